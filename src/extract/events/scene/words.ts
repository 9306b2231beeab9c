import { type Analysis, wordAt } from "../../../lexicon/analysis.js";
import { isBareAlef, Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { KeptBySpelling, UNKNOWN } from "../../../lexicon/kept-by-spelling.js";
import type { NameMention } from "../../../model/name.js";
import { ALEF, FA, LAM, NOON, TA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { Border, Flag } from "../tables/flags.js";
import { Part } from "../tables/parts.js";
import type { Vocabulary } from "../tables/vocabulary.js";
import { WordKind } from "../tables/word-kinds.js";
import { columns } from "./columns.js";

/** How far behind «أما» its ف may stand. */
const FAR_TOPIC = 12;
const COMMA = ",".charCodeAt(0);
const ARABIC_COMMA = "،".charCodeAt(0);
const COLON = ":".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);

/** The bits of `Flag`. */
const OF_TOKEN = (1 << 18) - 1;

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
  readonly particle: Int32Array;
  readonly particleEnd: Int32Array;
  /** How strong a border between clauses stands before a token. */
  readonly border: Uint8Array;
  readonly borderSum: Int32Array;
  /** Bits of the context classes that each sentence has words of. */
  readonly classes: Int32Array;
}

/** What the hits of a token say beside `Flag`, in the bits above its. */
const Sign = {
  /** «وقتل»: a verb in the past behind «و» opens a clause. */
  CLAUSE: 1 << 18,
  /** It can be such a verb. */
  PAST_BEHIND: 1 << 20,
  PARTICLE: 1 << 19,
} as const;

/** What was read of the hits of one token. */
interface Reading {
  /** Bits of `Flag` and `Sign`. */
  signs: number;
  /** By index in the vocabulary, with its last token. */
  particle: number;
  particleEnd: number;
  /** Last token of the longest function word, or -1. */
  functionEnd: number;
}

const SIGNS = new KeptBySpelling();
const PARTICLES = new KeptBySpelling();

/** Reads them in one pass; what the hits of a spelling alone say is kept by it. */
export function readWords(
  analysis: Analysis,
  vocabulary: Vocabulary,
  nameAt: Int32Array,
  names: readonly NameMention[],
): Words {
  const { tokens, sentences, text, hits } = analysis;
  const { count, kind, start } = tokens;
  const { particles, classWidth } = vocabulary;
  const keptSigns = SIGNS.of(hits.memo);
  const keptParticles = PARTICLES.of(hits.memo);
  const flagsOf = columns.numbers(count + 1, 0);
  const particleOf = columns.numbers(count + 1, -1);
  const particleEnd = columns.numbers(count + 1, 0);
  const border = columns.marks(count + 1);
  const borderSum = columns.numbers(count + 1, 0);
  const classes = columns.numbers(classWidth * (sentences.count + 1), 0);
  const read: Reading = { signs: 0, particle: -1, particleEnd: -1, functionEnd: -1 };
  let functionEnd = -1;
  let topic = -1;
  for (let token = 0; token < count; token++) {
    const number = hits.alone[token];
    let signs = number === -1 ? UNKNOWN : keptSigns[number];
    if (signs === UNKNOWN) {
      readHits(analysis, vocabulary, token, read);
      signs = read.signs;
      particleOf[token] = read.particle;
      particleEnd[token] = read.particleEnd;
      if (read.functionEnd > functionEnd) functionEnd = read.functionEnd;
      if (number !== -1) {
        keptSigns[number] = read.functionEnd === -1 ? signs : signs | Flag.FUNCTION;
        keptParticles[number] = read.particle;
      }
    } else if ((signs & Sign.PARTICLE) !== 0) {
      particleOf[token] = keptParticles[number];
      particleEnd[token] = token;
    }
    if ((signs & Flag.CONTEXT) !== 0 && !isMute(names[nameAt[token]]))
      noteClasses(analysis, vocabulary, token, classes, sentences.of[token] * classWidth);
    let flags = signs & OF_TOKEN;
    let weight: number = Border.NONE;
    if (kind[token] === TokenKind.MARK) {
      const unit = text.units[start[token]];
      flags |= unit === QUOTE ? Flag.MARK | Flag.QUOTE : isComma(unit) ? Flag.MARK | Flag.COMMA : Flag.MARK;
      if (unit !== QUOTE) weight = Border.COMMA;
    } else if (kind[token] === TokenKind.DIGITS) flags |= Flag.NUMBER;
    if (token <= functionEnd) flags |= Flag.FUNCTION;
    flagsOf[token] = flags;
    if ((signs & Sign.PARTICLE) !== 0) {
      weight = particles[particleOf[token]].border || weight;
      if (particles[particleOf[token]].id === "amma") topic = token;
    }
    if ((signs & Sign.CLAUSE) !== 0 && nameAt[token] === -1 && !isBetween(analysis, token)) weight = Border.CLAUSE;
    // «أما موسكو فطالبت برفع العقوبات»: ف leads from a topic to what is said of it, and begins no clause.
    if (topic !== -1 && text.units[start[token]] === FA && token > topic + 1) {
      const linked = isLink(analysis, token);
      const isSaid = ((signs & Sign.PAST_BEHIND) !== 0 || linked) && token - topic <= FAR_TOPIC;
      if (isSaid && sentences.of[topic] === sentences.of[token]) {
        weight = Border.NONE;
        if (linked) particleOf[token] = -1;
      }
      topic = -1;
    }
    // «جنوب أفريقيا»: the first word of a name leads to nothing.
    if (particleOf[token] !== -1 && nameAt[token] !== -1 && nameAt[token] === nameAt[token + 1]) particleOf[token] = -1;
    border[token] = weight;
    borderSum[token + 1] = borderSum[token] + weight;
  }
  return { flags: flagsOf, particle: particleOf, particleEnd, border, borderSum, classes };
}

/** «بينهم [وبين] الشرطة», unlike «وبين أن» */
function isBetween({ text, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  if (tokens.end[token] - start !== AND_BETWEEN.length) return false;
  for (let at = 0; at < AND_BETWEEN.length; at++)
    if (text.units[start + at] !== AND_BETWEEN.charCodeAt(at)) return false;
  const next = tokens.start[token + 1];
  return token + 1 < tokens.count && !(text.units[next] === ALEF && text.units[next + 1] === NOON);
}
const AND_BETWEEN = "وبين";

/** «أما الحركة [فقد] رفضت» */
const isLink = (analysis: Analysis, token: number): boolean => wordAt(analysis, token) === "فقد";

/** «شمال مالي» tells nothing of money. */
const isPlace = ({ type }: NameMention): boolean => type === "GPE" || type === "LOC";

/** «جنوب أفريقيا», «نادي الأسير»: a name whose words tell nothing of what the sentence is about. */
const isMute = (name: NameMention | undefined): boolean =>
  name !== undefined && (isPlace(name) || name.sector === "NGO");

/** Reads the hits of a token. */
function readHits(analysis: Analysis, vocabulary: Vocabulary, token: number, read: Reading): void {
  const { first, entry: entries, features: forms, last, peeled: letters, proclitics } = analysis.hits;
  const { part, index, particles, kind: wordKind } = vocabulary;
  const { text, tokens } = analysis;
  const { start, end } = tokens;
  let signs = 0;
  let whole = false;
  let verb = false;
  let peeledVerb = false;
  let longest = -1;
  let longestWhole = -1;
  let joinedEnd = -1;
  read.particle = -1;
  read.functionEnd = -1;
  for (let hit = first[token]; hit < first[token + 1]; hit++) {
    const entry = entries[hit];
    const peeled = letters[hit];
    if (wordKind[entry] !== WordKind.WORD) {
      if (wordKind[entry] !== WordKind.FUNCTION) continue;
      if (peeled === 0) read.functionEnd = Math.max(read.functionEnd, last[hit]);
      else if (peeled === 1 && (proclitics[hit] & Proclitic.CONJUNCTION) !== 0)
        joinedEnd = Math.max(joinedEnd, last[hit]);
      continue;
    }
    const features = forms[hit];
    if (peeled === 0) longestWhole = Math.max(longestWhole, last[hit]);
    if ((features & Feature.VERB) !== 0) {
      verb = true;
      if (isLikeVerbalNoun(text.units, start[token] + peeled, end[token], features)) whole = true;
      if (peeled === 1 && (proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && (features & Feature.PAST) !== 0)
        peeledVerb = true;
      if ((proclitics[hit] & Proclitic.SA) !== 0) signs |= Flag.FUTURE;
    } else if (peeled === 0 && (features & Feature.FIXED) === 0) whole = true;
    if ((features & Feature.DEFINITE) !== 0) signs |= Flag.DEFINITE;
    const role = entry < part.length ? part[entry] : Part.NONE;
    if (role === Part.CONTEXT || role === Part.WEAPON) signs |= Flag.CONTEXT;
    else if (role === Part.PARTICLE) {
      if (last[hit] <= longest || (peeled > 0 && (proclitics[hit] & ~Proclitic.CONJUNCTION) !== 0)) continue;
      longest = last[hit];
      read.particle = index[entry];
      signs |= particles[index[entry]].flag | Sign.PARTICLE;
    } else signs |= PART_FLAG[role];
  }
  // «ولي العهد» is no «ولي».
  if (joinedEnd >= longestWhole) read.functionEnd = Math.max(read.functionEnd, joinedEnd);
  if (verb) signs |= whole ? Flag.VERBAL : Flag.VERB | Flag.VERBAL;
  if (peeledVerb) signs |= whole ? Sign.PAST_BEHIND : Sign.PAST_BEHIND | Sign.CLAUSE;
  if (tokens.kind[token] === TokenKind.WORD && hasArticle(analysis, token)) signs |= Flag.DEFINITE;
  read.signs = signs;
  read.particleEnd = longest === -1 ? 0 : longest;
}

/** Notes the context classes that a token has words of. */
function noteClasses(
  { hits }: Analysis,
  { part, index, kind, contextFrom, contextCodes }: Vocabulary,
  token: number,
  classes: Int32Array,
  from: number,
): void {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (kind[entry] !== WordKind.WORD || entry >= part.length) continue;
    if (part[entry] !== Part.CONTEXT && part[entry] !== Part.WEAPON) continue;
    const end = contextFrom[index[entry] + 1];
    for (let at = contextFrom[index[entry]]; at < end; at++) {
      const code = contextCodes[at];
      classes[from + (code >>> 5)] |= 1 << (code & 31);
    }
  }
}

/** «استهدف تجمعا»: a dual of forms V and VI is written like their noun of action in tanween, which news has far more often. */
const isLikeVerbalNoun = (units: Uint16Array, first: number, end: number, features: number): boolean =>
  (features & Feature.DUAL) !== 0 &&
  (features & Feature.PAST) !== 0 &&
  units[first] === TA &&
  units[end - 1] === ALEF &&
  units[end - 2] !== TA;

const isComma = (unit: number): boolean => unit === COMMA || unit === ARABIC_COMMA || unit === COLON;

/** The article stands on the token itself: «الهدنة», not «إلغاء». */
export function hasArticle({ text, tokens }: Analysis, token: number): boolean {
  const start = tokens.start[token];
  if (tokens.end[token] - start <= 4 || text.units[start] !== ALEF || text.units[start + 1] !== LAM) return false;
  return isBareAlef(text.raw.charCodeAt(text.origin[start]));
}
