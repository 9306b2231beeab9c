/**
 * What a surface form is of its lemma, as bits of one integer, so that the packed lexicon holds one number a form.
 * Groups of one bit each; a form that can be either of two values (قتل: active or passive) sets both bits.
 */
export const Feature = {
  // part of speech
  VERB: 1 << 0,
  MASDAR: 1 << 1,
  ACTIVE_PARTICIPLE: 1 << 2,
  PASSIVE_PARTICIPLE: 1 << 3,
  NOUN: 1 << 4,
  ADJECTIVE: 1 << 5,
  NISBA: 1 << 6,
  FIXED: 1 << 7,
  // number
  SINGULAR: 1 << 8,
  DUAL: 1 << 9,
  PLURAL: 1 << 10,
  // gender
  MASCULINE: 1 << 11,
  FEMININE: 1 << 12,
  // state and case of nouns
  DEFINITE: 1 << 13,
  /** Indefinite accusative in written alef: قتيلا. */
  ACCUSATIVE: 1 << 14,
  /** Dual or sound plural without its nun, or ta marbuta before a suffix: جنديا, مقاتلو. */
  CONSTRUCT: 1 << 15,
  // tense and mood of verbs
  PAST: 1 << 16,
  PRESENT: 1 << 17,
  /** Jussive or subjunctive where the letters show it: يقتلوا, لم يلق. */
  SHORTENED: 1 << 18,
  // voice of verbs
  ACTIVE: 1 << 19,
  PASSIVE: 1 << 20,
  // person of verbs
  FIRST: 1 << 21,
  SECOND: 1 << 22,
  THIRD: 1 << 23,
} as const;

export type FeatureName = keyof typeof Feature;
