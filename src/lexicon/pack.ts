import type { LexiconParts, PackedForms } from "./lexicon.js";

/** Raised when the layout of packs changes, so that an old one is refused instead of misread. */
const PACK_VERSION = 1;

interface PackDocument {
  readonly version: number;
  readonly families: LexiconParts["families"];
  readonly paradigms: LexiconParts["paradigms"];
  /** For each family the forms of its rows: `stem paradigm`, rows parted by line ends, several forms of a row by tabs. */
  readonly forms: readonly string[];
}

/** Writes lexicon parts as one string of JSON. The same parts give the same string. */
export function encodePack(parts: LexiconParts): string {
  const forms = parts.families.map((family, index) => {
    const lines: string[][] = Array.from({ length: family.count }, () => []);
    for (const form of parts.forms) {
      if (form.family === index) lines[form.row].push(`${form.stem}/${form.paradigm.toString(36)}`);
    }
    return lines.map((line) => line.join("\t")).join("\n");
  });
  const pack: PackDocument = { version: PACK_VERSION, families: parts.families, paradigms: parts.paradigms, forms };
  return JSON.stringify(pack);
}

/** Reads what `encodePack` wrote. */
export function decodePack(packed: string): LexiconParts {
  const pack = JSON.parse(packed) as PackDocument;
  if (pack.version !== PACK_VERSION) {
    throw new Error(`The lexicon pack has layout ${pack.version}; this version reads ${PACK_VERSION}. Compile it again.`);
  }
  const forms: PackedForms[] = [];
  for (const [family, text] of pack.forms.entries()) {
    if (text === "") continue;
    for (const [row, line] of text.split("\n").entries()) {
      if (line === "") continue;
      for (const item of line.split("\t")) {
        const slash = item.lastIndexOf("/");
        forms.push({ stem: item.slice(0, slash), paradigm: Number.parseInt(item.slice(slash + 1), 36), family, row });
      }
    }
  }
  return { families: pack.families, paradigms: pack.paradigms, forms };
}
