import { wordAt } from "../../../lexicon/analysis.js";
import type { EventType } from "../../../model/event.js";
import { leading } from "../place/lead.js";
import { placeIn } from "../place/run.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import { COUNTRYWIDE, placeAt } from "../words/place-names.js";

/** «وقع الحادث», in folded letters: the verb, and words for what was told last. */
const CAME_ABOUT = /^[وف]?(?:وقعت?|حدثت?|حصلت?|جرت)$/;
const INCIDENT = /^(?:الحادثه?|الواقعه|الجريمه|الكارثه|الماساه)$/;
/** What such a word stands for. */
const INCIDENTS: ReadonlySet<EventType> = new Set([...BLOWS, "killing", "accident", "clash", "abduction"]);
/** Words behind it in which its place and time stand. */
const REACH = 14;
/** What leads to the time of something else. */
const BESIDE = ["after", "before", "since"];
/** Sentences back to what it takes up. */
const BACK = 2;

/** What the word goes back to: the happening told last before it. */
const takenUp = (drafts: readonly Draft[], sentence: number): Draft | undefined =>
  drafts.findLast(
    ({ found, type, status, background }) =>
      found.sentence < sentence &&
      found.sentence >= sentence - BACK &&
      INCIDENTS.has(type) &&
      status === "actual" &&
      !background,
  );

/** «انفجار في أفغانستان … ووقع الحادث صباح الأحد في قندهار»: what «الحادث» is told of is told of the happening before it. */
export function setIncidents(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  const { timexes } = scene.input;
  for (let sentence = 1; sentence < sentences.count; sentence++) {
    const to = sentences.end[sentence];
    const noun = sentences.first[sentence] + (scene.particleKind(sentences.first[sentence]) === "qad" ? 2 : 1);
    if (noun >= to || !INCIDENT.test(wordAt(scene.analysis, noun)) || scene.triggerAt[noun] !== -1) continue;
    if (!CAME_ABOUT.test(wordAt(scene.analysis, noun - 1))) continue;
    const draft = takenUp(drafts, sentence);
    if (draft === undefined) continue;
    for (let at = noun + 1; at < to && at <= noun + REACH; at++) {
      if (scene.is(at, Flag.COMPLEMENT | Flag.RELATIVE) || scene.border[at] >= Border.CLAUSE) break;
      if (scene.isParticle(at, BESIDE)) break;
      const timex = timexes[scene.timexAt[at]];
      if (timex !== undefined && draft.date === null && timex.type !== "DURATION" && timex.type !== "SET") {
        draft.timex = scene.timexAt[at];
        draft.date = timex.value;
        draft.dateBasis = "resolved";
      }
      const here = placeAt(scene, at, to);
      if (here === null || scene.nameAt[at] === -1) continue;
      const open = draft.place === null || draft.placeCoarse >= COUNTRYWIDE;
      if (open && leading(scene, at, here.start, noun, draft.type) === "where")
        placeIn(scene, draft, here.name, at, to);
      break;
    }
  }
}
