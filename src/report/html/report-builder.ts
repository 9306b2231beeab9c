import type { ExtractedDocument } from "../../model/document.js";
import type { TimelineEntry, TimelineMember } from "../../model/timeline.js";
import { ruleSummary } from "../../pipeline/index.js";
import { emptyDocument } from "../empty-document.js";
import type { WordLanguage } from "../vocabulary.js";
import { countryName } from "./country-names.js";
import { documentData } from "./document-data.js";
import type { DocumentData, EntryData, MemberData, Passage, ReportData } from "./report-data.js";

const COUNTRY = "country:";

export interface ReportOptions {
  readonly title: string | null;
  /** The language the page opens in; the reader can switch. */
  readonly language: WordLanguage;
  /** Whether the page holds whole articles; else only the sentences that entries quote. */
  readonly texts: boolean;
  /** Whether documents that no entry speaks of are in the page too. */
  readonly everyDocument?: boolean;
}

/** The sentence of a member as a stretch of its document. */
function quoteOf(member: TimelineMember, document: ExtractedDocument | undefined): Passage {
  const { start, end, sentence, surface } = member;
  const span = document?.sentences.find((one) => one.start <= start && start < one.end);
  if (span !== undefined && document?.text !== undefined) {
    return { start: span.start, text: document.text.slice(span.start, Math.max(span.end, end)) };
  }
  if (span !== undefined && span.end - span.start === sentence.length) return { start: span.start, text: sentence };
  return { start: Math.max(0, start - Math.max(0, sentence.indexOf(surface))), text: sentence };
}

/** A document that entries speak of and that was not given. */
const unknownDocument = ({ document, source, published }: TimelineMember): ExtractedDocument => ({
  ...emptyDocument(document),
  source,
  dct: published,
});

/** The Arabic name most used for each norm; equals go to the first in the order of the alphabet. */
function arabicNames(
  documents: readonly ExtractedDocument[],
  timeline: readonly TimelineEntry[],
): [norm: string, arabic: string][] {
  const counts = new Map<string, Map<string, number>>();
  const add = (norm: string, arabic: string, weight: number): void => {
    if (arabic === "" || arabic === norm) return;
    const forms = counts.get(norm) ?? new Map<string, number>();
    counts.set(norm, forms.set(arabic, (forms.get(arabic) ?? 0) + weight));
  };
  for (const { names } of documents) for (const { norm, arabic } of names) add(norm, arabic, 1);
  for (const { parties, place, placeArabic, placeEntity } of timeline) {
    if (place !== null && placeArabic !== null) add(place, placeArabic, 1);
    for (const { text, arabic } of parties) add(text, arabic, 1);
    // States that an adjective alone names («غارة إسرائيلية») are no mention of their own.
    const states = [...parties, { text: place ?? "", entity: placeEntity }];
    for (const { text, entity } of states) {
      if (text !== "" && entity?.startsWith(COUNTRY)) add(text, countryName("ar", entity.slice(COUNTRY.length)), 0.5);
    }
  }
  return [...counts].map(([norm, forms]) => {
    const [[best]] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [norm, best];
  });
}

function namedActors(timeline: readonly TimelineEntry[]): string[] {
  const named = new Set<string>();
  for (const { parties } of timeline) for (const { text, entity } of parties) if (entity !== null) named.add(text);
  return [...named].sort();
}

function ruleSummaries(documents: readonly DocumentData[]): [string, string][] {
  const used = new Set<string>();
  for (const { names, timexes, casualties, events } of documents) {
    for (const { rule } of [...names, ...timexes, ...casualties, ...events]) used.add(rule);
  }
  const summaries: [string, string][] = [];
  for (const rule of [...used].sort()) {
    const summary = ruleSummary(rule);
    if (summary !== undefined) summaries.push([rule, summary]);
  }
  return summaries;
}

/** The documents behind some entries, numbered in the order in which they are first spoken of. */
class Shelf {
  private readonly numbers = new Map<string, number>();
  private readonly quotes: Map<number, Passage>[] = [];
  readonly documents: ExtractedDocument[] = [];

  constructor(private readonly given: ReadonlyMap<string, ExtractedDocument>) {}

  /** The number of a document, which it gets the first time. */
  add(id: string, member?: TimelineMember): number {
    const known = this.numbers.get(id);
    const document = this.given.get(id) ?? (member === undefined ? undefined : unknownDocument(member));
    if (known !== undefined || document === undefined) return known ?? -1;
    this.numbers.set(id, this.documents.length);
    this.quotes.push(new Map());
    return this.documents.push(document) - 1;
  }

  member(member: TimelineMember): MemberData {
    const { document: id, event, start, end } = member;
    const number = this.add(id, member);
    const quote = quoteOf(member, this.documents[number]);
    this.quotes[number].set(quote.start, quote);
    const sentence = { start: quote.start, end: quote.start + quote.text.length };
    return { document: number, event, start, end, sentence };
  }

  data(texts: boolean): DocumentData[] {
    return this.documents.map((document, number) => {
      const quotes = [...this.quotes[number].values()].sort((a, b) => a.start - b.start);
      return documentData(document, texts && document.text !== undefined ? null : quotes);
    });
  }
}

/** Everything that a page shows, from the entries of a timeline and the documents behind them. */
export function buildReportData(
  documents: readonly ExtractedDocument[],
  timeline: readonly TimelineEntry[],
  { title, language, texts, everyDocument = false }: ReportOptions,
): ReportData {
  const shelf = new Shelf(new Map(documents.map((document) => [document.id, document])));
  const entries = timeline.map(
    ({ members, parties: _, tellings: __, ...entry }): EntryData => ({
      ...entry,
      members: members.map((member) => shelf.member(member)),
    }),
  );
  if (everyDocument) for (const { id } of documents) shelf.add(id);
  const shown = shelf.data(texts);
  return {
    title,
    language,
    entries,
    documents: shown,
    arabicNames: arabicNames(shelf.documents, timeline),
    namedActors: namedActors(timeline),
    rules: ruleSummaries(shown),
  };
}
