import { loadForms } from "../form-loader.js";
import { PhraseAutomaton } from "../phrase-automaton.js";
import { WordTable } from "../word-table.js";
import { packNumbers, unpackNumbers } from "./numbers.js";
import type { ColumnKind, LexiconParts, PackedColumn, PackedFamily } from "./parts.js";

/** Raised when the layout of packs changes, so that an old one is refused instead of misread. */
const PACK_VERSION = 9;

/** Parts one text of the pack from the next: no cell of a table holds a tab. */
const NEXT = "\t";

type TextKind = "stems" | "surfaces" | ColumnKind;

/**
 * Like stands by like in a pack: compressors look back over some ten thousand letters and count these over about as
 * many, so that texts of one kind need less room together than family by family.
 */
const KINDS: readonly TextKind[] = ["stems", "lines", "ids", "above", "few", "surfaces", "field", "numbers", "sounds"];

/** A family or a column without its texts. */
type ColumnHead = Omit<PackedColumn, "text">;
interface FamilyHead {
  readonly family: string;
  readonly count: number;
  readonly columns: readonly ColumnHead[];
}

/** Of all texts, family by family, the numbers in order of their kinds. */
function textsByKind(families: readonly FamilyHead[]): number[] {
  const texts = new Map(KINDS.map((kind): [TextKind, number[]] => [kind, []]));
  let next = 0;
  for (const { columns } of families) {
    texts.get("surfaces")?.push(next++);
    texts.get("stems")?.push(next++);
    for (const { kind } of columns) texts.get(kind)?.push(next++);
  }
  return [...texts.values()].flat();
}

/** What `encodePack` knows texts by, family by family. */
const textNames = (families: readonly FamilyHead[]): string[] =>
  families.flatMap(({ family, columns }) =>
    ["surfaces", "stems", ...columns.map(({ name }) => name)].map((name) => `${family} ${name}`),
  );

/** The places in which texts by kind are written: those named first, in the places of their kind that they take up. */
function placesOf(families: readonly FamilyHead[], first: readonly string[]): number[] {
  const names = textNames(families);
  const wanted = new Map(first.map((name, place): [string, number] => [name, place]));
  const kinds = families.flatMap(({ columns }) => ["surfaces", "stems", ...columns.map(({ kind }) => kind)]);
  const byKind = textsByKind(families);
  const places = byKind.map((_, place) => place);
  const named = (place: number): number | undefined => wanted.get(names[byKind[place]]);
  return places.sort((a, b) => {
    if (kinds[byKind[a]] !== kinds[byKind[b]]) return a - b;
    return (named(a) ?? wanted.size) - (named(b) ?? wanted.size) || a - b;
  });
}

/** Heads as lines, those of its columns after that of the family. */
function writeHeads(families: readonly FamilyHead[]): string {
  return families
    .flatMap(({ family, count, columns }) => [
      `${family} ${count} ${columns.length}`,
      ...columns.map(({ name, kind, list, swapped, contexts }) =>
        [name, kind, (list ? "l" : "") + (swapped ? "s" : ""), ...(contexts ?? [])].join(" "),
      ),
    ])
    .join("\n");
}

function readHeads(text: string): FamilyHead[] {
  const lines = text === "" ? [] : text.split("\n");
  const families: FamilyHead[] = [];
  for (let at = 0; at < lines.length; ) {
    const [family, count, width] = lines[at++].split(" ");
    const columns = lines.slice(at, at + Number(width)).map((line): ColumnHead => {
      const [name, kind, marks, ...contexts] = line.split(" ");
      return { name, kind: kind as ColumnKind, list: marks.includes("l"), swapped: marks.includes("s"), contexts };
    });
    at += columns.length;
    families.push({ family, count: Number(count), columns });
  }
  return families;
}

/**
 * Writes lexicon parts as one string. The same parts give the same string.
 *
 * @param first Texts that stand before others of their kind, in this order: a family and a column, `surfaces` or `stems`.
 */
export function encodePack(parts: LexiconParts, first: readonly string[] = []): string {
  const words = new WordTable();
  const automaton = new PhraseAutomaton();
  loadForms(parts, 0, words, automaton);
  const { edges, states, senses } = automaton;
  const size = [words.count, edges, states, senses].join(" ");
  const { signs, shapes, runs, paradigms, sounds, families } = parts;
  const texts = families.flatMap(({ surfaces, stems, columns }) => [
    surfaces,
    stems,
    ...columns.map(({ text }) => text),
  ]);
  const places = placesOf(families, first);
  const heads = writeHeads(families);
  const byKind = textsByKind(families);
  const written = places.map((place) => texts[byKind[place]]);
  return [
    String(PACK_VERSION),
    size,
    heads,
    packNumbers(places),
    signs,
    shapes,
    runs,
    paradigms,
    ...written,
    // Nothing else is like it.
    sounds,
  ].join(NEXT);
}

/** Reads what `encodePack` wrote. */
export function decodePack(packed: string): LexiconParts {
  const [version, sizes, heads, places, signs, shapes, runs, paradigms, ...written] = packed.split(NEXT);
  if (version !== String(PACK_VERSION)) {
    throw new Error(`The lexicon pack has layout ${version}; this version reads ${PACK_VERSION}. Compile it again.`);
  }
  const [words, edges, states, senses] = sizes.split(" ").map(Number);
  const known = readHeads(heads);
  const texts: string[] = [];
  const byKind = textsByKind(known);
  for (const [at, place] of unpackNumbers(places).entries()) if (place !== null) texts[byKind[place]] = written[at];
  let next = 0;
  const families = known.map(
    (head): PackedFamily => ({
      ...head,
      surfaces: texts[next++],
      stems: texts[next++],
      columns: head.columns.map((column) => ({ ...column, text: texts[next++] })),
    }),
  );
  return {
    size: { words, edges, states, senses },
    signs,
    shapes,
    runs,
    paradigms,
    sounds: written[texts.length],
    families,
  };
}
