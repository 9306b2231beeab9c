import type { Candidate } from "../candidates/candidate.js";
import { isOfKind } from "../places/place-candidate.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isDefiniteSingular } from "../words/facts.js";

/** Places before a bare nominal that it can go back to; farther ones are no longer in mind. */
const WITHIN = 160;

/** A place told before, with its number among the candidates. */
export interface PlaceAntecedent {
  readonly candidate: Candidate;
  readonly index: number;
}

/** «العاصمة» is the seat of the state the text is about, not any town. */
const CAPITAL = "capital";

/** «خرجوا إلى الشارع» is no street told before. */
const STREET = "street";

/**
 * Remembers the places of a text in their order: «المدينة», «المخيم», «الولاية» go back to the last one of their kind, or to
 * one that the same noun has led to («ناحية كبيسة … الناحية»).
 */
export class PlaceMemory {
  readonly #facts: Facts;
  readonly #isCapital: (candidate: Candidate) => boolean;
  readonly #isDateline: (candidate: Candidate) => boolean;
  readonly #told: PlaceAntecedent[] = [];

  /** @param isDateline Whether a place only says where the report was written: any other is rather meant. */
  constructor(
    facts: Facts,
    isCapital: (candidate: Candidate) => boolean,
    isDateline: (candidate: Candidate) => boolean,
  ) {
    this.#facts = facts;
    this.#isCapital = isCapital;
    this.#isDateline = isDateline;
  }

  add(candidate: Candidate, index: number): void {
    if (candidate.type === "GPE" || candidate.type === "FAC" || candidate.type === "LOC")
      this.#told.push({ candidate, index });
  }

  /** The hit of a definite singular noun for places at a token that no name and no adjective completes, or -1. */
  nominalAt(token: number): number {
    const { analysis, families } = this.#facts;
    const { hits } = analysis;
    const hit = hitWhere(this.#facts, token, families.placeHead, isDefiniteSingular);
    if (hit === -1) return -1;
    return has(this.#facts, hits.last[hit] + 1, Fact.DEFINITE | Fact.NISBA) ? -1 : hit;
  }

  antecedentOf(hit: number, token: number): PlaceAntecedent | undefined {
    const { analysis } = this.#facts;
    const row = analysis.lexicon.row<PlaceHeadRow>(analysis.hits.entry[hit]);
    let written: PlaceAntecedent | undefined;
    for (let at = this.#told.length - 1; at >= 0; at--) {
      const told = this.#told[at];
      if (token - told.candidate.last > WITHIN) break;
      if (!this.#goesBack(row, told.candidate)) continue;
      if (!this.#isDateline(told.candidate)) return told;
      written ??= told;
    }
    return written;
  }

  #goesBack(row: PlaceHeadRow, candidate: Candidate): boolean {
    if (row.kind === STREET) return false;
    if (row.id === CAPITAL) return this.#isCapital(candidate);
    const head = candidate.evidence.find(({ part }) => part === "head");
    if (head !== undefined && this.#isHead(row, head.first)) return true;
    if (this.#opensWith(row, candidate)) return true;
    // «مطار حلب» is not what «المدينة» goes back to.
    if (candidate.place?.type !== candidate.type || row.kind === "country") return false;
    return isOfKind(candidate.place.kind, row.kind);
  }

  /** «القطاع» after «قطاع غزة», whose name begins with the noun; «المملكة» is not «المملكة المتحدة». */
  #opensWith(row: PlaceHeadRow, { entity, first, last }: Candidate): boolean {
    const whole = last > first && entity.startsWith("place:") && !has(this.#facts, first, Fact.DEFINITE);
    return whole && this.#isHead(row, first);
  }

  /** Whether the token is a form of the noun. */
  #isHead(row: PlaceHeadRow, token: number): boolean {
    const { analysis, families } = this.#facts;
    return (
      hitWhere(
        this.#facts,
        token,
        families.placeHead,
        (one) => analysis.lexicon.row<PlaceHeadRow>(analysis.hits.entry[one]).id === row.id,
      ) !== -1
    );
  }
}
