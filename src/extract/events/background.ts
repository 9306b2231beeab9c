import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Marks what is told as history beside the news: «وكان … قد», «يشار إلى أن», «سبق أن». */
export function setBackground(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const draft of drafts) {
    const { found } = draft;
    const from = sentences.first[found.sentence];
    let aux = -1;
    for (let token = from; token < found.first; token++) {
      const kind = scene.particleKind(token);
      if (kind === "background" && token <= from + 3) draft.background = true;
      else if (kind === "aux" && token <= from + 1) aux = token;
      else if (kind === "qad" && aux !== -1) draft.background = true;
    }
    // «وكان الجيش شن …»: the pluperfect needs no قد.
    if (aux !== -1 && found.verbal && found.first - aux < 12) draft.background = true;
  }
}
