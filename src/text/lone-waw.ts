import { CHAR_CLASS, CharClass } from "./characters.js";
import { DELETE, EXPAND } from "./fold-table.js";
import { WAW } from "./letters.js";

const BLANK = 0x20;

/** A quick look at a و in a text that is being folded: whether it is no letter of a longer word for sure is told later. */
export function mayStandApart(raw: string, table: Uint16Array, at: number): boolean {
  if (at + 1 >= raw.length) return false;
  const next = table[raw.charCodeAt(at + 1)];
  // Behind it a mark may stand, or a reference: «وَ قال», «و&nbsp;قال».
  if (next !== BLANK && next !== DELETE && next !== EXPAND) return false;
  return at === 0 || CHAR_CLASS[table[raw.charCodeAt(at - 1)]] !== CharClass.ARABIC;
}

/** The first unit of a word of two letters or more behind the blanks at `at`; -1 where there is none. */
function wordBehind(units: Uint16Array, at: number, length: number): number {
  let word = at;
  while (word < length && units[word] === BLANK) word++;
  const isWord =
    word + 1 < length &&
    CHAR_CLASS[units[word]] === CharClass.ARABIC &&
    CHAR_CLASS[units[word + 1]] === CharClass.ARABIC;
  return isWord ? word : -1;
}

/** Whether the و at `at` has no letter and no digit before it. */
function opens(units: Uint16Array, at: number): boolean {
  const before = at === 0 ? CharClass.SPACE : CHAR_CLASS[units[at - 1]];
  return before !== CharClass.ARABIC && before !== CharClass.DIGIT;
}

/**
 * Takes the blanks out between a و that is written apart and its word: «العدالة و التنمية». In place; gives the units that
 * are left. Letters that are called one by one («و م ع») stay apart.
 */
export function joinLoneWaws(units: Uint16Array, origin: Uint32Array, length: number): number {
  let at = 1;
  while (at < length && !(units[at] === BLANK && units[at - 1] === WAW && opens(units, at - 1))) at++;
  let left = at;
  while (at < length) {
    const isLone = units[at] === BLANK && units[left - 1] === WAW && opens(units, left - 1);
    const word = isLone ? wordBehind(units, at, length) : -1;
    if (word !== -1) at = word;
    units[left] = units[at];
    origin[left++] = origin[at++];
  }
  return Math.min(left, length);
}
