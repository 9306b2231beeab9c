import type { Lexicon } from "../../lexicon/lexicon.js";
import { type FoldedText, fold } from "../../text/fold.js";
import { TextMemo } from "../../text/text-memo.js";
import { TokenKind, type TokenTable, tokenize } from "../../token/tokenize.js";
import { lettersOf } from "./latin-letters.js";
import { familiesOf, type NameFamilies, type NamePartRow, type OpeningRow, type PatternRow } from "./rows.js";
import { type Patterns, skeletonOf, spellArabic } from "./spell-arabic.js";
import { spellForeign } from "./spell-foreign.js";

/** A pattern that doubles a radical, as given names do («عبود») and nouns with the article do not («البحوث»). */
const DOUBLED = /([1-9])\1/;

/** Patterns of persons' names, and of what places and bodies are called: «النخيل» is al-Nakhil there, not al-Nukhail. */
interface AllPatterns {
  readonly persons: Patterns;
  readonly things: Patterns;
  /** Of the Arabs' places of one word, which have the diminutive behind the article as family names do: القصير. */
  readonly places: Patterns;
}

const PATTERNS = new WeakMap<Lexicon, AllPatterns>();

function patternsOf(lexicon: Lexicon): AllPatterns {
  let patterns = PATTERNS.get(lexicon);
  if (patterns === undefined) {
    const bare = new Map<string, string>();
    const definite = new Map<string, string>();
    const things = new Map<string, string>();
    const doubled = new Map<string, string>();
    for (const [, row] of lexicon.rows<PatternRow>("name-pattern")) {
      const { key } = skeletonOf(lettersOf(row.ar), "servile");
      bare.set(key, row.latin);
      things.set(key, row.thing ?? row.latin);
      if (row.definite === null) continue;
      definite.set(key, row.definite);
      if (DOUBLED.test(row.latin)) doubled.set(key, row.definite);
    }
    patterns = {
      persons: { bare, definite },
      things: { bare: things, definite: doubled },
      places: { bare: things, definite },
    };
    PATTERNS.set(lexicon, patterns);
  }
  return patterns;
}

const OPENINGS = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** Words that places open with: «دير», «تل». */
function openingsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  let openings = OPENINGS.get(lexicon);
  if (openings === undefined) {
    openings = new Map([...lexicon.rows<OpeningRow>("place-opening")].map(([, { ar, latin }]) => [ar, latin]));
    OPENINGS.set(lexicon, openings);
  }
  return openings;
}

/** A name cut into words, with the number of each in the lexicon, or -1. */
interface Words {
  readonly text: FoldedText;
  readonly tokens: TokenTable;
  readonly numbers: readonly number[];
}

function wordsOf(name: string, lexicon: Lexicon): Words {
  const text = fold(name);
  const tokens = tokenize(text);
  const numbers: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    numbers.push(lexicon.words.find(text.units, tokens.start[token], tokens.end[token], tokens.hash[token]));
  }
  return { text, tokens, numbers };
}

/** Whether the tables of names know a word. */
function isKnownPart(word: string, lexicon: Lexicon, families: NameFamilies): boolean {
  return knownAt(wordsOf(word, lexicon), 0, lexicon, families) !== null;
}

/** A part of a name that a table knows, and its last word. */
interface KnownPart {
  readonly latin: string;
  readonly last: number;
  readonly isGiven: boolean;
}

/** Of two readings of one length a particle is taken, then a given name, but at the end of a name the family name. */
function rankOf(family: number, families: NameFamilies, atEnd: boolean): number {
  if (family === families.particle) return 3;
  if (family === families.given) return atEnd ? 1 : 2;
  return family === families.family ? (atEnd ? 2 : 1) : 0;
}

/** The longest part of a name that begins with this word and that the tables of names spell. */
function knownAt({ numbers }: Words, from: number, lexicon: Lexicon, families: NameFamilies): KnownPart | null {
  const { automaton } = lexicon;
  let best: KnownPart | null = null;
  let state = numbers[from] === -1 ? -1 : automaton.step(0, numbers[from]);
  for (let at = from; state !== -1; ) {
    let bestRank = 0;
    for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
      const entry = automaton.entry(sense);
      const rank = rankOf(lexicon.familyOf(entry), families, from > 0 && at === numbers.length - 1);
      if (rank <= bestRank) continue;
      bestRank = rank;
      best = {
        latin: lexicon.row<NamePartRow>(entry).latin,
        last: at,
        isGiven: lexicon.familyOf(entry) === families.given,
      };
    }
    const next = numbers[++at];
    if (next === undefined || next === -1) break;
    state = automaton.step(state, next);
  }
  return best;
}

/** Letters that only words of Arabic hold, and the article. */
const ARABIC = /[عحصضظذ]|^ال../;
/** Letters and ends that no word of Arabic has. */
const FOREIGN = /[پچژگڤ]|تش|دج|تس|نغ|شت|^ست|...[دغفقك]و$|(?:وف|يف|سكي|يتش|نكو|شفيلي|سون|زاده|اوغلو|أوغلو)$/;
/** Letters that hardly any name is written with abroad: «بوضيف» is no Slav. */
const PURELY_ARABIC = /[عحضظذ]/;
const ARTICLE = /^[اٱ]ل(?=..)/;

const ARTICLED = /^[ae]l-/i;

/** «أبونصار»: a kunya written as one word. */
const GLUED_KUNYA = /^[أا]بو(...+)$/;

/** «البوعلوان»: a place that is called after the sons of a man. */
const GLUED_SONS = /^[أا]?لبو(...+)$/;
const SONS = "Albu";

/** «كفرزيبا»: a village's noun written as one word with its name. */
const GLUED_VILLAGE = /^كفر(...+)$/;

/** After a name it makes one with it: «حكيم الله» is Hakimullah. */
const GOD = "الله";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word that no table knows. */
function spell(word: string, isArabic: boolean, patterns: Patterns): string {
  const article = ARTICLE.test(word) && (isArabic || !FOREIGN.test(word));
  if (article) return `al-${capital(spellArabic(word.replace(ARTICLE, ""), true, patterns))}`;
  const ofArabic = PURELY_ARABIC.test(word) || (isArabic && !FOREIGN.test(word));
  return capital(ofArabic ? spellArabic(word, false, patterns) : spellForeign(word));
}

/** «عقبة جبر»: the ة of a word that governs the next one is heard. */
function governs({ text, tokens }: Words, token: number): boolean {
  const next = text.units[tokens.start[token + 1]];
  const opens = ARTICLE.test(text.raw.slice(text.origin[tokens.start[token]]));
  return token + 1 < tokens.count && !opens && next !== WAW && text.raw[text.origin[tokens.end[token] - 1]] === "ة";
}
const WAW = 0x0648;

const PERSONS = new WeakMap<Lexicon, TextMemo<string>>();
const THINGS = new WeakMap<Lexicon, TextMemo<string>>();
const ARAB_THINGS = new WeakMap<Lexicon, TextMemo<string>>();

function memoised(known: WeakMap<Lexicon, TextMemo<string>>, name: string, lexicon: Lexicon): string {
  let spelled = known.get(lexicon);
  if (spelled === undefined) {
    spelled = new TextMemo((one) => spelledOut(one, lexicon, known === PERSONS, known === ARAB_THINGS));
    known.set(lexicon, spelled);
  }
  return spelled.of(name);
}

/** A person's name in Latin letters, as `spelledOut` has it. */
export const transliterate = (name: string, lexicon: Lexicon): string => memoised(PERSONS, name, lexicon);

/** The name of a place or a body: a noun with the article is no family name, «النخيل» is al-Nakhil and not al-Nukhail. */
export const transliterateThing = (name: string, lexicon: Lexicon): string => memoised(THINGS, name, lexicon);

/** The same in a state that speaks Arabic: «نبروه» has no letter that only Arabic has, and is Arabic all the same. */
export const transliterateArabThing = (name: string, lexicon: Lexicon): string => memoised(ARAB_THINGS, name, lexicon);

/**
 * A person's name in Latin letters: by the tables where they know its parts, in all their spellings, and letter by letter
 * elsewhere, as Arabic names are spelled beside an Arabic word and as foreign ones beside none.
 */
function spelledOut(name: string, lexicon: Lexicon, ofPerson: boolean, ofArabs: boolean): string {
  const words = wordsOf(name, lexicon);
  const { text, tokens } = words;
  const families = familiesOf(lexicon);
  const patterns = patternsOf(lexicon)[ofPerson ? "persons" : ofArabs && tokens.count === 1 ? "places" : "things"];
  const rawOf = (token: number): string =>
    text.raw.slice(text.origin[tokens.start[token]], text.origin[tokens.end[token]]);
  const out: string[] = [];
  let isArabic: boolean | null = null;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.LATIN) out.push(capital(rawOf(token)));
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    const opening = ofPerson || token > 0 || tokens.count === 1 ? undefined : openingsOf(lexicon).get(rawOf(token));
    if (opening !== undefined) {
      out.push(opening);
      continue;
    }
    const known = knownAt(words, token, lexicon, families);
    if (known !== null) {
      // «عمر البشير»: behind another name the article is heard, which a given name at the beginning goes without.
      const articled = ofPerson && known.isGiven && token > 0 && ARTICLE.test(rawOf(token));
      out.push(articled && !ARTICLED.test(known.latin) ? `al-${known.latin}` : known.latin);
      token = known.last;
      continue;
    }
    if (rawOf(token) === GOD && out.length > 0) {
      out.push(`${(out.pop() ?? "").replace(/a$/, "")}ullah`);
      continue;
    }
    isArabic ??= ofArabs || name.split(" ").some((word) => ARABIC.test(word) || GLUED_KUNYA.test(word));
    const kunya = GLUED_KUNYA.exec(rawOf(token));
    const village = ofArabs ? GLUED_VILLAGE.exec(rawOf(token)) : null;
    const sons = ofPerson ? null : GLUED_SONS.exec(rawOf(token));
    if (kunya !== null)
      out.push(
        "Abu",
        isKnownPart(kunya[1], lexicon, families) ? transliterate(kunya[1], lexicon) : spell(kunya[1], true, patterns),
      );
    else if (sons !== null && isKnownPart(sons[1], lexicon, families)) out.push(SONS, transliterate(sons[1], lexicon));
    else if (village !== null) out.push("Kafr", spell(village[1], true, patterns));
    else {
      const spelled = spell(rawOf(token), isArabic, patterns);
      // The diphthong of places is written ay, of persons ai: Qusayr, al-Zubaidi.
      const there = ofArabs && !rawOf(token).includes("ئ") ? spelled.replaceAll("ai", "ay") : spelled;
      out.push(ofArabs && governs(words, token) ? there.replace(/a$/, "at") : there);
    }
  }
  return out.join(" ");
}
