import { Feature } from "../features.js";
import type { NounOptions } from "./noun.js";
import { isWeak, radicals, type VerbForm } from "./root.js";
import { spell } from "./spelling.js";
import { eighthOnset, endingOf, presentVowel, type Stem, type VerbOptions, verbStems } from "./stems.js";
import { finalA } from "./verb.js";

/** A noun made from a verb; `inflectNoun(noun.surface, noun)` gives its forms, `inflectAdjective` those of a participle. */
export interface DerivedNoun extends NounOptions {
  /** A noun that drops its ي carries its nunation: «تبنٍّ» as «تبنٍ». */
  readonly surface: string;
  /** MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE or, where the letters are the same, both of these: محتل. */
  readonly features: number;
}

const nunated = (base: string): readonly string[] =>
  spell(`${base}I`).map((full) => (full.endsWith("يي") ? `${full}ٍ` : `${full.slice(0, -1)}ٍ`));

function masdarSurfaces(root: string, form: VerbForm, options: VerbOptions): readonly string[] {
  const letters = radicals(root, form);
  const [first, second, third, fourth] = letters;
  const { hollow, doubled } = endingOf(letters, form, options.citation);
  const weak = isWeak(letters[letters.length - 1]);
  // The ā of the masdar turns a weak last radical to hamza (إلقاء), a melted middle one to ي (اختيار).
  const last = weak ? "ء" : third;
  const middle = hollow ? "ي" : second;
  switch (form) {
    case "I":
      return [];
    case "II":
      if (weak && second === third) return spell(`تa${first}i${second}${third}aة`);
      if (weak || third === "ء") return spell(`تa${first}${second}i${weak ? "ي" : "ء"}aة`);
      return spell(`تa${first}${second}I${third}`);
    case "III":
      if (weak) return spell(`مu${first}A${second}Aة`);
      return spell(`مu${first}A${second}${doubled ? "" : "a"}${third}aة`);
    case "IV":
      return hollow ? spell(`ءi${first}A${third}aة`) : spell(`ءi${first}${second}A${last}`);
    case "V":
      return weak ? nunated(`تa${first}a${second}${second}`) : spell(`تa${first}a${second}${second}u${third}`);
    case "VI":
      if (weak) return nunated(`تa${first}A${second}`);
      return spell(`تa${first}A${second}${doubled ? "" : "u"}${third}`);
    case "VII":
      return spell(`@iن${first}i${middle}A${last}`);
    case "VIII":
      return spell(`@i${eighthOnset(letters)}i${middle}A${last}`);
    case "IX":
      return spell(`@i${first}${second}i${third}A${third}`);
    case "X":
      return hollow ? spell(`@iستi${first}A${third}aة`) : spell(`@iستi${first}${second}A${last}`);
    case "QI":
      return spell(`${first}a${second}${third}a${fourth}aة`);
    case "QII":
      return spell(`تa${first}a${second}${third}u${fourth}`);
    case "QIV":
      return spell(`@i${first}${second}i${third}${fourth}A${fourth}`);
  }
}

/**
 * The regular masdar of a derived form: «فجر», II → «تفجير»; «صوب», IV → «إصابة»; «ولي», X → «استيلاء». Form I has none
 * (قتل, هجوم, وصول are listed), and of form III only the مفاعلة (قتال, نزاع are listed).
 */
export function verbalNouns(root: string, form: VerbForm, options: VerbOptions = {}): DerivedNoun[] {
  return masdarSurfaces(root, form, options).map((surface) => ({
    surface,
    gender: surface.endsWith("ة") ? "f" : "m",
    plural: ["+ات"],
    features: Feature.MASDAR,
  }));
}

function stemSurfaces(stem: Stem): readonly string[] {
  if (!stem.weak) return spell(stem.open);
  return stem.vowel === "a" ? spell(stem.base + finalA(stem.base, "ي", false)) : nunated(stem.base);
}

function firstActive(letters: readonly string[]): readonly string[] {
  const [first, second, third] = letters;
  const { hollow, doubled } = endingOf(letters, "I");
  if (isWeak(third)) return nunated(`${first}A${second}`);
  if (hollow) return third === "ء" ? nunated(`${first}Aء`) : spell(`${first}Aءi${third}`);
  return spell(`${first}A${second}${doubled ? "" : "i"}${third}`);
}

function firstPassive(letters: readonly string[], options: VerbOptions): readonly string[] {
  const [first, second, third] = letters;
  if (isWeak(third)) {
    const glide = third === "و" && presentVowel(letters, options) === "u" ? "uوو" : "iيي";
    return spell(`مa${first}${second}${glide}`);
  }
  if (endingOf(letters, "I").hollow) return spell(`مa${first}${second === "و" ? "U" : "I"}${third}`);
  return spell(`مa${first}${second}U${third}`);
}

/**
 * Active and passive participle: «قتل», III → «مقاتل»; «سلح», V → «متسلح»; «قتل», I → «قاتل», «مقتول»; «سأل», I → «سائل»,
 * «مسؤول», «مسئول»; «حمي», III → «محامٍ», «محامى».
 */
export function participles(root: string, form: VerbForm, options: VerbOptions = {}): DerivedNoun[] {
  const letters = radicals(root, form);
  const stems = verbStems(root, form, options);
  const active = stems.activeParticiple === undefined ? firstActive(letters) : stemSurfaces(stems.activeParticiple);
  let passive: readonly string[] = [];
  if (form === "I") passive = firstPassive(letters, options);
  else if (stems.presentPassive !== undefined) passive = stemSurfaces(prefixed(stems.presentPassive));
  const found = new Map<string, number>();
  for (const surface of active) found.set(surface, Feature.ACTIVE_PARTICIPLE);
  for (const surface of passive) found.set(surface, (found.get(surface) ?? 0) | Feature.PASSIVE_PARTICIPLE);
  return [...found].map(([surface, features]) => ({ surface, gender: "m", plural: ["+ون", "+ات"], features }));
}

const prefixed = (stem: Stem): Stem =>
  stem.weak ? { ...stem, base: `م${stem.base}` } : { ...stem, open: `م${stem.open}`, closed: `م${stem.closed}` };
