import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { HA } from "../../../text/letters.js";
import type { Facts } from "../words/facts.js";
import type { Head } from "./compose.js";

/** Adjectives that tell a body's rank, or whose it is, behind all that it deals with. «العام» is a year too. */
const RANKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Supreme: "الأعلى العليا",
    Central: "المركزي المركزية",
    Federal: "الاتحادي الاتحادية الفدرالي الفدرالية الفيدرالي الفيدرالية",
    General: "العامة",
    National: "الوطني الوطنية القومي القومية",
    Parliamentary: "النيابي النيابية البرلماني البرلمانية",
    International: "الدولي الدولية العالمي العالمية",
    Independent: "المستقل المستقلة",
    Permanent: "الدائمة",
  }).flatMap(([english, words]) => words.split(" ").map((word) => [foldKey(word), english] as const)),
);

/** The English of the rank at a token, or undefined: «العليا», «النيابية». */
export const rankAt = ({ analysis }: Facts, token: number): string | undefined =>
  token < analysis.tokens.count ? RANKS.get(wordAt(analysis, token)) : undefined;

const ADJ = "{adj} ";
const FEMININE = foldKey("العليا");

const isFeminineWord = ({ analysis }: Facts, token: number): boolean => {
  const { text, tokens } = analysis;
  return text.units[tokens.end[token] - 1] === HA || wordAt(analysis, token) === FEMININE;
};

/** A head up to `last` with the rank behind it, where there is one that agrees with the head: «محكمة الاستئناف [العليا]», «لجنة الأمن والدفاع [النيابية]». */
export function ranked(
  head: Head,
  last: number,
  feminine: boolean | null,
): { readonly head: Head; readonly last: number } {
  const { facts, row } = head;
  const rank = rankAt(facts, last + 1);
  if (rank === undefined || feminine !== isFeminineWord(facts, last + 1)) return { head, last };
  const english = row.english.startsWith(ADJ)
    ? `${ADJ}${rank} ${row.english.slice(ADJ.length)}`
    : `${rank} ${row.english}`;
  return { head: { ...head, row: { ...row, english } }, last: last + 1 };
}
