import { Feature } from "../features.js";
import {
  accusative,
  attach,
  beforePronoun,
  dualStems,
  isDiptotePlural,
  masculineStem,
  type NounStem,
  nounStem,
  soundFeminine,
} from "./endings.js";
import type { InflectedForm } from "./form.js";

const { SINGULAR, DUAL, PLURAL, MASCULINE, FEMININE, DEFINITE, ACCUSATIVE, CONSTRUCT } = Feature;

export type Gender = "m" | "f";

const genderBit = (gender: Gender): number => (gender === "m" ? MASCULINE : FEMININE);

const withArticle = (surface: string): string => `ال${surface}`;

/** Singular or broken plural: bare, with article, with accusative alef, before a pronoun. `alef` false: no nunation. */
function declined({ letters, defective }: NounStem, features: number, alef: boolean): InflectedForm[] {
  const out: InflectedForm[] = [];
  if (defective) out.push({ surface: letters.slice(0, -1), features });
  out.push({ surface: letters, features: defective ? features | CONSTRUCT : features });
  out.push({ surface: withArticle(letters), features: features | DEFINITE });
  const object = alef ? accusative(letters) : undefined;
  if (object !== undefined) out.push({ surface: object, features: features | ACCUSATIVE });
  for (const surface of beforePronoun(letters)) out.push({ surface, features: features | CONSTRUCT });
  return out;
}

/** A dual or sound masculine plural: both cases with and without article, and without nun. */
function withNun(stem: string, vowels: readonly [string, string], nun: string, features: number): InflectedForm[] {
  const out: InflectedForm[] = [];
  for (const vowel of vowels) for (const surface of attach(stem, vowel + nun)) out.push({ surface, features });
  for (const vowel of vowels)
    for (const surface of attach(stem, vowel + nun))
      out.push({ surface: withArticle(surface), features: features | DEFINITE });
  for (const vowel of vowels)
    for (const surface of attach(stem, vowel)) out.push({ surface, features: features | CONSTRUCT });
  return out;
}

/** قتيل, القتيل, قتيلا; `alef` false for words without nunation (أكبر). */
export function singularForms(stem: NounStem, gender: Gender, pos: number, alef = true): InflectedForm[] {
  return declined(stem, pos | SINGULAR | genderBit(gender), alef);
}

/** جنديان, جنديين, الجنديان, جنديا. */
export function dualForms(stem: NounStem, gender: Gender, pos: number): InflectedForm[] {
  return dualStems(stem, gender).flatMap((dual) => withNun(dual, ["ا", "ي"], "ن", pos | DUAL | genderBit(gender)));
}

/** مدنيون, مدنيين, المدنيون, مدنيو. */
export function soundMasculineForms(stem: NounStem, pos: number): InflectedForm[] {
  return withNun(masculineStem(stem), ["و", "ي"], "ن", pos | PLURAL | MASCULINE);
}

/** هجمات, الهجمات. */
export function soundFeminineForms(letters: string, gender: Gender, pos: number): InflectedForm[] {
  const features = pos | PLURAL | genderBit(gender);
  return soundFeminine(letters, gender).flatMap((surface) => [
    { surface, features },
    { surface: withArticle(surface), features: features | DEFINITE },
  ]);
}

/** A plural as a lexicon row lists it: "+ون", "+ات", or a broken plural in full. */
export function pluralForms(plural: string, singular: NounStem, gender: Gender, pos: number): InflectedForm[] {
  const full = masculineStem(singular);
  if (plural === "+ون" || plural === "+ين" || plural === `${full}ون` || plural === `${full}ين`)
    return soundMasculineForms(singular, pos);
  if (plural === "+ات") return soundFeminineForms(singular.letters, gender, pos);
  const stem = nounStem(plural, "plural");
  const features = pos | PLURAL | genderBit(gender);
  // A plural in ات that the row lists in full is sound (وفيات), unless it has the shape of أصوات.
  const sound = stem.letters.endsWith("ات") && !/^أ..ات$/.test(stem.letters);
  return declined(stem, features, !sound && !stem.defective && !isDiptotePlural(stem.letters)).concat(
    stem.defective ? [{ surface: stem.letters, features: features | ACCUSATIVE }] : [],
  );
}

/** A noun before a genitive: مقاتلو, سيارتا, قوات; never with article, nun or accusative alef. */
export function constructForms(
  stem: NounStem,
  gender: Gender,
  plurals: readonly string[],
  pos: number,
): InflectedForm[] {
  const features = pos | genderBit(gender);
  const bound = (forms: readonly InflectedForm[]): InflectedForm[] =>
    forms
      .filter((form) => (form.features & CONSTRUCT) !== 0)
      .map((form) => ({ surface: form.surface, features: form.features & ~CONSTRUCT }));
  const out = [{ surface: stem.letters, features: features | SINGULAR }, ...bound(dualForms(stem, gender, pos))];
  for (const plural of plurals) {
    const made = pluralForms(plural, stem, gender, pos);
    const sound =
      made.some((form) => /[وي]ن$/.test(form.surface)) && made.some((form) => (form.features & CONSTRUCT) !== 0);
    if (sound) out.push(...bound(made));
    else if (plural.startsWith("+")) out.push(...made.filter((form) => (form.features & DEFINITE) === 0));
    else out.push({ surface: nounStem(plural, "plural").letters, features: features | PLURAL });
  }
  return out;
}
