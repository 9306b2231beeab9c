import { Feature } from "../features.js";
import { dualForms, type Gender, pluralForms, singularForms } from "./declension.js";
import { nounStem } from "./endings.js";
import type { InflectedForm } from "./form.js";
import { mergeForms } from "./merge.js";

export interface NounOptions {
  readonly gender: Gender;
  /** Plurals: "+ون", "+ات", or broken plurals in full («قتلى», «ضحايا»). */
  readonly plural?: readonly string[];
  /** Has neither dual nor plural: ذعر. */
  readonly uncountable?: boolean;
}

/**
 * The written forms of a noun: «قتيل» (m, plural «قتلى») → قتيل, القتيل, قتيلا, قتيلان, قتيلين, القتيلين, قتيلا, قتلى,
 * القتلى. A noun that drops its ي is cited with nunation: «قاضٍ».
 */
export function inflectNoun(surface: string, options: NounOptions): InflectedForm[] {
  const { gender, plural = [], uncountable = false } = options;
  const stem = nounStem(surface, "noun");
  const out = singularForms(stem, gender, Feature.NOUN);
  if (!uncountable) {
    out.push(...dualForms(stem, gender, Feature.NOUN));
    for (const listed of plural) out.push(...pluralForms(listed, stem, gender, Feature.NOUN));
  }
  return mergeForms(out);
}
