import type { Lexicon } from "../../../lexicon/lexicon.js";
import { WAW } from "../../../text/letters.js";
import { TextMemo } from "../../../text/text-memo.js";
import { TokenKind } from "../../../token/tokenize.js";
import { familiesOf } from "../tables/rows.js";
import { isKnownPart, type KnownPart, knownAt, rawAt, type Words, wordsOf } from "./known-parts.js";
import { openingsOf, patternsOf } from "./name-patterns.js";
import { type Patterns, spellArabic } from "./spell-arabic.js";
import { spellForeign } from "./spell-foreign.js";
import { type Bearer, letterCalled, spelledWord, tellsArabs } from "./spelled-words.js";

/** Letters that only words of Arabic hold, and the article. */
const ARABIC = /[عحصضظذ]|^ال../;
/** Letters and ends that no word of Arabic has. */
const FOREIGN = /[پچژگڤ]|تش|دج|تس|نغ|شت|^ست|...[دغفقك]و$|(?:وف|يف|سكي|يتش|نكو|شفيلي|سون|زاده|اوغلو|أوغلو)$/;
/** Letters that hardly any name is written with abroad: «بوضيف» is no Slav. */
const PURELY_ARABIC = /[عحضظذ]/;
/** It tells a word, but not the words beside it. */
const MOSTLY_ARABIC = /ق/;
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

const LONE_AYN = "A";

/** A word that no table knows. */
function spell(word: string, isArabic: boolean, patterns: Patterns): string {
  const article = ARTICLE.test(word) && (isArabic || !FOREIGN.test(word));
  if (article) return `al-${capital(spellArabic(word.replace(ARTICLE, ""), true, patterns))}`;
  const ofArabic = PURELY_ARABIC.test(word) || ((isArabic || MOSTLY_ARABIC.test(word)) && !FOREIGN.test(word));
  // «فاطمة ع.»: the letter has a sound only in a word.
  return capital(ofArabic ? spellArabic(word, false, patterns) : spellForeign(word)) || LONE_AYN;
}

/** «عقبة جبر»: the ة of a word that governs the next one is heard. */
function governs({ text, tokens }: Words, token: number): boolean {
  const next = text.units[tokens.start[token + 1]];
  const opens = ARTICLE.test(text.raw.slice(text.origin[tokens.start[token]]));
  return token + 1 < tokens.count && !opens && next !== WAW && text.raw[text.origin[tokens.end[token] - 1]] === "ة";
}

/** Letters that stand together: «سي بي سي» is CBC, «جيه كيه رولينغ» J.K. Rowling; of persons those that a name follows. */
function initialsAt(
  words: Words,
  from: number,
  ofPerson: boolean,
  lexicon: Lexicon,
): Omit<KnownPart, "isGiven"> | null {
  const { tokens } = words;
  if (ofPerson && from > 0) return null;
  let letters = "";
  let last = from;
  let token = from;
  for (; token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.LATIN) break;
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    const letter = letterCalled(rawAt(words, token), lexicon);
    if (letter === null) break;
    letters += ofPerson ? `${letter}.` : letter;
    last = token;
  }
  return last === from || (ofPerson && token === tokens.count) ? null : { latin: letters, last };
}

const SPELLED = new WeakMap<Lexicon, Record<Bearer, TextMemo<string>>>();

function memoised(name: string, lexicon: Lexicon, bearer: Bearer): string {
  let spelled = SPELLED.get(lexicon);
  if (spelled === undefined) {
    const memo = (one: Bearer) => new TextMemo<string>((text) => spelledOut(text, lexicon, one));
    spelled = {
      person: memo("person"),
      thing: memo("thing"),
      "arab-place": memo("arab-place"),
      "french-place": memo("french-place"),
    };
    SPELLED.set(lexicon, spelled);
  }
  return spelled[bearer].of(name);
}

/** A person's name in Latin letters, as `spelledOut` has it. */
export const transliterate = (name: string, lexicon: Lexicon): string => memoised(name, lexicon, "person");

/** The name of a place or a body: a noun with the article is no family name, «النخيل» is al-Nakhil and not al-Nukhail. */
export const transliterateThing = (name: string, lexicon: Lexicon): string => memoised(name, lexicon, "thing");

/** The same in a state that speaks Arabic: «نبروه» has no letter that only Arabic has, and is Arabic all the same. */
export const transliterateArabThing = (name: string, lexicon: Lexicon, isFrench = false): string =>
  memoised(name, lexicon, isFrench ? "french-place" : "arab-place");

/** An unknown word of a place as places have it: their diphthong is ay and not ai as in persons, they end in -a for «اء», and have u for ou. */
function asPlace(spelling: string, word: string, isFrench: boolean): string {
  let out = word.includes("ئ") ? spelling : spelling.replaceAll("ai", "ay");
  if (word.endsWith("اء")) out = out.replace(/aa$/, "a");
  return isFrench ? out : out.replaceAll("ou", "u").replace("Ou", "U");
}

/** What is known of a name as its words are spelled. */
interface Spelling {
  readonly lexicon: Lexicon;
  readonly bearer: Bearer;
  readonly ofArabs: boolean;
  readonly isArabic: boolean;
  readonly patterns: Patterns;
}

const SERVANT = "عبد";

/** «عبد [القدير]»: a word whose article is told by the one before it, Abdul Qadir. */
const isOfServant = (words: Words, token: number): boolean => token > 0 && rawAt(words, token - 1) === SERVANT;

const AND = "و";
/** «والمساواة»: a noun with the article joined to the one before it. */
const JOINED = /^وال...+$/;

/** A word that no table of names knows, in Latin letters. */
function unknownWord(word: string, spelling: Spelling): string {
  const { lexicon, bearer, ofArabs, isArabic, patterns } = spelling;
  const ofPerson = bearer === "person";
  const listed = spelledWord(word, bearer, lexicon);
  if (listed !== null) return listed;
  const families = familiesOf(lexicon);
  const kunya = GLUED_KUNYA.exec(word);
  if (kunya !== null) {
    const known = isKnownPart(kunya[1], lexicon, families);
    return `Abu ${known ? transliterate(kunya[1], lexicon) : spell(kunya[1], true, patterns)}`;
  }
  const village = ofArabs ? GLUED_VILLAGE.exec(word) : null;
  const sons = ofPerson ? null : GLUED_SONS.exec(word);
  if (sons !== null && isKnownPart(sons[1], lexicon, families)) return `${SONS} ${transliterate(sons[1], lexicon)}`;
  if (village !== null) return `Kafr ${spell(village[1], true, patterns)}`;
  const spelled = spell(word, isArabic, patterns);
  return ofArabs ? asPlace(spelled, word, bearer === "french-place") : spelled;
}

/**
 * A person's name in Latin letters: by the tables where they know its parts, in all their spellings, and letter by letter
 * elsewhere, as Arabic names are spelled beside an Arabic word and as foreign ones beside none.
 */
function spelledOut(name: string, lexicon: Lexicon, bearer: Bearer): string {
  const ofPerson = bearer === "person";
  const ofArabs = bearer === "arab-place" || bearer === "french-place";
  const words = wordsOf(name, lexicon);
  const { tokens } = words;
  const families = familiesOf(lexicon);
  const out: string[] = [];
  const spelling: Spelling = {
    lexicon,
    bearer,
    ofArabs,
    isArabic:
      ofArabs ||
      name.split(" ").some((word) => ARABIC.test(word) || GLUED_KUNYA.test(word) || tellsArabs(word, lexicon)),
    patterns: patternsOf(lexicon)[ofPerson ? "persons" : ofArabs && tokens.count === 1 ? "places" : "things"],
  };
  for (let token = 0; token < tokens.count; token++) {
    const raw = rawAt(words, token);
    if (tokens.kind[token] === TokenKind.LATIN) out.push(capital(raw));
    if (tokens.kind[token] !== TokenKind.WORD) continue;
    const opening = ofPerson || token > 0 || tokens.count === 1 ? undefined : openingsOf(lexicon).get(raw);
    if (opening !== undefined) {
      out.push(opening);
      continue;
    }
    const letters = initialsAt(words, token, ofPerson, lexicon);
    if (letters !== null) {
      out.push(letters.latin);
      token = letters.last;
      continue;
    }
    const listed = spelledWord(raw, bearer, lexicon);
    const known = knownAt(words, token, lexicon, families, bearer === "thing" && tokens.count > 1);
    if (known !== null && (listed === null || known.last > token)) {
      // «عمر البشير»: behind another name the article is heard, which a given name at the beginning goes without.
      const articled = ofPerson && known.isGiven && token > 0 && ARTICLE.test(raw) && !isOfServant(words, token);
      const latin = isOfServant(words, token) ? known.latin.replace(ARTICLED, "") : known.latin;
      out.push(articled && !ARTICLED.test(latin) ? `al-${latin}` : latin);
      token = known.last;
    } else if (raw === GOD && out.length > 0) out.push(`${(out.pop() ?? "").replace(/a$/, "")}ullah`);
    else {
      const joined = !ofPerson && token > 0 && JOINED.test(raw);
      // «عبد [الكبير]» is no diminutive.
      const own =
        isOfServant(words, token) && ARTICLE.test(raw)
          ? { ...spelling, patterns: patternsOf(lexicon).things }
          : spelling;
      const written = listed ?? unknownWord(joined ? raw.slice(AND.length) : raw, own);
      const spelled = isOfServant(words, token) ? written.replace(ARTICLED, "") : written;
      if (joined) out.push("wa");
      out.push(ofArabs && governs(words, token) ? spelled.replace(/a$/, "at") : spelled);
    }
  }
  return out.join(" ");
}
