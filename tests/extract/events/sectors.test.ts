import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

/** «text type/sector» of all who take part in the events of a text. */
const who = (text: string): string[] =>
  eventsOf(text).flatMap(({ agents, targets }) =>
    [...agents, ...targets].map((one) => `${one.text} ${one.type ?? "–"}/${one.sector ?? "–"}`),
  );

describe("what unnamed participants are", () => {
  it.each([
    ["armed people", "هاجم مسلحون نقطة تفتيش للجيش.", "مسلحون PER/UAF"],
    ["police", "اعتقلت قوات الأمن خمسة طلاب.", "قوات الأمن ORG/COP"],
    ["an armed body", "قصفت فصائل شيعية مسلحة القاعدة.", "فصائل شيعية مسلحة ORG/REB"],
    ["people told by number", "قتل مسلحون ثلاثة جنود في كمين.", "جنود PER/MIL"],
    ["people behind a word of amount", "اعتقلت الشرطة عددا من المتظاهرين.", "المتظاهرين PER/CVL"],
    ["an office", "زار وزير الطاقة المحطة.", "وزير الطاقة PER/GOV"],
    ["ground, whatever the body that is named by the same word", "قصف الجيش مواقع عسكرية.", "مواقع عسكرية –/–"],
    ["a name", "قصفت حركة طالبان القاعدة.", "Taliban ORG/REB"],
  ])("%s", (_, text, expected) => expect(who(text)).toContain(expected));
});
