import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { isPast } from "../time/foreign-date.js";
import { COUNTRYWIDE, isPlace } from "../words/place-names.js";
import { isFast } from "./elsewhere.js";
import { givePlace } from "./tellings.js";

/** Happenings that one after the other may be told of. */
const BLOW: ReadonlySet<EventType> = new Set([...BLOWS, "clash", "killing"]);
/** Happenings that strike a place by themselves, or that people make there. */
const MISHAPS: ReadonlySet<EventType> = new Set(["accident", "disaster", "riot", "protest"]);
const BUILDING = 0;
/** Sentences in which the course of a happening is told. */
const COURSE = 3;

/** Sentences back to what is taken up; a country is only told of the next. */
const within = ({ placeCoarse }: Draft): number => (placeCoarse < COUNTRYWIDE ? 2 : 1);

/** «منذ بدء العملية البرية»: the whole of it, wherever the last blow was. */
function isSince(scene: Scene, trigger: number): boolean {
  const since = scene.vocabulary.particleCodes.get("since");
  return scene.particleCode(trigger - 1) === since || scene.particleCode(trigger - 2) === since;
}

/** «الهجوم», or fighting, which is told in the plural; «الهجمات» may be others. */
function isKnown(scene: Scene, { found, type }: Draft): boolean {
  if (!(found.trigger.traits.has("again") || MISHAPS.has(type)) || found.verbal) return false;
  if (!scene.is(found.first, Flag.DEFINITE) || isSince(scene, found.first)) return false;
  return type === "clash" || (found.features & Feature.PLURAL) === 0;
}

/** The month of a date: of «قتلوا، الأحد» one may take up «الاشتباكات» of the day before. */
const monthOf = ({ date }: Draft): string | undefined => date?.slice(0, 7);

/** Whether nothing in the sentence of a happening tells of another place. */
function isAlone(scene: Scene, { found: { sentence } }: Draft, place: string | null): boolean {
  const { sentences } = scene.analysis;
  for (let at = sentences.first[sentence]; at < sentences.end[sentence]; at++) {
    const name = scene.input.names[scene.nameAt[at]];
    if (name !== undefined && isPlace(name) && name.role !== "actor" && name.norm !== place) return false;
  }
  return true;
}

/** The one town where all that the text tells happened, by its first telling. */
function sceneOf(scene: Scene, drafts: readonly Draft[]): Draft | undefined {
  const placed = drafts.filter(
    ({ type, place, placeCoarse, placeBasis, background, status }) =>
      place !== null &&
      placeCoarse < COUNTRYWIDE &&
      placeCoarse > BUILDING &&
      placeBasis !== "assumed" &&
      !background &&
      status === "actual" &&
      scene.vocabulary.types.get(type)!.sited,
  );
  return placed.every(({ place }) => place === placed[0].place) ? placed[0] : undefined;
}

/** «في مقديشو … واندلعت الاشتباكات مساء السبت»: a noun with the article is where the blow told last was. */
export function setPlacesTakenUp(scene: Scene, drafts: readonly Draft[]): void {
  let last: Draft | undefined;
  const town = sceneOf(scene, drafts);
  for (const draft of drafts) {
    const blow = BLOW.has(draft.type);
    if (!(blow || MISHAPS.has(draft.type)) || draft.background || draft.status === "planned" || isFast(scene, draft))
      continue;
    if (draft.place !== null) {
      if (blow) last = draft;
      continue;
    }
    const known = isKnown(scene, draft);
    // «الهجوم الكيماوي في عام 2013»
    const then = (from: Draft): boolean => draft.timex === -1 || monthOf(draft) === monthOf(from);
    if (blow && known && last !== undefined && draft.found.sentence - last.found.sentence <= within(last)) {
      if (then(last)) givePlace(draft, last, "resolved");
    } else if (town !== undefined && town.found.sentence <= draft.found.sentence && then(town)) {
      const course = draft.found.sentence - town.found.sentence <= (known ? 2 * COURSE : COURSE);
      const told = draft.status === "actual" && (known || isPast(scene, draft));
      if (course && told && isAlone(scene, draft, town.place)) givePlace(draft, town, "assumed");
    }
    if (blow && !known && !draft.found.verbal) last = undefined;
  }
}
