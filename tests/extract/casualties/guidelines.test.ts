import { describe, expect, it } from "vitest";
import { read, told } from "./read.js";

/** What the definition of the output says of figures, row by row, and what it leaves out. */
const numbers = (text: string): string[] => told(text).map((line) => line.replace(/^.* = /, ""));

describe("low and high", () => {
  it.each([
    ["مقتل 3 جنود.", "killed 3"],
    ["مقتل ثلاثة جنود.", "killed 3"],
    ["مقتل جنديين.", "killed 2"],
    ["مقتل جندي.", "killed 1"],
    ["مقتل أكثر من 20 شخصا.", "killed 20.., MORE_THAN"],
    ["مقتل ما يزيد على 20 شخصا.", "killed 20.., MORE_THAN"],
    ["مقتل ما لا يقل عن 20 شخصا.", "killed 20.., EQUAL_OR_MORE"],
    ["مقتل 20 شخصا على الأقل.", "killed 20.., EQUAL_OR_MORE"],
    ["مقتل نحو 20 شخصا.", "killed 20, APPROX"],
    ["مقتل زهاء 20 شخصا.", "killed 20, APPROX"],
    ["مقتل أقل من 20 شخصا.", "killed 0..20, LESS_THAN"],
    ["مقتل ما يصل إلى 20 شخصا.", "killed 0..20, EQUAL_OR_LESS"],
    ["تراوح عدد القتلى بين 20 و30.", "killed 20..30"],
    ["مقتل بضعة جنود.", "killed 3..10, APPROX"],
    ["مقتل العديد من الجنود.", "killed 3.., APPROX"],
    ["إصابة عشرات الجنود.", "injured 20..99, APPROX"],
    ["إصابة مئات الجنود.", "injured 200..999, APPROX"],
    ["مقتل آلاف الجنود.", "killed 2000..9999, APPROX, cumulative"],
    ["نزوح ملايين السكان.", "displaced 2000000.., APPROX, cumulative"],
    ["مقتل جنود.", "killed 2.."],
    ["20قتيلا في انفجار.", "killed 20"],
    ["إصابة ثلاثة وعشرين شخصا.", "injured 23"],
    ["نصف مليون قتيل منذ بدء الحرب.", "killed 500000, cumulative"],
    ["مئتا قتيل في الزلزال.", "killed 200"],
  ])("%s", (text, found) => {
    expect(numbers(text)).toEqual([found]);
  });
});

describe("nobody harmed", () => {
  it.each([
    ["لم يقتل أحد في الهجوم.", ["killed 0, zero"]],
    ["لم تسفر الغارة على المبنى عن قتلى.", ["killed 0, zero"]],
    ["لم يؤد الانفجار إلى وقوع إصابات.", ["injured 0, zero"]],
    ["سقطت قذيفة ولم ينجم عنها أي ضحايا.", ["killed 0, zero"]],
    ["قذائف على البلدة ولا إصابات.", ["injured 0, zero"]],
    ["لم ينتج عن الحادث وفيات.", ["killed 0, zero"]],
  ])("%s", (text, found) => {
    expect(numbers(text)).toEqual(found);
  });
});

describe("named people and remainders", () => {
  it("count a named person as one", () => {
    expect(told("مقتل سالم حسن في غارة.", ["سالم حسن"])).toEqual(["مقتل سالم حسن = killed 1"]);
    expect(told("القيادي سالم حسن قتل في غارة.", ["سالم حسن"])).toEqual(["قتل = killed 1"]);
  });

  it("name nobody for the rest", () => {
    const [, rest] = read("قتل جندي وأصيب آخرون.");
    expect([rest.low, rest.high, rest.victims, rest.othersThan]).toEqual([2, null, null, "c1"]);
  });

  it("keep an attacker apart within the toll", () => {
    expect(told("مقتل 12 بينهم الانتحاري.")[1]).toBe("الانتحاري = killed 1, of c1, attackers");
  });

  it("say that history is history", () => {
    expect(read("في ذكرى المجزرة التي قتل فيها 80 رجلا.").map(({ historical }) => historical)).toEqual([true]);
  });
});

describe("what is no figure", () => {
  it.each([
    ["animals that perish", "نفق آلاف الأبقار في الفيضانات."],
    ["animals that are killed", "قتل 40 كلبا ضالا."],
    ["animals in a reserve", "مقتل 12 نمرا في المحمية."],
    ["players hurt", "أصيب لاعبان في المباراة وغاب المهاجم."],
    ["a match", "قتل المنتخب المباراة بهدفين."],
    ["a fall of a team", "سقوط الفريق في فخ التعادل."],
    ["ambition", "قتل الطموح في نفوس الشباب."],
    ["routine", "الروتين يقتل الإبداع."],
    ["debts", "غرق الفريق في الديون."],
    ["limelight", "خطف الأضواء من الجميع."],
    ["feelings", "أصابت الدهشة آلاف المشاهدين."],
    ["disappointment", "أصيب آلاف المتابعين بخيبة أمل."],
    ["a threat", "توعد التنظيم بقتل عشرات الجنود."],
    ["a plan", "خططت الخلية لاغتيال خمسة وزراء."],
    ["an intention", "يعتزم الجيش اعتقال 20 شخصا."],
    ["an attempt", "أحبطت الشرطة محاولة خطف طفل."],
    ["what would have come", "أحبطت الشرطة هجوما كان سيقتل العشرات."],
    ["a condition", "إذا وقع الهجوم فقد يقتل آلاف المدنيين."],
    ["an unreal condition", "لو انفجرت القنبلة لقتل عشرات الأشخاص."],
    ["a case supposed", "في حال مقتل جندي سترد القوات."],
    ["a possibility", "قد يسقط عشرات القتلى."],
    ["a possible result", "يمكن أن يؤدي الانهيار إلى مقتل المئات."],
    ["a question", "ولم يعرف ما إذا كان الهجوم أسفر عن قتلى."],
    ["a charge that speaks of others", "اعتقل بتهمة تجنيد مقاتلين أجانب."],
    ["company", "قتل إلى جانب عملاء الوكالة."],
    ["an illness", "وهؤلاء مصابون بالربو."],
    ["troops", "نشرت الدولة 3000 جندي."],
    ["voters", "صوت 20 ألف ناخب."],
    ["tents", "توزيع 500 خيمة على السكان."],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
