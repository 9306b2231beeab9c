import { Fact, type Facts, has } from "./facts.js";
import type { Namesake } from "./namesakes.js";
import { unitNumber } from "./numbered-units.js";
import type { BodyHeadRow } from "./rows.js";

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
    const { id, english } = lexicon.row<BodyHeadRow>(hits.entry[hit]);
    const last = hits.last[hit];
    const number = unitNumber(facts, id, last + 1);
    if (number !== null) return { last: number.last, english: () => english.replace("{name}", number.english) };
    const definite = has(facts, from, Fact.DEFINITE) || has(facts, last, Fact.DEFINITE);
    if (definite && last > from && last > (longest?.last ?? -1))
      longest = { last, english: () => asName(english.replace("{adj} ", "")) };
  }
  return longest;
}
