import { ALEF, ALEF_WASLA, BA, FA, HA, KAF, LAM, MEEM, NOON, SEEN, WAW, YA } from "../text/letters.js";

/**
 * The letters that Arabic writes together with the word they govern. This file holds the writing system's own letters,
 * not vocabulary: which words they may stand before is told by the features of each form.
 */
export const Proclitic = {
  /** و, ف: and, then. */
  CONJUNCTION: 1,
  /** ب: in, with. */
  BI: 2,
  /** ك: as. */
  KA: 4,
  /** ل: for, to. */
  LI: 8,
  /** س: the future of a verb. */
  SA: 16,
} as const;

const FIRST = new Uint8Array(0x700);
FIRST[WAW] = FIRST[FA] = Proclitic.CONJUNCTION;
FIRST[BA] = Proclitic.BI;
FIRST[KAF] = Proclitic.KA;
FIRST[LAM] = Proclitic.LI;
FIRST[SEEN] = Proclitic.SA;

/** What a letter is as a proclitic; 0 where it is none. */
export const procliticOf = (unit: number): number => (unit < 0x700 ? FIRST[unit] : 0);

/** Presentation forms of letters begin behind this one. */
const BEFORE_FORMS = 0xfb00;

/** Whether a letter as it is written is an alef without a hamza: that of the article. */
export const isBareAlef = (raw: number): boolean => raw === ALEF || raw === ALEF_WASLA || raw > BEFORE_FORMS;

/** Length in letters of a pronoun that the word from `start` to `end` may end in. */
export function encliticLength(units: Uint16Array, start: number, end: number): number {
  if (end - start < 4) return 0;
  const last = units[end - 1];
  const before = units[end - 2];
  if (last === ALEF) {
    if (before === HA || before === NOON) return 2;
    return before === MEEM && units[end - 3] === HA && end - start > 5 ? 3 : 0;
  }
  if (last === MEEM || last === NOON) return before === HA || before === KAF ? 2 : 0;
  return last === HA || last === KAF || last === YA ? 1 : 0;
}
