import { EVENT_GROUPS, type EventType } from "../../model/event.js";
import { foldKey } from "../../text/index.js";
import { pairUp, type Ranged, ScoreTable } from "./pairing.js";

/** The answers of a gold or an extracted document that are scored. Layers that gold does not have are not scored. */
export interface ScoredDocument {
  readonly id: string;
  readonly names?: readonly (Ranged & {
    readonly type: string;
    readonly role?: string | null;
    readonly norm?: string | null;
    readonly country?: string | null;
  })[];
  readonly timexes?: readonly (Ranged & { readonly type: string; readonly value: string })[];
  readonly casualties?: readonly (Ranged & {
    readonly kind: string;
    readonly low: number;
    readonly high: number | null;
  })[];
  readonly events?: readonly (Ranged & {
    readonly type: EventType;
    readonly status: string;
    readonly agent?: string | null;
    readonly target?: string | null;
    readonly place?: string | null;
    readonly date?: string | null;
  })[];
}

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(EVENT_GROUPS).flatMap(([group, types]) => types.map((type) => [type, group] as const)),
);

const nameKey = (name: string): string =>
  foldKey(
    name
      .trim()
      .toLowerCase()
      .replace(/^(the|al|el)[ -]/, "")
      .replace(/["'«»]/g, ""),
  );

/** Names of one thing: the same but for article and spelling, or one inside the other. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)];
  return one === other || (one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one)));
}

const count = <Item>(list: readonly Item[], holds: (item: Item) => boolean): number => list.filter(holds).length;

/** Adds one document's hits to a table, layer by layer. */
function scoreDocument(table: ScoreTable, gold: ScoredDocument, found: ScoredDocument): void {
  if (gold.names !== undefined) {
    const answers = found.names ?? [];
    const pairs = pairUp(gold.names, answers);
    const exact = count(pairs, ([g, a]) => g.start === a.start && g.end === a.end && g.type === a.type);
    table.add("names: span and type", exact, gold.names.length, answers.length);
    table.add("names: overlap", pairs.length, gold.names.length, answers.length);
    const states = pairs.filter(([g, a]) => g.type === "GPE" && a.type === "GPE");
    table.add(
      "names: role of matched states",
      count(states, ([g, a]) => g.role === a.role),
      states.length,
      states.length,
    );
    table.add(
      "names: English name of matched",
      count(pairs, ([g, a]) => areAlike(g.norm ?? "", a.norm ?? "")),
      pairs.length,
      pairs.length,
    );
    table.add(
      "names: country of matched",
      count(pairs, ([g, a]) => (g.country ?? null) === (a.country ?? null)),
      pairs.length,
      pairs.length,
    );
  }
  if (gold.timexes !== undefined) {
    const answers = found.timexes ?? [];
    const pairs = pairUp(gold.timexes, answers);
    table.add("dates: overlap", pairs.length, gold.timexes.length, answers.length);
    table.add(
      "dates: span",
      count(pairs, ([g, a]) => g.start === a.start && g.end === a.end),
      gold.timexes.length,
      answers.length,
    );
    table.add(
      "dates: value",
      count(pairs, ([g, a]) => g.value === a.value),
      gold.timexes.length,
      answers.length,
    );
  }
  if (gold.casualties !== undefined) {
    const answers = found.casualties ?? [];
    const pairs = pairUp(gold.casualties, answers, (g, a) => g.kind === a.kind);
    table.add("casualties: kind", pairs.length, gold.casualties.length, answers.length);
    table.add(
      "casualties: kind and numbers",
      count(pairs, ([g, a]) => g.low === a.low && g.high === a.high),
      gold.casualties.length,
      answers.length,
    );
  }
  if (gold.events !== undefined) {
    const answers = found.events ?? [];
    const typed = pairUp(gold.events, answers, (g, a) => g.type === a.type);
    const grouped = pairUp(gold.events, answers, (g, a) => GROUP_OF.get(g.type) === GROUP_OF.get(a.type));
    table.add("events: trigger", pairUp(gold.events, answers).length, gold.events.length, answers.length);
    table.add("events: trigger and type", typed.length, gold.events.length, answers.length);
    table.add("events: trigger and group", grouped.length, gold.events.length, answers.length);
    table.add(
      "events: status of matched",
      count(typed, ([g, a]) => g.status === a.status),
      typed.length,
      typed.length,
    );
    for (const slot of ["date", "place", "agent", "target"] as const) {
      const fits = (g: string, a: string): boolean => (slot === "date" ? g === a : areAlike(g, a));
      const hits = count(typed, ([g, a]) => Boolean(g[slot]) && Boolean(a[slot]) && fits(g[slot] ?? "", a[slot] ?? ""));
      table.add(
        `events: ${slot}`,
        hits,
        count(gold.events, (event) => Boolean(event[slot])),
        count(answers, (event) => Boolean(event[slot])),
      );
    }
    const dated = (list: ScoredDocument["events"] = []): Set<string> =>
      new Set(
        list
          .filter(({ date, status }) => date != null && status !== "denied")
          .map(({ type, date }) => `${type}@${date}`),
      );
    const [due, given] = [dated(gold.events), dated(answers)];
    table.add(
      "timeline: type and date",
      count([...due], (line) => given.has(line)),
      due.size,
      given.size,
    );
  }
}

/** Scores extracted documents against gold of the same ids; a document that was not extracted has no answers. */
export function scoreDocuments(
  gold: readonly ScoredDocument[],
  found: ReadonlyMap<string, ScoredDocument>,
): ScoreTable {
  const table = new ScoreTable();
  for (const document of gold) scoreDocument(table, document, found.get(document.id) ?? { id: document.id });
  return table;
}
