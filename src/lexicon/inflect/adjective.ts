import { Feature } from "../features.js";
import { dualForms, pluralForms, singularForms, soundFeminineForms, soundMasculineForms } from "./declension.js";
import { attach, type NounStem, nounStem } from "./endings.js";
import type { InflectedForm } from "./form.js";
import { mergeForms } from "./merge.js";

export interface AdjectiveOptions {
  /** Broken plurals beside the sound ones: «جريح», plural «جرحى». */
  readonly plural?: readonly string[];
  /** Feminine where it is not made with ة: «أحمر» → «حمراء», «أكبر» → «كبرى». */
  readonly feminine?: string;
}

/** The shape of أحمر, أسوأ and أشد, whose feminine has a form of its own; not of أسير. */
const ELATIVE = /^أ(?:[^ا][^ايىة][^اةيو]|[^اويىة][^اويىة])$/;

function feminineOf({ letters }: NounStem): string {
  if (letters.endsWith("ى")) return `${letters.slice(0, -1)}اة`;
  return attach(letters, "ة")[0];
}

/** All forms of an adjective, with the part of speech that the caller names. */
export function adjectiveForms(citation: string, options: AdjectiveOptions, pos: number): InflectedForm[] {
  const { plural = [] } = options;
  const stem = nounStem(citation, "adjective");
  const bare = stem.letters.slice(1);
  // A colour is known by its plural: أبيض, بيض, so بيضاء.
  const feminine =
    options.feminine ?? (stem.letters.startsWith("أ") && plural.includes(bare) ? `${bare}اء` : undefined);
  const elative = feminine === undefined ? ELATIVE.test(stem.letters) : !feminine.endsWith("ة");
  const out = [...singularForms(stem, "m", pos, !elative), ...dualForms(stem, "m", pos)];
  const female = feminine ?? (elative ? undefined : feminineOf(stem));
  if (female !== undefined) {
    const other = nounStem(female, "adjective");
    out.push(...singularForms(other, "f", pos), ...dualForms(other, "f", pos));
  }
  if (female !== undefined && !elative) out.push(...soundFeminineForms(female, "f", pos));
  if (!elative) out.push(...soundMasculineForms(stem, pos));
  for (const listed of plural) if (!listed.startsWith("+")) out.push(...pluralForms(listed, stem, "m", pos));
  return mergeForms(out);
}

/**
 * The forms of an adjective: «مسلح» → مسلح, المسلح, مسلحا, مسلحة, مسلحان, مسلحتين, مسلحون, المسلحين, مسلحو, مسلحات. One
 * that drops its ي is cited with nunation («ماضٍ»), since عادي and حالي keep theirs. Of a phrase the first word takes the
 * forms it has before a genitive: «متعدد الجنسيات» → المتعددة الجنسيات, متعددو الجنسيات.
 */
export function inflectAdjective(surface: string, options: AdjectiveOptions = {}): InflectedForm[] {
  const [first, ...others] = surface.trim().split(/\s+/);
  const forms = adjectiveForms(first, options, Feature.ADJECTIVE);
  if (others.length === 0) return forms;
  const { ACCUSATIVE, CONSTRUCT, DEFINITE } = Feature;
  return forms
    .filter(({ surface: word, features }) => {
      if ((features & ACCUSATIVE) !== 0) return false;
      return !/[ايو]ن$/.test(word) || (features & (CONSTRUCT | DEFINITE)) !== 0 || (features & Feature.SINGULAR) !== 0;
    })
    .map(({ surface: word, features }) => ({ surface: [word, ...others].join(" "), features: features & ~CONSTRUCT }));
}
