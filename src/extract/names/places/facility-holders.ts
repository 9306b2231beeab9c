import { TokenKind } from "../../../token/tokenize.js";
import type { Namesake } from "../persons/namesakes.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { Fact, type Facts, has, isDefinite, isUnknown } from "../words/facts.js";
import { unitNumber } from "../words/numbered-units.js";

/** Nouns of what is called after the body that it belongs to. */
const HELD: ReadonlySet<string> = new Set(["mosque", "hospital", "barracks-camp"]);

/** «emergency forces» as a part of a name. */
const asName = (english: string): string => english.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** «مسجد [قوات الطوارئ]», «معسكر [اللواء 15]»: the body that holds a facility, behind the noun whose id is given, or null. */
export function holderAt(facts: Facts, from: number, noun: string): Namesake | null {
  if (!HELD.has(noun) || !has(facts, from, Fact.BODY_HEAD)) return null;
  const { hits, lexicon } = facts.analysis;
  let longest: Namesake | null = null;
  for (let hit = hits.first[from]; hit < hits.first[from + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== facts.families.bodyHead || hits.peeled[hit] > 0) continue;
    const row = lexicon.row<BodyHeadRow>(hits.entry[hit]);
    const { english } = row;
    const last = hits.last[hit];
    const number = unitNumber(facts, row, last + 1);
    if (number !== null) return { last: number.last, english: () => english.replace("{name}", number.english) };
    const definite = has(facts, from, Fact.DEFINITE) || has(facts, last, Fact.DEFINITE);
    if (definite && last > from && last > (longest?.last ?? -1))
      longest = { last, english: () => asName(english.replace("{adj} ", "")) };
  }
  return longest;
}

/** How far before a facility the office may stand: «رئيس قسم الأشعة والتحاليل بمستشفى …». */
const OFFICE_REACH = 6;
const CLOSES = Fact.VERB | Fact.SPEECH;

/** «مدير [مستشفى النور]», «رئيس قسم الطوارئ في [مستشفى النور]»: whether an office leads to the facility whose noun stands at a token. */
export function isLed(facts: Facts, token: number): boolean {
  const { kind } = facts.analysis.tokens;
  for (let title = token - 1; title >= Math.max(0, token - OFFICE_REACH); title--) {
    if (kind[title] !== TokenKind.WORD) return false;
    if (has(facts, title, Fact.TITLE)) return !isDefinite(facts, title);
    // «رئيس [قسم] الأشعة», though «قسم» is a verb too.
    const isHeld = has(facts, title, Fact.DEFINITE | Fact.PREPOSITION) || has(facts, title - 1, Fact.TITLE);
    if (has(facts, title, CLOSES) && !isHeld) return false;
  }
  return false;
}

const goesOnAsName = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN | Fact.FAMILY) || isUnknown(facts, token);

/** «مدير مستشفى النور [كريم حداد]», «إمام مسجد سامي حداد [كريم الزغبراوي]»: the last token of a facility, or of a place of one word, before who holds the office. */
export function beforeHolder(facts: Facts, from: number, last: number, isOfOne: boolean): number {
  const isNoun = has(facts, from, Fact.DEFINITE) && !has(facts, from, Fact.TITLE | Fact.GIVEN);
  const opensName = (token: number): boolean =>
    has(facts, token, Fact.GIVEN) && !has(facts, token, Fact.DEFINITE) && !has(facts, token - 1, Fact.PARTICLE);
  for (let token = from + (isNoun || isOfOne ? 1 : 2); token <= last; token++)
    if (opensName(token) && (token < last || goesOnAsName(facts, token + 1))) return token - 1;
  return last;
}
