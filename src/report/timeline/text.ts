import type { TimelineEntry, Toll } from "../../model/timeline.js";
import { eventTypeWord, harmWord, statusWord, type WordLanguage } from "../vocabulary.js";
import { dateLabel } from "./date-label.js";
import { parties, placeName, sentenceAround, tollWords } from "./entry-words.js";

export interface TimelineTextOptions {
  readonly language: WordLanguage;
  readonly undated: string;
  /** «3 documents of 2 outlets»; empty for one document. */
  sources(documents: number, outlets: number): string;
  /** Tells also every report of a toll and why tellings were taken for one happening. */
  readonly why: boolean;
}

const WORDS: { readonly [language in WordLanguage]: { readonly [word: string]: string } } = {
  en: { after: "after", before: "before", running: "running toll", attackers: "attackers", why: "one happening" },
  ar: { after: "بعد", before: "قبل", running: "حصيلة تراكمية", attackers: "من المهاجمين", why: "حدث واحد" },
};

const WIDTH = 24;
const SENTENCE_LENGTH = 150;
const MARKS = { before: "⟦", after: "⟧" };
const INDENT = " ".repeat(WIDTH);

/** Whether an undated entry stands in the line all the same, beside one that a link ties it to. */
type Neighbour = { readonly side: "after" | "before"; readonly entry: TimelineEntry } | null;

/** Dated entries by id, and those that come after them by a link. */
class Links {
  private readonly dated = new Map<string, TimelineEntry>();
  private readonly later = new Map<string, TimelineEntry>();

  constructor(entries: readonly TimelineEntry[]) {
    for (const entry of entries) if (entry.earliest !== null) this.dated.set(entry.id, entry);
    for (const entry of entries) {
      if (entry.earliest !== null) for (const id of entry.after) if (!this.later.has(id)) this.later.set(id, entry);
    }
  }

  /** The dated entry that says where an undated one stands. */
  neighbour({ id, after }: TimelineEntry): Neighbour {
    for (const other of [...after].reverse()) {
      const entry = this.dated.get(other);
      if (entry !== undefined) return { side: "after", entry };
    }
    const entry = this.later.get(id);
    return entry === undefined ? null : { side: "before", entry };
  }
}

/** Every report of the tolls of an entry, oldest first, so that contradictions stand side by side. */
function tollLines({ tolls, runningTolls, attackerTolls }: TimelineEntry, { language }: TimelineTextOptions): string[] {
  const lines = (some: readonly Toll[], what: string): string[] =>
    some.map(({ kind, reports }) => {
      const told = reports.map(({ low, high, source, speaker, published, document, subset, status }) => {
        const number = high === null ? `≥ ${low}` : high === low ? `${low}` : `${low}–${high}`;
        const notes = [
          speaker,
          source ?? document,
          published,
          subset ? "⊂" : "",
          status === "actual" ? "" : statusWord(status, language),
        ];
        return `${number} [${notes.filter((note) => note !== null && note !== "").join(", ")}]`;
      });
      return `${harmWord(kind, language)}${what}: ${told.join(" · ")}`;
    });
  const words = WORDS[language];
  return [
    ...lines(tolls, ""),
    ...lines(runningTolls, ` (${words.running})`),
    ...lines(attackerTolls, ` (${words.attackers})`),
  ];
}

function entryText(entry: TimelineEntry, neighbour: Neighbour, options: TimelineTextOptions): string {
  const { language, undated, sources, why } = options;
  const words = WORDS[language];
  const tied = neighbour === null ? undated : `${words[neighbour.side]} ${neighbour.entry.date ?? ""}`;
  const date = dateLabel(entry, language);
  const time = entry.earliest !== null || (date !== "" && neighbour === null) ? date : tied;
  const status = entry.status === "actual" ? "" : ` [${statusWord(entry.status, language)}]`;
  const facts = [
    `${eventTypeWord(entry.type, language)}${status}`,
    parties(entry, language),
    placeName(entry, language),
    entry.tolls.map((toll) => tollWords(toll, language)).join(", "),
    entry.attackerTolls.map((toll) => `${tollWords(toll, language)} (${words.attackers})`).join(", "),
    entry.runningTolls.map((toll) => `${tollWords(toll, language)} (${words.running})`).join(", "),
    sources(entry.documents, entry.outlets),
  ];
  const lines = [`${time.padEnd(WIDTH - 1)} ${facts.filter((fact) => fact !== "").join(" · ")}`];
  const [member] = entry.members;
  if (member !== undefined && member.sentence !== "")
    lines.push(INDENT + sentenceAround(member, SENTENCE_LENGTH, MARKS));
  if (why)
    lines.push(
      ...[...tollLines(entry, options), ...entry.merged.map((reason) => `${words.why}: ${reason}`)].map(
        (line) => INDENT + line,
      ),
    );
  return `${lines.join("\n")}\n`;
}

/** A timeline for a reader: time, what happened, who and whom, where, the toll; then the sentence with its words marked. */
export function timelineText(entries: readonly TimelineEntry[], options: TimelineTextOptions): string {
  const links = new Links(entries);
  let out = "";
  let apart = false;
  for (const entry of entries) {
    const neighbour = entry.earliest === null ? links.neighbour(entry) : null;
    // The last part of the line: nothing says when.
    if (!apart && entry.earliest === null && neighbour === null) {
      apart = true;
      if (out !== "") out += "\n";
    }
    out += entryText(entry, neighbour, options);
  }
  return out;
}
