// The code of README.md, run as a reader would run it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const README = join(ROOT, "README.md");

/**
 * @typedef {object} Block A fenced block.
 * @property {string} language
 * @property {string[]} lines What stands in it.
 * @property {number} line The line of README.md on which it opens, from 1.
 */

/** @returns {Block[]} */
export function blocksOf(markdown) {
  const blocks = [];
  let open;
  for (const [at, line] of markdown.split("\n").entries()) {
    if (open === undefined && line.startsWith("```")) open = { language: line.slice(3), lines: [], line: at + 1 };
    else if (line === "```") {
      blocks.push(open);
      open = undefined;
    } else open?.lines.push(line);
  }
  return blocks;
}

/** A folder with the fixtures in it, in which the commands of README.md run one after the other. */
export function readerFolder() {
  const folder = mkdtempSync(join(tmpdir(), "hadath-readme-"));
  for (const name of ["fixtures", "dist"]) symlinkSync(join(ROOT, name), join(folder, name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

// What is installed and tested already is not installed and tested again; that the scripts exist, a test sees to.
const SHELL = `
hadath() { "${process.execPath}" "${join(ROOT, "dist", "cli", "main.js")}" "$@"; }
node() { "${process.execPath}" "$@"; }
npm() { :; }
`;

/** Runs a command line as a shell does. */
export function runCommand(command, folder) {
  const ran = spawnSync("bash", ["-c", `set -o pipefail\n${SHELL}${command}`], {
    cwd: folder,
    encoding: "utf8",
    input: "",
  });
  return { output: ran.stdout, errors: ran.stderr, code: ran.status };
}

/** Runs a module that imports the package by its name. */
export function runModule(code) {
  const script = ["--input-type=module", "-e", code];
  const ran = spawnSync(process.execPath, script, { cwd: ROOT, encoding: "utf8" });
  return { output: ran.stdout, errors: ran.stderr, code: ran.status };
}

/**
 * The blocks of README.md with what they print now: commands with their output below each, modules with theirs in the
 * block of text that follows.
 *
 * @returns {{ block: Block, lines: string[], faults: string[] }[]}
 */
export function runReadme(markdown = readFileSync(README, "utf8")) {
  const blocks = blocksOf(markdown);
  const { folder, remove } = readerFolder();
  const outputLines = (output) => (output === "" ? [] : output.replace(/\n$/, "").split("\n"));
  try {
    return blocks.map((block, at) => {
      if (block.language === "console") {
        const faults = [];
        const lines = block.lines
          .filter((line) => line.startsWith("$ "))
          .flatMap((line) => {
            const { output, errors, code } = runCommand(line.slice(2), folder);
            if (code !== 0) faults.push(`${line} ended with ${code}: ${errors}`);
            return [line, ...outputLines(output)];
          });
        return { block, lines, faults };
      }
      if (block.language === "text") {
        const module = blocks[at - 1];
        if (module?.language !== "js") return { block, lines: block.lines, faults: ["no module before it"] };
        const { output, errors, code } = runModule(module.lines.join("\n"));
        return { block, lines: outputLines(output), faults: code === 0 ? [] : [errors] };
      }
      return { block, lines: block.lines, faults: block.language === "js" ? [] : [`${block.language} is not run`] };
    });
  } finally {
    remove();
  }
}

/** README.md with the output of its blocks as they print it now. */
export function withOutput(markdown, results) {
  const lines = markdown.split("\n");
  for (const { block, lines: printed } of results.toReversed())
    lines.splice(block.line, block.lines.length, ...printed);
  return lines.join("\n");
}

export const write = (markdown) => writeFileSync(README, markdown);
