import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import * as hadath from "../../src/index.js";

const ROOT = join(__dirname, "..", "..");

it("exports exactly this", () => {
  expect(Object.keys(hadath).sort()).toEqual([
    "EVENT_GROUPS",
    "LexiconError",
    "buildTimeline",
    "checkTable",
    "createExtractor",
    "explain",
    "formatProblem",
    "lexiconSchemas",
    "mentionsOf",
    "mergeTimelines",
    "normalize",
    "standardLexicon",
    "withTable",
  ]);
});

describe("importing it", () => {
  it("prints nothing and leaves the environment alone", () => {
    const script = `
      const before = JSON.stringify(process.env);
      await import(${JSON.stringify(join(ROOT, "dist", "index.js"))});
      if (JSON.stringify(process.env) !== before) throw new Error("environment changed");`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect(printed).toBe("");
  });
});

describe("a browser bundle", () => {
  const bundle = async (): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, "dist", "index.js")],
      bundle: true,
      minify: true,
      platform: "browser",
      format: "esm",
      write: false,
      charset: "utf8",
    });
    return outputFiles[0].text;
  };

  it("holds the library and its lexicons in at most 600 kB of Brotli, and nothing of Node", async () => {
    const text = await bundle();
    expect(text).not.toMatch(/from\s*"node:|require\("/);
    expect(brotliCompressSync(text).length).toBeLessThan(600_000);
  });

  it("leaves out what is not asked for", async () => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: 'export { normalize } from "./dist/index.js";', resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
      charset: "utf8",
    });
    expect(warnings).toEqual([]);
    expect(outputFiles[0].text.length).toBeLessThan(10_000);
  });

  it("keeps the lexicons under 400 kB of Brotli, which every browser takes and servers send", () => {
    const pack = readFileSync(join(ROOT, "build", "lexicon", "standard-pack.js"));
    expect(brotliCompressSync(pack).length).toBeLessThan(400_000);
  });
});
