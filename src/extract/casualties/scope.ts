import type { TimexMention } from "../../model/timex.js";
import type { Draft } from "./draft.js";
import type { Roles } from "./roles.js";
import { wordBit } from "./rows.js";
import { WAW } from "./words.js";

/** A count this high is hardly of one incident, short of a catastrophe of nature. */
const BEYOND_ONE_INCIDENT = 1000;
/** A single battle drives out thousands. */
const BEYOND_ONE_FLIGHT = 100_000;
/** From here on a count beside the name of a conflict is the conflict's. */
const LARGE = 50;
/** From here on the same count told twice is the same count. */
const TELLING = 20;

/** How far around a figure a word may part it from a period. */
const REACH = 30;
/** So many words may stand before a period that opens its sentence. */
const OPENING = 3;

const FROM = new Set(["منذ"]);
const WITHIN = new Set(["خلال", "مدي", "مدار", "غضون"]);
const LONG_DURATION = /^P(?:(?:\d+|X)(?:W|M|Y|DE)|(?:[3-9]|\d{2,}|X)D)$/;

/** What surrounds a figure: a period it is counted over, a denial, history. */
export class Scopes {
  /** By sentence: the tokens of words that say since when or over what the sentence counts. */
  readonly #periods = new Map<number, readonly number[]>();
  readonly #timexesOf = new Map<number, readonly (readonly [TimexMention, number])[]>();
  readonly #kinds = new Map<number, number>();
  readonly #cumulative = new Set<Draft>();

  constructor(
    readonly roles: Roles,
    drafts: readonly Draft[],
  ) {
    for (const draft of drafts) if (this.#isRunning(draft)) this.#cumulative.add(draft);
    const counts = new Set([...this.#cumulative].filter(({ low }) => low >= TELLING).map(key));
    for (const [index, draft] of drafts.entries()) {
      const whole = draft.subset ?? (draft.rule === "casualties/and-group" ? drafts[index - 1] : undefined);
      if (counts.has(key(draft)) || (whole !== undefined && this.#cumulative.has(whole))) this.#cumulative.add(draft);
    }
  }

  /** A running toll: counted since something began, over a period, or over a war. */
  isCumulative(draft: Draft): boolean {
    return this.#cumulative.has(draft);
  }

  #isRunning(draft: Draft): boolean {
    const { group, sentence } = draft;
    if (draft.zero || group === null) return false;
    if (group.held && group.harm !== null && draft.trigger === -1) return true;
    if (this.#overPeriod(draft)) return true;
    const beyond = draft.kind === "displaced" ? BEYOND_ONE_FLIGHT : BEYOND_ONE_INCIDENT;
    if (draft.low >= beyond && !this.#speaksOf(sentence, "catastrophe")) return true;
    return draft.low >= LARGE && (this.#speaksOf(sentence, "period") || this.#byMonth(draft));
  }

  /** «منذ بدء الحرب», «خلال أسبوعين» said of the figure. */
  #overPeriod(draft: Draft): boolean {
    let periods = this.#periods.get(draft.sentence);
    if (periods === undefined) {
      periods = this.#periodsOf(draft.sentence);
      this.#periods.set(draft.sentence, periods);
    }
    return periods.some((token) => this.#isSaidOf(draft, token));
  }

  #periodsOf(sentence: number): number[] {
    const { sentences } = this.roles.input.analysis;
    const periods = this.#timexes(sentence).flatMap(([timex, token]) => (this.#spans(timex, token) ? [token] : []));
    for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++)
      if (this.roles.is(token, "since")) periods.push(token);
    return periods;
  }

  /** «قتل 3، ليرتفع العدد إلى 40 منذ مايو»: the period is the toll's; one told in a clause before is that clause's. */
  #isSaidOf({ first, last, sentence, toll }: Draft, period: number): boolean {
    const { roles } = this;
    if (toll) return true;
    if (period > last) {
      for (let at = last + 1; at < Math.min(period, last + REACH); at++)
        if (roles.is(at, "rise") || roles.is(at, "toll")) return false;
      return true;
    }
    if (period >= first || period <= roles.input.analysis.sentences.first[sentence] + OPENING) return true;
    for (let at = Math.max(period, first - REACH) + 1; at < first; at++)
      if (roles.isMark(at) && !roles.isQuote(at) && this.#opensClause(at + 1)) return false;
    return true;
  }

  #opensClause(token: number): boolean {
    const { text, tokens } = this.roles.input.analysis;
    return text.units[tokens.start[token]] === WAW || this.roles.is(token, "stop");
  }

  #spans({ type, value }: TimexMention, token: number): boolean {
    const before = this.#wordBefore(token);
    if (FROM.has(before)) return type === "DATE" || type === "DURATION";
    return type === "DURATION" && WITHIN.has(before) && LONG_DURATION.test(value);
  }

  /** «قتل 393 مدنيا في أغسطس»: the month's toll, where no day is named. */
  #byMonth(draft: Draft): boolean {
    const dates = this.#timexes(draft.sentence).filter(([{ type }]) => type === "DATE");
    return (
      dates.length > 0 &&
      dates.every(([{ value }]) => /^\d{4}-\d{2}$/.test(value)) &&
      dates.some(([, token]) => token > draft.first)
    );
  }

  #timexes(sentence: number): readonly (readonly [TimexMention, number])[] {
    const known = this.#timexesOf.get(sentence);
    if (known !== undefined) return known;
    const { sentences } = this.roles.input.analysis;
    const out: (readonly [TimexMention, number])[] = [];
    for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++) {
      const index = this.roles.timex[token];
      if (index !== -1) out.push([this.roles.input.timexes[index], token]);
    }
    this.#timexesOf.set(sentence, out);
    return out;
  }

  #wordBefore(token: number): string {
    const { text, tokens } = this.roles.input.analysis;
    if (token === 0) return "";
    let word = "";
    for (let at = tokens.start[token - 1]; at < tokens.end[token - 1]; at++)
      word += String.fromCharCode(text.units[at]);
    return word.replace(/^[وف](?=.{3})/, "");
  }

  #speaksOf(sentence: number, kind: "since" | "period" | "history" | "catastrophe"): boolean {
    let bits = this.#kinds.get(sentence);
    if (bits === undefined) {
      const { sentences } = this.roles.input.analysis;
      bits = 0;
      for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++)
        bits |= this.roles.words[token];
      this.#kinds.set(sentence, bits);
    }
    return (bits & wordBit(kind)) !== 0;
  }

  /** «نفى … مقتل مدنيين», «يخشى مقتل مئة» */
  statusOf(draft: Draft): "actual" | "denied" | "possible" {
    const { roles } = this;
    const { sentences } = roles.input.analysis;
    if (draft.zero) return "actual";
    for (let token = draft.first - 1; token >= Math.max(sentences.first[draft.sentence], draft.first - 10); token--) {
      if (roles.is(token, "denial")) return "denied";
      if (roles.is(token, "alleged")) return "possible";
      if (roles.isMark(token) && !roles.isQuote(token)) break;
    }
    return "actual";
  }

  /** «مجزرة صبرا وشاتيلا» and other history. */
  isHistorical(draft: Draft): boolean {
    return this.#speaksOf(draft.sentence, "history");
  }
}

const key = ({ kind, low }: Draft): string => `${kind}:${low}`;
