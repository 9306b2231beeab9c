import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

/** Trigger, day and links: «تستأنف null after:e1»; published on a Wednesday. */
const told = (text: string): string[] =>
  eventsOf(text).map(({ surface, date, links }) =>
    [surface, date, ...links.map(({ kind, event }) => `${kind}:${event}`)].join(" "),
  );

describe("order told by a conjunction", () => {
  it.each([
    ["علقت الحكومة المحادثات في 28 يناير، قبل أن تستأنف مرة أخرى، ليعلن الوزير في فبراير موقفه", "تستأنف  after:e1"],
    ["انسحب الجيش من البلدة الاثنين بعدما سيطر المسلحون على المطار", "سيطر  before:e1"],
    ["علقت الحكومة المحادثات في يناير ثم استؤنفت المحادثات", "استؤنفت  after:e1"],
    ["قصف الجيش القرية الاثنين ثم انسحب من محيطها", "انسحب 2024-03-11 after:e1"],
    ["انسحب الجيش من البلدة بعدما سيطر المسلحون الأحد على المطار", "سيطر 2024-03-10 before:e1"],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("the day of the deaths is that of what caused them", () => {
    expect(told("قتل خمسة أشخاص الاثنين بعدما انفجرت عبوة ناسفة")).toEqual(["انفجرت 2024-03-11"]);
  });
});
