import { wordAt } from "../../../lexicon/analysis.js";
import { Kind } from "../words/kinds.js";
import { Mark, type Reader } from "../words/reader.js";
import type { Length } from "./lengths.js";

/** How far before an age the word of death may stand, with who died between them, in tokens. */
const DEATH_REACH = 30;

/** «عمره 40 عاما», «(17 عاما)», «، 32 عاما،»: how old somebody is. */
export function isAge(reader: Reader, length: Length): boolean {
  if (length.unit !== "Y" && length.unit !== "M" && length.unit !== "D") return false;
  if (reader.word(length.last + 1, Kind.AGE)?.row.value === "after" || followsAge(reader, length.first)) return true;
  // «(29 سنة)», and «)29 سنة(» where the page turned the brackets.
  const open =
    (reader.isMark(length.first - 1, Mark.OPEN) &&
      (reader.isMark(length.last + 1, Mark.CLOSE) || reader.isMark(length.last + 1, Mark.COMMA))) ||
    (reader.isMark(length.first - 1, Mark.CLOSE) && reader.isMark(length.last + 1, Mark.OPEN));
  if (length.amount === null || length.amount > 110 || length.anchor !== null) return false;
  // «الرضيع علي (18 شهرا)»: months tell an age only beside a child.
  // «ممن هم أقل من 18 عاما»
  const hedge = length.mod === null ? reader.before(length.first, Kind.MODIFIER)?.first : length.first;
  if (hedge !== undefined && THEY.has(wordAt(reader.analysis, hedge - 1))) return true;
  if (length.unit !== "Y") return open && followsChild(reader, length.first);
  const between = (mark: number): boolean =>
    reader.isMark(length.first - 1, mark) && reader.isMark(length.last + 1, mark) && length.number !== "du";
  return open || between(Mark.COMMA) || between(Mark.DASH) || endsInAge(reader, length) || diedAt(reader, length.first);
}

const THEY: ReadonlySet<string> = new Set(["هم", "هن", "هو", "هي"]);

/** «قتل شاب يدعى أسعد القهوجي، 23 عاما.»: behind a name at the end of its sentence. */
function endsInAge(reader: Reader, { first, last, number }: Length): boolean {
  if (number === "du" || !reader.isMark(first - 1, Mark.COMMA) || !reader.isName(first - 2)) return false;
  return reader.isEdge(last + 1) || reader.isMark(last + 1, Mark.STOP);
}

/** «توفي في منزله عن 94 عاما»: behind «عن», with a word of death before it in the sentence. */
function diedAt(reader: Reader, first: number): boolean {
  if (reader.word(first - 1, Kind.DEATH)?.row.value !== "at") return false;
  const { of } = reader.analysis.sentences;
  for (let token = first - 2; token >= Math.max(0, first - DEATH_REACH) && !reader.isEdge(token); token--) {
    if (of[token] !== of[first]) return false;
    if (reader.words(token, Kind.DEATH, true).some(({ row }) => row.value !== "at")) return true;
  }
  return false;
}

function followsChild(reader: Reader, first: number): boolean {
  for (let token = first - 1; token >= Math.max(0, first - 7) && !reader.isEdge(token); token--)
    if (reader.is(token, Kind.CHILD)) return true;
  return false;
}

/** What may stand between the word for age and the number: «عمره نحو», «عمره حينها», «عمرها الآن». */
const BETWEEN = [Kind.LEAD, Kind.MODIFIER, Kind.BACK_REFERENCE, Kind.REFERENCE, Kind.AGE];

/** «تتراوح أعمارهم بين 19 و», «يبلغ من العمر قرابة»: a word for age with only numbers, hedges and prepositions after it. */
function followsAge(reader: Reader, first: number): boolean {
  for (let token = first; token > Math.max(0, first - 8); token--) {
    if (reader.before(token, Kind.AGE)?.row.value === "before") return true;
    const back = token - 1;
    const small = reader.isDigits(back) || reader.isAnyMark(back) || reader.isAnd(back) || reader.startsNumber(back);
    // «بين عامين و12 عاما»
    if (reader.is(back, Kind.UNIT) && (reader.isAnd(token) || token === first || reader.startsNumber(token))) continue;
    if (!small && !endsBetween(reader, token)) return false;
  }
  return false;
}

const endsBetween = (reader: Reader, token: number): boolean =>
  BETWEEN.some((kind) => reader.before(token, kind) !== null);
