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

/** The persons that the present marks by its prefix alone. */
const THIRD_PERSON = [
  ["ي", HE],
  ["ت", SHE],
] as const;
const FIRST_PERSON = [
  ["ء", I],
  ["ن", WE],
] as const;

/** A vocalised word with its features. */
type Sounds = readonly [word: string, features: number];

/** The ā that ends a weak stem: alef maqsura (رمى, استولى), alef in دعا and behind ي (أحيا). */
export const finalA = (base: string, glide: string, triliteral: boolean): string =>
  base.endsWith("ي") || (triliteral && glide === "و") ? "A" : "Y";

function past(stem: Stem, triliteral: boolean): readonly Sounds[] {
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
  if (stem.vowel !== "a")
    return [
      [`${base}I`, HE],
      [`${base}iيaت`, SHE],
      [`${base}iيA`, TWO_HE],
      [`${base}iيaتA`, TWO_SHE],
      [`${base}UX`, THEY_HE],
      [`${base}U`, THEY_HE | CONSTRUCT],
      [`${base}Iنa`, THEY_SHE],
      [`${base}Iتu`, I],
      [`${base}IنA`, WE],
    ];
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

/** What stands between prefix and nun in each person. */
interface PresentParts {
  /** يقتل */
  readonly alone: string;
  /** As `alone` before a pronoun, where the letters differ: يلقا(ه), يبدؤ(ه). */
  readonly bound?: string;
  /** يقتلا(ن) */
  readonly two: string;
  /** يقتلو(ن) */
  readonly they: string;
  /** يقتلن */
  readonly theyShe: string;
  /** As `alone` in the jussive, where letters fall: لم يقل, لم يلق. */
  readonly jussive?: string;
}

function presentParts(stem: Stem): PresentParts {
  if (!stem.weak) {
    const { open, closed } = stem;
    return {
      alone: open,
      ...(/[^i]ء$/.test(open) && { bound: `${open}u` }),
      two: `${open}A`,
      they: `${open}U`,
      theyShe: `${closed}نa`,
      ...(stem.hollow && { jussive: closed }),
    };
  }
  const { base, vowel } = stem;
  if (vowel === "u")
    return { alone: `${base}U`, two: `${base}uوA`, they: `${base}U`, theyShe: `${base}Uنa`, jussive: base };
  if (vowel === "i")
    return { alone: `${base}I`, two: `${base}iيA`, they: `${base}U`, theyShe: `${base}Iنa`, jussive: base };
  const end = finalA(base, "ي", false);
  return {
    alone: base + end,
    ...(end === "Y" && { bound: `${base}A` }),
    two: `${base}aيA`,
    they: `${base}aو`,
    theyShe: `${base}aينa`,
    jussive: base,
  };
}

/**
 * The first person is left out where news hardly has it and its letters are those of common words: in the jussive (نقل,
 * نشر, أقل), before pronouns and in the passive.
 */
function present(stem: Stem, firstPerson: boolean): readonly Sounds[] {
  const { alone, bound, two, they, theyShe, jussive } = presentParts(stem);
  const third = (word: string | undefined, features: number): readonly Sounds[] =>
    word === undefined ? [] : THIRD_PERSON.map(([prefix, person]) => [prefix + word, person | features] as const);
  return [
    ...third(alone, 0),
    [`ي${two}نi`, TWO_HE],
    [`ت${two}نi`, TWO_SHE],
    [`ي${they}نa`, THEY_HE],
    [`ي${theyShe}`, THEY_SHE],
    ...(firstPerson ? FIRST_PERSON.map(([prefix, person]) => [prefix + alone, person] as const) : []),
    [`ي${two}`, TWO_HE | SHORTENED],
    [`ت${two}`, TWO_SHE | SHORTENED],
    [`ي${they}X`, THEY_HE | SHORTENED],
    [`ي${they}`, THEY_HE | SHORTENED | CONSTRUCT],
    ...third(jussive, SHORTENED),
    ...third(bound, CONSTRUCT),
  ];
}

/** The citation form that root and form ask for: «صوب», IV → «أصاب». */
export function verbCitation(root: string, form: VerbForm, options: VerbOptions = {}): string {
  return spell(past(verbStems(root, form, options).past, form === "I")[0][0])[0];
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
  write(present(stems.present, true), PRESENT | Feature.ACTIVE);
  if (stems.presentPassive !== undefined) write(present(stems.presentPassive, false), PRESENT | Feature.PASSIVE);
  return mergeForms(out);
}
