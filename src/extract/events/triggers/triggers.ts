import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { mayStart } from "../../../lexicon/scan.js";
import type { EventType } from "../../../model/event.js";
import { ZONE } from "../../../page/index.js";
import { ALEF, BA, LAM, TA_MARBUTA } from "../../../text/letters.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Found } from "../scene/found.js";
import { Flag, type Scene } from "../scene/scene.js";
import { type Condition, Scope, Special } from "../tables/conditions.js";
import { hasPosition } from "../tables/frames.js";
import { Part } from "../tables/parts.js";
import type { Trigger } from "../tables/trigger-rows.js";
import { isStateAdjective } from "../words/demonyms.js";
import { hasFamily } from "../words/nouns.js";
import { bearsArms } from "../words/sectors.js";
import { isOfPerson } from "../words/takers.js";
import { reads, worth } from "./readings.js";

/** What reaches so many words is found behind a date as well. */
const WIDE = 10;

/** Evaluates the conditions of trigger rows around a hit. */
class Conditions {
  constructor(private readonly scene: Scene) {}

  /** @param overDates - Dates are passed over: what a row needs may stand behind one, what speaks against it stands near. */
  holds(condition: Condition, hit: number, token: number, sentence: number, overDates = false): boolean {
    if (condition.also !== null && !this.holds(condition.also, hit, token, sentence, overDates)) return false;
    const { scene } = this;
    const { hits, sentences } = scene.analysis;
    const from = sentences.first[sentence];
    const to = sentences.end[sentence];
    switch (condition.scope) {
      case Scope.SELF:
        return this.#self(condition, hit, token);
      case Scope.SENTENCE:
        if (condition.kind === "class") return scene.sentenceHas(sentence, condition.code);
        for (let at = from; at < to; at++) if (this.#at(condition, at)) return true;
        return false;
      case Scope.BEFORE:
        return this.#before(condition, token, from);
      case Scope.AFTER:
        return this.#after(condition, hits.last[hit], to, overDates);
      default:
        return this.#before(condition, token, from) || this.#after(condition, hits.last[hit], to, overDates);
    }
  }

  anyHolds(all: readonly Condition[], hit: number, token: number, sentence: number, overDates = false): boolean {
    for (const one of all) if (this.holds(one, hit, token, sentence, overDates)) return true;
    return false;
  }

  /** The type of a trigger where it stands. */
  typeOf({ becomes, type }: Trigger, hit: number, token: number, sentence: number): EventType {
    for (const one of becomes) if (this.holds(one.condition, hit, token, sentence)) return one.type;
    return type;
  }

  #before(condition: Condition, token: number, from: number): boolean {
    const { reach } = condition;
    let words = 0;
    for (let at = token - 1; at >= from && words < reach; at--) {
      if (this.scene.is(at, Flag.QUOTE)) continue;
      if (reach <= 2 && this.scene.is(at, Flag.MARK)) return false;
      words++;
      if (this.#at(condition, at)) return true;
    }
    return false;
  }

  #after(condition: Condition, last: number, to: number, overDates: boolean): boolean {
    const { reach } = condition;
    let words = 0;
    for (let at = last + 1; at < to && words < reach; at++) {
      if (this.scene.is(at, Flag.QUOTE)) continue;
      // «منح البرلمان[، اليوم الأحد،] الثقة»: when, between a word and what it takes.
      if (overDates && reach < WIDE && this.#isTime(at) && !this.#at(condition, at)) continue;
      if (reach <= 2 && this.scene.is(at, Flag.MARK)) return false;
      words++;
      // «استهدف مسلحون بقذائف الهاون أحياء»: what ب leads to is how, and no blow or weapon that does something.
      const doing =
        (condition.kind === "special" && condition.code === Special.BLOW) ||
        (condition.kind === "class" && reach === 1 && hasFamily(this.scene, at, "weapon"));
      if (doing && isGlued(this.scene, at, "bi")) continue;
      if (this.#at(condition, at)) return true;
    }
    return false;
  }

  /** Whether the token is of a date, or a comma beside one. */
  #isTime(token: number): boolean {
    if (this.#isDate(token)) return true;
    return this.scene.is(token, Flag.COMMA) && (this.#isDate(token - 1) || this.#isDate(token + 1));
  }

  #isDate(token: number): boolean {
    const { timexAt, input } = this.scene;
    const timex = token < 0 ? -1 : timexAt[token];
    if (timex === -1) return false;
    const { type, value } = input.timexes[timex];
    return (type === "DATE" || type === "TIME") && !value.endsWith("_REF");
  }

  #self(condition: Condition, hit: number, token: number): boolean {
    const { hits } = this.scene.analysis;
    const features = hits.features[hit];
    if (condition.kind === "class") return this.scene.hasClass(token, condition.code);
    if (condition.kind !== "special") return false;
    switch (condition.code) {
      case Special.PRONOUN:
        return hits.pronoun[hit] > 0;
      case Special.PASSIVE:
        return (
          (features & Feature.PASSIVE) !== 0 &&
          ((features & Feature.ACTIVE) === 0 || this.scene.hasDamma(token, hits.peeled[hit]))
        );
      case Special.IMPERFECT:
        return (features & Feature.PRESENT) !== 0 && (features & Feature.PAST) === 0;
      case Special.PLURAL:
        return (features & (Feature.PLURAL | Feature.DUAL)) !== 0;
      case Special.ACCUSATIVE:
        return (features & Feature.ACCUSATIVE) !== 0;
      case Special.PREFIXED:
        return (hits.proclitics[hit] & (Proclitic.BI | Proclitic.LI)) !== 0;
      case Special.DEFINITE:
        return this.scene.is(token, Flag.DEFINITE);
      case Special.LI_PREFIXED:
        return (hits.proclitics[hit] & Proclitic.LI) !== 0;
      case Special.NAME:
        return this.scene.nameAt[token] !== -1;
      default:
        return false;
    }
  }

  #at(condition: Condition, token: number): boolean {
    const { scene } = this;
    if (condition.kind === "class") return scene.hasClass(token, condition.code);
    if (condition.kind === "particle") return scene.particleCode(token) === condition.code;
    switch (condition.code) {
      case Special.NAME:
        return scene.nameAt[token] !== -1;
      case Special.STATE:
        return isStateAdjective(scene, token);
      case Special.BEARS_ARMS:
        return scene.nameAt[token] !== -1 && bearsArms(scene.input.names[scene.nameAt[token]]);
      case Special.PERSON:
        return isOfPerson(scene, token);
      case Special.PLACE: {
        const name = scene.nameAt[token];
        return name !== -1 && !scene.isPerson(name) && scene.input.names[name].type !== "ORG";
      }
      case Special.NUMBER:
        return scene.is(token, Flag.NUMBER) || scene.figureAt[token] !== -1;
      case Special.FIGURE:
        return scene.figureAt[token] !== -1;
      case Special.EVENT:
        return scene.triggerAt[token] !== -1 || this.#mayTrigger(token, false);
      case Special.BLOW:
        return this.#mayTrigger(token, true);
      case Special.OBJECT:
        return scene.nameAt[token] !== -1 || scene.is(token, Flag.DEFINITE);
      case Special.BI:
        return this.#begins(token, "bi", BA);
      case Special.LI:
        return this.#begins(token, "li", LAM);
      default:
        return false;
    }
  }

  /** Whether a preposition of one letter may begin the word; «باريس», «بين», «بناء» begin with the same letter. */
  #begins(token: number, position: "bi" | "li", letter: number): boolean {
    const { scene } = this;
    if (scene.particle[token] !== -1 && scene.particleKind(token) !== "comp") return false;
    if (scene.isOf(token, "own-letter")) return false;
    if (scene.nameAt[token] !== -1) return isGlued(scene, token, position);
    const { text, tokens } = scene.analysis;
    const start = tokens.start[token];
    return text.units[start] === letter && tokens.end[token] - start > 1;
  }

  /** Whether a nominal trigger of violence (or any nominal trigger) may begin at the token; its own conditions aside. */
  #mayTrigger(token: number, violence: boolean): boolean {
    const { hits } = this.scene.analysis;
    const { part, index, triggers, types } = this.scene.vocabulary;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry >= part.length || part[entry] !== Part.TRIGGER) continue;
      const trigger = triggers[index[entry]];
      if (trigger.verbal) continue;
      const group = types.get(trigger.type)?.group;
      if (violence ? group === "violence" : group === "violence" || group === "military") return true;
    }
    return false;
  }
}

/** Zones whose words tell no news of this story. */
const silent = (zone: number): boolean =>
  zone === ZONE.FURNITURE || zone === ZONE.BYLINE || zone === ZONE.DATELINE || zone === ZONE.CAPTION;

/** All triggers of the text whose conditions hold, the best reading of each surface. */
export function findTriggers(scene: Scene): Found[] {
  const { analysis, vocabulary, input } = scene;
  const { hits, sentences } = analysis;
  const { part, index, triggers } = vocabulary;
  const conditions = new Conditions(scene);
  const family = analysis.lexicon.family("event-trigger");
  const found: Found[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const to = sentences.end[sentence];
    for (let token = sentences.first[sentence]; token < to; token++) {
      if (!mayStart(hits, token, family)) continue;
      if (input.zones !== undefined && silent(input.zones.of[token])) continue;
      let best: Found | null = null;
      let bestScore = -1;
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const entry = hits.entry[hit];
        if (entry >= part.length || part[entry] !== Part.TRIGGER) continue;
        const trigger = triggers[index[entry]];
        if (hits.last[hit] >= to || insideName(scene, token, hits.last[hit])) continue;
        if (scene.timexAt[token] !== -1) continue;
        if (!reads(scene, trigger, hit, token)) continue;
        const { needs } = trigger;
        if (needs.length > 0 && !conditions.anyHolds(needs, hit, token, sentence, true)) continue;
        if (conditions.anyHolds(trigger.unless, hit, token, sentence)) continue;
        const score = worth(scene, trigger, hit, token);
        if (score <= bestScore) continue;
        const type = conditions.typeOf(trigger, hit, token, sentence);
        let last = hits.last[hit];
        if (trigger.span !== -1 && last + 1 < to && scene.hasClass(last + 1, trigger.span)) last++;
        bestScore = score;
        best = {
          trigger,
          type,
          hit,
          first: token,
          last,
          features: hits.features[hit],
          peeled: hits.peeled[hit],
          proclitics: hits.proclitics[hit],
          pronoun: hits.pronoun[hit],
          sentence,
          verbal: (hits.features[hit] & Feature.VERB) !== 0 || isVerbPhrase(scene, trigger, hit),
        };
      }
      if (best === null) continue;
      found.push(best);
      for (let at = best.first; at <= best.last; at++) scene.triggerAt[at] = found.length - 1;
      if (!best.verbal && (best.features & Feature.MASDAR) !== 0) scene.flags[best.first] |= Flag.DEED;
      token = best.last;
    }
  }
  return found;
}

/** «قضى على», «يثمن»: a fixed phrase that has a subject is a verb, unless its ending makes it a participle («نافيا», «داعية»). */
function isVerbPhrase({ analysis: { text, tokens, hits } }: Scene, { frame }: Trigger, hit: number): boolean {
  if ((hits.features[hit] & Feature.FIXED) === 0 || !hasPosition(frame, "subj")) return false;
  const ending = text.raw.charCodeAt(text.origin[tokens.end[hits.last[hit]] - 1]);
  return ending !== ALEF && ending !== TA_MARBUTA;
}

/** A word inside a name is that name: «الجهاد», «17 نوفمبر»; a name never is a trigger. */
function insideName(scene: Scene, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (scene.nameAt[token] !== -1) return true;
  return false;
}
