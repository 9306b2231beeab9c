import type { IsoDay } from "../model/timex.js";
import { FieldFinder, type FieldNames } from "./fields.js";
import type { NumberedDocument } from "./map-batch.js";
import type { Problem } from "./problem.js";
import { type DateOrder, readPublished } from "./published.js";
import type { Origin, ReaderItem } from "./record.js";

/** Which records of a corpus are taken and how their fields are read. */
export interface SelectOptions {
  readonly fields: FieldNames;
  readonly dateOrder: DateOrder;
  /** Publication date of records that have none of their own. Never "now". */
  readonly published: IsoDay | null;
  /** Outlet of records that name none. */
  readonly outlet: string | null;
  /** Stop after so many documents. */
  readonly limit: number | null;
  /** Share of the documents to take, by a hash of their ids, so that the same ones are taken in every run. */
  readonly sample: number | null;
  readonly seed: number;
  readonly since: IsoDay | null;
  readonly until: IsoDay | null;
  /** Longest text in bytes. */
  readonly maxBytes: number;
  /** Reads a date in Arabic words: «15 آب 2024». */
  readonly readArabicDate: (text: string) => IsoDay | null;
}

/** One step of a run: a document to map, something to report, or a record that was not wanted. */
export type Step =
  | {
      readonly kind: "document";
      readonly origin: Origin;
      readonly document: NumberedDocument;
      readonly notes: readonly Problem[];
    }
  | { readonly kind: "problem"; readonly origin: Origin; readonly problem: Problem; readonly id: string | null }
  | { readonly kind: "unwanted"; readonly why: "sample" | "time" };

/** FNV-1a over a string and a seed, as a number from 0 to 1. */
function fraction(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 0x1_0000_0000;
}

const asString = (value: unknown): string | undefined => {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
};

/** A text field may hold paragraphs as a list. */
const asText = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every((part) => typeof part === "string")
    ? value.join("\n")
    : typeof value === "string"
      ? value
      : undefined;

/** Turns the records of one run into steps. Keeps the field guesses of each file and how many documents it gave. */
export class Selector {
  private finder: FieldFinder;
  private file: string | undefined;
  private taken = 0;

  constructor(private readonly options: SelectOptions) {
    this.finder = new FieldFinder(options.fields);
  }

  /** True once the limit is reached: nothing more needs to be read. */
  get full(): boolean {
    return this.options.limit !== null && this.taken >= this.options.limit;
  }

  *steps(item: ReaderItem): Generator<Step> {
    if (item.kind !== "record") {
      yield { kind: "problem", origin: item.origin, problem: item.problem, id: null };
      return;
    }
    const { origin, fields } = item;
    const firstOfFile = this.file !== origin.file;
    if (firstOfFile) {
      this.file = origin.file;
      this.finder = new FieldFinder(this.options.fields);
    }
    const found = this.finder.find(fields);
    if (firstOfFile) {
      const guesses = this.finder.describeGuesses();
      if (guesses !== "") {
        yield {
          kind: "problem",
          origin: { ...origin, record: 0 },
          problem: { code: "corpus/fields-guessed", fields: guesses },
          id: null,
        };
      }
    }
    const { options } = this;
    const id = asString(found.id) ?? `${origin.file === "-" ? "stdin" : origin.file}#${origin.record}`;
    const text = asText(found.text);
    if (text === undefined || !/[\p{L}\p{N}]/u.test(text)) {
      yield {
        kind: "problem",
        origin,
        problem: { code: "corpus/no-text", fields: Object.keys(fields).slice(0, 20) },
        id,
      };
      return;
    }
    if (text.length > options.maxBytes) {
      yield {
        kind: "problem",
        origin,
        problem: { code: "corpus/oversize", size: text.length, limit: options.maxBytes },
        id,
      };
      return;
    }
    if (options.sample !== null && fraction(id, options.seed) >= options.sample) {
      yield { kind: "unwanted", why: "sample" };
      return;
    }
    const notes: Problem[] = [];
    let published = options.published;
    if (found.date !== undefined) {
      const read = readPublished(found.date, options.dateOrder, options.readArabicDate);
      if ("day" in read) published = read.day;
      else {
        const value = String(found.date).slice(0, 80);
        notes.push(
          read.fault === "unreadable"
            ? { code: "corpus/date-unreadable", value }
            : { code: "corpus/date-not-a-day", value },
        );
      }
    }
    const { since, until } = options;
    if (
      (since !== null || until !== null) &&
      (published === null || published < (since ?? "") || published > (until ?? "9999"))
    ) {
      yield { kind: "unwanted", why: "time" };
      return;
    }
    const title = asString(found.title);
    const source = asString(found.source) ?? options.outlet ?? undefined;
    const url = asString(found.url);
    const document: NumberedDocument = {
      id,
      text,
      published,
      ...(title === undefined ? {} : { title }),
      ...(source === undefined ? {} : { source }),
      ...(url === undefined ? {} : { url }),
    };
    this.taken++;
    yield { kind: "document", origin, document, notes };
  }
}
