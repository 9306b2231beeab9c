import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCondition } from "../../../src/extract/events/tables/conditions.js";
import { TRAITS } from "../../../src/extract/events/tables/traits.js";
import { readTsv } from "../../../src/lexicon/tsv.js";
import { foldKey } from "../../../src/text/fold.js";
import { eventsOf } from "./told.js";

interface TriggerRow {
  readonly id: string;
  /** The row's type, and those that it becomes. */
  readonly types: readonly string[];
  /** Keys of the citation forms. */
  readonly words: readonly string[];
  readonly finds: string;
  readonly leaves: string;
}

const LEXICONS = join(import.meta.dirname, "../../../lexicons");
const tableOf = (file: string) => readTsv(file, readFileSync(join(LEXICONS, file), "utf8")).table;
/** What the rows of a table have in a column, once each. */
function namesIn(file: string, column: string): string[] {
  const { columns, rows } = tableOf(file);
  return [...new Set(rows.map(({ cells }) => cells[columns.indexOf(column)] ?? ""))];
}

const ROWS: readonly TriggerRow[] = readRows();

function readRows(): TriggerRow[] {
  const table = tableOf("events/triggers.tsv");
  return table.rows.map(({ cells }) => {
    const list = (column: string): string[] =>
      (cells[table.columns.indexOf(column)] ?? "").split("|").filter((part) => part !== "");
    const cell = (column: string): string => list(column).join("|");
    return {
      id: cell("id"),
      types: [cell("type"), ...list("becomes").map((change) => change.split(":")[0])],
      words: list("ar").map(foldKey),
      finds: cell("finds"),
      leaves: cell("leaves"),
    };
  });
}

describe("triggers tell their event", () => {
  for (const { id, types, words, finds } of ROWS) {
    if (finds === "") continue;
    it(`${id}: «${finds}»`, () => {
      const events = eventsOf(finds);
      // Verb and masdar of one spelling («قصف») are two rows: either may read the word.
      const own = events.filter(
        ({ rule, surface }) => rule === `events/${id}` || words.some((word) => foldKey(surface).includes(word)),
      );
      expect(
        own.some(({ type }) => types.includes(type)),
        JSON.stringify(events.map(({ rule, surface, type }) => `${surface} = ${type} (${rule})`)),
      ).toBe(true);
    });
  }
});

describe("triggers leave what is no event", () => {
  for (const { id, leaves } of ROWS) {
    if (leaves === "") continue;
    it(`${id}: «${leaves}»`, () => {
      const own = eventsOf(leaves).filter(({ rule }) => rule === `events/${id}`);
      expect(own.map(({ surface, type }) => `${surface} = ${type}`)).toEqual([]);
    });
  }
});

describe("the table of triggers", () => {
  it("has the traits that rules ask for, each on some row", () => {
    const { tables } = JSON.parse(readFileSync(join(LEXICONS, "events/columns.json"), "utf8"));
    expect(tables["triggers.tsv"].columns.traits.values).toEqual(TRAITS);
    const told = new Set(namesIn("events/triggers.tsv", "traits").flatMap((cell) => cell.split("|")));
    expect(TRAITS.filter((trait) => !told.has(trait))).toEqual([]);
  });
  // A condition reads the class first: a class «name» of one word hides what stands for every name.
  it("is not misled by a class of contexts that is called like a particle or like what the text itself shows", () => {
    const particles = new Map(namesIn("language/particles.tsv", "id").map((id, code) => [id, code]));
    const hiding = namesIn("events/contexts.tsv", "class").filter((name) => {
      try {
        readCondition(`${name}@n`, { classes: new Map(), particles }, name);
        return true;
      } catch {
        return false;
      }
    });
    expect(hiding).toEqual([]);
  });
});
