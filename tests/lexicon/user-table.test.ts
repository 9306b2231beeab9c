import { describe, expect, it } from "vitest";
import { LexiconError } from "../../src/lexicon/problems.js";
import { standardLexicon } from "../../src/lexicon/standard.js";
import { checkTable, lexiconSchemas, withTable } from "../../src/lexicon/user-table.js";

const HEADER = "id\ttype\tkind\tcountry\tadmin1\tlat\tlon\trank\tenglish\tar";
const ROW = "iq.anbar.sindyan\tGPE\tvillage\tiq\tiq.anbar\t34.1\t41.2\t5\tKhirbat al-Sindyan\tخربة السنديان";
const lines = (...rows: string[]): string => rows.join("\n");
const wrong = (text: string, family = "place"): string[] =>
  checkTable(family, text).map(({ line, column, message }) => `${line}:${column}: ${message}`);

describe("a table of the caller's own that is right", () => {
  it.each([
    ["as it is written", lines(HEADER, ROW)],
    ["with the line ends of Windows", lines(HEADER, ROW).replaceAll("\n", "\r\n")],
    ["with the line ends of old spreadsheets", lines(HEADER, ROW).replaceAll("\n", "\r")],
    ["with a mark before it and comments", `\uFEFF# villages\n\n${lines(HEADER, ROW)}\n`],
    [
      "that points at a row of its own",
      lines(HEADER, ROW.replace("village", "adm1"), ROW.replaceAll("anbar", "anbar.sindyan")),
    ],
  ])("%s", (_, text) => {
    expect(wrong(text)).toEqual([]);
    expect(withTable(standardLexicon(), "place", text).entryById("place", "iq.anbar.sindyan")).toBeGreaterThan(0);
  });

  it("may point at rows that an earlier one added", () => {
    const first = withTable(standardLexicon(), "place", lines(HEADER, ROW.replace("sindyan", "new")));
    const second = lines(HEADER, ROW.replace("\tiq.anbar\t", "\tiq.anbar.new\t"));
    expect(wrong(second)).toEqual(['2:admin1: There is no place "iq.anbar.new".']);
    expect(checkTable("place", second, "second.tsv", first)).toEqual([]);
  });
});

describe("what is wrong with a table of the caller's own", () => {
  it.each([
    ["nothing in it", "", ["0:: The table is empty."]],
    ["no line of names", ROW, ["1:: The first line names no column, or tabs do not part them."]],
    [
      "commas for tabs",
      lines(HEADER, ROW).replaceAll("\t", ","),
      ["1:: The first line names no column, or tabs do not part them."],
    ],
    [
      "a column missing, told once",
      lines(HEADER.replace("\tlat", ""), ROW.replace("\t34.1", ""), ROW.replace("\t34.1", "").replace("sindyan", "b")),
      ["1:lat: The column is missing."],
    ],
    ["a column twice", lines(`# ours\n${HEADER}\tlat`, `${ROW}\t99`), ["2:lat: The column stands twice."]],
    [
      "a column that is none",
      lines(`${HEADER}\tconstructor`, `${ROW}\tx`),
      ["1:constructor: The schema has no such column."],
    ],
    [
      "a tab too few",
      lines(HEADER, ROW.replace("\t5\t", "\t")),
      ['2:rank: "Khirbat al-Sindyan" is not a number.', "2:ar: The row ends after 9 of 10 cells."],
    ],
    ["a tab too many", lines(HEADER, `${ROW}\t`), ["2:: The row has 11 cells where the header names 10 columns."]],
    ["a state that is none", lines(HEADER, ROW.replace("\tiq\t", "\tqq\t")), ['2:country: There is no country "qq".']],
    [
      "a province that is none",
      lines(HEADER, ROW.replace("\tiq.anbar\t", "\tiq.anbr\t")),
      ['2:admin1: There is no place "iq.anbr".'],
    ],
    ["a latitude beyond the pole", lines(HEADER, ROW.replace("34.1", "95")), ["2:lat: 95 is not between -90 and 90."]],
    ["Arabic digits", lines(HEADER, ROW.replace("34.1", "٣٤٫١")), ['2:lat: "٣٤٫١" is not a number.']],
    ["digits of base 16", lines(HEADER, ROW.replace("34.1", "0x22")), ['2:lat: "0x22" is not a number.']],
    ["a control", lines(HEADER, ROW.replace("السند", "السن\u0007د")), ["2:ar: The cell has the sign U+0007 in it."]],
    ["half a sign", lines(HEADER, `${ROW}\ud83d`), ["2:ar: The cell has the sign U+d83d in it."]],
    ["bytes of another encoding", lines(HEADER, `${ROW}\ufffd`), ["2:ar: The cell has the sign U+fffd in it."]],
    ["tatweel alone", lines(HEADER, ROW.replace("خربة السنديان", "ـــ")), ['2:ar: "ـــ" has no Arabic letter.']],
    [
      "two names in a cell of one",
      lines(HEADER, ROW.replace("خربة ", "خربة|")),
      ['2:ar: "خربة|السنديان" is more than one surface.'],
    ],
    ["a cell without an end", lines(HEADER, ROW + " خربة".repeat(2000)), ["2:ar: The cell has 10013 characters."]],
  ])("%s", (_, text, problems) => expect(wrong(text)).toEqual(problems));

  it("is told though something else in its row is wrong", () => {
    const bad = ROW.replace("34.1", "95").replace("GPE", "X");
    expect(wrong(lines(HEADER, ROW, bad))).toEqual([
      '3:type: "X" is not one of GPE, LOC, FAC.',
      "3:lat: 95 is not between -90 and 90.",
      '3:id: "iq.anbar.sindyan" names another row too (place.tsv:2).',
    ]);
    expect(wrong(lines(`${HEADER}\tvariants`, `${ROW}\tKhirba|السنديانة|Sindyan`))).toEqual([
      '2:variants: "Khirba", "Sindyan" has no Arabic letter.',
    ]);
  });

  it("days that no calendar has", () => {
    const table = "id\tcountry\tfrom\tto\tenglish\tar\niq.x\tiq\t2024-13\t2024-01-32\tX\tزغبور كلمنت";
    expect(wrong(table, "person")).toEqual(['2:from: "2024-13" is not a date.', '2:to: "2024-01-32" is not a date.']);
  });

  it.each(["plaace", "__proto__", "constructor", ""])("a family that is none: %j", (family) => {
    expect(wrong(lines(HEADER, ROW), family)).toEqual([`0:: There is no family "${family}".`]);
    expect(() => withTable(standardLexicon(), family, lines(HEADER, ROW))).toThrow(LexiconError);
  });

  it("is told of every family without a throw", () => {
    for (const family of Object.keys(lexiconSchemas())) {
      for (const text of ["", "x", HEADER, lines(HEADER, ROW), `id\n${"\t".repeat(50)}`])
        expect(() => checkTable(family, text)).not.toThrow();
    }
  });
});
