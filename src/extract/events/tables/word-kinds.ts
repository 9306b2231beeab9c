import type { Lexicon } from "../../../lexicon/lexicon.js";

/** What a lexicon entry says of a word's part of speech. */
export const WordKind = {
  WORD: 0,
  /** Nothing: it is a name or a bare word. */
  BARE: 1,
  /** A bare word that is a function word. */
  FUNCTION: 2,
} as const;

/** Families that say nothing of a word's part of speech. */
const BARE_FAMILIES = [
  "common-word",
  "bare-person",
  "given-name",
  "family-name",
  "standing",
  "place",
  "person",
  "actor",
  "name-particle",
  "field-word",
  "harm-context",
];

/** By entry of a lexicon: a number of `WordKind`. */
export function wordKinds(lexicon: Lexicon): Uint8Array {
  const bare = new Set(BARE_FAMILIES.map((name) => lexicon.family(name)));
  const kind = new Uint8Array(lexicon.entryCount);
  for (let entry = 0; entry < kind.length; entry++) if (bare.has(lexicon.familyOf(entry))) kind[entry] = WordKind.BARE;
  for (const [entry, { role }] of lexicon.rows<{ role: string }>("standing"))
    if (role === "function") kind[entry] = WordKind.FUNCTION;
  return kind;
}
