import { WordSet } from "../../../lexicon/word-set.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { Fact, type Facts, has } from "../words/facts.js";

const EMBASSY = new WordSet("السفارة سفارة القنصلية قنصلية للسفارة بالسفارة للقنصلية بالقنصلية");
/** Words before an embassy that is a building: what stands, happens or is done there. */
const THERE = new WordSet(
  "أمام قرب محيط بمحيط داخل خارج مبنى ومبنى مجمع ومجمع مقر ومقر محاصرة اقتحام اقتحموا اقتحمت اقتحم يقتحم تقتحم يقتحمون إحراق حرق أحرقوا استهداف استهدفت استهدف يستهدف تستهدف يستهدفون مستهدفة مستهدفا مهاجمة هاجم هاجمت هاجموا يهاجم تهاجم يهاجمون تفجير دخوله دخولها حول بوابة سور زيارته جدران",
);
const ON = new WordSet("على");
/** «الهجوم على السفارة» */
const ATTACKS = new WordSet("هجوم الهجوم هجوما هجمات الهجمات بهجوم النار اعتداء الاعتداء قذائف صواريخ صاروخ");

const isThere = ({ analysis }: Facts, before: number): boolean =>
  THERE.has(analysis, before) || (ON.has(analysis, before) && ATTACKS.has(analysis, before - 1));

/** Embassies and consulates where something is or happens are buildings: «أمام السفارة», but «نددت السفارة». */
export function houseEmbassies(facts: Facts, candidates: Candidate[]): Candidate[] {
  for (const [index, candidate] of candidates.entries()) {
    const { type, first, peeled } = candidate;
    if (type !== "ORG" || peeled > 1 || !has(facts, first, Fact.BODY_HEAD)) continue;
    if (EMBASSY.has(facts.analysis, first) && isThere(facts, first - 1))
      candidates[index] = ofOneShape({ ...candidate, type: "FAC" });
  }
  return candidates;
}
