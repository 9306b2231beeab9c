import { extractCasualties } from "../extract/casualties/index.js";
import { extractDates } from "../extract/dates/index.js";
import { extractEvents } from "../extract/events/index.js";
import { extractNames, type NameOutput } from "../extract/names/index.js";
import { type Analysis, analyse, tokensToRaw } from "../lexicon/analysis.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { CasualtyFigure } from "../model/casualty.js";
import type { ExtractedDocument, InputDocument } from "../model/document.js";
import type { EventMention } from "../model/event.js";
import type { Issue } from "../model/issue.js";
import type { Span } from "../model/span.js";
import type { TimelineEntry } from "../model/timeline.js";
import type { IsoDay, TimexMention } from "../model/timex.js";
import { type NumeralTable, readNumerals } from "../numerals/index.js";
import { findZones, type ZoneTable, zoneSpans } from "../page/index.js";
import { buildDocumentTimeline } from "../timeline/index.js";
import { publicationDay } from "./publication-day.js";

/** A document on its way through the layers, each of which reads what those before it found. */
export class Reading {
  readonly #issues: Issue[] = [];
  readonly #published: IsoDay | null;
  readonly #analysis: Analysis;
  readonly #zones: ZoneTable;
  readonly #numerals: NumeralTable;
  #timexes: readonly TimexMention[] = [];
  #found: NameOutput = { names: [], coreferences: [], focus: null, issues: [] };
  #casualties: readonly CasualtyFigure[] = [];
  #events: readonly EventMention[] = [];

  constructor(
    private readonly input: InputDocument,
    lexicon: Lexicon,
  ) {
    this.#published = publicationDay(input, this.#issues);
    this.#analysis = analyse(input.text, lexicon);
    this.#zones = findZones(this.#analysis);
    this.#numerals = readNumerals(this.#analysis);
  }

  dates(): void {
    const { timexes, issues } = extractDates({
      analysis: this.#analysis,
      numerals: this.#numerals,
      zones: this.#zones,
      published: this.#published,
    });
    this.#timexes = timexes;
    this.#issues.push(...issues);
  }

  names(): void {
    this.#found = extractNames({
      analysis: this.#analysis,
      zones: this.#zones,
      timexes: this.#timexes,
      published: this.#published,
    });
    this.#issues.push(...this.#found.issues);
  }

  casualties(): void {
    this.#casualties = extractCasualties({
      analysis: this.#analysis,
      numerals: this.#numerals,
      names: this.#found.names,
      timexes: this.#timexes,
      zones: this.#zones,
    });
  }

  events(): void {
    const { names, coreferences, focus } = this.#found;
    this.#events = extractEvents({
      analysis: this.#analysis,
      zones: this.#zones,
      names,
      coreferences,
      timexes: this.#timexes,
      casualties: this.#casualties,
      focus,
      published: this.#published,
    });
  }

  /** What was found, with its timeline. */
  document(): ExtractedDocument {
    const { input } = this;
    const { names, coreferences, focus } = this.#found;
    const document = {
      id: input.id ?? "",
      source: input.source ?? null,
      title: input.title ?? null,
      url: input.url ?? null,
      dct: this.#published,
      focus,
      zones: zoneSpans(this.#analysis, this.#zones),
      sentences: sentenceSpans(this.#analysis),
      names,
      coreferences,
      timexes: this.#timexes,
      casualties: this.#casualties,
      events: this.#events,
      issues: this.#issues,
      timeline: [] as readonly TimelineEntry[],
    };
    document.timeline = buildDocumentTimeline(document, input.text);
    return document;
  }
}

function sentenceSpans(analysis: Analysis): Span[] {
  const { sentences } = analysis;
  return Array.from({ length: sentences.count }, (_, sentence) => {
    const { start, end } = tokensToRaw(analysis, sentences.first[sentence], sentences.end[sentence] - 1);
    return { start, end };
  });
}
