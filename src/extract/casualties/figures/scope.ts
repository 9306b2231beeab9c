import { wordAt } from "../../../lexicon/analysis.js";
import type { Draft } from "../scene/draft.js";
import type { Roles } from "../scene/roles.js";
import { wordBit } from "../tables/rows.js";
import { Periods } from "./periods.js";

/** A count this high is hardly of one incident, short of a catastrophe of nature. */
const BEYOND_ONE_INCIDENT = 1000;
/** A single battle drives out thousands. */
const BEYOND_ONE_FLIGHT = 100_000;
/** From here on a count beside the name of a conflict is the conflict's. */
const LARGE = 50;
/** From here on the same count told twice is the same count. */
const TELLING = 20;

/** A report by months counts for so many sentences behind the one that names its month. */
const REPORT = 4;
/** How many sentences a catastrophe is told on for. */
const CATASTROPHE = 2;
/** Crowds of this size are hurt or taken in one day. */
const BEYOND_ONE_DAY = 5000;

const MEMORY = new Set(["ذكري", "لذكري", "بذكري"]);
const OBSERVED = new Set("عاشوراء المولد مولد الاسراء الاربعين اربعينيه الاستقلال استقلال الثوره تاسيس".split(" "));

/** What surrounds a figure: a period it is counted over, a denial, history. */
export class Scopes {
  readonly #periods: Periods;
  readonly #kinds = new Map<number, number>();
  readonly #cumulative = new Set<Draft>();

  constructor(
    readonly roles: Roles,
    drafts: readonly Draft[],
  ) {
    this.#periods = new Periods(roles);
    for (const draft of drafts) if (this.#isRunning(draft)) this.#cumulative.add(draft);
    this.#carryReport(drafts);
    const counts = new Set([...this.#cumulative].filter(isTold).map(key));
    for (const [index, draft] of drafts.entries()) {
      const whole = draft.subset ?? (draft.rule === "casualties/and-group" ? drafts[index - 1] : undefined);
      if ((isTold(draft) && counts.has(key(draft))) || (whole !== undefined && this.#cumulative.has(whole)))
        this.#cumulative.add(draft);
    }
  }

  /** A running toll: counted since something began, over a period, or over a war. */
  isCumulative(draft: Draft): boolean {
    return this.#cumulative.has(draft);
  }

  #isRunning(draft: Draft): boolean {
    const { group, sentence } = draft;
    if (draft.zero || group === null) return false;
    if (group.held && group.harm !== null && group.name === -1 && draft.trigger === -1) return true;
    const periods = this.#periods;
    // One person told without a number is no toll: «اعتقل بسبب منشور كتبه منذ أسبوع».
    const counted = group.quantity !== null || group.high !== 1;
    if (counted && (periods.isOver(draft) || periods.isOfRunningTime(draft))) return true;
    const size = sizeOf(draft);
    if (size >= BEYOND_ONE_INCIDENT && !this.#isOneDay(draft)) {
      const beyond = draft.kind === "displaced" ? BEYOND_ONE_FLIGHT : BEYOND_ONE_INCIDENT;
      if (size >= beyond && !this.#isOfCatastrophe(sentence)) return true;
    }
    return size >= LARGE && (this.#speaksOf(sentence, "period") || periods.isByMonth(draft));
  }

  /** Whether a sentence, one shortly before it or the headline speaks of a quake or a flood, of whose dead a text tells at length. */
  #isOfCatastrophe(sentence: number): boolean {
    for (let at = sentence; at >= Math.max(0, sentence - CATASTROPHE); at--)
      if (this.#speaksOf(at, "catastrophe")) return true;
    return this.#speaksOf(0, "catastrophe");
  }

  /** «أصيب ألف متظاهر في مواجهات الجمعة»; a headline without a period is of the day. */
  #isOneDay(draft: Draft): boolean {
    const { kind, toll, sentence } = draft;
    if (kind === "killed" || sizeOf(draft) >= BEYOND_ONE_DAY || toll) return false;
    return this.#periods.namesDay(sentence) || sentence === 0;
  }

  /** «وسجلت محافظة الشمال 80 قتيلا و12 جريحا» after «مقتل 900 خلال يونيو»: a month's toll goes on, place by place. */
  #carryReport(drafts: readonly Draft[]): void {
    let since = -1;
    for (let index = 0; index < drafts.length; ) {
      const { sentence } = drafts[index];
      let end = index;
      while (end < drafts.length && drafts[end].sentence === sentence) end++;
      const told = drafts.slice(index, end);
      index = end;
      if (
        this.#periods.reports(sentence) &&
        told.some((draft) => this.#cumulative.has(draft) && sizeOf(draft) >= LARGE)
      ) {
        since = sentence;
      } else if (
        since !== -1 &&
        sentence - since <= REPORT &&
        !this.#periods.namesDay(sentence) &&
        told.some(({ low }) => low >= LARGE)
      ) {
        since = sentence;
        for (const draft of told) if (draft.group?.quantity) this.#cumulative.add(draft);
      }
    }
  }

  #speaksOf(sentence: number, kind: "period" | "history" | "catastrophe"): boolean {
    let bits = this.#kinds.get(sentence);
    if (bits === undefined) {
      const { sentences } = this.roles.input.analysis;
      bits = 0;
      for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++)
        if (!this.#isObservance(token)) bits |= this.roles.words[token];
      this.#kinds.set(sentence, bits);
    }
    return (bits & wordBit(kind)) !== 0;
  }

  /** «إحياء ذكرى عاشوراء» is a day of this year, not the harm of another. */
  #isObservance(token: number): boolean {
    const { analysis } = this.roles.input;
    return MEMORY.has(wordAt(analysis, token)) && OBSERVED.has(wordAt(analysis, token + 1));
  }

  /** «نفى … مقتل مدنيين», «يخشى مقتل مئة» */
  statusOf(draft: Draft): "actual" | "denied" | "possible" {
    const { roles } = this;
    const { sentences } = roles.input.analysis;
    if (draft.zero) return "actual";
    for (let token = draft.first - 1; token >= Math.max(sentences.first[draft.sentence], draft.first - 10); token--) {
      // «تنفي مسؤوليتها عن مقتل ثلاثة»: that they died is not denied.
      if (roles.isOf(token, "disowned")) return "actual";
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

/** «مقتل وإصابة 300»: the number that two kinds share. */
const sizeOf = ({ low, joint, group }: Draft): number => (joint === null ? low : (group?.low ?? low));

/** «عشرات» told twice need not be the same scores. */
const isTold = ({ low, group }: Draft): boolean => low >= TELLING && group?.quantity?.vague !== true;

const key = ({ kind, low }: Draft): string => `${kind}:${low}`;
