import type { Command } from "../adapters/command-line.js";
import { loadNearNames } from "../adapters/near-names.js";
import { EVENT_GROUPS } from "../model/event.js";
import type { TimelineEntry } from "../model/timeline.js";
import type { Spellings } from "../report/query/spellings.js";
import { EVENT_STATUSES } from "../report/vocabulary.js";
import { foldKey } from "../text/index.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";
import { optionValues } from "./option-values.js";

/** What events are asked for. All that is given must hold. */
export interface EventFilterFlags {
  readonly type?: readonly string[];
  readonly actor?: string;
  readonly agent?: string;
  readonly target?: string;
  readonly place?: string;
  readonly country?: string;
  readonly status?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly minKilled?: number;
  readonly minInjured?: number;
}

const TYPES: readonly string[] = Object.values(EVENT_GROUPS).flat();
const GROUPS = Object.keys(EVENT_GROUPS);

/** Adds the options of the filter to a command. */
export function addEventFilter(command: Command, { messages }: CliContext): Command {
  const { edge, whole, oneOf } = optionValues(messages);
  const list =
    (choices: readonly string[]) =>
    (value: string): readonly string[] =>
      value.split(",").map((part) => oneOf(choices)(part.trim()));
  const code = (value: string): string => {
    if (/^[A-Za-z]{2}$/.test(value)) return value.toUpperCase();
    throw new UsageError(messages.notACountry(value));
  };
  return command
    .option(
      "--type <types>",
      "event types or groups, separated by commas: airstrike,shelling or violence",
      list([...TYPES, ...GROUPS]),
    )
    .option("--actor <name>", "who did it or whom it was done to: part of a name, Arabic or English, or an entity id")
    .option("--agent <name>", "who did it")
    .option("--target <name>", "whom it was done to")
    .option("--place <name>", "where: part of the name of the place or of a province around it, or an entity id")
    .option("--country <code>", "country of the place, as IQ", code)
    .option("--status <status>", `${EVENT_STATUSES.join(", ")}, separated by commas`, list(EVENT_STATUSES))
    .option("--from <day>", "events that can lie on this day, or in this month or year, or later", edge("first"))
    .option("--to <day>", "events that can lie on this day, or in this month or year, or earlier", edge("last"))
    .option("--min-killed <n>", "with at least so many dead", whole(0))
    .option("--min-injured <n>", "with at least so many hurt", whole(0));
}

const key = (text: string): string => foldKey(text.toLowerCase());

/** A test for timeline entries, made once for all of them; `spellings` knows the names of their documents. */
export function eventFilter(flags: EventFilterFlags, spellings: Spellings): (entry: TimelineEntry) => boolean {
  const { type, actor, agent, target, place, country, status, from, to, minKilled, minInjured } = flags;
  const types = type === undefined ? null : new Set(type);
  // By a part of the name; Arabic and Latin spellings are compared without their marks.
  const named = (wanted: string | undefined, among: readonly (string | null)[]): boolean => {
    if (wanted === undefined) return true;
    const part = key(wanted);
    return among.some((name) => name !== null && spellings.of(name).some((spelling) => key(spelling).includes(part)));
  };
  const toll = (entry: TimelineEntry, kind: string): number => {
    const found = entry.tolls.find((one) => one.kind === kind);
    return found === undefined ? -1 : Math.max(found.low, found.latest);
  };
  return (entry) =>
    (types === null || types.has(entry.type) || types.has(entry.group)) &&
    named(agent, entry.agents) &&
    named(target, entry.targets) &&
    named(actor, [...entry.agents, ...entry.targets, ...entry.parties.map(({ entity }) => entity)]) &&
    named(place, [entry.place, entry.placeEntity, ...entry.admin]) &&
    (country === undefined || entry.country === country) &&
    (status === undefined || status.includes(entry.status)) &&
    (from === undefined || (entry.latest !== null && entry.latest >= from)) &&
    (to === undefined || (entry.earliest !== null && entry.earliest <= to)) &&
    (minKilled === undefined || toll(entry, "killed") >= minKilled) &&
    (minInjured === undefined || toll(entry, "injured") >= minInjured);
}

const namesAsked = ({ actor, agent, target, place }: EventFilterFlags): string[] =>
  [actor, agent, target, place].filter((name) => name !== undefined);

/** Whether a filter has a name in it that could be misspelt. */
export const asksForNames = (flags: EventFilterFlags): boolean => namesAsked(flags).length > 0;

const NEAR_NAMES = 5;

/** After nothing was found: the names of the corpus that are most like those that were asked for. */
export async function tellNearNames(
  flags: EventFilterFlags,
  known: Spellings,
  { messages, stderr }: CliContext,
): Promise<void> {
  const nearest = await loadNearNames();
  if (nearest === undefined) return;
  const spelt = new Map([...known.all()].map((name) => [key(name), name]));
  for (const asked of namesAsked(flags)) {
    const near = nearest(key(asked), spelt.keys()).filter((found) => !found.includes(key(asked)));
    const names = near.slice(0, NEAR_NAMES).flatMap((found) => spelt.get(found) ?? []);
    if (names.length > 0) stderr.write(`${messages.nearNames(names)}\n`);
  }
}
