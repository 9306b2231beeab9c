import { spawnSync } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { describe, expect, it } from "vitest";
import { installPacked, ROOT } from "./installed.js";

const installed = installPacked();
const { folder, packageFolder, manifest, files } = installed;
const SENTENCE = "قُتل ثلاثة جنود في هجوم على حاجز قرب مدينة القائم أمس الأربعاء";

describe("the packed project", () => {
  it("has nothing that publint objects to", async () => {
    const { messages } = await publint({ pkgDir: ROOT, pack: false });
    expect(messages).toEqual([]);
  });

  it("holds what runs and what is read, and nothing else", () => {
    const tops = new Set(files.map((path) => path.split("/")[0]));
    expect([...tops].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "lexicons", "package.json"]);
    expect(files.filter((path) => /\.(map|test\.\w+)$/.test(path))).toEqual([]);
    expect(files).toContain("dist/cli/main.js");
    expect(files).toContain("lexicons/places/iraq.tsv");
  });

  it("is imported by each of its names without a word, the environment left alone", () => {
    const subpaths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
    expect(subpaths).toEqual([".", "./dates", "./names", "./text", "./corpus"]);
    for (const subpath of subpaths) {
      const { stdout, stderr, code } = installed.run(`
        const before = JSON.stringify(process.env);
        const module = await import(${JSON.stringify(`hadath${subpath.slice(1)}`)});
        if (JSON.stringify(process.env) !== before) throw new Error("environment changed");
        if (Object.keys(module).length === 0) throw new Error("nothing exported");`);
      expect([subpath, stdout, stderr, code]).toEqual([subpath, "", "", 0]);
    }
  });

  it("keeps what is inside to itself", () => {
    const { stderr, code } = installed.run('await import("hadath/dist/pipeline/index.js");');
    expect(code).not.toBe(0);
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  it("extracts as a library", () => {
    const { stdout } = installed.run(`
      import { createExtractor } from "hadath";
      import { findDates } from "hadath/dates";
      import { findNames } from "hadath/names";
      import { normalize } from "hadath/text";
      const text = ${JSON.stringify(SENTENCE)};
      const options = { published: "2025-01-16" };
      const { casualties, events } = createExtractor().extract({ text, ...options });
      console.log(JSON.stringify({
        killed: casualties.map(({ low }) => low),
        events: events.map(({ type, place, date }) => [type, place, date]),
        dates: findDates(text, options).map(({ value }) => value),
        names: findNames(text, options).names.map(({ norm }) => norm),
        same: normalize("قُتِلَ").text === normalize("قتل").text,
      }));`);
    expect(JSON.parse(stdout)).toEqual({
      killed: [3],
      events: [["attack", "Al-Qaim", "2025-01-15"]],
      dates: ["2025-01-15"],
      names: ["Al-Qaim"],
      same: true,
    });
  });

  it("finds the same without the tables that the build wrote", () => {
    const tables = join(packageFolder, "dist", "lexicon", "standard-tables.bin");
    const extract = () =>
      installed.run(`
        import { createExtractor } from "hadath";
        console.log(JSON.stringify(createExtractor().extract({ text: ${JSON.stringify(SENTENCE)} })));`);
    const over = extract();
    renameSync(tables, `${tables}.away`);
    const without = extract();
    renameSync(`${tables}.away`, tables);
    expect(JSON.parse(over.stdout).events).toHaveLength(1);
    expect([without.stderr, without.stdout]).toEqual(["", over.stdout]);
  });

  it("runs as a command, from anywhere", () => {
    writeFileSync(join(folder, "news.jsonl"), `${JSON.stringify({ id: "a", text: SENTENCE, date: "2025-01-16" })}\n`);
    const hadath = (...args: string[]) =>
      spawnSync(join(folder, "node_modules", ".bin", "hadath"), args, { cwd: folder, encoding: "utf8", input: "" });
    expect(hadath("--version").stdout).toBe("0.1.0\n");
    const { stdout, stderr, status } = hadath("extract", "news.jsonl");
    expect([stderr, status]).toEqual(["", 0]);
    expect(JSON.parse(stdout)).toMatchObject({ id: "a", dct: "2025-01-16", casualties: [{ kind: "killed", low: 3 }] });
    expect(hadath("lexicon", "check", join(packageFolder, "lexicons")).status).toBe(0);
  });

  it("has types that a strict project compiles against", () => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { createExtractor, type EventMention } from "hadath";
      import { findDates } from "hadath/dates";
      import { findNames } from "hadath/names";
      import { normalize } from "hadath/text";
      const events: readonly EventMention[] = createExtractor().extract({ text: "" }).events;
      const value: string | undefined = findDates("")[0]?.value;
      export const all = [events, value, findNames("").focus, normalize("").text] as const;
      // @ts-expect-error a text is needed
      createExtractor().extract({});\n`,
    );
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(ROOT, "node_modules", "typescript", "bin", "tsc"),
        ..."--strict --noEmit --module nodenext --target es2022 --lib es2023 --types".split(" "),
        "",
        "use.ts",
      ],
      { cwd: folder, encoding: "utf8" },
    );
    expect([stdout, status]).toEqual(["", 0]);
  });
});
