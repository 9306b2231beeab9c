import type { ExtractedDocument } from "../../../model/document.js";
import type { EventMention, Participant } from "../../../model/event.js";
import { type DocumentFacts, factsOf } from "./facts.js";

/** One pair of source and target of an event; either may be unknown. */
export interface Dyad {
  readonly event: EventMention;
  readonly source: Participant | null;
  readonly target: Participant | null;
  /** Running number of the dyad in its document, from 1. */
  readonly number: number;
  readonly facts: DocumentFacts;
}

/**
 * Goldstein's scale of conflict and cooperation by CAMEO root, as GDELT and ICEWS give it where nothing finer is coded.
 */
const GOLDSTEIN: { readonly [root: string]: number } = {
  "01": 0,
  "02": 3,
  "03": 4,
  "04": 1,
  "05": 3.5,
  "06": 6,
  "07": 7,
  "08": 5,
  "09": -2,
  "10": -5,
  "11": -2,
  "12": -4,
  "13": -6,
  "14": -6.5,
  "15": -7.2,
  "16": -4,
  "17": -7,
  "18": -9,
  "19": -10,
  "20": -10,
};

export const goldstein = ({ codes }: EventMention): number | null =>
  GOLDSTEIN[codes.cameoRoot ?? codes.cameo?.slice(0, 2) ?? ""] ?? null;

/** Actual events with a CAMEO code, as pairs of who did it to whom. Later tellings of the same event are left out. */
export function* dyadsOf(document: ExtractedDocument): Generator<Dyad> {
  const facts = factsOf(document);
  let number = 0;
  for (const event of document.events) {
    if (event.status !== "actual" || event.same_as !== null || (event.codes.cameo ?? event.codes.cameoRoot) === null)
      continue;
    for (const source of event.agents.length === 0 ? [null] : event.agents) {
      for (const target of event.targets.length === 0 ? [null] : event.targets) {
        yield { event, source, target, number: ++number, facts };
      }
    }
  }
}

/** The day of an event for formats that know only days: its date where it is one, else the day of publication. */
export const dayOf = ({ event, facts }: Dyad): string | null =>
  event.date !== null && /^\d{4}-\d{2}-\d{2}/.test(event.date) ? event.date.slice(0, 10) : facts.document.dct;

export const placeOf = ({ event, facts }: Dyad) =>
  event.placeEntity === null ? undefined : facts.placeByEntity.get(event.placeEntity);
