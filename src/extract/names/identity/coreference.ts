import { tokensToRaw } from "../../../lexicon/analysis.js";
import { procliticOf } from "../../../lexicon/clitics.js";
import type { Coreference } from "../../../model/name.js";
import { fold } from "../../../text/fold.js";
import { hashUnits } from "../../../text/hash.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate } from "../candidates/candidate.js";
import type { BodyHeadRow, TitleRow } from "../tables/rows.js";
import { columns } from "../words/columns.js";
import { Fact, type Facts, has, hitWhere, isDefiniteSingular, isSingular } from "../words/facts.js";
import { PlaceMemory } from "./place-again.js";

/** What a definite nominal can go back to, by its kind or by its own word. */
interface Antecedent {
  readonly candidate: Candidate;
  readonly index: number;
}

/** A bare nominal of a row: its hash, and one of 32 bits by how it opens, which most other words do not share. */
interface ShortName {
  readonly hash: number;
  readonly opening: number;
}

/** The first and the third letter, of which the first is an alef with half of all nouns. */
const openingOf = (units: Uint16Array, start: number): number =>
  start + 2 < units.length ? 1 << ((units[start] + 5 * units[start + 2]) & 31) : -1;

/** Made once for each row. */
const SHORT_NAMES = new WeakMap<readonly string[], readonly ShortName[]>();
const NONE: readonly never[] = [];

function shortNames(words: readonly string[] | undefined): readonly ShortName[] {
  if (words === undefined) return NONE;
  let names = SHORT_NAMES.get(words);
  if (names === undefined) {
    names = words.map((word) => {
      const { units, length } = fold(word);
      return { hash: hashUnits(units, 0, length), opening: length > 2 ? openingOf(units, 0) : -1 };
    });
    SHORT_NAMES.set(words, names);
  }
  return names;
}

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
  for (const { first, last } of candidates) taken.fill(1, first, last + 1);
  const byKind = new Map<string, Antecedent>();
  const byWord = new Map<number, Antecedent>();
  const places = new PlaceMemory(facts, isCapital, isDateline);
  /** How the words of `byWord` open. */
  let openings = 0;
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
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    while (next < candidates.length && candidates[next].last < token) {
      const candidate = candidates[next];
      places.add(candidate, next);
      if (candidate.kind !== undefined) byKind.set(candidate.kind, { candidate, index: next });
      for (const { hash, opening } of shortNames(candidate.short)) {
        byWord.set(hash, { candidate, index: next });
        openings |= opening;
      }
      next++;
    }
    if (next === 0 || taken[token] === 1 || tokens.kind[token] !== TokenKind.WORD) continue;
    if (has(facts, token, Fact.BODY_HEAD)) {
      const hit = hitWhere(facts, token, families.bodyHead, isDefiniteSingular);
      if (hit !== -1 && !has(facts, hits.last[hit] + 1, Fact.NISBA)) {
        const antecedent = byKind.get(lexicon.row<BodyHeadRow>(hits.entry[hit]).kind);
        if (antecedent !== undefined && !antecedent.candidate.type.startsWith("P")) {
          add(antecedent, token, hits.last[hit], hits.peeled[hit], "names/body-again");
          continue;
        }
      }
    }
    const place = places.nominalAt(token);
    if (place !== -1 && taken[hits.last[place] + 1] === 0) {
      const antecedent = places.antecedentOf(place, token);
      if (antecedent !== undefined) {
        add(antecedent, token, hits.last[place], hits.peeled[place], "names/place-again");
        continue;
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
          continue;
        }
      }
    }
    if (openings === 0) continue;
    const start = tokens.start[token];
    const opens = (openings & openingOf(text.units, start)) !== 0;
    const whole = opens ? byWord.get(tokens.hash[token]) : undefined;
    if (whole !== undefined) {
      add(whole, token, token, 0, "names/short-name");
      continue;
    }
    if (procliticOf(text.units[start]) !== 0 && (openings & openingOf(text.units, start + 1)) !== 0) {
      const peeled = byWord.get(hashUnits(text.units, start + 1, tokens.end[token]));
      if (peeled !== undefined) add(peeled, token, token, 1, "names/short-name");
    }
    if (opens && taken[token + 1] === 0 && tokens.kind[token + 1] === TokenKind.WORD) {
      const phrase = byWord.get(hashUnits(text.units, start, tokens.end[token + 1]));
      if (phrase !== undefined) add(phrase, token, token + 1, 0, "names/short-name");
    }
  }
  return found;
}
