import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { takes } from "../tables/body-nouns.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isBare } from "../words/facts.js";
import { isDay, NEVER } from "../words/governed-names.js";
import { stateAt } from "../words/state-words.js";
import { compose, type Head } from "./compose.js";

/** What armed bands and parties of the young call themselves: «شهداء الوادي», «أحرار الجبل», «درع الصحراء». */
const BANDS = new Set(
  "شهداء ثوار أحرار أنصار جند جنود أهل أبناء شباب صقور نسور أسود ذئاب فرسان حراس حماة مجاهدي مقاتلي أشبال مجاهدين درع سيوف سيف راية رايات فجر"
    .split(" ")
    .map(foldKey),
);
/** «مجلس مقاتلي درنة» */
const COUNCIL = "council";
const SHURA = foldKey("شورى");
const WEIGHT = 40;
const NO_OBJECT = (NEVER & ~Fact.BODY_HEAD) | Fact.NISBA | Fact.FUNCTION | Fact.GIVEN;

/** Last token of what a band is of: a noun with the article, a place, a state; -1 where there is none. */
function objectAt(facts: Facts, token: number): number {
  const { hits } = facts.analysis;
  // «ثوار سوريا», though «سوريا» may be an adjective elsewhere.
  const state = stateAt(facts, token);
  if (state !== null) return state.last;
  if (has(facts, token, NO_OBJECT) || isDay(facts, token)) return -1;
  const place = hitWhere(facts, token, facts.families.place, isBare);
  if (place !== -1) return hits.last[place];
  return has(facts, token, Fact.DEFINITE) ? token : -1;
}

/** «لواء [أسود الوادي]», «كتيبة [أحرار الشمال]», «ائتلاف [شباب الثورة]»: a band by the men who are in it. */
export function calledByMen(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, textOf } = head;
  if (!takes(row, "men")) return null;
  const { tokens } = facts.analysis;
  if (next + 2 >= tokens.count) return null;
  // «مجلس [شورى ثوار الوادي]»
  const band = row.id === COUNCIL && wordAt(facts.analysis, next) === SHURA ? next + 1 : next;
  if (!BANDS.has(wordAt(facts.analysis, band))) return null;
  const last = objectAt(facts, band + 1);
  if (last === -1) return null;
  const name = textOf(next, last, 0);
  // «جيش [أسود الوادي]»: the army of a state is named by the state alone.
  const english = row.english.includes("{name}") ? row.english : `{name} ${row.noun}`;
  const made = compose({ ...head, row: { ...row, english } }, last, "names/named-body", { name }, null, WEIGHT);
  if (!row.outside) return made;
  const resolve = () => ({ ...made.resolve!(), arabic: name });
  return ofOneShape({ ...made, first: next, peeled: 0, resolve });
}
