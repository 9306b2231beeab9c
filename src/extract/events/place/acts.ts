import { wordAt } from "../../../lexicon/analysis.js";
import type { EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isDemandOf } from "../time/shared-date.js";
import { COUNTRYWIDE } from "../words/place-names.js";
import { givePlace } from "./tellings.js";

/** What is put off or taken up again is where it is: «استئناف التظاهرات», «تعليق المحادثات». */
const TAKEN_UP: ReadonlySet<EventType> = new Set(["suspension", "resumption"]);
/** Acts of those who meet, which are done where they meet. */
const OF_MEETINGS: ReadonlySet<EventType> = new Set(["demand", "decision", "agreement", "talks"]);
const GATHERINGS: ReadonlySet<EventType> = new Set(["talks", "protest"]);

/** Words between an act and what it is of: «استئناف جولة المحادثات». */
const OBJECT = 3;

/** How many events before and behind an act may lie between it and the meeting. */
const AROUND = 4;

/** «خلال لقائه في الرياض», «على هامش القمة»: what something is done at. */
function isAt(scene: Scene, { found }: Draft): boolean {
  return (
    scene.particleCode(found.first - 1) === scene.vocabulary.particleCodes.get("during") ||
    scene.isOf(found.first - 1, "margin")
  );
}

/**
 * «التقى نظيره خلال زيارته لنيويورك», «خلال زيارته لنيويورك التقى»: of meetings, which a speaker may tell of at another one,
 * those told before it, and verbs right behind it.
 */
function isMetAt(scene: Scene, { type, found, status }: Draft, at: Draft): boolean {
  if (type !== "talks") return true;
  if (found.first < at.found.first) return true;
  if (!found.verbal || (status === "planned" && at.status === "actual")) return false;
  for (let token = at.found.last + 1; token < found.first; token++)
    if (scene.is(token, Flag.COMPLEMENT | Flag.SPEECH)) return false;
  return true;
}

/** «اعتقال شاب [في اقتحام] بلدة قباطية», «بعد مداهمة منزله»: what is done at a raid. */
const isOfRaid = (scene: Scene, { found: { first, verbal }, type }: Draft): boolean =>
  type === "takeover" && !verbal && scene.isParticle(first - 1, AT);
const AT = ["fi", "during", "after", "cause"];
/** Harm done at a raid. */
const AT_RAIDS: ReadonlySet<EventType> = new Set(["arrest", "clash", "killing"]);

/** Words between «خلال» or «على هامش» and the noun of a gathering, in folded letters. */
const COURSE: ReadonlySet<string> = new Set(["اعمال", "فعاليات"]);
const ARTICLE = "ال";
const DURING = ["during"];
const MARGIN = "هامش";

/** «والتقى على هامش أعمال القمة»: the gathering told before by the word that stands behind «خلال» or «على هامش». */
function gatheringOf(scene: Scene, drafts: readonly Draft[], at: number): Draft | undefined {
  const { sentences, tokens } = scene.analysis;
  const { first, end } = sentences;
  const { sentence } = drafts[at].found;
  const isMargin = (token: number): boolean =>
    tokens.end[token] - tokens.start[token] === MARGIN.length && wordAt(scene.analysis, token) === MARGIN;
  for (let token = first[sentence]; token + 1 < end[sentence]; token++) {
    if (!scene.isParticle(token, DURING) && !isMargin(token)) continue;
    const noun = COURSE.has(wordAt(scene.analysis, token + 1)) ? token + 2 : token + 1;
    if (!scene.hasArticle(noun)) continue;
    const word = wordAt(scene.analysis, noun);
    const told = drafts.findLast(({ found, type, place }, index) => {
      if (index >= at || type !== "talks" || place === null || found.sentence === sentence) return false;
      const before = wordAt(scene.analysis, found.first);
      return before === word || ARTICLE + before === word;
    });
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Acts without a place of their own are where their object is, or the meeting that they are done at. */
export function setPlacesOfActs(scene: Scene, drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.place !== null) continue;
    const { sentence, last } = draft.found;
    const next = drafts[at + 1];
    if (TAKEN_UP.has(draft.type) && next !== undefined) {
      if (
        next.place !== null &&
        next.placeBasis !== "assumed" &&
        next.found.sentence === sentence &&
        next.found.first - last <= OBJECT
      )
        givePlace(draft, next, "assumed");
      continue;
    }
    if (AT_RAIDS.has(draft.type) && next?.found.sentence === sentence && isOfRaid(scene, next)) {
      if (next.place !== null && next.placeCoarse < COUNTRYWIDE) givePlace(draft, next, "assumed");
      continue;
    }
    const before = drafts[at - 1];
    if (before !== undefined && before.place !== null && isDemandOf(before, draft)) {
      givePlace(draft, before, "assumed");
      continue;
    }
    if (!OF_MEETINGS.has(draft.type)) continue;
    const gathering = gatheringOf(scene, drafts, at);
    if (gathering !== undefined) {
      givePlace(draft, gathering, "assumed");
      continue;
    }
    for (const one of drafts.slice(Math.max(0, at - AROUND), at + AROUND + 1)) {
      if (
        one === draft ||
        one.found.sentence !== sentence ||
        one.place === null ||
        !GATHERINGS.has(one.type) ||
        !isAt(scene, one) ||
        !isMetAt(scene, draft, one)
      )
        continue;
      givePlace(draft, one, "assumed");
      break;
    }
  }
}
