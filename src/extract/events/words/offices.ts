import { Feature } from "../../../lexicon/features.js";
import { tokenRanges } from "../../../lexicon/token-ranges.js";
import { ALEF, NOON, YA } from "../../../text/letters.js";
import type { Scene } from "../scene/scene.js";

/** Classes of titles that tell what somebody is. */
const HELD: ReadonlySet<string> = new Set(["office", "spokesperson", "rank", "profession", "kin"]);

/** Words of a name from which it is told in full: a last name alone may be followed by its verb's object. */
const FULL = 2;

/**
 * Where the office of a person begins whose name ends right before it, or -1: «قاسم سليماني [قائد فيلق القدس]» are one. Who
 * has an office before the name already has no other behind it («دعا الرئيس فلاديمير بوتين [رئيس الوزراء] الياباني»), nor
 * is one that leads to another name theirs.
 */
export function officeBehind(scene: Scene, name: number, to: number): number {
  if (!scene.isPerson(name)) return -1;
  const ranges = tokenRanges(scene.analysis, scene.input.names);
  const first = ranges[2 * name];
  const office = ranges[2 * name + 1] + 1;
  if (office >= to || office - first < FULL) return -1;
  if (first > 0 && scene.titleAt[first - 1] === name) return -1;
  const held = scene.titleAt[office];
  if ((held !== -1 && held !== name) || scene.nameAt[office] !== -1) return -1;
  return isOffice(scene, office) && !isPredicate(scene, office) ? office : -1;
}

/** «تعيين فلان [مديرا]», «انتخاب فلان وفلان [عضوين]»: an office that somebody comes to, in tanween fath, the dual or plural. */
export function isPredicate(scene: Scene, token: number): boolean {
  const { text, tokens } = scene.analysis;
  const end = tokens.end[token];
  const many = text.units[end - 1] === NOON && text.units[end - 2] === YA && !scene.hasArticle(token);
  return (many || text.raw.charCodeAt(text.origin[end - 1]) === ALEF) && isOffice(scene, token);
}

/** Whether a word is a title that tells what somebody is. */
export const isOffice = (scene: Scene, token: number): boolean => officeEnd(scene, token) !== -1;

/** The last word of the longest title that tells what somebody is and begins at a token, or -1. */
export const officeEnd = (scene: Scene, token: number): number => titleAt(scene, token)?.last ?? -1;

/** A title as the text tells it: its last word, and its usual English. */
export interface OfficeTitle {
  readonly last: number;
  readonly english: string;
  /** Of what kind of title it is: an office, a rank, what one is to another. */
  readonly kind: string;
  /** «الوزيران», «الوزراء» */
  readonly several: boolean;
}

/** The longest title that tells what somebody is and begins at a token. */
export function titleAt(scene: Scene, token: number): OfficeTitle | null {
  const { hits, lexicon } = scene.analysis;
  const titles = lexicon.family("title");
  let title: OfficeTitle | null = null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    const last = hits.last[hit];
    if (hits.peeled[hit] > 0 || lexicon.familyOf(entry) !== titles || last <= (title?.last ?? -1)) continue;
    const row = lexicon.row<{ class: string; english: string }>(entry);
    const several = (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0;
    if (HELD.has(row.class)) title = { last, english: row.english, kind: row.class, several };
  }
  return title;
}
