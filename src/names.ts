// hadath/names: the names layer alone.
import { extractDates } from "./extract/dates/index.js";
import { extractNames } from "./extract/names/index.js";
import { analyse } from "./lexicon/analysis.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { standardLexicon } from "./lexicon/standard.js";
import type { Coreference, NameMention } from "./model/name.js";
import type { IsoDay } from "./model/timex.js";
import { readNumerals } from "./numerals/index.js";
import { findZones } from "./page/index.js";

export type { Basis, Confidence, Evidence } from "./model/evidence.js";
export type { Coreference, NameMention, NameType, PlaceFacts, Role, Sector } from "./model/name.js";

/** What helps to read names. */
export interface FindNamesOptions {
  /** Publication date: tells who held an office then. */
  readonly published?: IsoDay | null;
  /** The standard lexicon, or that with rows of the caller's own. */
  readonly lexicon?: Lexicon;
}

/** What a text names. */
export interface FoundNames {
  readonly names: readonly NameMention[];
  /** Bare nominals that stand for a name: «الوزارة», «التنظيم». */
  readonly coreferences: readonly Coreference[];
  /** ISO country that the text is about, where one stands out. */
  readonly focus: string | null;
}

/**
 * Every person, body, country, place and facility that an Arabic text names, with identity, country, sector, coordinates.
 * Offsets are UTF-16 code units of `text`.
 *
 * @example findNames("وافقت واشنطن على الانسحاب").names[0].role // "actor"
 */
export function findNames(text: string, options: FindNamesOptions = {}): FoundNames {
  const analysis = analyse(text, options.lexicon ?? standardLexicon());
  const published = options.published ?? null;
  const zones = findZones(analysis);
  const { timexes } = extractDates({ analysis, numerals: readNumerals(analysis), zones, published });
  const { names, coreferences, focus } = extractNames({ analysis, zones, timexes, published });
  return { names, coreferences, focus };
}
