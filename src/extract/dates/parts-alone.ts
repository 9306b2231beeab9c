import type { Context, Earlier } from "./context.js";
import { readDayLead } from "./day-leads.js";
import type { Found } from "./found.js";
import { Kind } from "./kinds.js";
import { daySpan, openSpan, type TimeSpan } from "./timespan.js";

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
    day === null || day === undefined
      ? { ...openSpan(`XXXX-XX-XXT${lead.part}`, "time"), type: "TIME" }
      : daySpan(day, lead.part);
  return {
    span,
    anchor: earlier === null ? context.publication : context.anchorOf(earlier),
    basis: { day: "assumed", time: "stated" },
    confidence: isThis ? "certain" : "possible",
    rule: "dates/part-alone",
    first: token,
    peeled: isThis ? (demonstrative?.peeled ?? 0) : lead.peeled,
    last,
    mod: lead.mod ?? undefined,
    grounds: [{ part: "part", first: lead.first, last }],
  };
}
