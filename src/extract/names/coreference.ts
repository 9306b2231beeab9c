import { tokensToRaw } from "../../lexicon/analysis.js";
import { procliticOf } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import { hashStep, hashUnits } from "../../lexicon/word-table.js";
import type { Coreference } from "../../model/name.js";
import { fold } from "../../text/fold.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { columns } from "./columns.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import { PlaceMemory } from "./place-again.js";
import type { BodyHeadRow, TitleRow } from "./rows.js";

/** What a definite nominal can go back to, by its kind or by its own word. */
interface Antecedent {
  readonly candidate: Candidate;
  readonly index: number;
}

/** Hashes of the bare nominals of a row, made once. */
const SHORT_HASHES = new WeakMap<readonly string[], readonly number[]>();

function shortHashes(words: readonly string[] | undefined): readonly number[] {
  if (words === undefined) return [];
  let hashes = SHORT_HASHES.get(words);
  if (hashes === undefined) {
    hashes = words.map((word) => {
      const { units, length } = fold(word);
      return hashUnits(units, 0, length);
    });
    SHORT_HASHES.set(words, hashes);
  }
  return hashes;
}

const definite = (features: number): boolean => (features & Feature.DEFINITE) !== 0;

/**
 * Bare nominals that stand for a name told before: «الوزارة» after «وزارة الخارجية العراقية», «التنظيم» after «داعش»,
 * «الرئيس» after a president's name, «المدينة» after a town's. They go back to the nearest name of their kind before them.
 *
 * @param idOf The mention id of the candidate of that number.
 * @param isCapital Whether a place is the capital of the state that the text is about.
 */
export function findCoreferences(
  facts: Facts,
  candidates: readonly Candidate[],
  idOf: (index: number) => string,
  isCapital: (candidate: Candidate) => boolean,
): Coreference[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens, text } = analysis;
  const taken = columns.marks(tokens.count + 1);
  for (const { first, last } of candidates) taken.fill(1, first, last + 1);
  const byKind = new Map<string, Antecedent>();
  const byWord = new Map<number, Antecedent>();
  const places = new PlaceMemory(facts, isCapital);
  /** The last and the first five bits of the hashes of `byWord`, which show of most words at once that they are none. */
  let lastBits = 0;
  let firstBits = 0;
  const wordOf = (hash: number): Antecedent | undefined =>
    (lastBits & (1 << hash)) === 0 || (firstBits & (1 << (hash >>> 27))) === 0 ? undefined : byWord.get(hash);
  const found: Coreference[] = [];
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    while (next < candidates.length && candidates[next].last < token) {
      const candidate = candidates[next];
      places.add(candidate, next);
      if (candidate.kind !== undefined) byKind.set(candidate.kind, { candidate, index: next });
      for (const hash of shortHashes(candidate.short)) {
        byWord.set(hash, { candidate, index: next });
        lastBits |= 1 << hash;
        firstBits |= 1 << (hash >>> 27);
      }
      next++;
    }
    if (next === 0 || taken[token] === 1 || tokens.kind[token] !== TokenKind.WORD) continue;
    const add = (antecedent: Antecedent, last: number, peeled: number, rule: string): void => {
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
    if (has(facts, token, Fact.BODY_HEAD)) {
      const hit = hitWhere(
        facts,
        token,
        families.bodyHead,
        (one) => definite(hits.features[one]) && (hits.features[one] & (Feature.DUAL | Feature.PLURAL)) === 0,
      );
      if (hit !== -1 && !has(facts, hits.last[hit] + 1, Fact.NISBA)) {
        const antecedent = byKind.get(lexicon.row<BodyHeadRow>(hits.entry[hit]).kind);
        if (antecedent !== undefined && !antecedent.candidate.type.startsWith("P")) {
          add(antecedent, hits.last[hit], hits.peeled[hit], "names/body-again");
          continue;
        }
      }
    }
    const place = places.nominalAt(token);
    if (place !== -1 && taken[hits.last[place] + 1] === 0) {
      const antecedent = places.antecedentOf(place, token);
      if (antecedent !== undefined) {
        add(antecedent, hits.last[place], hits.peeled[place], "names/place-again");
        continue;
      }
    }
    if (has(facts, token, Fact.TITLE)) {
      const hit = hitWhere(
        facts,
        token,
        families.title,
        (one) =>
          (definite(hits.features[one]) || has(facts, token, Fact.DEFINITE)) &&
          (hits.features[one] & (Feature.DUAL | Feature.PLURAL)) === 0,
      );
      const after = hit === -1 ? -1 : hits.last[hit] + 1;
      if (hit !== -1 && taken[after] === 0 && !has(facts, after, Fact.NISBA)) {
        const antecedent = byKind.get(lexicon.row<TitleRow>(hits.entry[hit]).id);
        if (antecedent !== undefined) {
          add(antecedent, hits.last[hit], hits.peeled[hit], "names/person-again");
          continue;
        }
      }
    }
    if (byWord.size > 0) {
      const start = tokens.start[token];
      const rest = hashUnits(text.units, start + 1, tokens.end[token]);
      const whole = wordOf(hashStep(rest, text.units[start]));
      if (whole !== undefined) add(whole, token, 0, "names/short-name");
      else if (procliticOf(text.units[start]) !== 0) {
        const peeled = wordOf(rest);
        if (peeled !== undefined) add(peeled, token, 1, "names/short-name");
      }
      if (whole === undefined && taken[token + 1] === 0 && tokens.kind[token + 1] === TokenKind.WORD) {
        const phrase = wordOf(hashUnits(text.units, start, tokens.end[token + 1]));
        if (phrase !== undefined) add(phrase, token + 1, 0, "names/short-name");
      }
    }
  }
  return found;
}
