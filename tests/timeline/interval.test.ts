import { describe, expect, it } from "vitest";
import { isoDay, readInterval } from "../../src/timeline/interval.js";

const read = (value: string): string | null => {
  const found = readInterval(value);
  return found === null ? null : `${isoDay(found.from)} ${isoDay(found.to)} ${found.granularity}`;
};

describe("a TIMEX value as days", () => {
  it.each([
    ["2024-01-28", "2024-01-28 2024-01-28 day"],
    ["2024-01-28T14:30", "2024-01-28 2024-01-28 time"],
    ["2024-01-28TMO", "2024-01-28 2024-01-28 time"],
    // A night ends on the next day.
    ["2024-01-28TNI", "2024-01-28 2024-01-29 time"],
    ["2024-02", "2024-02-01 2024-02-29 month"],
    ["2014", "2014-01-01 2014-12-31 year"],
    ["201", "2010-01-01 2019-12-31 decade"],
    ["20", "2000-01-01 2099-12-31 century"],
    ["2024-W05", "2024-01-29 2024-02-04 week"],
    ["2024-W05-4", "2024-02-01 2024-02-01 day"],
    ["2024-W05-WE", "2024-02-02 2024-02-04 period"],
    // The first week of 2021 begins in it, that of 2020 the year before.
    ["2020-W01", "2019-12-30 2020-01-05 week"],
    ["2024-SP", "2024-03-01 2024-05-31 season"],
    ["2024-SU", "2024-06-01 2024-08-31 season"],
    ["2024-FA", "2024-09-01 2024-11-30 season"],
    ["2024-WI", "2024-01-01 2025-03-20 season"],
    ["2024-Q1", "2024-01-01 2024-03-31 quarter"],
    ["2024-Q4", "2024-10-01 2024-12-31 quarter"],
    ["2024-H2", "2024-07-01 2024-12-31 half"],
    ["2017-05-27/2017-06-24", "2017-05-27 2017-06-24 period"],
    ["2023-10/2024-01", "2023-10-01 2024-01-31 period"],
  ])("%s", (value, days) => expect(read(value)).toBe(days));

  it.each([
    "PAST_REF",
    "FUTURE_REF",
    "PRESENT_REF",
    "XXXX-01-28",
    "XXXX-WXX-4",
    "P3D",
    "2024-02-30",
    "2024-13",
    "2024-05/2023-01",
    "",
  ])("%j names no days", (value) => expect(read(value)).toBeNull());

  it("keeps the hour for the order within a day", () => {
    expect(
      ["2024-01-28", "2024-01-28TMO", "2024-01-28T14:30", "2024-01-28TEV"].map((value) => readInterval(value)?.minute),
    ).toEqual([0, 300, 870, 1080]);
  });
});
