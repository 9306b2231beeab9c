import { wordAt } from "../../../lexicon/analysis.js";
import type { TimexMention } from "../../../model/timex.js";
import { WAW } from "../../../text/letters.js";
import type { Draft } from "../scene/draft.js";
import type { Roles } from "../scene/roles.js";
import { withLetters } from "../tables/spellings.js";
import { WERE } from "../tables/words.js";

/** How far around a figure a word may part it from a period. */
const REACH = 30;
/** So many words may stand before a period that opens its sentence. */
const OPENING = 3;
/** From here on a figure is hardly of the one happening whose period is told. */
const LARGE = 50;

const FROM = new Set(["منذ"]);
const BEGINNINGS = new Set(
  "بدء ذلك تولي توليه ثوره الثوره بدايه اندلاع انطلاق انطلاقها مطلع تفشي ظهور الغزو ان بدات بدا".split(" "),
);
/** «منذ بدء الحرب», «منذ أن سيطر»: whatever it is that began. */
const SINCE = withLetters("منذ");
const WITHIN = new Set(["خلال", "مدي", "مدار", "غضون"]);
const LONG_DURATION = /^P(?:(?:\d+|X)(?:W|M|Y|DE)|(?:[3-9]|\d{2,}|X)D|T(?:4[89]|[5-9]\d|\d{3,})H)$/;
/** «السنوات الماضية» */
const OPEN_DURATION = /^PX(?:W|M|Y|DE)$/;
/** «خلال شهر مايو», «خلال الأسبوع الماضي», «خلال 2014»: more than a day. */
const LONG_DATE = /^\d{2,4}(?:-(?:\d{2}|W\d{2}|[HQ]\d|SP|SU|FA|WI))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}|^PRESENT_REF/;
const MONTH = /^\d{4}-\d{2}$/;
/** What is waged for days: «بعد عشرة أيام من القصف الذي أودى بحياة مئة». */
const WAGED = new Set(
  "القصف المعارك الحرب القتال الاقتتال النزاع الصراع التمرد الحصار المواجهات الاشتباكات الاحتجاجات الغارات العنف التظاهرات".split(
    " ",
  ),
);
/** Blows that come one by one: «أسبوع من الهجمات قتل فيها 38». */
const BLOWS = new Set("الهجمات التفجيرات الاغتيالات العمليات الاعتداءات".split(" "));
const SAME = new Set(["نفس", "ذات", "هذه", "تلك", "نفسها", "ذاتها"]);
const PROTESTS = new Set(["التظاهرات", "المظاهرات", "الاحتجاجات"]);
const TIME = new Set(["الفتره", "المده"]);
const UNITS = new Set("يومين اسبوع اسبوعين شهر شهرين عام عامين سنه".split(" "));
/** «بعد أشهر من القصف», «جراء أشهر من القتال» */
const LENGTHS = new Set(["بعد", "جراء", "نتيجه", "اثر", "بسبب"]);
/** «في أعنف هجوم منذ أعوام» says how a happening ranks, not what is counted. */
const RANKS = new Set(
  "اول ثاني ثالث رابع خامس الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه اسوا اعنف اكبر اخطر اقوي اعلي اشد ادمي الاسوا الاعنف الاكثر الاكبر الاخطر الاعلي الاشد".split(
    " ",
  ),
);
/** How far before «منذ» a word that ranks may stand: «الأكبر من نوعها منذ». */
const RANKING = 3;
/** Words that lead to another happening, whose period is not the figure's. */
const AWAY = new Set("الذي التي الذين اللذين اللتين حيث عندما حينما بعدما لكن ولكن لكنه لكنها لكنهم".split(" "));
/** Words that lead to the sum, whose period is not that of the last figure. */
const SUMS = new Set(["ليصل", "لتصل", "وبذلك", "بذلك", "المجموع"]);

/** A year or a month, and the words by which it is the one that runs. */
const RUNNING = /^\d{4}(?:-\d{2})?$/;
const THIS = withLetters("هذا هذه");
const CURRENT = new Set(["الجاري", "الحالي", "الجاريه", "الحاليه"]);

const SAID = new Set(["ان", "انه", "انها", "بان", "بانه"]);
/** How many words a saying that leads to «أن» may have: «مشيرة إلى أن», «وأضاف المصدر أن». */
const SAYING = 4;

/** The periods that the sentences of a text count over: «منذ بدء الحرب», «خلال أسبوعين», «في مايو». */
export class Periods {
  readonly #periods = new Map<number, readonly number[]>();
  readonly #timexes = new Map<number, readonly (readonly [TimexMention, number])[]>();

  constructor(readonly roles: Roles) {}

  /** «منذ بدء الحرب», «خلال أسبوعين» said of the figure. */
  isOver(draft: Draft): boolean {
    let periods = this.#periods.get(draft.sentence);
    if (periods === undefined) {
      periods = this.#periodsOf(draft.sentence);
      this.#periods.set(draft.sentence, periods);
    }
    return periods.some((token) => this.#isSaidOf(draft, token));
  }

  /** «قتل 393 مدنيا في أغسطس»: the month's toll, where no day is named. */
  isByMonth(draft: Draft): boolean {
    const dates = this.#timexesOf(draft.sentence).filter(([{ type }]) => type === "DATE");
    return (
      dates.length > 0 &&
      dates.every(([{ value }]) => MONTH.test(value)) &&
      dates.some(([, token]) => token > draft.first)
    );
  }

  /** «قتل 12 صحفيا هذا العام»: the running year or month, right beside the figure. */
  isOfRunningTime({ first, last, sentence }: Draft): boolean {
    const { analysis } = this.roles.input;
    return this.#timexesOf(sentence).some(
      ([{ type, value }, token]) =>
        token >= first &&
        token <= last + 1 &&
        type === "DATE" &&
        RUNNING.test(value) &&
        (THIS.has(wordAt(analysis, token)) || CURRENT.has(wordAt(analysis, token + 1))),
    );
  }

  /** Whether a sentence counts over a closed month or year: «خلال شهر مايو». */
  reports(sentence: number): boolean {
    return this.#timexesOf(sentence).some(
      ([{ type, value }, token]) => type === "DATE" && LONG_DATE.test(value) && WITHIN.has(this.#wordBefore(token)),
    );
  }

  /** Whether a day stands in a sentence. */
  namesDay(sentence: number): boolean {
    return this.#timexesOf(sentence).some(([{ type, value }]) => type === "TIME" || DAY.test(value));
  }

  #periodsOf(sentence: number): number[] {
    const { sentences } = this.roles.input.analysis;
    const periods = this.#timexesOf(sentence).flatMap(([timex, token]) => (this.#spans(timex, token) ? [token] : []));
    for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++)
      if (
        (SINCE.has(wordAt(this.roles.input.analysis, token)) && !this.#ranks(token)) ||
        this.#isTimeOfBlows(token) ||
        this.#isOfProtests(token) ||
        this.#isSameTime(token)
      )
        periods.push(token);
    return periods;
  }

  /** «خلال الفترة نفسها»: the period told before. */
  #isSameTime(token: number): boolean {
    const { analysis } = this.roles.input;
    if (!WITHIN.has(this.#wordBefore(token))) return false;
    const [one, two] = [wordAt(analysis, token), wordAt(analysis, token + 1)];
    return (SAME.has(one) && TIME.has(two)) || (TIME.has(one) && SAME.has(two));
  }

  /** «قتل في هذه التظاهرات» */
  #isOfProtests(token: number): boolean {
    const { analysis } = this.roles.input;
    if (!PROTESTS.has(wordAt(analysis, token + 1)) || !SAME.has(wordAt(analysis, token))) return false;
    return WITHIN.has(this.#wordBefore(token)) || this.#wordBefore(token) === "في";
  }

  /** «في أسبوع من الهجمات»: bare units are no time expressions. */
  #isTimeOfBlows(token: number): boolean {
    const { analysis } = this.roles.input;
    if (!UNITS.has(wordAt(analysis, token)) || wordAt(analysis, token + 1) !== "من") return false;
    const what = wordAt(analysis, token + 2);
    return this.#wordBefore(token) === "في" && (WAGED.has(what) || BLOWS.has(what));
  }

  /** «قتل 3، ليرتفع العدد إلى 40 منذ مايو»: the period is the toll's; one told in a clause before is that clause's. */
  #isSaidOf({ first, last, low, sentence, toll, trigger }: Draft, period: number): boolean {
    const { roles } = this;
    const open = this.#isOpen(period);
    // «في السنوات الأخيرة …» is a setting for what follows, and a period of what stands before it.
    if (open && period < first) return false;
    if (toll) return true;
    const opens = period <= roles.input.analysis.sentences.first[sentence] + OPENING;
    // «منذ الهجوم الذي أوقع 31 قتيلا», «منذ مقتل القائد»: what happened then, not what was counted since.
    const since = period < first && SINCE.has(wordAt(roles.input.analysis, period));
    if (since && (period === first - 1 || !(opens || this.#begins(period)))) return false;
    if (period > last) {
      for (let at = Math.max(last, trigger) + 1; at < Math.min(period, last + REACH); at++) {
        if (roles.is(at, "rise") || roles.is(at, "toll")) return false;
        const word = wordAt(roles.input.analysis, at);
        if (SUMS.has(word)) return false;
        // «قتل 42 عاملا كانوا محتجزين منذ أسبوع»
        if (WERE.has(word)) return false;
        if (RANKS.has(word) && roles.timed[at] === 0) return false;
        // «أصيب أربعة، مشيرة إلى أن المنفذ شن قبلها هجوما منذ أشهر»
        if (low < LARGE && SAID.has(word) && this.#isMarkNear(at)) return false;
        // «الجنود الذين قتلوا منذ …» is the figure's own clause.
        if ((open || low < LARGE) && AWAY.has(word) && roles.harm[at + 1] === -1) return false;
      }
      return true;
    }
    if (period >= first || opens) return true;
    for (let at = Math.max(period, first - REACH) + 1; at < first; at++)
      if (roles.isMark(at) && !roles.isQuote(at) && this.#opensClause(at + 1)) return false;
    return true;
  }

  /** «السنوات الماضية» behind «في» */
  #isOpen(period: number): boolean {
    const { timexes } = this.roles.input;
    const index = this.roles.timex[period];
    return index !== -1 && OPEN_DURATION.test(timexes[index].value) && this.#wordBefore(period) === "في";
  }

  /** Whether a mark stands right before the word that leads to «أن». */
  #isMarkNear(token: number): boolean {
    const { roles } = this;
    for (let at = token - 1; at >= token - SAYING; at--) if (roles.isMark(at) && !roles.isQuote(at)) return true;
    return false;
  }

  #opensClause(token: number): boolean {
    const { text, tokens } = this.roles.input.analysis;
    // «وفق تقارير» opens none.
    if (this.roles.is(token, "prep")) return false;
    return text.units[tokens.start[token]] === WAW || this.roles.is(token, "stop");
  }

  #spans({ type, value, end }: TimexMention, token: number): boolean {
    const before = this.#wordBefore(token);
    if (FROM.has(before) && this.#ranks(token - 1)) return false;
    if (FROM.has(before)) return type === "DATE" || type === "DURATION";
    if (WITHIN.has(before)) {
      // «خلال الأسبوع الجاري عندما …» is one happening of that week.
      if (type === "DATE" && AWAY.has(this.#wordBehind(token, end))) return false;
      return type === "DURATION" ? LONG_DURATION.test(value) : LONG_DATE.test(value);
    }
    // «قتل 38 شخصا في ثلاثة أيام»; «في السنوات الأخيرة» is a setting.
    if (type === "DURATION" && before === "في")
      return LONG_DURATION.test(value) && (!value.includes("X") || OPEN_DURATION.test(value));
    return type === "DURATION" && LENGTHS.has(before) && LONG_DURATION.test(value) && this.#wages(token, end);
  }

  /** «الأعنف منذ …», «أعنف هجوم منذ …»: whether a word that ranks stands before «منذ». */
  #ranks(since: number): boolean {
    for (let at = since; at > since - RANKING; at--) if (RANKS.has(this.#wordBefore(at))) return true;
    return false;
  }

  /** «منذ بدء الحرب», «منذ أن بدأت» */
  #begins(since: number): boolean {
    return BEGINNINGS.has(wordAt(this.roles.input.analysis, since + 1));
  }

  /** «من القصف» behind a length. */
  #wages(token: number, end: number): boolean {
    const next = this.#behind(token, end);
    const { analysis } = this.roles.input;
    if (wordAt(analysis, next) !== "من" && wordAt(analysis, next) !== "علي") return false;
    const what = wordAt(analysis, next + 1);
    return WAGED.has(what) || (BLOWS.has(what) && this.#goesOn(next + 2));
  }

  /** Whether what stands before a token is told more of: «التي أودت», «قتل فيها». */
  #goesOn(token: number): boolean {
    return AWAY.has(wordAt(this.roles.input.analysis, token)) || this.roles.harm[token] !== -1;
  }

  #wordBehind(token: number, end: number): string {
    return wordAt(this.roles.input.analysis, this.#behind(token, end));
  }

  /** The token behind a time expression. */
  #behind(token: number, end: number): number {
    const { text, tokens } = this.roles.input.analysis;
    let next = token;
    while (next < tokens.count && text.origin[tokens.start[next]] < end) next++;
    return next;
  }

  #timexesOf(sentence: number): readonly (readonly [TimexMention, number])[] {
    const known = this.#timexes.get(sentence);
    if (known !== undefined) return known;
    const { sentences } = this.roles.input.analysis;
    const out: (readonly [TimexMention, number])[] = [];
    for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++) {
      const index = this.roles.timex[token];
      if (index !== -1) out.push([this.roles.input.timexes[index], token]);
    }
    this.#timexes.set(sentence, out);
    return out;
  }

  #wordBefore(token: number): string {
    return token === 0 ? "" : wordAt(this.roles.input.analysis, token - 1).replace(/^[وف](?=.{3})/, "");
  }
}
