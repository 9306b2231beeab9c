import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExtractedDocument } from "../../src/model/document.js";
import type { TimelineEntry } from "../../src/model/timeline.js";
import { buildTimeline, mergeTimelines } from "../../src/timeline/index.js";
import { ALEPPO, document, MOSUL, NINEVEH, SUBURB, TELAFAR, type TestEvent } from "./build.js";

const TEXT = "هجوم على حاجز للشرطة في المدينة، ثم اعتقال مشتبه به. وفي قصف لاحق سقط جرحى.";

const event = fc.record({
  type: fc.constantFrom("attack" as const, "bombing" as const, "killing" as const),
  word: fc.constantFrom("هجوم", "قصف"),
  date: fc.constantFrom(null, "2024-08-14", "2024-08-14TMO", "2024-08-15", "2024-08", "PAST_REF"),
  place: fc.constantFrom(MOSUL, SUBURB, TELAFAR, NINEVEH, ALEPPO),
  agents: fc.constantFrom([], ["Islamic State:"], ["مسلحون"]),
  status: fc.constantFrom("actual" as const, "denied" as const, "planned" as const),
  low: fc.constantFrom(0, 3, 12, 13),
});
const arrest: TestEvent = {
  type: "arrest",
  word: "اعتقال",
  date: "2024-08-15",
  place: MOSUL,
  links: [{ kind: "after", event: "e1" }],
};

const archive: fc.Arbitrary<ExtractedDocument[]> = fc
  .array(
    fc.tuple(
      fc.array(event, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("2024-08-14", "2024-08-15", "2024-08-16"),
      fc.boolean(),
    ),
    { minLength: 2, maxLength: 7 },
  )
  .map((reports) =>
    reports.map(([events, published, arrested], n) => {
      const told = events.map(
        ({ low, ...rest }): TestEvent => ({ ...rest, ...(low === 0 ? {} : { figures: [{ kind: "killed", low }] }) }),
      );
      // Ids repeat between collections: the last two documents share one.
      const id = n >= 5 ? "same" : `d${n}`;
      return document({
        id,
        source: `outlet ${n % 3}`,
        published,
        text: TEXT,
        events: arrested ? [...told, arrest] : told,
      });
    }),
  );

const bytes = (timeline: readonly TimelineEntry[]): string => JSON.stringify(timeline);

describe("a merged timeline", () => {
  it("is the same byte for byte in whatever order the documents come", () =>
    fc.assert(
      fc.property(
        archive.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(bytes(buildTimeline(shuffled))).toBe(bytes(buildTimeline(list)));
        },
      ),
      { numRuns: 60 },
    ));

  it("is the same byte for byte however the documents are split and merged again", () =>
    fc.assert(
      fc.property(
        archive.chain((list) =>
          fc.tuple(fc.constant(list), fc.array(fc.nat(2), { minLength: list.length, maxLength: list.length })),
        ),
        ([list, parts]) => {
          const [a, b, c] = [0, 1, 2].map((part) => buildTimeline(list.filter((_, at) => parts[at] === part)));
          const whole = bytes(buildTimeline(list));
          expect(bytes(mergeTimelines([a, b, c]))).toBe(whole);
          expect(bytes(mergeTimelines([c, mergeTimelines([b, a])]))).toBe(whole);
        },
      ),
      { numRuns: 60 },
    ));

  it("does not change when it is merged with itself or written out and read again", () =>
    fc.assert(
      fc.property(archive, (list) => {
        const timeline = buildTimeline(list);
        const read = JSON.parse(bytes(timeline)) as TimelineEntry[];
        expect(bytes(mergeTimelines([timeline, read]))).toBe(bytes(timeline));
      }),
      { numRuns: 60 },
    ));

  it("loses no mention and tells none twice", () =>
    fc.assert(
      fc.property(archive, (list) => {
        const names = (entries: readonly TimelineEntry[]): string[] =>
          entries
            .flatMap(({ members }) =>
              members.map(({ document: id, event: one, source, published }) => `${id} ${one} ${source} ${published}`),
            )
            .sort();
        expect(names(buildTimeline(list))).toEqual(names(list.flatMap(({ timeline }) => timeline)));
      }),
      { numRuns: 60 },
    ));

  it("names its entries apart", () =>
    fc.assert(
      fc.property(archive, (list) => {
        const ids = buildTimeline(list).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    ));

  it("of one document is that document's, under other names", () => {
    const one = document({
      text: TEXT,
      events: [{ type: "attack", word: "هجوم", date: "2024-08-14", place: MOSUL }, arrest],
    });
    const strip = ({ id: _, after, tellings: __, ...rest }: TimelineEntry) => ({ ...rest, after: after.length });
    expect(buildTimeline([one]).map(strip)).toEqual(one.timeline.map(strip));
  });

  it("of nothing is empty", () => expect([buildTimeline([]), mergeTimelines([])]).toEqual([[], []]));
});
