import { describe, expect, it } from "vitest";
import { analyse, tokensToRaw } from "../../src/lexicon/analysis.js";
import { buildLexicon } from "../../src/lexicon/build.js";
import { Lexicon } from "../../src/lexicon/lexicon.js";
import { decodePack, encodePack } from "../../src/lexicon/pack/pack.js";
import type { TableSchema } from "../../src/lexicon/schema.js";

const PLACES: TableSchema = {
  family: "place",
  columns: {
    id: { type: "id", required: true },
    ar: { type: "arabic", required: true },
    variants: { type: "arabic-list" },
  },
  forms: [
    { from: "ar", pos: "name" },
    { from: "variants", pos: "name" },
  ],
};
const HARM: TableSchema = {
  family: "harm",
  columns: {
    id: { type: "id", required: true },
    pos: { type: "text" },
    root: { type: "text" },
    form: { type: "text" },
    plural: { type: "arabic-list" },
    ar: { type: "arabic", required: true },
  },
  forms: [{ from: "ar", posColumn: "pos" }],
};
const table = (columns: string, ...rows: string[]): string => [columns, ...rows].join("\n");
const places = table(
  "id\tar\tvariants",
  "iq\tالعراق\t",
  "us\tالولايات المتحدة\tالولايات المتحدة الأميركية|و.م.أ",
  "lb\tلبنان\t",
  "de\tألمانيا\t",
  "washington\tواشنطن\t",
);
const harm = table(
  "id\tpos\troot\tform\tplural\tar",
  "kill\tverb\tقتل\tI\t\tقتل",
  "killing\tmasdar\t\t\t\tمقتل",
  "meeting\tmasdar\t\t\t\tالتحام",
  "casualty\tnoun\t\t\tقتلى\tقتيل",
  "hostage\tnoun\t\t\tرهائن\tرهينة",
);
const { parts, problems } = buildLexicon(
  [
    { file: "places.tsv", text: places, schema: PLACES },
    { file: "harm.tsv", text: harm, schema: HARM },
  ],
  new Set(),
);
const lexicon = Lexicon.of(parts);

/** Every hit as `id:words`, with the proclitic letters before and the pronoun letters after it. */
const found = (raw: string, inLexicon = lexicon): string[] => {
  const analysis = analyse(raw, inLexicon);
  const { hits } = analysis;
  const out: string[] = [];
  for (let token = 0; token < analysis.tokens.count; token++) {
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const { start, end } = tokensToRaw(analysis, token, hits.last[hit], hits.peeled[hit], hits.pronoun[hit]);
      const line = `${inLexicon.row<{ id: string }>(hits.entry[hit]).id}:${raw.slice(start, end)}`;
      if (!out.includes(line)) out.push(line);
    }
  }
  return out;
};

it("builds without a problem", () => expect(problems).toEqual([]));

describe("scanning finds", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["العراق", ["iq:العراق"]],
    ["والعراق", ["iq:العراق"]],
    ["بالعراق", ["iq:العراق"]],
    ["للعراق", ["iq:لعراق"]],
    ["وللعراق", ["iq:لعراق"]],
    ["العِـراق", ["iq:العِـراق"]],
    ["في الولايات المتحدة الأميركية", ["us:الولايات المتحدة", "us:الولايات المتحدة الأميركية"]],
    ["وللولايات المتحدة", ["us:لولايات المتحدة"]],
    ["(و.م.أ)", ["us:و.م.أ"]],
    ["واشنطن", ["washington:واشنطن"]],
    ["لواشنطن", ["washington:واشنطن"]],
    ["لبنان", ["lb:لبنان"]],
    ["ولألمانيا", ["de:ألمانيا"]],
    ["لالتحام", ["meeting:التحام"]],
    ["بلبنان", ["lb:لبنان"]],
    ["قتلت", ["kill:قتلت"]],
    ["فقُتل", ["kill:قُتل"]],
    ["سيقتلون", ["kill:يقتلون"]],
    ["مقتلهم", ["killing:مقتل"]],
    ["بمقتله", ["killing:مقتل"]],
    ["قتيلان", ["casualty:قتيلان"]],
    ["القتلى", ["casualty:القتلى"]],
    ["رهينته", ["hostage:رهينت"]],
  ];
  it.each(cases)("%s", (raw, expected) => expect(found(raw)).toEqual(expected));
});

describe("scanning leaves alone", () => {
  it.each(["عراقي", "بقتلت", "سالعراق", "لالعراق", "لالقتيل", "لالمانيا", "شنطن", "الولايات", "مقتلع"])("%s", (raw) =>
    expect(found(raw)).toEqual([]),
  );
});

describe("a lexicon is a value", () => {
  const user = buildLexicon(
    [{ file: "mine.tsv", text: "id\tar\tvariants\nmine\tتلة الريح\t", schema: PLACES }],
    new Set(),
  );
  it("takes rows as a new value and leaves the old one as it was", () => {
    const mine = lexicon.with(user.parts);
    expect(found("في تلة الريح بالعراق", mine)).toEqual(["mine:تلة الريح", "iq:العراق"]);
    expect(found("في تلة الريح بالعراق")).toEqual(["iq:العراق"]);
  });
  it("counts added rows of a known family to that family", () => {
    const mine = lexicon.with(user.parts);
    const { hits } = analyse("تلة الريح", mine);
    expect(mine.familyOf(hits.entry[0])).toBe(mine.family("place"));
  });
  it("is the same after a round trip through its pack", () => {
    const again = Lexicon.of(decodePack(encodePack(parts)));
    expect(found("قتلت في العراق والولايات المتحدة", again)).toEqual(found("قتلت في العراق والولايات المتحدة"));
  });
  it("refuses a pack of another layout", () => {
    expect(() => decodePack("0\t")).toThrow(/layout 0/);
  });
});
