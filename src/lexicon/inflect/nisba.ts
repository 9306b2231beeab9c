import { Feature } from "../features.js";
import { adjectiveForms } from "./adjective.js";
import type { InflectedForm } from "./form.js";

export interface NisbaOptions {
  /** Broken and collective plurals beside عراقيون: «تركي», plural «أتراك». */
  readonly plural?: readonly string[];
}

const MARKS = /[ً-ْ]/g;

/** «كوري جنوبي»: each word takes the same form; «جنوب أفريقي»: the last takes it, the article goes before the first. */
function compound(words: readonly string[]): InflectedForm[] {
  const last = words[words.length - 1];
  const forms = declinedNisba(last, []);
  if (words.every((word) => word.endsWith("ي"))) {
    const columns = words.map((word) => declinedNisba(word, []));
    return forms.map(({ features }, row) => ({
      surface: columns.map((column) => column[row].surface).join(" "),
      features,
    }));
  }
  const before = words.slice(0, -1).join(" ");
  return forms.map(({ surface, features }) =>
    (features & Feature.DEFINITE) === 0
      ? { surface: `${before} ${surface}`, features }
      : { surface: `ال${before} ${surface.slice(2)}`, features },
  );
}

const declinedNisba = (word: string, plural: readonly string[]): InflectedForm[] =>
  adjectiveForms(word, { plural }, Feature.NISBA);

/**
 * The forms of an adjective of belonging, which is also the name of the people: «عراقي» → عراقي, العراقي, عراقيا, عراقية,
 * عراقيان, عراقيتين, عراقيون, العراقيين, عراقيو, عراقيات. Also of two words: «كوري جنوبي» → الكوريين الجنوبيين.
 */
export function inflectNisba(surface: string, options: NisbaOptions = {}): InflectedForm[] {
  const plain = surface.replace(MARKS, "").trim();
  if (!plain.endsWith("ي")) throw new Error(`An adjective of belonging ends in ي, unlike «${surface}».`);
  const words = plain.split(/\s+/);
  return words.length === 1 ? declinedNisba(plain, options.plural ?? []) : compound(words);
}
