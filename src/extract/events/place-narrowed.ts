import { Feature } from "../../lexicon/features.js";
import type { EventType } from "../../model/event.js";
import { bodyStart, LEAD } from "./body-start.js";
import { BLOWS, fitTogether } from "./coreference.js";
import type { Draft } from "./draft.js";
import { givePlace } from "./place-tellings.js";
import type { Scene } from "./scene.js";

/** Happenings that have one place each. */
const SINGLE: ReadonlySet<EventType> = new Set([...BLOWS, "killing", "clash", "accident"]);
const COUNTRY = 6;
/** Sentences within which a story tells where its happening was. */
const REACH = 4;

const happened = ({ type, status, background, place, placeName }: Draft): boolean =>
  status === "actual" && !background && SINGLE.has(type) && place !== null && placeName !== -1;

/** «هجمات», unlike «اشتباكات» */
const isSum = ({ found: { verbal, features }, type, place }: Draft): boolean =>
  place?.includes(", ") === true || (!verbal && type !== "clash" && (features & Feature.PLURAL) !== 0);

/** «انفجار في أفغانستان … في قندهار»: what headline and lead place in a state only was in the one place of it that the story tells. */
export function narrowPlaces(scene: Scene, drafts: readonly Draft[]): void {
  const { names } = scene.input;
  const lead = bodyStart(scene) + LEAD;
  const fine = drafts.filter((draft) => happened(draft) && draft.placeCoarse < COUNTRY);
  if (fine.length === 0 || !fine.every(({ place }) => place === fine[0].place)) return;
  for (const draft of drafts) {
    if (!happened(draft) || draft.placeCoarse !== COUNTRY || draft.found.sentence >= lead || isSum(draft)) continue;
    if (names[draft.placeName].country !== names[fine[0].placeName].country) continue;
    const told = fine.find(
      (one) =>
        Math.abs(one.found.sentence - draft.found.sentence) <= REACH &&
        // Who made an attack may be killed elsewhere.
        (one.type !== "killing" || draft.type !== "attack") &&
        fitTogether(scene, draft, one),
    );
    if (told !== undefined) givePlace(draft, told, "resolved");
  }
}
