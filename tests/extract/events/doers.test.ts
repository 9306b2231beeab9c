import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** «type: agent → target» of every event of a text. */
const told = (text: string): string[] =>
  extractor
    .extract({ text, published: "2024-03-10" })
    .events.map(({ type, agent, target }) => `${type}: ${agent ?? "–"} → ${target ?? "–"}`);

describe("who does what a noun of action tells", () => {
  it.each([
    [
      "completed by its doer, its object behind",
      "ونفى مصدر أمني اقتحام مسلحين كنيسة في العمرانية.",
      "takeover: مسلحين → كنيسة",
    ],
    [
      "a state and what it shot down",
      "بعد أسبوع من إسقاط إيران طائرة أمريكية مسيرة فوق المضيق.",
      "interception: Iran → طائرة أمريكية مسيرة",
    ],
    ["one who is persuaded", "بعد فشل وساطة لإقناع المسلحين الحوثيين بالانسحاب من المدينة.", "withdrawal: Houthis → –"],
    ["one who threatens", "وهددت حركة طالبان بتنفيذ هجمات مشابهة.", "attack: Taliban → –"],
    ["one who promises", "وعدت الحكومة العراقية بالانسحاب من المدن.", "withdrawal: Government of Iraq → –"],
    ["one who acts for a purpose", "واضطر الجنود للقتال لاسترجاع الموقع.", "takeover: الجنود → الموقع"],
    [
      "one who kills in a blow",
      "القوات الأميركية قتلت ثلاثة إرهابيين في ضربة جوية قرب القرية.",
      "airstrike: United States Armed Forces → إرهابيين",
    ],
    ["whose the blow is", "مقتل خمسة مدنيين في غارة للتحالف على قرية.", "airstrike: التحالف → قرية"],
    [
      "a clause with its verb's pronoun",
      "قتل خمسة في غارة نفذتها طائرة مسيرة على مزرعة.",
      "airstrike: طائرة مسيرة → مزرعة",
    ],
    ["a pronoun that goes back to the subject", "جدد الرئيس دعمه للحكومة.", "support: الرئيس → الحكومة"],
    [
      "one sent before the court",
      "أحالت النيابة العامة تسعة أشخاص على المحاكمة.",
      "trial: Public Prosecution → تسعة أشخاص",
    ],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});

describe("who does what a verb or a participle tells", () => {
  it.each([
    [
      "the speaker, beside what he tells of others",
      "وأضاف المتحدث أن الجنود ردوا على النيران، نافيا سقوط ضحايا.",
      "rejection: المتحدث → –",
    ],
    [
      "the subject before a participle",
      "حزب الله يدين التفجير، داعيا السلطات الباكستانية إلى تكثيف إجراءاتها.",
      "demand: Hezbollah → Pakistani authorities",
    ],
    [
      "the plural before its relative pronoun",
      "بعد مقتل المسلحين الخمسة الذين اقتحموه.",
      "takeover: المسلحين الخمسة → –",
    ],
    [
      "the one behind a relative clause's own preposition",
      "وصلت القافلة إلى المدينة التي تسيطر عليها المعارضة السورية.",
      "takeover: Syrian opposition → المدينة",
    ],
    ["a passive with من قبل", "وقال الحاكم إن الطائرة أسقطت من قبل مسلحين.", "interception: مسلحين → الطائرة"],
    [
      "the subject of the sentence before",
      "وأعلن المهاجم مبايعته للتنظيم. وطالب بالإفراج عن زعيمه.",
      "demand: المهاجم → –",
    ],
    ["a quantified subject", "ورغم أن بعض القادة العسكريين دعوا إلى زيادة عدد القوات.", "demand: القادة العسكريين → –"],
    ["nobody for a passive", "واعتُقل ثلاثة مشتبه بهم في المدينة.", "arrest: – → مشتبه بهم"],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));
});
