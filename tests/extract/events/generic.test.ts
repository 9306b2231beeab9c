import { describe, expect, it } from "vitest";
import { triggersOf } from "./told.js";

describe("a kind of happening, a habit or a game", () => {
  it.each([
    ["a policy", "عادت سياسة الاغتيالات إلى المنطقة."],
    ["crimes of a kind", "ارتفع عدد جرائم القتل بالأسلحة النارية في البلاد."],
    ["a rate", "بلغ معدل القتل في المدن الكبرى مستوى قياسيا."],
    ["a season", "عاد المزارعون إلى قراهم قبل موسم الفيضان."],
    ["what is usually done", "يقول سكان البلدة إن المسلحين كثيرا ما يهاجمون القوافل في الممر."],
    ["and what is done with it", "عادة ما تشن القوات غارات على المواقع الحدودية."],
    ["what rains do every year", "تقتل الأمطار الموسمية مئات الأشخاص كل عام."],
    ["a fire put out in an exercise", "نفذ الدفاع المدني تجربة وهمية لإخماد حريق في المصنع."],
    ["a crash that is played", "نفذت السلطات تمرينا يحاكي تحطم طائرة في المطار."],
    ["a mock fire", "أخمدت الفرق حريقا وهميا في المدرسة."],
    ["papers to vote on", "طبعت المفوضية بطاقات الاقتراع."],
    ["two ministries", "شمل التعديل حقائب عدة بينها وزارتا الداخلية والاقتصاد."],
  ])("is none: %s", (_, text) => expect(triggersOf(text)).toEqual([]));

  it.each([
    ["crimes that more is told of", "أدانت المنظمة جرائم القتل التي ارتكبها المسلحون في البلدة.", "القتل = killing"],
    ["a kind of crime in a place", "توقفت جرائم القتل في كركوك.", "القتل = killing"],
    ["behind a fake checkpoint", "قتل المسلحون خمسة جنود عند حاجز أمني وهمي.", "قتل = killing"],
    ["in another clause", "عادة ما تزدحم السوق، وأمس هاجم مسلحون بوابتها.", "هاجم = attack"],
  ])("is one: %s", (_, text, wanted) => expect(triggersOf(text)).toContain(wanted));
});

describe("what was told before", () => {
  it.each([
    ["condemned strongly", "أدان رئيس المنظمة الهجوم بشدة.", "أدان = accusation"],
    ["condemned in the strongest terms", "دانت الوزارة التفجير بأشد العبارات.", "دانت = accusation"],
    ["someone suspected of it", "قالت الشرطة إن المشتبه به في الهجوم اعتقل.", "اعتقل = arrest"],
    ["called something", "وصف رئيس البلدية الهجوم بأنه مروع.", ""],
    ["a part in it that is denied", "نفت الدولة ضلوعها في الهجوم.", "نفت = rejection"],
    ["protection against it", "دعا المجلس إلى حماية المدنيين من الهجمات الإرهابية.", "دعا = demand"],
  ])("is not told again: %s", (_, text, only) => expect(triggersOf(text)).toEqual(only === "" ? [] : [only]));
});
