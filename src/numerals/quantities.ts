import { type Analysis, hitOf, isMark } from "../lexicon/analysis.js";
import { Proclitic } from "../lexicon/clitics.js";
import { mayStart } from "../lexicon/scan.js";
import { WAW } from "../text/letters.js";
import { TokenKind } from "../token/tokenize.js";
import type { NumeralMention, Quantity, QuantityMod } from "./numeral.js";

interface HedgeRow {
  readonly mod: QuantityMod;
  readonly side: "before" | "after";
}
interface LinkRow {
  readonly kind: "between" | "from" | "to" | "or" | "percent";
}

interface CalendarRow {
  readonly kind: string;
  readonly value: string;
  readonly number: string;
}

/** Hedges and links by the tokens that matter to the number beside them. */
export class Surroundings {
  /** By last token: the first token and the meaning of a hedge that stands before a number. */
  readonly before = new Map<number, { readonly first: number; readonly mod: QuantityMod }>();
  /** By first token: the last token and the meaning of a hedge that stands after a number. */
  readonly after = new Map<number, { readonly last: number; readonly mod: QuantityMod }>();
  /** By last token: the first token of «بين» or «من». */
  readonly openers = new Map<number, { readonly first: number; readonly kind: "between" | "from" }>();
  /** By first token: the last token of «إلى», «أو», «في المئة». */
  readonly links = new Map<number, { readonly last: number; readonly kind: "to" | "or" | "percent" }>();

  constructor(analysis: Analysis) {
    const { hits, lexicon, tokens } = analysis;
    const hedge = lexicon.family("hedge");
    const link = lexicon.family("number-link");
    for (let token = 0; token < tokens.count; token++) {
      if (!mayStart(hits, token, hedge) && !mayStart(hits, token, link)) continue;
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const entry = hits.entry[hit];
        const family = lexicon.familyOf(entry);
        if (family === hedge) this.#addHedge(token, hits.last[hit], hits.proclitics[hit], lexicon.row<HedgeRow>(entry));
        else if (family === link && hits.pronoun[hit] === 0)
          this.#addLink(token, hits.last[hit], hits.proclitics[hit], lexicon.row<LinkRow>(entry));
      }
    }
  }

  #addHedge(first: number, last: number, proclitics: number, { mod, side }: HedgeRow): void {
    if (side === "after") {
      const known = this.after.get(first);
      if (proclitics === 0 && (known === undefined || known.last < last)) this.after.set(first, { last, mod });
      return;
    }
    // «ارتفع ليصل إلى 40» says where the number ends up, «ما يصل إلى 40» what it does not exceed.
    if (mod === "EQUAL_OR_LESS" && (proclitics & Proclitic.LI) !== 0) return;
    const known = this.before.get(last);
    // The longest wins: «ما لا يقل عن» over «لا يقل عن» over «يقل عن».
    if (known === undefined || first < known.first) this.before.set(last, { first, mod });
  }

  #addLink(first: number, last: number, proclitics: number, { kind }: LinkRow): void {
    if (kind === "between" || kind === "from") {
      if ((proclitics & ~Proclitic.CONJUNCTION) === 0) this.openers.set(last, { first, kind });
    } else if (proclitics === 0) this.links.set(first, { last, kind });
  }
}

const DASH = 0x2d;

/** «منذ أكتوبر 2023 إلى 49 شهيدا», «عام 2023 إلى»: the year of a date, which begins no range of things counted. */
function isYearOfDate(analysis: Analysis, { low, firstToken, lastToken }: NumeralMention): boolean {
  if (low < 1900 || low > 2100 || firstToken !== lastToken) return false;
  const { lexicon, hits } = analysis;
  const calendar = lexicon.family("calendar");
  // Months have one word or two: «تشرين الأول».
  for (let token = firstToken - 1; token >= 0 && token >= firstToken - 2; token--) {
    const hit = hitOf(analysis, token, calendar);
    if (hit === -1 || hits.last[hit] !== firstToken - 1) continue;
    const { kind, value, number } = lexicon.row<CalendarRow>(hits.entry[hit]);
    if (kind === "month" || (kind === "unit" && value === "Y" && number === "sg")) return true;
  }
  return false;
}

/** What joins two numbers into a range, or null; the numbers stand around the tokens between them. */
function joint(
  analysis: Analysis,
  around: Surroundings,
  left: NumeralMention,
  right: NumeralMention,
): "to" | "or" | "dash" | "and" | null {
  const { tokens, text } = analysis;
  // «ارتفعت الحصيلة الاثنين إلى 24 قتيلا»: both ends of a range have the article, or none.
  if ((left.definite && !right.definite) || isYearOfDate(analysis, left)) return null;
  const from = left.lastToken + 1;
  const gap = right.firstToken - from;
  if (gap === 0 && right.peeled === 1 && text.units[tokens.start[right.firstToken]] === WAW) return "and";
  if (gap !== 1) return null;
  const unit = text.units[tokens.start[from]];
  if (tokens.kind[from] === TokenKind.MARK) return unit === DASH ? "dash" : null;
  if (tokens.end[from] - tokens.start[from] === 1) return unit === WAW ? "and" : null;
  const link = around.links.get(from);
  return link?.kind === "to" || link?.kind === "or" ? link.kind : null;
}

/** The two ends of a range. «20 إلى 30 ألفا» lends its scale to the first end. */
function ends(left: NumeralMention, right: NumeralMention): readonly [number, number] | null {
  const high = right.high ?? right.low;
  const low = left.scale === 1 && right.scale > 1 && left.low * right.scale < high ? left.low * right.scale : left.low;
  return low < high ? [low, high] : null;
}

const OPENING = 0x28;
const CLOSING = 0x29;

/** «أكثر من (37) شخصا»: whether a number stands in brackets. */
const isEnclosed = (analysis: Analysis, first: number, last: number): boolean =>
  isMark(analysis, first - 1, OPENING) && isMark(analysis, last + 1, CLOSING);

/** Every number with its hedges, ranges taken together. */
export function readQuantities(
  analysis: Analysis,
  around: Surroundings,
  mentions: readonly NumeralMention[],
): Quantity[] {
  const counts = mentions.filter(({ kind }) => kind === "cardinal" || kind === "vague");
  const quantities: Quantity[] = [];
  for (let index = 0; index < counts.length; index++) {
    const left = counts[index];
    const right = counts[index + 1];
    const opener = around.openers.get(left.firstToken - 1);
    let last = left;
    let { low, high } = left;
    let mod: QuantityMod | null = left.kind === "vague" ? "APPROX" : null;
    let ranged = false;
    if (right !== undefined) {
      const how = joint(analysis, around, left, right);
      const fits =
        how === "and"
          ? opener?.kind === "between"
          : how === "or"
            ? right.low - left.low <= Math.max(2, left.low)
            : how !== null;
      const range = fits ? ends(left, right) : null;
      if (range !== null) {
        [low, high] = range;
        last = right;
        ranged = true;
        index++;
      }
    }
    const before =
      around.before.get(left.firstToken - 1) ??
      (isEnclosed(analysis, left.firstToken, last.lastToken) ? around.before.get(left.firstToken - 2) : undefined) ??
      (opener !== undefined && ranged ? around.before.get(opener.first - 1) : undefined);
    const after = around.after.get(last.lastToken + 1);
    const hedge = before ?? after;
    if (hedge !== undefined && !ranged) ({ mod, low, high } = hedged(hedge.mod, low, high));
    quantities.push({
      firstToken: left.firstToken,
      lastToken: last.lastToken,
      peeled: left.peeled,
      outerFirst: before?.first ?? (ranged && opener !== undefined ? opener.first : left.firstToken),
      outerLast: after?.last ?? last.lastToken,
      low,
      high,
      mod,
      vague: left.kind === "vague",
      definite: left.definite,
      digits: left.digits,
    });
  }
  return quantities;
}

/** The bounds that a hedge gives a number. */
function hedged(
  mod: QuantityMod,
  low: number,
  high: number | null,
): { mod: QuantityMod; low: number; high: number | null } {
  switch (mod) {
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return { mod, low, high: null };
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return { mod, low: 0, high: high ?? low };
    default:
      return { mod, low, high };
  }
}
