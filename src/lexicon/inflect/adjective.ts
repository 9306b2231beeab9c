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

/** The shape of أحمر and أكبر, whose feminine has a form of its own and which take no sound plural. */
const isElative = (letters: string): boolean => /^أ[^ا].[^اةي]$/.test(letters);

function feminineOf({ letters }: NounStem): string {
  if (letters.endsWith("ى")) return `${letters.slice(0, -1)}اة`;
  return attach(letters, "ة")[0];
}

/** All forms of an adjective, with the part of speech that the caller names. */
export function adjectiveForms(citation: string, options: AdjectiveOptions, pos: number): InflectedForm[] {
  const { plural = [], feminine } = options;
  // The ي of a nisba is doubled and never falls: عاجي is not a word like قاضي.
  const cited = nounStem(citation, "singular");
  const stem: NounStem = pos === Feature.NISBA ? { letters: cited.letters, defective: false } : cited;
  const out = [...singularForms(stem, "m", pos), ...dualForms(stem, "m", pos)];
  const elative = isElative(stem.letters);
  const female = feminine ?? (elative ? undefined : feminineOf(stem));
  if (female !== undefined) {
    const other = nounStem(female, "singular");
    out.push(...singularForms(other, "f", pos), ...dualForms(other, "f", pos));
    if (!elative) out.push(...soundFeminineForms(female, "f", pos));
  }
  if (!elative) out.push(...soundMasculineForms(stem, pos));
  for (const listed of plural) if (!listed.startsWith("+")) out.push(...pluralForms(listed, stem, "m", pos));
  return mergeForms(out);
}

/** The forms of an adjective: «مسلح» → مسلح, المسلح, مسلحا, مسلحة, مسلحان, مسلحتين, مسلحون, المسلحين, مسلحو, مسلحات. */
export function inflectAdjective(surface: string, options: AdjectiveOptions = {}): InflectedForm[] {
  return adjectiveForms(surface, options, Feature.ADJECTIVE);
}
