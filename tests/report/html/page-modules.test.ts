import { describe, expect, it } from "vitest";
import { countDyads } from "../../../src/report/html/browser/actors/dyads.js";
import { readCorpus } from "../../../src/report/html/browser/corpus.js";
import { segments } from "../../../src/report/html/browser/detail/markings.js";
import { outstanding } from "../../../src/report/html/browser/highlights.js";
import { focusOf, placed, uncertainty } from "../../../src/report/html/browser/map/places.js";
import { select } from "../../../src/report/html/browser/selection.js";
import { NO_FILTERS } from "../../../src/report/html/browser/state.js";
import { dateWords } from "../../../src/report/html/browser/time/date-words.js";
import { hourOf, hourOfDay, intervalOf } from "../../../src/report/html/browser/time/hours.js";
import { floorTo, hourAt, levelOf, nextStep, spanOf, ticks, xOf } from "../../../src/report/html/browser/time/scale.js";
import { coreOf, frameOf, stripOf } from "../../../src/report/html/browser/timeline/frame.js";
import { hitTest, layoutTimeline } from "../../../src/report/html/browser/timeline/layout.js";
import { countable, sumTolls } from "../../../src/report/html/browser/toll-sums.js";
import { binTolls, roundTicks, runningTolls, stepOfUnit } from "../../../src/report/html/browser/tolls/bins.js";
import { wordsIn } from "../../../src/report/html/browser/words/words.js";
import { buildReportData } from "../../../src/report/html/report-builder.js";
import { syntheticCorpus } from "./synthetic-corpus.js";

const { documents, timeline } = syntheticCorpus(300);
const corpus = readCorpus(buildReportData(documents, timeline, { title: null, language: "ar", texts: true }));
const { happenings, whole } = corpus;
const GROUPS = ["violence", "military", "justice", "diplomacy", "politics", "public", "humanitarian"] as const;

describe("times", () => {
  it.each([
    ["2024-08-15", "15 أغسطس 2024"],
    ["2024-08", "أغسطس 2024"],
    ["2024", "عام 2024"],
    ["202", "عقد 2020"],
    ["20", "القرن 21"],
    ["2024-08-15TNI", "ليل 15 أغسطس 2024"],
    ["2024-08-15T14:30", "15 أغسطس 2024، الساعة 14:30"],
    ["2024-W05", "أسبوع 29 يناير 2024"],
    ["2020-W53", "أسبوع 28 ديسمبر 2020"],
    ["2024-SU", "صيف 2024"],
    ["2024-Q1", "الربع الأول 2024"],
    ["2024-H2", "النصف الثاني 2024"],
    ["2017-05-27/2017-06-24", "من 27 مايو 2017 إلى 24 يونيو 2017"],
    ["XXXX-01-28", "28 يناير، من سنة غير معلومة"],
    ["PAST_REF", "PAST_REF"],
    [null, "بلا تاريخ"],
  ])("%s reads %s", (value, words) => expect(dateWords(wordsIn("ar", "gulf").dates, value)).toBe(words));

  it("are named as the reader's region names them", () => {
    expect(dateWords(wordsIn("ar", "levant").dates, "2024-08-15")).toBe("15 آب 2024");
    expect(dateWords(wordsIn("ar", "algeria").dates, "2024-08")).toBe("أوت 2024");
    expect(dateWords(wordsIn("en", "levant").dates, "2024-08-15")).toBe("15 August 2024");
  });

  it("are as wide as they are known", () => {
    const day = hourOfDay("2024-08-15");
    expect(intervalOf("2024-08-15", "2024-08-15", "2024-08-15")).toEqual({ from: day, to: day + 24 });
    expect(intervalOf("2024-08-15", "2024-08-15", "2024-08-15T14:30")).toEqual({ from: day + 14.5, to: day + 14.75 });
    expect(intervalOf("2024-08-15", "2024-08-15", "2024-08-15TMO")).toEqual({ from: day + 5, to: day + 12 });
    expect(intervalOf("2024-08-01", "2024-08-31", "2024-08")?.to).toBe(hourOf(2024, 9));
    expect(intervalOf(null, null, "2024")).toBeNull();
    expect(intervalOf("nonsense", "2024-01-01", null)).toBeNull();
  });

  it("run from the right in Arabic and from the left in English", () => {
    const domain = { from: hourOf(2024), to: hourOf(2025) };
    for (const rtl of [true, false]) {
      const scale = { domain, width: 800, rtl };
      expect(xOf(scale, domain.from)).toBe(rtl ? 800 : 0);
      for (const hour of [domain.from, hourOf(2024, 5), domain.to - 1])
        expect(hourAt(scale, xOf(scale, hour))).toBeCloseTo(hour, 6);
    }
  });

  it("have steps that follow on one another without a gap", () => {
    for (const step of [
      { unit: "month", count: 3 },
      { unit: "day", count: 7 },
      { unit: "year", count: 10 },
      { unit: "hour", count: 6 },
    ] as const) {
      const domain = { from: hourOf(1999, 12, 30) + 5, to: hourOf(2000, 3, 2) };
      const found = ticks(step, domain);
      expect(found[0]).toBeLessThanOrEqual(domain.from);
      for (const [index, start] of found.entries()) {
        expect(floorTo(step, start + 0.5)).toBe(start);
        if (index > 0) expect(nextStep(step, found[index - 1])).toBe(start);
      }
    }
  });

  it("know at which level they are seen", () => {
    for (const level of ["year", "month", "week", "day", "hour"] as const) {
      expect(levelOf({ from: 0, to: spanOf(level) })).toBe(level);
    }
    expect(levelOf({ from: 0, to: spanOf("decade") * 3 })).toBe("decade");
  });
});

describe("the timeline", () => {
  const all = whole ?? { from: 0, to: 1 };

  it.each([
    [900, 1],
    [320, 1],
    [900, 0.2],
    [900, 0.01],
    [900, 0.001],
  ])("at %i pixels and %f of the time shows every event of it once", (width, share) => {
    const middle = (all.from + all.to) / 2;
    const half = ((all.to - all.from) * share) / 2;
    const domain = { from: middle - half, to: middle + half };
    const { lanes } = layoutTimeline(happenings, GROUPS, { domain, width, rtl: true }, 58);
    const seen = lanes.flatMap(({ dots, columns, bands }) => [
      ...dots.map(({ happening }) => happening.index),
      ...columns.flatMap((column) => column.happenings.map(({ index }) => index)),
      ...bands.filter(({ dotted }) => !dotted).flatMap((band) => band.happenings.map(({ index }) => index)),
    ]);
    const wanted = happenings.filter(({ when }) => when !== null && when.from < domain.to && when.to > domain.from);
    expect(seen.sort((a, b) => a - b)).toEqual(wanted.map(({ index }) => index));
  });

  it("keeps every mark in its lane", () => {
    const { lanes } = layoutTimeline(happenings, GROUPS, { domain: all, width: 700, rtl: true }, 58);
    for (const { top, dots, bands, columns } of lanes) {
      for (const { y } of dots) expect(y >= top && y <= top + 58).toBe(true);
      for (const band of bands) expect(band.top >= top && band.top + band.height <= top + 58).toBe(true);
      for (const column of columns) expect(column.top >= top - 0.01 && column.bottom <= top + 58).toBe(true);
    }
  });

  it("finds what lies under a point", () => {
    const layout = layoutTimeline(happenings.slice(0, 20), GROUPS, { domain: all, width: 900, rtl: true }, 58);
    const [dot] = layout.lanes.flatMap(({ dots }) => dots);
    expect(hitTest(layout, dot.x, dot.y)).toMatchObject({ kind: "event", happening: dot.happening });
    expect(hitTest(layout, -50, -50)).toBeNull();
  });

  it("opens on the time in which most events lie, not on a war of a century ago", () => {
    const [pattern] = happenings.filter(({ when }) => when !== null);
    const at = (from: number) => ({ ...pattern, when: { from, to: from + 24 } });
    const now = Array.from({ length: 60 }, (_, day) => at(hourOf(2024, 3, 1 + day)));
    const core = coreOf([at(hourOf(1916)), at(hourOf(1948)), ...now]);
    expect(core?.from).toBeGreaterThan(hourOf(2024));
    expect(core?.to).toBeLessThan(hourOf(2025));
    expect(coreOf(now)?.from).toBeLessThanOrEqual(hourOf(2024, 3, 1));
    expect(coreOf([])).toBeNull();
  });
});

describe("tolls", () => {
  const deadly = happenings.filter((one) => countable(one, "killed") !== null);

  it("count what happened, is told as news and is known to the month", () => {
    expect(deadly.length).toBeGreaterThan(30);
    const [one] = deadly;
    const [toll] = one.data.tolls;
    const running = {
      ...one,
      data: {
        ...one.data,
        tolls: [{ ...toll, reports: toll.reports.map((report) => ({ ...report, cumulative: true })) }],
      },
    };
    expect(countable(running, toll.kind)).toBeNull();
    for (const status of ["planned", "denied", "possible"] as const) {
      expect(countable({ ...one, data: { ...one.data, status } }, "killed")).toBeNull();
    }
    expect(countable({ ...one, data: { ...one.data, background: true } }, "killed")).toBeNull();
    expect(countable({ ...one, when: { from: 0, to: 8760 } }, "killed")).toBeNull();
    expect(countable({ ...one, when: null }, "killed")).toBeNull();
  });

  it("are the same in sum, in columns with what is left out, and at the end of the running total", () => {
    const domain = whole ?? { from: 0, to: 1 };
    const { low, high } = sumTolls(happenings, "killed");
    const { bins, leftOut } = binTolls(happenings, "killed", stepOfUnit("month"), domain);
    expect(leftOut).toBe(0);
    expect(bins.reduce((sum, bin) => sum + bin.low, 0)).toBe(low);
    expect(bins.reduce((sum, bin) => sum + bin.high, 0)).toBe(high);
    const running = runningTolls(happenings, "killed", domain);
    expect(running[running.length - 1]).toMatchObject({ low, high });
    const days = binTolls(happenings, "killed", stepOfUnit("day"), domain);
    const monthly = deadly.filter(({ when }) => when !== null && when.to - when.from > 24);
    expect(days.leftOut).toBeGreaterThanOrEqual(monthly.length);
  });

  it("tell how many are not added", () => {
    const [one] = deadly;
    const undated = { ...one, when: null };
    expect(sumTolls([one, undated], "killed")).toMatchObject({ events: 1, leftOut: 1 });
    expect(sumTolls([undated], "missing")).toMatchObject({ events: 0, leftOut: 0 });
  });

  it("have no upper bound where one of them has none", () => {
    const [one] = deadly;
    const open = { ...one, data: { ...one.data, tolls: one.data.tolls.map((toll) => ({ ...toll, high: null })) } };
    expect(sumTolls([open], "killed")).toMatchObject({ open: true, high: one.data.tolls[0].low });
  });

  it.each([1, 3, 7, 42, 150, 99_999])("have round numbers beside them up to %i", (most) => {
    const values = roundTicks(most);
    expect(values[0]).toBe(0);
    expect(values[values.length - 1]).toBeGreaterThanOrEqual(most);
    expect(values.length).toBeLessThanOrEqual(5);
    expect(values.every(Number.isInteger)).toBe(true);
  });
});

describe("places", () => {
  it("put every event somewhere or say that they cannot", () => {
    const { places, countries, unplaced } = placed(happenings);
    const sum = [...places.map(({ count }) => count), ...countries.values()].reduce((a, b) => a + b, unplaced);
    expect(sum).toBe(happenings.length);
    expect(places.every(({ precision }) => precision !== 6)).toBe(true);
    expect([...countries.keys()]).toContain("IQ");
  });

  it("are points only where the place itself is known", () => {
    expect(uncertainty(1, 438_000)).toBeNull();
    const [iraq, lebanon] = [uncertainty(4, 438_000), uncertainty(4, 10_400)];
    expect(iraq).toBeGreaterThan(60);
    expect(lebanon).toBeLessThan(20);
    for (const precision of [2, 3, 4, 5, 7]) expect(uncertainty(precision, null)).toBeGreaterThan(0);
  });

  it("are looked at where most events are", () => {
    const box = focusOf([
      [33, 44, 50],
      [34, 43, 40],
      [-33, 151, 1],
      [40, -74, 2],
    ]);
    expect(box?.every((edge) => edge > 30 && edge < 45)).toBe(true);
    expect(focusOf([])).toBeNull();
  });
});

describe("filters", () => {
  it("hold together, and count what each choice would leave", () => {
    const { types, actors, places, countries } = select(corpus, NO_FILTERS);
    for (const [type, number] of types) {
      expect(select(corpus, { ...NO_FILTERS, types: new Set([type]) }).chosen.length).toBe(number);
    }
    for (const [actor, number] of actors) {
      expect(select(corpus, { ...NO_FILTERS, actors: new Set([actor]) }).chosen.length).toBe(number);
    }
    for (const [country, number] of countries) {
      expect(select(corpus, { ...NO_FILTERS, places: new Set([country]) }).chosen.length).toBe(number);
    }
    expect(places.size).toBeGreaterThan(20);
    const both = select(corpus, { ...NO_FILTERS, types: new Set(["airstrike"]), actors: new Set(["Federal Army"]) });
    expect(
      both.chosen.every(({ data, actors: who }) => data.type === "airstrike" && who.includes("Federal Army")),
    ).toBe(true);
    // Its own choices do not count against a filter.
    expect(both.types.size).toBeGreaterThan(3);
  });

  it("take a province for all that lies in it", () => {
    const inside = select(corpus, { ...NO_FILTERS, places: new Set(["place:iq.nineveh"]) }).chosen;
    const places = new Set(inside.map(({ placeKey }) => placeKey));
    expect(places).toEqual(new Set(["place:iq.nineveh", "place:iq.nineveh.mosul", "place:iq.nineveh.sinjar"]));
  });

  it("leave undated events out of a chosen time", () => {
    const day = whole ?? { from: 0, to: 1 };
    const { chosen, anyTime } = select(corpus, { ...NO_FILTERS, window: day });
    expect(chosen.length).toBeLessThan(anyTime.length);
    expect(chosen.every(({ when }) => when !== null)).toBe(true);
  });
});

describe("marked text", () => {
  it("is cut where a mention begins or ends and loses nothing", () => {
    const mention = (start: number, end: number) =>
      ({ id: `n${start}`, start, end, layer: "names", kind: "GPE", mention: {} }) as never;
    const found = segments({ start: 10, end: 30 }, [mention(5, 12), mention(14, 20), mention(16, 18), mention(28, 40)]);
    expect(found.map(({ start, end, markings }) => [start, end, markings.length])).toEqual([
      [10, 12, 1],
      [12, 14, 0],
      [14, 16, 1],
      [16, 18, 2],
      [18, 20, 1],
      [20, 28, 0],
      [28, 30, 1],
    ]);
  });
});

describe("what stands out", () => {
  const all = whole ?? expect.unreachable("no dates");
  const shown = outstanding(happenings, all);

  it("are a few events that happened, in the order of time, with more tellings or dead than others", () => {
    expect(shown).toHaveLength(4);
    expect(shown.map(({ when }) => when?.from)).toEqual(
      [...shown.map(({ when }) => when?.from)].sort((a, b) => a! - b!),
    );
    const dead = (one: (typeof happenings)[number]): number => countable(one, "killed")?.low ?? 0;
    for (const other of happenings.filter((one) => one.data.status === "actual" && !one.data.background)) {
      const beats = shown.filter((one) => dead(other) > dead(one) && other.data.documents > one.data.documents);
      expect([other.index, shown.includes(other) || beats.length === 0]).toEqual([other.index, true]);
    }
    for (const { data } of shown) expect([data.status, data.background]).toEqual(["actual", false]);
  });

  it("lie in the time that the charts show", () => {
    const early = { from: all.from, to: all.from + (all.to - all.from) / 3 };
    const found = outstanding(happenings, early);
    expect(found.length).toBeGreaterThan(0);
    for (const { when } of found) expect(when!.from).toBeLessThan(early.to);
  });

  it("are none where nobody died and each is told once", () => {
    const quiet = happenings.map((one) => ({ ...one, data: { ...one.data, tolls: [], documents: 1 } }));
    expect(outstanding(quiet, all)).toEqual([]);
  });
});

describe("who acts on whom", () => {
  it("counts a party's events with others of a set, not with itself", () => {
    const data = { ...happenings[0].data, agents: ["a"], targets: ["b", "a"] };
    const twice = [happenings[0], happenings[1]].map((one) => ({ ...one, data }));
    const { actingOn, actedOnBy, between } = countDyads(twice);
    expect([between("a", "b"), between("a", "a"), between("b", "a")]).toEqual([2, 2, 0]);
    expect([actingOn("a", new Set(["a", "b"])), actingOn("a", new Set(["c"])), actingOn("b", new Set(["a"]))]).toEqual([
      2, 0, 0,
    ]);
    expect([actedOnBy("b", new Set(["a"])), actedOnBy("a", new Set(["a", "b"]))]).toEqual([2, 0]);
  });
});

describe("the strip below the timeline", () => {
  const old = { ...happenings[0], when: { from: hourOf(1916), to: hourOf(1916) + 24 } };
  const now = happenings.filter(({ when }) => when !== null);
  const wide = { from: old.when.from, to: Math.max(...now.map(({ when }) => when!.to)) };
  const aged = { ...corpus, happenings: [old, ...now], whole: wide };
  const state = (window: { from: number; to: number } | null, all = false) =>
    ({ filters: { ...NO_FILTERS, window }, wide: all }) as Parameters<typeof stripOf>[0];

  it("leaves out what lies far off, until it is asked for", () => {
    const strip = stripOf(state(null), aged)!;
    const frame = frameOf(state(null), aged)!;
    expect(strip.from).toBeGreaterThan(hourOf(2000));
    expect(strip.from <= frame.from && strip.to >= frame.to).toBe(true);
    expect(stripOf(state(null, true), aged)!.from).toBeLessThan(hourOf(1917));
    expect(stripOf(state({ from: hourOf(1915, 12), to: hourOf(1917) }), aged)!.from).toBeLessThan(hourOf(1917));
  });
});
