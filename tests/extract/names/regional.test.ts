import { describe, expect, it } from "vitest";
import { respell } from "../../../src/extract/names/identity/regional.js";
import { createExtractor, standardLexicon } from "../../../src/index.js";

const lexicon = standardLexicon();

describe("names as their state spells them", () => {
  it.each([
    ["Mohammed Hadi bin Suleiman", "TN", "Mohamed Hedi Ben Slimane"],
    ["Murad al-Shaabani", "TN", "Mourad Chaabani"],
    ["Rashid al-Mashri", "DZ", "Rachid Machri"],
    ["al-Zahrawiya", "TN", "Zahraouia"],
    ["Hossam al-Din Djerad", "DZ", "Hossam Eddine Djerad"],
    ["Jamal Majdi", "DZ", "Djamel Madjdi"],
    ["Fatima bint Mohammed", "MR", "Fatima Mint Mohamed"],
    ["Jamal al-Mashri", "EG", "Gamal al-Mashri"],
    ["Abdulhalim Jaber", "EG", "Abdel Halim Gaber"],
    ["Abdullah Abdulhalim", "IQ", "Abdullah Abdul Halim"],
    ["Mohammed al-Hadi", "TN", "Mohamed Hedi"],
    ["Khaled bin Nasser", "SA", "Khalid bin Nasser"],
    ["Victor Dennis", "RU", "Viktor Denis"],
    ["Mohammed Reda Nouri", "IR", "Mohammad Reza Nouri"],
    ["Mohammed Khalil Arslan", "TR", "Mehmet Halil Arslan"],
    ["Abdulrahman Mohammed", "SO", "Abdirahman Mohamed"],
    ["Mohammed bin Nasser", "SA", "Mohammed bin Nasser"],
    ["Mohammed bin Nasser", "XX", "Mohammed bin Nasser"],
  ])("%s of %s is %s", (name, country, expected) => {
    expect(respell(name, country, lexicon)).toBe(expected);
  });

  it("are given to places that no table knows", () => {
    const { names } = createExtractor().extract({ text: "استهدفت غارة بلدة القصيرية في لبنان." });
    expect(names[0].norm).toBe("Qusayriyeh");
  });

  it("are given by the extractor, to later mentions too, and leave known persons alone", () => {
    const text =
      "قال المتحدث باسم وزارة الداخلية التونسية محمد الشرمبي إن الشرطة أوقفت رجلا في تونس. " +
      "وأضاف الشرمبي أن التحقيق مستمر. والتقى محمد بن سلمان الوفد.";
    const { names } = createExtractor().extract({ id: "regional", text, published: null });
    const persons = names.filter(({ type }) => type === "PER").map(({ norm }) => norm);
    expect(persons).toEqual(["Mohamed Charmabi", "Mohamed Charmabi", "Mohammed bin Salman"]);
  });
});
