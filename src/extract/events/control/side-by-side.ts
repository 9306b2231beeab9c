import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventGroup, EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { hasSlot } from "../tables/frames.js";
import { isAdjectival } from "../words/adjectives.js";
import { isPartitive, isQuantifier } from "../words/takers.js";

/** Words between two deeds that one carrier carries. */
const REACH = 9;

/** Groups of deeds that are done by one doer one after the other. */
const DEALT: ReadonlySet<EventGroup> = new Set(["violence", "military", "justice"]);

const groupOf = (scene: Scene, { type }: Draft): EventGroup | undefined => scene.vocabulary.types.get(type)?.group;

/** Whether nothing but adjectives stands between two tokens. */
function isBeside(scene: Scene, last: number, first: number): boolean {
  for (let at = last + 1; at < first; at++) if (!isAdjectival(scene, at)) return false;
  return true;
}

/** «هجمات …، بينها هجوم على», «غارات، إضافة إلى قصف», «عقوبات منها عقوبات على»: one of those told, or one more of them. */
function isOneOfThem(scene: Scene, last: number, first: number): boolean {
  let at = first - 1;
  while (at > last && (scene.is(at, Flag.NUMBER) || isPartitive(scene, at) || isQuantifier(scene, at))) at--;
  // «إضافة إلى 16 غارة»
  if (scene.particleKind(at) === "prep") at--;
  return at > last && (scene.isOf(at, "instance") || scene.isOf(at, "moreover"));
}

/** Whether no other clause begins between two deeds. */
function isOneClause(scene: Scene, last: number, first: number): boolean {
  for (let at = last + 1; at < first; at++) {
    if (scene.border[at] >= Border.CLAUSE || scene.is(at, Flag.RELATIVE | Flag.COMPLEMENT)) return false;
    if (scene.is(at, Flag.VERBAL) && !scene.is(at, Flag.DEFINITE) && scene.nameAt[at] === -1) return false;
  }
  return true;
}

/** «المتهم اعتقل رغم فراره»: what is told of the one to whom it is done. */
const UNDERGONE: ReadonlySet<EventType> = new Set(["sanction", "execution", "arrest", "appointment"]);

/** «كانت السفارة هدفا لهجمات», «بناء على طلب من الحكومة»: nobody strikes himself, nor calls upon himself. */
export function partSelves(scene: Scene, drafts: readonly Draft[]): void {
  const min = scene.vocabulary.particleCodes.get("min");
  for (const draft of drafts) {
    const { found, agents, targets, carriers, type } = draft;
    if (agents.length === 0 || agents[0].text !== targets[0]?.text) continue;
    // What a carrier tells as struck did not strike; what comes from somebody is his.
    if (type === "demand" && (found.verbal || scene.particleCode(found.last + 1) !== min)) draft.agents = [];
    else if (type === "demand") draft.targets = [];
    else if (UNDERGONE.has(type)) draft.agents = [];
    else if (groupOf(scene, draft) !== "violence" || type === "clash") continue;
    else if (carriers.some(({ slots }) => slots.includes("target"))) draft.agents = [];
    else draft.targets = [];
  }
}

/** What a deed about to be done has none of: «الإقالات», «احتجاجا». */
const NO_ACT = Feature.DEFINITE | Feature.PLURAL | Feature.DUAL | Feature.ACCUSATIVE;
/** Words between two deeds of the one whom the verb before them tells. */
const OF_VERB = 12;

/** «قرر الرئيس إقالة الوزير وتعيين نائبه»: what is joined to a deed of the subject before it is his too. */
function areOfOneVerb(scene: Scene, before: Draft, { found }: Draft): boolean {
  const { first, last } = before.found;
  const agent = before.agents[0];
  const told = scene.firstOf(agent);
  const does = hasSlot(found.trigger.frame, "agent");
  return (
    does &&
    ((before.found.features | found.features) & NO_ACT) === 0 &&
    scene.analysis.sentences.of[told] === found.sentence &&
    told < first &&
    found.first - last <= OF_VERB &&
    isOneClause(scene, last, found.first)
  );
}

/** «القصف والغارات على بلدات»: blows side by side hit what is told behind the second. */
export function shareStruck(scene: Scene, drafts: readonly Draft[]): void {
  for (let index = 1; index < drafts.length; index++) {
    const [before, draft] = [drafts[index - 1], drafts[index]];
    const { found } = draft;
    if (before.targets.length > 0 || draft.targets.length === 0 || found.verbal || before.found.verbal) continue;
    if (!(BLOWS.has(before.type) && BLOWS.has(draft.type)) || found.sentence !== before.found.sentence) continue;
    if ((found.proclitics & Proclitic.CONJUNCTION) !== 0 && isBeside(scene, before.found.last, found.first))
      before.targets = draft.targets;
  }
}

/**
 * Nouns of deeds that stand side by side have one doer: «نفذت القوات عمليات اعتقال وخطف», «شن غارات على إدلب وقصفا على
 * حلب», «هجمات …، بينها هجوم على ملهى».
 */
export function shareDoers(scene: Scene, drafts: readonly Draft[]): void {
  let listed: Draft | null = null;
  for (let index = 1; index < drafts.length; index++) {
    const draft = drafts[index];
    const before = drafts[index - 1];
    const { found } = draft;
    if (draft.agents.length > 0 || before.agents.length === 0 || found.verbal || before.found.verbal) continue;
    if (found.sentence !== before.found.sentence) continue;
    const { last } = before.found;
    const joined = (found.proclitics & Proclitic.CONJUNCTION) !== 0;
    if (joined && areOfOneVerb(scene, before, draft)) {
      draft.agents = before.agents;
      continue;
    }
    const group = groupOf(scene, draft);
    if (group === undefined || groupOf(scene, before) !== group) continue;
    const several = (before.found.features & Feature.PLURAL) !== 0;
    const among = several && isOneOfThem(scene, last, found.first);
    // «بينها هجوم على ملهى قتل فيه عشرة، وانفجار في محطة»
    const next = joined && before === listed && (found.features & Feature.DEFINITE) === 0;
    if (among || next) listed = draft;
    const one =
      among ||
      next ||
      (joined &&
        DEALT.has(group) &&
        (isBeside(scene, last, found.first) ||
          (before.carriers.length > 0 && found.first - last <= REACH && isOneClause(scene, last, found.first))));
    if (one) draft.agents = before.agents;
  }
}
