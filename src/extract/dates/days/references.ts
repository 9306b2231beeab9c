import { wordAt } from "../../../lexicon/analysis.js";
import { ALEF_HAMZA_ABOVE, ALEF_MADDA } from "../../../text/letters.js";
import type { Context } from "../context/context.js";
import { type Found, foundBy, type Ground } from "../context/found.js";
import { openSpan, type Resolved, stated } from "../context/timespan.js";
import { readAnchoredUnit } from "../periods/anchored-units.js";
import { Kind } from "../words/kinds.js";
import type { Reader, Word } from "../words/reader.js";
import { readDay } from "./days.js";

/** «آ», «أ» */
const isSealed = (raw: number): boolean => raw === ALEF_MADDA || raw === ALEF_HAMZA_ABOVE;

/** «وقت سابق من العام الجاري», «وقت لاحق اليوم»: the vague word stands inside a time that is told. */
function within(context: Context, token: number): Found | null {
  const { reader } = context;
  const from = reader.word(token, Kind.LEAD);
  const at = from !== null && from.row.value === "from" && from.last === token ? token + 1 : token;
  const day = readDay(context, at);
  if (day !== null && day.first === at && day.peeled === 0 && day.span.type !== "DURATION") return day;
  const unit = readAnchoredUnit(context, at, { bare: at !== token });
  return unit;
}

/** An indefinite noun in the accusative, folded; what ends in «يا» is an adverb as often («دوليا»), what ends in «وا», «ها» a verb. */
const ACCUSATIVE = /^[^ا].{2,}[^ويهنم]ا$/;

/** «اعتقلت نائبا سابقا»: a former one; «كانوا يعملون سابقا»: once. */
const isFormer = (reader: Reader, token: number): boolean =>
  wordAt(reader.analysis, token) === "سابقا" && ACCUSATIVE.test(wordAt(reader.analysis, token - 1));

/** «الآن», «حاليا», «مؤخرا», «وقت سابق», «في المستقبل القريب», «حتى اليوم». */
export function readReference(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.REFERENCE, true);
  if (word === null) return todayAsNow(context, token);
  // «ألان جوبيه», «الجنرال آلان»: a name; the article of «الآن» is written with a bare alef.
  if (isSealed(reader.rawUnit(token, word.peeled)) && reader.isDefinite(token)) return null;
  if (isFormer(reader, token)) return null;
  if (word.row.id === "ref.now.bare") return untilNow(reader, word);
  if (word.row.needs === "lead") {
    const lead = reader.before(token, Kind.LEAD);
    if (lead === null || lead.row.value !== "in" || lead.last !== token - 1 || word.peeled > 0) return null;
    // «في الماضي» ends there; «في السابق» too: a noun after it would be what it qualifies.
    if (reader.is(token + 1, Kind.ANCHOR, false)) return null;
  }
  // «قبل فترة الحرب», «قبل قليل من الهجوم»: counted from what is named.
  if (word.row.id === "ref.ago") {
    const next = word.last + 1;
    if (reader.isDefinite(next) || reader.lead(next + 1) === "from" || reader.lead(next + 1) === "upon") return null;
  }
  // «بات قريبا من القرية», «قريبا جدا من الفوز»: near a place.
  if (
    word.row.id === "ref.soon" &&
    (leadAt(reader, token + 1) === "from" || leadAt(reader, token + 2) === "from") &&
    context.tenseAt(token, word.last) !== "future"
  )
    return null;
  // «حتى وقت قريب»: until lately.
  const lead = reader.lead(token);
  if (word.row.id === "ref.near" && (lead === "until" || lead === "to")) return vague(word, "PAST_REF");
  // «استشهدا لاحقا», «ولاحقا قالت», «أنفق المال فيما بعد»: in a tale of the past, later is no future.
  const told = word.row.id === "ref.later";
  if (
    told &&
    (context.tenseAt(token, word.last) === "past" ||
      reader.isPastVerb(token - 1) ||
      reader.isPastVerb(word.last + 1) ||
      reader.is(word.last + 1, Kind.CUE_PAST))
  )
    return null;
  if (word.last > word.first && word.row.value !== "PRESENT_REF") {
    const inner = within(context, word.last + 1);
    if (inner !== null) {
      return {
        ...inner,
        rule: "dates/reference-within",
        first: token,
        peeled: word.peeled,
        grounds: groundsOf(word),
      };
    }
  }
  // «وأعلنت الوزارة في وقت لاحق»: later in a tale of the past.
  if (word.row.id === "ref.later-time" && context.tenseAt(token, word.last) === "past") return vague(word, "PAST_REF");
  return vague(word, word.row.value ?? "PAST_REF");
}

const leadAt = (reader: Reader, token: number): string | null => reader.word(token, Kind.LEAD)?.row.value ?? null;

const groundsOf = ({ first, last }: Word): readonly Ground[] => [{ part: "reference", first, last }];

const vague = (word: Word, value: string): Found =>
  foundBy("dates/reference", word, stated(openSpan(value), "certain"), groundsOf(word));

/** «حتى اللحظة», «حتى الساعة»; but «حتى الساعة الثالثة», «حتى اللحظة الأخيرة». */
function untilNow(reader: Reader, word: Word): Found | null {
  const lead = reader.lead(word.first);
  const next = word.last + 1;
  if ((lead !== "until" && lead !== "to") || word.peeled > 0 || reader.isDigits(next)) return null;
  if ([Kind.CLOCK_HOUR, Kind.CLOCK_PART, Kind.ANCHOR, Kind.CLAUSE].some((kind) => reader.is(next, kind, false)))
    return null;
  return reader.numberAt(next) === null ? vague(word, "PRESENT_REF") : null;
}

/** «باتت اليوم», «واليوم أصبحت», «أصبحت القرية اليوم مدينة», «ما هي عليه اليوم». */
function isNowadays(reader: Reader, token: number): boolean {
  if (reader.before(token, Kind.BECOME) !== null || reader.is(token + 1, Kind.BECOME, false)) return true;
  return reader.isWord(token - 1) && reader.before(token - 1, Kind.BECOME)?.row.value === "verb";
}

/** «حتى اليوم», «إلى اليوم»: until now, not until the day of writing. */
function todayAsNow(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.RELATIVE_DAY, true);
  if (word === null || word.row.id !== "rel.today" || word.last !== token) return null;
  const lead = reader.lead(token);
  if (lead !== "until" && lead !== "to" && !isNowadays(reader, token)) return null;
  const next = token + 1;
  if (
    reader.is(next, Kind.WEEKDAY, false) ||
    reader.isDigits(next) ||
    reader.numberAt(next) !== null ||
    reader.is(next, Kind.ANCHOR, false) ||
    reader.is(next, Kind.DAY_TAIL)
  )
    return null;
  return foundBy(
    "dates/reference",
    { first: token, peeled: word.peeled, last: token },
    stated(openSpan("PRESENT_REF"), "likely"),
  );
}

/** «آنذاك», «في ذلك الوقت»: the date told last. */
export function readBackReference(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.BACK_REFERENCE, true);
  if (word === null) return null;
  // Nobody says «then» of yesterday; «since then» may.
  const earlier = word.row.id === "then.since" ? context.lastPast : context.lastBygone;
  if (earlier === null) {
    const open: Resolved = {
      span: openSpan("PAST_REF"),
      anchor: { kind: "open" },
      basis: {},
      confidence: "possible",
    };
    return foundBy("dates/back-reference", word, open, groundsOf(word));
  }
  const { span } = earlier.found;
  const day =
    span.grain === "time" && span.from !== null
      ? { ...span, type: "DATE" as const, value: span.value.replace(/T.*$/, ""), grain: "day" as const }
      : span;
  const anchor = context.anchorOf(earlier);
  const resolved: Resolved = { span: day, anchor, basis: { value: "resolved" }, confidence: "likely" };
  return foundBy("dates/back-reference", word, resolved, groundsOf(word));
}
