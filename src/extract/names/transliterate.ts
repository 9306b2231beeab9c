import type { Lexicon } from "../../lexicon/lexicon.js";
import { foldKey } from "../../text/fold.js";
import type { NamePartRow, ParticleRow } from "./rows.js";

/**
 * Letters as English news spells Arab names where nothing better is known: a simplified form of the ALA-LC romanisation
 * without marks. Short vowels are not written in Arabic; an `a` stands for those between two consonants.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "o",
  ي: "i",
  ء: "",
};
const VOWELS = new Set(["ا", "و", "ي", "ع"]);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One word letter by letter, the article as al-. */
function spell(word: string): string {
  const article = word.startsWith("ال") && word.length > 4;
  const letters = [...(article ? word.slice(2) : word)];
  let out = "";
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    const before = letters[index - 1];
    // A final ه is a ta marbuta far more often than a letter of a name.
    if (letter === "ه" && next === undefined && index > 1) out += "a";
    else if ((letter === "و" || letter === "ي") && index === 0) out += letter === "و" ? "w" : "y";
    else out += LETTERS[letter] ?? "";
    const closed = before === undefined || VOWELS.has(before);
    if (next !== undefined && !VOWELS.has(letter) && !VOWELS.has(next) && closed && !out.endsWith("a")) out += "a";
  }
  return (article ? "al-" : "") + capital(out);
}

/** Latin spellings of given and family names and particles, by folded word. */
const TABLES = new WeakMap<Lexicon, Map<string, string>>();

function tableOf(lexicon: Lexicon): Map<string, string> {
  let table = TABLES.get(lexicon);
  if (table === undefined) {
    table = new Map();
    for (const family of ["family-name", "given-name"]) {
      for (const [, row] of lexicon.rows<NamePartRow>(family)) table.set(foldKey(row.ar), row.latin);
    }
    for (const [, row] of lexicon.rows<ParticleRow & { ar: readonly string[] }>("name-particle")) {
      for (const form of row.ar) table.set(foldKey(form), row.latin);
    }
    TABLES.set(lexicon, table);
  }
  return table;
}

/** A person's name in Latin letters: by the tables where they know its parts, letter by letter elsewhere. */
export function transliterate(name: string, lexicon: Lexicon): string {
  const table = tableOf(lexicon);
  const words = foldKey(name)
    .split(/[^\u0620-\u064aa-z]+/)
    .filter((word) => word !== "");
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const pair = at + 1 < words.length ? table.get(`${words[at]} ${words[at + 1]}`) : undefined;
    if (pair !== undefined) {
      out.push(pair);
      at++;
    } else out.push(table.get(words[at]) ?? (/^[a-z]/.test(words[at]) ? capital(words[at]) : spell(words[at])));
  }
  return out.join(" ");
}
