import { tokensToRaw } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import type { Coreference } from "../../../model/name.js";
import { foldKey } from "../../../text/fold.js";
import { hashBehind, hashText, hashUnits } from "../../../text/hash.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate } from "../candidates/candidate.js";
import type { BodyHeadRow, TitleRow } from "../tables/rows.js";
import { columns, mark } from "../words/columns.js";
import { Fact, type Facts, has, hitWhere, isDefiniteSingular, isSingular } from "../words/facts.js";
import { bitsOfFew } from "../words/hash-bits.js";
import { PlaceMemory } from "./place-again.js";

/** What a definite nominal can go back to, by its kind or by its own word. */
interface Antecedent {
  readonly candidate: Candidate;
  readonly index: number;
}

/** A bare nominal of a row: its hash and, where it is of several words, that of the first. */
interface ShortName {
  readonly hash: number;
  readonly opening: number | null;
}

/** Made once for each row. */
const SHORT_NAMES = new WeakMap<readonly string[], readonly ShortName[]>();
const NONE: readonly never[] = [];

function shortNames(words: readonly string[] | undefined): readonly ShortName[] {
  if (words === undefined) return NONE;
  let names = SHORT_NAMES.get(words);
  if (names === undefined) {
    names = words.map((word) => {
      const folded = foldKey(word);
      const blank = folded.indexOf(" ");
      return { hash: hashText(folded), opening: blank === -1 ? null : hashText(folded.slice(0, blank)) };
    });
    SHORT_NAMES.set(words, names);
  }
  return names;
}

/** Nouns that may go back to a name by its kind. */
const NOMINAL = Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.TITLE;

/**
 * Bare nominals that stand for a name told before: «الوزارة» after «وزارة الخارجية العراقية», «التنظيم» after «داعش»,
 * «الرئيس» after a president's name, «المدينة» after a town's. They go back to the nearest name of their kind before them.
 *
 * @param idOf The mention id of the candidate of that number.
 * @param isCapital Whether a place is the capital of the state that the text is about.
 * @param isDateline Whether a name stands in the dateline.
 */
export function findCoreferences(
  facts: Facts,
  candidates: readonly Candidate[],
  idOf: (index: number) => string,
  isCapital: (candidate: Candidate) => boolean,
  isDateline: (candidate: Candidate) => boolean,
): Coreference[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens, text } = analysis;
  const taken = columns.marks(tokens.count + 1);
  for (const { first, last } of candidates) mark(taken, first, last);
  const byKind = new Map<string, Antecedent>();
  const byWord = new Map<number, Antecedent>();
  const places = new PlaceMemory(facts, isCapital, isDateline);
  const sought = bitsOfFew();
  /** The first words of the phrases among them. */
  const openings = bitsOfFew();
  const found: Coreference[] = [];
  const add = (antecedent: Antecedent, token: number, last: number, peeled: number, rule: string): void => {
    const { start, end } = tokensToRaw(analysis, token, last, peeled);
    const { entity, norm } = antecedent.candidate;
    found.push({
      start,
      end,
      surface: text.raw.slice(start, end),
      entity,
      norm,
      antecedent: idOf(antecedent.index),
      rule,
    });
  };
  /** Whether a noun at a token goes back to a name by its kind, which is then told. */
  const goesBack = (token: number): boolean => {
    if (has(facts, token, Fact.BODY_HEAD)) {
      const hit = hitWhere(facts, token, families.bodyHead, isDefiniteSingular);
      if (hit !== -1 && !has(facts, hits.last[hit] + 1, Fact.NISBA)) {
        const antecedent = byKind.get(lexicon.row<BodyHeadRow>(hits.entry[hit]).kind);
        if (antecedent !== undefined && !antecedent.candidate.type.startsWith("P")) {
          add(antecedent, token, hits.last[hit], hits.peeled[hit], "names/body-again");
          return true;
        }
      }
    }
    const place = has(facts, token, Fact.PLACE_HEAD) ? places.nominalAt(token) : -1;
    if (place !== -1 && taken[hits.last[place] + 1] === 0) {
      const antecedent = places.antecedentOf(place, token);
      if (antecedent !== undefined) {
        add(antecedent, token, hits.last[place], hits.peeled[place], "names/place-again");
        return true;
      }
    }
    if (has(facts, token, Fact.TITLE)) {
      const test = has(facts, token, Fact.DEFINITE) ? isSingular : isDefiniteSingular;
      const hit = hitWhere(facts, token, families.title, test);
      const after = hit === -1 ? -1 : hits.last[hit] + 1;
      if (hit !== -1 && taken[after] === 0 && !has(facts, after, Fact.NISBA)) {
        const antecedent = byKind.get(lexicon.row<TitleRow>(hits.entry[hit]).id);
        if (antecedent !== undefined) {
          add(antecedent, token, hits.last[hit], hits.peeled[hit], "names/person-again");
          return true;
        }
      }
    }
    return false;
  };
  let next = 0;
  const { count, kind, start, end, hash: hashes } = tokens;
  const { units } = text;
  for (let token = 0; token < count; token++) {
    while (next < candidates.length && candidates[next].last < token) {
      const candidate = candidates[next];
      places.add(candidate, next);
      const antecedent = { candidate, index: next };
      if (candidate.kind !== undefined) byKind.set(candidate.kind, antecedent);
      for (const { hash, opening } of shortNames(candidate.short)) {
        byWord.set(hash, antecedent);
        sought.add(hash);
        if (opening !== null) openings.add(opening);
      }
      next++;
    }
    if (next === 0 || taken[token] === 1 || kind[token] !== TokenKind.WORD) continue;
    if (has(facts, token, NOMINAL) && goesBack(token)) continue;
    if (byWord.size === 0) continue;
    const hash = hashes[token];
    const whole = sought.mayHave(hash) ? byWord.get(hash) : undefined;
    if (whole !== undefined) {
      add(whole, token, token, 0, "names/short-name");
      continue;
    }
    const from = start[token];
    const rest = procliticOf(units[from]) === 0 ? null : hashBehind(hash, units[from]);
    const peeled = rest !== null && sought.mayHave(rest) ? byWord.get(rest) : undefined;
    if (peeled !== undefined) add(peeled, token, token, 1, "names/short-name");
    if (!openings.mayHave(hash)) continue;
    const phrase =
      taken[token + 1] === 0 && kind[token + 1] === TokenKind.WORD
        ? byWord.get(hashUnits(units, from, end[token + 1]))
        : undefined;
    if (phrase !== undefined) add(phrase, token, token + 1, 0, "names/short-name");
  }
  return found;
}
