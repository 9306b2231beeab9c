import { wordAt } from "../../../lexicon/analysis.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { type Candidate, ofNoTable, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { transliterateThing } from "../spelling/transliterate.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { isQuote } from "../words/context.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { nameBehind, openedName } from "./name-behind.js";
import { untoldName } from "./untold-name.js";

// Places that a text gives the name of: «القرية المسماة [تلزينا]», «المكان المعروف باسم [الفيض]».

const CALLED = new WordSet("المسمى المسماة المدعو المدعوة");
const KNOWN = new WordSet("المعروف المعروفة");
const BY_NAME = new WordSet("باسم");
/** Nouns for any place. */
const PLACES = new Set(["مكان", "موقع"].flatMap((noun) => [`ال${noun}`, `بال${noun}`, `لل${noun}`]).map(foldKey));
const VILLAGE = "village";
/** Above the person that the words would be elsewhere. */
const WEIGHT = 62;

/** The first token of the name that such words give, or -1. */
function nameFrom({ analysis }: Facts, token: number): number {
  if (CALLED.has(analysis, token)) return token + 1;
  return KNOWN.has(analysis, token) && BY_NAME.has(analysis, token + 1) ? token + 2 : -1;
}

/** What kind of place a noun is, or null. */
function kindOf(facts: Facts, noun: number): PlaceHeadRow | null {
  const { hits, lexicon } = facts.analysis;
  if (PLACES.has(wordAt(facts.analysis, noun)))
    return lexicon.row<PlaceHeadRow>(lexicon.entryById("place-head", VILLAGE));
  const hit = has(facts, noun, Fact.PLACE_HEAD) ? hitWhere(facts, noun, facts.families.placeHead) : -1;
  return hit === -1 || hits.last[hit] !== noun ? null : lexicon.row<PlaceHeadRow>(hits.entry[hit]);
}

/** The place whose name stands behind a token that says so, or null. */
export function calledPlace(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const named = token > 0 && has(facts, token - 1, Fact.WORD | Fact.PLACE_HEAD) ? nameFrom(facts, token) : -1;
  const row = named === -1 ? null : kindOf(facts, token - 1);
  if (row === null) return null;
  const quoted = isQuote(facts, named);
  const first = quoted ? named + 1 : named;
  const opened = quoted ? -1 : openedName(facts, first, row);
  const last = opened === -1 ? nameBehind(facts, first, { ...row, opens: "any" }, quoted) : opened;
  if (last === -1) return null;
  const words = { first, last, peeled: 0 };
  const { lexicon } = facts.analysis;
  return ofNoTable({
    ...words,
    type: row.type,
    rule: "names/place-by-head",
    resolve: untoldName(row.kind, words, textOf, (arabic) => transliterateThing(arabic, lexicon)),
    evidence: [cue("head", token - 1, token, 0, "place-head", row.id), cue("name", first, last)],
    weight: WEIGHT,
  });
}
