import { eventTypeWord } from "../../vocabulary.js";
import type { Corpus, Happening } from "./corpus.js";
import type { Selection } from "./selection.js";
import type { State, Store } from "./state.js";
import { dateWords } from "./time/date-words.js";
import type { Words } from "./words/words.js";

/** What every view works with. */
export interface Desk {
  readonly corpus: Corpus;
  readonly store: Store;
  readonly words: Words;
  /** What the filters leave at this moment. */
  readonly selection: () => Selection;
  /** Ends when the page is built anew, as in another language; listeners outside the views end with it. */
  readonly alive: AbortSignal;
}

/** A part of the page that redraws itself when something changed. */
export interface View {
  readonly element: HTMLElement;
  readonly update: (state: State, before: State | null) => void;
  /** Draws anew for paper, whose width and colours are others, at once. */
  readonly redraw?: () => void;
}

export const count = (value: number): string => value.toLocaleString("en-US");

/** A name in the language of the page. */
export const nameOf = ({ corpus, words }: Desk, norm: string): string => corpus.nameIn(words.language, norm);

export const typeOf = ({ words }: Desk, { data }: Happening): string => {
  const word = eventTypeWord(data.type, words.language);
  return words.language === "en" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};

export const dateOf = ({ words }: Desk, { data }: Happening): string => dateWords(words.dates, data.date);

/** Who does it to whom, empty where neither is known. */
export function partiesOf(desk: Desk, { data }: Happening): string {
  const { words } = desk;
  const named = (norms: readonly string[]): string => words.list(norms.map((norm) => nameOf(desk, norm)));
  const [who, whom] = [named(data.agents), named(data.targets)];
  return whom === "" ? who : `${who === "" ? "…" : who} ${words.arrow} ${whom}`;
}

/** One line that tells an event from others: for labels that are read out, and for tooltips. */
export function headlineOf(desk: Desk, happening: Happening): string {
  const { data } = happening;
  const facts = [
    typeOf(desk, happening),
    partiesOf(desk, happening),
    data.place === null ? "" : nameOf(desk, data.place),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}
