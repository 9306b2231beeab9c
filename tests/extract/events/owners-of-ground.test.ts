import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** «type: agent → target» of every event of a text. */
const told = (text: string): string[] =>
  extractor
    .extract({ text, published: "2024-03-10" })
    .events.map(({ type, agent, target }) => `${type}: ${agent ?? "–"} → ${target ?? "–"}`);

describe("whose the ground is that is struck", () => {
  it.each([
    ["by ل", "تشن الطائرات غارات على أهداف لحركة طالبان.", "airstrike: الطائرات → Taliban"],
    ["a house does not strike", "اعتقل الرجل بعد أن داهمت منزله في حلب.", "takeover: – → منزله"],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("who acts", () => {
  it.each([
    ["nobody, where none has claimed it", "أسفر الهجوم الذي لم تنفذه أي جهة عن أضرار.", "attack: – → –"],
    ["one who was able to", "قال المركز إن الثوار استطاعوا السيطرة على الميناء.", "takeover: الثوار → الميناء"],
    [
      "not how far it is",
      "هاجم مسلحون بلدة تبعد 60 كيلومترا عن العاصمة قبل قيامهم باقتحام فندق.",
      "takeover: مسلحون → فندق",
    ],
    ["a part of a force", "اقتحمت قوة من جيش الاحتلال المخيم.", "takeover: قوة من جيش الاحتلال → المخيم"],
    [
      "not those who are accused",
      "كما اتهم حزب الله وحركة أمل بأنهما تعرقلان التشكيل.",
      "accusation: – → Hezbollah, Amal Movement",
    ],
    ["not with the one accused", "اتهم الوزير حزب الله بالعرقلة.", "accusation: الوزير → Hezbollah"],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});
