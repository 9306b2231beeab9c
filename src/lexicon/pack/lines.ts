import { unitString } from "../../text/fold.js";
import { SIGNS } from "./letters.js";

/** Signs with which a front-coded block can still tell most lines apart. */
const FEWEST_SIGNS = 8;
export const LINE_END = 0x0a;
/** Of what is not a sign. */
const NO_SIGN = -1;

/** How many of the signs of a block tell the letters kept; as many more tell the same of lines with the article. */
const countOf = (signs: string, article: string): number => (article === "" ? signs.length : signs.length >> 1);

/**
 * Writes lines that begin alike, as sorted ones do: each is a sign that says how many letters of the line before stay, and
 * the letters behind these. The article would part what belongs together; lines with it have signs of their own. The first
 * line names the signs, the article, and the length of the whole.
 */
function frontCoded(lines: readonly string[], article: string): string | undefined {
  const plain = lines.join("\n");
  const signs = [...SIGNS].filter((sign) => !plain.includes(sign)).join("");
  const count = countOf(signs, article);
  if (count < FEWEST_SIGNS) return undefined;
  let out = `${signs} ${article} ${plain.length}\n`;
  let before = "";
  for (const whole of lines) {
    const bare = article !== "" && whole.startsWith(article);
    const line = bare ? whole.slice(article.length) : whole;
    let kept = 0;
    while (kept < count - 1 && kept < before.length && before[kept] === line[kept]) kept++;
    out += signs[bare ? count + kept : kept] + line.slice(kept);
    before = line;
  }
  return out;
}

/** Packs lines without line ends in them, front-coded where that makes them a good deal shorter. */
export function packLines(lines: readonly string[], article = ""): string {
  const plain = `\n${lines.join("\n")}`;
  const coded = frontCoded(lines, article);
  return coded !== undefined && coded.length < plain.length * 0.8 ? coded : plain;
}

/** Writes the lines of a front-coded text, which begins at `from`, with a line end before each. */
function putLines(text: string, from: number, signs: string, article: string, out: Uint16Array): void {
  const count = countOf(signs, article);
  const places = new Int16Array(0x80).fill(NO_SIGN);
  for (let at = 0; at < signs.length; at++) places[signs.charCodeAt(at)] = at;
  let start = 0;
  let end = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const place = unit < places.length ? places[unit] : NO_SIGN;
    if (place === NO_SIGN) {
      out[end++] = unit;
      continue;
    }
    const before = start;
    out[end++] = LINE_END;
    if (place >= count && article !== "") {
      for (let letter = 0; letter < article.length; letter++) out[end++] = article.charCodeAt(letter);
    }
    start = end;
    const kept = place % count;
    for (let letter = 0; letter < kept; letter++) out[end++] = out[before + letter];
  }
}

/** What `packLines` was given as code units, each line with a line end before it. */
export function unpackLines(packed: string): Uint16Array {
  const end = packed.indexOf("\n");
  if (end <= 0) {
    const plain = new Uint16Array(packed.length);
    for (let at = 0; at < packed.length; at++) plain[at] = packed.charCodeAt(at);
    return plain;
  }
  const [signs, article, length] = packed.slice(0, end).split(" ");
  const out = new Uint16Array(Number(length) + 1);
  putLines(packed, end + 1, signs, article, out);
  return out;
}

/** Where the lines of unpacked ones begin, and where one more would. */
export function lineStarts(units: Uint16Array): Int32Array {
  let count = 1;
  for (let at = 0; at < units.length; at++) if (units[at] === LINE_END) count++;
  const starts = new Int32Array(count);
  let line = 0;
  for (let at = 0; at < units.length; at++) if (units[at] === LINE_END) starts[line++] = at + 1;
  starts[line] = units.length + 1;
  return starts;
}

/** Gives single lines of what `packLines` was given. */
export type LineReader = (line: number) => string;

/** Reads what `packLines` wrote; nothing is unpacked before the first line is asked for. */
export function lineReader(packed: string): LineReader {
  let units: Uint16Array | undefined;
  let starts: Int32Array | undefined;
  return (line) => {
    units ??= unpackLines(packed);
    starts ??= lineStarts(units);
    return unitString(units, starts[line], starts[line + 1] - 1);
  };
}
