import { Feature } from "../../lexicon/features.js";
import type { EventType } from "../../model/event.js";
import { BLOWS } from "./coreference.js";
import type { Draft } from "./draft.js";
import { givePlace } from "./place-tellings.js";
import { Flag, type Scene } from "./scene.js";

/** Happenings that one after the other may be told of. */
const BLOW: ReadonlySet<EventType> = new Set([...BLOWS, "clash", "killing"]);
/** Nouns that take up what was told last: «الهجوم», «الانفجار», «الاشتباكات», unlike «القتال» or «الاغتصاب» as such. */
const TAKEN_UP: ReadonlySet<string> = new Set([
  "attack.hujum",
  "attack.itida",
  "attack.amaliya",
  "attack.kamin",
  "attack.itlaq-nar",
  "attack.darabat",
  "bombing.tafjir",
  "bombing.infijar",
  "airstrike.ghara",
  "shelling.qasf",
  "clash.ishtibak",
  "clash.muwajaha",
  "clash.maraka",
]);
const COUNTRY = 6;

/** Sentences back to what is taken up; a country is only told of the next. */
const within = ({ placeCoarse }: Draft): number => (placeCoarse < COUNTRY ? 2 : 1);

/** «منذ بدء العملية البرية»: the whole of it, wherever the last blow was. */
function isSince(scene: Scene, trigger: number): boolean {
  const since = scene.vocabulary.particleCodes.get("since");
  return scene.particleCode(trigger - 1) === since || scene.particleCode(trigger - 2) === since;
}

/** «الهجوم», or fighting, which is told in the plural; «الهجمات» may be others. */
function isKnown(scene: Scene, { found, type }: Draft): boolean {
  if (!TAKEN_UP.has(found.trigger.id) || !scene.is(found.first, Flag.DEFINITE) || isSince(scene, found.first))
    return false;
  return type === "clash" || (found.features & Feature.PLURAL) === 0;
}

/** The month of a date: of «قتلوا، الأحد» one may take up «الاشتباكات» of the day before. */
const monthOf = ({ date }: Draft): string | undefined => date?.slice(0, 7);

/** «في مقديشو … واندلعت الاشتباكات مساء السبت»: a noun with the article is where the blow told last was. */
export function setPlacesTakenUp(scene: Scene, drafts: readonly Draft[]): void {
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (!BLOW.has(draft.type) || draft.background || draft.status === "planned") continue;
    if (draft.place !== null) last = draft;
    else if (isKnown(scene, draft)) {
      if (last === undefined || draft.found.sentence - last.found.sentence > within(last)) continue;
      // «الهجوم الكيماوي في عام 2013»
      if (draft.timex === -1 || monthOf(draft) === monthOf(last)) givePlace(draft, last, "resolved");
    } else if (!draft.found.verbal) last = undefined;
  }
}
