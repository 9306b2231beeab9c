import { franc } from "franc";

const CODES: { readonly [iso: string]: string } = {
  arb: "ar",
  pes: "fa",
  prs: "fa",
  urd: "ur",
  pbu: "ps",
  uig: "ug",
  skr: "skr",
};

/** The language of a text in Arabic script by its letter trigrams, or undefined where it is too short to tell. */
export function guessLanguage(text: string): string | undefined {
  const code = franc(text.slice(0, 600), { only: Object.keys(CODES), minLength: 40 });
  return CODES[code];
}
