import { Feature } from "../../../lexicon/features.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { bodyStart, LEAD } from "../tellings/body-start.js";
import { fitTogether } from "../tellings/coreference.js";
import { isNumber } from "../words/counted.js";
import { COUNTRYWIDE } from "../words/place-names.js";
import { givePlace } from "./tellings.js";

/** Happenings that have one place each. */
const SINGLE: ReadonlySet<EventType> = new Set([...BLOWS, "killing", "clash", "accident"]);
/** Sentences within which a story tells where its happening was. */
const REACH = 4;
/** The same where it tells of other places as well. */
const NEXT = 2;

const happened = ({ type, status, background, place, placeName }: Draft): boolean =>
  status === "actual" && !background && SINGLE.has(type) && place !== null && placeName !== -1;

const SEVERAL = Feature.PLURAL | Feature.DUAL;

/** «هجمات», «20 غارة», unlike «اشتباكات» */
const isSum = (scene: Scene, { found: { verbal, features, first }, type, place }: Draft): boolean =>
  place?.includes(", ") === true ||
  (!verbal && type !== "clash" && ((features & SEVERAL) !== 0 || isNumber(scene, first - 1)));

/**
 * «انفجار في أفغانستان … في قندهار»: what headline and lead place in a state only was in the one place of it that the story
 * tells, or in the one that the next sentences do.
 */
export function narrowPlaces(scene: Scene, drafts: readonly Draft[]): void {
  const { names } = scene.input;
  const lead = bodyStart(scene) + LEAD;
  const fine = drafts.filter((draft) => happened(draft) && draft.placeCoarse < COUNTRYWIDE);
  const reach = fine.every(({ place }) => place === fine[0].place) ? REACH : NEXT;
  const root = (draft: Draft, at: number): number => (draft.sameAs === -1 ? at : draft.sameAs);
  const summed = new Set(drafts.flatMap((draft, at) => (isSum(scene, draft) ? [root(draft, at)] : [])));
  for (const [at, draft] of drafts.entries()) {
    if (!happened(draft) || draft.placeCoarse !== COUNTRYWIDE || draft.found.sentence >= lead) continue;
    if (summed.has(root(draft, at))) continue;
    const told = fine.find(
      (one) =>
        names[draft.placeName].country === names[one.placeName].country &&
        Math.abs(one.found.sentence - draft.found.sentence) <= reach &&
        // Who made an attack may be killed elsewhere.
        (one.type !== "killing" || draft.type !== "attack") &&
        fitTogether(scene, draft, one),
    );
    if (told !== undefined) givePlace(draft, told, "resolved");
  }
}
