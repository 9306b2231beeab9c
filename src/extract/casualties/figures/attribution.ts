import { tokensToRaw, wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Attribution } from "../../../model/casualty.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Draft } from "../scene/draft.js";
import type { Roles } from "../scene/roles.js";
import { withLetters, withPronouns } from "../tables/spellings.js";
import { WAS } from "../tables/words.js";

interface Source {
  readonly token: number;
  readonly attribution: Attribution;
  /** «بحسب …» speaks for its whole sentence, «قال … إن» for what follows it. */
  readonly whole: boolean;
}

interface StanceRow {
  readonly stance: Attribution["stance"];
}

/** What must follow the speaker of verbs that are spelled like other words: «بين», «يبلغ عددهم», «رد بقصف», «نقل الجرحى». */
const leadOf = (word: string): ReadonlySet<string> | undefined =>
  RELAYS.has(word) ? FROM : DOUBTFUL.has(word) ? THAT : undefined;
const RELAYS = withLetters("نقل نقلت ينقل تنقل ننقل");
const DOUBTFUL = withLetters("بين بينت يبين تبين بلغ بلغت يبلغ تبلغ رد ردت يرد ترد");
const FROM = new Set(["عن", "عنه", "عنها", "عنهم", "قول", "قوله", "قولها", "قولهم"]);
const THAT = new Set(["ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "بانهم"]);
/** «حسبما جاء في التقرير» */
const CAME: ReadonlySet<string> = new Set(["جاء", "جاءت", "ورد", "وردت"]);
/** «له», «فيه», «عنها» */
const TOWARDS = /^(?:ل|ب|في|عن|الي|علي)(?:ه|ها|هم|هما|نا|ي)$/;
/** Words that name no speaker: «حسب قوله», «قال أيضا». */
const NOBODY = new Set([
  ..."ايضا كذلك لاحقا قايلا رسميا وقتها حينها اخر جميعهم جميعها".split(" "),
  ...withPronouns("قول قيام تعبير وصف زعم اسم مسووليت"),
]);

/** How many words tell a speaker without a name: «مصادر طبية». */
const LONGEST = 3;
/** How many a name. */
const LONGEST_NAME = 8;
/** «مصدر [عسكري]»: an adjective without the article closes the words of a speaker. */
const CLOSED = /^(?!ال).{2,}(?:ي|يه)$/;
/** Sector of agencies and papers. */
const JOURNALISM = "JRN";
/** Words whose own first letter is و. */
const WITH_WAW = /^و(?:سايل|كال|زار|زير|زراء|فد|فود|ثايق|الد|احد)/;
/** How far from its verb a named speaker may stand: «قال المتحدث باسم …». */
const REACH = 4;

/** Who gives the figures of a text. */
export class Sources {
  readonly #known = new Map<number, readonly Source[]>();
  readonly #speech: number;
  readonly #attribution: number;

  constructor(readonly roles: Roles) {
    const { lexicon } = roles.input.analysis;
    this.#speech = lexicon.family("speech");
    this.#attribution = lexicon.family("attribution");
  }

  /** The nearest source that can reach a figure: a speech verb before it, else «بحسب …» anywhere in its sentence. */
  sourceOf({ first, sentence }: Draft): Attribution | undefined {
    let sources = this.#known.get(sentence);
    if (sources === undefined) {
      sources = this.#read(sentence);
      this.#known.set(sentence, sources);
    }
    let best: Source | undefined;
    for (const source of sources) if (source.whole || source.token < first) best = source;
    return best?.attribution;
  }

  #read(sentence: number): Source[] {
    const { hits, lexicon, sentences } = this.roles.input.analysis;
    const first = sentences.first[sentence];
    const end = sentences.end[sentence];
    const sources: Source[] = [];
    for (let token = first; token < end; token++) {
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const family = lexicon.familyOf(hits.entry[hit]);
        const whole = family === this.#attribution;
        if (!whole && !(this.#says(hit) && hits.pronoun[hit] === 0)) continue;
        const { stance } = lexicon.row<StanceRow>(hits.entry[hit]);
        // «تحدثت عن نقل جرحى»: behind a preposition stands no verb.
        if (!whole && token > first && this.roles.is(token - 1, "prep")) continue;
        const led = leadOf(wordAt(this.roles.input.analysis, token));
        const attribution =
          this.#speaker(hits.last[hit] + 1, end, stance, whole, led) ??
          (led === undefined ? this.#subject(first, token, stance) : null);
        if (attribution !== null) sources.push({ token, attribution, whole });
        break;
      }
    }
    return sources;
  }

  /** Whether a hit is a verb of speech. */
  #says(hit: number): boolean {
    const { hits, lexicon } = this.roles.input.analysis;
    return lexicon.familyOf(hits.entry[hit]) === this.#speech && (hits.features[hit] & Feature.VERB) !== 0;
  }

  /** The speaker after a word of speech: the name near it, else the words up to a particle or a mark. */
  #speaker(
    after: number,
    end: number,
    stance: Attribution["stance"],
    whole: boolean,
    led: ReadonlySet<string> | undefined,
  ): Attribution | null {
    const { roles } = this;
    const { analysis } = roles.input;
    const from = this.#behindAddressee(after, end, whole);
    let last = from - 1;
    let found: Attribution | null = null;
    let token = from;
    for (; token < Math.min(end, from + REACH) && found === null; token++) {
      const word = wordAt(analysis, token);
      if (roles.name[token] !== -1) {
        if (!whole && this.#isGlued(token)) break;
        if (this.#isTold(token, last - from + 1)) break;
        found = this.#named(token, stance);
        token = roles.nameLast[token];
        continue;
      }
      if (word === "باسم") continue;
      if (word === "ل") break;
      if (analysis.tokens.kind[token] !== TokenKind.WORD || roles.timed[token] === 1 || roles.is(token, "stop")) break;
      if (roles.is(token, "prep") || roles.harm[token] !== -1 || token - from >= LONGEST) break;
      if (roles.isNumbered(token) || roles.is(token, "rise") || NOBODY.has(word)) break;
      if (roles.isAnd(token) || (token > from && roles.isGluedTo(token, Proclitic.LI))) break;
      if ((token > from || !whole) && roles.isGluedTo(token, Proclitic.BI)) break;
      last = token;
    }
    if (led !== undefined && !led.has(wordAt(analysis, token))) return null;
    if (found !== null) return found;
    return last < from ? null : this.#words(from, last, stance, whole ? Proclitic.LI : 0);
  }

  /** «قال لرويترز مصدر», «وفق ما ذكره مسؤول», «بيانا قالت فيه»: who is spoken to and what else stands before the speaker. */
  #behindAddressee(after: number, end: number, whole: boolean): number {
    const { roles } = this;
    const { analysis } = roles.input;
    let token = after;
    for (; token < end; token++) {
      const word = wordAt(analysis, token);
      const name = roles.name[token];
      if (whole && (word === "ما" || word === "لما" || this.#isSpeech(token))) continue;
      if (whole && CAME.has(word) && wordAt(analysis, token + 1) === "في") token++;
      else if (!whole && name !== -1 && this.#isGlued(token)) token = roles.nameLast[token];
      else if (!TOWARDS.test(word) && (whole || !/^لل.{3}/.test(word))) break;
    }
    return token;
  }

  /** «لرويترز»: a name with a letter before it. */
  #isGlued(token: number): boolean {
    const { analysis, names } = this.roles.input;
    return names[this.roles.name[token]].start > analysis.text.origin[analysis.tokens.start[token]];
  }

  /** «أفاد مصدر لرويترز», «أفاد مصدر عسكري وكالة الأنباء»: a body behind the whole words of a speaker is whom he told. */
  #isTold(token: number, words: number): boolean {
    const { analysis, names } = this.roles.input;
    const { sector, type } = names[this.roles.name[token]];
    if (type !== "ORG" || words === 0) return false;
    return this.#isGlued(token) ? sector === JOURNALISM : words > 1 && CLOSED.test(wordAt(analysis, token - 1));
  }

  #isSpeech(token: number): boolean {
    const { first } = this.roles.input.analysis.hits;
    for (let hit = first[token]; hit < first[token + 1]; hit++) if (this.#says(hit)) return true;
    return false;
  }

  /** «وزارة الصحة تعلن …», «ومصادر فلسطينية تقول إن»: who stands right before the verb. */
  #subject(first: number, verb: number, stance: Attribution["stance"]): Attribution | null {
    const { roles } = this;
    if (wordAt(roles.input.analysis, verb - 1) === "قد") return this.#subject(first, verb - 1, stance);
    for (let token = verb - 1; token >= Math.max(first, verb - LONGEST_NAME); token--) {
      if (roles.name[token] !== -1) {
        if (roles.nameLast[token] !== verb - 1) return null;
        // «القيادة [في أفريقيا] تعلن»: where the speaker is.
        return roles.is(token - 1, "prep") ? this.#subject(first, token - 1, stance) : this.#named(token, stance);
      }
      if (roles.named[token] === 1) continue;
      if (roles.named[verb - 1] === 1 || verb - token > LONGEST || roles.isMark(token) || roles.timed[token] === 1)
        return null;
      if (roles.words[token] !== 0 || roles.harm[token] !== -1 || roles.quantity[token] !== -1) return null;
      const opens = token === first || roles.isMark(token - 1) || WAS.has(wordAt(roles.input.analysis, token - 1));
      if (opens) return this.#words(token, verb - 1, stance, Proclitic.CONJUNCTION);
    }
    return null;
  }

  #named(token: number, stance: Attribution["stance"]): Attribution {
    const { id, norm, start, end } = this.roles.input.names[this.roles.name[token]];
    return { start, end, speaker: norm, name: id, stance };
  }

  /** The words of a speaker, a letter before them left out. */
  #words(from: number, last: number, stance: Attribution["stance"], proclitic: number): Attribution {
    const { analysis } = this.roles.input;
    const word = wordAt(analysis, from);
    const peeled = this.roles.isGluedTo(from, proclitic) && !WITH_WAW.test(word) ? 1 : 0;
    const { start, end } = tokensToRaw(analysis, from, last, peeled);
    const said = analysis.text.raw.slice(start, end);
    // «وفقا للشرطة»: the article without its alef.
    return { start, end, speaker: peeled === 1 && word.startsWith("لل") ? `ا${said}` : said, stance };
  }
}
