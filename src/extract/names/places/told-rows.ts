import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate, TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { isMark } from "../words/context.js";
import { type Facts, type HitTest, hitWhere } from "../words/facts.js";
import { isRowOfNames, placeOf, rowFrom, SETTLED } from "./series.js";

// Places that are told one by one behind the noun for them: «القرى المحررة هي [زمرينا] و[تلدوشان]», «بلدات عدة، منها [زمرينا] و[بنش]».

/** Tokens between the noun and the word that leads to the names. */
const REACH = 12;
const COLON = 0x3a;
/** «هي», «منها», «أبرزها» */
const LEADS = new WordSet("هي هما منها بينها أبرزها أهمها وهي وهما ومنها وبينها وأبرزها وأهمها");

const isOfMany: HitTest = (hit, { features }) => (features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0;

/** Where the names begin that a noun for several places at a token leads to, or -1. */
function namesFrom(facts: Facts, token: number): number {
  const { kind, count } = facts.analysis.tokens;
  for (let at = token + 1; at <= token + REACH && at < count; at++) {
    if (kind[at] === TokenKind.BREAK) return -1;
    if (LEADS.has(facts.analysis, at)) return isMark(facts, at + 1, COLON) ? at + 2 : at + 1;
  }
  return -1;
}

/** The places of the row that a noun for several of them leads to: those that no table knows, and those of the tables, which may be others. */
export function toldRow(facts: Facts, token: number, textOf: TextOf): Candidate[] {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.placeHead, isOfMany);
  const row = hit === -1 ? null : lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  if (row === null || row.type !== "GPE" || row.opens === null) return [];
  const from = namesFrom(facts, hits.last[hit]);
  if (from === -1) return [];
  const items = rowFrom(facts, from, true);
  const isKnown = items.some(({ is }) => is === "known");
  if (items.length < 2 || !isRowOfNames(facts, items, false) || !(isKnown || SETTLED.has(row.kind))) return [];
  const head = cue("head", token, hits.last[hit], hits.peeled[hit], "place-head", row.id);
  return items.map((item) => placeOf(item, row, head, textOf, lexicon));
}
