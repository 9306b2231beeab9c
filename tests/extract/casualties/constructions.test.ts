import { describe, expect, it } from "vitest";
import { read, told } from "./read.js";

describe("parts of people", () => {
  it.each([
    [
      "of those whom a relative clause tells of",
      "ومن بين الذين اعتقلتهم الشرطة موظف متقاعد وأربعة ضباط.",
      ["موظف = detained 1", "أربعة ضباط = detained 4"],
    ],
    [
      "listed behind their pronoun",
      "بلغت الحصيلة 27 قتيلا، هم 6 من الجنود و21 مدنيا.",
      ["27 قتيلا = killed 27", "6 من الجنود = killed 6, of c1", "21 مدنيا = killed 21, of c1"],
    ],
    ["of those whom nobody counted", "قال الطبيب إن من بين المصابين ثلاثة أطفال.", ["ثلاثة أطفال = injured 3"]],
    ["known sorts of people", "قتل 30 شخصا بمن فيهم المدنيون والجنود.", ["قتل 30 شخصا = killed 30"]],
    ["one of the wounded, known already", "وأحد المصابين غادر المستشفى.", []],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("people told together", () => {
  it.each([
    [
      "beside the first, behind the verb",
      "إن قياديا في التنظيم قتل مع مسلحين اثنين آخرين في غارة أميركية.",
      ["قياديا = killed 1", "مسلحين اثنين آخرين = killed 2"],
    ],
    [
      "some of his men",
      "مقتل قائد اللواء وعدد من مرافقيه.",
      ["مقتل قائد اللواء = killed 1", "عدد من مرافقيه = killed 3..10, APPROX"],
    ],
    [
      "told by where they were",
      "أسفرت الغارة عن مقتل 8 بالموقع و6 كانوا في عربة.",
      ["مقتل 8 = killed 8", "6 = killed 6"],
    ],
    [
      "others who are something else",
      "خلف ستة قتلى علاوة على أربعة آخرين في عداد المفقودين.",
      ["ستة قتلى = killed 6", "أربعة آخرين = missing 4, beside c1"],
    ],
    [
      "what the counted are, behind them",
      "هناك 900 مفقود ومليون شخص مشردون بلا طعام.",
      ["900 مفقود = missing 900", "مليون شخص = displaced 1000000, cumulative"],
    ],
    [
      "crowds before an addition",
      "أصيب العشرات بالإضافة إلى مقتل مسعف.",
      ["أصيب العشرات = injured 20..99, APPROX", "مقتل مسعف = killed 1"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("words of harm and whom they are of", () => {
  it.each([
    [
      "neither kind",
      "انفجرت القنبلة دون وقوع إصابات أو خسائر بشرية.",
      ["دون وقوع إصابات = injured 0, zero", "خسائر بشرية = killed 0, zero"],
    ],
    [
      "one of some without a table",
      "اعتقلت السلطات أحد كبار المهربين في الميناء.",
      ["اعتقلت السلطات أحد كبار المهربين = detained 1"],
    ],
    [
      "whoever is behind a long date",
      "اعتقلت الشرطة صباح اليوم الثلاثاء 21 جوان 2016 رجلا.",
      ["اعتقلت الشرطة صباح اليوم الثلاثاء 21 جوان 2016 رجلا = detained 1"],
    ],
    ["a campaign of arrests", "حملة اعتقالات في المدينة تشمل ناشطين.", ["تشمل ناشطين = detained 2.."]],
    ["arrests that are known", "الاعتقالات شملت أعضاء في الحزب.", []],
    ["the doer in the pronoun", "بعد اعتقالها المتهم في القضية.", ["اعتقالها المتهم = detained 1"]],
    ["who might have fallen", "ألغيت الغارة لتفادي وقوع ضحايا مدنيين.", []],
    [
      "what came of an attempt",
      "أسفرت الحملة بعد محاولة الانقلاب عن اعتقال 80 ضابطا.",
      ["اعتقال 80 ضابطا = detained 80"],
    ],
    ["two cases", "أسفر الحادث عن حالتي وفاة.", ["حالتي وفاة = killed 2"]],
    ["people in general", "وقال إن جريمة قتل المدنيين لا تغتفر.", []],
    ["harm joined to harm that has not happened", "سيؤدي انهيار السد إلى مقتل ألف شخص وتشريد مليون آخرين.", []],
    ["those not found", "يواصل المسعفون البحث عن ناجين وجثث.", []],
    ["most of them", "لقي معظم الضحايا حتفهم في الانفجار.", []],
    ["the wounds that somebody dealt", "بعد إصابته جنديا في الهجوم.", ["إصابته جنديا = injured 1"]],
    [
      "a death beside the wounded",
      "إصابة عشرة أشخاص، ووفاة كهل.",
      ["إصابة عشرة أشخاص = injured 10", "وفاة كهل = killed 1"],
    ],
    ["one of the plotters", "القبض على أحد المخططين للهجوم.", ["القبض على أحد المخططين = detained 1"]],
    ["two wounds", "أدى الانفجار إلى وقوع إصابتين خطيرتين.", ["وقوع إصابتين = injured 2"]],
    ["many", "كما أصيب الكثيرون في الهجوم.", ["أصيب الكثيرون = injured 3.., APPROX"]],
    [
      "what is said of one of them",
      "اعتقلت الشرطة 4 رجال يشتبه أن أحدهم كان يخطط لهجوم.",
      ["اعتقلت الشرطة 4 رجال = detained 4"],
    ],
    [
      "one of those whom a clause tells of",
      "إن واحدا من الجنود الخمسة الذين أصيبوا في الهجوم توفي.",
      ["واحدا من الجنود الخمسة = killed 1"],
    ],
    ["who cites", "واستشهد المحامون بمقطع مصور للحادث.", []],
    ["the car of a man", "إن سيارة الجنرال أصيبت في الهجوم.", []],
    ["whom a verb of many was done to", "ثلاثة خاطفين اختطفوا مساء أمس فتاة.", ["اختطفوا مساء أمس فتاة = kidnapped 1"]],
    [
      "driven out with ب",
      "دفعت الحرب بعشرات الآلاف إلى النزوح.",
      ["دفعت الحرب بعشرات الآلاف = displaced 20000..99999, APPROX"],
    ],
    ["women who are missing", "إن 110 تلميذات لا يزلن مفقودات بعد الهجوم.", ["110 تلميذات = missing 110"]],
    ["a sentence carried out", "تم تنفيذ حكم القتل في الجاني.", ["حكم القتل في الجاني = killed 1, attackers"]],
    ["exposed to a wound", "بلاغ عن تعرض أحد المواطنين للإصابة بالرصاص.", ["تعرض أحد المواطنين = injured 1"]],
    ["a verbal noun before a genitive", "قتل المصلين غرسة من غراس الإرهاب.", []],
    ["families of those harmed", "تقدم مجموعة من المحامين يمثلون الجرحى وأسر الضحايا.", []],
    ["most of a group", "أدى الهجوم إلى مصرع معظم عناصر المجموعة.", []],
    ["those to be let out", "الترتيب لإخراج 200 أسير من المدينة.", []],
    ["one who arrives dead", "وصول شهيد إلى المستشفى.", ["شهيد = killed 1"]],
    ["then, not lost", "فقد طالب العمال بزيادة الأجور بعد الهجوم.", []],
    ["none, behind و", "ولم يبلغ عن وقوع إصابات في الهجوم.", ["لم يبلغ عن وقوع إصابات = injured 0, zero"]],
    [
      "none, told once",
      "انفجرت القنبلة من دون أن يسفر ذلك عن إصابات.",
      ["من دون أن يسفر ذلك عن إصابات = injured 0, zero"],
    ],
    ["the crew and their number", "قتل أفراد الطاقم الخمسة.", ["قتل أفراد الطاقم الخمسة = killed 5"]],
    ["a dual right behind its people", "وأضافت أن السائقين أعدما في القرية.", ["السائقين = killed 2"]],
    ["what came of a strike", "استمر القصف ليقتل شخصا على الأقل.", ["يقتل شخصا = killed 1.., EQUAL_OR_MORE"]],
    ["things that are not stopped", "لم يوقف الاتفاق العديد من المشاريع.", []],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("named people", () => {
  it("by rank behind another's office", () => {
    const text = "استشهاد النقيب محمد سالم معاون مباحث قسم شرطة ثالث والمجند رضا كريم.";
    expect(told(text, ["محمد سالم", "رضا كريم"])).toEqual([
      "استشهاد النقيب محمد سالم = killed 1",
      "المجند رضا كريم = killed 1",
    ]);
  });
  it("held by a ruling", () => {
    expect(told("صدر قرار بحبس سالم كريم سبعة أيام.", ["سالم كريم"])).toEqual(["حبس سالم كريم = detained 1"]);
  });
});

describe("harm that is refused or warned of", () => {
  it.each([
    "رفضت الحكومة اعتقال ثلاثة نواب.",
    "حذر من مقتل آلاف المدنيين في المدينة.",
    "أكد رفض مصر القاطع تهجير السكان.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});

describe("numbers that share the words of others", () => {
  it.each([
    [
      "those of another kind, by the verb of the toll",
      "ارتفع عدد قتلى الانهيار إلى 41 شخصا، والمصابين إلى 230.",
      ["41 شخصا = killed 41, revised", "230 = injured 230, revised"],
    ],
    [
      "without a preposition",
      "بلغ عدد القتلى 41، والجرحى أكثر من 230.",
      ["41 = killed 41", "230 = injured 230.., MORE_THAN"],
    ],
    [
      "another kind that is only named",
      "ارتفع عدد القتلى إلى 41 ونقل الجرحى إلى 3 مستشفيات.",
      ["41 = killed 41, revised"],
    ],
    [
      "those of one more place",
      "إن 41 شخصا لقوا مصرعهم في حلب و12 في إدلب.",
      ["41 شخصا = killed 41", "12 = killed 12"],
    ],
    [
      "a list of places",
      "بلغ عدد الوفيات في حلب 346 حالة، ثم إدلب 231 وحلب 159 حالة وفاة.",
      ["346 حالة = killed 346", "231 = killed 231", "159 حالة وفاة = killed 159"],
    ],
    [
      "a number in parentheses behind و",
      "مقتل ضابط و(3) آخرين بتفجير سيارة مفخخة.",
      ["مقتل ضابط = killed 1", "(3) آخرين = killed 3, beside c1"],
    ],
    [
      "a part told apart",
      "قتل 300 شخص، وبينهم أيضا 4 مسعفين، في الغارات المستمرة.",
      ["قتل 300 شخص = killed 300", "4 مسعفين = killed 4, of c1"],
    ],
    ["a day before a number", "معارك أوقعت الاثنين عشرة قتلى.", ["عشرة قتلى = killed 10"]],
    ["a verdict at length", "قضت المحكمة، برئاسة القاضي، يوم الثلاثاء، بإعدام خمسة متهمين.", []],
    ["bodies that lie there", "شاهد صحفيون في المستشفى بعض الجثث.", []],
    ["what is no place", "قتل 41 شخصا في حلب و12 خيمة في إدلب احترقت.", ["قتل 41 شخصا = killed 41"]],
    [
      "two, told by the noun alone",
      "أسفرت الحوادث عن 86 جريحا وحالتي وفاة.",
      ["86 جريحا = injured 86", "حالتي وفاة = killed 2"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text, [], ["حلب", "إدلب"])).toEqual(found);
  });
});

describe("an adjective behind what harmed them", () => {
  it.each([
    ["of a state", "قتل شخصان في قصف إسرائيلي على البلدة.", ["قتل شخصان = killed 2"]],
    ["that is a noun too", "قتل رجلان في هجوم مسلح في المدينة.", ["قتل رجلان = killed 2"]],
    [
      "but the one it is done to in the accusative",
      "قتل مسلحون في كمين ضابطا.",
      ["قتل مسلحون في كمين ضابطا = killed 1"],
    ],
    [
      "nor people behind a noun with the article",
      "وقتل في الاشتباكات جنديان.",
      ["قتل في الاشتباكات جنديان = killed 2"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("the doer told at length", () => {
  it.each([
    [
      "by a body and its adjective",
      "خطف عناصر من تنظيم قاعدة الساحل الإرهابي ثمانية صيادين.",
      ["خطف عناصر من تنظيم قاعدة الساحل الإرهابي ثمانية صيادين = kidnapped 8"],
    ],
    ["with no one behind it", "قتل عناصر من تنظيم قاعدة الساحل الإرهابي.", ["قتل عناصر = killed 2.."]],
  ])("%s", (_, text, found) => {
    expect(told(text, [], ["قاعدة الساحل"])).toEqual(found);
  });
});

describe("cases, crowds and tolls told otherwise", () => {
  it.each([
    [
      "two grave cases among the wounded",
      "أصيب سبعة مواطنين، بينهم حالتان خطيرتان.",
      ["أصيب سبعة مواطنين = injured 7", "حالتان خطيرتان = injured 2, of c1"],
    ],
    [
      "counted cases",
      "أصيب 36 شخصا ومن بينهم ثماني حالات حرجة.",
      ["أصيب 36 شخصا = injured 36", "ثماني حالات حرجة = injured 8, of c1"],
    ],
    [
      "more cases of the same",
      "تم تسجيل 50 حالة وفاة في الولاية و43 حالة أخرى في ولاية مجاورة.",
      ["50 حالة وفاة = killed 50", "43 حالة أخرى = killed 43, beside c1"],
    ],
    [
      "cases counted, and told of more than one",
      "استقبل المستشفى حالتي وفاة لطالب وسائق.",
      ["حالتي وفاة لطالب = killed 2"],
    ],
    [
      "by what some were hurt",
      "أصيب 26 مواطنا، بينهم 5 بالرصاص المعدني.",
      ["أصيب 26 مواطنا = injured 26", "5 = injured 5, of c1"],
    ],
    ["two of those told before", "أصيب منهم فتاتان ونقلتا إلى المستشفى.", ["أصيب منهم فتاتان = injured 2"]],
    [
      "lost, added to the dead",
      "قتل 60 شخصا فضلا عن 7 في عداد المفقودين.",
      ["قتل 60 شخصا = killed 60", "7 = missing 7"],
    ],
    ["what they are, in quotes", 'قال المركز إن هناك 103 أشخاص "مفقودون".', ["103 أشخاص = missing 103"]],
    [
      "their number, told by a verb",
      "أسفرت السيول عن سقوط ضحايا تخطى عددهم 400 مواطن.",
      ["سقوط ضحايا تخطى عددهم 400 مواطن = killed 400.., MORE_THAN"],
    ],
    [
      "a toll that went beyond",
      "وكان عدد الضحايا في البلاد قد تجاوز الـ 170 قتيلا.",
      ["170 قتيلا = killed 170.., MORE_THAN"],
    ],
    [
      "a bare toll behind the lost",
      "قتل 300 شخص ولا يزال المئات في عداد المفقودين. وارتفعت حصيلة الانهيارات إلى 442.",
      ["قتل 300 شخص = killed 300", "المئات = missing 200..999, APPROX", "442 = killed 442, revised"],
    ],
    ["a toll that is only feared", "يخشى المسؤولون من ارتفاع عدد القتلى إلى أكثر من 1000 قتيل.", []],
    ["whose body is kept", "احتجزت قوات الأمن جثمان الفتى حسن يوسف.", []],
    [
      "who dies beside the wounded",
      "قضى شاب وأصيب شخصان في اصطدام سيارتين.",
      ["قضى شاب = killed 1", "أصيب شخصان = injured 2"],
    ],
    ["who spends his days", "قضى شاب ثلاثة أيام في السجن بعد الحادث.", []],
    [
      "seized late in the evening",
      "إن متمردين خطفوا في مساء الخميس 15 من موظفي الإغاثة.",
      ["خطفوا في مساء الخميس 15 من موظفي الإغاثة = kidnapped 15"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("one told by noun before the verb", () => {
  it.each([
    ["right before it", "قال الطبيب إن عاملا قتل في الحريق.", ["عاملا = killed 1"]],
    ["with his age between", "قال الطبيب إن رجلا في السبعين من عمره لقي حتفه.", ["رجلا = killed 1"]],
    ["who is known, by the verb", "قال الطبيب إن قائد فرقة قتل في كمين.", ["قتل = killed 1"]],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("who the dead are", () => {
  it.each([
    [
      "one by one, without numbers",
      "ما أسفر عن مقتل ثلاثة مدنيين هم سيدتان ورجل.",
      ["مقتل ثلاثة مدنيين = killed 3", "سيدتان = killed 2, of c1", "رجل = killed 1, of c1"],
    ],
    ["behind a noun alone", "قال الناطق إن القتلى هم دركي و14 شرطيا.", ["دركي = killed 1", "14 شرطيا = killed 14"]],
    ["driven out before they were killed", "قالت المنظمة إن 40 نازحا قتلوا في القصف.", ["40 نازحا = killed 40"]],
    ["his son beside him", "قال الناطق إن القيادي قتل مع نجله في الغارة.", ["قتل = killed 1", "نجله = killed 1"]],
    ["known to the mourners", "شيعت القرية جثامين الدركيين الاثنين.", []],
    [
      "seized before they were killed",
      "نددت باريس بمقتل صحفيين اثنين اختطفا الجمعة.",
      ["مقتل صحفيين اثنين = killed 2", "اختطفا = kidnapped 2"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("men lost", () => {
  it.each([
    ["his own", "فقد الجيش ثلاثة من جنوده في الكمين.", ["فقد الجيش ثلاثة من جنوده = killed 3"]],
    ["fighters", "فقدت الميليشيا عشرات المقاتلين.", ["فقدت الميليشيا عشرات المقاتلين = killed 20..99, APPROX"]],
    ["times, not people", "أوقف الضخ مرات عدة بسبب الأعطال.", []],
    ["staff who left", "فقدت الشركة عشرات الموظفين.", []],
    ["in somebody's hands", "ولا يزال خمسة جنود في قبضة الخاطفين منذ خطفهم.", ["خمسة جنود = kidnapped 5, cumulative"]],
    [
      "up to a crowd that fled",
      "إن ما يصل إلى 300 ألف شخص فروا من المدينة.",
      ["300 ألف شخص = displaced 0..300000, EQUAL_OR_LESS"],
    ],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

describe("wounds", () => {
  it.each([
    ["he died of", "قضى مساء الأحد الفتى (14 عاما) متأثرا بجروح أصيب بها.", ["قضى مساء الأحد الفتى = killed 1"]],
    [
      "of a blaze where the infected lay",
      "أدى حريق في مستشفى لمرضى كورونا إلى إصابة عشرة أشخاص.",
      ["إصابة عشرة أشخاص = injured 10"],
    ],
    ["of the infected alone", "سجلت الوزارة إصابة عشرة أشخاص بفيروس كورونا.", []],
    ["in a headline, by those hurt", "إصابات بين رعاة أغنام بهجوم في ديالى.", ["إصابات = injured 2.."]],
    ["a toll that has become", "سقط شاب ثالث ليصبح عدد القتلى ثلاثة.", ["ثلاثة = killed 3"]],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });
});

it("goes on behind the name of one of the dead", () => {
  const text = "وفاة سبعة مواطنين، هم خالد العبيدي وستة من أبنائه.";
  expect(read(text, ["خالد العبيدي"]).map(({ surface, low }) => [surface, low])).toEqual([
    ["وفاة سبعة مواطنين", 7],
    ["خالد العبيدي", 1],
    ["ستة من أبنائه", 6],
  ]);
});
