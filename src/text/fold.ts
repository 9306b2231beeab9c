import { type NormalSpan, normalSpan, type RawSpan, rawSpan } from "../model/span.js";
import { isMark } from "./characters.js";
import { entityAt } from "./entities.js";
import { buildFoldTable, CARRIAGE_RETURN, DELETE, EXPAND, type FoldProfile } from "./fold-table.js";
import { WAW } from "./letters.js";
import { joinLoneWaws, mayStandApart } from "./lone-waw.js";

/** A text with its folded form and the map between the two. */
export interface FoldedText {
  readonly raw: string;
  /** Folded code units; only the first `length` count. */
  readonly units: Uint16Array;
  /** Index in `raw` of the unit that each folded unit comes from; one more at the end, `raw.length`. */
  readonly origin: Uint32Array;
  readonly length: number;
}

const AMPERSAND = 0x26;

const TABLES = new Map<FoldProfile, Uint16Array>();
const EXPANSIONS = new Map<number, string>();

/** What each code unit folds to; see `buildFoldTable`. */
export function foldTable(profile: FoldProfile): Uint16Array {
  let table = TABLES.get(profile);
  if (table === undefined) {
    table = buildFoldTable(profile);
    TABLES.set(profile, table);
  }
  return table;
}

/** The letters behind a presentation form or a ligature: ﻻ is لا, ﷲ is الله. */
function expansion(unit: number): string {
  let letters = EXPANSIONS.get(unit);
  if (letters === undefined) {
    letters = String.fromCharCode(unit).normalize("NFKC");
    EXPANSIONS.set(unit, letters);
  }
  return letters;
}

/**
 * Folds a text so that its usual spellings share one form, and keeps where every unit came from.
 *
 * Hamza seats, ta marbuta, final ya, Persian letters, digits, quotes and dashes become one letter each; harakat, tatweel
 * and invisible controls go; presentation forms become letters, references («&quot;») what they stand for; a و that is written
 * apart stands before its word. Never throws; lone surrogates stay as they are.
 *
 * @example foldedString(fold("أُنْبَارُ العـــراق")) // "انبار العراق"
 */
export function fold(raw: string, profile: FoldProfile = "matching"): FoldedText {
  const table = foldTable(profile);
  const rawLength = raw.length;
  let units = new Uint16Array(rawLength);
  let origin = new Uint32Array(rawLength + 1);
  let length = 0;
  let mayJoin = false;
  for (let at = 0; at < rawLength; at++) {
    const unit = raw.charCodeAt(at);
    const folded = table[unit];
    if (folded > EXPAND) {
      if (folded === WAW && mayStandApart(raw, table, at)) mayJoin = true;
      units[length] = folded;
      origin[length++] = at;
    } else if (unit === CARRIAGE_RETURN) {
      // One line end: the line feed after it, where there is one, speaks for both.
      if (raw.charCodeAt(at + 1) !== 0x0a) {
        units[length] = 0x0a;
        origin[length++] = at;
      }
    } else if (folded === EXPAND) {
      const entity = unit === AMPERSAND ? entityAt(raw, at) : null;
      const sign = entity?.character.charCodeAt(0) ?? unit;
      const letters = sign !== AMPERSAND && table[sign] === EXPAND ? expansion(sign) : String.fromCharCode(sign);
      const needed = length + letters.length + (rawLength - at);
      if (needed > units.length) {
        const wider = new Uint16Array(needed + 64);
        wider.set(units);
        units = wider;
        const further = new Uint32Array(needed + 65);
        further.set(origin);
        origin = further;
      }
      for (let i = 0; i < letters.length; i++) {
        const letter = letters.charCodeAt(i);
        const to = letter === unit ? unit : table[letter];
        if (to > EXPAND) {
          units[length] = to;
          origin[length++] = at;
        }
      }
      if (entity !== null) at = entity.end - 1;
    } else if (folded !== DELETE) {
      units[length] = unit;
      origin[length++] = at;
    }
  }
  if (mayJoin && profile !== "display") length = joinLoneWaws(units, origin, length);
  origin[length] = rawLength;
  return { raw, units, origin, length };
}

/** Where the raw text of folded unit `index` ends: after its own unit or reference and the marks that sit on it. */
export function rawEnd(text: FoldedText, index: number): number {
  const { raw } = text;
  const start = text.origin[index];
  let end = (raw.charCodeAt(start) === AMPERSAND ? entityAt(raw, start)?.end : undefined) ?? start + 1;
  while (end < raw.length && isMark(raw.charCodeAt(end))) end++;
  return end;
}

/** The caller's own range behind a folded range. An empty range maps to an empty one. */
export function toRaw(text: FoldedText, start: number, end: number): RawSpan {
  const from = text.origin[start];
  return end <= start ? rawSpan(from, from) : rawSpan(from, rawEnd(text, end - 1));
}

/** The first folded unit that comes from raw index `at` or after it. */
function firstFrom(text: FoldedText, at: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (text.origin[middle] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The folded range whose units come from a raw range. */
export function toNormal(text: FoldedText, span: { start: number; end: number }): NormalSpan {
  return normalSpan(firstFrom(text, span.start), firstFrom(text, span.end));
}

/** Up to this length a string is put together unit by unit, which is cheaper than a call with that many arguments. */
const SHORT = 32;

/** Code units from `start` to `end` as a string. */
export function unitString(units: Uint16Array | Int32Array, start: number, end: number): string {
  let out = "";
  if (end - start <= SHORT) {
    for (let at = start; at < end; at++) out += String.fromCharCode(units[at]);
    return out;
  }
  // String.fromCharCode takes its units as arguments, whose number engines bound.
  for (let at = start; at < end; at += 4096) {
    out += String.fromCharCode(...units.subarray(at, Math.min(end, at + 4096)));
  }
  return out;
}

/** The folded units from `start` to `end` as a string. */
export const foldedString = (text: FoldedText, start = 0, end = text.length): string =>
  unitString(text.units, start, end);

/** The matching key of a short string: «مُوسَى» → «موسي». */
export const foldKey = (raw: string): string => foldedString(fold(raw));
