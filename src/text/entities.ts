/** References that pages leave behind in texts, by name. */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  shy: "\u00ad",
  rlm: "\u200f",
  lrm: "\u200e",
  zwnj: "\u200c",
  zwj: "\u200d",
};

const REFERENCE = /&(?:#(\d{1,5})|#[xX]([\da-fA-F]{2,4})|([a-z]{2,6}));/y;

/** A character that a text tells by a reference. */
export interface Entity {
  readonly character: string;
  /** Where the reference ends. */
  readonly end: number;
}

/**
 * The character that the reference at `at` stands for; null where none stands.
 *
 * @example entityAt("قال &quot;نعم&quot;", 4) // { character: '"', end: 10 }
 */
export function entityAt(raw: string, at: number): Entity | null {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(raw);
  if (found === null) return null;
  const [, decimal, hexadecimal, name] = found;
  const unit = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const character = name === undefined ? String.fromCharCode(unit) : NAMED[name];
  return character === undefined || unit > 0xffff ? null : { character, end: REFERENCE.lastIndex };
}
