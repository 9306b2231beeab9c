import { extractCasualties } from "../extract/casualties/index.js";
import { extractDates } from "../extract/dates/index.js";
import { extractEvents } from "../extract/events/index.js";
import { extractNames } from "../extract/names/index.js";
import { analyse, tokensToRaw } from "../lexicon/analysis.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { standardLexicon } from "../lexicon/standard.js";
import type { ExtractedDocument, InputDocument } from "../model/document.js";
import type { Issue } from "../model/issue.js";
import type { Span } from "../model/span.js";
import type { TimelineEntry } from "../model/timeline.js";
import { readNumerals } from "../numerals/index.js";
import { findZones, zoneSpans } from "../page/index.js";
import { buildDocumentTimeline } from "../timeline/index.js";

export interface ExtractorOptions {
  /** The standard lexicon, or that with rows of the caller's own. */
  readonly lexicon?: Lexicon;
}

export interface Extractor {
  readonly lexicon: Lexicon;
  /** Everything found in one document. Never throws on text; what is wrong with it comes back as issues. */
  extract(input: InputDocument): ExtractedDocument;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether this is a day that the Gregorian calendar has. */
function isDay(value: string): boolean {
  const parts = ISO_DAY.exec(value);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= MONTH_DAYS[month - 1] + (leap ? 1 : 0);
}

/** The publication date where it is a day; else null, with an issue that says what is wrong with it. */
function publicationDay(input: InputDocument, issues: Issue[]): string | null {
  const { published } = input;
  if (published === undefined || published === null || published === "") return null;
  if (isDay(published)) return published;
  issues.push({
    code: "document/bad-publication-date",
    severity: "warning",
    message: `"${published}" is not a day written YYYY-MM-DD; relative dates stay open.`,
    start: 0,
    end: 0,
  });
  return null;
}

/**
 * An extractor over a lexicon. Stateless: the same input gives the same output, in any order, on any machine.
 *
 * @example createExtractor().extract({ text: "قتل ثلاثة جنود في بغداد أمس", published: "2024-08-15" }).casualties[0].low // 3
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const lexicon = options.lexicon ?? standardLexicon();
  return {
    lexicon,
    extract(input) {
      const issues: Issue[] = [];
      const published = publicationDay(input, issues);
      const analysis = analyse(input.text, lexicon);
      const zones = findZones(analysis);
      const numerals = readNumerals(analysis);
      const dates = extractDates({ analysis, numerals, zones, published });
      const { timexes } = dates;
      const found = extractNames({ analysis, zones, timexes, published });
      const { names, coreferences, focus } = found;
      const casualties = extractCasualties({ analysis, numerals, names, timexes, zones });
      const events = extractEvents({ analysis, zones, names, coreferences, timexes, casualties, focus, published });
      issues.push(...dates.issues, ...found.issues);
      const document = {
        id: input.id ?? "",
        source: input.source ?? null,
        title: input.title ?? null,
        url: input.url ?? null,
        dct: published,
        focus,
        zones: zoneSpans(analysis, zones),
        sentences: sentenceSpans(analysis),
        names,
        coreferences,
        timexes,
        casualties,
        events,
        issues,
        timeline: [] as readonly TimelineEntry[],
      };
      document.timeline = buildDocumentTimeline(document, input.text);
      return document;
    },
  };
}

function sentenceSpans(analysis: ReturnType<typeof analyse>): Span[] {
  const { sentences } = analysis;
  return Array.from({ length: sentences.count }, (_, sentence) => {
    const { start, end } = tokensToRaw(analysis, sentences.first[sentence], sentences.end[sentence] - 1);
    return { start, end };
  });
}
