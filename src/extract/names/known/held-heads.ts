import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { identityOf } from "../tables/row-identity.js";
import type { ActorRow } from "../tables/rows.js";
import { isQuote } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { wordsAt } from "../words/words-at.js";

/** Above what grammar makes of the words behind the quotes. */
const WEIGHT = 54;
/** The longest name, in words. */
const LONGEST = 4;

/** The body of the tables that these tokens name with the quotes left out, or null: the longest. */
function bodyAcross(facts: Facts, token: number): { readonly row: ActorRow; readonly last: number } | null {
  const { hits, lexicon, tokens } = facts.analysis;
  const { automaton } = lexicon;
  let state = 0;
  let found: { readonly row: ActorRow; readonly last: number } | null = null;
  for (let at = token, words = 0; words < LONGEST && at < tokens.count; at++) {
    if (at === token + 1) continue;
    if (tokens.kind[at] !== TokenKind.WORD) break;
    words++;
    const word = hits.memo.word(hits.spelling[at]);
    state = word === -1 ? -1 : automaton.step(state, word);
    if (state === -1) break;
    for (let sense = automaton.firstSense(state); words > 1 && sense !== -1; sense = automaton.nextSense(sense)) {
      const entry = automaton.entry(sense);
      if (lexicon.familyOf(entry) === facts.families.actor) found = { row: lexicon.row<ActorRow>(entry), last: at };
    }
  }
  return found;
}

/**
 * Bodies whose noun alone stands in quotes, as papers write that do not grant it: «"[جيش" الاحتلال الإسرائيلي]». The mark that
 * closes them is inside the name.
 */
export function fromHeldHeads(facts: Facts): Candidate[] {
  const found: Candidate[] = [];
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.BODY_HEAD) || !isQuote(facts, token - 1) || !isQuote(facts, token + 1)) continue;
    const body = bodyAcross(facts, token);
    if (body === null) continue;
    const { row, last } = body;
    const { entity, country } = identityOf("actor", row);
    found.push(
      ofOneShape({
        first: token,
        last,
        peeled: 0,
        type: "ORG",
        rule: "names/body",
        entity,
        norm: row.english,
        arabic: wordsAt(facts, token, last, 0),
        country,
        countryBasis: "resolved",
        sector: row.sector,
        confidence: "likely",
        role: null,
        evidence: [cue("name", token, last, 0, "actor", row.id)],
        kind: row.kind,
        short: row.short ?? undefined,
        weight: WEIGHT,
      }),
    );
  }
  return found;
}
