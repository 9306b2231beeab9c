import type { EventStatus, EventType } from "../../../model/event.js";
import { type Corpus, type Happening, searchKey } from "./corpus.js";
import type { Filters } from "./state.js";
import { overlaps } from "./time/hours.js";

/** What the filters leave, and how much each choice of each filter would leave of the rest. */
export interface Selection {
  /** In order of time. */
  readonly chosen: readonly Happening[];
  /** As `chosen`, whatever the chosen time: what a timeline moves over. */
  readonly anyTime: readonly Happening[];
  /** As `chosen`, whatever the chosen places: what a map shows. */
  readonly anyPlace: readonly Happening[];
  /** As `chosen`, whatever the chosen actors: what a table of actors shows. */
  readonly anyActor: readonly Happening[];
  readonly types: ReadonlyMap<EventType, number>;
  readonly actors: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<EventStatus, number>;
}

// One bit for each filter, set where an event fails it.
const TYPE = 1;
const ACTOR = 2;
const PLACE = 4;
const STATUS = 8;
const TIME = 16;
const SEARCH = 32;

const count = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);

/** Whether a place is one of the chosen ones, or lies in one: `place:iq.nineveh.mosul` in `place:iq.nineveh`. */
function inPlaces({ placeKey, countryKey }: Happening, places: ReadonlySet<string>): boolean {
  if (countryKey !== null && places.has(countryKey)) return true;
  for (let key = placeKey ?? ""; key !== ""; ) {
    if (places.has(key)) return true;
    const dot = key.lastIndexOf(".");
    if (!key.startsWith("place:") || dot < 0) return false;
    key = key.slice(0, dot);
  }
  return false;
}

function failures(happening: Happening, filters: Filters, words: readonly string[], corpus: Corpus): number {
  const { data, when, actors } = happening;
  const { types, statuses, places, pair, window } = filters;
  let failed = 0;
  if (types.size > 0 && !types.has(data.type)) failed |= TYPE;
  if (statuses.size > 0 && !statuses.has(data.status)) failed |= STATUS;
  if (places.size > 0 && !inPlaces(happening, places)) failed |= PLACE;
  if (filters.actors.size > 0 && !actors.some((actor) => filters.actors.has(actor))) failed |= ACTOR;
  if (pair !== null && !(data.agents.includes(pair.agent) && data.targets.includes(pair.target))) failed |= ACTOR;
  if (window !== null && (when === null || !overlaps(when, window))) failed |= TIME;
  if (words.length > 0) {
    const text = corpus.searchText(happening);
    if (!words.every((word) => text.includes(word))) failed |= SEARCH;
  }
  return failed;
}

/** Applies the filters. */
export function select(corpus: Corpus, filters: Filters): Selection {
  const words = searchKey(filters.search)
    .split(/\s+/)
    .filter((word) => word !== "");
  const chosen: Happening[] = [];
  const anyTime: Happening[] = [];
  const anyPlace: Happening[] = [];
  const anyActor: Happening[] = [];
  const types = new Map<EventType, number>();
  const actors = new Map<string, number>();
  const places = new Map<string, number>();
  const countries = new Map<string, number>();
  const statuses = new Map<EventStatus, number>();
  for (const happening of corpus.inTime) {
    const failed = failures(happening, filters, words, corpus);
    if (failed === 0) chosen.push(happening);
    if ((failed & ~TIME) === 0) anyTime.push(happening);
    if ((failed & ~PLACE) === 0) anyPlace.push(happening);
    if ((failed & ~ACTOR) === 0) anyActor.push(happening);
    if ((failed & ~TYPE) === 0) count(types, happening.data.type);
    if ((failed & ~STATUS) === 0) count(statuses, happening.data.status);
    if ((failed & ~ACTOR) === 0) for (const actor of happening.actors) count(actors, actor);
    if ((failed & ~PLACE) === 0) {
      if (happening.placeKey !== null) count(places, happening.placeKey);
      if (happening.countryKey !== null) count(countries, happening.countryKey);
    }
  }
  return {
    chosen,
    anyTime,
    anyPlace,
    anyActor,
    types,
    actors,
    places,
    countries,
    statuses,
  };
}
