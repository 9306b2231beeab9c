import type { Analysis } from "./analysis.js";
import { mayStart } from "./scan.js";

interface ClassRow {
  readonly class: readonly string[] | string;
}

/** The words of a table that gathers them by `class`: of which classes those are that begin at a token of a text. */
export class WordClasses {
  readonly #family: number;

  constructor(
    readonly analysis: Analysis,
    family: string,
  ) {
    this.#family = analysis.lexicon.family(family);
  }

  /** Whether a word of a class begins at a token, with letters glued before it or without; none with a pronoun. */
  has(token: number, name: string): boolean {
    return this.hitOf(token, name) !== -1;
  }

  /** The first hit of a word of a class that begins at a token, or -1. */
  hitOf(token: number, name: string): number {
    const { hits, lexicon, tokens } = this.analysis;
    if (token < 0 || token >= tokens.count || !mayStart(hits, token, this.#family)) return -1;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (lexicon.familyOf(entry) !== this.#family) continue;
      const { class: classes } = lexicon.row<ClassRow>(entry);
      if (typeof classes === "string" ? classes === name : classes.includes(name)) return hit;
    }
    return -1;
  }
}
