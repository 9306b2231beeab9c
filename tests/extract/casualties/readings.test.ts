import { describe, expect, it } from "vitest";
import { read, told } from "./read.js";

describe("people and their number", () => {
  it.each([
    ["a phrase in the plural", "أعلنت الوزارة استشهاد رجال الأمن.", ["استشهاد رجال الأمن = killed 2.."]],
    ["a phrase in the dual", "قتل رجلا شرطة في الكمين.", ["قتل رجلا شرطة = killed 2"]],
    ["a woman killed", "ارتقت شهيدة في المدينة.", ["ارتقت شهيدة = killed 1"]],
    ["people killed in a blow", "شهداء في قصف على المنازل.", ["شهداء = killed 2.."]],
    ["people killed long ago", "شهداء في قلوبنا.", []],
    ["one held by nobody told", "أثار احتجاز صحفي تركي في المطار أزمة.", ["احتجاز صحفي تركي = detained 1"]],
    ["those held by gunmen", "احتجاز مسلحين لثلاثة عمال.", ["احتجاز مسلحين لثلاثة عمال = kidnapped 3"]],
    ["one held as a hostage", "قام باحتجاز سيدة بمثابة رهينة.", ["احتجاز سيدة = kidnapped 1"]],
    ["harm that is not done", "طالب المحامي بعدم إعدام ثلاثة متهمين.", []],
    ["an attempt", "وجهت إليه تهمة الشروع في قتل ضابط.", []],
    ["suspects", "اعتقال مشتبه بهم في المدينة.", ["اعتقال مشتبه بهم = detained 2.."]],
    [
      "a hedge behind where they are from",
      "قتل 12 عنصرا من قوات الدفاع المحلي على الأقل.",
      ["قتل 12 عنصرا = killed 12.., EQUAL_OR_MORE"],
    ],
    ["people known and their number", "الأشخاص الـ12 قتلوا في التحطم.", ["الأشخاص الـ12 = killed 12"]],
    ["all of them and their number", "أدى التحطم إلى مقتل كل ركابها الـ 39.", ["مقتل كل ركابها الـ 39 = killed 39"]],
    ["these", "بعد مقتل هذين الرجلين.", ["مقتل هذين الرجلين = killed 2"]],
    ["a gang", "القبض على عصابة سرقت مصرفا.", ["القبض على عصابة = detained 2.."]],
    ["two students and not the movement", "قتل طالبان وأصيب مدرس.", ["قتل طالبان = killed 2", "أصيب مدرس = injured 1"]],
    [
      "two by the rest of the text",
      "مقتل مدنيين في قصف. وقالت الوزارة إن شابين قتلا في القصف.",
      ["مقتل مدنيين = killed 2", "شابين = killed 2"],
    ],
    [
      "many by the rest of the text",
      "مقتل مدنيين في قصف. وقالت الوزارة إن خمسة مدنيين قتلوا.",
      ["مقتل مدنيين = killed 2..", "خمسة مدنيين = killed 5"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("what has not harmed anybody", () => {
  it.each([
    ["a sentence of death", "قضت المحكمة بإعدام خمسة متهمين تمت إدانتهم أمس.", []],
    ["a sentence carried out", "نفذت السلطات إعدام خمسة مدانين.", ["إعدام خمسة مدانين = killed 5"]],
    ["a demand for one", "تظاهروا مطالبين بإعدام القائد.", []],
    ["a suspension", "أوقفت الوزارة ثلاثة ضباط عن العمل.", []],
    ["an inspection", "تفقد قادة القوات معرضا للأسلحة.", []],
    ["«then» before a verb", "أما الوزير فقد قال إن القتلى معروفون.", []],
    ["families", "لم شمل أسر المهاجرين بعد مقتل جندي.", ["مقتل جندي = killed 1"]],
    ["a passive auxiliary", "تمت تبرئة ثلاثة أشخاص.", []],
    ["a loss of something", "يقدر عدد الذين فقدوا المأوى بنحو ألف شخص.", []],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("what has", () => {
  it.each([
    ["those whom an anger is about", "عبر عن استنكاره لقتل امرأة.", ["قتل امرأة = killed 1"]],
    ["behind «تم»", "عدد من عناصر الجماعة تم أسرهم.", ["عدد من عناصر = kidnapped 3..10, APPROX"]],
    ["at least so many of them", "أصيب 7 منهم على الأقل بالرصاص.", ["أصيب 7 = injured 7.., EQUAL_OR_MORE"]],
    ["no more than", "قالت الوزارة إن عدد القتلى لم يتجاوز 300.", ["300 = killed 0..300, EQUAL_OR_LESS"]],
    ["the number of those who fell", "بلغ عدد الذين قتلوا في الهجوم 40 شخصا.", ["40 شخصا = killed 40"]],
    ["two kinds joined", "خلف الحادث 30 قتيلا و50 مختطفا.", ["30 قتيلا = killed 30", "50 مختطفا = kidnapped 50"]],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("people joined to people", () => {
  it.each([
    [
      "by number alone, before their wounds",
      "أصيب شاب بالرصاص الحي والعشرات بالاختناق.",
      ["أصيب شاب = injured 1", "العشرات = injured 20..99, APPROX"],
    ],
    ["but not before anything else", "أصيب شاب بالرصاص والعشرات في الساحة.", ["أصيب شاب = injured 1"]],
    [
      "behind who most of the first are",
      "قتل 9 مدنيين معظمهم من الأطفال، و20 مسلحا، في القصف.",
      ["قتل 9 مدنيين = killed 9", "20 مسلحا = killed 20"],
    ],
    ["a number said again", "تم القضاء على أربعة (04) مسلحين قرب القرية.", ["القضاء على أربعة (04) مسلحين = killed 4"]],
    [
      "a toll that a second word of toll tells",
      "وفي حصيلة جديدة، ارتفع عدد القتلى إلى 30 قتيلا.",
      ["30 قتيلا = killed 30, revised"],
    ],
    [
      "behind where the first are from",
      "قتل جنديان من الجيش وموظف مدني.",
      ["قتل جنديان = killed 2", "موظف مدني = killed 1"],
    ],
    [
      "by an addition between commas",
      "استشهاد عشرة من منسوبي القوات، إضافة إلى ثلاثة من العاملين، وإصابة تسعة.",
      ["استشهاد عشرة من منسوبي القوات = killed 10", "ثلاثة من العاملين = killed 3", "إصابة تسعة = injured 9"],
    ],
    [
      "by «على» again",
      "ألقت الشرطة القبض على المنفذ وعلى شخص آخر.",
      ["القبض على المنفذ = detained 1, attackers", "شخص آخر = detained 1"],
    ],
    [
      "the dead and the attacker",
      "تسعة قتلى إضافة إلى منفذ الهجوم.",
      ["تسعة قتلى = killed 9", "منفذ = killed 1, attackers"],
    ],
    ["two parents and a child", "وفاة الأب والأم وطفل في حادث.", ["وفاة الأب والأم وطفل = killed 3"]],
    ["kin before their verb", "امرأة وطفلاها قتلوا في القصف.", ["قتلوا = killed 3"]],
    [
      "by «على» again, behind what the first did",
      "القبض على منفذ العملية وعلى شخص آخر.",
      ["القبض على منفذ العملية = detained 1, attackers", "شخص آخر = detained 1"],
    ],
    ["but no places", "46 قتيلا في الفيضانات وبعض المناطق مقطوعة.", ["46 قتيلا = killed 46"]],
    ["kin, with their pronoun", "إصابة الجاسوس وابنته وشرطي.", ["إصابة الجاسوس وابنته وشرطي = injured 3"]],
    ["but no trenches", "مقتل 9 من المسلحين وتدمير موقعي رشاش وخمسة خنادق.", ["مقتل 9 من المسلحين = killed 9"]],
    ["but no tunnels", "أسفرت الغارات عن مقتل تسعة مسلحين وخمسة أنفاق.", ["مقتل تسعة مسلحين = killed 9"]],
    ["but no vehicles", "قتل 9 مسلحين ودمرت خمس آليات وثلاث مركبات.", ["قتل 9 مسلحين = killed 9"]],
    [
      "two of a fight",
      "سقوط عدد كبير من المسلحين بين قتيل وجريح.",
      ["عدد كبير من المسلحين = killed 1.., APPROX, with c2", "عدد كبير من المسلحين = injured 1.., APPROX, with c1"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("parts", () => {
  it.each([
    [
      "with a clause of their own",
      "أصيب ستة آخرون بينهم طفلان أصيبا بحروق.",
      ["أصيب ستة آخرون = injured 6", "طفلان = injured 2, of c1"],
    ],
    [
      "and the rest of the total",
      "قتل 20 شخصا في هجومين، 14 منهم في الأول وستة آخرون في الثاني.",
      ["قتل 20 شخصا = killed 20", "14 = killed 14, of c1", "ستة آخرون = killed 6, of c1"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });

  it("do not take a verb that is of the whole", () => {
    expect(told("سقط قتيل. وقال إن 11 شخصا بينهم 4 أطفال توفوا اختناقا.")).not.toContain("4 أطفال = killed 4, of c1");
  });
});

describe("words that take their people elsewhere", () => {
  it.each([
    ["«على» behind the doer", "قبضت القوات الأمنية على 76 عنصرا.", ["قبضت القوات الأمنية على 76 عنصرا = detained 76"]],
    ["an end made of them", "أعلن الجيش القضاء على 45 مسلحا.", ["القضاء على 45 مسلحا = killed 45"]],
    ["an army that does away with them", "قضت القوات على 20 مسلحا.", ["قضت القوات على 20 مسلحا = killed 20"]],
    ["a wave of arrests", "حملة اعتقالات في المدينة طالت نحو 50 شابا.", ["طالت نحو 50 شابا = detained 50, APPROX"]],
    ["the doer in the pronoun", "انتحر المهاجم بعد قتله 3 أشخاص.", ["قتله 3 أشخاص = killed 3"]],
    ["the vanished", "اختفى 15 شخصا بعد العاصفة.", ["اختفى 15 شخصا = missing 15"]],
    ["a fall of thieves", "الإطاحة بـ33 متهما.", ["الإطاحة بـ33 متهما = detained 33"]],
    ["a toll that is estimated", "وأضافت أن عدد الجرحى يقدر بنحو 19 شخصا.", ["19 شخصا = injured 19, APPROX"]],
    ["two doers and the done-to", "أوقف ركاب وأفراد طاقم رجلا.", ["أوقف ركاب وأفراد طاقم رجلا = detained 1"]],
    ["the done-to behind ل", "احتجاز مسلح لموظفين في مصرف.", ["احتجاز مسلح لموظفين = kidnapped 2.."]],
    ["some of a force", "اختطاف عدد من قوات الحرس.", ["اختطاف عدد من قوات = kidnapped 3..10, APPROX"]],
    ["the caught", "سقط 20 مطلوبا في قبضة الشرطة.", ["سقط 20 مطلوبا = detained 20"]],
    ["a death that is answered", "سنرد على مقتل القائد.", ["مقتل القائد = killed 1"]],
    [
      "two dead, and three seen",
      "قتل رجلان وبالإمكان مشاهدة ثلاثة قتلى.",
      ["قتل رجلان = killed 2", "ثلاثة قتلى = killed 3"],
    ],
    ["part of them", "القائمة التي هلك منهم 17 شخصا.", ["هلك منهم 17 شخصا = killed 17"]],
    [
      "the doer by two words, the done-to behind ل",
      "أعلنت الدولة اعتقال السلطات المصرية لمواطن أجنبي.",
      ["اعتقال السلطات المصرية لمواطن أجنبي = detained 1"],
    ],
    ["the done-to behind ل after a pronoun", "حوكم بعد قتله للشاب.", ["قتله للشاب = killed 1"]],
    ["people held by the authorities", "احتجاز المواطن من قبل السلطات.", ["احتجاز المواطن = detained 1"]],
    ["people and how they are", "نقل 18 شخصا إلى المستشفى مصابين بطلقات.", ["18 شخصا = injured 18"]],
    [
      "one verb with its people before, one with them behind",
      "قال المدير إن رجلا واحدا على الأقل قتل وأصيب 6 مدنيين.",
      ["رجلا واحدا = killed 1.., EQUAL_OR_MORE", "أصيب 6 مدنيين = injured 6"],
    ],
    [
      "two words of harm parted by a lone و",
      "تسبب الكمين باستشهاد و إصابة ثلاثة عناصر.",
      ["استشهاد و إصابة ثلاثة عناصر = killed 1..2, with c2", "إصابة ثلاثة عناصر = injured 1..2, with c1"],
    ],
    [
      "hands laid on people after a time",
      "ألقت الشرطة القبض أمس على ثلاثة مشتبه بهم.",
      ["القبض أمس على ثلاثة مشتبه بهم = detained 3"],
    ],
    ["captors and hostages", "احتجز مسلحون 20 رهينة.", ["احتجز مسلحون 20 رهينة = kidnapped 20"]],
    ["unknown gunmen and a judge", "اغتال مسلحون مجهولون قاضيا.", ["اغتال مسلحون مجهولون قاضيا = killed 1"]],
    ["only the doers", "اغتال مسلحون مجهولون.", []],
    ["one wound of one man", "إصابة طفيفة لأحد الحراس في الهجوم.", ["إصابة طفيفة لأحد الحراس = injured 1"]],
    ["many", "قتل كثيرون في الانفجار.", ["قتل كثيرون = killed 3.., APPROX"]],
    ["a colleague", "مقتل شرطي وإصابة زميله في الهجوم.", ["مقتل شرطي = killed 1", "إصابة زميله = injured 1"]],
    ["losses in men", "بلغت خسائر القوات 430 جنديا.", ["430 جنديا = killed 430"]],
    ["losses in money", "بلغت خسائر الشركة 30 مليون دولار.", []],
    ["a cell of so many", "توقيف خلية من 5 أشخاص.", ["توقيف خلية من 5 أشخاص = detained 5"]],
    ["a halt of production", "توقيف الإنتاج في المصنع بعد الهجوم.", []],
    [
      "fighters whose owner parts them from their fate",
      "سقط عدد من عناصر المليشيا بين قتيل وجريح.",
      ["عدد من عناصر = killed 1..10, APPROX, with c2", "عدد من عناصر = injured 1..10, APPROX, with c1"],
    ],
    ["crowds that flee", "المئات يفرون من القتال شمال المدينة.", ["المئات = displaced 200..999, APPROX"]],
    [
      "all aboard, with their number",
      "مصرع جميع ركاب الطائرة البالغ عددهم 150 شخصا.",
      ["مصرع جميع ركاب الطائرة البالغ عددهم 150 شخصا = killed 150"],
    ],
    ["a denial of any dead", "نفى المتحدث سقوط ضحايا مدنيين.", ["سقوط ضحايا = killed 0, zero"]],
    ["a denial that anybody was held", "نفت الوزارة اعتقال أي من أفراد القوة.", ["اعتقال أي من = detained 0, zero"]],
    ["a part that stands right before the whole", "إن 58 طفلا بين القتلى.", ["58 طفلا = killed 58"]],
    ["killed with something", "إن عشرات الرجال قتلوا بالأسلحة الكيميائية.", ["عشرات الرجال = killed 20..99, APPROX"]],
    ["shot, and then how many", "قتلت الشرطة بالرصاص أربعة رجال.", ["قتلت الشرطة بالرصاص أربعة رجال = killed 4"]],
    [
      "the missing beside the rescued",
      "إنقاذ 41 مهاجرا واعتبار 63 آخرين في عداد المفقودين.",
      ["63 آخرين = missing 63"],
    ],
    ["still missing", "ولا يزال ثلاثة جنود مفقودين بعد الهجوم.", ["ثلاثة جنود = missing 3"]],
    ["so many of them", "وقال إن نحو 100 منهم قد قتلوا في الضربات.", ["100 = killed 100, APPROX"]],
    ["how they fell", "إن خمسة من جنوده سقطوا قتلى.", ["خمسة من جنوده = killed 5"]],
    [
      "people whose force parts them from more",
      "قتل 3 من أفراد الشرطة التركية ومدني في هجوم.",
      ["قتل 3 من أفراد الشرطة التركية = killed 3", "مدني = killed 1"],
    ],
    ["the dead of a sinking", "ارتفاع قتلى غرق مركب في القاهرة إلى 38.", ["38 = killed 38, revised"]],
    [
      "some in a grave state",
      "أصيب 46 شخصا بعضهم في حالة خطرة.",
      ["أصيب 46 شخصا = injured 46", "بعضهم = injured 3..10, APPROX, of c1"],
    ],
    ["what a crowd wants", "الشعب يريد إعدام القاتل.", []],
    [
      "a death beside the wounded",
      "وفاة شخص وإصابة 2 آخرين.",
      ["وفاة شخص = killed 1", "إصابة 2 آخرين = injured 2, beside c1"],
    ],
    ["two who are missing", "البحث جار عن شخصين مفقودين.", ["شخصين = missing 2"]],
    [
      "some who were taken away",
      "وأضاف أن ستة جرحى يتلقون العلاج، وأن اثنين منهم نقلا بالمروحية.",
      ["ستة جرحى = injured 6", "اثنين = injured 2, of c1"],
    ],
    ["the rest", "ولفت إلى مقتل البقية في الغارة.", ["مقتل البقية = killed 2.."]],
    ["a deed after a demand", "انطلقت حركة للمطالبة بالتغيير بعد مقتل 9 أشخاص.", ["مقتل 9 أشخاص = killed 9"]],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });

  it.each([
    ["the dead by their names", "الشهداء هم: أحمد سالم (31 عاما) ومحمود خليل (25 عاما).", ["أحمد سالم", "محمود خليل"]],
    ["names parted by an age", "قتل أحمد سالم 17 عاما، ومحمود خليل، 15 عاما في غارة.", ["قتل أحمد سالم", "محمود خليل"]],
    ["two by their names", "قتل جنديان هما أحمد سالم ومحمود خليل.", ["قتل جنديان", "أحمد سالم", "محمود خليل"]],
  ])("%s", (_, text, found) => {
    expect(read(text, ["أحمد سالم", "محمود خليل"]).map(({ surface }) => surface)).toEqual(found);
  });

  it("denies no death where a party denies its part in it", () => {
    expect(read("نفت الحركة مسؤوليتها عن مقتل ثلاثة جنود.").map(({ status }) => status)).toEqual(["actual"]);
  });

  it("reads a short text full of words of a school", () => {
    const text =
      "لقي طالب مصرعه في حرم الجامعة. وقال سالم الهادي إن الطالب كان يدرس في كلية الهندسة. وعبر مدير الجامعة وأعضاء هيئة التدريس والطلاب والمدرسون في بريطانيا عن حزنهم.";
    expect(told(text, ["سالم الهادي"])).toContain("لقي طالب مصرعه = killed 1");
  });
});

describe("what tells of nobody", () => {
  it.each([
    "استمر التنظيم في قتل النساء.",
    "الجيش يواصل قتل المدنيين.",
    "تهدف المداهمات في الضفة إلى اعتقال أشخاص يشتبه بهم.",
    "يسعى الحاكم لتقسيم البلاد وتهجير السكان.",
    "خططوا لتخدير وخطف رجل أعمال.",
    "خضع أحد الجرحى لجراحة.",
    "كانت الأوامر تقضي بمنع 20 شخصا من السفر.",
    "قضت المحكمة على 20 متهما بالسجن.",
    "شوهد مئات العناصر وهم يفرون من المعسكر.",
    "نقلت الحافلة المسافرين السبعة الذين صعدوا على متن الطائرة.",
    "اختفت سبع لوحات من المتحف.",
    "عدد المصابين بالفصام يقدر بنحو 23 مليون شخص.",
    "لم يعثر على أي جثة.",
    "شيع المئات جثمان الشهيد.",
    "كانت على وشك حصد ضحايا أبرياء.",
    "حاول مسلحون قتل الوزير.",
    "هدد تنظيم مسلح بإعدام سيدات.",
    "المحكمة تقضي بالإعدام على 75 شخصا.",
    "سعوا إلى إسقاط أكبر عدد من القتلى.",
    "قضى آلاف السكان ليلتهم في الشوارع.",
    "يقضي 12 من قادة الحزب أحكاما بالسجن.",
    "دعم عائلات شهداء وجرحى الثورة.",
    "أصيبت القرية بشدة، افتتح سكان فيها سوقا.",
    "شملت الدعوة عشرين شابا.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("tells nothing by a pronoun alone", () => {
    expect(told("أعلن أن سالم الهادي جمع المعلومات وقد تم اعتقاله.", ["سالم الهادي"])).toEqual([]);
  });
});
