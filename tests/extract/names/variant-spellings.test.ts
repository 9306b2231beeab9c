import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();
const names = (text: string): string[] =>
  extractor.extract({ text, published: "2024-03-10" }).names.map(({ surface, norm }) => `${surface}: ${norm}`);

describe("places of other languages, spelled as no table has them", () => {
  it.each([
    ["قتل جندي في مدينة كندز في أفغانستان.", "كندز: Kunduz"],
    ["قصفت طائرات قرية في ولاية ننجرهار في أفغانستان.", "ننجرهار: Nangarhar"],
    ["سيطر الجيش على بلدة المرجة في أفغانستان.", "المرجة: Marjah"],
    ["اندلع حريق في ولاية ميشيجين في الولايات المتحدة.", "ميشيجين: Michigan"],
  ])("%s → %s", (text, expected) => expect(names(text)).toContain(expected));

  it.each([
    ["names of the Arabs", "قتل جندي في قرية الراشيدة في العراق.", "Rashidiya"],
    ["too few consonants", "قتل جندي في مدينة كوبي في أفغانستان.", "Kabul"],
    ["another state's places", "اندلع حريق في مدينة كندز في تركيا.", "Kunduz"],
  ])("leave %s", (_, text, other) => expect(names(text).join()).not.toContain(other));
});

describe("places of the Arabs", () => {
  it("are read where a blank is lost", () => {
    expect(names("انفجرت قنبلة في قضاء أبوغريب في العراق.")).toContain("أبوغريب: Abu Ghraib");
  });

  it("have one name with their side", () => {
    const both = names("قصفت طائرات بلدات الغوطة الشرقية. دخلت قافلة إلى الغوطة الشرقية.");
    expect(new Set(both)).toEqual(new Set(["الغوطة الشرقية: Eastern Ghouta"]));
  });
});

describe("bodies of a state that a text calls without its adjective", () => {
  it.each([
    ["قالت وزارة الخارجية إن الولايات المتحدة لن توقع.", "وزارة الخارجية: United States Department of State"],
    ["صوت مجلس النواب على الموازنة في العراق.", "مجلس النواب: Iraqi Council of Representatives"],
    // Of Syria the tables have «قوى الأمن الداخلي الكردية».
    ["وصلت قوى الأمن الداخلي إلى سوريا.", "قوى الأمن الداخلي: Syrian Internal Security Forces"],
  ])("%s → %s", (text, expected) => expect(names(text)).toContain(expected));
});

describe("a person whom the text names in full in its own spelling", () => {
  it("is the same where the last name alone follows, and of the same state", () => {
    const { names: found } = extractor.extract({
      text: "أشاد روبرت جيتس بالهدوء في العراق. والتقى جيتس ضباطا في بغداد.",
    });
    const persons = found.filter(({ type }) => type === "PER").map(({ norm, country }) => `${norm} ${country}`);
    expect(persons).toEqual(["Robert Gates US", "Robert Gates US"]);
  });
});
