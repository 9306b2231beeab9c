import { Feature } from "../../../lexicon/features.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { opensQuotedName } from "../places/contests.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { isQuote } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, isDefinite, isUnknown } from "../words/facts.js";
import { isRelational, NEVER, quotedName } from "../words/governed-names.js";
import { demonymAt, type StateWord } from "../words/state-words.js";
import { compose, inLatin } from "./compose.js";

/** Kinds of body that have names of their own. */
const NAMED: ReadonlySet<string> = new Set(
  "company media platform ngo party group university institute club union bank agency".split(" "),
);
/** The most words between a noun and the name that it explains: «شركة تكرير النفط الصينية الخاصة "تشجيانغ"». */
const REACH = 4;
const WEIGHT = 36;

/** Whether what stands in quotes is a name rather than what is said of the body: foreign words, or a noun with the article. */
function isName(facts: Facts, from: number, last: number): boolean {
  // «الحزب اليساري "فرنسا المتمردة"»
  if (opensQuotedName(facts, from, from)) return true;
  // «المجموعة الهرمية "الملكية"», «منظمة الصحة "متفائلة"»
  if (endsInTaMarbuta(facts, from)) return false;
  if (has(facts, from, Fact.DEFINITE) && !has(facts, from, NEVER | Fact.NISBA)) return true;
  // «حزب العمال "سيدمر الاقتصاد"»
  for (let token = from; token <= last; token++)
    if (!isUnknown(facts, token) || has(facts, token, Fact.DEFINITE)) return false;
  return true;
}

/** «شركة الفضاء الروسية "[روسكوزموس]"», «الحركة اليسارية "[الليل وقوفا]"»: a body's noun with what describes it, and its name in quotes. */
export function quotedBehind(facts: Facts, token: number, hit: number, textOf: TextOf): Candidate | null {
  const { hits, lexicon, tokens } = facts.analysis;
  const row = lexicon.row<BodyHeadRow>(hits.entry[hit]);
  if (!NAMED.has(row.kind) || row.id === "exchange" || (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0)
    return null;
  let at = hits.last[hit] + 1;
  let state: StateWord | null = null;
  // «الفريق الأدوار …»: behind a noun with the article only adjectives describe it.
  const whole = isDefinite(facts, token);
  // What describes the body has the article: without one between, the quotes complete the noun.
  while (at <= hits.last[hit] + REACH && tokens.kind[at] === TokenKind.WORD && isDefinite(facts, at)) {
    if (has(facts, at, Fact.VERB | Fact.SPEECH | Fact.PREPOSITION)) return null;
    if (whole && !isRelational(facts, at) && !has(facts, at, Fact.NISBA | Fact.QUALITY)) return null;
    state = demonymAt(facts, at, null) ?? state;
    at++;
  }
  if (at === hits.last[hit] + 1 || !isQuote(facts, at)) return null;
  const last = quotedName(facts, at);
  const from = at + 1;
  if (last === -1 || !isName(facts, from, last)) return null;
  const name = textOf(from, last, 0);
  const peeled = hits.peeled[hit];
  const evidence = [cue("head", token, hits.last[hit], peeled, "body-head", row.id), cue("name", from, last)];
  const head = { length: 1, facts, row, token, peeled, evidence, textOf };
  const made = compose(head, last, "names/named-body", { name }, state, WEIGHT);
  const resolve = () => ({ ...made.resolve!(), norm: inLatin(name, facts), arabic: name });
  return ofOneShape({ ...made, first: from, last, peeled: 0, resolve, parts: undefined });
}
