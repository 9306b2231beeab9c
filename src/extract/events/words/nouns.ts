import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { toNormal } from "../../../text/fold.js";
import { ALEF, BA, KAF, LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { looksVerbal } from "./verb-forms.js";

const GOVERNING = Proclitic.BI | Proclitic.LI | Proclitic.KA;

/** Whether the token can stand in a noun phrase. */
export function nominal(scene: Scene, token: number): boolean {
  const { tokens } = scene.analysis;
  if (tokens.kind[token] !== TokenKind.WORD && tokens.kind[token] !== TokenKind.DIGITS) return false;
  if (scene.timexAt[token] !== -1) return false;
  if (scene.nameAt[token] !== -1) return true;
  if (isDayOfMonth(scene, token)) return false;
  // A letter that stands alone is a conjunction or preposition written apart: «و اتهم», «بـ"الفساد"».
  if (tokens.kind[token] === TokenKind.WORD && tokens.end[token] - tokens.start[token] < 2) return false;
  if (scene.is(token, Flag.VERB | Flag.SPEECH | Flag.ATTRIBUTION) && !scene.is(token, Flag.DEFINITE)) return false;
  // «غارات على [عدة] قرى»: a function word that counts.
  if (scene.isOf(token, "several") && scene.particle[token] === -1) return true;
  if (scene.particle[token] !== -1 || scene.is(token, Flag.FUNCTION) || looksVerbal(scene, token)) return false;
  // «ندد [بعدم] تعيين سفير»
  return !scene.isOf(token, "non") && !isAmong(scene, token);
}

/** «مسلحون [بينهم] عناصر», not «مواجهات [بينها] وبين الشبان» */
const isAmong = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "among") && scene.particleCode(token + 1) !== scene.vocabulary.particleCodes.get("bayn");

/** «هجمات [11] سبتمبر», «[الحادي] عشر من سبتمبر»: a day that no year dates is nobody either. */
function isDayOfMonth(scene: Scene, token: number): boolean {
  if (!hasFamily(scene, token, "number") && scene.analysis.tokens.kind[token] !== TokenKind.DIGITS) return false;
  let at = token + 1;
  while (at <= token + 2 && (hasFamily(scene, at, "number") || scene.particleKind(at) === "prep")) at++;
  return isMonth(scene, at);
}

function isMonth(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const calendar = lexicon.family("calendar");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (
      lexicon.familyOf(hits.entry[hit]) === calendar &&
      lexicon.row<{ kind: string }>(hits.entry[hit]).kind === "month"
    )
      return true;
  return false;
}

/** Whether a word carries ب, ل or ك as its preposition, so that it is neither subject nor object: بفرض, للمدينة. */
export function isGoverned(scene: Scene, token: number): boolean {
  const { text, tokens, hits } = scene.analysis;
  const start = tokens.start[token];
  const letter = text.units[start];
  if ((letter !== BA && letter !== LAM && letter !== KAF) || tokens.end[token] - start < 3) return false;
  const name = scene.nameAt[token];
  if (name !== -1) return nameStart(scene, name) > start;
  // «بلادها», though «لادها» is a town; «كافة»
  if (scene.isOf(token, "own-land") || (letter === KAF && scene.isOf(token, "quantifier"))) return false;
  const article =
    letter === LAM ? text.units[start + 1] === LAM : text.units[start + 1] === ALEF && text.units[start + 2] === LAM;
  let governed = article;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] === 0) {
      // A phrase of the tables may begin with the preposition; a word of its own may not.
      if (scene.isBare(hits.entry[hit]) || (hits.features[hit] & Feature.FIXED) !== 0) continue;
      return false;
    }
    governed ||= (hits.proclitics[hit] & GOVERNING) !== 0;
  }
  return governed;
}

/** Whether a word of a family begins at a token; `bare` where no letter may stand before it. */
export function hasFamily(scene: Scene, token: number, family: string, bare = false): boolean {
  const { hits, lexicon } = scene.analysis;
  const wanted = lexicon.family(family);
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === wanted && !(bare && hits.peeled[hit] > 0)) return true;
  return false;
}

/** The last token of the longest word of a family that begins at a token, or -1: «شبه [جزيرة]». */
export function familyEnd({ analysis: { hits, lexicon } }: Scene, token: number, family: string): number {
  const wanted = lexicon.family(family);
  let end = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (lexicon.familyOf(hits.entry[hit]) === wanted) end = Math.max(end, hits.last[hit]);
  return end;
}

export function nameStart(scene: Scene, name: number): number {
  return toNormal(scene.analysis.text, scene.input.names[name]).start;
}

/** A word behind و that the phrase's coordination begins with. */
export function joined(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  let peeled = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.peeled[hit] === 0) {
      if (scene.isBare(hits.entry[hit])) continue;
      return false;
    }
    if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0) peeled = true;
  }
  return peeled;
}

/** «للمطالبة بكشف المصير», «مهددا باقتطاع الأموال»: a word in ب that no table knows whole. */
export function isBehindBa(scene: Scene, { first, peeled, name }: Phrase): boolean {
  const { text, tokens, hits } = scene.analysis;
  if (name !== -1 || text.units[tokens.start[first]] !== BA) return false;
  for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++)
    if (hits.peeled[hit] === 0 && !scene.isBare(hits.entry[hit])) return false;
  return peeled === 0 || isGoverned(scene, first);
}
