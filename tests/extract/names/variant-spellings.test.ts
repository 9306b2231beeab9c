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
