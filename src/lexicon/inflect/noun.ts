import { Feature } from "../features.js";
import { constructForms, dualForms, type Gender, pluralForms, singularForms } from "./declension.js";
import { nounStem } from "./endings.js";
import type { InflectedForm } from "./form.js";
import { mergeForms } from "./merge.js";
import { nounPhrase } from "./phrase.js";

export interface NounOptions {
  readonly gender: Gender;
  /** Plurals: "+ون", "+ات", or broken plurals in full («قتلى», «ضحايا»). */
  readonly plural?: readonly string[];
  /** Has neither dual nor plural: ذعر. */
  readonly uncountable?: boolean;
}

/**
 * The written forms of a noun: «قتيل» (m, plural «قتلى») → قتيل, القتيل, قتيلا, قتيلان, قتيلين, القتيلين, قتلى, القتلى.
 * A noun that drops its ي is cited with nunation: «قاضٍ». Of a phrase the first word is the noun, and the plurals are
 * its own: «عبوة ناسفة», «+ات» → العبوة الناسفة, عبوتين ناسفتين, عبوات ناسفة; «رجل أمن», «رجال» → رجال أمن, رجال الأمن.
 */
export function inflectNoun(surface: string, options: NounOptions): InflectedForm[] {
  const { gender, uncountable = false } = options;
  const [first, ...others] = surface.trim().split(/\s+/);
  const plurals = uncountable ? [] : (options.plural ?? []).map((listed) => listed.trim().split(/\s+/)[0]);
  const stem = nounStem(first, "noun");
  const out = singularForms(stem, gender, Feature.NOUN);
  if (!uncountable) out.push(...dualForms(stem, gender, Feature.NOUN));
  for (const listed of plurals) out.push(...pluralForms(listed, stem, gender, Feature.NOUN));
  if (others.length === 0) return mergeForms(out);
  const heads = constructForms(stem, gender, plurals, Feature.NOUN);
  const bound = uncountable ? heads.filter((head) => (head.features & Feature.DUAL) === 0) : heads;
  return mergeForms(nounPhrase(out, bound, others.join(" ")));
}
