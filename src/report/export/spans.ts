import type { ExtractedDocument } from "../../model/document.js";

/** What a labelled span is, for formats that know only spans and labels. */
export interface LabelledSpan {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Every mention of a document as a labelled span, in order of the text: names by type, dates, figures, triggers. */
export function labelledSpans(document: ExtractedDocument): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (const { id, start, end, type } of document.names) spans.push({ id, start, end, label: type });
  for (const { id, start, end, type } of document.timexes) spans.push({ id, start, end, label: type });
  for (const { id, start, end, kind } of document.casualties) spans.push({ id, start, end, label: kind });
  for (const { id, start, end, type } of document.events) spans.push({ id, start, end, label: type });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

/** Turns UTF-16 offsets into code points, for formats that count those. Asked in any order; built once for a text. */
export function codePointOffsets(text: string): (offset: number) => number {
  // Positions of the second halves of surrogate pairs: each one before an offset makes it one code point less.
  const halves: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff) {
      const before = text.charCodeAt(at - 1);
      if (before >= 0xd800 && before <= 0xdbff) halves.push(at);
    }
  }
  return (offset) => {
    let low = 0;
    let high = halves.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (halves[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

export interface TextToken {
  readonly start: number;
  readonly end: number;
  /** True where a blank or a line end follows. */
  readonly blankAfter: boolean;
  /** 1-based number of its sentence. */
  readonly sentence: number;
}

/**
 * Words and marks of a text, cut also where a mention begins or ends, so that every mention is a whole number of tokens:
 * «والعراق» with العراق found in it is و and العراق. Between sentences that the document knows, a new one begins.
 */
export function tokensAround(document: ExtractedDocument, text: string): TextToken[] {
  const cuts = new Set<number>();
  for (const { start, end } of labelledSpans(document)) {
    cuts.add(start);
    cuts.add(end);
  }
  const tokens: TextToken[] = [];
  let sentence = 0;
  const add = (start: number, end: number): void => {
    while (sentence < document.sentences.length && document.sentences[sentence].end <= start) sentence++;
    tokens.push({ start, end, blankAfter: end >= text.length || /\s/.test(text[end]), sentence: sentence + 1 });
  };
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}_\u0640]+|[^\s\p{L}\p{M}\p{N}_\u0640]/gu)) {
    let from = index;
    for (let at = index + 1; at < index + word.length; at++) {
      if (!cuts.has(at)) continue;
      add(from, at);
      from = at;
    }
    add(from, index + word.length);
  }
  return tokens;
}

/** Labels that do not overlap: the first, and of those that begin together the longest. For formats of one layer. */
export function flatSpans(spans: readonly LabelledSpan[]): LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.end <= span.start) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
