import { wordAt } from "../../lexicon/analysis.js";
import { foldKey } from "../../text/fold.js";
import { compose, type Head } from "./body-compose.js";
import { isDay, NEVER } from "./body-names.js";
import { type Candidate, ofOneShape } from "./candidate.js";
import { Fact, type Facts, has, hitWhere, isBare } from "./facts.js";
import type { BodyHeadRow } from "./rows.js";

/** What armed bands and parties of the young call themselves: «شهداء الوادي», «أحرار الجبل», «درع الصحراء». */
const BANDS = new Set(
  "شهداء ثوار أحرار أنصار جند جنود أهل أبناء شباب صقور نسور أسود ذئاب فرسان حراس حماة مجاهدي مقاتلي أشبال درع سيوف سيف راية رايات فجر"
    .split(" ")
    .map(foldKey),
);
const BANDED: ReadonlySet<string> = new Set(["group", "party", "bloc"]);
const UNITS: ReadonlySet<string> = new Set(["army", "brigade", "battalion"]);
/** «مجلس مقاتلي درنة» */
const COUNCIL = "council";
const WEIGHT = 40;
const NO_OBJECT = (NEVER & ~Fact.BODY_HEAD) | Fact.NISBA | Fact.FUNCTION | Fact.GIVEN;

/** Last token of what a band is of: a noun with the article, a place, a state; -1 where there is none. */
function objectAt(facts: Facts, token: number): number {
  if (has(facts, token, NO_OBJECT) || isDay(facts, token)) return -1;
  const { hits } = facts.analysis;
  for (const family of [facts.families.place, facts.families.country]) {
    const hit = hitWhere(facts, token, family, isBare);
    if (hit !== -1) return hits.last[hit];
  }
  return has(facts, token, Fact.DEFINITE) ? token : -1;
}

/** «لواء [أسود الوادي]», «كتيبة [أحرار الشمال]», «ائتلاف [شباب الثورة]»: a band by the men who are in it. */
export function calledByMen(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, textOf } = head;
  if (!BANDED.has(row.kind) && !UNITS.has(row.id) && row.id !== COUNCIL) return null;
  if (next + 1 >= facts.analysis.tokens.count || !BANDS.has(wordAt(facts.analysis, next))) return null;
  const last = objectAt(facts, next + 1);
  if (last === -1) return null;
  const name = textOf(next, last, 0);
  // «جيش [أسود الوادي]»: the army of a state is named by the state alone.
  const english = row.english.includes("{name}") ? row.english : "{name} Army";
  const made = compose({ ...head, row: { ...row, english } }, last, "names/named-body", { name }, null, WEIGHT);
  if (!row.outside) return made;
  const resolve = () => ({ ...made.resolve!(), arabic: name });
  return ofOneShape({ ...made, first: next, peeled: 0, resolve });
}
