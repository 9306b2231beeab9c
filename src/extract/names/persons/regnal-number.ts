import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import type { Facts } from "../words/facts.js";
import { ordinalAt } from "../words/numbered-units.js";
import type { Chain } from "./name-chain.js";

/** Ids of those whose names are counted. */
const COUNTED: ReadonlySet<string> = new Set([
  "king",
  "monarch",
  "his-majesty",
  "emperor",
  "tsar",
  "sultan",
  "prince",
  "pope",
  "patriarch",
]);
const ELEVENTH = "الحادي";
const TEN: ReadonlySet<string> = new Set(["عشر", "عشرة"].map(foldKey));
/** «في الأول [من] آب»: of a month. */
const OF = "من";

/** By value; nobody was the twenty-fourth. */
const ROMAN = " I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX".split(" ");

/** A name with the number of those who had it before, in Roman figures; empty where it has none. */
export interface Counted {
  readonly chain: Chain;
  readonly number: string;
}

/** «البابا [بولس السادس]», «الملك [لويس الرابع عشر]»: the ordinal behind the name of a ruler or a head of a church is part of it. */
export function withRegnalNumber(facts: Facts, title: string, chain: Chain): Counted {
  const none = { chain, number: "" };
  if (!COUNTED.has(title)) return none;
  const { tokens } = facts.analysis;
  const wordOf = (token: number): string => (token < tokens.count ? wordAt(facts.analysis, token) : "");
  // A surname of the form of an ordinal was read as one already.
  const closes = chain.parts > 1 && ordinalAt(facts, chain.last) !== -1;
  const token = closes ? chain.last : chain.last + 1;
  const teens = TEN.has(wordOf(token + 1));
  const value = wordOf(token) === ELEVENTH && teens ? 1 : ordinalAt(facts, token);
  const last = teens ? token + 1 : token;
  const number = ROMAN[value + (teens ? 10 : 0)];
  if (value === -1 || number === undefined || wordOf(last + 1) === OF) return none;
  return { chain: { ...chain, last, parts: closes ? chain.parts : chain.parts + 1 }, number };
}

/** «لويس الرابع عشر» without its number. */
export const uncounted = (name: string): string => name.replace(/\s+\S+(?:\s+عشرة?)?$/, "");
