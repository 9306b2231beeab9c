import { ALEF, LAM, WAW, YA_HAMZA } from "../../../text/letters.js";
import type { Context, Earlier } from "../context/context.js";
import { type Found, foundBy } from "../context/found.js";
import { daySpan, openSpan, type Resolved, type TimeSpan } from "../context/timespan.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader } from "../words/reader.js";
import { readDayLead } from "./leads.js";

/** The day that a part of it belongs to where none is named: that of the sentence, else that of publication. */
function dayOfSentence(context: Context, token: number): Earlier | null {
  const earlier = context.lastDay;
  return earlier !== null && context.sentenceOf(token) === earlier.sentence ? earlier : null;
}

/**
 * A part of the day without its day: «هذا المساء», «منذ الصباح», «في ساعات الفجر الأولى», «في وقت متأخر من الليل».
 * A bare «في الصباح» is left: it may be any morning.
 */
export function readPartAlone(context: Context, token: number): Found | null {
  const { reader } = context;
  const demonstrative = reader.word(token, Kind.ANCHOR, true);
  const isThis = demonstrative?.row.value === "this-before";
  const lead = readDayLead(reader, isThis && demonstrative !== null ? demonstrative.last + 1 : token);
  if (lead.part === null || lead.headed || lead.at <= token) return null;
  // «ساعات الصباح من …» ends before the preposition.
  const last = reader.lead(lead.at) === "from" ? lead.at - 2 : lead.at - 1;
  const word = reader.word(lead.first, Kind.DAY_PART, true);
  const bare = word !== null && word.last === last;
  // «هذا العصر» is an age.
  if (bare && (!reader.isDefinite(lead.first) || word.row.needs !== null)) return null;
  if (bare && !isThis && (reader.before(token, Kind.SINCE) === null || lead.peeled > 0)) return null;
  if (!bare && !reader.isDefinite(last) && !reader.is(last, Kind.ANCHOR)) return null;
  const earlier = isThis ? null : dayOfSentence(context, token);
  const day = earlier?.found.span.from ?? context.dct;
  const span: TimeSpan =
    day === null || day === undefined ? openSpan(`XXXX-XX-XXT${lead.part}`, "time", "TIME") : daySpan(day, lead.part);
  const resolved: Resolved = {
    span,
    anchor: earlier === null ? context.publication : context.anchorOf(earlier),
    basis: { day: "assumed", time: "stated" },
    confidence: isThis ? "certain" : "possible",
  };
  const place = { first: token, peeled: isThis ? (demonstrative?.peeled ?? 0) : lead.peeled, last };
  const grounds = [{ part: "part", first: lead.first, last }];
  return foundBy("dates/part-alone", place, resolved, grounds, lead.mod ?? undefined);
}

/** How far from a part of the day the verb may stand that shows that something happened in it, in tokens. */
const VERB_REACH = 8;

/** Whether the clause tells what happened: «قصف ليلا», not «يعملون ليلا». */
function tellsWhatHappened({ reader }: Context, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - VERB_REACH) && !reader.isEdge(at); at--) {
    if (reader.isMark(at, Mark.STOP)) break;
    if (reader.is(at, Kind.CUE_PAST) || reader.mayBePastVerb(at)) return true;
  }
  return reader.is(token + 1, Kind.CUE_PAST) || reader.mayBePastVerb(token + 1);
}

/** Whether a phrase ends before the token: a mark, the line's end, a preposition, «و». */
const isClosed = (reader: Reader, token: number): boolean =>
  !reader.isWord(token) ||
  reader.unit(token, 0) === WAW ||
  (reader.unit(token, 0) === LAM && reader.unit(token, 1) === LAM) ||
  [Kind.LEAD, Kind.AFTER, Kind.AGO, Kind.SINCE].some((kind) => reader.is(token, kind));

/** «قصف الجيش ليلا», «وفجرا اقتحمت القوات»: the part of the day that the text is at. */
export function readAdverbAlone(context: Context, token: number): Found | null {
  const { reader } = context;
  const word = reader.word(token, Kind.DAY_PART_ADVERB, true);
  const part = word?.row.value ?? "";
  if (word === null || word.first !== word.last || !/^(MO|AF|EV|NI)$/.test(part)) return null;
  const next = token + 1;
  // «ليلا ونهارا», and «٨ صباحا», which is read with its hour.
  if (reader.is(next, Kind.DAY_PART) || reader.is(next, Kind.DAY_PART_ADVERB) || reader.isDigits(token - 1))
    return null;
  // «انتحاريان فجرا سيارتين», «فتح عصرا جديدا»: a verb, an age.
  if (word.row.id === "partadv.dawn" && !isClosed(reader, next)) return null;
  if (reader.word(next, Kind.DAY_TAIL)?.row.value === "era") return null;
  // «لئلا» is no night.
  if (reader.rawUnit(token, word.peeled + 1) === YA_HAMZA) return null;
  // «مساء» without its tanween may be any evening.
  if (reader.unit(token, reader.length(token) - 1) !== ALEF && !reader.isTanween(token)) return null;
  if (!tellsWhatHappened(context, token)) return null;
  const near = context.newsDay;
  const day = near?.found.span.from ?? context.dct;
  if (day === null || day === undefined) return null;
  const resolved: Resolved = {
    span: daySpan(day, part),
    anchor: near === null ? context.publication : context.anchorOf(near),
    basis: { day: "assumed", time: "stated" },
    confidence: "possible",
  };
  return foundBy("dates/part-alone", word, resolved, [{ part: "part", first: token, last: token }]);
}
