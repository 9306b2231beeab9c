import { procliticOf } from "../../../lexicon/clitics.js";
import { FA, KAF, RA, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofNoTable, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { transliterateThing } from "../spelling/transliterate.js";
import { type Facts, isUnknown } from "../words/facts.js";
import { untoldName } from "./untold-name.js";

/** Letters of the shortest name: «كفرحلب», but «كفرنا». */
const SHORTEST = 6;
const WEIGHT = 32;

/** «[كفرزيبا]», «و[كفرزيبا]»: in the Levant a word that no table knows and that opens with the old noun for villages is one. */
export function kafrAt(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { text, tokens } = facts.analysis;
  if (tokens.kind[token] !== TokenKind.WORD) return null;
  const { units } = text;
  const end = tokens.end[token];
  const peeled = units[tokens.start[token]] !== KAF && procliticOf(units[tokens.start[token]]) !== 0 ? 1 : 0;
  const from = tokens.start[token] + peeled;
  if (units[from] !== KAF || units[from + 1] !== FA || units[from + 2] !== RA || end - from < SHORTEST) return null;
  // «كفراوي»: who is from there.
  if (units[end - 1] === YA || !isUnknown(facts, token)) return null;
  const words = { first: token, last: token, peeled };
  return ofNoTable({
    ...words,
    type: "GPE",
    rule: "names/place-by-head",
    resolve: untoldName("village", words, textOf, (arabic) => transliterateThing(arabic, facts.analysis.lexicon)),
    evidence: [cue("name", token, token, peeled)],
    weight: WEIGHT,
  });
}
