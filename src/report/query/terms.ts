import { nearestWord } from "../../adapters/nearest-word.js";
import type { PatternTerm } from "../../adapters/pattern-match.js";
import type { ExtractedDocument } from "../../model/document.js";
import { EVENT_GROUPS } from "../../model/event.js";
import type { NameMention } from "../../model/name.js";
import { foldKey } from "../../text/index.js";
import { EVENT_STATUSES, HARM_KINDS } from "../vocabulary.js";

/** A term with where it stands in the text. */
export interface PlacedTerm extends PatternTerm {
  readonly start: number;
  readonly end: number;
}

const NAME_TAGS: { readonly [type in NameMention["type"]]: readonly string[] } = {
  PER: ["Person", "Name"],
  ORG: ["Organization", "Name"],
  GPE: ["Place", "Name"],
  LOC: ["Place", "Name"],
  FAC: ["Place", "Facility", "Name"],
};

const capital = (word: string): string =>
  word[0].toUpperCase() + word.slice(1).replace(/-./g, (part) => part[1].toUpperCase());

/** Everyone that can act is an `#Actor`: persons, bodies, and states where they act. */
const tagsOfName = ({ type, role, sector }: NameMention): string[] => {
  const actor = type === "PER" || type === "ORG" || role === "actor" ? ["Actor"] : [];
  return [...NAME_TAGS[type], ...actor, ...(sector === null ? [] : [sector])];
};

const CONJUNCTIONS = new Set(["و", "ف"]);

/** Words are compared folded; a conjunction written together with its word may be left out of a pattern. */
function termOf(text: string, start: number, end: number, tags: readonly string[]): PlacedTerm {
  const folded = foldKey(text.slice(start, end)).replace(/\s+/g, " ");
  const bare = folded.length > 3 && CONJUNCTIONS.has(folded[0]) ? folded.slice(1) : folded;
  return { text: folded, bare, tags, start, end };
}

/**
 * The sentences of a document as terms with tags: a name or a date is one term, other words stand alone; words of a
 * trigger have `#Event` and its type (`#Airstrike`), words of a figure `#Casualty` and its kind (`#Killed`).
 */
export function patternTerms(document: ExtractedDocument, text: string): PlacedTerm[][] {
  const whole = [
    ...document.names.map((name) => ({ start: name.start, end: name.end, tags: tagsOfName(name) })),
    ...document.timexes.map(({ start, end, type }) => ({ start, end, tags: ["Time", capital(type.toLowerCase())] })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts = [
    ...document.events.map(({ start, end, type, group, status }) => ({
      start,
      end,
      tags: ["Event", capital(type), capital(group), capital(status)],
    })),
    ...document.casualties.map(({ start, end, kind }) => ({ start, end, tags: ["Casualty", capital(kind)] })),
  ].sort((a, b) => a.start - b.start);
  let nextWhole = 0;
  let firstPart = 0;
  return document.sentences.map((sentence) => {
    const terms: PlacedTerm[] = [];
    const words = (from: number, to: number): void => {
      for (const { index, 0: word } of text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)) {
        const [start, end] = [from + index, from + index + word.length];
        while (firstPart < parts.length && parts[firstPart].end <= sentence.start) firstPart++;
        const tags = new Set<string>(/^\p{N}+$/u.test(word) ? ["Number"] : []);
        for (let at = firstPart; at < parts.length && parts[at].start < end; at++) {
          if (parts[at].end > start) for (const tag of parts[at].tags) tags.add(tag);
        }
        terms.push(termOf(text, start, end, [...tags]));
      }
    };
    let at = sentence.start;
    for (; nextWhole < whole.length && whole[nextWhole].start < sentence.end; nextWhole++) {
      const { start, end, tags } = whole[nextWhole];
      if (start < at) continue;
      words(at, start);
      terms.push(termOf(text, start, end, tags));
      at = end;
    }
    words(at, sentence.end);
    return terms;
  });
}

const TAGS: readonly string[] = [
  ...new Set([
    ...["Actor", "Time", "Date", "Duration", "Set", "Number", "Event", "Casualty"],
    ...Object.values(NAME_TAGS).flat(),
    ...[...Object.keys(EVENT_GROUPS), ...Object.values(EVENT_GROUPS).flat(), ...EVENT_STATUSES, ...HARM_KINDS].map(
      capital,
    ),
  ]),
];
const SECTOR = /^[A-Z]{3}$/;

/** The first tag of a pattern that no term ever has, with the one that was probably meant. */
export function unknownTagOf(pattern: string): { readonly tag: string; readonly near: string | undefined } | undefined {
  for (const [, tag] of pattern.matchAll(/#([\p{L}\p{N}_-]+)/gu)) {
    if (!TAGS.includes(tag) && !SECTOR.test(tag)) return { tag, near: nearestWord(tag, TAGS) };
  }
  return undefined;
}

const PARTNER: { readonly [bracket: string]: string } = { "(": ")", "[": "]", "<": ">" };

/** The first bracket of a pattern that has no partner, or undefined. */
export function openBracketOf(pattern: string): string | undefined {
  const open: string[] = [];
  for (const char of pattern) {
    if (Object.hasOwn(PARTNER, char)) open.push(char);
    else if (Object.values(PARTNER).includes(char)) {
      const last = open.pop();
      if (last === undefined || PARTNER[last] !== char) return char;
    }
  }
  return open[0];
}

/** Arabic words of a pattern as they are compared; its syntax and its tags stay as they are. */
export const foldPattern = (pattern: string): string => pattern.replace(/[\u0620-\u065f\u0670-\u06d3]+/g, foldKey);
