import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { familySet, mayStart, mayStartAny } from "../../../lexicon/scan.js";
import { tokenRanges } from "../../../lexicon/token-ranges.js";
import { WordClasses } from "../../../lexicon/word-classes.js";
import type { Span } from "../../../model/span.js";
import type { QuantityMod } from "../../../numerals/index.js";
import { HA, WAW, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import {
  type ContextClass,
  type HarmRow,
  type NationalityRow,
  type TollWordRow,
  type VictimRow,
  type WordKind,
  wordBit,
} from "../tables/rows.js";
import { withPronouns } from "../tables/spellings.js";
import { columns } from "./columns.js";
import type { Group } from "./group.js";
import type { CasualtyInput } from "./input.js";

const FAMILY = withPronouns("اسرت واسرت");

/**
 * What every token is to this layer, looked up once: the hit of a word of harm, of a noun for people, of a nationality;
 * the kinds of other words that start on it; the quantity, the name or the time expression on it.
 */
export class Roles {
  /** Hit of a word of harm that starts at the token, or -1. */
  readonly harm: Int32Array;
  /** Hit of a verbal noun of harm, which may be spelled like a verb: «جرح», «قتل», «خطف». */
  readonly masdar: Int32Array;
  /** Hit of a noun for those harmed («قتيل»), which may stand on the same token as a verb or masdar. */
  readonly people: Int32Array;
  readonly victim: Int32Array;
  /** 1 on words of release and rescue. */
  readonly frees: Uint8Array;
  readonly nationality: Int32Array;
  /** Bits of `wordBit` of the words that start at the token. */
  readonly words: Int32Array;
  /** Index of the quantity whose number or hedge starts at the token, or -1. */
  readonly quantity: Int32Array;
  /** 1 on the last tokens of quantities. */
  readonly quantityEnd: Uint8Array;
  /** Index of the name that starts at the token, or -1. */
  readonly name: Int32Array;
  /** Last token of the name that starts at the token. */
  readonly nameLast: Int32Array;
  /** First token of the name whose words of office start at the token, or -1: «زعيم التنظيم [فلان]». */
  readonly titled: Int32Array;
  /** Index of the time expression that starts at the token, or -1. */
  readonly timex: Int32Array;
  /** 1 on tokens of time expressions, whose numbers count nobody. */
  readonly timed: Uint8Array;
  /** 1 on tokens that belong to a name. */
  readonly named: Uint8Array;
  /** Groups read so far, by first token, with the token that their reading stopped at. */
  readonly groups: ({ readonly end: number; readonly group: Group | null } | undefined)[] = [];
  /** The words around harm and figures, by class. */
  readonly contexts: WordClasses;
  readonly #wordFamily: number;
  readonly #hedgeFamily: number;
  readonly #particleFamily: number;
  readonly #bodyHeadFamily: number;

  constructor(readonly input: CasualtyInput) {
    const { analysis, numerals, names, timexes } = input;
    const { tokens, hits, lexicon } = analysis;
    this.contexts = new WordClasses(analysis, "harm-context");
    const size = tokens.count + 2;
    this.harm = columns.numbers(size, -1);
    this.masdar = columns.numbers(size, -1);
    this.people = columns.numbers(size, -1);
    this.victim = columns.numbers(size, -1);
    this.frees = columns.marks(size);
    this.nationality = columns.numbers(size, -1);
    this.words = columns.numbers(size, 0);
    this.quantity = columns.numbers(size, -1);
    this.quantityEnd = columns.marks(size);
    this.name = columns.numbers(size, -1);
    this.nameLast = columns.numbers(size, -1);
    this.titled = columns.numbers(size, -1);
    this.timex = columns.numbers(size, -1);
    this.timed = columns.marks(size);
    this.named = columns.marks(size);
    const harm = lexicon.family("harm");
    const victim = lexicon.family("victim");
    const nationality = lexicon.family("nationality");
    this.#particleFamily = lexicon.family("particle");
    this.#bodyHeadFamily = lexicon.family("body-head");
    this.#hedgeFamily = lexicon.family("hedge");
    this.#wordFamily = lexicon.family("toll-word");
    const wanted = familySet([harm, victim, nationality, this.#wordFamily]);
    for (let token = 0; token < tokens.count; token++) {
      if (!mayStartAny(hits, token, wanted)) continue;
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const entry = hits.entry[hit];
        const family = lexicon.familyOf(entry);
        if (family === harm) this.#addHarm(token, hit);
        else if (family === victim) this.#keepOwned(token, hit);
        else if (family === nationality) this.#keepBest(this.nationality, token, hit);
        // «كان» is no «كأن».
        else if (
          family === this.#wordFamily &&
          hits.pronoun[hit] === 0 &&
          (hits.proclitics[hit] & Proclitic.KA) === 0
        ) {
          this.words[token] |= wordBit(lexicon.row<TollWordRow>(entry).kind);
        }
      }
    }
    for (const [index, { firstToken, lastToken, outerFirst }] of numerals.quantities.entries()) {
      this.quantity[firstToken] = index;
      this.quantityEnd[lastToken] = 1;
      if (this.quantity[outerFirst] === -1) this.quantity[outerFirst] = index;
    }
    this.#mark(names, this.name, this.named);
    this.#mark(timexes, this.timex, this.timed);
    const ranges = tokenRanges(analysis, names);
    for (let index = names.length - 1; index >= 0; index--) this.nameLast[ranges[2 * index]] = ranges[2 * index + 1];
    this.#layTitles(ranges);
  }

  /** Notes where the words of office before persons' names start. */
  #layTitles(nameRanges: Int32Array): void {
    const titles: Span[] = [];
    const persons: number[] = [];
    for (const [index, name] of this.input.names.entries()) {
      const title = name.type === "PER" ? name.evidence.find(({ part }) => part === "title") : undefined;
      if (title === undefined || title.start > name.start) continue;
      titles.push(title);
      persons.push(nameRanges[2 * index]);
    }
    const ranges = tokenRanges(this.input.analysis, titles);
    for (let at = 0; at < titles.length; at++) this.titled[ranges[2 * at]] = persons[at];
  }

  #addHarm(token: number, hit: number): void {
    const { hits, lexicon, text, tokens } = this.input.analysis;
    // «أسرى» is no «my captivity».
    if (hits.pronoun[hit] === 1 && text.units[tokens.end[token] - 1] === YA) return;
    // «أسرته» is his family.
    if (hits.pronoun[hit] > 0 && FAMILY.has(wordAt(this.input.analysis, token))) return;
    // «أسرى», «قتلى» are no «two captures of».
    const { features } = hits;
    const dual = Feature.MASDAR | Feature.DUAL;
    if ((features[hit] & dual) === dual && text.units[tokens.end[token] - 1] === YA) return;
    const { use } = lexicon.row<HarmRow>(hits.entry[hit]);
    if (use === "frees") {
      if ((hits.features[hit] & Feature.SECOND) === 0) this.frees[token] = 1;
      return;
    }
    if ((hits.features[hit] & Feature.MASDAR) !== 0) this.#keepBest(this.masdar, token, hit);
    this.#keepBest(use === "people" || use === "held" ? this.people : this.harm, token, hit);
  }

  /** «شقيقه»: with ه, and not ة, a noun has a pronoun where it can have one. */
  #keepOwned(token: number, hit: number): void {
    const { hits, text, tokens } = this.input.analysis;
    const known = this.victim[token];
    const his = text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === HA;
    if (known === -1 || !his || hits.pronoun[known] > 0 === hits.pronoun[hit] > 0)
      this.#keepBest(this.victim, token, hit);
    else if (hits.pronoun[hit] > 0) this.victim[token] = hit;
  }

  /** Whole words before peeled ones, longer surfaces before shorter. */
  #keepBest(table: Int32Array, token: number, hit: number): void {
    const { hits } = this.input.analysis;
    const known = table[token];
    const bare = hits.pronoun[hit] === 0;
    if (known === -1) table[token] = hit;
    else if (!bare && hits.pronoun[known] > 0 && (hits.features[hit] & Feature.DUAL) !== 0) table[token] = hit;
    else if (bare && hits.peeled[hit] <= hits.peeled[known] && hits.last[hit] > hits.last[known]) table[token] = hit;
  }

  /** Notes the first of the spans that start at a token, and the tokens of all. */
  #mark(spans: readonly Span[], at: Int32Array, covered: Uint8Array): void {
    const ranges = tokenRanges(this.input.analysis, spans);
    for (let index = 0; index < spans.length; index++) {
      const first = ranges[2 * index];
      if (at[first] === -1) at[first] = index;
      for (let token = first; token <= ranges[2 * index + 1]; token++) covered[token] = 1;
    }
  }

  is(token: number, kind: WordKind): boolean {
    // What lies before the text is asked for too, and must not be read: engines give up optimising such reads.
    const words = token < 0 ? 0 : this.words[token];
    return words !== 0 && (words & wordBit(kind)) !== 0;
  }

  /** Whether a word of a class of lexicons/casualties/contexts.tsv begins at the token. */
  isOf(token: number, name: ContextClass): boolean {
    return this.contexts.has(token, name);
  }

  /** Last token of the longest word of a kind that starts at the token, or -1. */
  lastOf(token: number, kind: WordKind): number {
    if (!this.is(token, kind)) return -1;
    const { hits, lexicon } = this.input.analysis;
    let last = -1;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (lexicon.familyOf(entry) !== this.#wordFamily || hits.pronoun[hit] > 0) continue;
      if (lexicon.row<TollWordRow>(entry).kind === kind) last = Math.max(last, hits.last[hit]);
    }
    return last;
  }

  /** Whether the word at a token can be what a number before it counts: no particle, no «و», no name, no time. */
  canBeCounted(token: number): boolean {
    const { hits, lexicon, tokens, text } = this.input.analysis;
    if (tokens.kind[token] !== TokenKind.WORD || this.timed[token] === 1 || this.named[token] === 1) return false;
    if (this.words[token] !== 0 || this.harm[token] !== -1 || this.people[token] !== -1) return false;
    if (text.units[tokens.start[token]] === WAW || tokens.end[token] - tokens.start[token] < 3) return false;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (hits.proclitics[hit] !== 0 || lexicon.familyOf(hits.entry[hit]) === this.#particleFamily) return false;
    }
    return true;
  }

  /** Whether a noun of bodies starts at a token: «شرطة», «تنظيم». */
  startsBody(token: number): boolean {
    return mayStart(this.input.analysis.hits, token, this.#bodyHeadFamily);
  }

  /** A hedge that stands behind what it hedges: «على الأقل». */
  hedgeAfter(token: number): { readonly mod: QuantityMod; readonly last: number } | null {
    const { hits, lexicon, tokens } = this.input.analysis;
    if (token >= tokens.count) return null;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (lexicon.familyOf(hits.entry[hit]) !== this.#hedgeFamily || hits.peeled[hit] > 0) continue;
      const { side, mod } = lexicon.row<{ side: string; mod: QuantityMod }>(hits.entry[hit]);
      if (side === "after") return { mod, last: hits.last[hit] };
    }
    return null;
  }

  harmRow(hit: number): HarmRow {
    return this.input.analysis.lexicon.row<HarmRow>(this.input.analysis.hits.entry[hit]);
  }

  victimRow(hit: number): VictimRow {
    return this.input.analysis.lexicon.row<VictimRow>(this.input.analysis.hits.entry[hit]);
  }

  country(hit: number): string {
    return this.input.analysis.lexicon.row<NationalityRow>(this.input.analysis.hits.entry[hit]).country;
  }

  /** Whether some reading of a token has one of these proclitics, bits of `Proclitic`: «بغارة», «لأحد». */
  isGluedTo(token: number, proclitics: number): boolean {
    const { hits } = this.input.analysis;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
      if ((hits.proclitics[hit] & proclitics) !== 0) return true;
    return false;
  }

  /** Whether the name of a person starts at a token. */
  isPerson(token: number): boolean {
    const name = this.name[token];
    return name !== -1 && this.input.names[name].type === "PER";
  }

  /** Whether a number starts at a token that is no «عدة» or «عدد من». */
  isNumbered(token: number): boolean {
    const index = this.quantity[token];
    return index !== -1 && !this.input.numerals.quantities[index].vague;
  }

  /** Whether «و» or «ف» is glued to the token. */
  conjoined(token: number, hit: number): boolean {
    return hit !== -1 && token >= 0 && (this.input.analysis.hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0;
  }

  isMark(token: number): boolean {
    return this.input.analysis.tokens.kind[token] === TokenKind.MARK;
  }

  /** A quotation mark or bracket, which parts nothing. */
  isQuote(token: number): boolean {
    const { tokens, text } = this.input.analysis;
    if (tokens.kind[token] !== TokenKind.MARK) return false;
    const unit = text.units[tokens.start[token]];
    return unit === 0x22 || unit === 0x27 || unit === 0x28 || unit === 0x29;
  }

  /** The single letter و as a word of its own. */
  isAnd(token: number): boolean {
    const { tokens, text } = this.input.analysis;
    return tokens.end[token] - tokens.start[token] === 1 && text.units[tokens.start[token]] === WAW;
  }
}
