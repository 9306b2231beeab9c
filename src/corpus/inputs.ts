import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { formatByName } from "./format.js";

/** One file of the corpus. */
export interface InputFile {
  /** Path to open, or `-`. */
  readonly path: string;
  /** What a document of this file is called where it has no id of its own. */
  readonly name: string;
  /** Bytes on disk; null for standard input. */
  readonly size: number | null;
}

export interface InputList {
  readonly files: readonly InputFile[];
  /** Arguments that led to nothing. */
  readonly missing: readonly string[];
  /** Files inside folders that are of no known format. */
  readonly skipped: number;
}

/** What a run wrote beside its output, in a folder that is read again. */
const isSideFile = (path: string): boolean => /\.(?:issues\.jsonl|manifest\.json)$/.test(path);

const withoutExtension = (path: string): string => path.replace(/\.gz$/i, "").replace(/\.[a-z0-9]{1,8}$/i, "");
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every file below a folder, in the order of their names, hidden ones left out. */
function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile()))
      yield path;
  }
}

/** `news/**\/2024-*.{jsonl,html}` as an expression over whole paths. */
function globExpression(glob: string): RegExp {
  let out = "";
  let braces = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at];
    if (char === "*" && glob[at + 1] === "*") {
      const slash = glob[at + 2] === "/";
      out += slash ? "(?:[^/]+/)*" : ".*";
      at += slash ? 2 : 1;
    } else if (char === "*") out += "[^/]*";
    else if (char === "?") out += "[^/]";
    else if (char === "{") {
      out += "(?:";
      braces++;
    } else if (char === "}" && braces > 0) {
      out += ")";
      braces--;
    } else if (char === "," && braces > 0) out += "|";
    else if (char === "[" && glob.indexOf("]", at) > at) {
      const end = glob.indexOf("]", at);
      out += `[${glob
        .slice(at + 1, end)
        .replace(/^!/, "^")
        .replace(/\\/g, "\\\\")}]`;
      at = end;
    } else out += char.replace(/[.+^$()|\\{}[\]]/g, "\\$&");
  }
  return new RegExp(`^${out}$`, "u");
}

const isGlob = (path: string): boolean => /[*?{[]/.test(path);

function matches(glob: string): string[] {
  const normal = glob.split(sep).join("/").replace(/^\.\//, "");
  const fixed = normal.slice(0, normal.search(/[*?{[]/));
  const base = fixed.includes("/") ? fixed.slice(0, fixed.lastIndexOf("/")) || "/" : ".";
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return [];
  const expression = globExpression(normal);
  return [...filesBelow(base)].filter((path) => expression.test(path.split(sep).join("/")));
}

/**
 * The files behind the arguments of a command, in a fixed order: as the arguments stand, folders and globs by name.
 * A file that is named is read whatever its name; inside folders only files of known formats are.
 */
export function listInputs(args: readonly string[]): InputList {
  const files: InputFile[] = [];
  const missing: string[] = [];
  let skipped = 0;
  const seen = new Set<string>();
  const add = (path: string, name: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    files.push({ path, name, size: statSync(path).size });
  };
  for (const arg of args) {
    if (arg === "-") {
      if (!seen.has("-")) files.push({ path: "-", name: "stdin", size: null });
      seen.add("-");
      continue;
    }
    const stat = statSync(arg, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const path of filesBelow(arg)) {
        if (formatByName(path) === undefined || isSideFile(path)) skipped++;
        else add(path, withoutExtension(relative(arg, path).split(sep).join("/")));
      }
    } else if (stat !== undefined) add(arg, withoutExtension(basename(arg)));
    else if (isGlob(arg)) {
      const found = matches(arg);
      if (found.length === 0) missing.push(arg);
      for (const path of found) add(path, withoutExtension(path.split(sep).join("/")));
    } else missing.push(arg);
  }
  return { files, missing, skipped };
}
