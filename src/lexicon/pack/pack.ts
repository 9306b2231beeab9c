import { loadForms } from "../form-loader.js";
import { PhraseAutomaton } from "../phrase-automaton.js";
import { WordTable } from "../word-table.js";
import type { ColumnKind, LexiconParts, PackedColumn, PackedFamily } from "./parts.js";

/** Raised when the layout of packs changes, so that an old one is refused instead of misread. */
const PACK_VERSION = 2;

/** Parts one text of the pack from the next: no cell of a table holds a tab. */
const NEXT = "\t";

const flags = ({ list, swapped }: PackedColumn): string => `${list ? "l" : ""}${swapped ? "s" : ""}`;

/** Writes lexicon parts as one string. The same parts give the same string. */
export function encodePack(parts: LexiconParts): string {
  const words = new WordTable();
  const automaton = new PhraseAutomaton();
  loadForms(parts, 0, words, automaton);
  const { edges, states, senses } = automaton;
  const size = [words.count, edges, states, senses].join(" ");
  const { shapes, paradigms, families } = parts;
  const texts = [String(PACK_VERSION), size, shapes, paradigms];
  for (const { family, count, columns, surfaces, stems } of families) {
    texts.push(`${family} ${count} ${columns.length}`, surfaces, stems);
    for (const column of columns) texts.push(`${column.name} ${column.kind} ${flags(column)}`, column.text);
  }
  return texts.join(NEXT);
}

/** Reads what `encodePack` wrote. */
export function decodePack(packed: string): LexiconParts {
  const [version, sizes, shapes, paradigms, ...texts] = packed.split(NEXT);
  if (version !== String(PACK_VERSION)) {
    throw new Error(`The lexicon pack has layout ${version}; this version reads ${PACK_VERSION}. Compile it again.`);
  }
  const [words, edges, states, senses] = sizes.split(" ").map(Number);
  const families: PackedFamily[] = [];
  for (let at = 0; at < texts.length; ) {
    const [family, count, width] = texts[at++].split(" ");
    const surfaces = texts[at++];
    const stems = texts[at++];
    const columns: PackedColumn[] = [];
    while (columns.length < Number(width)) {
      const [name, kind, marks] = texts[at++].split(" ");
      const list = marks.includes("l");
      const swapped = marks.includes("s");
      columns.push({ name, kind: kind as ColumnKind, list, swapped, text: texts[at++] });
    }
    families.push({ family, count: Number(count), columns, surfaces, stems });
  }
  return { size: { words, edges, states, senses }, shapes, paradigms, families };
}
