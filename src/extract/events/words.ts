import type { Analysis } from "../../lexicon/analysis.js";
import { ALEF, LAM, Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { NameMention } from "../../model/name.js";
import { TokenKind } from "../../token/tokenize.js";
import { Border, Flag } from "./flags.js";
import { Part, type Vocabulary } from "./vocabulary.js";
import { WordKind } from "./word-kinds.js";

/** How far behind «أما» its ف may stand. */
const FAR_TOPIC = 12;
const FA = "ف".charCodeAt(0);
const TA = "ت".charCodeAt(0);
const COMMA = ",".charCodeAt(0);
const ARABIC_COMMA = "،".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** What a hit says of its token by its part alone. */
const PART_FLAG = new Int32Array(Math.max(...Object.values(Part)) + 1);
PART_FLAG[Part.CARRIER] = Flag.CARRIER;
PART_FLAG[Part.SPEECH] = Flag.SPEECH;
PART_FLAG[Part.ATTRIBUTION] = Flag.ATTRIBUTION;
PART_FLAG[Part.OPERATOR] = Flag.OPERATOR;

/** What is known of the tokens of a text by their hits. */
export interface Words {
  /** Bits of `Flag`. */
  readonly flags: Int32Array;
  /** The particle that starts at a token, by index in the vocabulary; -1 for none. */
  readonly particle: Int16Array;
  readonly particleEnd: Int32Array;
  /** How strong a border between clauses stands before a token. */
  readonly border: Uint8Array;
  readonly borderSum: Int32Array;
  /** Bits of the context classes that each sentence has words of. */
  readonly classes: Uint32Array;
}

/** Reads them in one pass over the hits. */
export function readWords(
  analysis: Analysis,
  vocabulary: Vocabulary,
  nameAt: Int32Array,
  names: readonly NameMention[],
): Words {
  const { tokens, sentences, text } = analysis;
  const { count, kind, start, end } = tokens;
  const { first, entry: entries, features: forms, last, peeled: letters, proclitics } = analysis.hits;
  const { part, index, particles, kind: wordKind, classWidth } = vocabulary;
  const flagsOf = new Int32Array(count + 1);
  const particleOf = new Int16Array(count + 1).fill(-1);
  const particleEnd = new Int32Array(count + 1);
  const border = new Uint8Array(count + 1);
  const borderSum = new Int32Array(count + 1);
  const classes = new Uint32Array(classWidth * (sentences.count + 1));
  let functionEnd = -1;
  let topic = -1;
  for (let token = 0; token < count; token++) {
    const sort = kind[token];
    let flags = 0;
    let weight: number = Border.NONE;
    if (sort === TokenKind.MARK) {
      const unit = text.units[start[token]];
      flags = unit === QUOTE ? Flag.MARK | Flag.QUOTE : isComma(unit) ? Flag.MARK | Flag.COMMA : Flag.MARK;
      if (unit !== QUOTE) weight = Border.COMMA;
    } else if (sort === TokenKind.DIGITS) flags = Flag.NUMBER;
    let whole = false;
    let verb = false;
    let peeledVerb = false;
    let longest = -1;
    for (let hit = first[token]; hit < first[token + 1]; hit++) {
      const entry = entries[hit];
      const peeled = letters[hit];
      if (wordKind[entry] !== WordKind.WORD) {
        if (wordKind[entry] === WordKind.FUNCTION && peeled === 0 && last[hit] > functionEnd) functionEnd = last[hit];
        continue;
      }
      const features = forms[hit];
      if ((features & Feature.VERB) !== 0) {
        verb = true;
        if (isLikeVerbalNoun(text.units, start[token] + peeled, end[token], features)) whole = true;
        if (peeled === 1 && (proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && (features & Feature.PAST) !== 0)
          peeledVerb = true;
        if ((proclitics[hit] & Proclitic.SA) !== 0) flags |= Flag.FUTURE;
      } else if (peeled === 0 && (features & Feature.FIXED) === 0) whole = true;
      if ((features & Feature.DEFINITE) !== 0) flags |= Flag.DEFINITE;
      const role = entry < part.length ? part[entry] : Part.NONE;
      if (role === Part.CONTEXT || role === Part.WEAPON) {
        // «شمال مالي» tells nothing of money.
        const name = nameAt[token];
        if (name !== -1 && (names[name].type === "GPE" || names[name].type === "LOC")) continue;
        const code = index[entry];
        classes[sentences.of[token] * classWidth + (code >>> 5)] |= 1 << (code & 31);
      } else if (role === Part.PARTICLE) {
        if (last[hit] <= longest || (peeled > 0 && (proclitics[hit] & ~Proclitic.CONJUNCTION) !== 0)) continue;
        longest = last[hit];
        particleOf[token] = index[entry];
        particleEnd[token] = longest;
        flags |= particles[index[entry]].flag;
      } else flags |= PART_FLAG[role];
    }
    if (token <= functionEnd) flags |= Flag.FUNCTION;
    if (verb) flags |= whole ? Flag.VERBAL : Flag.VERB | Flag.VERBAL;
    if (sort === TokenKind.WORD && hasArticle(analysis, token)) flags |= Flag.DEFINITE;
    flagsOf[token] = flags;
    if (longest !== -1) {
      weight = particles[particleOf[token]].border || weight;
      if (particles[particleOf[token]].id === "amma") topic = token;
    }
    if (peeledVerb && !whole && nameAt[token] === -1) weight = Border.CLAUSE;
    // «أما موسكو فطالبت برفع العقوبات»: ف leads from a topic to what is said of it, and begins no clause.
    if (topic !== -1 && text.units[start[token]] === FA && token > topic + 1) {
      if (peeledVerb && token - topic <= FAR_TOPIC && sentences.of[topic] === sentences.of[token]) weight = Border.NONE;
      topic = -1;
    }
    border[token] = weight;
    borderSum[token + 1] = borderSum[token] + weight;
  }
  return { flags: flagsOf, particle: particleOf, particleEnd, border, borderSum, classes };
}

/** «استهدف تجمعا»: a dual of forms V and VI is written like their noun of action in tanween, which news has far more often. */
const isLikeVerbalNoun = (units: Uint16Array, first: number, end: number, features: number): boolean =>
  (features & Feature.DUAL) !== 0 &&
  (features & Feature.PAST) !== 0 &&
  units[first] === TA &&
  units[end - 1] === ALEF &&
  units[end - 2] !== TA;

const isComma = (unit: number): boolean => unit === COMMA || unit === ARABIC_COMMA || unit === COLON;

/** The article stands on the token itself. */
export function hasArticle({ text, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  return tokens.end[token] - start > 4 && text.units[start] === ALEF && text.units[start + 1] === LAM;
}
