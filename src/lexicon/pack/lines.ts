import { unitString } from "../../text/fold.js";
import { SIGNS } from "./letters.js";

/** Signs with which a front-coded block can still tell most lines apart. */
const FEWEST_SIGNS = 8;
export const LINE_END = 0x0a;
/** Of what is not a sign; and more letters than a line has, all of which go. */
const NO_SIGN = -1;
const ALL = 0x7fff;

/**
 * Writes lines that begin alike, as sorted ones do: each is a sign that says how many letters of the line before go, and
 * the letters that come instead. The article would part what belongs together; a sign stands for it. The first line
 * names the signs, that of the article first and that of a wholly new line last; the article; and the length of the whole.
 */
function frontCoded(lines: readonly string[], article: string): string | undefined {
  const plain = lines.join("\n");
  const signs = [...SIGNS].filter((sign) => !plain.includes(sign));
  if (signs.length < FEWEST_SIGNS) return undefined;
  const [mark, ...drops] = signs;
  let out = `${signs.join("")} ${article} ${plain.length}\n`;
  let before = "";
  for (const whole of lines) {
    const bare = article !== "" && whole.startsWith(article);
    const line = bare ? whole.slice(article.length) : whole;
    let kept = 0;
    while (kept < before.length && before[kept] === line[kept]) kept++;
    if (before.length - kept >= drops.length - 1) kept = 0;
    out += kept === 0 ? drops.at(-1) : drops[before.length - kept];
    out += (bare ? mark : "") + line.slice(kept);
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

function dropsOf(signs: string): Int16Array {
  const drops = new Int16Array(0x10000).fill(NO_SIGN);
  for (let at = 1; at < signs.length; at++) drops[signs.charCodeAt(at)] = at - 1;
  drops[signs.charCodeAt(signs.length - 1)] = ALL;
  return drops;
}

/** Writes the lines of a front-coded text, which begins at `from`, with a line end before each. */
function putLines(
  text: string,
  from: number,
  drops: Int16Array,
  mark: number,
  article: string,
  out: Uint16Array,
): void {
  let start = 0;
  let end = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const drop = drops[unit];
    if (drop === NO_SIGN) {
      out[end++] = unit;
      continue;
    }
    const kept = end - start - drop;
    const before = start;
    out[end++] = LINE_END;
    if (at + 1 < text.length && text.charCodeAt(at + 1) === mark) {
      at++;
      for (let letter = 0; letter < article.length; letter++) out[end++] = article.charCodeAt(letter);
    }
    start = end;
    if (kept > 0) {
      out.copyWithin(end, before, before + kept);
      end += kept;
    }
  }
}

/** What `packLines` was given as code units, each line with a line end before it; undefined where it is not front-coded. */
export function unpackFrontCoded(packed: string): Uint16Array | undefined {
  const end = packed.indexOf("\n");
  if (end <= 0) return undefined;
  const [signs, article, length] = packed.slice(0, end).split(" ");
  const out = new Uint16Array(Number(length) + 1);
  putLines(packed, end + 1, dropsOf(signs), signs.charCodeAt(0), article, out);
  return out;
}

/** Gives single lines of what `packLines` was given. */
export type LineReader = (line: number) => string;

/** Reads what `packLines` wrote; nothing is unpacked before the first line is asked for. */
export function lineReader(packed: string): LineReader {
  let read: LineReader | undefined;
  return (line) => {
    read ??= unpackedReader(packed);
    return read(line);
  };
}

function unpackedReader(packed: string): LineReader {
  const units = unpackFrontCoded(packed);
  const starts: number[] = [];
  if (units === undefined) {
    for (let at = packed.indexOf("\n"); at !== -1; at = packed.indexOf("\n", at + 1)) starts.push(at + 1);
    starts.push(packed.length + 1);
    return (line) => packed.slice(starts[line], starts[line + 1] - 1);
  }
  for (let at = units.indexOf(LINE_END); at !== -1; at = units.indexOf(LINE_END, at + 1)) starts.push(at + 1);
  starts.push(units.length + 1);
  return (line) => unitString(units, starts[line], starts[line + 1] - 1);
}
