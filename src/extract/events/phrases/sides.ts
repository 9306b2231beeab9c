import { Proclitic } from "../../../lexicon/clitics.js";
import type { Participant } from "../../../model/event.js";
import type { Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { stateAt } from "../words/demonyms.js";
import { endAlike } from "../words/endings.js";
import { hasFamily, nameStart } from "../words/nouns.js";
import { isTaker } from "../words/takers.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import { participant } from "./participant.js";
import { readPhrase } from "./phrases.js";
import { ofAllStates, otherHolder } from "./several-holders.js";

/** A phrase with the names coordinated to it: واشنطن وبغداد. */
export function withCoordinates(scene: Scene, told: Phrase, to: number): Participant[] {
  const phrase = ofAllStates(scene, told, to);
  const out = [participant(scene, phrase)];
  let last = phrase.last;
  for (let guard = 0; guard < 4; guard++) {
    let next = last + 1;
    if (next < to && scene.is(next, Flag.QUOTE)) next++;
    if (next < to && scene.is(next, Flag.COMMA) && scene.nameAt[phrase.first] !== -1) next++;
    if (next >= to || scene.border[next] >= Border.CLAUSE) break;
    const holder = otherHolder(scene, phrase, scene.is(next, Flag.COMMA) ? next + 1 : next, to);
    if (holder !== null) {
      out.push(participant(scene, holder));
      last = holder.last;
      continue;
    }
    const led = ledByHead(scene, next, to);
    if (led !== null && phrase.name !== -1 && scene.input.names[phrase.name].type === "ORG") {
      out.push(participant(scene, led));
      last = led.last;
      continue;
    }
    // «ترامب والزعيم كيم»
    const office = startsWithConjunction(scene, next) ? scene.titleAt[next] : -1;
    const titled = office === -1 || phrase.name === -1 ? null : readPhrase(scene, next, to, Proclitic.CONJUNCTION);
    if (titled !== null && titled.name === office && scene.isPerson(phrase.name)) {
      out.push(participant(scene, titled));
      last = titled.last;
      continue;
    }
    if (scene.nameAt[next] === -1) break;
    const name = scene.nameAt[next];
    const glued = nameStart(scene, name) > scene.analysis.tokens.start[next];
    if (!glued && next === last + 1) break;
    if (!glued && !scene.is(next - 1, Flag.COMMA)) break;
    const more = readPhrase(scene, next, to);
    if (more === null) break;
    // A comma list counts only where its members are of a kind.
    if (!areOfAKind(scene, phrase, name, glued)) break;
    if (!startsWithConjunction(scene, next) && !scene.is(next - 1, Flag.COMMA)) break;
    out.push(participant(scene, more));
    last = more.last;
  }
  return out;
}

/**
 * Whether a name may be joined to a phrase: to a name of its type, or by و a body to a state that acts («إسرائيل وحماس») or
 * to one told by its noun alone («الجيش والدعم السريع»).
 */
export function areOfAKind(scene: Scene, { first, last, name }: Phrase, other: number, joined: boolean): boolean {
  const added = scene.input.names[other];
  if (name === -1)
    return (
      joined &&
      first === last &&
      added.type === "ORG" &&
      scene.hasArticle(first) &&
      hasFamily(scene, first, "body-head")
    );
  const own = scene.input.names[name];
  if (own.type === added.type) return true;
  const state = own.type === "ORG" ? added : added.type === "ORG" ? own : null;
  return joined && state?.role === "actor";
}

/** «وتنظيم داعش»: a name behind the noun that leads to it, joined to the one before. */
function ledByHead(scene: Scene, token: number, to: number): Phrase | null {
  if (scene.nameAt[token] !== -1 || !startsWithConjunction(scene, token) || !hasFamily(scene, token, "body-head"))
    return null;
  const at = scene.is(token + 1, Flag.QUOTE) ? token + 2 : token + 1;
  return at < to && scene.nameAt[at] !== -1 && nameStart(scene, scene.nameAt[at]) === scene.analysis.tokens.start[at]
    ? readPhrase(scene, at, to)
    : null;
}

/** The other side of بين: the state of a second adjective, or the phrase behind و. */
export function otherSide(scene: Scene, phrase: Phrase, to: number): Participant[] {
  const state = secondState(scene, phrase);
  if (state !== null) return [state];
  const second = secondParty(scene, phrase, to);
  return second === null ? [] : [participant(scene, second)];
}

function secondParty(scene: Scene, phrase: Phrase, to: number): Phrase | null {
  for (let token = phrase.last + 1; token < to && token <= phrase.last + 3; token++) {
    if (scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE)) return secondFarther(scene, phrase, to);
    // «بين الجيش [وبين] المسلحين»
    if (scene.particleCode(token) === scene.vocabulary.particleCodes.get("bayn"))
      return readPhrase(scene, token + 1, to);
    // «بين الجانبين [في] دارفور وكردفان»: where, not whom.
    if (scene.particleKind(token) === "prep" && scene.particleCode(token) !== scene.vocabulary.particleCodes.get("min"))
      return null;
    if (!startsWithConjunction(scene, token)) continue;
    // «الوحدات الأمنية والعسكرية ومجموعات مسلحة»: an adjective joined to that of the first.
    const more =
      token === phrase.last + 1 &&
      phrase.last > phrase.first &&
      scene.hasArticle(phrase.last) &&
      scene.nameAt[token] === -1 &&
      endAlike(scene, phrase.last, token);
    if (more && token + 1 < to && startsWithConjunction(scene, token + 1)) continue;
    return readPhrase(scene, token, to, 1);
  }
  return secondFarther(scene, phrase, to);
}

/** Words that may tell whose or under whom the first side is, before the second. */
const FAR_SIDE = 14;

/** «الكتائب الموالية لحكومة الوحدة برئاسة فلان، [وأخرى] موالية لخصمه»: the second side, behind whose the first is. */
function secondFarther(scene: Scene, { last }: Phrase, to: number): Phrase | null {
  const { particleCodes } = scene.vocabulary;
  // «قوات النظام المدعومة بميليشيات من لبنان وإيران، [ومسلحي] التنظيم»: a comma parts the sides rather than a mere و.
  let near: Phrase | null = null;
  for (let token = last + 1; token < to && token <= last + FAR_SIDE; token++) {
    if (scene.is(token, Flag.VERB) || scene.border[token] >= Border.CLAUSE || scene.triggerAt[token] !== -1) break;
    if (scene.particleCode(token) === particleCodes.get("bayn")) return readPhrase(scene, token + 1, to);
    if (scene.particleKind(token) === "prep" && scene.particleCode(token) !== particleCodes.get("min")) break;
    if (!startsWithConjunction(scene, token)) {
      const mark = scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE);
      if (mark && !(scene.is(token, Flag.COMMA) && startsWithConjunction(scene, token + 1))) break;
      continue;
    }
    if (!(scene.isOf(token, "another") || scene.isOf(token, "this") || isTaker(scene, token))) continue;
    const side = readPhrase(scene, token, to, Proclitic.CONJUNCTION);
    if (scene.is(token - 1, Flag.COMMA)) return side;
    near ??= side;
  }
  return near;
}

/** «الجانبين العراقي والأميركي»: the state of the second adjective. */
function secondState(scene: Scene, { first }: Phrase): Participant | null {
  const second = first + 2;
  const joined = scene.isOf(first, "side-of-state") && second < scene.analysis.tokens.count;
  return joined && startsWithConjunction(scene, second) ? stateAt(scene, second) : null;
}
