import { describe, expect, it } from "vitest";
import { Fields } from "../../../src/extract/fields/index.js";
import { createExtractor } from "../../../src/index.js";
import { analyse } from "../../../src/lexicon/analysis.js";
import { standardLexicon } from "../../../src/lexicon/standard.js";

const fieldsOf = (text: string): { fields: Fields; tokens: number } => {
  const analysis = analyse(text, standardLexicon());
  return { fields: new Fields(analysis, []), tokens: analysis.tokens.count };
};

describe("a text of another field", () => {
  it.each([
    ["sport", "هاجم الفريق مرمى ضيفه في الشوط الثاني وسدد المهاجم كرة قوية هزت الشباك قبل نهاية المباراة."],
    ["kitchen", "اضربي البيض مع السكر ثم أضيفي ملعقة ملح وكوب طحين إلى الخليط واتركي العجينة في وعاء دافئ."],
    ["grammar", "الفاعل مرفوع والمفعول منصوب، وفي جملة «هجم» فعل وفاعل هو ضمير مستتر، والمصدر هجوم."],
    ["nature", "تهاجم الضباع القطيع ليلا وتقتل الغزلان الصغيرة ثم تترك الجيفة للنسور عند أطراف الغابة."],
  ])("%s is quiet", (_, text) => {
    const { fields, tokens } = fieldsOf(text);
    expect(fields.quiet).toBe(true);
    expect(fields.speaksOfWar(0, tokens)).toBe(false);
  });

  it("is no longer quiet where soldiers walk in", () => {
    const { fields, tokens } = fieldsOf(
      "اقتحمت قوات من الجيش ملعب المدينة أثناء مباراة كرة القدم واعتقلت مشجعين ولاعبين من الفريق.",
    );
    expect(fields.speaksOfWar(0, tokens)).toBe(true);
  });

  it("tells news in a sentence that speaks of public life", () => {
    const play = "لعب الفريق مباراة جيدة وسجل المهاجم هدفين في الشوط الأول وصد الحارس ركلة جزاء.";
    const shots = "أطلقت الشرطة النار على مسلح أمام بوابة الملعب.";
    const { fields, tokens } = fieldsOf(`${play} ${play} ${shots}`);
    expect(fields.quiet).toBe(true);
    expect(fields.speaksOfWar(tokens - 9, tokens)).toBe(true);
    expect(fields.speaksOfWar(0, 10)).toBe(false);
  });
});

describe("the news", () => {
  it.each(["قتل شخصان في هجوم.", "شن مسلحون هجوما على معسكر للجيش"])("«%s» is not quiet", (text) =>
    expect(fieldsOf(text).fields.quiet).toBe(false),
  );

  it("keeps its lions out of the names", () => {
    const text = "التقى الأسد وزير الخارجية، وقال الأسد إن بلاده ترحب بالحوار، ثم استقبل الأسد وفدا.";
    const events = createExtractor()
      .extract({ text, published: "2024-05-15" })
      .events.map(({ type }) => type);
    expect(events).toContain("talks");
  });
});
