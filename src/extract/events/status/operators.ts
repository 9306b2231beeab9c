import { Feature } from "../../../lexicon/features.js";
import { Flag, type Scene } from "../scene/scene.js";
import { Part } from "../tables/parts.js";
import type { OperatorRow } from "../tables/vocabulary.js";

/** An operator as a row of operators.tsv gives it, in the form that stands in the text. */
export interface Operator {
  readonly row: OperatorRow;
  /** Its last token: «على وشك» has two. */
  readonly last: number;
  readonly adjective: boolean;
  readonly verbal: boolean;
  readonly fixed: boolean;
}

export function operatorAt(scene: Scene, token: number): Operator | null {
  const { hits } = scene.analysis;
  const { part, index, operators } = scene.vocabulary;
  // «صدر أمر ملكي بتعيين»: what is decreed is done by it.
  if (scene.isOf(token, "decree")) return null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (entry >= part.length || part[entry] !== Part.OPERATOR) continue;
    const features = hits.features[hit];
    return {
      row: operators[index[entry]],
      last: hits.last[hit],
      adjective: (features & Feature.ADJECTIVE) !== 0,
      verbal: (features & Feature.VERB) !== 0,
      fixed: (features & Feature.FIXED) !== 0,
    };
  }
  return null;
}

/** «المشتبه به», «المفترض» stand behind their noun like adjectives. */
export function isFixedModifier(scene: Scene, token: number): boolean {
  return scene.is(token, Flag.DEFINITE) && operatorAt(scene, token)?.fixed === true;
}
