import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import type { Candidate } from "../candidates/candidate.js";
import type { PlaceRow } from "../tables/rows.js";
import { isMark } from "../words/context.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";

const COMMA = 0x2c;

/**
 * «محافظات الأنبار وصلاح الدين [وكركوك]»: a noun in the plural or the dual says of all places that are joined to its own what
 * they are; «سجنان ببنزرت» is the division that a town lies in. Candidates come in the order of the text.
 */
export function shareHeads(facts: Facts, candidates: readonly Candidate[]): void {
  let kind: string | undefined;
  let last = -1;
  let before: Candidate | undefined;
  for (const candidate of candidates) {
    const { evidence, headKind, rule } = candidate;
    const isHeaded = rule === "names/place" && headKind !== undefined;
    // «ريفي حماة [وحلب]» are those of provinces.
    const own = headKind === "region" && candidate.place?.kind === "adm1" ? "adm1" : headKind;
    if (isHeaded) kind = isOfMany(facts, evidence[0].first) ? own : undefined;
    else if (kind !== undefined && rule === "names/place" && isJoined(facts, last, candidate))
      candidate.headKind = kind;
    else kind = undefined;
    if (!isHeaded && isDivision(facts, before, candidate)) candidate.headKind = "adm1";
    last = candidate.last;
    before = candidate;
  }
  shareDivisions(facts, candidates);
}

const isProvince = ({ kind }: PlaceRow): boolean => kind === "adm1";

const divisionsOf = ({ rivals, rule }: Candidate): PlaceRow[] =>
  rule === "names/place" && rivals !== undefined ? rivals.filter(isProvince) : [];

/** «[البصرة] وميسان وذي قار»: beside a division of its state that no town is called like, what may be one is one. */
function shareDivisions(facts: Facts, candidates: readonly Candidate[]): void {
  let row: Candidate[] = [];
  for (const candidate of candidates) {
    const before = row.at(-1);
    if (before === undefined || !isJoined(facts, before.last, candidate)) row = [];
    row.push(candidate);
    if (row.length === 1 || !row.every((one) => divisionsOf(one).length > 0)) continue;
    const sure = new Set<string | null>();
    for (const { rivals = [] } of row)
      for (const { country } of rivals)
        if (rivals.every((one) => isProvince(one) || one.country !== country)) sure.add(country);
    for (const one of row) if (divisionsOf(one).some(({ country }) => sure.has(country))) one.headKind ??= "adm1";
  }
}

const isDivision = (facts: Facts, before: Candidate | undefined, candidate: Candidate): boolean =>
  (before !== undefined && isDivisionOf(facts, before, candidate)) ||
  (candidate.rule === "names/place" && OF_DIVISION.has(facts.analysis, candidate.first - 1));

/** Places that lie in a division beside its seat: a quarter or a mosque is rather in the seat. */
const INSIDE: ReadonlySet<string> = new Set(["city", "town", "village", "adm2"]);

/** «بجهة بنزرت»: papers of the Maghreb say so of divisions; «والي بنزرت»: who governs one. */
const OF_DIVISION = new WordSet("بجهة محافظ والي حاكم أمير");

/** Whether a name right behind a place says in which division that lies: with ب, or behind a preposition, «منبه الحدودية في صعدة». */
function isDivisionOf(facts: Facts, { place, last }: Candidate, { first, peeled, rivals, rule }: Candidate): boolean {
  const division = place !== undefined && INSIDE.has(place.kind) ? place.admin1 : null;
  if (rule !== "names/place" || division === null || rivals === undefined) return false;
  if (!rivals.some(({ id }) => id === division)) return false;
  if (has(facts, first - 1, Fact.LOCATIVE))
    return first === last + 2 || (first === last + 3 && has(facts, last + 1, Fact.DEFINITE));
  return first === last + 1 && peeled > 0 && isBehind(facts, first, peeled, Proclitic.BI);
}

/** Whether a token is a class noun of places in the plural or the dual: محافظات, مدينتي. */
const isOfMany = (facts: Facts, token: number): boolean =>
  hitWhere(
    facts,
    token,
    facts.families.placeHead,
    (hit) => (facts.analysis.hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0,
  ) !== -1;

/** Whether و or a comma joins a candidate to what ends at a token. */
function isJoined(facts: Facts, last: number, { first, peeled }: Candidate): boolean {
  if (first === last + 2) return isMark(facts, last + 1, COMMA);
  return first === last + 1 && peeled > 0 && isBehind(facts, first, peeled, Proclitic.CONJUNCTION);
}

function isBehind({ analysis: { hits } }: Facts, token: number, peeled: number, proclitic: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] === peeled && (hits.proclitics[hit] & proclitic) !== 0) return true;
  return false;
}
