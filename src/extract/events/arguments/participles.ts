import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF, MEEM } from "../../../text/letters.js";
import { announcerOf } from "../clauses/announcer.js";
import { aroundVerb, subjectBefore } from "../clauses/clause.js";
import { teller } from "../clauses/speaker.js";
import { whoActsFor } from "../control/purposes.js";
import type { Slots } from "../participants/slots.js";
import { isOpen, skipInsertions } from "../phrases/insertions.js";
import { readPhrase } from "../phrases/phrases.js";
import { fromPrepositions } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { hasPosition } from "../tables/frames.js";
import { endsInPronoun } from "../words/verb-forms.js";

/**
 * Finds who does what a word that is no noun of action and that no table inflects tells: an adjective, a participle of
 * circumstance («نافيا وجود»), a verb of the fixed rows.
 *
 * @returns Whether the word is one of those.
 */
export function participleArguments(slots: Slots): boolean {
  const { scene, draft, from, to } = slots;
  const { found } = draft;
  const { frame } = found.trigger;
  // «صواريخ أطلقها مسلحون على البلدة»: a verb with its pronoun, which no table inflects, has its subject right behind.
  if ((found.features & Feature.FIXED) !== 0 && endsInPronoun(scene, found.last)) {
    const at = skipInsertions(scene, found.last + 1, to);
    const behind = at < to && isOpen(scene, at, to) ? readPhrase(scene, at, to) : null;
    if (behind !== null && hasPosition(frame, "subj")) slots.put("agent", behind);
  }
  const circumstance = isCircumstance(found);
  if (!found.trigger.adjectival && !circumstance && !hasPosition(frame, "obj")) return false;
  const at = skipInsertions(scene, found.last + 1, to);
  // «وثمنت الرياض الوساطة الكويتية»: of two nouns behind a verb that no table inflects the first does it.
  const two = (found.features & Feature.FIXED) !== 0 ? aroundVerb(scene, found.first, found.last, from, to, 0) : null;
  if (two !== null && !two.before && two.subject !== null && two.object !== null && isPlainVerb(scene, found)) {
    slots.put("agent", two.subject);
    slots.put("target", two.object);
  }
  for (const { slot, position } of frame) {
    if (position !== "obj" || at >= to || scene.particle[at] !== -1) continue;
    const phrase = readPhrase(scene, at, to);
    if (phrase === null) continue;
    const second = secondName(scene, found, phrase, to);
    if (second !== null) slots.put("agent", phrase);
    slots.put(slot, second ?? phrase);
  }
  fromPrepositions(scene, frame, found.last, to, slots.put);
  if (!slots.has("agent") && (found.trigger.adjectival || circumstance)) {
    // «خرجوا للمطالبة»: who acts for it, and not who tells of that.
    const subject =
      (found.proclitics & Proclitic.LI) !== 0
        ? whoActsFor(scene, found.first, from, to)
        : (teller(scene, found.first, from, to, null) ?? subjectBefore(scene, found.first, from, to));
    if (subject !== null) slots.put("agent", subject);
  }
  const announcer =
    slots.has("agent") || !found.trigger.traits.has("neutralises") ? null : announcerOf(scene, draft, from, to);
  if (announcer !== null) slots.put("agent", announcer);
  return true;
}

/** «مطالبة روما باريس بالاعتذار»: what two names complete is a noun of action, and the second is whom it is done to. */
function secondName(scene: Scene, { features }: Draft["found"], { last, name }: Phrase, to: number): Phrase | null {
  const next = last + 1;
  if (name === -1 || next >= to || (features & Feature.FEMININE) === 0) return null;
  return scene.nameAt[next] !== -1 && isOpen(scene, next, to) ? readPhrase(scene, next, to) : null;
}

/** «…، نافيا وجود», «…، متهمة الجيش»: an indefinite participle tells what the subject before it does as it speaks or acts. */
function isCircumstance({ features, trigger }: Draft["found"]): boolean {
  if ((features & Feature.ACTIVE_PARTICIPLE) !== 0) return (features & Feature.DEFINITE) === 0;
  return (features & Feature.FIXED) !== 0 && hasPosition(trigger.frame, "subj");
}

/** A verb among the rows that do not inflect, unlike «مثمنا», «داعيا». */
function isPlainVerb({ analysis: { text, tokens } }: Scene, { first, peeled }: Draft["found"]): boolean {
  return text.units[tokens.start[first] + peeled] !== MEEM && text.units[tokens.end[first] - 1] !== ALEF;
}
