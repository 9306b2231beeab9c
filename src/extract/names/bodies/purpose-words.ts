import { wordAt as wordOf } from "../../../lexicon/analysis.js";
import type { DomainRow, PurposeRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { isJoinedDefinite, isRelationalOfPeople } from "../words/governed-names.js";
import { surfaceEntry } from "../words/surface-entry.js";

/** What stands before the noun of a body in English, and what it is for. */
export interface PurposeWords {
  readonly before: string;
  readonly after: string;
}

interface Word {
  readonly part: PurposeRow["part"];
  readonly english: string;
  readonly last: number;
}

function wordAt(facts: Facts, token: number): Word | null {
  const { families, analysis } = facts;
  const { hits, lexicon } = analysis;
  const hit = hitWhere(facts, token, families.purpose);
  if (hit !== -1) {
    const { part, english } = lexicon.row<PurposeRow>(hits.entry[hit]);
    return { part, english, last: hits.last[hit] };
  }
  const domain = hitWhere(facts, token, families.domain);
  if (domain === -1) return qualityOfPeople(facts, token);
  return { part: "thing", english: lexicon.row<DomainRow>(hits.entry[domain]).english, last: hits.last[domain] };
}

/** «المهندسين [الزراعيين]»: the adjective of several, which the tables have of one. */
function qualityOfPeople(facts: Facts, token: number): Word | null {
  const { families, analysis } = facts;
  if (token >= analysis.tokens.count || !isRelationalOfPeople(facts, token)) return null;
  const { lexicon } = analysis;
  const one = surfaceEntry(
    lexicon,
    [wordOf(analysis, token).slice(0, -2)],
    (entry) => lexicon.familyOf(entry) === families.purpose && isQuality(lexicon.row<PurposeRow>(entry)),
  );
  return one === -1 ? null : { ...lexicon.row<PurposeRow>(one), last: token };
}

const isQuality = ({ part }: Pick<Word, "part">): boolean => part === "quality" || part === "creed";

/** The adjective at a token, or null. */
function qualityAt(facts: Facts, token: number): Word | null {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(
    facts,
    token,
    facts.families.purpose,
    (one) => hits.peeled[one] <= 1 && isQuality(lexicon.row<PurposeRow>(hits.entry[one])),
  );
  return hit === -1 ? null : { ...lexicon.row<PurposeRow>(hits.entry[hit]), last: hits.last[hit] };
}

/** Whether the tables have the adjective at a token for one of bodies: «القابضة», «العربية». */
export const isQualityAt = (facts: Facts, token: number): boolean => qualityAt(facts, token) !== null;

/** The thing at a token, or an act and what it is done to: «الانتخابات», «مكافحة الفساد»; null where the tables lack one. */
function thingAt(facts: Facts, token: number): Word | null {
  const word = wordAt(facts, token);
  if (word?.part !== "act") return word;
  const object = wordAt(facts, word.last + 1);
  if (object?.part !== "thing") return null;
  return { part: "thing", english: word.english.replace("{thing}", object.english), last: object.last };
}

/** What is told from `from` to `last`: «مكافحة الفساد», «الانتخابات البلدية», «التدريب والبحوث». */
function thing(facts: Facts, from: number, last: number, whole = false): string {
  const first = thingAt(facts, from);
  if (first === null || isQuality(first)) return "";
  let english = first.english;
  let token = first.last + 1;
  for (let word = thingAt(facts, token); token <= last && word !== null; word = thingAt(facts, token)) {
    english = isQuality(word) ? `${word.english} ${english}` : `${english} and ${word.english}`;
    token = word.last + 1;
  }
  return whole && token <= last ? "" : english;
}

/** The English of a body's adjectives, from `adjectives` on, and of its purpose. A lone domain stands before the noun: Health Council. */
export function englishPurpose(
  facts: Facts,
  adjectives: number,
  { first, last }: { readonly first: number; readonly last: number },
): PurposeWords {
  const qualities: string[] = [];
  for (let token = adjectives; token < first; token++) {
    if (has(facts, token, Fact.NISBA)) continue;
    const word = wordAt(facts, token);
    if (word !== null && isQuality(word)) qualities.unshift(word.english);
  }
  const after = thing(facts, first, last);
  const before = qualities.join(" ");
  return before === "" && has(facts, first, Fact.DOMAIN) ? { before: after, after: "" } : { before, after };
}

/** The English of a body's own name where it is told by words that all have one: «الدراسات الاستراتيجية», else "". */
export const englishName = (facts: Facts, first: number, last: number): string => thing(facts, first, last, true);

/** Qualities that lead in English too: National Democratic Party. */
const LEADING: ReadonlySet<string> = new Set(["National", "Popular"]);

/** The English of adjectives that all have one, else "": what is told last stands first. */
export function englishQualities(facts: Facts, first: number, last: number): string {
  const words: string[] = [];
  for (let token = first; token <= last; token++) {
    const word = qualityAt(facts, token);
    if (word === null || word.last > last) return "";
    // «الاقتصادي والاجتماعي»
    if (isJoinedDefinite(facts, token)) words.push("and", word.english);
    else if (token > first && LEADING.has(words[words.length - 1])) words.push(word.english);
    else words.unshift(word.english);
    token = word.last;
  }
  return words.join(" ");
}
