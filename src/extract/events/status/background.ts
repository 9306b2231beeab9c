import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";

/** Words behind «كان» within which a verb is pluperfect without قد. */
const PLUPERFECT = 12;

/**
 * Marks what is told as history beside the news: «وكان … قد», «يشار إلى أن», «سبق أن». Drafts come in order of the text, so
 * each word of a sentence is looked at once.
 */
export function setBackground(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  let sentence = -1;
  let token = 0;
  let aux = -1;
  let opened = false;
  for (const draft of drafts) {
    const { found } = draft;
    const from = sentences.first[found.sentence];
    if (found.sentence !== sentence) {
      sentence = found.sentence;
      token = from;
      aux = -1;
      opened = false;
    }
    for (; token < found.first; token++) {
      const kind = scene.particleKind(token);
      if (kind === "background" && token <= from + 3) opened = true;
      else if (kind === "aux" && token <= from + 1) aux = token;
      else if (kind === "qad" && aux !== -1) opened = true;
    }
    // «وكان الجيش شن …»: the pluperfect needs no قد.
    draft.background ||= opened || (aux !== -1 && found.verbal && found.first - aux < PLUPERFECT);
  }
}
