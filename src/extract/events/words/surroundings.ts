import { ALEF, LAM } from "../../../text/letters.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";

/** How far around a trigger its words are taken. */
const AROUND = 10;
/** Shorter words are function words, or too common to tell anything. */
const SHORTEST = 4;

const PROCLITICS: ReadonlySet<number> = new Set([..."وفبلك"].map((one) => one.charCodeAt(0)));

/** A number for a word without its conjunction, preposition and article: the same for «المسجد», «بالمسجد», «مسجد». */
function stem(scene: Scene, token: number): number {
  const { units } = scene.analysis.text;
  let start = scene.analysis.tokens.start[token];
  const end = scene.analysis.tokens.end[token];
  if (end - start > SHORTEST + 1 && PROCLITICS.has(units[start])) start++;
  if (end - start > SHORTEST && (units[start] === ALEF || units[start] === LAM) && units[start + 1] === LAM) start += 2;
  // FNV-1a over the letters
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at], 0x01000193);
  return hash;
}

/** The content words around a trigger in its sentence, without dates. */
export function surroundings(scene: Scene, { first, last, sentence }: Found): ReadonlySet<number> {
  const { sentences, tokens } = scene.analysis;
  const words = new Set<number>();
  const to = Math.min(sentences.end[sentence], last + AROUND + 1);
  for (let at = Math.max(sentences.first[sentence], first - AROUND); at < to; at++) {
    if (at >= first && at <= last) continue;
    if (tokens.end[at] - tokens.start[at] < SHORTEST || scene.particle[at] !== -1 || scene.timexAt[at] !== -1) continue;
    if (scene.is(at, Flag.MARK | Flag.FUNCTION | Flag.SPEECH)) continue;
    words.add(stem(scene, at));
  }
  return words;
}
