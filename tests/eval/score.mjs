// Scores extracted documents against gold, layer by layer: precision, recall and F of each row of the table.
// Gold and predicted documents have `id`, `names`, `timexes`, `casualties`, `events` as the output model defines them.
import { EVENT_GROUPS } from "../../build/model/event.js";

const GROUP_OF = new Map(Object.entries(EVENT_GROUPS).flatMap(([group, types]) => types.map((type) => [type, group])));
const HARM_MARKS = /[\u064B-\u0652\u0640"'«»]/g;

const isSameSpan = (a, b) => a.start === b.start && a.end === b.end;
const sharedLength = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const count = (list, holds) => list.filter(holds).length;

/** Two names of one thing: the same but for article, case and marks, or one inside the other. */
function areAlike(a, b) {
  const key = (name) =>
    String(name ?? "")
      .trim()
      .toLowerCase()
      .replace(/^(the|al|el)[ -]/, "")
      .replace(HARM_MARKS, "")
      .replace(/[أإآ]/g, "ا");
  const one = key(a);
  const other = key(b);
  return one === other || (one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one)));
}

/** Pairs gold and predicted spans one to one, exact pairs first, then by the length they share. */
export function pairUp(gold, predicted, fits = () => true) {
  const candidates = [];
  for (const [i, one] of gold.entries()) {
    for (const [j, other] of predicted.entries()) {
      const shared = sharedLength(one, other);
      if (shared > 0 && fits(one, other)) candidates.push({ i, j, weight: isSameSpan(one, other) ? Infinity : shared });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const usedGold = new Set();
  const usedPredicted = new Set();
  const pairs = [];
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([gold[i], predicted[j]]);
  }
  return pairs;
}

class Table {
  #rows = new Map();

  add(row, hits, gold, predicted) {
    const sums = this.#rows.get(row) ?? { hits: 0, gold: 0, predicted: 0 };
    this.#rows.set(row, { hits: sums.hits + hits, gold: sums.gold + gold, predicted: sums.predicted + predicted });
  }

  result() {
    const out = {};
    for (const [row, { hits, gold, predicted }] of this.#rows) {
      const p = predicted > 0 ? hits / predicted : 0;
      const r = gold > 0 ? hits / gold : 0;
      out[row] = { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0, gold, predicted };
    }
    return out;
  }
}

function scoreNames(table, gold, predicted) {
  const pairs = pairUp(gold, predicted);
  const exact = ([a, b]) => isSameSpan(a, b) && a.type === b.type;
  table.add("names strict+type", count(pairs, exact), gold.length, predicted.length);
  table.add("names overlap", pairs.length, gold.length, predicted.length);
  for (const type of ["PER", "ORG", "GPE"]) {
    const ofType = (mention) => mention.type === type;
    const hits = count(pairs, (pair) => ofType(pair[0]) && exact(pair));
    table.add(`names strict ${type}`, hits, count(gold, ofType), count(predicted, ofType));
  }
  const states = pairs.filter(([a, b]) => a.type === "GPE" && b.type === "GPE");
  table.add(
    "names role (matched GPE)",
    count(states, ([a, b]) => a.role === b.role),
    states.length,
    states.length,
  );
  const sameCountry = count(pairs, ([a, b]) => (a.country ?? null) === (b.country ?? null));
  table.add("names country (matched)", sameCountry, pairs.length, pairs.length);
  table.add(
    "names norm (matched)",
    count(pairs, ([a, b]) => areAlike(a.norm, b.norm)),
    pairs.length,
    pairs.length,
  );
}

function scoreTimexes(table, gold, predicted) {
  const pairs = pairUp(gold, predicted);
  const add = (row, holds) => table.add(row, count(pairs, holds), gold.length, predicted.length);
  add("timex strict", ([a, b]) => isSameSpan(a, b));
  add("timex relaxed", () => true);
  add("timex relaxed+type", ([a, b]) => a.type === b.type);
  add("timex relaxed+value", ([a, b]) => a.value === b.value);
}

function scoreCasualties(table, gold, predicted) {
  const pairs = pairUp(gold, predicted, (a, b) => a.kind === b.kind);
  const exact = ([a, b]) => a.low === b.low && (a.high ?? null) === (b.high ?? null);
  table.add("casualty found (kind)", pairs.length, gold.length, predicted.length);
  table.add("casualty exact (kind+low+high)", count(pairs, exact), gold.length, predicted.length);
  for (const kind of ["killed", "injured"]) {
    const ofKind = (figure) => figure.kind === kind;
    const hits = count(pairs, (pair) => ofKind(pair[0]) && exact(pair));
    table.add(`casualty exact ${kind}`, hits, count(gold, ofKind), count(predicted, ofKind));
  }
  const flagged = count(pairs, ([a, b]) => Boolean(a.cumulative) === Boolean(b.cumulative));
  table.add("casualty cumulative (matched)", flagged, pairs.length, pairs.length);
}

function scoreEvents(table, gold, predicted) {
  const typed = pairUp(gold, predicted, (a, b) => a.type === b.type);
  const grouped = pairUp(gold, predicted, (a, b) => GROUP_OF.get(a.type) === GROUP_OF.get(b.type));
  table.add("event trigger", pairUp(gold, predicted).length, gold.length, predicted.length);
  table.add("event trigger+type", typed.length, gold.length, predicted.length);
  table.add("event trigger+group", grouped.length, gold.length, predicted.length);
  for (const group of ["violence", "military", "justice", "diplomacy", "politics"]) {
    const ofGroup = (event) => GROUP_OF.get(event.type) === group;
    table.add(
      `event type, ${group}`,
      count(typed, ([a]) => ofGroup(a)),
      count(gold, ofGroup),
      count(predicted, ofGroup),
    );
  }
  table.add(
    "event status (matched)",
    count(typed, ([a, b]) => a.status === b.status),
    typed.length,
    typed.length,
  );
  for (const slot of ["date", "place", "agent", "target"]) {
    const fits = slot === "date" ? (a, b) => a === b : areAlike;
    const hits = count(typed, ([a, b]) => Boolean(a[slot]) && Boolean(b[slot]) && fits(a[slot], b[slot]));
    table.add(
      `event ${slot}`,
      hits,
      count(gold, (event) => event[slot]),
      count(predicted, (event) => event[slot]),
    );
  }
}

/** The dated happenings of a document as `type@date`. */
const datedHappenings = (events) =>
  new Set(
    events.filter((event) => event.date && event.status !== "denied").map((event) => `${event.type}@${event.date}`),
  );

/** Scores documents by id. A gold document without a prediction counts as one in which nothing was found. */
export function score(goldDocuments, predictedDocuments) {
  const table = new Table();
  const byId = new Map(predictedDocuments.map((document) => [document.id, document]));
  for (const gold of goldDocuments) {
    const predicted = byId.get(gold.id) ?? {};
    scoreNames(table, gold.names, predicted.names ?? []);
    scoreTimexes(table, gold.timexes, predicted.timexes ?? []);
    scoreCasualties(table, gold.casualties, predicted.casualties ?? []);
    scoreEvents(table, gold.events, predicted.events ?? []);
    const line = datedHappenings(gold.events);
    const found = datedHappenings(predicted.events ?? []);
    table.add(
      "timeline (type@date)",
      count([...line], (entry) => found.has(entry)),
      line.size,
      found.size,
    );
  }
  return table.result();
}
