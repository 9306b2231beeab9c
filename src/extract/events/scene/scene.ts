import type { Analysis } from "../../../lexicon/analysis.js";
import { tokenRanges } from "../../../lexicon/token-ranges.js";
import type { CasualtyFigure } from "../../../model/casualty.js";
import type { NameMention } from "../../../model/name.js";
import type { Span } from "../../../model/span.js";
import { ZONE } from "../../../page/index.js";
import { toNormal } from "../../../text/fold.js";
import { ALEF, DAMMA, DAMMATAN, SHADDA } from "../../../text/letters.js";
import { Border, Flag } from "../tables/flags.js";
import type { ParticleKind } from "../tables/particles.js";
import { Part } from "../tables/parts.js";
import { type Carrier, type Vocabulary, vocabularyOf } from "../tables/vocabulary.js";
import { WordKind } from "../tables/word-kinds.js";
import { columns } from "./columns.js";
import type { EventInput } from "./input.js";
import { hasArticle, readWords } from "./words.js";

export { Border, Flag } from "../tables/flags.js";

/** The words of a figure from its number or its people on, without the verb and the doer before them. */
function peopleOf(figure: CasualtyFigure): Span {
  const people = figure.evidence.filter(({ part }) => part === "count" || part === "victims");
  if (people.length === 0) return figure;
  return {
    start: Math.min(...people.map(({ start }) => start)),
    end: Math.max(figure.end, ...people.map(({ end }) => end)),
  };
}

/** The words of office before a person's name. */
function titleOf(name: NameMention): Span | undefined {
  const title = name.type === "PER" ? name.evidence.find(({ part }) => part === "title") : undefined;
  return title !== undefined && title.start < name.start ? title : undefined;
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
  readonly particle: Int32Array;
  readonly particleEnd: Int32Array;
  readonly border: Uint8Array;
  /** Sums of `border`, so that the weight between two tokens is one subtraction. */
  readonly #borderSum: Int32Array;
  readonly #classes: Int32Array;
  #names: Map<string, number> | undefined;
  #state: number | undefined;
  /** Tokens that begin a trigger, with the group of its type; set as triggers are chosen. */
  readonly triggerAt: Int32Array;

  constructor(input: EventInput) {
    this.input = input;
    this.analysis = input.analysis;
    this.vocabulary = vocabularyOf(input.analysis.lexicon);
    const { count } = input.analysis.tokens;
    this.nameAt = columns.numbers(count + 1, -1);
    this.timexAt = columns.numbers(count + 1, -1);
    this.figureAt = columns.numbers(count + 1, -1);
    this.againAt = columns.numbers(count + 1, -1);
    this.titleAt = columns.numbers(count + 1, -1);
    this.victimAt = columns.numbers(count + 1, -1);
    this.triggerAt = columns.numbers(count + 1, -1);
    this.#layTitles();
    this.#lay(input.names, this.nameAt);
    this.#lay(input.timexes, this.timexAt);
    this.#lay(input.casualties, this.figureAt);
    this.#lay(input.casualties.map(peopleOf), this.victimAt);
    this.#lay(input.coreferences, this.againAt);
    const words = readWords(input.analysis, this.vocabulary, this.nameAt, input.names);
    this.flags = words.flags;
    this.particle = words.particle;
    this.particleEnd = words.particleEnd;
    this.border = words.border;
    this.#borderSum = words.borderSum;
    this.#classes = words.classes;
  }

  /** The first name of the state that the text is about, or -1. */
  get state(): number {
    if (this.#state === undefined) {
      const { focus, names } = this.input;
      const entity = focus === null ? null : `country:${focus.toLowerCase()}`;
      this.#state = names.findIndex((name) => name.entity === entity);
    }
    return this.#state;
  }

  /** The name of an id. */
  nameOf(id: string): NameMention | undefined {
    return this.input.names[this.indexOf(id)];
  }

  /** Whether a name is of a person; none is where the number is -1. */
  isPerson(name: number): boolean {
    return name !== -1 && this.input.names[name].type === "PER";
  }

  /** The number of the name of an id, or -1. */
  indexOf(id: string): number {
    this.#names ??= new Map(this.input.names.map((name, index) => [name.id, index]));
    return this.#names.get(id) ?? -1;
  }

  /**
   * Whether a verb bears a written damma (or, as a slip of the pen, dammatan) by which it is passive: on its first letter
   * («قُتل», «عُلّقت»), or behind an alef of its form on one of the next two («اتُهم», «استُهدف»).
   */
  hasDamma(token: number, peeled: number): boolean {
    const { text, tokens } = this.analysis;
    const first = tokens.start[token] + peeled;
    if (this.#bearsDamma(text.origin[first])) return true;
    if (text.raw.charCodeAt(text.origin[first]) !== ALEF) return false;
    return this.#bearsDamma(text.origin[first + 1]) || this.#bearsDamma(text.origin[first + 2]);
  }

  #bearsDamma(letter: number): boolean {
    const { raw } = this.analysis.text;
    for (let at = letter + 1; at <= letter + 2; at++) {
      const unit = raw.charCodeAt(at);
      if (unit === DAMMA || unit === DAMMATAN) return true;
      if (unit !== SHADDA) return false;
    }
    return false;
  }

  /** The first token of a sentence behind its dateline, whose names take part in nothing. */
  openingOf(sentence: number): number {
    let token = this.analysis.sentences.first[sentence];
    while (this.isDateline(token)) token++;
    return token;
  }

  /** Whether the token is of the line that tells where and by whom the report was written. */
  isDateline(token: number): boolean {
    return this.input.zones !== undefined && this.input.zones.of[token] === ZONE.DATELINE;
  }

  /** The article stands on the token itself. */
  hasArticle(token: number): boolean {
    return hasArticle(this.analysis, token);
  }

  #lay(mentions: readonly Span[], at: Int32Array): void {
    const ranges = tokenRanges(this.analysis, mentions);
    for (let index = 0; index < mentions.length; index++)
      for (let token = ranges[2 * index]; token <= ranges[2 * index + 1]; token++) at[token] = index;
  }

  /** Lays out the words of office before persons' names. */
  #layTitles(): void {
    const { names } = this.input;
    const titles: Span[] = [];
    const persons: number[] = [];
    for (let index = 0; index < names.length; index++) {
      const title = titleOf(names[index]);
      if (title === undefined) continue;
      titles.push(title);
      persons.push(index);
    }
    const ranges = tokenRanges(this.analysis, titles);
    for (let at = 0; at < titles.length; at++)
      for (let token = ranges[2 * at]; token <= ranges[2 * at + 1]; token++) this.titleAt[token] = persons[at];
  }

  /** The first token of words that their raw offsets tell. */
  firstOf(words: Span): number {
    return this.tokenAt(toNormal(this.analysis.text, words).start);
  }

  /** The token behind them. */
  behind(words: Span): number {
    return this.tokenAt(toNormal(this.analysis.text, words).end);
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
    return (this.#classes[sentence * this.vocabulary.classWidth + (code >>> 5)] & (1 << (code & 31))) !== 0;
  }

  /** Whether a word of the context class of that name begins at the token; no word does where no row is of it. */
  isOf(token: number, name: string): boolean {
    if (!this.is(token, Flag.CONTEXT)) return false;
    const code = this.vocabulary.classes.get(name);
    return code !== undefined && this.hasClass(token, code);
  }

  /** The last token of the words of the context class of that name that begin at the token, or -1. */
  endOf(token: number, name: string): number {
    const code = this.is(token, Flag.CONTEXT) ? this.vocabulary.classes.get(name) : undefined;
    return code === undefined ? -1 : this.#classEnd(token, code);
  }

  /** Whether a word of the context class begins at the token. */
  hasClass(token: number, code: number): boolean {
    return this.is(token, Flag.CONTEXT) && this.#classEnd(token, code) !== -1;
  }

  #classEnd(token: number, code: number): number {
    const { hits } = this.analysis;
    const { part, index, contextFrom, contextCodes } = this.vocabulary;
    let last = -1;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry >= part.length || (part[entry] !== Part.CONTEXT && part[entry] !== Part.WEAPON)) continue;
      const end = contextFrom[index[entry] + 1];
      for (let at = contextFrom[index[entry]]; at < end; at++)
        if (contextCodes[at] === code) last = Math.max(last, hits.last[hit]);
    }
    return last;
  }

  /** The rows of carriers.tsv that a token may be of. */
  carriersAt(token: number): readonly Carrier[] {
    const { hits } = this.analysis;
    const { part, index, carriers } = this.vocabulary;
    const found: Carrier[] = [];
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry < part.length && part[entry] === Part.CARRIER) found.push(carriers[index[entry]]);
    }
    return found;
  }

  /** Sets a clause apart that no particle opens. */
  beginClause(token: number): void {
    const more = Border.CLAUSE - this.border[token];
    if (more <= 0) return;
    this.border[token] = Border.CLAUSE;
    const sum = this.#borderSum;
    for (let at = token + 1; at < sum.length; at++) sum[at] += more;
  }

  /** Weight of the borders between two tokens; that at the later one counts, that at the earlier does not. */
  bordersBetween(a: number, b: number): number {
    const sum = this.#borderSum;
    return a < b ? sum[b + 1] - sum[a + 1] : sum[a + 1] - sum[b + 1];
  }

  /** Distance of two tokens in words, with what lies between them weighed. */
  distance(a: number, b: number): number {
    return Math.abs(a - b) + 2 * this.bordersBetween(a, b);
  }

  is(token: number, flag: number): boolean {
    // What lies before the text is asked for too, and must not be read: engines give up optimising such reads.
    return token >= 0 && (this.flags[token] & flag) !== 0;
  }

  /** Whether a hit is one of a table of names or of bare words, which say nothing of a word's part of speech. */
  isBare(entry: number): boolean {
    return this.vocabulary.kind[entry] !== WordKind.WORD;
  }

  /** Whether a hit is a word of the tables of contexts, which tell meanings rather than parts of speech. */
  isContext(entry: number): boolean {
    const { part } = this.vocabulary;
    return entry < part.length && part[entry] === Part.CONTEXT;
  }

  /** Code of the particle that starts at a token, or -1, as before the text's first token. */
  particleCode(token: number): number {
    const particle = token < 0 ? -1 : (this.particle[token] ?? -1);
    return particle === -1 ? -1 : this.vocabulary.particles[particle].code;
  }

  /** Whether a particle of one of these ids starts at a token. */
  isParticle(token: number, ids: readonly string[]): boolean {
    const code = this.particleCode(token);
    return code !== -1 && ids.some((id) => this.vocabulary.particleCodes.get(id) === code);
  }

  /** Kind of the particle that starts at a token, or null, as outside the text. */
  particleKind(token: number): ParticleKind | null {
    const particle = token < 0 ? -1 : (this.particle[token] ?? -1);
    return particle === -1 ? null : this.vocabulary.particles[particle].kind;
  }
}
