import { expect, it } from "vitest";
import { IdIndex, idTable, rowIn } from "../../src/lexicon/pack/id-index.js";

const ROWS = [
  { short: "", country: null, id: "baltic" },
  { short: "", country: "iq", id: "iq.kirkuk" },
  { short: "=elsewhere", country: "iq", id: "elsewhere" },
  { short: "x", country: "iq.kirkuk", id: "iq.kirkuk.x" },
  { short: "x", country: "iq.kirkuk", id: "iq.kirkuk.x" },
];

it("finds the last row with an id and reads only rows that can have it", () => {
  const read: number[] = [];
  const index = new IdIndex({
    count: ROWS.length,
    shortId: (row) => ROWS[row].short,
    cell: (row, column) => (column === "country" ? ROWS[row].country : null),
    id: (row) => {
      read.push(row);
      return ROWS[row].id;
    },
  });
  expect(index.rowOf("iq.kirkuk")).toBe(1);
  expect(index.rowOf("elsewhere")).toBe(2);
  expect(index.rowOf("sy.kirkuk")).toBe(-1);
  expect(read).not.toContain(3);
  expect(index.rowOf("iq.kirkuk.x")).toBe(4);
  expect(index.rowOf("baltic")).toBe(0);
});

it("finds the same in a table made beforehand", () => {
  const id = (row: number): string => ROWS[row].id;
  const table = idTable(ROWS.length, id);
  const found = (wanted: string): number => rowIn(table, wanted, id);
  expect(["iq.kirkuk", "elsewhere", "sy.kirkuk", "iq.kirkuk.x", "baltic", ""].map(found)).toEqual([1, 2, -1, 4, 0, -1]);
  const many = Array.from({ length: 1000 }, (_, row) => `id-${row % 700}`);
  const full = idTable(many.length, (row) => many[row]);
  expect(many.map((one) => rowIn(full, one, (row) => many[row]))).toEqual(many.map((one) => many.lastIndexOf(one)));
});
