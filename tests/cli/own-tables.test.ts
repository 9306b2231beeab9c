import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hadath, testFolder } from "./hadath.js";

const folder = testFolder();
const HEADER = "id\ttype\tkind\tcountry\tlat\tlon\trank\tenglish\tneeds\tar\tvariants\tfinds\tleaves\n";
const ROW = "iq.anbar.sindyan\tGPE\tvillage\tiq\t34.1\t41.2\t5\tKhirbat al-Sindyan\t\tخربة السنديان\t\t\t\n";
const right = HEADER + ROW;

function check(tables: { readonly [name: string]: string | Uint8Array }, ...more: string[]) {
  const flags = Object.entries(tables).flatMap(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return ["--table", `place=${name}`];
  });
  return hadath(["lexicon", "check", ...flags, ...more], { cwd: folder });
}

describe("hadath lexicon check --table", () => {
  it("says that a table is right, and how many rows it has", () => {
    expect(check({ "a.tsv": right })).toMatchObject({ code: 0, stdout: "", stderr: "a.tsv: 1 row, nothing wrong\n" });
  });

  it("reads what spreadsheets save as Unicode", () => {
    const { code, stderr } = check({ "wide.tsv": Buffer.from(`\uFEFF${right}`, "utf16le") });
    expect([code, stderr]).toEqual([0, "wide.tsv: 1 row, nothing wrong\n"]);
  });

  it("tells an encoding that is not UTF-8 and goes on", () => {
    const cp1256: { readonly [letter: string]: number } = { خ: 0xce, ر: 0xd1, ب: 0xc8, ة: 0xc9 };
    const text = HEADER + ROW.replace("34.1", "95").replace("خربة السنديان", "خربة");
    const bytes = Uint8Array.from(text, (letter) => cp1256[letter] ?? letter.charCodeAt(0));
    const { code, stdout } = check({ "old.tsv": bytes });
    expect(stdout).toMatch(
      /^old\.tsv:2: The table is no UTF-8; it looks like \S+\. Save it as UTF-8\.\nold\.tsv:2:lat: 95 /,
    );
    expect(code).toBe(3);
  });

  it("checks every table named, with those before it, line by line", () => {
    const second = right.replace("iq.anbar.sindyan", "Bad Id").replace("ranky", "").concat("x\t".repeat(20), "\n");
    const { code, stdout } = check({ "one.tsv": right.replace("34.1", "95"), "two.tsv": second });
    expect(code).toBe(3);
    expect(stdout.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "one.tsv:2:lat:",
      "two.tsv:2:id:",
      "two.tsv:3:",
      "",
    ]);
  });

  it("doubts names that are words, and finds no fault in them", () => {
    const rows = ["في", "قال", "محمد", "خ"].map((word, at) =>
      ROW.replace("sindyan", `s${at}`).replace("خربة السنديان", word),
    );
    const { code, stdout, stderr } = check({ "words.tsv": HEADER + rows.join("") });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr.match(/^words\.tsv:\d:ar: «/gm)).toHaveLength(4);
    expect(stderr).toContain("words.tsv:5:ar: «خ» is a single letter. Fill `needs`");
  });

  it("tries the examples of a row", () => {
    const good = ROW.replace("\t\t\t\n", "\t\tسقطت قذيفة على خربة السنديان\tنام تحت السنديان\n");
    expect(check({ "good.tsv": HEADER + good }).code).toBe(0);
    const bad = ROW.replace("\t\t\t\n", "\t\tنام تحت السنديان\tسقطت قذيفة على خربة السنديان\n");
    const { code, stdout } = check({ "bad.tsv": HEADER + bad });
    expect(stdout).toBe(
      "bad.tsv:2:finds: The row is not found in this text. Correct it, or `needs`.\n" +
        "bad.tsv:2:leaves: The row is found in this text. Correct it, or `needs`.\n",
    );
    expect(code).toBe(3);
  });

  it("says which file is not there, is a folder or has no family", () => {
    mkdirSync(join(folder, "folder.tsv"));
    const ended = (...args: string[]) => {
      const { code, stderr } = hadath(["lexicon", "check", ...args], { cwd: folder });
      return [code, stderr];
    };
    expect(ended("--table", "place=none.tsv")).toEqual([2, "hadath: no such file: none.tsv\n"]);
    expect(ended("--table", "place=folder.tsv")).toEqual([2, "hadath: folder.tsv: this is a folder\n"]);
    expect(ended("--table", "place=")[0]).toBe(2);
    expect(ended(".", "--table", "place=a.tsv")).toEqual([
      2,
      "hadath: name a folder or tables of your own, not both\n",
    ]);
    expect(hadath(["lexicon", "check", "--table", "__proto__=a.tsv"], { cwd: folder })).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/^a\.tsv:0: There is no family "__proto__"\. Families: actor, /),
    });
  });

  it("tells everything in Arabic where asked to", () => {
    const rows = [
      ROW.replace("iq.anbar.sindyan", "Bad Id").replace("GPE", "X").replace("\tiq\t", "\tIraq\t").replace("34.1", "95"),
      ROW.replace("41.2", "٤١").replace("\t5\t", "\t1.5\t").replace("خربة السنديان", "a|b"),
      ROW + ROW.replace("خربة السنديان", "Khirba"),
      ROW.replace("\tiq\t", "\tqq\t").replace("السنديان", "السن\u0001ديان").replace("Khirbat al-Sindyan", ""),
      ROW.replace("خربة السنديان\t", `${"خ".repeat(5000)}\tKhirba`),
      "iq.x\tGPE\n",
      `${ROW.trimEnd()}${"\t".repeat(9)}x\n`,
    ];
    const tables = {
      "all.tsv": `${HEADER.trimEnd()}\tcolour\tlat\n${rows.join("")}`,
      "none.tsv": ROW,
      "empty.tsv": "",
      "lacks.tsv": right.replace("\tlat", "\tlatt"),
      "examples.tsv": HEADER + ROW.replace("\t\t\t\n", "\t\tنام تحت الشجرة\tسقطت قذيفة على خربة السنديان\n"),
      "letter.tsv":
        HEADER + ROW.replace("خربة السنديان", "خ") + ROW.replace("خربة السنديان", "قال").replace("sindyan", "b"),
      "cp.tsv": Uint8Array.from([
        ...Buffer.from(right.replace("خربة السنديان", "x")),
        0xce,
        0xd1,
        0xc8,
        0x20,
        0xc9,
        0xce,
      ]),
    };
    const { code, stdout, stderr } = check(tables, "--lang", "ar");
    expect(code).toBe(3);
    const told = `${stdout}${stderr}`.trimEnd().split("\n");
    expect(told.length).toBeGreaterThan(25);
    // Names of columns, families and values stay as they are.
    expect(told.filter((line) => /\b(The|There|is|has|not|it|or|Give|Write|Take)\b/.test(line))).toEqual([]);
  });
});

describe("--lexicon", () => {
  it("with several tables tells what is wrong with all of them, in Arabic where asked to", () => {
    writeFileSync(join(folder, "b1.tsv"), right.replace("34.1", "95"));
    writeFileSync(join(folder, "b2.tsv"), right.replace("41.2", "195"));
    const args = ["extract", "--lexicon", "place=b1.tsv", "--lexicon", "place=b2.tsv"];
    const { code, stderr } = hadath(args, { cwd: folder, input: "بغداد" });
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^hadath: 2 problems[\s\S]*b1\.tsv:2:lat[\s\S]*b2\.tsv:2:lon/),
    ]);
    expect(hadath([...args, "--lang", "ar"], { cwd: folder, input: "بغداد" }).stderr).toBe(
      "hadath: أخطاء المعجم 2\nb1.tsv:2:lat: 95 ليس بين -90 و90. راجع الإشارة وترتيب الأعمدة.\n" +
        "b2.tsv:2:lon: 195 ليس بين -180 و180. راجع الإشارة وترتيب الأعمدة.\n",
    );
  });
});
