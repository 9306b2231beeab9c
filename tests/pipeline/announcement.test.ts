import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

/** A page as it is saved: furniture, a caption with a date of its own, a dateline, background of several years. */
const PAGE = `العراق يؤجل إعلان موعد انسحاب التحالف الدولي

دقائق القراءة - 3
عناصر من قوات التحالف خلال تدريب في أربيل – 12 أبريل 2019 - AFP
بغداد -المراسل

أعلنت وزارة الخارجية العراقية الخميس، تأجيل إعلان موعد انسحاب التحالف الدولي من العراق.

وأكدت الوزارة أن العلاقة مع واشنطن مسار منفصل.

وأطلقت واشنطن وبغداد في يناير محادثات حول مستقبل التحالف، لكنها عُلّقت في 28 يناير بفعل هجوم بطائرة مسيرة أدى إلى مقتل 3 جنود أميركيين في الأردن على الحدود مع سوريا.

وتشكل التحالف في العام 2014 للمساعدة في قتال تنظيم "داعش". ويستضيف العراق 2500 جندي أميركي.

وتزايدت الهجمات منذ اندلاع الحرب بين إسرائيل وحماس في أكتوبر.

وقالت سابرينا سينج، المتحدثة باسم البنتاجون الخميس، إن الولايات المتحدة لديها قوات في العراق.

تصنيفات

قصص قد تهمك`;

const extractor = createExtractor();
const document = extractor.extract({ id: "page", text: PAGE, published: "2024-08-15" });
const event = (type: string, date: string | null) =>
  document.events.find((one) => one.type === type && one.date === date && one.same_as === null);

describe("a saved page", () => {
  it("tells what happened, when, in order", () => {
    expect(event("formation", "2014")?.agent).toBe("International Coalition");
    expect(event("war", "2023-10")).toMatchObject({ agent: "Israel", target: "Hamas" });
    expect(event("talks", "2024-01")).toMatchObject({ agent: "Washington, Baghdad" });
    expect(event("airstrike", "2024-01-28")).toMatchObject({ place: "Jordan" });
    expect(event("suspension", "2024-01-28")).toMatchObject({ agent: null });
    const postponed = document.events.filter(({ type, date }) => type === "suspension" && date === "2024-08-15");
    expect(postponed.map(({ agent, same_as }) => [agent, same_as])).toEqual([
      ["Iraq", null],
      ["Iraqi Ministry of Foreign Affairs", 0],
    ]);
    const dates = (document.timeline ?? []).flatMap(({ date }) => (date === null ? [] : [date]));
    expect(dates).toEqual([...dates].sort());
  });

  it("counts the dead, not the troops", () => {
    expect(document.casualties.map(({ kind, low, high }) => [kind, low, high])).toEqual([["killed", 3, 3]]);
  });

  it("knows who is who", () => {
    const named = (surface: string) => document.names.find((name) => name.surface === surface);
    expect(named("وزارة الخارجية العراقية")).toMatchObject({ type: "ORG", country: "IQ", sector: "GOV" });
    expect(named("البنتاجون")).toMatchObject({ norm: "Pentagon", country: "US", metonymOf: "country:us" });
    expect(named("واشنطن")).toMatchObject({ role: "actor", metonymOf: "country:us" });
    expect(named("سابرينا سينج")).toMatchObject({ type: "PER", country: "US" });
    expect(document.coreferences.find(({ surface }) => surface === "الوزارة")?.norm).toBe(
      "Iraqi Ministry of Foreign Affairs",
    );
  });

  it("is not fooled by furniture and captions", () => {
    expect(document.events.some(({ date }) => date?.startsWith("2019"))).toBe(false);
    expect(document.timexes.filter(({ value }) => value === "2019-04-12").every(({ story }) => story === false)).toBe(
      true,
    );
  });

  it("leaves weekdays open where no day of publication is known", () => {
    const open = extractor.extract({ id: "page", text: PAGE });
    expect(open.timexes.map(({ value }) => value)).toContain("XXXX-WXX-4");
    expect(open.issues.length).toBeGreaterThan(0);
  });
});
