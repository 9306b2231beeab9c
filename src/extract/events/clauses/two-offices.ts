import { Proclitic } from "../../../lexicon/clitics.js";
import type { EventType } from "../../../model/event.js";
import { skipInsertions } from "../phrases/insertions.js";
import { readPhrase } from "../phrases/phrases.js";
import { fromPrepositions } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { hasPosition } from "../tables/frames.js";
import { isStateAdjective } from "../words/demonyms.js";
import { isInTanween } from "../words/endings.js";
import { isGoverned } from "../words/nouns.js";
import { isOffice, isPredicate } from "../words/offices.js";
import { isPerson } from "../words/takers.js";
import { startsWithConjunction } from "../words/verb-forms.js";
import type { Around } from "./clause.js";
import { isLedByBa } from "./farther.js";

/** What is always done to somebody, whom the verb takes as its object. */
const TO_SOMEBODY: ReadonlySet<EventType> = new Set(["talks", "appointment", "resignation", "accusation"]);
/** What makes somebody something. */
const MAKES: ReadonlySet<EventType> = new Set(["appointment", "election"]);
/** Words between a person's office and whom he meets. */
const FAR = 12;
const CHARGES = "appointment.kallafa";

/** Whether words of office are whole before a token, so that another office there is somebody else's. */
const isWhole = (scene: Scene, token: number): boolean =>
  scene.hasArticle(token) || (scene.nameAt[token] !== -1 && !scene.isPerson(scene.nameAt[token]));

/** The first token of the second office before a person's name, or -1: «الملك [وزير الخارجية] فلانا», «الأمير [الرئيس الفرنسي] فلانا». */
function secondOffice(scene: Scene, { first, last, name }: Phrase): number {
  for (let at = first + 1; at <= last && scene.nameAt[at] !== name; at++) {
    if (!isWhole(scene, at - 1) || !isOffice(scene, at) || isGoverned(scene, at) || startsWithConjunction(scene, at))
      continue;
    if (!scene.hasArticle(at) || isStateAdjective(scene, at + 1)) return at;
  }
  return -1;
}

/** The first token of a person's name behind words of office, or -1. */
function nameBehindOffice(scene: Scene, { first, last, name }: Phrase): number {
  let at = first;
  // «كلفت اليوم الدكتور فلانا»: a title of honour is of the one who is charged.
  if (!isOffice(scene, first)) return -1;
  while (at <= last && scene.nameAt[at] !== name) at++;
  return at > first && at <= last ? at : -1;
}

/**
 * «استقبل الملك وزير الخارجية فلانا», «كلف رئيس الجمهورية فلانا بتشكيل»: where a verb that is done to somebody has nobody else
 * behind it, the second office, or the name, is of the one it is done to. «عُين فلان وزيرا»: nobody is told who does it.
 */
export function partOffices(scene: Scene, { type, found }: Draft, around: Around, to: number): Around {
  const { subject, object, before, shared } = around;
  // «وكان فلان قد عين رئيسا للوزراء»: nobody is told who does it.
  const made = object !== null && subject !== null && before && MAKES.has(type) && isPredicate(scene, object.first);
  if (made && scene.particleKind(found.first - 1) === "qad" && isPerson(scene, subject) && found.pronoun === 0)
    return { subject: null, object: subject, before: false };
  if (subject === null || before || shared === true || !isPerson(scene, subject)) return around;
  const met = object !== null && type === "talks" ? behindOwnOffice(scene, subject, object, to) : null;
  if (met !== null) return { subject, object: met, before };
  // «عين الملك فلانا رئيسا للوزراء», not «عين الملك فلان رئيسا جديدا»
  const becomes =
    object !== null &&
    MAKES.has(type) &&
    isPredicate(scene, object.first) &&
    // «وزيرا مديرا للديوان» are two offices of one.
    (!isInTanween(scene, object.first + 1) || isPredicate(scene, object.first + 1));
  if ((object !== null && !becomes) || found.pronoun > 0 || scene.hasDamma(found.first, found.peeled)) return around;
  if (becomes && scene.nameAt[subject.first] === subject.name) return { subject: null, object: subject, before };
  if (!TO_SOMEBODY.has(type) || !hasPosition(found.trigger.frame, "obj")) return around;
  const second = secondOffice(scene, subject);
  const named = found.trigger.id === CHARGES || becomes ? nameBehindOffice(scene, subject) : -1;
  const apart = second !== -1 ? second : subject.last > named ? named : -1;
  const who = apart === -1 ? null : readPhrase(scene, subject.first, apart);
  if (who === null || isMetOtherwise(scene, { found }, subject, to)) return around;
  return { subject: who, object: { ...subject, first: apart, peeled: 0 }, before };
}

/** «استقبل الأمير فلان أمير المنطقة، أمس، بمكتبه [الدكتور فلانا]»: an office behind a name is his own where another person follows. */
function behindOwnOffice(scene: Scene, subject: Phrase, { first, last, name }: Phrase, to: number): Phrase | null {
  if (first !== subject.last + 1 || scene.isPerson(name) || scene.nameAt[subject.last] !== subject.name) return null;
  if (!isOffice(scene, first)) return null;
  for (let end = last, at = last + 1; at < to && at - last <= FAR; at = end + 1) {
    at = skipInsertions(scene, at, to);
    while (at < to && scene.is(at, Flag.COMMA)) at++;
    if (at >= to) return null;
    if (isSomebody(scene, at)) return startsWithConjunction(scene, at) ? null : readPhrase(scene, at, to);
    const led = scene.particleKind(at) === "prep" ? scene.particleEnd[at] + 1 : isLedByBa(scene, at) ? at : -1;
    const inside = led === -1 || led >= to ? null : readPhrase(scene, led, to, Proclitic.BI);
    if (inside === null) return null;
    // «في الإمارة [مدير الجامعة]»
    end = led;
    while (end < inside.last && !(isWhole(scene, end) && isSomebody(scene, end + 1))) end++;
  }
  return null;
}

/** Whether the words of somebody's office begin at a token. */
const isSomebody = (scene: Scene, token: number): boolean =>
  (scene.titleAt[token] !== -1 || isOffice(scene, token)) && !isGoverned(scene, token);

/** «التقى ولي العهد رئيس الوزراء فلان بالوفد»: another one is told by a preposition. */
function isMetOtherwise(scene: Scene, { found }: Pick<Draft, "found">, { last }: Phrase, to: number): boolean {
  const frame = found.trigger.frame.filter(({ slot, position }) => slot === "target" && position !== "obj");
  let other = false;
  fromPrepositions(scene, frame, last, to, () => {
    other = true;
  });
  return other;
}
