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

describe("a writer who comments", () => {
  const column =
    "علينا أن ندرك أن العنف لا يبني وطنا، وأن سياسة القتل والخطف لم تنقذ أحدا. فلماذا نعيد أخطاء من سبقونا؟ " +
    "إن الذين يفجرون المساجد ويخطفون الأطفال لا دين لهم، وبيانات الشجب والتنديد لا تكفي. كنت أظن أن الدرس واضح، " +
    "لكننا ما زلنا نبحث عن طريق آخر غير الحوار والمصالحة، وما زال بيننا من يرى في القصف حلا لكل خلاف صغير أو كبير. " +
    "نحن نحتاج إلى شجاعة الكلمة قبل كل شيء، فهل نملكها اليوم؟";
  const happened = " وقد قتل ثلاثة مصلين في تفجير مسجد في الكويت يوم الجمعة.";

  it("is heard by his own voice", () => {
    expect(fieldsOf(column).fields.comments).toBe(true);
    const report = "قال الناطق إن مسلحين هاجموا نقطة تفتيش على الطريق وإن الشرطة تبحث عنهم في القرى المجاورة. ";
    expect(fieldsOf(report.repeat(5)).fields.comments).toBe(false);
    const quoted = 'قال الناطق "علينا أن ندرك ذلك ولدينا ما نحتاج إليه". '.repeat(8);
    expect(fieldsOf(quoted).fields.comments).toBe(false);
  });

  it("tells no happening but the one he pins down", () => {
    const events = (text: string) =>
      createExtractor()
        .extract({ text, published: "2024-05-15" })
        .events.map(({ surface }) => surface);
    expect(events(column)).toEqual([]);
    expect(events(column + happened)).toEqual(["تفجير"]);
  });
});
