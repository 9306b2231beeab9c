import { fold, foldedString } from "../text/fold.js";
import { TokenKind, tokenize } from "../token/tokenize.js";
import type { InflectedForm } from "./inflect/form.js";
import type { PackedForms, ParadigmForm } from "./lexicon.js";

/** A surface as the tokeniser cuts it, its tokens parted by single blanks: «و.م.أ» is «و . م . ا». */
function spaced(surface: string): string {
  const text = fold(surface);
  const tokens = tokenize(text);
  const parts: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.BREAK) parts.push(foldedString(text, tokens.start[token], tokens.end[token]));
  }
  return parts.join(" ");
}

/** The longest run of letters that all the surfaces share. */
function sharedStem(surfaces: readonly string[]): string {
  const [first, ...others] = surfaces;
  for (let length = first.length; length > 0; length--) {
    for (let from = 0; from + length <= first.length; from++) {
      const stem = first.slice(from, from + length);
      if (others.every((other) => other.includes(stem))) return stem;
    }
  }
  return "";
}

/**
 * Writes the forms of a row as a stem and a paradigm, and numbers the paradigms. A few hundred of them serve the whole
 * lexicon, so that a pack holds one short line a row however richly the row inflects.
 */
export class ParadigmTable {
  readonly paradigms: ParadigmForm[][] = [];
  readonly #numbers = new Map<string, number>();

  pack(forms: readonly InflectedForm[], family: number, row: number): PackedForms {
    const surfaces = forms.map((form) => spaced(form.surface));
    const stem = sharedStem(surfaces);
    const paradigm = forms.map((form, index): ParadigmForm => {
      const surface = surfaces[index];
      const at = surface.indexOf(stem);
      return [surface.slice(0, at), surface.slice(at + stem.length), form.features];
    });
    const key = JSON.stringify(paradigm);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.paradigms.length;
      this.paradigms.push(paradigm);
      this.#numbers.set(key, number);
    }
    return { stem, paradigm: number, family, row };
  }
}

/** Groups forms so that each group inflects around one stem: single forms apart, the rest together where they share one. */
export function stemGroups(forms: readonly InflectedForm[]): InflectedForm[][] {
  const groups: { stem: string; forms: InflectedForm[] }[] = [];
  for (const form of forms) {
    const home = groups.find((group) => {
      const stem = sharedStem([group.stem, spaced(form.surface)]);
      return stem.length >= Math.max(2, Math.ceil(group.stem.length / 2)) && stem.length * 2 >= group.forms[0].surface.length - 3;
    });
    if (home === undefined) groups.push({ stem: spaced(form.surface), forms: [form] });
    else {
      home.stem = sharedStem([home.stem, spaced(form.surface)]);
      home.forms.push(form);
    }
  }
  return groups.map((group) => group.forms);
}
