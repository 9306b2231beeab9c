import { compareFigures } from "./figures.js";
import { isBlow, isSeldom, isSited, isSpeech, kinship } from "./kinship.js";
import { compareParties } from "./people.js";
import { comparePlaces } from "./place.js";
import type { Subject } from "./subject.js";
import { compareSurroundings } from "./surroundings.js";
import { compareTimes } from "./time.js";
import { IMPOSSIBLE, type Notes, noted, type Reason } from "./verdict.js";
import { compareWords, MOST_FOR_WORDS } from "./words.js";

/** From this sum of points on, two tellings are of one happening. */
const THRESHOLD = 7;
/** Two tellings of one document, which kept them apart, need more. */
const SAME_DOCUMENT = 9;

/** From these points on for places, the two are told of one town. */
const ONE_TOWN = 2.5;
const IN_TOWN = 0.5;

/** Less than this, and a document that keeps two tellings apart is believed. */
const APART = 3;

const ofOneDocument = ({ base: a }: Subject, { base: b }: Subject): boolean =>
  a.documentKey !== "" && a.documentKey === b.documentKey;

const needed = (a: Subject, b: Subject): number => (ofOneDocument(a, b) ? SAME_DOCUMENT : THRESHOLD);

const PLANNED = -1;
const THREATENED = -2.5;

/** What is planned and what happened are one where the rest is the same, but for blows; what is denied was told by somebody. */
function compareStatus(a: Subject, b: Subject, notes: Notes): number {
  const [x, y] = [a.base.telling.status, b.base.telling.status];
  if (x === y || (x !== "planned" && y !== "planned")) return 0;
  const points = isBlow(a.type) ? THREATENED : PLANNED;
  return notes === null ? points : noted(notes, points, `${[x, y].sort().join(" against ")}`);
}

/** What has no place, nobody and no words in common may share its number and its day by chance, and words at most times. */
const NOWHERE = -1;
const nowhere = (notes: Notes): number =>
  notes === null ? NOWHERE : noted(notes, NOWHERE, "no place and nobody in common");

/**
 * How strongly two tellings look like one happening, in points. It depends on nothing but the two, and not on which
 * comes first. What cannot reach the threshold any more is not looked at to the end, unless reasons are asked for.
 */
function likeness(a: Subject, b: Subject, notes: Notes): number {
  const kin = kinship(a.type, b.type);
  if (kin === null) return IMPOSSIBLE;
  let sum = kin;
  if (notes !== null)
    noted(notes, sum, a.type === b.type ? `both ${a.type}` : `${[a.type, b.type].sort().join(" and ")} are kin`);
  sum += compareTimes(a, b, notes);
  if (sum === IMPOSSIBLE) return sum;
  const places = comparePlaces(a.base.telling, b.base.telling, notes);
  if (places === IMPOSSIBLE) return places;
  if (places >= ONE_TOWN && a.type === b.type && isSeldom(a.type))
    sum += notes === null ? IN_TOWN : noted(notes, IN_TOWN, "seldom two in one town");
  if (isSited(a.type) && !ofOneDocument(a, b)) {
    sum += compareSurroundings(a.base.telling, a.around, b.base.telling, notes);
    sum += compareSurroundings(b.base.telling, b.around, a.base.telling, notes);
  }
  const parties = compareParties(a, b, notes);
  const figures = compareFigures(a, b, notes);
  sum += places + parties + figures + compareStatus(a, b, notes);
  if (notes === null && sum + MOST_FOR_WORDS < needed(a, b)) return sum;
  const words = compareWords(a, b, notes);
  return parties <= 0 && isLost(a, b, words, figures) ? sum + words + nowhere(notes) : sum + words;
}

/** Whether two that have nobody in common have nothing else to hold them together either. */
function isLost(a: Subject, b: Subject, words: number, figures: number): boolean {
  const bare = figures <= 0 && words < MOST_FOR_WORDS;
  if (!isSited(a.type)) return bare && isSpeech(a.type);
  const [here, there] = [a.base.telling.place, b.base.telling.place];
  return here === null || there === null ? words === 0 || (bare && here === there) : false;
}

/** The points for two tellings being one happening where these are enough, else null. */
export function decide(a: Subject, b: Subject): number | null {
  const score = likeness(a, b, null);
  return score >= needed(a, b) ? score : null;
}

/** Deaths told by themselves, no more of them than the blow took: perhaps an earlier toll («وكانت حصيلة سابقة»). */
function isEarlierToll(killing: Subject, blow: Subject): boolean {
  if (killing.type !== "killing" || blow.type === "killing") return false;
  const dead = (subject: Subject): number => subject.figures.find(({ kind }) => kind === "killed")?.low ?? 0;
  return dead(killing) <= dead(blow);
}

/**
 * Whether two tellings that one document keeps apart can be of one happening all the same, where others join them: of
 * one type with nothing against it, deaths and their cause, or by a decision about these very two.
 */
export function canBeOne(a: Subject, b: Subject): boolean {
  const kin = kinship(a.type, b.type);
  if (kin === null) return false;
  const toll = isEarlierToll(a, b) || isEarlierToll(b, a);
  if (a.type !== b.type && !toll) return decide(a, b) !== null;
  const sum = kin + compareTimes(a, b, null) + comparePlaces(a.base.telling, b.base.telling, null);
  return (
    sum + compareParties(a, b, null) + compareStatus(a, b, null) + (toll ? 0 : compareFigures(a, b, null)) >= APART
  );
}

/** The decision in words, with its points. */
export function reasonsFor(a: Subject, b: Subject): string {
  const notes: Reason[] = [];
  const score = likeness(a, b, notes);
  const parts = notes.map(({ points, words }) => `${words} (${points < 0 ? "" : "+"}${points})`);
  return `${a.name} = ${b.name}: ${parts.join("; ")}; ${score} of ${needed(a, b)}`;
}
