import type { ExtractedDocument } from "../../model/document.js";

/** How texts call what the answers name in English, so that an analyst can ask for it in Arabic. */
export class Spellings {
  private readonly known = new Map<string, Set<string>>();

  constructor(documents: Iterable<ExtractedDocument> = []) {
    for (const document of documents) this.add(document);
  }

  add({ names }: ExtractedDocument): void {
    for (const { norm, arabic, surface } of names) {
      let spellings = this.known.get(norm);
      if (spellings === undefined) {
        spellings = new Set([norm]);
        this.known.set(norm, spellings);
      }
      spellings.add(surface).add(arabic);
    }
  }

  /** All names, as they are called in English and in the texts. */
  all(): Set<string> {
    return new Set([...this.known.values()].flatMap((spellings) => [...spellings]));
  }

  /** Everything that a name, or each of some names joined by ", ", is called; itself where nothing more is known. */
  of(joined: string): readonly string[] {
    return joined.split(", ").flatMap((name) => [...(this.known.get(name) ?? [name])]);
  }
}
