import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { digitsValue, TokenKind } from "../../../token/tokenize.js";
import { takes } from "../tables/body-nouns.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { closesQuote, isWord, opensQuote } from "./context.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import { isJoinedDefinite } from "./governed-names.js";

const CHANNEL = "channel";
/** A region of an army goes by its ordinal in words: Second Military Region. */
const REGION = "military-region";
const ORDINALS = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split(" ");
/** A word, and with the article; «آلي» without it is written like «إلى». */
const withArticle = (word: string): string[] => (word.startsWith("ال") ? [word] : [word, `ال${word}`]);

/** What such parts are made up of, behind the number: «اللواء 35 [مدرع]», «الفرقة الرابعة [المدرعة]». */
const ARMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Armored: "مدرع مدرعة مدرعات",
    Infantry: "مشاة",
    Mechanized: "ميكا ميكانيكي ميكانيكية الآلي الآلية",
    Airborne: "مظلي مظلية مظليين",
    Commando: "صاعقة مغاوير",
    Artillery: "مدفعية",
  }).flatMap(([english, words]) =>
    words
      .split(" ")
      .flatMap(withArticle)
      .map((word) => [foldKey(word), english] as const),
  ),
);
/** What stands before digits: «السرب رقم 12», «القناة الـ12». */
const LEADS: ReadonlySet<string> = new Set(["رقم", "ال"].map(foldKey));
/** Longer numbers are of something else. */
const MOST_DIGITS = 4;

interface NumberRow {
  readonly kind: string;
  readonly value: number;
}

/** The number that a part of an army has for its name, with its last token. */
export interface UnitNumber {
  readonly last: number;
  readonly english: string;
}

function ordinal(value: number): string {
  const ten = value % 100;
  const one = ten > 10 && ten < 20 ? 0 : value % 10;
  return `${value}${one === 1 ? "st" : one === 2 ? "nd" : one === 3 ? "rd" : "th"}`;
}

/** What stands behind an ordinal and is more of it: «الحادي [والعشرون]», «السادسة [عشرة]»; 0 where nothing does. */
function tensAt(facts: Facts, token: number): number {
  const { hits, lexicon } = facts.analysis;
  const isMore = (hit: number): boolean => {
    const { kind } = lexicon.row<NumberRow>(hits.entry[hit]);
    // «الفرقة الأولى وعشرون جنديا»
    return hits.peeled[hit] === 0 ? kind === "ten" : kind === "tens" && isJoinedDefinite(facts, token);
  };
  const hit = isWord(facts, token) ? hitWhere(facts, token, facts.families.number, isMore) : -1;
  return hit === -1 ? 0 : Number(lexicon.row<NumberRow>(hits.entry[hit]).value);
}

/** The value of the digits or of the ordinal with the article at a token, or -1. */
function valueAt(facts: Facts, token: number): number {
  const { text, tokens } = facts.analysis;
  if (tokens.kind[token] === TokenKind.DIGITS)
    return tokens.end[token] - tokens.start[token] > MOST_DIGITS ? -1 : digitsValue(text, tokens, token);
  return ordinalAt(facts, token);
}

/** The value of the ordinal with the article at a token, «العاشر», or -1. */
export function ordinalAt(facts: Facts, token: number): number {
  const { hits, lexicon } = facts.analysis;
  if (!has(facts, token, Fact.DEFINITE)) return -1;
  // «الحادي» is the first where more follows.
  const isOrdinal = (hit: number): boolean =>
    hits.peeled[hit] === 0 &&
    (lexicon.row<NumberRow>(hits.entry[hit]).kind === "ordinal" ||
      (lexicon.row<NumberRow>(hits.entry[hit]).kind === "one" && tensAt(facts, token + 1) > 0));
  const hit = hitWhere(facts, token, facts.families.number, isOrdinal);
  return hit === -1 ? -1 : Number(lexicon.row<NumberRow>(hits.entry[hit]).value);
}

/** «لواء [المشاة السادس]», «فرقة [المدرعات 36]»: the arm before the number; null where none is told. */
export function armedNumber(facts: Facts, row: BodyHeadRow, from: number): UnitNumber | null {
  const arm =
    takes(row, "number") && isWord(facts, from) && has(facts, from, Fact.DEFINITE)
      ? ARMS.get(wordAt(facts.analysis, from))
      : undefined;
  const number = arm === undefined ? null : unitNumber(facts, row, from + 1);
  return number === null ? null : { last: number.last, english: `${number.english} ${arm}` };
}

/** «الكتيبة [82]», «السرب [رقم 12]», «الفرقة [العاشرة]», «اللواء [35 مدرع]»: what follows the noun of a part of an army, or null. */
export function unitNumber(facts: Facts, row: BodyHeadRow, from: number): UnitNumber | null {
  const { tokens } = facts.analysis;
  if (!takes(row, "number") || from >= tokens.count) return null;
  const at = isWord(facts, from) && LEADS.has(wordAt(facts.analysis, from)) ? from + 1 : from;
  if (at + 2 < tokens.count && opensQuote(facts, at) && closesQuote(facts, at, at + 2)) {
    // «اللواء (444)»
    const inside = tokens.kind[at + 1] === TokenKind.DIGITS ? unitNumber(facts, row, at + 1) : null;
    return inside === null ? null : { ...inside, last: at + 2 };
  }
  const first = at < tokens.count ? valueAt(facts, at) : -1;
  if (first === -1) return null;
  const tens = tokens.kind[at] === TokenKind.WORD && first < 10 ? tensAt(facts, at + 1) : 0;
  const value = first + tens;
  const last = tens === 0 ? at : at + 1;
  if (row.id === CHANNEL) return { last, english: `Channel ${value}` };
  if (row.id === REGION && value <= ORDINALS.length) return { last, english: ORDINALS[value - 1] };
  const arm = isWord(facts, last + 1) ? ARMS.get(wordAt(facts.analysis, last + 1)) : undefined;
  return arm === undefined
    ? { last, english: ordinal(value) }
    : { last: last + 1, english: `${ordinal(value)} ${arm}` };
}
