import { describe, expect, it } from "vitest";
import { told } from "./read.js";

describe("tolls", () => {
  it.each([
    ["a clause without a verb", "عدد ضحايا حادث الحافلة 23 بعد نجاة راكب.", ["23 = killed 23"]],
    ["the dead and their number", "قال المدير إن قتلى الحادث عددهم 23.", ["23 = killed 23"]],
    ["the dead rise", "وارتفاع القتلى في الحي إلى ثمانية.", ["ثمانية = killed 8, revised"]],
    ["a dead of some body rises", "وقال الأهالي إن قتلى الفصيل ارتفع إلى 25 مسلحا.", ["25 مسلحا = killed 25"]],
    ["the number of soldiers killed", "وذكر أن عدد الجنود القتلى وصل إلى 31.", ["31 = killed 31"]],
    [
      "one number of two kinds",
      "ارتفع عدد القتلى والجرحى إلى 40.",
      ["40 = killed 1..39, revised, with c2", "40 = injured 1..39, revised, with c1"],
    ],
    ["… with their nationality between", "وذكر أن عدد الجنود الروس القتلى وصل إلى 31.", ["31 = killed 31"]],
    ["a year is no toll", "كان اليوم الأسوأ من ناحية عدد الضحايا منذ معركة 2014.", []],
    ["what is damaged is no toll", "تحذر من ارتفاع حصيلة ضحايا السيول مما يلحق أضرارا بآلاف السكان.", []],
  ])("%s", (_name, text, figures) => expect(told(text)).toEqual(figures));
});

describe("people and their number", () => {
  it.each([
    ["as reports count", "أسفرت الحملة عن مصرع عدد 6 مسلحين.", ["مصرع عدد 6 مسلحين = killed 6"]],
    ["as reports count, in brackets", "أسفرت الحملة عن مصرع عدد (6) مسلحين.", ["مصرع عدد (6) مسلحين = killed 6"]],
    ["the members of a family", "أدى القصف إلى مقتل عائلة من 5 أفراد.", ["مقتل عائلة من 5 أفراد = killed 5"]],
    ["a crew is several", "تحطمت المروحية ومقتل طاقمها.", ["مقتل طاقمها = killed 2.."]],
    ["more than one", "أكدت الشرطة سقوط أكثر من قتيل.", ["قتيل = killed 2.."]],
    [
      "a few scores",
      "أعلنت الوزارة مقتل بضع عشرات من المسلحين.",
      ["مقتل بضع عشرات من المسلحين = killed 20..99, APPROX"],
    ],
    ["a nationality spelled like its state", "ذكر المرصد أن 12 سوريا قتلوا في القصف.", ["12 سوريا = killed 12"]],
    ["families are no captives", "وثق الفريق حالات 4 أسر قالت إنها فقدت بيوتها.", []],
    [
      "others beside one",
      "أسروا قائد الكتيبة مع 15 آخرين.",
      ["أسروا قائد الكتيبة = kidnapped 1", "15 آخرين = kidnapped 15, beside c1"],
    ],
    [
      "the last of them",
      "أدى الكمين إلى مقتل ثلاثة حراس وإصابة الرابع.",
      ["مقتل ثلاثة حراس = killed 3", "إصابة الرابع = injured 1, beside c1"],
    ],
    ["one more dead", "سقوط القتيل الخامس في المظاهرات.", ["القتيل الخامس = killed 1"]],
    [
      "the one and the other",
      "سقط قتيلان أحدهما شرطي والآخر مدني.",
      ["سقط قتيلان = killed 2", "شرطي = killed 1, of c1", "مدني = killed 1, of c1"],
    ],
    ["one of two", "أعلن الجيش أن أحد الجنديين قتل في الكمين.", ["أحد الجنديين = killed 1"]],
    ["hurt and dead", "وأحد المصابين توفي في المستشفى.", ["وأحد المصابين = killed 1"]],
    [
      "some of each",
      "أوقع المقاتلون أفراد الدورية بين قتيل وجريح.",
      ["أفراد الدورية = killed 1.., with c2", "أفراد الدورية = injured 1.., with c1"],
    ],
    ["two by a pronoun", "تبنى الحزب قتل شرطيين عثر على جثتيهما في النهر.", ["قتل شرطيين = killed 2"]],
    [
      "the doer before the counted",
      "نددوا باعتقال قوات الأمن عشرات المحتجين.",
      ["اعتقال قوات الأمن عشرات المحتجين = detained 20..99, APPROX"],
    ],
  ])("%s", (_name, text, figures) => expect(told(text)).toEqual(figures));
});

describe("wounds", () => {
  it.each([
    ["people meet with wounds", "قالت الصحيفة إن 30 شخصا تعرضوا لإصابات.", ["30 شخصا = injured 30"]],
    ["… and with other things", "قالت الصحيفة إن 30 شخصا تعرضوا للغش.", []],
    ["a headline of wounds", "إصابات في إطلاق نار بمركز تسوق", ["إصابات = injured 2.."]],
    ["how they were hurt", "إصابة 12 عاملا إصابات خفيفة.", ["إصابة 12 عاملا = injured 12"]],
    ["a wounded man killed", "حكم على جندي قتل فلسطينيا جريحا.", ["قتل فلسطينيا = killed 1"]],
    ["a case of death", "تسجيل حالة وفاة في انهيار المبنى.", ["حالة وفاة = killed 1"]],
  ])("%s", (_name, text, figures) => expect(told(text)).toEqual(figures));
});

describe("nobody", () => {
  it.each([
    ["no flight", "لم يضطر الرئيس إلى مغادرة منزله."],
    ["an aim", "تحركت قوة لإلقاء القبض على المشتبه بهم."],
    ["an attempt", "شكر الوزير المارة الذين حاولوا إيقاف منفذ الهجوم."],
    ["an intent", "كانوا يعتزمون قتل أكبر عدد من السكان."],
    ["an obligation", "الدولة ملزمة باعتقال المطلوب حال وصوله."],
  ])("%s", (_name, text) => expect(told(text)).toEqual([]));

  it("parts of others than the dead", () => {
    expect(told("قتل العشرات وهرب آخرون بينهم قائد القاعدة.")).toEqual(["قتل العشرات = killed 20..99, APPROX"]);
  });
});
