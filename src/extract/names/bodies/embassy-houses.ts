import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { Fact, type Facts, has } from "../words/facts.js";

const EMBASSY = new Set("السفارة سفارة القنصلية قنصلية للسفارة بالسفارة للقنصلية بالقنصلية".split(" ").map(foldKey));
/** Words before an embassy that is a building: what stands, happens or is done there. */
const THERE = new Set(
  "أمام قرب محيط بمحيط داخل خارج مبنى ومبنى مجمع ومجمع مقر ومقر محاصرة اقتحام اقتحموا اقتحمت اقتحم يقتحم تقتحم يقتحمون إحراق حرق أحرقوا استهداف استهدفت استهدف يستهدف تستهدف يستهدفون مستهدفة مستهدفا مهاجمة هاجم هاجمت هاجموا يهاجم تهاجم يهاجمون تفجير دخوله دخولها حول بوابة سور زيارته جدران"
    .split(" ")
    .map(foldKey),
);
const ON = foldKey("على");
/** «الهجوم على السفارة» */
const ATTACKS = new Set(
  "هجوم الهجوم هجوما هجمات الهجمات بهجوم النار اعتداء الاعتداء قذائف صواريخ صاروخ".split(" ").map(foldKey),
);

const isThere = ({ analysis }: Facts, before: number): boolean => {
  if (before < 0) return false;
  const word = wordAt(analysis, before);
  return THERE.has(word) || (word === ON && before > 0 && ATTACKS.has(wordAt(analysis, before - 1)));
};

/** Embassies and consulates where something is or happens are buildings: «أمام السفارة», but «نددت السفارة». */
export function houseEmbassies(facts: Facts, candidates: Candidate[]): Candidate[] {
  for (const [index, candidate] of candidates.entries()) {
    const { type, first, peeled } = candidate;
    if (type !== "ORG" || peeled > 1 || !has(facts, first, Fact.BODY_HEAD)) continue;
    if (EMBASSY.has(wordAt(facts.analysis, first)) && isThere(facts, first - 1))
      candidates[index] = ofOneShape({ ...candidate, type: "FAC" });
  }
  return candidates;
}
