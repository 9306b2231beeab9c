import { Proclitic } from "../../../lexicon/clitics.js";
import type { Scene } from "../scene/scene.js";

/** How many words may stand between two commas behind the doer. */
const INSERTED = 16;

/** The comma that ends what one at `open` puts in, a date or a phrase with its preposition; -1 where it parts clauses. */
export function closingComma(scene: Scene, open: number): number {
  const { roles } = scene;
  const first = open + 1;
  const leads = roles.timed[first] === 1 || roles.is(first, "prep") || roles.isGluedTo(first, Proclitic.BI);
  if (!leads || !scene.isComma(open)) return -1;
  for (let token = first; token < Math.min(scene.end, first + INSERTED); token++) {
    if (scene.isComma(token)) return scene.startsAfterComma(token + 1) ? -1 : token;
    if (roles.is(token, "stop") || roles.harm[token] !== -1) return -1;
  }
  return -1;
}

/** The token so many words behind another; a name counts for one with its adjective: «من جماعة [بوكو حرام الإرهابية]». */
export function wordsBehind(scene: Scene, last: number, words: number): number {
  const { named } = scene.roles;
  let at = last;
  for (let left = words; left > 0 && at < scene.end; at++) {
    const ofName = named[at] === 1 && (named[at + 1] === 1 || scene.definiteAt(at + 1));
    if (!ofName) left--;
  }
  return at;
}

/** How many tokens of time expressions stand between two: «اعتقلت أمس الثلاثاء 21 يونيو 2016 شخصا». */
export function timedBetween({ roles }: Scene, from: number, to: number): number {
  let timed = 0;
  for (let token = from; token < to; token++) timed += roles.timed[token];
  return timed;
}

/** How many tokens of time expressions stand from a token on. */
export function timedFrom({ roles, end }: Scene, from: number): number {
  // «خطفوا في مساء الخميس ثلاثة عمال»
  let timed = roles.is(from, "prep") && roles.timed[from + 1] === 1 ? 1 : 0;
  while (from + timed < end && roles.timed[from + timed] === 1) timed++;
  return timed;
}
