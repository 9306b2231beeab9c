import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/model/issue.js";
import { publicationDay } from "../../src/pipeline/publication-day.js";

const day = (published: string | null): (string | null)[] => {
  const issues: Issue[] = [];
  return [publicationDay({ text: "", published }, issues), ...issues.map(({ code }) => code)];
};

describe("publicationDay", () => {
  it.each(["2024-08-15", "2024-08-15T23:30:00+03:00", "2024-08-15T00:10:00Z"])(
    "takes the day written in %s",
    (text) => {
      expect(day(text)).toEqual(["2024-08-15"]);
    },
  );

  it.each(["2024-02-30", "2024-02-30T10:00:00Z", "15/08/2024", "2024-08-15x"])("says that %s is no day", (text) => {
    expect(day(text)).toEqual([null, "document/bad-publication-date"]);
  });

  it("leaves a document without a date without one", () => {
    expect(day(null)).toEqual([null]);
    expect(day("")).toEqual([null]);
  });
});
