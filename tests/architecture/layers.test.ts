import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(__dirname, "..", "..", "src");

/** Layers from the ground up: a file may import its own layer and those before it. */
const LAYERS = [
  "model",
  "text",
  "token",
  "lexicon",
  "match",
  "page",
  "numerals",
  "extract/dates",
  "extract/names",
  "extract/casualties",
  "extract/events",
  "timeline",
  "pipeline",
  "adapters",
  "corpus",
  "report",
  "cli",
];
/** Folders inside the largest layers, in the same order; what lies beside them may import all. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  "extract/dates": ["calendar", "words", "context", "periods", "months", "days", "clock", "lengths", "rules"],
  "extract/names": [
    "tables",
    "words",
    "candidates",
    "spelling",
    "persons",
    "places",
    "bodies",
    "known",
    "identity",
    "roles",
  ],
  "extract/casualties": ["tables", "scene", "people", "conditions", "search", "joined", "readers", "figures"],
  "extract/events": [
    "tables",
    "scene",
    "words",
    "phrases",
    "triggers",
    "clauses",
    "status",
    "time",
    "participants",
    "control",
    "arguments",
    "tellings",
    "place",
    "story",
  ],
};
/** From here on files, clocks and the environment may be touched. */
const OUTER = new Set(["adapters", "corpus", "report", "cli"]);
/** Other files in Node than in browsers: what package.json says of its own imports. */
const BY_MACHINE = new Set(["#standard-tables"]);
/** Engines that hold no Arabic word; the clitic letters in lexicon/ stand there as code points. */
const WORDLESS = ["match", "token", "timeline", "pipeline"];

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
  .sort();

const layerOf = (file: string): string | undefined => LAYERS.find((layer) => file.startsWith(`${layer}/`));
const source = (file: string): string => readFileSync(join(SRC, file), "utf8");
const imports = (file: string): string[] =>
  [...source(file).matchAll(/(?:^(?:import|export)\b[^;"]*from\s*|import\()"([^"]+)"/gm)].map(([, target]) => target);
const resolved = (file: string, target: string): string => join(file, "..", target).replaceAll("\\", "/");
/** Code without its comments, where Arabic examples are welcome. */
const code = (file: string): string =>
  source(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

it("sees the whole tree", () => expect(files.length).toBeGreaterThan(40));

describe("layers", () => {
  it("import only what stands before them", () => {
    const wrong: string[] = [];
    for (const file of files) {
      const own = layerOf(file);
      if (own === undefined) continue;
      for (const target of imports(file)) {
        if (!target.startsWith(".")) continue;
        const other = layerOf(resolved(file, target));
        if (other !== undefined && LAYERS.indexOf(other) > LAYERS.indexOf(own)) wrong.push(`${file} → ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("have folders that import only those before them", () => {
    const wrong: string[] = [];
    for (const [layer, folders] of Object.entries(FOLDERS)) {
      const folderOf = (file: string): number => folders.indexOf(relative(layer, file).split("/")[0]);
      for (const file of files.filter((file) => layerOf(file) === layer && folderOf(file) !== -1))
        for (const target of imports(file)) {
          if (!target.startsWith(".")) continue;
          const other = resolved(file, target);
          const outside = layerOf(other) === layer && folderOf(other) === -1;
          if (outside || folderOf(other) > folderOf(file)) wrong.push(`${file} → ${target}`);
        }
    }
    expect(wrong).toEqual([]);
  });

  it("name all their folders", () => {
    for (const [layer, folders] of Object.entries(FOLDERS)) {
      const found = readdirSync(join(SRC, layer), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      expect(found.map(({ name }) => name).sort()).toEqual([...folders].sort());
    }
  });

  it("keep packages to the adapters and the outer layers", () => {
    const wrong = files.filter((file) => {
      const layer = layerOf(file);
      if (layer !== undefined && OUTER.has(layer)) return false;
      if (file.startsWith("lexicon/compile/")) return false;
      return imports(file).some((target) => !target.startsWith(".") && !BY_MACHINE.has(target));
    });
    expect(wrong).toEqual([]);
  });

  it("below corpus know no clock, environment, time zone or locale", () => {
    const wrong = files.filter((file) => {
      const layer = layerOf(file);
      if (layer !== undefined && OUTER.has(layer)) return false;
      if (file.startsWith("lexicon/compile/")) return false;
      return /\bnew Date\b|\bDate\.|\bprocess\.|\bIntl\.|toLocale|performance\.now|Math\.random/.test(code(file));
    });
    expect(wrong).toEqual([]);
  });

  it("whose engines are for any language hold no Arabic word", () => {
    const wrong = files.filter(
      (file) => WORDLESS.some((layer) => file.startsWith(`${layer}/`)) && /[\u0620-\u064A]{2,}/.test(code(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  it("are named for what they hold", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|types)\.ts$/.test(file))).toEqual([]);
  });

  it("do not use `any`", () => {
    expect(files.filter((file) => /[:<|&(]\s*any\b(?!\w)|\bas any\b/.test(code(file)))).toEqual([]);
  });
});
