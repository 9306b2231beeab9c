import { Feature } from "../../../lexicon/features.js";

// What the features of a hit say of its form.

export const isPassive = (features: number): boolean => (features & Feature.PASSIVE) !== 0;
export const isActive = (features: number): boolean => (features & Feature.ACTIVE) !== 0;

/** «قتلوا»: a past that has its plural subject in itself, so that no noun after it can be the subject. */
export const hasOwnSubject = (features: number): boolean =>
  (features & Feature.VERB) !== 0 &&
  (features & (Feature.PLURAL | Feature.DUAL)) !== 0 &&
  (features & Feature.SINGULAR) === 0;

/** A verb of two, or a noun that is no plural as well. */
export const isDual = (features: number): boolean => (features & (Feature.DUAL | Feature.PLURAL)) === Feature.DUAL;

/** Grammatical number of a hit: 1, 2, or 3 for plural; a form that may be dual or plural is plural. */
export function numberOf(features: number): 1 | 2 | 3 {
  if ((features & Feature.PLURAL) !== 0) return 3;
  return (features & Feature.DUAL) !== 0 ? 2 : 1;
}
