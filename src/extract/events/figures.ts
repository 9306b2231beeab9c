import { tokensToRaw } from "../../lexicon/analysis.js";
import type { HarmKind } from "../../model/casualty.js";
import type { EventType, Participant } from "../../model/event.js";
import type { Draft } from "./draft.js";
import { participant } from "./participants.js";
import { nameIn } from "./phrases.js";
import { Border, type Scene } from "./scene.js";

const HARMFUL: ReadonlySet<EventType> = new Set([
  "attack",
  "bombing",
  "airstrike",
  "shelling",
  "clash",
  "killing",
  "war",
  "accident",
  "disaster",
  "epidemic",
  "riot",
  "protest",
  "takeover",
  "interception",
  "coup",
  "execution",
  "displacement",
]);

/** Which figures an event of a type can have. */
function fits(type: EventType, kind: HarmKind): boolean {
  if (kind === "detained") return type === "arrest" || type === "trial" || type === "release";
  if (kind === "kidnapped") return type === "abduction" || type === "release" || type === "attack";
  if (kind === "displaced") return type === "displacement" || type === "war" || type === "disaster" || type === "clash";
  return HARMFUL.has(type);
}

/** Farther than this, in words and borders weighed, a figure is of something else. */
const FARTHEST = 80;

/** Gives every figure to the event of its sentence that stands nearest and can have it. Drafts come in order of the text. */
export function setFigures(scene: Scene, drafts: readonly Draft[]): void {
  const { tokens, sentences } = scene.analysis;
  const done = new Set<number>();
  let window = 0;
  for (let token = 0; token < tokens.count; token++) {
    const index = scene.figureAt[token];
    if (index === -1 || done.has(index)) continue;
    done.add(index);
    const figure = scene.input.casualties[index];
    let best: Draft | null = null;
    let bestPrice = FARTHEST;
    while (window < drafts.length && drafts[window].found.last < token - FARTHEST) window++;
    for (let at = window; at < drafts.length && drafts[at].found.first <= token + FARTHEST; at++) {
      const draft = drafts[at];
      if (draft.found.sentence !== sentences.of[token] || !fits(draft.type, figure.kind)) continue;
      const [low, high] = draft.found.first > token ? [token, draft.found.first] : [draft.found.last, token];
      let price = high - low;
      if (price >= bestPrice) continue;
      for (let at = low + 1; at <= high; at++) if (scene.border[at] >= Border.CLAUSE) price += 8;
      if (price < bestPrice) {
        bestPrice = price;
        best = draft;
      }
    }
    best?.figures.push(index);
  }
}

/** Those harmed are the target where the words name no other. */
export function targetsFromFigures(scene: Scene, draft: Draft): Participant[] {
  const { input, analysis } = scene;
  for (const index of draft.figures) {
    const figure = input.casualties[index];
    if (figure.subsetOf !== undefined || figure.attackers === true || figure.low === 0) continue;
    if (draft.type !== "killing" && draft.type !== "arrest" && draft.type !== "abduction" && figure.kind === "detained")
      continue;
    const first = scene.tokenAt(tokenOffset(scene, figure.start));
    let last = first;
    while (last + 1 < analysis.tokens.count && scene.figureAt[last + 1] === index) last++;
    const name = nameIn(scene, first, last);
    if (name !== -1 && input.names[name].type === "PER")
      return [participant(scene, { first, last, peeled: 0, name, figure: -1 })];
    if (figure.victims === null || figure.victims === "") continue;
    const span = tokensToRaw(analysis, first, last);
    return [
      {
        start: span.start,
        end: span.end,
        text: figure.victims,
        entity: null,
        name: null,
        country: figure.nationality ?? null,
        sector: null,
      },
    ];
  }
  return [];
}

function tokenOffset(scene: Scene, raw: number): number {
  const { origin, length } = scene.analysis.text;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (origin[middle] < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
