import { describe, expect, it } from "vitest";
import { analyse } from "../../src/lexicon/analysis.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { behindLetters, endsIn, WordMap, WordSet } from "../../src/lexicon/word-set.js";
import { foldKey } from "../../src/text/fold.js";

const at = (text: string) => analyse(text, standardLexicon());

describe("WordSet", () => {
  const words = new WordSet("إلى مدينة");

  it("finds its words however they are spelled, and no others", () => {
    const analysis = at("الى مدينه ومدن 12 ،\nإلى");
    expect(Array.from({ length: analysis.tokens.count }, (_, token) => words.has(analysis, token))).toEqual(
      ["الى", "مدينه", "ومدن", "12", "،", "\n", "إلى"].map((word) => ["الى", "مدينه", "إلى"].includes(word)),
    );
  });

  it("finds nothing before the text and behind it", () => {
    const analysis = at("مدينة");
    expect([-1, 1, 2].some((token) => words.has(analysis, token) || words.hasBehind(analysis, token))).toBe(false);
  });

  it("finds words behind a letter", () => {
    const analysis = at("بمدينة مدينة بمدن");
    expect([0, 1, 2].map((token) => words.hasBehind(analysis, token))).toEqual([true, false, false]);
  });

  it("takes words bare and behind letters", () => {
    const cups = new WordSet(behindLetters("وب", "كأس دوري"));
    const analysis = at("كأس وكاس بدوري لكأس");
    expect([0, 1, 2, 3].map((token) => cups.has(analysis, token))).toEqual([true, true, true, false]);
  });
});

it("WordMap tells what a word means", () => {
  const meanings = new WordMap({ إلى: "to", من: "from" });
  const analysis = at("من بغداد الى دمشق");
  expect([-1, 0, 1, 2, 4].map((token) => meanings.of(analysis, token))).toEqual([
    undefined,
    "from",
    undefined,
    "to",
    undefined,
  ]);
});

it("endsIn compares the last letters", () => {
  const analysis = at("وحماة حم");
  expect([-1, 0, 1, 2].map((token) => endsIn(analysis, token, foldKey("حماة")))).toEqual([false, true, false, false]);
});
