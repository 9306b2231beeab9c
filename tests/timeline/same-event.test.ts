import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../src/model/timeline.js";
import { buildTimeline } from "../../src/timeline/index.js";
import { ALEPPO, document, MOSUL, NINEVEH, SUBURB, TELAFAR, type TestDocument, type TestEvent } from "./build.js";

/** Words that have nothing in common, so that only facts decide. */
const TEXTS = ["هجوم على حاجز للشرطة في المدينة.", "تفجير كبير هز سوقا شعبية ظهرا.", "غارة جديدة لطائرات مجهولة ليلا."];
const WORDS = ["هجوم", "تفجير", "غارة"];

/** Words for tellings that are told alike. */
const STRIKE = "هتف العمال في الشارع مطالبين بزيادة الأجور وتحسين ظروف العمل في المصانع";

interface Told extends Partial<TestEvent> {
  readonly published?: string;
  readonly text?: string;
}
const report = (n: number, { published = "2024-08-15", text, ...event }: Told): TestDocument => ({
  id: `d${n}`,
  source: `outlet ${n}`,
  published,
  text: text ?? TEXTS[n],
  events: [{ type: "attack", word: WORDS[n], date: "2024-08-14", place: MOSUL, ...event }],
});
const merged = (...told: readonly Told[]): TimelineEntry[] =>
  buildTimeline(told.map((one, n) => document(report(n, one))));
const killed = (low: number, rest = {}) => ({ figures: [{ kind: "killed" as const, low, ...rest }] });

describe("two reports are of one happening", () => {
  it.each<[string, Told, Told]>([
    ["one type, day and town", {}, {}],
    ["an hour in one, the day in the other", { date: "2024-08-14TMO" }, {}],
    ["kin types with the same toll", killed(12), { type: "bombing", ...killed(12) }],
    ["a growing toll", { ...killed(12), published: "2024-08-14" }, { ...killed(15), published: "2024-08-15" }],
    ["town and suburb with the same toll", killed(12), { place: SUBURB, ...killed(12) }],
    ["town and province with the same toll", killed(12), { place: NINEVEH, ...killed(12) }],
    [
      "a day apart by report, with the same high toll and agent",
      { ...killed(47), agents: ["Islamic State:"] },
      { date: "2024-08-15", ...killed(47), agents: ["Islamic State:"] },
    ],
    ["undated in a report of the next day, with the same toll", killed(12), { date: null, ...killed(12) }],
    [
      "a state and its army as agent",
      { agents: ["Turkey:TR"], place: NINEVEH },
      { agents: ["Turkish Army:TR"], place: NINEVEH },
    ],
    [
      "dated by an announcement two days later, with the same toll",
      killed(30),
      { date: "2024-08-16", published: "2024-08-16", announced: true, ...killed(30) },
    ],
    [
      "a flood and its toll of days later",
      { type: "disaster", ...killed(6) },
      { type: "disaster", date: "2024-08-16", published: "2024-08-16", ...killed(17) },
    ],
    [
      "an accident and its toll of days later, undated",
      { type: "accident", ...killed(20), targets: ["مهاجرين"], published: "2024-08-14" },
      { type: "accident", date: null, ...killed(26), targets: ["مهاجرين"], published: "2024-08-17" },
    ],
    [
      "a toll of the next day that revises another",
      { ...killed(20), published: "2024-08-14" },
      { date: "2024-08-15", announced: true, ...killed(26, { revised: true }) },
    ],
    [
      "one toll, exact and as a bound",
      { place: NINEVEH, ...killed(12) },
      { place: NINEVEH, ...killed(12, { high: null }) },
    ],
    ["protests in one town", { type: "protest", place: ALEPPO }, { type: "protest", place: ALEPPO }],
    [
      "the trial of one person",
      { type: "trial", targets: ["@Salim:IQ"], place: undefined },
      { type: "trial", targets: ["@Salim:IQ"], place: undefined },
    ],
    [
      "the death of one person, undated in one",
      { type: "killing", targets: ["@Salim:IQ"], place: undefined },
      { type: "killing", agents: ["شرطة"], targets: ["@Salim:IQ"], place: undefined, date: null },
    ],
    ["a raid and those it killed", { type: "takeover", ...killed(3) }, { type: "killing", ...killed(3) }],
    [
      "places of one name, of which one was taken for the other",
      { ...killed(23), agents: ["Russia:RU"] },
      { place: { ...ALEPPO, admin: ["Syria"], arabic: "Mosul" }, agents: ["Russia:RU"], ...killed(23) },
    ],
    ["a day and its month, with the same town and toll", killed(23), { date: "2024-08", ...killed(23) }],
    [
      "talks of the same two",
      { type: "talks", agents: ["Iraq:IQ"], targets: ["Syria:SY"] },
      { type: "talks", agents: ["Syria:SY"], targets: ["Iraq:IQ"] },
    ],
  ])("%s", (_, a, b) => {
    const entries = merged(a, b);
    expect(entries.map(({ documents }) => documents)).toEqual([2]);
    expect(entries[0].merged[0]).toMatch(/^d0\/x1 = d1\/x1: .+ of 7$/);
  });
});

describe("two reports are of two happenings", () => {
  it.each<[string, Told, Told]>([
    ["50 km apart", killed(12), { place: TELAFAR, ...killed(12) }],
    ["another country", killed(12), { place: ALEPPO, ...killed(12) }],
    ["a day apart with another toll", killed(12), { date: "2024-08-15", ...killed(3) }],
    ["two days apart with the same toll", killed(12), { date: "2024-08-12", ...killed(12) }],
    ["the same day and town with quite another toll", killed(2), killed(40)],
    ["a raid and a bombing", { type: "takeover", ...killed(3) }, { type: "bombing", ...killed(3) }],
    ["a night and the afternoon after it", { date: "2024-08-13TNI" }, { date: "2024-08-14TAF" }],
    [
      "nothing but a number in common, with no place",
      { place: undefined, type: "killing", ...killed(12), agents: ["شرطة"] },
      { type: "killing", ...killed(12), agents: ["مسلحون"] },
    ],
    [
      "strikes of one day told in like words, nobody knows where",
      { type: "protest", place: undefined, text: `${STRIKE} والموانئ البعيدة، وقد تخلل ذلك هجوم.` },
      { type: "protest", place: undefined, text: `${STRIKE} وسط العاصمة، وأعقب ذلك تفجير.` },
    ],
    [
      "two that condemn one attack",
      { type: "accusation", agents: ["Party A:IQ"], place: undefined, text: `هجوم ${STRIKE} بحسب البيان الرئاسي.` },
      { type: "accusation", agents: ["برلمانيون"], place: undefined, text: `تفجير ${STRIKE} وفق ما أفاد نواب.` },
    ],
    [
      "visits to one state, told with its capital",
      ...["China:CN:country:cn", "Germany:DE:country:de"].map((guest) => ({
        type: "talks" as const,
        agents: [guest],
        targets: ["Iraq:IQ:country:iq", "Baghdad:IQ:place:iq.baghdad.baghdad"],
      })),
    ],
    [
      "talks of two ministers of one state",
      { type: "talks", agents: ["Minister A:IQ"], place: undefined },
      { type: "talks", agents: ["Council B:IQ"], targets: ["Envoy C:DE"], place: undefined },
    ],
    ["announced before it happened", { date: "2024-08-16" }, { date: "2024-08-14", announced: true }],
    [
      "a toll of the next day that revises nothing",
      { ...killed(20), published: "2024-08-14" },
      { date: "2024-08-15", announced: true, ...killed(26) },
    ],
    [
      "bombings in a town named like its province",
      { type: "bombing", place: ALEPPO },
      { type: "bombing", place: ALEPPO },
    ],
    [
      "trials for one company",
      { type: "trial", targets: ["Company:IQ"], place: undefined },
      { type: "trial", targets: ["Company:IQ"], place: undefined },
    ],
    [
      "a threat and what happened",
      { ...killed(2), agents: ["Islamic State:"], status: "planned" },
      { agents: ["Islamic State:"] },
    ],
    ["types that are no kin", { type: "arrest" }, { type: "protest" }],
    [
      "only the country in common",
      { place: { ...NINEVEH, norm: "Iraq", admin: [], prec: 6 } },
      { place: { ...NINEVEH, norm: "Iraq", admin: [], prec: 6 } },
    ],
    ["only the year in common", { date: "2014", place: NINEVEH }, { date: "2014", place: NINEVEH }],
    [
      "talks with another partner",
      { type: "talks", agents: ["Iraq:IQ"], targets: ["Syria:SY"] },
      { type: "talks", agents: ["Iraq:IQ"], targets: ["Turkey:TR"] },
    ],
    ["undated, in a report before the event", killed(12), { date: null, published: "2024-08-10", ...killed(12) }],
    ["undated both, with nothing but the town", { date: null, agents: ["مسلحون"] }, { date: null, agents: ["الشرطة"] }],
  ])("%s", (_, a, b) => expect(merged(a, b)).toHaveLength(2));
});

describe("more than two", () => {
  it("are not chained from one town to the next by one that knows only the province", () => {
    const entries = merged(killed(12), { place: NINEVEH, ...killed(12) }, { place: TELAFAR, ...killed(12) });
    expect(entries.map(({ documents }) => documents).sort()).toEqual([1, 2]);
  });

  it("are not chained through a document that keeps two events apart", () => {
    const text = "غارات على المدينة ردا على هجوم عليها.";
    const strike: TestEvent = { type: "airstrike", word: "غارات", date: "2024-08-14", place: MOSUL };
    const attack: TestEvent = { type: "attack", word: "هجوم", date: "2024-08-14", place: MOSUL };
    const both = document({ id: "both", text, events: [strike, attack] });
    const entries = buildTimeline([
      both,
      document({ id: "one", text, events: [strike] }),
      document({ id: "two", text, events: [attack] }),
    ]);
    expect(
      entries
        .map(({ type, tellings }) => [type, ...(tellings ?? []).map((telling) => telling.document)].join(" "))
        .sort(),
    ).toEqual(["airstrike both one", "attack both two"]);
  });

  it("without a place may be where their document tells of something else", () => {
    const agents = ["Islamic State:"];
    const attack: TestEvent = { type: "attack", word: "هجوم", date: "2024-08-14", agents };
    const arrest: TestEvent = { type: "arrest", word: "اعتقال", date: "2024-08-15", place: MOSUL };
    const placed = document(report(1, { agents }));
    const told = (...events: readonly TestEvent[]): number =>
      buildTimeline([
        placed,
        document({ id: "other", text: "اعتقال أربعة بعد هجوم.", published: "2024-08-15", events }),
      ]).length;
    expect([told(attack), told(attack, arrest), told(attack, { ...arrest, place: TELAFAR })]).toEqual([2, 2, 3]);
  });

  it("are compared by the words of each", () => {
    const agents = ["Islamic State:"];
    const told = "هاجم عناصر التنظيم حاجزا للشرطة قرب السوق القديمة وقتلوا عددا من أفرادها.";
    const entries = merged(
      { ...killed(12), agents },
      { ...killed(12), agents, date: null, place: undefined, text: `تفجير، ${told}` },
      { type: "bombing", place: NINEVEH, text: `غارة، ${told}` },
    );
    expect(entries.map(({ documents }) => documents)).toEqual([3]);
  });

  it("take in an earlier toll that a document tells beside the new one", () => {
    const text = "ارتفعت حصيلة تفجير المدينة. وكانت حصيلة سابقة أشارت إلى مقتل تسعة.";
    const blast: TestEvent = { type: "bombing", word: "تفجير", date: "2024-08-14", place: MOSUL, ...killed(14) };
    const earlier: TestEvent = { type: "killing", word: "مقتل", date: "2024-08-14", place: MOSUL, ...killed(9) };
    const later = document({ id: "later", published: "2024-08-15", text, events: [blast, earlier] });
    const first = document({
      id: "first",
      published: "2024-08-14",
      text: "تفجير في المدينة يقتل تسعة.",
      events: [{ ...blast, ...killed(9) }],
    });
    const [entry, ...others] = buildTimeline([later, first]);
    expect([others.length, entry.tellings?.length, entry.tolls[0].low, entry.tolls[0].latest]).toEqual([0, 3, 9, 14]);
  });

  it("are not chained from day to day", () => {
    const agents = ["Islamic State:"];
    const entries = merged(
      { ...killed(47), agents },
      { date: "2024-08-15", ...killed(47), agents },
      { date: "2024-08-16", ...killed(47), agents, published: "2024-08-16" },
    );
    expect(entries.map(({ documents }) => documents).sort()).toEqual([1, 2]);
  });
});

describe("a merged entry", () => {
  it("keeps every member and telling, and the contradictions side by side", () => {
    const [entry] = merged(
      { ...killed(12), published: "2024-08-14" },
      { type: "bombing", ...killed(15), published: "2024-08-15" },
    );
    expect(entry.type).toBe("bombing");
    expect(entry.members.map(({ document, surface }) => `${document} ${surface}`)).toEqual(["d0 هجوم", "d1 تفجير"]);
    expect(entry.tellings?.map(({ document, type }) => `${document} ${type}`)).toEqual(["d0 attack", "d1 bombing"]);
    const [toll] = entry.tolls;
    expect([toll.low, toll.high, toll.latest, toll.outlets]).toEqual([12, 15, 15, 2]);
    expect(toll.reports.map(({ low, source }) => `${low} ${source}`)).toEqual(["12 outlet 0", "15 outlet 1"]);
    expect([entry.documents, entry.outlets]).toEqual([2, 2]);
  });

  it("is what somebody tells as happened, and says who denies it", () => {
    const [entry] = merged(killed(12), { status: "denied", ...killed(12) });
    expect([entry.status, entry.merged.at(-1)]).toEqual(["actual", "status: actual in d0/x1, denied in d1/x1"]);
  });

  it("counts outlets that print the very same words once", () => {
    const text = "هجوم على حاجز للشرطة في المدينة أوقع قتلى وجرحى بحسب ما نقلت الوكالة عن مصدر أمني.";
    const [entry] = buildTimeline(
      [0, 1].map((n) => document({ ...report(0, { text }), id: `d${n}`, source: `outlet ${n}` })),
    );
    expect([entry.documents, entry.outlets]).toEqual([2, 1]);
  });

  it("counts a reprint once, also where it is cut and retouched, and its toll", () => {
    const first =
      "قتل سبعة من رجال الشرطة في هجوم شنه مسلحون على حاجز أمني عند مدخل المدينة الشمالي فجر الأربعاء الماضي.";
    const again = first.replace("شنه مسلحون", "نفذه مسلحون").replace(" الماضي", "");
    const other = "أكد مستشفى المدينة وصول جثث سبعة شرطيين سقطوا في هجوم الأربعاء، وطالب الأهالي بتحقيق عاجل وشفاف.";
    const [entry] = buildTimeline(
      [first, again, other].map((text, n) =>
        document({ ...report(0, { text, ...killed(7) }), id: `d${n}`, source: `outlet ${n}` }),
      ),
    );
    expect([entry.documents, entry.outlets, entry.tolls[0].outlets]).toEqual([3, 2, 2]);
  });

  it("is tied to the entries that its tellings come after", () => {
    const text = "هجوم على حاجز للشرطة في المدينة، ثم اعتقال مشتبه به.";
    const arrest: TestEvent = {
      type: "arrest",
      word: "اعتقال",
      date: "2024-08-14",
      place: MOSUL,
      links: [{ kind: "after", event: "e1" }],
    };
    const [attack, then] = buildTimeline(
      [0, 1].map((n) =>
        document({
          id: `d${n}`,
          text,
          events: [{ type: "attack", word: "هجوم", date: "2024-08-14", place: MOSUL }, arrest],
        }),
      ),
    );
    expect([attack.type, then.type, then.after]).toEqual(["attack", "arrest", [attack.id]]);
  });

  it("has a name that stays as further reports come in", () => {
    const [first] = merged(killed(12));
    const [later] = merged(killed(12), killed(12), { ...killed(14), published: "2024-08-16" });
    expect([later.documents, later.id]).toEqual([3, first.id]);
  });
});
