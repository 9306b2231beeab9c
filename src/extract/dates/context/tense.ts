import { FA, NOON, SEEN, TA, WAW, YA } from "../../../text/letters.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader, type Word } from "../words/reader.js";

/** Whether the words around an expression look back or ahead. */
export type Tense = "past" | "future" | null;

/** How far back a cue of tense may stand from the expression it colours, in tokens. */
const CUE_REACH = 14;
/** How far before an expression «منذ» may stand, with what began between them, in tokens. */
const SINCE_REACH = 10;
/** How far before a speaker's last name his verb may stand, with his office and first name between. */
const NAME_REACH = 10;

/**
 * Whether a token is a verb of the future: سيلتقي, وستعقد. Nouns that are written alike stand in the lexicon (سيارة, ستة),
 * as do the names that it knows (سيراليون).
 */
function isFutureVerb(reader: Reader, token: number): boolean {
  if (!reader.isWord(token)) return false;
  const length = reader.length(token);
  const first = reader.unit(token, 0);
  const at = first === WAW || first === FA ? 1 : 0;
  if (length - at < 4 || reader.unit(token, at) !== SEEN) return false;
  const second = reader.unit(token, at + 1);
  if (second !== YA && second !== TA && second !== NOON) return false;
  return !reader.is(token, Kind.NOT_FUTURE) && !isNameHere(reader, token);
}

/** «سيراليون», «ستيف منوتشين»: the name of a person is one beside another. */
const isNameHere = (reader: Reader, token: number): boolean =>
  reader.isPlace(token) || (reader.isName(token) && (reader.isName(token - 1) || reader.isName(token + 1)));

/**
 * Whether what looks like a verb of the future is a name: the subject of a verb of speech, right before the expression.
 * «قال مارك ستولتنبرغ، الثلاثاء»; but «قال إنه سيزور الثلاثاء».
 */
function isSpeaker(reader: Reader, token: number): boolean {
  for (let back = token - 1; back >= Math.max(0, token - NAME_REACH); back--) {
    if (reader.isMark(back, Mark.DASH)) continue;
    if (!reader.isWord(back) || reader.is(back, Kind.CLAUSE)) return false;
    const cue = reader.word(back, Kind.CUE_PAST, true);
    if (cue !== null) return cue.row.value === "speech";
  }
  return false;
}

/** «على أن يقدم الاثنين»: what is agreed on lies ahead; «أكد على أن الهجوم» is no plan. */
function isAgreedOn(reader: Reader, token: number): boolean {
  const word = reader.word(token, Kind.AGREED);
  if (word === null || !reader.isWord(word.last + 1)) return false;
  const first = reader.unit(word.last + 1, 0);
  return first === YA || first === TA;
}

/** «حتى السبت», «إلى يوم الأحد» */
const isUntil = (reader: Reader, first: number): boolean => {
  const head = reader.before(first, Kind.UNIT);
  const lead = reader.lead(head !== null && head.row.value === "D" ? head.first : first);
  return lead === "until" || lead === "to";
};

/** The expression of time that a cue may colour. */
interface Target {
  readonly first: number;
  readonly last: number;
  /** Whether a present may tell what is planned for it. */
  readonly plans: boolean;
}

/** How far before what is called for the call may stand, in tokens. */
const CALL_REACH = 6;

/** «دعت نقابات المعلمين إلى إضراب الخميس»; «دعا إلى اجتماع الخميس شارك فيه» has been. */
function isCalledFor(reader: Reader, { first }: Word, { last }: Target): boolean {
  if (reader.mayBePastVerb(last + 1)) return false;
  for (let token = first - 1; token >= Math.max(0, first - CALL_REACH) && reader.isWord(token); token--)
    if (reader.word(token, Kind.CUE_PAST, true)?.row.id === "past.call") return true;
  return false;
}

/** How far before a present its «كان» may stand, with the subject between them, in tokens. */
const WAS_REACH = 3;

/** «يصل الوفد الخميس», «رجح أن يجتمع»; «لم يصل», «كان الوفد يزور», «قبل أن تصل» tell no plan. */
function isPlanned(reader: Reader, { first }: Word): boolean {
  if (
    reader.is(first - 1, Kind.CLAUSE) &&
    [Kind.AGO, Kind.AFTER, Kind.SINCE].some((kind) => reader.is(first - 2, kind))
  )
    return false;
  for (let token = first - 1; token >= Math.max(0, first - WAS_REACH) && reader.isWord(token); token--) {
    const past = reader.word(token, Kind.CUE_PAST, true);
    if (past !== null && past.row.value !== "speech") return false;
  }
  return true;
}

/** Whether a cue of the future holds here: «تأجيل» only with «إلى», «المرجح أن تكون» only where the time follows at once. */
function isAhead(reader: Reader, cue: Word, target: Target): boolean {
  const { first, plans } = target;
  switch (cue.row.value) {
    case "until":
      return isUntil(reader, first);
    case "perhaps":
      return first - cue.last <= 2;
    case "present":
      return plans && isPlanned(reader, cue);
    case "call":
      return isCalledFor(reader, cue, target);
    default:
      return true;
  }
}

function cueAt(reader: Reader, token: number, target: Target): Tense {
  const { first } = target;
  const ahead = reader.word(token, Kind.CUE_FUTURE, true);
  // «تأجيل الجلسة إلى الخميس», but «بعد تأجيل الجلسة الخميس».
  if (ahead !== null && isAhead(reader, ahead, target)) return "future";
  if (isAgreedOn(reader, token)) return "future";
  if (isFutureVerb(reader, token)) return first - token <= 2 && isSpeaker(reader, token) ? "past" : "future";
  const back = reader.word(token, Kind.CUE_PAST, true);
  // «أعلنت إغلاق المدارس حتى الاثنين»: what is announced lasts on.
  if (back !== null) return back.row.value === "speech" && isUntil(reader, first) ? "future" : "past";
  return reader.isPastVerb(token) ? "past" : null;
}

/** «وكان الوزير أصدر في أكتوبر»: a past before the past, whatever was told before it. */
export function hadBeen(reader: Reader, first: number): boolean {
  const { of } = reader.analysis.sentences;
  for (let token = first - 1; token >= Math.max(0, first - CUE_REACH) && of[token] === of[first]; token--)
    if (reader.word(token, Kind.CUE_PAST, true)?.row.value === "was") return true;
  return false;
}

/** Whether «منذ» leads to an expression, with what began between them: «منذ بدء الغزو في 24 فبراير». */
export function isSince(reader: Reader, first: number): boolean {
  for (let token = first - 1; token >= Math.max(0, first - SINCE_REACH) && !reader.isEdge(token); token--) {
    // «منذ 40 عاما يوم 18 أبريل» is a length and a date.
    if (reader.isAnyMark(token) || (token < first - 1 && reader.is(token, Kind.UNIT))) return false;
    if (isFutureVerb(reader, token) || reader.is(token, Kind.CUE_FUTURE)) return false;
    if (reader.is(token, Kind.SINCE)) return true;
  }
  return false;
}

/** The tense that the words of its sentence give an expression of time. `plans`: a present may tell what is planned. */
export function tenseAt(reader: Reader, first: number, last: number, plans: boolean): Tense {
  const { of } = reader.analysis.sentences;
  const target = { first, last, plans };
  const sentence = of[first];
  const verbAt = (token: number): boolean =>
    !reader.isEdge(token) && of[token] === sentence && isFutureVerb(reader, token);
  // «والخميس ستلعب», «قمة الجمعة التي ستعقد»: the verb that follows at once.
  if (verbAt(last + 1) || (reader.word(last + 1, Kind.CLAUSE)?.row.value === "relative" && verbAt(last + 2)))
    return "future";
  // «منذ مارس» looks back, whatever is planned in the sentence.
  if (isSince(reader, first)) return "past";
  // «تفجيرات الأربعاء»: what happened on it.
  if (reader.before(first, Kind.YEAR_NOUN)?.row.value === "past") return "past";
  // «الخميس، ستلعب»: behind a mark only where nothing before it in the clause tells.
  // «في بيان الخميس "ستلعب"»: what is quoted is not said of the day.
  const quotes = reader.isMark(last + 1, Mark.QUOTE) && !reader.isMark(first - 1, Mark.QUOTE);
  const follows = reader.isAnyMark(last + 1) && !quotes && verbAt(last + 2);
  for (let token = first - 1; token >= Math.max(0, first - CUE_REACH) && !reader.isEdge(token); token--) {
    if (of[token] !== sentence) break;
    const cue = cueAt(reader, token, target);
    if (cue !== null) return cue;
    if (follows && reader.is(token, Kind.CLAUSE)) return "future";
  }
  if (follows) return "future";
  // «في نوفمبر هز زلزال»
  return !reader.isEdge(last + 1) && of[last + 1] === sentence && reader.isPastVerb(last + 1) ? "past" : null;
}
