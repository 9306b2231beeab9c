import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLexicon } from "../../src/lexicon/build.js";
import { writeSounds } from "../../src/lexicon/compile/sound-writer.js";
import { Family } from "../../src/lexicon/family.js";
import { type Cell, Lexicon, type Row } from "../../src/lexicon/lexicon.js";
import { BitReader, BitWriter } from "../../src/lexicon/pack/bits.js";
import { type KnownColumns, packColumn } from "../../src/lexicon/pack/column-writer.js";
import { Guesses } from "../../src/lexicon/pack/guesses.js";
import { fullId, shortId } from "../../src/lexicon/pack/ids.js";
import { swapLetters } from "../../src/lexicon/pack/letters.js";
import { lineReader, packLines } from "../../src/lexicon/pack/lines.js";
import { type NamePair, NameReader, nameIn } from "../../src/lexicon/pack/names.js";
import { packNumbers, unpackNumbers } from "../../src/lexicon/pack/numbers.js";
import type { PackedColumn, PackedFamily } from "../../src/lexicon/pack/parts.js";
import { packSurfaces } from "../../src/lexicon/pack/surface-writer.js";
import type { TableSchema } from "../../src/lexicon/schema.js";

const ARABIC: Readonly<Record<string, string>> = { b: "ب", d: "د", s: "س", r: "ر", m: "م" };

const text = fc.string({ unit: fc.constantFrom(..."ابتالمةىabcXY .-'0٣çﷲ") });

/** Rows after packing. */
function repacked(rows: readonly Row[]): Row[] {
  const known: KnownColumns = new Map();
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => packColumn(name, rows, known));
  const family = new Family(familyOf(rows.length, columns), 0, new NameReader("", []));
  return rows.map((_, row) => family.row(row));
}
const familyOf = (count: number, columns: readonly PackedColumn[], surfaces = ""): PackedFamily => ({
  family: "thing",
  count,
  columns,
  surfaces,
  stems: "",
});
const column = (...cells: Cell[]): Cell[] => repacked(cells.map((value) => ({ value }))).map(({ value }) => value);

describe("packing loses nothing of", () => {
  it("letters", () => {
    fc.assert(fc.property(text, (value) => swapLetters(swapLetters(value)) === value));
    expect(swapLetters("بغداد")).toMatch(/^[a-zA-Z]+$/);
  });
  it("lines, in any order and sorted, with and without an article", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), fc.constantFrom("", "ال", "a"), (lines, article) => {
        for (const one of [lines, [...lines].sort()]) {
          const read = lineReader(packLines(one, article));
          expect(one.map((_, at) => read(at))).toEqual(one);
        }
      }),
    );
  });
  it("lines that are much alike, which it shortens", () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) => `${at % 3 === 0 ? "the" : ""}longbeginning${"x".repeat(at % 35)}`,
    );
    const packed = packLines(lines, "the");
    expect(packed.length).toBeLessThan(lines.join().length / 4);
    const read = lineReader(packed);
    expect(lines.map((_, at) => read(at))).toEqual(lines);
  });
  it("numbers", () => {
    const number = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1_800_000, max: 1_800_000 }).map((value) => value / 1e4),
    );
    fc.assert(
      fc.property(fc.array(fc.option(number)), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      }),
    );
  });
  it("ids", () => {
    const rows: Row[] = [
      { id: "iq.nineveh", country: "iq", admin1: null, english: "Nineveh" },
      { id: "iq.nineveh.tall-afar", country: "iq", admin1: "iq.nineveh", english: "Tall 'Afar" },
      { id: "iq.nineveh.mosul-2", country: "iq", admin1: "iq.nineveh", english: "Mosul" },
      { id: "wld.dead-sea", country: null, admin1: null, english: "Dead Sea" },
      { id: "int.euphrates", country: "sy", admin1: null, english: "Euphrates" },
      { id: "br.sao-paulo", country: "br", admin1: null, english: "São Paulo" },
      { id: "us.dod", country: "us", admin1: null, english: "Department of Defense" },
      { id: "sa.aramco", country: "sa", admin1: null, english: "Saudi Aramco" },
      { id: "int.who", country: null, admin1: null, english: "World Health Organization" },
      { id: "sa.albilad", country: "sa", admin1: null, english: "Al-Bilad" },
      { id: "us.A-1", country: "us", admin1: null, english: "Alpha One" },
      { id: "us.!", country: "us", admin1: null, english: "Union of States" },
      { id: "us.", country: "us", admin1: null, english: "" },
    ];
    const short = rows.map((row) => shortId(String(row.id), (name) => row[name]));
    expect(short.slice(0, 6)).toEqual(["", "", "A-2", "wld.", "=int.euphrates", ""]);
    expect(short.slice(6)).toEqual(["+", "B", "int.!", "&", "=us.A-1", "=us.!", ""]);
    expect(short.map((line, at) => fullId(line, (name) => rows[at][name]))).toEqual(rows.map(({ id }) => id));
  });
  it("names by their sounds, of which little is left", () => {
    const once = Object.entries(ARABIC).map(([latin, arabic]): NamePair => [`Ba${latin}`, `ب${arabic}`]);
    const usual = Array.from({ length: 8 }, () => once).flat();
    const names: readonly NamePair[] = [
      ...usual,
      ...usual.map(([latin, arabic]): NamePair => [`${latin} Airport`, `مطار ${arabic}`]),
      ["Airport Road", "مطار بد"],
      ["al-Bab", "الباب"],
      ["Gaza Strip", "قطاع غزة"],
      ["Washington, D.C.", "مقاطعة كولومبيا"],
      ["Abu al-abd", "أبو العبد"],
      ["São Paulo-x", "ساو باولو"],
      ["", "بلا"],
    ];
    const sounds = writeSounds(names);
    const surfaces = packSurfaces(names.map(([, arabic]) => swapLetters(arabic)));
    const columns: PackedColumn[] = [{ name: "latin", kind: "sounds", list: false, swapped: false, text: "" }];
    const read = new NameReader(sounds, [familyOf(names.length, columns, surfaces)]).of("thing", "latin");
    expect(names.map((_, row) => nameIn(read, row))).toEqual(names.map(([latin]) => latin));
    const more = writeSounds([...names, ...usual, ...usual, ...usual]);
    expect(more.length - sounds.length).toBeLessThan(usual.length / 2);
  });
  it("numbers that are guessed, likely ones in next to no room", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 5 }))), (asked) => {
        const coded = (bits: BitReader | BitWriter, known: boolean): number[] => {
          const guesses = new Guesses(bits, 10);
          return asked.map(([wanted, context]) => {
            guesses.contexts[1] = context;
            return guesses.number(known ? wanted : 0, 2);
          });
        };
        const writer = new BitWriter();
        coded(writer, true);
        expect(coded(new BitReader(`..${writer.text()}`, 2), false)).toEqual(asked.map(([wanted]) => wanted));
      }),
    );
    const writer = new BitWriter();
    const guesses = new Guesses(writer, 10);
    for (let at = 0; at < 5000; at++) guesses.number(7, 1);
    expect(writer.text().length).toBeLessThan(100);
  });
  it("columns of few values that hang on others", () => {
    const rows = Array.from({ length: 500 }, (_, at): Row => {
      const kind = ["town", "river", null][(at * at) % 3] ?? null;
      return { kind, of: kind === "town" ? ["a", "b"] : null, flag: at % 7 === 0, rank: kind === "river" ? 4 : at % 2 };
    });
    expect(repacked(rows)).toEqual(rows);
    const known: KnownColumns = new Map();
    const packed = ["kind", "of"].map((name) => packColumn(name, rows, known));
    expect(packed.map(({ kind }) => kind)).toEqual(["few", "few"]);
    expect(packed[1].contexts).toContain("kind");
    expect(packed[1].text.length).toBeLessThan(40);
  });
  it("columns of every kind", () => {
    expect(column("a", "a", "b", null)).toEqual(["a", "a", "b", null]);
    expect(column(true)).toEqual([true]);
    expect(column(1, 2.5, null, -3, 1e9)).toEqual([1, 2.5, null, -3, 1e9]);
    expect(column(["ماء", "نار"], null, ["هواء"], ["تراب"], ["x"])).toEqual([
      ["ماء", "نار"],
      null,
      ["هواء"],
      ["تراب"],
      ["x"],
    ]);
    expect(column("حي", null, "نهر", "Tell", "تل")).toEqual(["حي", null, "نهر", "Tell", "تل"]);
    expect(column("-", "^", "a", "a", "a", null, "b")).toEqual(["-", "^", "a", "a", "a", null, "b"]);
  });
  it("references to the row before", () => {
    const rows: Row[] = [];
    for (let province = 0; province < 100; province++) {
      rows.push({ id: `sy.p${province}`, admin1: null });
      for (let town = 0; town < 5; town++) rows.push({ id: `sy.p${province}.t${town}`, admin1: `sy.p${province}` });
    }
    expect(packColumn("admin1", rows).kind).toBe("above");
    expect(repacked(rows)).toEqual(rows);
  });
});

describe("surfaces are found however they are written", () => {
  const schema: TableSchema = {
    family: "thing",
    columns: { id: { type: "id" }, latin: { type: "list" }, ar: { type: "arabic" }, variants: { type: "arabic-list" } },
    forms: [
      { from: "ar", pos: "name" },
      { from: "variants", pos: "name" },
      { from: "latin", pos: "name" },
    ],
  };
  const table = (...rows: string[]): string => ["id\tlatin\tar\tvariants", ...rows].join("\n");
  const { parts, problems } = buildLexicon(
    [{ file: "t.tsv", text: table("one\tCNN|B.B.C\tقُتِّلَ هٰذا\tﷲ أكبر|و.م.أ|كي1"), schema }],
    new Set(),
  );
  const lexicon = Lexicon.of(parts);

  it("without a problem", () => expect(problems).toEqual([]));
  it.each(["قتل هذا", "الله اكبر", "و . م . ا", "كي 1", "cnn", "b . b . c"])("«%s»", (words) => {
    let state = 0;
    for (const word of words.split(" ")) state = lexicon.automaton.step(state, lexicon.word(word));
    expect(lexicon.automaton.entry(lexicon.automaton.firstSense(state))).toBe(0);
  });
  it("and told where a cell of one holds several", () => {
    const [problem] = buildLexicon([{ file: "t.tsv", text: table("one\t\tماء|نار\t"), schema }], new Set()).problems;
    expect(problem).toMatchObject({ line: 2, column: "ar" });
  });
});

describe("a lexicon with twenty thousand rows more", () => {
  const schema: TableSchema = {
    family: "mine",
    columns: { ar: { type: "arabic" } },
    forms: [{ from: "ar", pos: "name" }],
  };
  const letters = [..."بتثجحخدذرزسشصضطظعغفقكلمن"];
  const words = Array.from(
    { length: 20_000 },
    (_, at) =>
      `${letters[at % 24]}${letters[((at / 24) | 0) % 24]}${letters[((at / 576) | 0) % 24]}${letters[((at / 13824) | 0) % 24]}`,
  );
  const base = Lexicon.of(buildLexicon([{ file: "a.tsv", text: "ar\nالعراق\nسوريا", schema }], new Set()).parts);
  const more = base.with(buildLexicon([{ file: "b.tsv", text: ["ar", ...words].join("\n"), schema }], new Set()).parts);

  it("knows all of them and what was there before", () => {
    for (const word of ["العراق", "سوريا", ...words]) {
      const sense = more.automaton.firstSense(more.automaton.step(0, more.word(word)));
      expect(more.row<{ ar: string }>(more.automaton.entry(sense)).ar).toBe(word);
    }
    expect(base.words.count).toBe(2);
    expect(base.word(words[0])).toBe(-1);
  });
});

describe("a column that gathers", () => {
  const schema: TableSchema = {
    family: "context",
    columns: {
      class: { type: "id", required: true, gathers: true, doc: "" },
      ar: { type: "list", required: true, packed: false, doc: "" },
      pos: { type: "text", packed: false, doc: "" },
    },
    forms: [{ from: "ar", posColumn: "pos" }],
  };
  const text =
    "class\tar\tpos\nsea\tسفينة|ميناء\tnoun\nweapon\tسفينة|مدفع\tnoun\nweapon\tميناء\tfixed\nsea\tمدفع\tnoun\n";
  const lexicon = Lexicon.of(buildLexicon([{ file: "contexts.tsv", text, schema }], new Set()).parts);
  const classesOf = (word: string): Cell[] => {
    const state = lexicon.automaton.step(0, lexicon.word(word));
    const out: Cell[] = [];
    for (let sense = lexicon.automaton.firstSense(state); sense !== -1; sense = lexicon.automaton.nextSense(sense))
      out.push(lexicon.cell(lexicon.automaton.entry(sense), "class"));
    return out;
  };

  it("leaves each form once, with the values of all its rows", () => {
    expect(classesOf("سفينه")).toEqual([["sea", "weapon"]]);
    expect(classesOf("مدفع")).toEqual([["sea", "weapon"]]);
  });
  it("keeps apart forms that differ in more than that", () => {
    expect(classesOf("ميناء")).toEqual([["sea"], ["weapon"]]);
  });
});
