import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { EventStatus, EventType } from "../../model/event.js";
import type { Draft } from "./draft.js";
import { Border, Flag, type Scene } from "./scene.js";
import type { Found } from "./triggers.js";
import { Part } from "./vocabulary.js";

/** How far a word that sets a status reaches, in words of its clause. */
const REACH = 14;
/** Telling acts that stay told whatever they are denied or demanded of: نفى الاتهامات leaves the accusation standing. */
const SPEECH_ACTS: ReadonlySet<EventType> = new Set(["accusation", "demand", "threat", "rejection"]);
/** Types that stand as a purpose behind ل: للسيطرة على المدينة. */
const PURPOSES: ReadonlySet<EventType> = new Set([
  "takeover",
  "withdrawal",
  "release",
  "deployment",
  "formation",
  "coup",
  "suspension",
  "resumption",
  "ceasefire",
  "trial",
]);

const operatorAt = (
  scene: Scene,
  token: number,
): { status: EventStatus; adjective: boolean; verbal: boolean } | null => {
  const { hits } = scene.analysis;
  const { part, index, operators } = scene.vocabulary;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (entry >= part.length || part[entry] !== Part.OPERATOR) continue;
    const features = hits.features[hit];
    return {
      status: operators[index[entry]],
      adjective: (features & Feature.ADJECTIVE) !== 0,
      verbal: (features & Feature.VERB) !== 0,
    };
  }
  return null;
};

/** First token of the clause that a token stands in. */
export function clauseStart(scene: Scene, token: number, from: number): number {
  let at = token;
  while (at > from && scene.border[at] < Border.CLAUSE) at--;
  return at;
}

/** Whether a negation governs the verb at `token`: لم, لن, ما, ليس within the two words before it. */
function negated(scene: Scene, token: number, from: number): "past" | "future" | null {
  for (let at = token - 1; at >= from && at >= token - 2; at--) {
    if (scene.is(at, Flag.MARK)) return null;
    if (!scene.is(at, Flag.NEGATION)) continue;
    const id = scene.vocabulary.particles[scene.particle[at]].id;
    if (id === "lan") return "future";
    return id === "lam" || id === "laysa" || id === "la" ? "past" : null;
  }
  return null;
}

/** Status of a verb from its own tense and the particles before it. */
function ofVerb(scene: Scene, found: Found, from: number): EventStatus | null {
  if (negated(scene, found.first, from) !== null) return "denied";
  const present = (found.features & Feature.PRESENT) !== 0 && (found.features & Feature.PAST) === 0;
  if ((found.proclitics & Proclitic.SA) !== 0) return "planned";
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK)) break;
    if (scene.is(at, Flag.FUTURE)) return "planned";
    if (present && scene.particleKind(at) === "qad" && at >= found.first - 2) return "possible";
    if (scene.is(at, Flag.CONDITION)) return "possible";
  }
  return null;
}

/** Status of a noun from what leads to it: دون, عدم, a negated carrier, a condition. */
function ofNoun(scene: Scene, found: Found, from: number): EventStatus | null {
  const { vocabulary } = scene;
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) break;
    const particle = scene.particle[at];
    if (particle !== -1) {
      const { id } = vocabulary.particles[particle];
      if (id === "without" || id === "adam") return "denied";
    }
    if (scene.is(at, Flag.CARRIER) && negated(scene, at, from) !== null) return "denied";
    if (scene.is(at, Flag.CARRIER) && at - 1 >= from && (scene.is(at - 1, Flag.FUTURE) || scene.is(at, Flag.FUTURE)))
      return "planned";
    if (scene.is(at, Flag.CONDITION)) return "possible";
  }
  const after = [found.last + 1, found.last + 2, found.last + 3];
  for (const at of after) {
    if (scene.is(at, Flag.MARK) || scene.particle[at] !== -1) break;
    const operator = operatorAt(scene, at);
    if (operator !== null && (operator.adjective || !operator.verbal) && scene.analysis.hits.count > 0) {
      if (operator.adjective || isFixedModifier(scene, at)) return operator.status;
    }
  }
  return null;
}

/** «المشتبه به», «المفترض» stand behind their noun like adjectives. */
function isFixedModifier(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if ((hits.features[hit] & Feature.FIXED) !== 0) return scene.is(token, Flag.DEFINITE);
  return false;
}

/** Whether the trigger stands behind a word that opens a complement: إلى إلغاء, بقصف, أن ينسحب. */
function complemented(scene: Scene, found: Found, from: number): boolean {
  if ((found.proclitics & (Proclitic.BI | Proclitic.LI)) !== 0) return true;
  if (found.verbal) {
    for (let at = found.first - 1; at >= from && at >= found.first - 3; at--)
      if (scene.is(at, Flag.COMPLEMENT)) return true;
    return false;
  }
  for (let at = found.first - 1; at >= from && at >= found.first - 3; at--) {
    if (scene.particleKind(at) === "prep") return true;
    if (scene.is(at, Flag.MARK) && !scene.is(at, Flag.QUOTE)) return false;
  }
  return false;
}

/** The status that an earlier trigger or operator of the same clause gives to this one. */
function ofScope(scene: Scene, draft: Draft, drafts: readonly Draft[], at: number, from: number): EventStatus | null {
  const { found } = draft;
  const { text, tokens } = scene.analysis;
  // Operators: محاولة, احتمال, يعتزم, بتهمة.
  let words = 0;
  for (let token = found.first - 1; token >= from && words < 6; token--, words++) {
    if (scene.border[token + 1] >= Border.CLAUSE) break;
    if (scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE)) break;
    if (scene.triggerAt[token] !== -1) break;
    const operator = operatorAt(scene, token);
    if (operator === null || operator.adjective || scene.nameAt[token] !== -1) continue;
    if (operator.verbal && !complemented(scene, found, token + 1)) continue;
    if (!operator.verbal && words > 3) continue;
    if (operator.verbal && negated(scene, token, from) !== null) return null;
    return operator.status;
  }
  for (let index = at - 1; index >= 0; index--) {
    const other = drafts[index];
    if (other.found.sentence !== found.sentence) break;
    const { complement } = other.found.trigger;
    if (complement === null) {
      // A coordinated masdar shares the status of the one before it: إلى وقف العنف وبدء المفاوضات.
      const near = found.first - other.found.last <= 7 && !found.verbal && !other.found.verbal;
      const outer =
        near &&
        (other.status === "planned" || other.status === "possible") &&
        sameClause(scene, other.found.last, found.first);
      if (outer && coordinated(scene, other.found.last, found.first) && !SPEECH_ACTS.has(other.type))
        return other.status;
      if (index === at - 1 && near) continue;
      break;
    }
    if (found.first - other.found.last > REACH || !sameClause(scene, other.found.last, found.first)) break;
    if (SPEECH_ACTS.has(draft.type) && complement === "denied") return null;
    if (
      complement === "denied" &&
      !found.verbal &&
      !complemented(scene, found, other.found.last + 1) &&
      scene.is(found.first, Flag.DEFINITE)
    )
      return null;
    if (complement === "denied")
      return other.status === "denied" ? null : other.type === "rejection" && isRefusal(other) ? "denied" : "denied";
    if (!complemented(scene, found, other.found.last + 1)) return null;
    // What is warned of, demanded or promised stands right behind its preposition; the definite thing known before is no plan.
    const marker = found.first - 1;
    const direct =
      (found.proclitics & (Proclitic.BI | Proclitic.LI)) !== 0 ||
      found.verbal ||
      scene.particleKind(marker) === "prep" ||
      words < 3;
    if (!direct) return null;
    if (
      other.found.trigger.id.startsWith("threat.ha") ||
      other.found.trigger.id.startsWith("threat.ta") ||
      other.found.trigger.id.startsWith("threat.mu")
    ) {
      if (complement === "possible" && clauseBetween(scene, other.found.last, found.first)) return null;
    }
    if (complement === "planned" && pointsAt(scene, draft)) return null;
    void text;
    void tokens;
    return complement;
  }
  return null;
}

const isRefusal = (draft: Draft): boolean => draft.found.trigger.id.startsWith("rejection.raf");

/** A known happening, taken up again with the article and nothing more, is not what is demanded. */
const pointsAt = (scene: Scene, { found, type }: Draft): boolean =>
  scene.vocabulary.types.get(type)?.group === "violence" && scene.is(found.first, Flag.DEFINITE);

function clauseBetween(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (scene.is(at, Flag.COMPLEMENT)) return true;
  return false;
}

function sameClause(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at <= b; at++) {
    if (scene.border[at] >= Border.CLAUSE) return false;
    if (scene.particleKind(at) === "conn" || scene.particleKind(at) === "rel") return false;
  }
  return true;
}

function coordinated(scene: Scene, a: number, b: number): boolean {
  const { hits } = scene.analysis;
  for (let at = a + 1; at <= b; at++) {
    for (let hit = hits.first[at]; hit < hits.first[at + 1]; hit++) {
      if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && (hits.features[hit] & Feature.VERB) === 0)
        return true;
    }
  }
  return false;
}

/** Sets the status of every draft, in order of the text. */
export function setStatus(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  for (const [at, draft] of drafts.entries()) {
    const { found } = draft;
    const from = sentences.first[found.sentence];
    const own = found.verbal ? ofVerb(scene, found, from) : ofNoun(scene, found, from);
    if (own !== null) {
      draft.status = own;
      continue;
    }
    const scoped = ofScope(scene, draft, drafts, at, from);
    if (scoped !== null) {
      draft.status = scoped;
      continue;
    }
    if (!found.verbal && (found.proclitics & Proclitic.LI) !== 0 && PURPOSES.has(draft.type)) draft.status = "planned";
  }
}
