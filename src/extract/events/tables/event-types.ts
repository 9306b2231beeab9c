import type { Lexicon } from "../../../lexicon/lexicon.js";
import { EVENT_GROUPS, type EventCodes, type EventGroup, type EventType } from "../../../model/event.js";
import { type Cells, orNull } from "./cells.js";

/** A row of types.tsv. */
export interface TypeFacts {
  readonly group: EventGroup;
  readonly sited: boolean;
  readonly codes: EventCodes;
}

const GROUP_OF = new Map<string, EventGroup>();
for (const [group, types] of Object.entries(EVENT_GROUPS))
  for (const type of types) GROUP_OF.set(type, group as EventGroup);

const NO_CODES: EventCodes = {
  plover: null,
  ploverMode: null,
  cameo: null,
  cameoRoot: null,
  acledEvent: null,
  acledSubEvent: null,
  quad: null,
};

/** What every type is, also one that the tables leave out. */
export function readTypes(lexicon: Lexicon): Map<EventType, TypeFacts> {
  const types = new Map<EventType, TypeFacts>();
  for (const [type, group] of GROUP_OF)
    types.set(type as EventType, { group, sited: group !== "diplomacy" && group !== "politics", codes: NO_CODES });
  for (const [, row] of lexicon.rows<Cells>("event-type")) {
    const quad = typeof row.quad === "number" ? (row.quad as 1 | 2 | 3 | 4) : null;
    types.set(row.id as EventType, {
      group: row.group as EventGroup,
      sited: row.sited === true,
      codes: {
        plover: orNull(row.plover),
        ploverMode: orNull(row.mode),
        cameo: orNull(row.cameo),
        cameoRoot: orNull(row["cameo-root"]),
        acledEvent: orNull(row.acled),
        acledSubEvent: orNull(row["sub-event"]),
        quad,
      },
    });
  }
  return types;
}
