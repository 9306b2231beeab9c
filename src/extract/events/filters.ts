import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { Fields } from "../fields/index.js";
import { Border, Flag, type Scene } from "./scene.js";
import type { Found } from "./triggers.js";
import { Part } from "./vocabulary.js";

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

/** Whether the trigger is bare: nothing after it tells more of the happening than its word. */
function bare(scene: Scene, found: Found, to: number): boolean {
  if (found.pronoun > 0) return false;
  let next = found.last + 1;
  // Adjectives describe it, but do not say which: «الهجوم الإرهابي».
  while (
    next < to &&
    next < found.last + 3 &&
    scene.is(next, Flag.DEFINITE) &&
    scene.nameAt[next] === -1 &&
    scene.particle[next] === -1
  )
    next++;
  if (next >= to) return true;
  if (scene.is(next, Flag.MARK) && !scene.is(next, Flag.QUOTE)) return true;
  if (scene.nameAt[next] !== -1) return false;
  const kind = scene.particleKind(next);
  const { particleCodes } = scene.vocabulary;
  if (kind === "prep") {
    const code = scene.particleCode(next);
    return (
      code !== particleCodes.get("ala") &&
      code !== particleCodes.get("didd") &&
      code !== particleCodes.get("fi") &&
      code !== particleCodes.get("bayn") &&
      code !== particleCodes.get("bihaqq")
    );
  }
  if (kind === "rel") return false;
  if (kind !== null) return true;
  if (scene.timexAt[next] !== -1) return false;
  return !scene.is(next, Flag.DEFINITE);
}

const ofClass = (scene: Scene, token: number, name: string): boolean => {
  const code = scene.vocabulary.classes.get(name);
  return code !== undefined && scene.hasClass(token, code);
};

/** «موقع الحادث», «عقب الانفجار», «مسؤوليته عن الهجوم»: words that only point back at a happening told elsewhere. */
function pointsBack(scene: Scene, found: Found, from: number, to: number): boolean {
  if (found.verbal || found.trigger.adjectival) return false;
  const { types } = scene.vocabulary;
  const group = types.get(found.type)?.group;
  if (group === "diplomacy" || group === "politics" || group === "justice") return false;
  let before = found.first - 1;
  while (before >= from && scene.is(before, Flag.QUOTE)) before--;
  if (before < from) return false;
  if (ofClass(scene, before, "claim-head")) return true;
  if (before - 1 >= from && ofClass(scene, before - 1, "claim-head") && scene.particleKind(before) === "prep")
    return true;
  if (!scene.is(found.first, Flag.DEFINITE)) return false;
  if (!bare(scene, found, to)) return false;
  if (ofClass(scene, before, "back-head")) return true;
  const { particleCodes } = scene.vocabulary;
  const code = scene.particleCode(before);
  if (
    code !== -1 &&
    (code === particleCodes.get("after") ||
      code === particleCodes.get("cause") ||
      code === particleCodes.get("during") ||
      code === particleCodes.get("before"))
  )
    return true;
  // «حال وقوع الانفجار»
  return ofClass(scene, before, "happening") || condemned(scene, found, from);
}

/** «دان … التفجير»: what a statement is about, known already. */
function condemned(scene: Scene, found: Found, from: number): boolean {
  const { part, index, triggers } = scene.vocabulary;
  const { hits } = scene.analysis;
  for (let at = found.first - 1; at >= from && at >= found.first - 10; at--) {
    if (scene.triggerAt[at] === -1) {
      if (scene.particle[at] !== -1 && scene.particleKind(at) !== "prep") return false;
      continue;
    }
    for (let hit = hits.first[at]; hit < hits.first[at + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry < part.length && part[entry] === Part.TRIGGER && triggers[index[entry]].type === "accusation")
        return true;
    }
    return false;
  }
  return false;
}

/** Whether the cause stands right behind a word that says «in», «by», «after»: قتل خمسة في هجوم. */
function ledByCause(scene: Scene, cause: Found, from: number): boolean {
  if ((cause.proclitics & (Proclitic.BI | Proclitic.LI)) !== 0) return true;
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

/** «أسفر», «أودى», «خلف»: verbs whose object is the harm done. */
function carriesResult(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  const { part, index, carriers } = scene.vocabulary;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (
      entry < part.length &&
      part[entry] === Part.CARRIER &&
      carriers[index[entry]].frame.some(({ slot }) => slot === "result")
    )
      return true;
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
  return scene.is(next, Flag.DEFINITE) && (ofClass(scene, next, "force") || ofClass(scene, next, "police"));
}

/** Rows whose killing is an act of its own even beside other violence: an assassination, a massacre. */
const OWN_ACT: ReadonlySet<string> = new Set([
  "killing.majzara",
  "killing.madhbaha",
  "killing.ightiyal",
  "killing.ightala",
  "killing.dhabh",
  "killing.nahr",
  "killing.ibada",
  "killing.tasfiya",
  "killing.qatl",
]);
const FA = "ف".charCodeAt(0);
const WAW = "و".charCodeAt(0);

/** Words within which a cause is looked for, however long the sentence. */
const FAR_CAUSE = 80;

/** Whether the harm is told as the result of a happening that the sentence names. */
function isResult(scene: Scene, found: Found, all: readonly Found[], from: number, to: number): boolean {
  if (found.type !== "killing" || OWN_ACT.has(found.trigger.id)) return false;
  const agent = hasSubject(scene, found);
  const { text, tokens } = scene.analysis;
  const opening = text.units[tokens.start[found.first]];
  for (const cause of all) {
    if (cause.sentence !== found.sentence || cause === found || !CAUSES.has(cause.type)) continue;
    if (Math.abs(cause.first - found.first) > FAR_CAUSE) continue;
    if (cause.first > found.last) {
      let clauses = 0;
      let spoken = false;
      for (let at = found.last + 1; at <= cause.first; at++) {
        if (scene.border[at] >= Border.CLAUSE) clauses++;
        if (scene.is(at, Flag.SPEECH)) spoken = true;
      }
      if (spoken) continue;
      if (cause.verbal && clauses <= 1 && !agent && ledByCause(scene, cause, from)) return true;
      if (clauses > 1 || (clauses === 1 && cause.first - found.last > 14)) continue;
      if (ledByCause(scene, cause, from) && !(agent && afterLink(scene, cause))) return true;
    } else {
      if (agent && !(cause.last >= found.first - 3 && !cause.verbal)) continue;
      if (resultBetween(scene, Math.max(from, cause.last), found.first)) return true;
      if (
        ofClass(scene, found.last + 1, "in-it") ||
        ofClass(scene, found.last + 2, "in-it") ||
        ofClass(scene, found.last + 3, "in-it")
      )
        return true;
      // «أغارت على مواقع فقتلت ثمانية»; «الغارات تقتل 390»
      if (
        found.verbal &&
        (opening === FA
          ? found.peeled === 1
          : cause.last >= found.first - 3 && !cause.verbal && (found.features & Feature.ACTIVE) !== 0)
      )
        return true;
      // «تحطم مقاتلة ومقتل ملاحيها»
      if (opening === WAW && found.peeled === 1 && found.first - cause.last <= 12 && cause.type !== "interception")
        return true;
    }
  }
  // A cause that is no trigger of its own: «في الحادث».
  for (let at = found.last + 1; at < to && at < found.last + 14; at++) {
    if (scene.border[at] >= Border.CLAUSE) break;
    if (ofClass(scene, at, "cause-word") && !agent) return true;
  }
  return false;
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

/** Types whose words are hardly ever borrowed by other fields. */
const LITERAL: ReadonlySet<string> = new Set(["protest", "riot", "election"]);
/** Types of nature and traffic, at home in texts on weather or science that name places. */
const SITED: ReadonlySet<string> = new Set(["disaster", "accident", "epidemic"]);

/** Whether a text of the field may tell the happening: a film conquers and a striker fires, but nobody dies of it. */
function fits(scene: Scene, found: Found, fields: Fields, from: number, to: number): boolean {
  if (!fields.quiet || LITERAL.has(found.type)) return true;
  const group = scene.vocabulary.types.get(found.type)?.group;
  if (group === "violence" || group === "military") return fields.speaksOfWar(from, to);
  if (SITED.has(found.type) && (fields.particular || hasPlace(scene, from, to))) return true;
  return fields.speaksOfNews(from, to);
}

function hasPlace(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (scene.nameAt[at] !== -1 && scene.input.names[scene.nameAt[at]].type !== "PER") return true;
  return false;
}

/** Drops triggers that tell no happening of their own: results beside their cause, and words that point back. */
export function keepTellings(scene: Scene, all: readonly Found[], fields: Fields): Found[] {
  const { sentences } = scene.analysis;
  return all.filter((found) => {
    const from = sentences.first[found.sentence];
    const to = sentences.end[found.sentence];
    if (!fits(scene, found, fields, from, to)) return false;
    return !isResult(scene, found, all, from, to) && !pointsBack(scene, found, from, to);
  });
}
