import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventStatus } from "../../src/model/event.js";
import { isoDay, readInterval } from "../../src/timeline/interval.js";
import { inOrderOfTime } from "../../src/timeline/order.js";

const entry = (id: string, date: string | null, after: readonly string[] = [], status: EventStatus = "actual") => {
  const interval = date === null ? null : readInterval(date);
  return {
    id,
    date,
    after,
    status,
    earliest: interval === null ? null : isoDay(interval.from),
    latest: interval === null ? null : isoDay(interval.to),
    granularity: interval?.granularity ?? ("none" as const),
  };
};
const order = (...entries: ReturnType<typeof entry>[]): string =>
  inOrderOfTime(entries)
    .map(({ id }) => id)
    .join(" ");

describe("the order of time", () => {
  it("goes by the start, the coarser first", () =>
    expect(
      order(
        entry("day", "2024-01-01"),
        entry("month", "2024-01"),
        entry("year", "2024"),
        entry("decade", "202"),
        entry("later", "2024-01-28"),
      ),
    ).toBe("decade year month day later"));

  it("goes by the hour within a day, the whole day first", () =>
    expect(
      order(
        entry("evening", "2024-01-28TEV"),
        entry("noon", "2024-01-28T12:00"),
        entry("day", "2024-01-28"),
        entry("dawn", "2024-01-28TMO"),
      ),
    ).toBe("day dawn noon evening"));

  it("puts cause before effect within one day, whatever the order in the text", () =>
    expect(order(entry("suspended", "2024-01-28", ["attack"]), entry("attack", "2024-01-28"))).toBe(
      "attack suspended",
    ));

  it("puts an undated event beside the one that a link ties it to", () =>
    expect(
      order(
        entry("talks", "2024-01"),
        entry("suspended", "2024-01-28"),
        entry("resumed", null, ["suspended"]),
        entry("agreed", "2024-02"),
      ),
    ).toBe("talks suspended resumed agreed"));

  it("puts an undated event before one that comes after it", () =>
    expect(
      order(entry("warning", null), entry("strike", "2024-01-28", ["warning"]), entry("first", "2024-01-01")),
    ).toBe("first warning strike"));

  it("follows chains of undated events", () =>
    expect(
      order(entry("c", null, ["b"]), entry("b", null, ["a"]), entry("a", "2024-01-01"), entry("z", "2024-02-01")),
    ).toBe("a b c z"));

  it("lists what nothing places at the end, what is planned last", () =>
    expect(
      order(entry("plan", null, [], "planned"), entry("news", null), entry("dated", "2030-01-01", [], "planned")),
    ).toBe("dated news plan"));

  it("is not lost in circles of links", () => {
    expect(order(entry("a", "2024-01-01", ["b"]), entry("b", "2024-01-01", ["a"]))).toBe("b a");
    expect(order(entry("a", null, ["b"]), entry("b", null, ["a"]))).toBe("a b");
    expect(order(entry("a", null, ["a"]))).toBe("a");
  });

  it("keeps every entry once, dated ones ascending, for any links", () => {
    const dates = fc.constantFrom(null, "2024", "2024-01", "2024-01-28", "2024-01-28TEV", "PAST_REF", "2023-10", "201");
    const input = fc.array(fc.tuple(dates, fc.array(fc.nat(12), { maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(input, (list) => {
        const sorted = inOrderOfTime(list.map(([date, after], at) => entry(`${at}`, date, after.map(String))));
        expect(sorted.map(({ id }) => id).sort()).toEqual(list.map((_, at) => `${at}`).sort());
        const starts = sorted.flatMap(({ earliest }) => earliest ?? []);
        expect(starts).toEqual([...starts].sort());
      }),
    );
  });
});
