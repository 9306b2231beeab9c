import { tokensToRaw } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { CasualtyFigure, HarmKind } from "../../../model/casualty.js";
import type { EventType, Participant } from "../../../model/event.js";
import { bodyBehind, harmedWords, participant } from "../phrases/participant.js";
import { bodyFrom, nameIn, readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, type Scene } from "../scene/scene.js";
import { sectorOfClass } from "../words/sectors.js";

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

/** One blow, not a time of blows: what a week or a war took is not its toll. */
const isOneBlow = ({ type, found }: Draft): boolean =>
  type === "bombing" && (found.features & (Feature.PLURAL | Feature.DUAL)) === 0;

/** Farther than this, in words and borders weighed, a figure is of something else. */
const FARTHEST = 80;

/** Figures told one after the other with no event between them: «قتل 14 مدنيا وجرح 38». They have one cause. */
interface Chain {
  readonly figures: number[];
  readonly first: number;
  last: number;
}

function chainsOf(scene: Scene, drafts: readonly Draft[]): Chain[] {
  const { tokens, sentences } = scene.analysis;
  const chains: Chain[] = [];
  const done = new Set<number>();
  let next = 0;
  for (let token = 0; token < tokens.count; token++) {
    const figure = scene.figureAt[token];
    if (figure === -1 || done.has(figure)) continue;
    done.add(figure);
    const before = chains.at(-1);
    while (next < drafts.length && drafts[next].found.first < (before?.last ?? 0)) next++;
    while (next < drafts.length && !HARMFUL.has(drafts[next].type) && drafts[next].found.first < token) next++;
    const apart = next < drafts.length && drafts[next].found.first < token;
    if (
      before === undefined ||
      apart ||
      sentences.of[before.last] !== sentences.of[token] ||
      token - before.last > CHAINED ||
      !alike(scene, before.figures[0], figure)
    )
      chains.push({ figures: [figure], first: token, last: token });
    else {
      before.figures.push(figure);
      before.last = token;
    }
  }
  return chains;
}

/** Words between two figures of one chain at most. */
const CHAINED = 12;

/** Whether two figures can have one cause: both of the same kind of event, both of one happening or both totals. */
function alike(scene: Scene, one: number, other: number): boolean {
  const { casualties } = scene.input;
  const hurt = (index: number): boolean => ["killed", "injured", "missing"].includes(casualties[index].kind);
  return hurt(one) && hurt(other) && casualties[one].cumulative === casualties[other].cumulative;
}

/** «احتجاز»: an arrest or an abduction, as whom it is done to is told to be. */
const seizes = ({ found }: Draft, kind: HarmKind): boolean =>
  (kind === "kidnapped" || kind === "detained") && found.trigger.traits.has("seizure");

/** Gives figures to the event of their sentence that stands nearest and can have them. Drafts come in order of the text. */
export function setFigures(scene: Scene, drafts: readonly Draft[]): void {
  const { sentences } = scene.analysis;
  let window = 0;
  for (const { figures, first, last } of chainsOf(scene, drafts)) {
    const { kind, cumulative } = scene.input.casualties[figures[0]];
    let best: Draft | null = null;
    let bestPrice = FARTHEST;
    while (window < drafts.length && drafts[window].found.last < first - FARTHEST) window++;
    for (let at = window; at < drafts.length && drafts[at].found.first <= last + FARTHEST; at++) {
      const draft = drafts[at];
      const { found, type } = draft;
      if (found.sentence !== sentences.of[first] || !(fits(type, kind) || seizes(draft, kind))) continue;
      if (cumulative && isOneBlow(draft)) continue;
      const [low, high] = found.first > last ? [last, found.first] : [Math.min(found.last, first), first];
      let price = high - low;
      if (price >= bestPrice) continue;
      let clauses = 0;
      for (let token = low + 1; token <= high; token++) if (scene.border[token] >= Border.CLAUSE) clauses++;
      // «3478 شهيدا منذ بدء الحرب، فيما قصف الجيش بلدة»: what has added up is of no single blow told beside it.
      if (cumulative && clauses > 0 && type !== "war") continue;
      price += 8 * clauses;
      if (price < bestPrice) {
        bestPrice = price;
        best = draft;
      }
    }
    if (best === null) continue;
    best.figures.push(...figures);
    if (seizes(best, kind)) best.type = kind === "kidnapped" ? "abduction" : "arrest";
  }
}

/** A blast hits whoever is there: «أشخاص» are a figure, «جنود» whom it was meant for. */
const isPasserBy = (type: EventType, { victims, victimClass }: CasualtyFigure): boolean =>
  type === "bombing" && victims !== null && victims !== "" && victimClass.length === 0;

/** Those harmed are the target where the words name no other. */
export function targetsFromFigures(scene: Scene, draft: Draft): Participant[] {
  const { input, analysis } = scene;
  const { sentences } = analysis;
  for (const index of draft.figures) {
    const figure = input.casualties[index];
    if (figure.subsetOf !== undefined || figure.attackers === true || figure.low === 0) continue;
    if (isPasserBy(draft.type, figure)) continue;
    if (draft.type !== "killing" && draft.type !== "arrest" && draft.type !== "abduction" && figure.kind === "detained")
      continue;
    const first = scene.firstOf(figure);
    let last = first;
    while (last + 1 < analysis.tokens.count && scene.figureAt[last + 1] === index) last++;
    const name = nameIn(scene, first, last);
    if (scene.isPerson(name)) {
      // «إصابة قائد الجيش فلان»: from his office on.
      let who = first;
      while (who < last && scene.nameAt[who] !== name && scene.titleAt[who] !== name && !scene.isOf(who, "somebodys"))
        who++;
      return [participant(scene, { first: who, last, peeled: 0, name, figure: -1 })];
    }
    if (figure.victims === null || figure.victims === "") {
      const ranks = bodyFrom(scene, last, sentences.end[sentences.of[last]]) ?? ranksBehind(scene, last);
      if (ranks !== null) return [participant(scene, ranks)];
      continue;
    }
    const body =
      bodyIn(scene, victimsEnd(scene, index, last), first) ??
      bodyBehind(scene, last) ??
      bodyBehind(scene, victimsEnd(scene, index, last));
    if (body !== null) return [participant(scene, body)];
    const span = tokensToRaw(analysis, first, last);
    return [
      {
        start: span.start,
        end: span.end,
        text: harmedWords(scene, figure),
        entity: null,
        name: null,
        country: figure.nationality ?? null,
        type: "PER",
        sector: sectorOfClass(figure.victimClass),
      },
    ];
  }
  return [];
}

/** «قتلى وجرحى في صفوف الحوثيين»: those in whose ranks the fallen were. */
function ranksBehind(scene: Scene, last: number): Phrase | null {
  const { sentences } = scene.analysis;
  const to = sentences.end[sentences.of[last]];
  for (let at = last + 1; at + 1 < to && at <= last + RANKS; at++) {
    if (scene.border[at] >= Border.CLAUSE) return null;
    if (scene.isOf(at, "ranks")) return readPhrase(scene, at + 1, to);
  }
  return null;
}

/** Words between the fallen and their ranks: «قتلى وجرحى في صفوف». */
const RANKS = 4;

/** «مقتل 51 من داعش», «ثلاثة من رجال الشرطة العراقية»: the body that those of a figure are of, where its words tell it. */
function bodyIn(scene: Scene, last: number, from: number): Phrase | null {
  const name = scene.nameAt[last];
  if (name === -1 || scene.input.names[name].type !== "ORG") return null;
  let first = last;
  while (first > from && scene.nameAt[first - 1] === name) first--;
  const head = first - 1;
  if (head < 0) return null;
  // «مقتل زعيم تنظيم داعش»: one man of the body is not the body.
  if (head > from && scene.victimAt[head - 1] !== -1 && scene.input.casualties[scene.victimAt[head - 1]].high === 1)
    return null;
  const of =
    scene.particleCode(head) === scene.vocabulary.particleCodes.get("min") ||
    scene.isOf(head, "body-head") ||
    scene.isOf(head, "member");
  return of ? readPhrase(scene, first, last + 1) : null;
}

/** The last word for the people of a figure: «لقي أربعة [مقاتلين] من … مصرعهم». */
function victimsEnd(scene: Scene, index: number, last: number): number {
  const victims = scene.input.casualties[index].evidence.find(({ part }) => part === "victims");
  return victims === undefined ? last : scene.behind(victims) - 1;
}

/** Sectors of those who fight. */
const FIGHTERS: ReadonlySet<string> = new Set(["MIL", "COP", "REB", "UAF", "PRM"]);

/** «مقتل خمسة جنود في اشتباكات مع المتمردين»: those who fell fighting somebody are the other side. */
export function sideFromFigures(scene: Scene, draft: Draft): Participant[] {
  if (draft.type !== "clash" || draft.agents.length > 0 || draft.targets.length === 0) return [];
  const fallen = targetsFromFigures(scene, draft);
  const fought = fallen.every(({ sector, text }) => FIGHTERS.has(sector ?? "") && draft.targets[0].text !== text);
  return fought ? fallen : [];
}
