import { Fact, type Facts, has, hitWhere } from "./facts.js";
import type { DomainRow, PurposeRow } from "./rows.js";

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
  if (domain === -1) return null;
  return { part: "thing", english: lexicon.row<DomainRow>(hits.entry[domain]).english, last: hits.last[domain] };
}

/** What is told from `from` to `last`: «مكافحة الفساد», «الانتخابات البلدية», «التدريب والبحوث». */
function thing(facts: Facts, from: number, last: number, whole = false): string {
  const first = wordAt(facts, from);
  if (first === null || first.part === "quality") return "";
  let english = first.english;
  let token = first.last + 1;
  if (first.part === "act") {
    const object = wordAt(facts, token);
    if (object?.part !== "thing") return "";
    english = english.replace("{thing}", object.english);
    token = object.last + 1;
  }
  for (let word = wordAt(facts, token); token <= last && word !== null; word = wordAt(facts, token)) {
    english = word.part === "quality" ? `${word.english} ${english}` : `${english} and ${word.english}`;
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
    if (word?.part === "quality") qualities.unshift(word.english);
  }
  const after = thing(facts, first, last);
  const before = qualities.join(" ");
  return before === "" && has(facts, first, Fact.DOMAIN) ? { before: after, after: "" } : { before, after };
}

/** The English of a body's own name where it is told by words that all have one: «الدراسات الاستراتيجية», else "". */
export const englishName = (facts: Facts, first: number, last: number): string => thing(facts, first, last, true);
