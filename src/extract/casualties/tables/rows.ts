import type { HarmKind, VictimClass } from "../../../model/casualty.js";

/** A word of harm, as lexicons/casualties/harm.tsv gives it. */
export interface HarmRow {
  readonly id: string;
  readonly kind: HarmKind;
  readonly use: "act" | "dies" | "falls" | "toll" | "neutralised" | "people" | "held" | "frees";
  readonly pos: "fixed" | "noun" | "masdar" | "verb";
  readonly needs:
    | "people"
    | "counted"
    | "fate"
    | "sudden"
    | "injury"
    | "wounds"
    | "taking"
    | "leaving"
    | "homeless"
    | "far"
    | "upon"
    | "campaign"
    | "executed"
    | "hospital"
    | null;
  readonly traits: readonly HarmTrait[] | null;
}

/** What rules ask of a word of harm beside its kind and use; `columns.json` says what each means. */
export const HARM_TRAITS = ["dying", "state", "plain", "stops", "answered", "how"] as const;
type HarmTrait = (typeof HARM_TRAITS)[number];

export const hasTrait = ({ traits }: HarmRow, trait: HarmTrait): boolean => traits?.includes(trait) === true;

/** A noun for a person, with the class of victims it says. */
export interface VictimRow {
  readonly class: VictimClass | null;
  readonly adjective: boolean | null;
  readonly number: "dual" | "plural" | null;
}

export interface NationalityRow {
  readonly country: string;
}

/** What a word does beside a figure; one bit each, so that a token's kinds are one number. */
const WORD_KINDS = [
  "subset",
  "others",
  "other-two",
  "other-one",
  "each",
  "one-of",
  "one-self",
  "fate",
  "wound",
  "period",
  "toll",
  "rise",
  "reach",
  "nobody",
  "no-harm",
  "without",
  "future",
  "unit",
  "sport",
  "disease",
  "natural",
  "history",
  "catastrophe",
  "taking",
  "deed",
  "cause",
  "sudden",
  "denial",
  "alleged",
  "stop",
  "prep",
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const BITS = Object.fromEntries(WORD_KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<WordKind, number>
>;

export const wordBit = (kind: WordKind): number => BITS[kind];

export interface TollWordRow {
  readonly kind: WordKind;
}

/** What a word does beside a word of harm or a figure: the classes of lexicons/casualties/contexts.tsv. */
export type ContextClass =
  | "aim"
  | "answer"
  | "arrival"
  | "asking"
  | "attempt"
  | "foreseen"
  | "authority"
  | "beyond"
  | "blow"
  | "campaign"
  | "carried-out"
  | "charge"
  | "court"
  | "crowd"
  | "disowned"
  | "estimated"
  | "feeling"
  | "found"
  | "grave"
  | "gunmen"
  | "habit"
  | "hospital"
  | "hostage"
  | "made-of"
  | "mourn"
  | "occur"
  | "ordinal"
  | "result"
  | "search"
  | "sentence"
  | "strike"
  | "throw"
  | "two-cases"
  | "wounds";
