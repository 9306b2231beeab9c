import { describe, expect, it } from "vitest";
import { ColumnPool } from "../../src/token/column-pool.js";

describe("columns of a pool", () => {
  it("are filled anew for each text, though their memory was written to before", () => {
    const pool = new ColumnPool();
    for (const value of [7, 9]) {
      pool.begin();
      const numbers = pool.numbers(5, -1);
      const marks = pool.marks(3);
      expect([...numbers, ...marks]).toEqual([-1, -1, -1, -1, -1, 0, 0, 0]);
      numbers.fill(value);
      marks.fill(value);
    }
  });

  it("do not overlap within one text, also where there is more than the memory holds", () => {
    const pool = new ColumnPool();
    for (const size of [3, 5000, 400_000, 5000]) {
      pool.begin();
      const columns = [pool.numbers(size, 1), pool.marks(size), pool.numbers(size, 2), pool.marks(size)];
      columns[1].fill(3);
      columns[3].fill(4);
      expect(columns.map((column) => new Set(column))).toEqual([1, 3, 2, 4].map((value) => new Set([value])));
    }
  });
});
