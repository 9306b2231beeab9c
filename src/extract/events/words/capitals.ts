import { Feature } from "../../../lexicon/features.js";
import { Flag, type Scene } from "../scene/scene.js";
import { stateAt } from "./demonyms.js";

/** The noun for a capital in the lexicon of heads. */
const CAPITAL = "capital";
/** «عاصمتي البلدين» */
const SEVERAL = Feature.DUAL | Feature.PLURAL;

function isCapital(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === scene.vocabulary.placeHead)
      return lexicon.row<{ id: string }>(hits.entry[hit]).id === CAPITAL && (hits.features[hit] & SEVERAL) === 0;
  return false;
}

/**
 * «العاصمة الأفغانية», «عاصمة بوركينا فاسو»: the capital, which the text names somewhere, and the last token of the words.
 *
 * @returns null where no capital is told so, or its name stands right behind.
 */
export function capitalAt(scene: Scene, token: number, to: number): { name: number; last: number } | null {
  if (token + 1 >= to || !isCapital(scene, token)) return null;
  const { names } = scene.input;
  let last = token + 1;
  const index = scene.nameAt[last];
  const state = index === -1 ? stateAt(scene, last)?.entity : names[index].entity;
  while (index !== -1 && last + 1 < to && scene.nameAt[last + 1] === index) last++;
  const capital = scene.vocabulary.capitals.get(state ?? "");
  if (capital === undefined) return null;
  // «عاصمة بلجيكا، بروكسل»
  const next = scene.nameAt[scene.is(last + 1, Flag.COMMA) ? last + 2 : last + 1];
  if (next !== -1 && names[next].entity === capital) return null;
  const place = names.findIndex(({ entity, role }) => entity === capital && role === "place");
  const name = place === -1 ? names.findIndex(({ entity }) => entity === capital) : place;
  return name === -1 ? null : { name, last };
}
