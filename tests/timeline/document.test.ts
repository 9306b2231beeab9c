import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../src/model/timeline.js";
import { ALEPPO, document, MOSUL, NINEVEH, SUBURB, type TestEvent } from "./build.js";

const TEXT =
  "قتل جنود في هجوم على ثكنة. وكان انفجار قد وقع قبل أيام. ثم قصف الطيران موقعا، وعلقت المحادثات قبل أن تستأنف. ونفى الجيش شن غارات.";
const timeline = (...events: TestEvent[]): readonly TimelineEntry[] => document({ text: TEXT, events }).timeline;
const shown = (entries: readonly TimelineEntry[]): string[] =>
  entries.map(({ type, date, status, members }) =>
    [type, date ?? "-", status, members.map(({ event }) => event).join("+")].join(" "),
  );

const attack: TestEvent = { type: "attack", word: "هجوم", date: "2024-08-14", place: MOSUL };
const blast: TestEvent = { type: "bombing", word: "انفجار", date: "2024-08-10", place: MOSUL };

describe("the entries of a document", () => {
  it("are in the order of time, named in that order, each with its words", () => {
    const entries = timeline(attack, blast);
    expect(entries.map(({ id, type }) => `${id} ${type}`)).toEqual(["x1 bombing", "x2 attack"]);
    const [member] = entries[1].members;
    expect([member.surface, TEXT.slice(member.start, member.end)]).toEqual(["هجوم", "هجوم"]);
    expect([member.sentence, member.sentenceNumber]).toEqual(["قتل جنود في هجوم على ثكنة.", 1]);
    expect(entries[0].members[0].sentenceNumber).toBe(2);
  });

  it("take retellings together, with the finest time and place", () => {
    const again: TestEvent = { type: "attack", word: "قتل", date: "2024-08", place: NINEVEH, same_as: 1 };
    const [entry, ...others] = timeline(blast, attack, { ...again, same_as: 1 }).filter(
      ({ type }) => type === "attack",
    );
    expect(others).toEqual([]);
    expect([entry.date, entry.granularity, entry.place, entry.merged]).toEqual([
      "2024-08-14",
      "day",
      "Mosul",
      ["retold"],
    ]);
  });

  it("take equal events together: one type, day and place", () =>
    expect(shown(timeline(attack, { ...attack, word: "قتل", date: "2024-08-14TMO" }))).toEqual([
      "attack 2024-08-14TMO actual e1+e2",
    ]));

  it.each<[string, Partial<TestEvent>]>([
    ["other type", { type: "bombing" }],
    ["other day", { date: "2024-08-13" }],
    ["other place", { place: ALEPPO }],
    ["place nearby", { place: SUBURB }],
    ["clash in agent", { agents: ["Turkey:TR"] }],
    ["clash in figures", { figures: [{ kind: "killed", low: 30 }] }],
    ["denied", { status: "denied" }],
  ])("keep events apart: %s", (_, other) => {
    const first: TestEvent = { ...attack, agents: ["Iraq:IQ"], figures: [{ kind: "killed", low: 3 }] };
    expect(timeline(first, { ...first, word: "قتل", ...other })).toHaveLength(2);
  });

  it("take in what has nothing but the same type and day", () =>
    expect(shown(timeline(attack, { type: "attack", word: "قتل", date: "2024-08-14" }))).toEqual([
      "attack 2024-08-14 actual e1+e2",
    ]));

  it("do not take a toll that grows for a clash", () => {
    const figures = (low: number, revised: boolean) => [{ kind: "killed" as const, low, revised }];
    const [entry, ...others] = timeline(
      { ...attack, figures: figures(3, false) },
      { ...attack, word: "قتل", figures: figures(5, true) },
    );
    expect(others).toEqual([]);
    expect(entry.tolls.map(({ low, high, latest }) => [low, high, latest])).toEqual([[3, 5, 5]]);
  });

  it("say actual where a planned or possible event is then told as happened", () => {
    const planned: TestEvent = { type: "talks", word: "المحادثات", date: "2024-08-14", status: "planned" };
    expect(shown(timeline(planned, { ...planned, word: "تستأنف", status: "actual", same_as: 0 }))).toEqual([
      "talks 2024-08-14 actual e1+e2",
    ]);
  });

  it("keep what is denied, marked, and what is planned, at its planned date", () =>
    expect(
      shown(
        timeline(
          { type: "talks", word: "المحادثات", date: "2024-09-01", status: "planned" },
          { type: "airstrike", word: "غارات", status: "denied", agents: ["Iraq:IQ"] },
          attack,
        ),
      ),
    ).toEqual(["attack 2024-08-14 actual e3", "talks 2024-09-01 planned e1", "airstrike - denied e2"]));

  it("leave out undated background and speech that nobody speaks or hears", () =>
    expect(
      timeline(
        { type: "attack", word: "هجوم", place: MOSUL, background: true, agents: ["Iraq:IQ"] },
        { type: "demand", word: "نفى", agents: ["Iraq:IQ"] },
        { type: "clash", word: "قصف" },
      ),
    ).toEqual([]));

  it("keep undated news with somebody, somewhere or a figure to hold on to", () =>
    expect(
      shown(
        timeline(
          { type: "attack", word: "هجوم", place: MOSUL, agents: ["Iraq:IQ"] },
          { type: "accusation", word: "نفى", agents: ["Iraq:IQ"], targets: ["Syria:SY"] },
          { type: "killing", word: "قتل", figures: [{ kind: "killed", low: 3 }] },
        ),
      ),
    ).toEqual(["attack - actual e1", "accusation - actual e2", "killing - actual e3"]));

  it("leave out undated events that are told after the news has been opened", () => {
    const told = (at: number): string => (at === 4 ? "ووقع هجوم." : "قال الوزير كلاما.");
    const text = Array.from({ length: 6 }, (_, at) => told(at)).join(" ");
    const events: TestEvent[] = [{ type: "attack", word: "هجوم", place: MOSUL, agents: ["Iraq:IQ"] }];
    expect(document({ text, events }).timeline).toEqual([]);
    expect(document({ text: text.slice(text.indexOf("ووقع")), events }).timeline).toHaveLength(1);
  });

  it("stand where links put them", () => {
    const entries = timeline(
      { type: "suspension", word: "علقت", date: "2024-08-14", links: [{ kind: "caused_by", event: "e2" }] },
      attack,
      { type: "resumption", word: "تستأنف", links: [{ kind: "after", event: "e1" }] },
      { type: "airstrike", word: "غارات", date: "2024-08-20", status: "planned" },
    );
    expect(entries.map(({ type, after }) => [type, ...after].join(" "))).toEqual([
      "attack",
      "suspension x1",
      "resumption x2",
      "airstrike",
    ]);
  });

  it("carry their tolls, running totals and attackers apart, history not at all", () => {
    const [entry] = timeline({
      ...attack,
      figures: [
        { kind: "killed", low: 3 },
        { kind: "injured", low: 7 },
        { kind: "killed", low: 500, cumulative: true },
        { kind: "killed", low: 2, attackers: true },
        { kind: "killed", low: 90, historical: true },
      ],
    });
    expect(entry.tolls.map(({ kind, latest }) => `${kind} ${latest}`)).toEqual(["killed 3", "injured 7"]);
    expect([entry.runningTolls[0].latest, entry.attackerTolls[0].latest]).toEqual([500, 2]);
  });
});
