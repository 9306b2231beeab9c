import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const told = (text: string): string[] =>
  read(text).names.map(({ surface, type, norm }) => `${surface} ${type} ${norm}`);

describe("a club by its town", () => {
  it.each([
    ["أنقذ حارس روما فريقه في المباراة", "روما ORG AS Roma"],
    ["سقط أمام مضيفه شتوتغارت في المباراة", "شتوتغارت ORG Stuttgart"],
    ["تغلب نيوكاسل في المباراة على ضيفه", "نيوكاسل ORG Newcastle United"],
    ["انتهى الدوري بفوزه على هامبورغ أمس", "هامبورغ ORG Hamburg"],
    ["سجل هدفا في لقاء هامبورغ الألماني", "هامبورغ الألماني ORG Hamburg"],
    ["نتائج مباريات أمس: بوردو 2-صفر", "بوردو ORG Girondins de Bordeaux"],
    ["مباريات اليوم: بوردو (فرنسا) - ريال مدريد", "بوردو ORG Girondins de Bordeaux"],
    ["وخسر في المباراة أمام اتحاد سليانة بهدف", "اتحاد سليانة ORG Ittihad Siliana"],
    ["انتقل إلى صفوف بوردو وسجل هدفا", "بوردو ORG Girondins de Bordeaux"],
    ["بدأ الدوري بالفوز 2-1 على بوردو أمس", "بوردو ORG Girondins de Bordeaux"],
    ["فاز 118-101 على بوردو في المباراة", "بوردو ORG Girondins de Bordeaux"],
    ["لعب في الدوري لريال مدريد وبوردو", "بوردو ORG Girondins de Bordeaux"],
    ["وفي مباراة كرة السلة أنهى أورلاندو ماجيك موسمه", "أورلاندو ORG Orlando"],
    ["وتغلب ديترويت بيستونز على ضيفه في المباراة", "ديترويت بيستونز ORG Detroit Bestons"],
  ])("%s", (text, club) => expect(told(text)).toContain(club));

  it("is the club elsewhere in the text, but where it says where", () =>
    expect(told("فاز روما في المباراة. وقال روما إنه سعيد. وعاد الوفد إلى روما.")).toEqual([
      "روما ORG AS Roma",
      "روما ORG AS Roma",
      "روما GPE Rome",
    ]));

  it.each([
    ["أحرقت المباراة في روما أعصاب الجماهير", "روما GPE Rome"],
    ["فاز المنتخب في المباراة على فرنسا", "فرنسا GPE France"],
    ["سجل مدافع إنجلترا هدفا", "إنجلترا GPE England"],
    ["رفع العلم العراقي بعد المباراة في بغداد", "بغداد GPE Baghdad"],
    ["قال محافظ هامبورغ الألماني قبل المباراة", "هامبورغ GPE Hamburg"],
    ["سجل مدافع روما الصربي هدفا", "روما ORG AS Roma"],
    ["تقام المباراة بين هامبورغ 3-5 مارس", "هامبورغ GPE Hamburg"],
    ["فاز حزبه في انتخابات هامبورغ الألمانية", "هامبورغ GPE Hamburg"],
  ])("is no club, or ends there: %s", (text, name) => expect(told(text)).toContain(name));
});

describe("a paper in quotes", () => {
  it.each([
    ["دبي: «الشرق الأوسط» افتتح المعرض أمس", "الشرق الأوسط ORG Asharq Al-Awsat"],
    ["وأضاف في اتصال أجرته معه «الشرق الأوسط» أن", "الشرق الأوسط ORG Asharq Al-Awsat"],
    ["الدوحة - الراية: افتتح المعرض أمس", "الراية ORG Al Raya"],
  ])("sends the report, or is spoken to: %s", (text, paper) => expect(told(text)).toContain(paper));
});
