import type { Lexicon } from "../lexicon/lexicon.js";
import { standardLexicon } from "../lexicon/standard.js";
import type { ExtractedDocument, InputDocument } from "../model/document.js";
import { Reading } from "./reading.js";

/** What an extractor is made of. */
export interface ExtractorOptions {
  /** The standard lexicon, or that with rows of the caller's own. */
  readonly lexicon?: Lexicon;
}

/** Reads documents, alone or many at once. Offsets of all that it finds are UTF-16 code units of the text given. */
export interface Extractor {
  readonly lexicon: Lexicon;
  /** Everything found in one document. Never throws on text; what is wrong with it comes back as issues. */
  extract(input: InputDocument): ExtractedDocument;
  /** The same for many documents, each by itself; faster than one call a document. */
  extractAll(inputs: readonly InputDocument[]): ExtractedDocument[];
}

/** Documents that go through a layer before the next begins: its code stays near the processor, and memory stays small. */
const BLOCK = 64;

/**
 * An extractor over a lexicon. Stateless: the same input gives the same output, in any order, on any machine.
 *
 * @example createExtractor().extract({ text: "قتل ثلاثة جنود في بغداد أمس", published: "2024-08-15" }).casualties[0].low // 3
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const lexicon = options.lexicon ?? standardLexicon();
  const extractBlock = (inputs: readonly InputDocument[]): ExtractedDocument[] => {
    const readings = inputs.map((input) => new Reading(input, lexicon));
    for (const reading of readings) reading.dates();
    for (const reading of readings) reading.names();
    for (const reading of readings) reading.casualties();
    for (const reading of readings) reading.events();
    return readings.map((reading) => reading.document());
  };
  return {
    lexicon,
    extract: (input) => extractBlock([input])[0],
    extractAll: (inputs) => {
      const documents: ExtractedDocument[] = [];
      for (let from = 0; from < inputs.length; from += BLOCK)
        documents.push(...extractBlock(inputs.slice(from, from + BLOCK)));
      return documents;
    },
  };
}
