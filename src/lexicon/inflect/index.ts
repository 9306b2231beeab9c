export { type AdjectiveOptions, inflectAdjective } from "./adjective.js";
export type { Gender } from "./declension.js";
export { type DerivedNoun, participles, verbalNouns } from "./derived-nouns.js";
export type { InflectedForm } from "./form.js";
export { inflectNisba, type NisbaOptions } from "./nisba.js";
export { inflectNoun, type NounOptions } from "./noun.js";
export { VERB_FORMS, type VerbForm } from "./root.js";
export type { ShortVowel, VerbOptions } from "./stems.js";
export { inflectVerb, verbCitation } from "./verb.js";
