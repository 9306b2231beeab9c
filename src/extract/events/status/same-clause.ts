import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF_HAMZA_BELOW, WAW } from "../../../text/letters.js";
import { Border, Flag, type Scene } from "../scene/scene.js";

const APART: ReadonlySet<string> = new Set(["وهو", "وهي", "وذلك"]);

/**
 * «وهو», «وذلك», «وإن», «وتقول إسرائيل إنها»: such a word opens a sentence of its own. It is asked of every word between
 * two acts, so its letter comes first.
 */
export const opensSentence = (scene: Scene, token: number): boolean => {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  if (text.units[start] !== WAW) return false;
  if (scene.is(token, Flag.COMPLEMENT)) return text.raw.charCodeAt(text.origin[start + 1]) === ALEF_HAMZA_BELOW;
  return scene.is(token, Flag.SPEECH) || APART.has(wordAt(scene.analysis, token));
};

/** Whether one clause holds both tokens. Under a denial «ما تردد عن» belongs to it. */
export function sameClause(scene: Scene, a: number, b: number, denial = false): boolean {
  for (let at = a + 1; at <= b; at++) {
    if (scene.border[at] >= Border.CLAUSE || opensSentence(scene, at)) return false;
    const kind = scene.particleKind(at);
    if (kind === "conn" || (kind === "rel" && !(denial && wordAt(scene.analysis, at) === "ما"))) return false;
  }
  return true;
}

export function coordinated(scene: Scene, a: number, b: number): boolean {
  const { hits } = scene.analysis;
  for (let at = a + 1; at <= b; at++) {
    for (let hit = hits.first[at]; hit < hits.first[at + 1]; hit++) {
      if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && (hits.features[hit] & Feature.VERB) === 0)
        return true;
    }
  }
  return false;
}
