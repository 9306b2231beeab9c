import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** «type: place» of every event of a text. */
const told = (text: string): string[] =>
  extractor.extract({ text, published: "2024-03-10" }).events.map(({ type, place }) => `${type}: ${place ?? "–"}`);

describe("where something happened", () => {
  it.each([
    [
      "a bare noun that goes back to the town",
      "دخل الجيش مدينة تدمر أمس. ووقعت اشتباكات عنيفة في المدينة استمرت ساعات.",
      "clash: Palmyra",
    ],
    [
      "not where something earlier was",
      "انفجرت عبوة في الموصل. ويأتي الهجوم بعد أيام من تفجير في بغداد.",
      "attack: Mosul",
    ],
    ["the earlier one has its own", "ويأتي الهجوم في الموصل بعد أيام من تفجير في بغداد.", "bombing: Baghdad"],
    ["the town beside another", "سيطر المسلحون على كبيسة غرب هيت.", "takeover: Kubaysa"],
    ["an exchange of prisoners", "تبادل مئة أسير بين الطرفين في تعز.", "release: Taiz"],
    [
      "a state that its own words name, told finer elsewhere",
      "مقتل ثلاثة في هجوم بأفغانستان\nقتل ثلاثة أشخاص في هجوم وقع السبت في قندهار.",
      "attack: Afghanistan",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});
