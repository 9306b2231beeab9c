import { Feature } from "../features.js";
import type { InflectedForm } from "./form.js";
import { mergeForms } from "./merge.js";
import type { VerbForm } from "./root.js";
import { spell } from "./spelling.js";
import { type Stem, type VerbOptions, verbStems } from "./stems.js";

const { MASCULINE, FEMININE, SINGULAR, DUAL, PLURAL, FIRST, THIRD, PAST, PRESENT, SHORTENED, CONSTRUCT } = Feature;

const HE = SINGULAR | MASCULINE | THIRD;
const SHE = SINGULAR | FEMININE | THIRD;
const TWO_HE = DUAL | MASCULINE | THIRD;
const TWO_SHE = DUAL | FEMININE | THIRD;
const THEY_HE = PLURAL | MASCULINE | THIRD;
const THEY_SHE = PLURAL | FEMININE | THIRD;
const I = SINGULAR | MASCULINE | FEMININE | FIRST;
const WE = PLURAL | MASCULINE | FEMININE | FIRST;

type Sounds = readonly [word: string, features: number];

/** Alef maqsura is for the end of a word: رمى, دعا, أحيا. */
const finalA = (base: string, glide: string, triliteral: boolean): string =>
  base.endsWith("ي") || (triliteral && glide === "و") ? "A" : "Y";

function past(stem: Stem, triliteral: boolean): Sounds[] {
  if (!stem.weak) {
    const { open, closed } = stem;
    return [
      [open, HE],
      [`${open}aت`, SHE],
      [`${open}A`, TWO_HE],
      [`${open}aتA`, TWO_SHE],
      [`${open}UX`, THEY_HE],
      [`${open}U`, THEY_HE | CONSTRUCT],
      [`${closed}نa`, THEY_SHE],
      [`${closed}تu`, I],
      [`${closed}نA`, WE],
    ];
  }
  const { base, glide } = stem;
  if (stem.vowel === "a") {
    const end = finalA(base, glide, triliteral);
    return [
      [base + end, HE],
      ...(end === "Y" ? [[`${base}A`, HE | CONSTRUCT] as const] : []),
      [`${base}aت`, SHE],
      [`${base}a${glide}A`, TWO_HE],
      [`${base}aتA`, TWO_SHE],
      [`${base}aوX`, THEY_HE],
      [`${base}aو`, THEY_HE | CONSTRUCT],
      [`${base}a${glide}نa`, THEY_SHE],
      [`${base}a${glide}تu`, I],
      [`${base}a${glide}نA`, WE],
    ];
  }
  return [
    [`${base}I`, HE],
    [`${base}iيaت`, SHE],
    [`${base}iيA`, TWO_HE],
    [`${base}iيaتA`, TWO_SHE],
    [`${base}UX`, THEY_HE],
    [`${base}U`, THEY_HE | CONSTRUCT],
    [`${base}Iنa`, THEY_SHE],
    [`${base}Iتu`, I],
    [`${base}InA`.replace("n", "ن"), WE],
  ];
}

/** Endings of the present by the last vowel of a weak stem: alone, dual, masculine plural, feminine plural. */
const WEAK_PRESENT = {
  a: ["Y", "aيA", "aو", "aينa"],
  i: ["I", "iيA", "U", "Iنa"],
  u: ["U", "uوA", "U", "Uنa"],
} as const;

function present(stem: Stem): Sounds[] {
  const [alone, two, they, theyShe, short] = parts(stem);
  const out: Sounds[] = [
    [`ي${alone}`, HE],
    [`ت${alone}`, SHE],
    [`ي${two}نi`, TWO_HE],
    [`ت${two}نi`, TWO_SHE],
    [`ي${they}نa`, THEY_HE],
    [`ي${theyShe}`, THEY_SHE],
    [`ء${alone}`, I],
    [`ن${alone}`, WE],
    [`ي${two}`, TWO_HE | SHORTENED],
    [`ت${two}`, TWO_SHE | SHORTENED],
    [`ي${they}X`, THEY_HE | SHORTENED],
    [`ي${they}`, THEY_HE | SHORTENED | CONSTRUCT],
  ];
  if (alone.endsWith("Y")) {
    const bound = `${alone.slice(0, -1)}A`;
    out.push(
      [`ي${bound}`, HE | CONSTRUCT],
      [`ت${bound}`, SHE | CONSTRUCT],
      [`ء${bound}`, I | CONSTRUCT],
      [`ن${bound}`, WE | CONSTRUCT],
    );
  }
  if (short !== undefined)
    out.push(
      [`ي${short}`, HE | SHORTENED],
      [`ت${short}`, SHE | SHORTENED],
      [`ء${short}`, I | SHORTENED],
      [`ن${short}`, WE | SHORTENED],
    );
  return out;
}

/** What stands between prefix and nun in each person; last, the stem without ending where letters fall: لم يقل, لم يلق. */
function parts(stem: Stem): readonly [string, string, string, string, string?] {
  if (!stem.weak) {
    const { open, closed } = stem;
    return stem.hollow
      ? [open, `${open}A`, `${open}U`, `${closed}نa`, closed]
      : [open, `${open}A`, `${open}U`, `${closed}نa`];
  }
  const { base, vowel } = stem;
  const [alone, two, they, theyShe] = WEAK_PRESENT[vowel];
  const end = alone === "Y" ? finalA(base, "ي", false) : alone;
  return [base + end, base + two, base + they, base + theyShe, base];
}

/**
 * The forms of a verb in the third and first person: «قول», form I → قال, قالت, قالوا, قلن, قلت, يقول, لم يقل, قيل, يقال.
 * CONSTRUCT marks the letters before a pronoun where they differ: قتلو(هم), رما(ه).
 */
export function inflectVerb(root: string, form: VerbForm, options: VerbOptions = {}): InflectedForm[] {
  const stems = verbStems(root, form, options);
  const triliteral = form === "I";
  const out: InflectedForm[] = [];
  const write = (words: readonly Sounds[], features: number): void => {
    for (const [word, person] of words)
      for (const surface of spell(word)) out.push({ surface, features: Feature.VERB | features | person });
  };
  write(past(stems.past, triliteral), PAST | Feature.ACTIVE);
  if (stems.pastPassive !== undefined) write(past(stems.pastPassive, triliteral), PAST | Feature.PASSIVE);
  write(present(stems.present), PRESENT | Feature.ACTIVE);
  if (stems.presentPassive !== undefined) write(present(stems.presentPassive), PRESENT | Feature.PASSIVE);
  return mergeForms(out);
}
