import type { ExtractedDocument, InputDocument } from "../model/document.js";
import { detectLanguage } from "./language.js";
import type { Problem } from "./problem.js";
import { reasonOf } from "./readers/reader.js";
import { serializeDocument } from "./serialize.js";
import { type Signature, signatureOf } from "./signature.js";

/** What turns a document into findings. */
export interface Extractor {
  extract(input: InputDocument): ExtractedDocument;
  /** The same for many documents at once, where the extractor gains by it. */
  extractAll?(inputs: readonly InputDocument[]): ExtractedDocument[];
}

/** The part of the run's options that every worker needs. */
export interface MapOptions {
  readonly withText: boolean;
  readonly languageGate: boolean;
  readonly duplicates: boolean;
}

export type NumberedDocument = InputDocument & { readonly id: string };

/** Findings counted for the progress line and the manifest. */
export interface Findings {
  names: number;
  timexes: number;
  casualties: number;
  events: number;
}

/** What became of one document. */
export interface MapResult {
  /** Bytes of its line in the batch's output, line end included; 0 where it was left out. */
  readonly size: number;
  readonly signature: Signature | null;
  readonly problem: Problem | null;
  readonly findings: Findings;
}

export interface BatchResult {
  /** The lines of the batch, one after the other. */
  readonly bytes: Uint8Array;
  readonly results: readonly MapResult[];
}

const NOTHING: Findings = { names: 0, timexes: 0, casualties: 0, events: 0 };

/** Findings of every document, or the problem where the extractor failed. */
function findingsOf(extractor: Extractor, documents: readonly NumberedDocument[]): (ExtractedDocument | Problem)[] {
  try {
    if (extractor.extractAll !== undefined) return extractor.extractAll(documents);
  } catch {
    // One by one, the document that it failed at is told from the others.
  }
  return documents.map((document) => {
    try {
      return extractor.extract(document);
    } catch (error) {
      return { code: "corpus/extractor-failed", detail: reasonOf(error) } as const;
    }
  });
}

/** What the signature and the language gate say of a document. */
async function gate(document: NumberedDocument, options: MapOptions): Promise<MapResult> {
  const signature = options.duplicates ? signatureOf(document.text) : null;
  const verdict = options.languageGate ? await detectLanguage(document.text) : null;
  if (verdict === null || verdict.language === "ar" || verdict.language === "und")
    return { size: 0, signature, problem: null, findings: NOTHING };
  const problem = { code: "corpus/language", language: verdict.language, basis: verdict.basis } as const;
  return { size: 0, signature: null, problem, findings: NOTHING };
}

/**
 * The map of a run: a pure function of each document alone, so that it gives the same in any worker and in any order.
 * `extractor` null passes over the extraction: a resumed run replays what it wrote before.
 */
export async function mapBatch(
  documents: readonly NumberedDocument[],
  extractor: Extractor | null,
  options: MapOptions,
): Promise<BatchResult> {
  const results: MapResult[] = [];
  for (const document of documents) results.push(await gate(document, options));
  if (extractor === null) return { bytes: new Uint8Array(0), results };
  const passed = results.flatMap(({ problem }, at) => (problem === null ? [at] : []));
  const lines: string[] = [];
  const found = findingsOf(
    extractor,
    passed.map((at) => documents[at]),
  );
  for (const [index, at] of passed.entries()) {
    const one = found[index];
    if ("code" in one) {
      results[at] = { ...results[at], problem: one };
      continue;
    }
    const line = `${serializeDocument(one, options.withText ? documents[at].text : null)}\n`;
    lines.push(line);
    const { names, timexes, casualties, events } = one;
    results[at] = {
      size: Buffer.byteLength(line),
      signature: results[at].signature,
      problem: null,
      findings: {
        names: names.length,
        timexes: timexes.length,
        casualties: casualties.length,
        events: events.length,
      },
    };
  }
  return { bytes: new TextEncoder().encode(lines.join("")), results };
}
