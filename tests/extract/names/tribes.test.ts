import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("tribes and clans behind their noun", () => {
  it.each([
    ["توسطت قبيلة الكعابرة في النزاع", ["الكعابرة = al-Kaabira tribe"]],
    ["وقع نزاع بين عشيرتي البو محمد والبو ناصر", ["البو محمد = Albu Mohammed tribe", "البو ناصر = Albu Nasser tribe"]],
    ["توسطوا بين قبيلتي حاشد ومراد", ["حاشد = Hashid tribe", "مراد = Murad tribe"]],
    ["هاجمت قبائل بني زيدان المعسكر", ["بني زيدان = Beni Zidane tribe"]],
  ])("%s", (text, found) => expect(bodies(text)).toEqual(found));

  it("families behind آل, which is part of a full name", () => {
    expect(bodies("تبادلوا النار مع مطلوبين من آل زعيتر")).toEqual(["آل زعيتر = House of Zeaiter"]);
    expect(bodies("قال محمد بن سعيد آل زعيتر إن الطريق مغلق")).toEqual([]);
  });

  it.each(["تسلحت القبائل المتناحرة", "اجتمعت قبائل الشمال وعشائر جنوبية", "خرج من قبيلة إلى أخرى"])(
    "are not in «%s»",
    (text) => expect(bodies(text)).toEqual([]),
  );
});
