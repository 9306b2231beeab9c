import type { Candidate } from "../candidates/candidate.js";
import { isOfKind, placeFields } from "../places/place-candidate.js";
import { identityOf } from "../tables/row-identity.js";
import type { PlaceRow } from "../tables/rows.js";
import { type CountryVotes, countVotes } from "./focus.js";

/** What speaks for one of several places of a name, in the same unit as a step of `rank`. */
const WEIGH = { rank: 1, country: 6, sameSentence: 3, sameDivision: 2, headKind: 3, stated: 2, seat: 0.5 } as const;

/** How far ahead a place is no longer in doubt, so that it speaks for its state too. */
const SURE = 3;

/** Countries and first-order divisions named by other, unambiguous names, by sentence and in the whole text. */
class Surroundings {
  readonly #countries = new Map<number, Set<string>>();
  readonly #divisions = new Set<string>();

  constructor(
    candidates: readonly Candidate[],
    sentenceOf: Int32Array,
    private readonly stated: ReadonlyMap<string, number>,
  ) {
    for (const { country, place, rivals, first } of candidates) {
      if (rivals !== undefined && rivals.length > 1) continue;
      if (country !== null) {
        const sentence = sentenceOf[first];
        const countries = this.#countries.get(sentence) ?? new Set<string>();
        this.#countries.set(sentence, countries.add(country));
      }
      if (place !== undefined) this.#divisions.add(place.admin1 ?? place.id);
    }
  }

  score(row: PlaceRow, sentence: number, votes: CountryVotes, headKind: string | undefined): number {
    const { country } = identityOf("place", row);
    let score = -row.rank * WEIGH.rank;
    if (headKind !== undefined && isOfKind(row.kind, headKind)) score += WEIGH.headKind;
    if (country !== null) {
      if (this.stated.has(country.toLowerCase())) score += WEIGH.stated;
      score += (WEIGH.country * (votes.of.get(country) ?? 0)) / Math.max(1, votes.sum);
      if (this.#countries.get(sentence)?.has(country) === true) score += WEIGH.sameSentence;
    }
    if (this.#divisions.has(row.admin1 ?? row.id)) score += WEIGH.sameDivision;
    return score;
  }
}

/**
 * Settles which of several places of one name is meant, by the text's other names and by the states that it names, be it in an
 * adjective; those that lose are kept.
 */
export function settleHomonyms(
  candidates: readonly Candidate[],
  sentenceOf: Int32Array,
  votes: CountryVotes,
  stated: ReadonlyMap<string, number>,
): void {
  /** Read before anything is settled, and only where something is open: most texts have no homonyms. */
  let surroundings: Surroundings | null = null;
  for (const candidate of candidates) {
    if (candidate.rivals === undefined || candidate.rivals.length < 2) continue;
    surroundings ??= new Surroundings(candidates, sentenceOf, stated);
    settle(candidate, candidate.rivals, surroundings, sentenceOf[candidate.first], votes);
  }
}

function settle(
  candidate: Candidate,
  rivals: readonly PlaceRow[],
  surroundings: Surroundings,
  sentence: number,
  votes: CountryVotes,
): void {
  const ranked = rivals
    .map((row) => {
      // A bare name is rather that of the seat than of its division: «نقلوه إلى المهدية».
      const seat = rivals.some(({ id }) => id === row.admin1) ? WEIGH.seat : 0;
      return { row, score: seat + surroundings.score(row, sentence, votes, candidate.headKind) };
    })
    .sort((a, b) => b.score - a.score || a.row.rank - b.row.rank || (a.row.id < b.row.id ? -1 : 1));
  const best = ranked[0].row;
  const facility = candidate.rule === "names/place-with-head";
  if (!facility) Object.assign(candidate, placeFields(best), { place: best });
  else facilityOf(candidate, best);
  const ahead = ranked[0].score - ranked[1].score;
  candidate.confidence = ahead >= 1 ? "likely" : "possible";
  if (ahead >= SURE) candidate.rivals = [best];
  candidate.lost = ranked.slice(1).map(({ row }) => {
    const { entity, norm, country } = placeFields(row);
    return { entity, norm, country };
  });
}

/** «مطار الجوف» is the airport of the place of that name that is meant. */
function facilityOf(candidate: Candidate, best: PlaceRow): void {
  const { entity, norm, place } = candidate;
  Object.assign(candidate, {
    place: best,
    country: identityOf("place", best).country,
    entity: `place:${best.id}${entity.slice(entity.lastIndexOf("."))}`,
    norm: place === undefined ? norm : norm.replace(place.english, best.english),
  });
}

/** The class noun of a town before a name: «مدينة الجزائر», «العاصمة عمان». */
export type IsTown = (candidate: Candidate) => boolean;

/**
 * Of a state and a town that share a name (عمان, تونس, الجزائر) one is taken: the town after its class noun or where the
 * text tells more of the town's state, else the state.
 */
export function settleStates(candidates: readonly Candidate[], isTown: IsTown): Candidate[] {
  const states = new Map<number, Candidate>();
  for (const candidate of candidates) if (candidate.rule === "names/country") states.set(candidate.first, candidate);
  const shared = candidates.filter(({ first, last, place }) => place !== undefined && states.get(first)?.last === last);
  if (shared.length === 0) return [...candidates];
  const open = new Set(shared.map(({ first }) => first));
  const votes = countVotes(
    candidates.filter(({ first }) => !open.has(first)),
    undefined,
  );
  const lost = new Set<Candidate>();
  for (const town of shared) {
    const state = states.get(town.first)!;
    const own = votes.of.get(state.country ?? "") ?? 0;
    const other = votes.of.get(town.country ?? "") ?? 0;
    const wins = isTown(town) || (town.country !== state.country && other > own);
    lost.add(wins ? state : town);
    const winner = wins ? town : state;
    const loser = wins ? state : town;
    winner.lost = [{ entity: loser.entity, norm: loser.norm, country: loser.country }];
    if (winner === town) winner.rivals = [town.place!];
  }
  return candidates.filter((candidate) => !lost.has(candidate));
}
