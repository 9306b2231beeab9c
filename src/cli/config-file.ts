import { readFileSync } from "node:fs";
import type { Command } from "../adapters/command-line.js";
import { nearestWord } from "../adapters/nearest-word.js";
import type { CliContext } from "./context.js";
import { UsageError } from "./exit.js";

/**
 * Takes options from a JSON file: `{"text-field": "body", "threads": 2}`. A flag on the line wins over the file. Values
 * are read as if they stood on the line, so that both are checked alike.
 */
export function applyConfig(command: Command, path: string | undefined, context: CliContext): void {
  if (path === undefined) return;
  const { messages } = context;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(messages.badConfig(path, (error as Error).message));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError(messages.badConfig(path, messages.notOptions));
  }
  const known = command.options.map(({ long }) => long?.slice(2) ?? "").filter((name) => name !== "config");
  const faults: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const option = command.options.find(
      ({ long }) => long === flag || (given === false && long === flag.replace(/^--/, "--no-")),
    );
    if (option === undefined || flag === "--config") {
      faults.push(messages.noOption(name, nearestWord(name, known)));
      continue;
    }
    const key = option.attributeName();
    if (command.getOptionValueSource(key) === "cli") continue;
    const values = Array.isArray(given) ? given : [given];
    if (values.some((one) => !["string", "number", "boolean"].includes(typeof one)))
      faults.push(messages.notPlain(name));
    else if (typeof given === "boolean") command.setOptionValueWithSource(key, given, "config");
    else {
      let read: unknown = option.defaultValue;
      for (const one of values)
        read = option.parseArg === undefined ? one : option.parseArg(String(one), read as never);
      command.setOptionValueWithSource(key, read, "config");
    }
  }
  if (faults.length > 0) throw new UsageError(messages.badConfig(path, faults.join("; ")));
}
