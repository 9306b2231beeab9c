import type { HarmKind } from "../../../model/casualty.js";
import type { EventStatus, EventType } from "../../../model/event.js";
import type { Interval } from "./time/hours.js";
import type { MonthNames } from "./words/months.js";

export interface Filters {
  readonly types: ReadonlySet<EventType>;
  /** In either role. */
  readonly actors: ReadonlySet<string>;
  /** Who acts on whom, from the matrix. */
  readonly pair: { readonly agent: string; readonly target: string } | null;
  /** Keys of places and countries. */
  readonly places: ReadonlySet<string>;
  readonly statuses: ReadonlySet<EventStatus>;
  /** The chosen time; null is all of it, undated events included. */
  readonly window: Interval | null;
  readonly search: string;
}

export type Order = "oldest" | "newest" | "deadliest" | "mostTold";
export type Theme = "auto" | "light" | "dark";

/** What is open beside the page: an event, or an article at an event. */
export type Opened =
  | { readonly kind: "entry"; readonly entry: number }
  | {
      readonly kind: "article";
      readonly document: number;
      readonly mention: string | null;
      readonly from: number | null;
    };

export interface State {
  /** Whether the charts of time show all of it where none is chosen; else the part in which most of it lies. */
  readonly wide: boolean;
  readonly language: "ar" | "en";
  readonly theme: Theme;
  readonly months: MonthNames;
  readonly filters: Filters;
  readonly opened: Opened | null;
  readonly order: Order;
  readonly harm: HarmKind;
  readonly summed: boolean;
  readonly tab: "events" | "articles";
}

export const NO_FILTERS: Filters = {
  types: new Set(),
  actors: new Set(),
  pair: null,
  places: new Set(),
  statuses: new Set(),
  window: null,
  search: "",
};

type Listener = (state: State, before: State) => void;

/** The one place where what the reader chose is kept. */
export class Store {
  private readonly listeners = new Set<Listener>();

  constructor(private current: State) {}

  get state(): State {
    return this.current;
  }

  set(change: Partial<State>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    for (const listener of [...this.listeners]) listener(this.current, before);
  }

  filter(change: Partial<Filters>): void {
    this.set({ filters: { ...this.current.filters, ...change } });
  }

  /** Calls back after each change, until the returned function is called. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** A set with a value put in, or taken out where it was in. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
