import { WAW } from "../../../text/letters.js";
import { Flag, type Scene } from "../scene/scene.js";
import { ofPronoun } from "../words/agreement.js";
import { endsInPronoun, startsWithConjunction } from "../words/verb-forms.js";

// What ties a verb to the words before it, so that it may share their subject: «ودعا», «لكنها رحبت», «بعد أن رفضت».

/** «إنه», «أنها» */
export const isPronounOf = (scene: Scene, token: number): boolean =>
  token >= 0 && scene.is(token, Flag.COMPLEMENT) && endsInPronoun(scene, token);

/** «و طالب»: the conjunction written apart. */
const isConjunction = ({ analysis: { text, tokens } }: Scene, token: number): boolean =>
  token >= 0 && tokens.end[token] - tokens.start[token] === 1 && text.units[tokens.start[token]] === WAW;

/** «إنه "لم يطالب"»: the token before the negation of a verb and the quotes before it. */
function behindNegation(scene: Scene, token: number): number {
  let at = scene.is(token, Flag.NEGATION) ? token - 1 : token;
  if (scene.is(at, Flag.QUOTE)) at--;
  return at;
}

/** Whether a verb is joined to one before it («ودعا») or has its subject in a pronoun («لكنها رحبت», «إنه يرفض»). */
export const isJoined = (scene: Scene, token: number): boolean =>
  startsWithConjunction(scene, token) ||
  isConjunction(scene, token - 1) ||
  (token > 0 && (scene.is(token - 1, Flag.FUNCTION) || isPronounOf(scene, behindNegation(scene, token - 1))));

/** «بعد أن رفضت», «إذا هاجمت», «كما دعت»: behind a conjunction a verb may go on with the subject of the clause before. */
export function isSubordinate(scene: Scene, token: number): boolean {
  if (token === 0) return false;
  const kind = scene.particleKind(token - 1);
  // «عندما هاجمهم في القرية مسلحون»: behind its pronoun a verb has its subject far off.
  return (kind === "conj" && ofPronoun(scene, token) === null) || kind === "cond" || kind === "comp";
}

/** Token of the last أن or إن before a verb, within its sentence; `from - 1` where there is none. */
export function lastComplement(scene: Scene, token: number, from: number): number {
  for (let at = token - 1; at >= from && token - at < 24; at--) {
    if (scene.is(at, Flag.COMPLEMENT)) return scene.particleEnd[at];
    if (scene.particleKind(at) === "conj") return scene.particleEnd[at];
  }
  return from - 1;
}
