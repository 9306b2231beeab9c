import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** The events of a text with their figures, as «trigger: kind number». */
const figuresOf = (text: string): string[] => {
  const { events, casualties } = extractor.extract({ id: "row", text, published: "2024-03-13" });
  return events.map(({ surface, casualties: ids }) => {
    const own = casualties.filter(({ id }) => ids.includes(id));
    return [surface, ...own.map(({ kind, low }) => `${kind} ${low}`)].join(" · ");
  });
};

describe("harm belongs to its cause", () => {
  it.each([
    ["in quotes", "أدى انفجار شاحنة إلى «مقتل شخص وإصابة تسعة بجروح».", ["انفجار · killed 1 · injured 9"]],
    ["told as what came of it", "فجر انتحاري نفسه وسط السوق ليقتل خمسة أشخاص.", ["فجر · killed 5"]],
    [
      "behind more harm, «ما لا يقل عن»",
      "قتل أربعة أشخاص، بينهم شرطيان، وأصيب ما لا يقل عن 15 آخرين، في انفجار شاحنة.",
      ["انفجار · killed 4 · killed 2 · injured 15"],
    ],
  ])("%s", (_, text, found) => expect(figuresOf(text)).toEqual(found));
});

describe("the toll of a time is not one bombing's", () => {
  it.each([
    ["behind it", "فجر انتحاري نفسه في السوق أمس، ليرتفع عدد قتلى الهجمات خلال أسبوع إلى 38 شخصا.", ["فجر"]],
    ["beside the blows", "انفجرت قنبلة أمس بعد أسبوع من الهجمات قتل فيها 38 شخصا.", ["انفجرت", "الهجمات · killed 38"]],
  ])("%s", (_, text, found) => expect(figuresOf(text)).toEqual(found));
});
