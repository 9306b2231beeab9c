import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TollReport } from "../../src/model/timeline.js";
import { splitReports, tollsOf } from "../../src/timeline/tolls.js";

let figures = 0;
const report = (document: string, low: number, rest: Partial<TollReport> = {}): TollReport => ({
  kind: "killed",
  low,
  high: low,
  cumulative: false,
  document,
  source: document,
  published: `2024-08-${document}`,
  figure: `c${++figures}`,
  subset: false,
  status: "actual",
  victims: null,
  speaker: null,
  ...rest,
});
const killed = (...reports: TollReport[]) => {
  const { low, high, latest, outlets } = tollsOf(reports)[0];
  return { low, high, latest, outlets };
};

describe("a toll over time", () => {
  it("grows from report to report: the newest, with the least and the most told", () =>
    expect(killed(report("10", 12), report("11", 15))).toEqual({ low: 12, high: 15, latest: 15, outlets: 2 }));

  it("falls where a later report corrects it", () =>
    expect(killed(report("10", 15), report("11", 12))).toEqual({ low: 12, high: 15, latest: 12, outlets: 2 }));

  it("counts an outlet once", () =>
    expect(
      killed(report("10", 3, { source: "a" }), report("11", 3, { source: "a" }), report("12", 3, { source: "b" }))
        .outlets,
    ).toBe(2));

  it("never adds a part to its whole", () =>
    expect(killed(report("10", 12), report("10", 5, { subset: true }))).toMatchObject({
      low: 12,
      high: 12,
      latest: 12,
    }));

  it("takes a figure and its remainder as one count", () =>
    expect(killed(report("10", 3, { figure: "f" }), report("10", 9, { othersThan: "f" }))).toMatchObject({
      low: 12,
      high: 12,
      latest: 12,
    }));

  it("takes the whole of several figures of a document that name no speaker", () =>
    expect(killed(report("10", 3), report("10", 12), report("10", 4))).toMatchObject({ low: 12, high: 12 }));

  it("keeps two speakers' numbers side by side", () =>
    expect(killed(report("10", 9, { speaker: "الجيش" }), report("10", 20, { speaker: "الجماعة" }))).toMatchObject({
      low: 9,
      high: 20,
    }));

  it("takes a revised figure for the document's newest", () =>
    expect(killed(report("10", 20), report("10", 15, { revised: true }))).toMatchObject({
      low: 15,
      high: 20,
      latest: 15,
    }));

  it("lets a number make a word exact", () => {
    expect(killed(report("10", 20, { high: 99 }), report("11", 35))).toMatchObject({ low: 35, high: 35, latest: 35 });
    expect(killed(report("10", 2, { high: null }), report("10", 7))).toMatchObject({ low: 7, high: 7, latest: 7 });
    expect(killed(report("10", 20, { high: 99 }))).toMatchObject({ low: 20, high: 99, latest: 20 });
  });

  it("stays open above where the highest figure is", () => {
    expect(killed(report("10", 15), report("11", 20, { high: null }))).toMatchObject({
      low: 15,
      high: null,
      latest: 20,
    });
    expect(killed(report("10", 12, { high: null }), report("11", 15))).toMatchObject({ low: 12, high: 15, latest: 15 });
  });

  it("does not count what is denied or only alleged, but keeps it among the reports", () => {
    const [toll] = tollsOf([report("10", 4), report("11", 50, { status: "denied" })]);
    expect([toll.low, toll.high, toll.latest, toll.reports.length]).toEqual([4, 4, 4, 2]);
    expect(killed(report("10", 7, { status: "possible" }))).toMatchObject({ low: 0, high: 7, latest: 0 });
  });

  it("knows no harm as harm of nobody", () =>
    expect(killed(report("10", 0), report("11", 3))).toMatchObject({ low: 0, high: 3, latest: 3 }));

  it("bounds a whole that nobody tells by its part", () =>
    expect(killed(report("10", 5, { subset: true }))).toMatchObject({ low: 5, high: null }));

  it("keeps running totals and attackers apart", () => {
    const { incident, running, attackers } = splitReports([
      report("10", 4),
      report("10", 40_000, { cumulative: true }),
      report("10", 2, { attackers: true }),
    ]);
    expect([incident, running, attackers].map((part) => part.map(({ low }) => low))).toEqual([[4], [40_000], [2]]);
  });

  it("is the same whatever the order of the reports", () => {
    const one = fc.record({
      document: fc.constantFrom("10", "11", "12"),
      low: fc.nat(30),
      revised: fc.constantFrom(undefined, true as const),
      subset: fc.boolean(),
      speaker: fc.constantFrom(null, "الجيش", "شهود"),
      kind: fc.constantFrom("killed" as const, "injured" as const),
    });
    fc.assert(
      fc.property(
        fc
          .array(one, { minLength: 1, maxLength: 8 })
          .map((list) =>
            list.map(({ document, low, revised, ...rest }, at) =>
              report(document, low, { ...rest, figure: `f${at}`, ...(revised ? { revised } : {}) }),
            ),
          )
          .chain((reports) =>
            fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
          ),
        ([reports, shuffled]) => {
          expect(tollsOf(shuffled)).toEqual(tollsOf(reports));
          for (const { low, high, latest } of tollsOf(reports)) {
            expect(low).toBeLessThanOrEqual(latest);
            expect(high ?? latest).toBeGreaterThanOrEqual(latest);
          }
        },
      ),
    );
  });
});
