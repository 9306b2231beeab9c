import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { FA, WAW } from "../../../text/letters.js";
import type { Found } from "../scene/found.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import type { Position } from "../tables/frames.js";

/** Types whose mention tells what killed: a killing beside them is their result. */
const CAUSES: ReadonlySet<string> = new Set([
  "attack",
  "bombing",
  "airstrike",
  "shelling",
  "clash",
  "accident",
  "disaster",
  "interception",
  "epidemic",
]);

/** Whether the cause stands right behind a word that says «in», «by», «after»: قتل خمسة في هجوم. */
function ledByCause(scene: Scene, cause: Found, from: number): boolean {
  if ((cause.proclitics & (Proclitic.BI | Proclitic.LI)) !== 0) return true;
  // «بـ"اعتداء"»
  if (scene.is(cause.first - 1, Flag.QUOTE) && wordAt(scene.analysis, cause.first - 2) === "ب") return true;
  const { particleCodes } = scene.vocabulary;
  if (cause.verbal) {
    const when = particleCodes.get("when");
    for (let at = cause.first - 1; at >= from && at >= cause.first - 4; at--)
      if (scene.particleCode(at) === when) return true;
    return false;
  }
  for (let at = cause.first - 1; at >= from && at >= cause.first - 5; at--) {
    const code = scene.particleCode(at);
    if (code === -1 || code === particleCodes.get("min")) continue;
    for (const id of ["fi", "cause", "during", "after", "by"]) if (code === particleCodes.get(id)) return true;
    return false;
  }
  return false;
}

/** Where a verb has the harm that it brings: «أسفر عن», «أودى بـ», «خلف» with its object; nowhere where it brings none. */
const resultPositions = (scene: Scene, token: number): readonly Position[] =>
  scene
    .carriersAt(token)
    .flatMap(({ frame }) => frame.filter(({ slot }) => slot === "result").map(({ position }) => position));

const carriesResult = (scene: Scene, token: number): boolean => resultPositions(scene, token).length > 0;

/** How far behind its verb the cause may stand, as its subject. */
const SUBJECT_REACH = 4;

/** «أسفرت غارة على البلدة عن مقتل»: the verb before the cause, its preposition before the harm. */
function bringsResult(scene: Scene, cause: number, found: Found, from: number): boolean {
  // «أدى الانفجار إلى "مقتل شخص"»
  const before = scene.is(found.first - 1, Flag.QUOTE) ? found.first - 2 : found.first - 1;
  const led = scene.particleCode(before);
  const glued = (found.proclitics & Proclitic.BI) !== 0 ? "bi" : null;
  for (let at = cause - 1; at >= from && at >= cause - SUBJECT_REACH; at--) {
    const positions = resultPositions(scene, at);
    if (positions.length > 0) return positions.some((one) => one === led || one === glued);
    if (scene.border[at] >= Border.COMMA) return false;
  }
  return false;
}

/** Whether a verb or phrase of result («أسفر عن», «ما أدى إلى») stands between the cause and the harm. */
function resultBetween(scene: Scene, from: number, harm: number): boolean {
  for (let at = harm - 1; at >= from; at--) {
    if (scene.particleKind(at) === "conn") return true;
    if (scene.border[at] >= Border.CLAUSE && at < harm - 1 && !carriesResult(scene, at)) return false;
    if (carriesResult(scene, at)) return true;
  }
  return false;
}

/** Whether an actor's phrase follows an active verb: then somebody kills, and the verb tells the happening itself. */
function hasSubject(scene: Scene, found: Found): boolean {
  if (!found.verbal || (found.features & Feature.ACTIVE) === 0 || found.pronoun > 0)
    return found.verbal && found.pronoun > 0;
  const next = found.last + 1;
  if (scene.figureAt[next] !== -1 && scene.nameAt[next] === -1) return false;
  if (scene.nameAt[next] !== -1) return scene.input.names[scene.nameAt[next]].type === "ORG";
  return scene.is(next, Flag.DEFINITE) && (scene.isOf(next, "force") || scene.isOf(next, "police"));
}

/** «اغتصاب وقتل»: an act of its own behind another, but the toll of what is told behind it: «قتل 43 مسلحا خلال المعركة». */
const DONE_BY_SOMEBODY = "killing.qatl";

/** Words within which a cause is looked for, however long the sentence. */
const FAR_CAUSE = 80;

const isNear = (cause: Found, found: Found): boolean =>
  cause.sentence === found.sentence && Math.abs(cause.first - found.first) <= FAR_CAUSE;

const isCause = ({ type, trigger }: Found): boolean => CAUSES.has(type) || trigger.traits.has("raid");

/** «لم يقتل أحد»: nobody was killed, and nothing happened. */
function isNobody(scene: Scene, found: Found): boolean {
  const figure = scene.figureAt[found.first];
  return figure !== -1 && scene.input.casualties[figure].zero === true;
}

/** The cause behind the harm: «قتل خمسة في هجوم», «عندما ضرب زلزال المنطقة». */
function resultsFromAfter(scene: Scene, found: Found, cause: Found, agent: boolean, from: number): boolean {
  let clauses = 0;
  for (let at = found.last + 1; at <= cause.first; at++) {
    // «وأصيب ما لا يقل عن 15» is no speech.
    if (scene.is(at, Flag.SPEECH) && scene.figureAt[at] === -1) return false;
    // «قتل شخص وأصيب 4 في هجوم»: more harm of the same cause is no other clause.
    if (scene.border[at] >= Border.CLAUSE && scene.figureAt[at] === -1) clauses++;
  }
  if (clauses <= 1 && !agent && when(scene, cause, from)) return true;
  if (clauses > 1 || (clauses === 1 && cause.first - found.last > 14)) return false;
  if (cause.trigger.traits.has("raid"))
    return scene.particleCode(cause.first - 1) === scene.vocabulary.particleCodes.get("fi");
  return ledByCause(scene, cause, from) && !(agent && afterLink(scene, cause));
}

/** Whether «عندما», «عند» or «بعدما» opens the cause's clause right before it. */
function when(scene: Scene, cause: Found, from: number): boolean {
  for (let at = cause.first - 1; at >= from && at >= cause.first - 4; at--) if (scene.isParticle(at, WHEN)) return true;
  return false;
}
const WHEN = ["when", "at", "after-clause"];

/** Types that a sentence tells alone: all its dead are of the flood or the disease, whoever counts them. */
const OVERWHELMING: ReadonlySet<string> = new Set(["disaster", "epidemic"]);

/** The cause before the harm: «أغارت على مواقع فقتلت ثمانية», «الغارات تقتل 390», «فيضانات … مصرع سبعة». */
function resultsFromBefore(scene: Scene, found: Found, cause: Found, agent: boolean, from: number): boolean {
  const { text, tokens } = scene.analysis;
  const opening = text.units[tokens.start[found.first]];
  if (!agent && OVERWHELMING.has(cause.type)) return true;
  if (agent && !(cause.last >= found.first - 3 && !cause.verbal)) return false;
  if (resultBetween(scene, Math.max(from, cause.last), found.first)) return true;
  if (!cause.verbal && bringsResult(scene, cause.first, found, from)) return true;
  for (let step = 1; step <= 3; step++) if (scene.isOf(found.last + step, "in-it")) return true;
  // «جرح 35 في التفجير، بالإضافة إلى مقتل 22»
  if (!found.verbal && scene.isOf(found.first - 2, "moreover")) return true;
  if (found.verbal && opening === FA && found.peeled === 1) return true;
  // «فجر نفسه ليقتل خمسة»: with a number it is what came of it.
  const purpose = found.verbal && (found.proclitics & Proclitic.LI) !== 0;
  if (purpose && scene.figureAt[found.first] !== -1 && isWithoutClause(scene, cause.last, found.first)) return true;
  const active = found.verbal && !cause.verbal && (found.features & Feature.ACTIVE) !== 0 && opening !== FA;
  if (
    active &&
    (cause.last >= found.first - 3 || (cause.first === from && isPlain(scene, cause.last + 1, found.first)))
  )
    return true;
  // «تحطم مقاتلة ومقتل ملاحيها»
  if (opening === WAW && found.peeled === 1 && found.first - cause.last <= 12 && cause.type !== "interception")
    return true;
  // «فيضانات في الجنوب.. مصرع سبعة أشخاص»: a headline gives the cause, then the toll.
  const mark = found.first - 1;
  return (
    !found.verbal &&
    cause.first === from &&
    scene.is(mark, Flag.MARK) &&
    !scene.is(mark, Flag.QUOTE) &&
    isPlain(scene, cause.last + 1, mark - 1)
  );
}

/** Whether no clause begins between two tokens. */
function isWithoutClause(scene: Scene, a: number, b: number): boolean {
  for (let at = a + 1; at < b; at++) if (scene.border[at] >= Border.CLAUSE) return false;
  return true;
}

/** Whether no verb and no border of clauses stands between two tokens: the words of one phrase, as headlines have it. */
function isPlain(scene: Scene, from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let at = from; at < to; at++)
    if (scene.border[at] >= Border.COMMA || scene.is(at, Flag.VERB | Flag.SPEECH)) return false;
  return true;
}

/** «قصف موقعا، إضافة إلى تدمير آليات»: what lies in ruins after a blow of the same sentence. */
function isRuin(scene: Scene, all: readonly Found[], index: number, from: number): boolean {
  const found = all[index];
  // «قام مسلحون بتدمير جسر», «أعلن تدمير جسر»: an act of its own
  if (!found.trigger.traits.has("ruin") || (found.proclitics & Proclitic.BI) !== 0) return false;
  if (scene.is(found.first - 1, Flag.SPEECH)) return false;
  // «ودمر الجيش مستودعا», «القوات الروسية دمرت مستودعا»
  if (found.verbal && (scene.nameAt[found.first - 1] !== -1 || hasSubject(scene, found))) return false;
  for (let at = index - 1; at >= 0 && isNear(all[at], found); at--) if (CAUSES.has(all[at].type)) return true;
  // «دمرت أجزاء منها خلال المواجهات»
  return isDeedOf(scene, all, index, from);
}

/** Whether the harm is told as the result of a happening that the sentence names. */
export function isResult(scene: Scene, all: readonly Found[], index: number, from: number, to: number): boolean {
  const found = all[index];
  if (isRuin(scene, all, index, from)) return true;
  if (found.type !== "killing" || found.trigger.traits.has("deliberate")) return false;
  if (isNobody(scene, found)) return true;
  if (found.trigger.id === DONE_BY_SOMEBODY) return isDeedOf(scene, all, index, from);
  const agent = hasSubject(scene, found);
  for (let at = index - 1; at >= 0 && isNear(all[at], found); at--)
    if (isCause(all[at]) && resultsFromBefore(scene, found, all[at], agent, from)) return true;
  for (let at = index + 1; at < all.length && isNear(all[at], found); at++)
    if (isCause(all[at]) && resultsFromAfter(scene, found, all[at], agent, from)) return true;
  // A cause that is no trigger of its own: «أسفر الحادث عن مصرع ثلاثة», «قتل اثنان في الحادث».
  for (let at = found.first - 1; at >= from && at > found.first - 12; at--) {
    if (scene.border[at] >= Border.CLAUSE) break;
    if (!scene.isOf(at, "cause-word")) continue;
    if (bringsResult(scene, at, found, from)) return true;
    // «نتج عن الحادث مقتل أربعة»
    if (at === found.first - 1 && scene.particleCode(at - 1) === scene.vocabulary.particleCodes.get("an")) return true;
  }
  for (let at = found.last + 1; at < to && at < found.last + 14; at++) {
    if (scene.border[at] >= Border.CLAUSE) break;
    if (scene.isOf(at, "cause-word") && !agent) return true;
  }
  return false;
}

/** «تمكنوا من قتل 43 مسلحا خلال المعركة», «معركة تمكنوا خلالها من قتل 43»: done in what the same clause tells. */
function isDeedOf(scene: Scene, all: readonly Found[], index: number, from: number): boolean {
  const found = all[index];
  const before = all[index - 1];
  if (before !== undefined && isNear(before, found) && isCause(before))
    for (let at = found.first - 1; at > before.last; at--) if (scene.isOf(at, "in-it")) return true;
  const next = all[index + 1];
  if (next === undefined || !isNear(next, found) || !isCause(next)) return false;
  return isWithoutClause(scene, found.last, next.first) && resultsFromAfter(scene, found, next, true, from);
}

/** «بعد»: what happened later is no result in itself. */
function afterLink(scene: Scene, cause: Found): boolean {
  const { particleCodes } = scene.vocabulary;
  for (let at = cause.first - 1; at >= cause.first - 4 && at >= 0; at--) {
    const code = scene.particleCode(at);
    if (code !== -1) return code === particleCodes.get("after");
  }
  return false;
}
