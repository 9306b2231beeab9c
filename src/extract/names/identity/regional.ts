import type { Lexicon } from "../../../lexicon/lexicon.js";
import { TextMemo } from "../../../text/text-memo.js";
import type { Candidate } from "../candidates/candidate.js";
import { otherSpelling, writtenAsOne } from "../places/variant-spellings.js";
import { transliterateArabThing } from "../spelling/transliterate.js";
import type { RegionalRow } from "../tables/rows.js";

/** What one state changes in names of persons, and in those of places. */
interface Customs {
  readonly words: Map<string, string>;
  readonly starts: Map<string, string>;
  readonly letters: Map<string, string>;
  readonly placeStarts: Map<string, string>;
  readonly placeEnds: Map<string, string>;
  /** Names as they are spelled there. */
  readonly names: TextMemo<string>;
}

const CUSTOMS = new WeakMap<Lexicon, ReadonlyMap<string, Customs>>();
const COLUMNS = {
  word: "words",
  start: "starts",
  letters: "letters",
  "place-start": "placeStarts",
  "place-end": "placeEnds",
} as const;

function customsOf(lexicon: Lexicon): ReadonlyMap<string, Customs> {
  const known = CUSTOMS.get(lexicon);
  if (known !== undefined) return known;
  const customs = new Map<string, Customs>();
  for (const [, { countries, kind, latin, there }] of lexicon.rows<RegionalRow>("regional-spelling")) {
    for (const country of countries) {
      const own = customs.get(country) ?? newCustoms();
      customs.set(country, own);
      own[COLUMNS[kind]].set(latin, there ?? "");
    }
  }
  CUSTOMS.set(lexicon, customs);
  return customs;
}

function newCustoms(): Customs {
  const names = new TextMemo((name) =>
    name
      .split(" ")
      .map((word) => respellWord(word, customs))
      .join(" "),
  );
  const customs: Customs = {
    words: new Map(),
    starts: new Map(),
    letters: new Map(),
    placeStarts: new Map(),
    placeEnds: new Map(),
    names,
  };
  return customs;
}

/** Ends a start that stands apart: Abdul Rahman. */
const APART = "_";

function respellWord(word: string, { words, starts, letters }: Customs): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  let out = word;
  for (const [start, there] of starts) {
    if (!out.startsWith(start)) continue;
    const rest = out.slice(start.length);
    // «محمد الهادي» is Mohamed Hedi in Tunisia, without the article.
    const bare = there === "" ? words.get(rest) : undefined;
    if (bare !== undefined) return bare;
    const apart = there.endsWith(APART);
    const opening = apart ? there.slice(0, -1) : there;
    out = apart && rest !== "" ? `${opening} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : opening + rest;
  }
  for (const [from, there] of letters) {
    const capital = from.charAt(0).toUpperCase() + from.slice(1);
    const capitalThere = there.charAt(0).toUpperCase() + there.slice(1);
    // «تبون» may be written as there already: Djerad is no Ddjerad.
    if (there.includes(from)) out = out.replaceAll(there, from).replaceAll(capitalThere, capital);
    out = out.replaceAll(from, there).replaceAll(capital, capitalThere);
  }
  return out;
}

/** A name in Latin letters as the persons of a state write it: Mohammed is Mohamed in Tunisia, Mehmet in Turkey. */
export function respell(name: string, country: string, lexicon: Lexicon): string {
  return customsOf(lexicon).get(country.toLowerCase())?.names.of(name) ?? name;
}

/** A place in Latin letters as its state writes it: «المروانية» is Marwaniyeh in Lebanon. */
function respellPlace(name: string, country: string, lexicon: Lexicon): string {
  const customs = customsOf(lexicon).get(country.toLowerCase());
  if (customs === undefined) return name;
  let out = name;
  for (const [start, there] of customs.placeStarts) if (out.startsWith(start)) out = there + out.slice(start.length);
  for (const [end, there] of customs.placeEnds) if (out.endsWith(end)) out = out.slice(0, -end.length) + there;
  return out;
}

const UNKNOWN_PLACES: ReadonlySet<string> = new Set(["names/place-by-head", "names/place-by-side"]);

/** States that speak Arabic, whose places have Arabic names. */
const ARAB: ReadonlySet<string> = new Set("AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split(" "));
/** Those of them that write their places as French does: Bou, not Bu. */
const FRENCH: ReadonlySet<string> = new Set(["DZ", "LB", "MA", "TN"]);

/** Spells persons and towns that no table knows as their state does. */
export function spellByCountry(candidates: readonly Candidate[], lexicon: Lexicon): void {
  for (const candidate of candidates) {
    const { type, country, rule } = candidate;
    const isPerson = type === "PER" && rule !== "names/known-person";
    if (country === null || !(isPerson || UNKNOWN_PLACES.has(rule))) continue;
    // Names of the Arabs are written in one way, but for the blanks within them.
    const spelling = ARAB.has(country) ? writtenAsOne : otherSpelling;
    const known = isPerson ? null : spelling(candidate, country, lexicon);
    if (known !== null) {
      Object.assign(candidate, known);
      continue;
    }
    const norm =
      !isPerson && ARAB.has(country)
        ? transliterateArabThing(candidate.arabic, lexicon, FRENCH.has(country))
        : candidate.norm;
    const spelled = respell(norm, country, lexicon);
    candidate.norm = isPerson ? spelled : respellPlace(spelled, country, lexicon);
  }
}
