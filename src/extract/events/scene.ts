import type { Analysis } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { CasualtyFigure } from "../../model/casualty.js";
import type { NameMention } from "../../model/name.js";
import type { Span } from "../../model/span.js";
import { ZONE } from "../../page/index.js";
import { toNormal } from "../../text/fold.js";
import { TokenKind } from "../../token/tokenize.js";
import type { EventInput } from "./input.js";
import { Part, type ParticleKind, type Vocabulary, vocabularyOf } from "./vocabulary.js";

/** What is known of a token, as bits. */
export const Flag = {
  /** A finite verb and nothing else. */
  VERB: 1,
  /** Can be a finite verb. */
  VERBAL: 2,
  CARRIER: 4,
  SPEECH: 8,
  ATTRIBUTION: 16,
  OPERATOR: 32,
  /** Takes its noun along: a clause begins here. */
  RELATIVE: 64,
  /** Definite noun. */
  DEFINITE: 128,
  QUOTE: 256,
  COMMA: 512,
  MARK: 1024,
  NUMBER: 2048,
  NEGATION: 4096,
  FUTURE: 8192,
  CONDITION: 16384,
  COMPLEMENT: 32768,
  /** A pronoun, or a preposition with one: فيها, منه. */
  FUNCTION: 65536,
} as const;

const DAMMA = 0x064f;
const DAMMATAN = 0x064c;
const SHADDA = 0x0651;

const COMMA = new Set([..."،,:"].map((one) => one.charCodeAt(0)));
const QUOTE = '"'.charCodeAt(0);
const ALEF = "ا".charCodeAt(0);
const LAM = "ل".charCodeAt(0);

/** Weights of the borders between clauses, for distances. */
export const Border = { NONE: 0, COMMA: 2, RELATIVE: 3, CLAUSE: 8 } as const;

/** Families that say nothing of a word's part of speech. */
const NOT_WORDS = [
  "common-word",
  "given-name",
  "family-name",
  "standing",
  "place",
  "person",
  "actor",
  "name-particle",
  "field-word",
];

const KIND_FLAG: Partial<Record<ParticleKind, number>> = {
  neg: Flag.NEGATION,
  future: Flag.FUTURE,
  cond: Flag.CONDITION,
  comp: Flag.COMPLEMENT,
  rel: Flag.RELATIVE,
};

/** The words of a figure from its number or its people on, without the verb and the doer before them. */
function peopleOf(figure: CasualtyFigure): Span {
  const people = figure.evidence.filter(({ part }) => part === "count" || part === "victims");
  if (people.length === 0) return figure;
  return {
    start: Math.min(...people.map(({ start }) => start)),
    end: Math.max(figure.end, ...people.map(({ end }) => end)),
  };
}

/** The words of office before a person's name; no words where there are none. */
function titleOf(name: NameMention): Span {
  const title = name.type === "PER" ? name.evidence.find(({ part }) => part === "title") : undefined;
  return title !== undefined && title.start < name.start ? title : { start: name.start, end: name.start };
}

/**
 * A document as the event layer sees it: for every token which name, date and figure it belongs to, which particle it
 * is, and how strong a border between clauses stands before it. Made in one pass over the hits.
 */
export class Scene {
  readonly analysis: Analysis;
  readonly vocabulary: Vocabulary;
  readonly input: EventInput;
  readonly nameAt: Int32Array;
  readonly timexAt: Int32Array;
  readonly figureAt: Int32Array;
  /** The figure whose people are told at a token: of «قتل مسلحون شرطيين» the policemen only. */
  readonly victimAt: Int32Array;
  /** The person whose office a token tells before the name: «الأمين العام للأمم المتحدة» بان كي مون. */
  readonly titleAt: Int32Array;
  /** The bare nominal that goes back to a name, by index. */
  readonly againAt: Int32Array;
  readonly flags: Int32Array;
  /** The particle that starts at a token, by index in the vocabulary; -1 for none. */
  readonly particle: Int16Array;
  readonly particleEnd: Int32Array;
  readonly border: Uint8Array;
  /** Sums of `border`, so that the weight between two tokens is one subtraction. */
  readonly #borderSum: Int32Array;
  readonly #classes: Uint32Array;
  readonly #width: number;
  readonly #notWords: ReadonlySet<number>;
  /** Tokens that begin a trigger, with the group of its type; set as triggers are chosen. */
  readonly triggerAt: Int32Array;

  constructor(input: EventInput) {
    this.input = input;
    this.analysis = input.analysis;
    this.vocabulary = vocabularyOf(input.analysis.lexicon);
    const { tokens, hits, sentences, text } = input.analysis;
    const { part, index, particles, classes } = this.vocabulary;
    const count = tokens.count;
    this.nameAt = new Int32Array(count + 1).fill(-1);
    this.timexAt = new Int32Array(count + 1).fill(-1);
    this.figureAt = new Int32Array(count + 1).fill(-1);
    this.againAt = new Int32Array(count + 1).fill(-1);
    this.titleAt = new Int32Array(count + 1).fill(-1);
    this.victimAt = new Int32Array(count + 1).fill(-1);
    this.triggerAt = new Int32Array(count + 1).fill(-1);
    this.flags = new Int32Array(count + 1);
    this.particle = new Int16Array(count + 1).fill(-1);
    this.particleEnd = new Int32Array(count + 1);
    this.border = new Uint8Array(count + 1);
    this.#borderSum = new Int32Array(count + 1);
    this.#width = (classes.size >>> 5) + 1;
    this.#classes = new Uint32Array(this.#width * (sentences.count + 1));
    this.#lay(input.names.map(titleOf), this.titleAt);
    this.#lay(input.names, this.nameAt);
    this.#lay(input.timexes, this.timexAt);
    this.#lay(input.casualties, this.figureAt);
    this.#lay(input.casualties.map(peopleOf), this.victimAt);
    this.#lay(input.coreferences, this.againAt);
    const { lexicon } = input.analysis;
    const standing = lexicon.family("standing");
    const notWords: ReadonlySet<number> = new Set(NOT_WORDS.map((family) => lexicon.family(family)));
    this.#notWords = notWords;
    let functionEnd = -1;
    for (let token = 0; token < count; token++) {
      let flags = 0;
      const kind = tokens.kind[token];
      if (kind === TokenKind.MARK) {
        const unit = text.units[tokens.start[token]];
        flags |= Flag.MARK;
        if (unit === QUOTE) flags |= Flag.QUOTE;
        else if (COMMA.has(unit)) flags |= Flag.COMMA;
      } else if (kind === TokenKind.DIGITS) flags |= Flag.NUMBER;
      let whole = false;
      let verb = 0;
      let peeledVerb = false;
      let longest = -1;
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const entry = hits.entry[hit];
        const family = lexicon.familyOf(entry);
        if (notWords.has(family)) {
          if (family === standing && hits.peeled[hit] === 0 && lexicon.row<{ role: string }>(entry).role === "function")
            functionEnd = Math.max(functionEnd, hits.last[hit]);
          continue;
        }
        const features = hits.features[hit];
        const peeled = hits.peeled[hit];
        if ((features & Feature.VERB) !== 0) {
          verb++;
          if (peeled === 1 && (hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && (features & Feature.PAST) !== 0)
            peeledVerb = true;
          if ((hits.proclitics[hit] & Proclitic.SA) !== 0) flags |= Flag.FUTURE;
        } else if (peeled === 0 && (features & Feature.FIXED) === 0) whole = true;
        if ((features & Feature.DEFINITE) !== 0) flags |= Flag.DEFINITE;
        const role = entry < part.length ? part[entry] : Part.NONE;
        if (role === Part.NONE || role === Part.TRIGGER) continue;
        if (role === Part.CONTEXT || role === Part.WEAPON) {
          const sentence = sentences.of[token];
          const code = index[entry];
          this.#classes[sentence * this.#width + (code >>> 5)] |= 1 << (code & 31);
        } else if (role === Part.PARTICLE) {
          const particle = particles[index[entry]];
          const single = peeled === 0 || (hits.proclitics[hit] & ~Proclitic.CONJUNCTION) === 0;
          if (single && hits.last[hit] > longest) {
            longest = hits.last[hit];
            this.particle[token] = index[entry];
            this.particleEnd[token] = longest;
            flags |= KIND_FLAG[particle.kind] ?? 0;
          }
        } else if (role === Part.CARRIER) flags |= Flag.CARRIER;
        else if (role === Part.SPEECH) flags |= Flag.SPEECH;
        else if (role === Part.ATTRIBUTION) flags |= Flag.ATTRIBUTION;
        else if (role === Part.OPERATOR) flags |= Flag.OPERATOR;
      }
      if (token <= functionEnd) flags |= Flag.FUNCTION;
      if (verb > 0) flags |= whole ? Flag.VERBAL : Flag.VERB | Flag.VERBAL;
      if ((flags & Flag.DEFINITE) === 0 && kind === TokenKind.WORD && this.hasArticle(token)) flags |= Flag.DEFINITE;
      this.flags[token] = flags;
      let border: number = Border.NONE;
      if ((flags & Flag.COMMA) !== 0) border = Border.COMMA;
      else if ((flags & Flag.MARK) !== 0 && (flags & Flag.QUOTE) === 0) border = Border.COMMA;
      const particle = this.particle[token];
      if (particle !== -1) {
        const { kind: sort } = particles[particle];
        if (sort === "conj") border = Border.CLAUSE;
        else if (sort === "conn") border = Border.RELATIVE;
        else if (sort === "rel" || sort === "comp") border = Border.RELATIVE;
      }
      if (peeledVerb && !whole && this.nameAt[token] === -1) border = Border.CLAUSE;
      this.border[token] = border;
      this.#borderSum[token + 1] = this.#borderSum[token] + border;
    }
  }

  /** Whether a verb's first letter bears a written damma (or, as a slip of the pen, dammatan): «قُتل», «عُلّقت» are passive. */
  hasDamma(token: number, peeled: number): boolean {
    const { text, tokens } = this.analysis;
    const first = text.origin[tokens.start[token] + peeled];
    for (let at = first + 1; at <= first + 2; at++) {
      const unit = text.raw.charCodeAt(at);
      if (unit === DAMMA || unit === DAMMATAN) return true;
      if (unit !== SHADDA) return false;
    }
    return false;
  }

  /** Whether the token is of the line that tells where and by whom the report was written. */
  isDateline(token: number): boolean {
    return this.input.zones !== undefined && this.input.zones.of[token] === ZONE.DATELINE;
  }

  /** The article stands on the token itself. */
  hasArticle(token: number): boolean {
    const { text, tokens } = this.analysis;
    const start = tokens.start[token];
    return tokens.end[token] - start > 4 && text.units[start] === ALEF && text.units[start + 1] === LAM;
  }

  #lay(mentions: readonly Span[], at: Int32Array): void {
    const { text, tokens } = this.analysis;
    for (const [index, mention] of mentions.entries()) {
      const { start, end } = toNormal(text, mention);
      for (let token = this.tokenAt(start); token < tokens.count && tokens.start[token] < end; token++)
        at[token] = index;
    }
  }

  /** The first token that ends after a folded offset. */
  tokenAt(offset: number): number {
    const { end, count } = this.analysis.tokens;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (end[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a context class has a word in the sentence. */
  sentenceHas(sentence: number, code: number): boolean {
    return (this.#classes[sentence * this.#width + (code >>> 5)] & (1 << (code & 31))) !== 0;
  }

  /** Whether a word of the context class begins at the token. */
  hasClass(token: number, code: number): boolean {
    const { hits } = this.analysis;
    const { part, index } = this.vocabulary;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry < part.length && (part[entry] === Part.CONTEXT || part[entry] === Part.WEAPON) && index[entry] === code)
        return true;
    }
    return false;
  }

  /** Weight of the borders between two tokens; that at the later one counts, that at the earlier does not. */
  bordersBetween(a: number, b: number): number {
    const [low, high] = a < b ? [a, b] : [b, a];
    return this.#borderSum[high + 1] - this.#borderSum[low + 1];
  }

  /** Distance of two tokens in words, with what lies between them weighed. */
  distance(a: number, b: number): number {
    return Math.abs(a - b) + 2 * this.bordersBetween(a, b);
  }

  is(token: number, flag: number): boolean {
    return (this.flags[token] & flag) !== 0;
  }

  /** Whether a hit is one of a table of names or of bare words, which say nothing of a word's part of speech. */
  isBare(entry: number): boolean {
    return this.#notWords.has(this.analysis.lexicon.familyOf(entry));
  }

  /** Whether a hit is a word of the tables of contexts, which tell meanings rather than parts of speech. */
  isContext(entry: number): boolean {
    const { part } = this.vocabulary;
    return entry < part.length && part[entry] === Part.CONTEXT;
  }

  /** Code of the particle that starts at a token, or -1, as before the text's first token. */
  particleCode(token: number): number {
    const particle = this.particle[token] ?? -1;
    return particle === -1 ? -1 : this.vocabulary.particles[particle].code;
  }

  particleKind(token: number): ParticleKind | null {
    const particle = this.particle[token];
    return particle === -1 ? null : this.vocabulary.particles[particle].kind;
  }
}
