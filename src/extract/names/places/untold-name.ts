import type { TextOf } from "../candidates/candidate.js";
import { idOfNoTable } from "../candidates/slug.js";

/** The words of a place, in tokens, and the letters before it. */
export interface Words {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  readonly peeled: number;
}

/** What a place that no table knows is called, worked out once it stands; `spell` writes its name in Latin letters. */
export const untoldName =
  (kind: string, { first, last, peeled }: Words, textOf: TextOf, spell: (arabic: string) => string) =>
  (): { readonly entity: string; readonly norm: string; readonly arabic: string } => {
    const arabic = textOf(first, last, peeled);
    return { entity: idOfNoTable(kind, arabic), norm: spell(arabic), arabic };
  };
