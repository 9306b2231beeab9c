import { describe, expect, it } from "vitest";
import { read, told } from "./read.js";

describe("constructions", () => {
  it.each([
    ["a masdar and a count", "أدى الانفجار إلى مقتل 3 جنود.", ["مقتل 3 جنود = killed 3"]],
    ["a dual counts two", "أسفر القصف عن مقتل جنديين.", ["مقتل جنديين = killed 2"]],
    ["a singular counts one", "قتل جندي في الكمين.", ["قتل جندي = killed 1"]],
    ["a bare plural is two or more", "أسفر القصف عن مقتل جنود.", ["مقتل جنود = killed 2.."]],
    ["fallen dead", "سقط خمسة قتلى في الحي.", ["سقط خمسة قتلى = killed 5"]],
    ["a fall of soldiers", "أعلن الجيش سقوط 3 جنود.", ["سقوط 3 جنود = killed 3"]],
    ["a counted noun of harm", "خلف الهجوم 12 قتيلا.", ["12 قتيلا = killed 12"]],
    [
      "words beside each other are two counts",
      "أسفر الحادث عن خمسة قتلى وعشرين جريحا.",
      ["خمسة قتلى = killed 5", "عشرين جريحا = injured 20"],
    ],
    ["the verb with its fate", "لقي أربعة عمال مصرعهم تحت الأنقاض.", ["لقي أربعة عمال مصرعهم = killed 4"]],
    ["people first, verb last", "قالت الشرطة إن 17 شخصا لقوا حتفهم.", ["17 شخصا = killed 17"]],
    ["lives taken", "أودى الانفجار بحياة تسعة عمال.", ["بحياة تسعة عمال = killed 9"]],
    [
      "a bare number before another toll",
      "أسفر الحريق عن مصرع 7 وإصابة 12 آخرين.",
      ["مصرع 7 = killed 7", "إصابة 12 آخرين = injured 12, beside c1"],
    ],
    ["its victims", "وقع هجوم راح ضحيته عشرون مدنيا.", ["راح ضحيته عشرون مدنيا = killed 20"]],
    ["doer and done-to", "اعتقلت الشرطة، السبت، 19 شخصا.", ["اعتقلت الشرطة، السبت، 19 شخصا = detained 19"]],
    ["people without shelter", "أصبح خمسة آلاف شخص بلا مأوى.", ["أصبح خمسة آلاف شخص = displaced 5000"]],
    ["militants kill soldiers", "قتل مسلحون ثلاثة جنود.", ["قتل مسلحون ثلاثة جنود = killed 3"]],
    ["one of them", "قتلت القوات أحد المهاجمين.", ["قتلت القوات أحد المهاجمين = killed 1, attackers"]],
    [
      "two kinds and the rest",
      "قتل 4 أشخاص وأصيب 7 آخرون.",
      ["قتل 4 أشخاص = killed 4", "أصيب 7 آخرون = injured 7, beside c1"],
    ],
    ["one more", "قتل شرطي وأصيب آخر بجروح.", ["قتل شرطي = killed 1", "أصيب آخر = injured 1, beside c1"]],
    [
      "joined people",
      "أسفرت المواجهات عن مقتل جندي وثلاثة مسلحين.",
      ["مقتل جندي = killed 1", "ثلاثة مسلحين = killed 3"],
    ],
    ["the abducted", "خطف مسلحون خمسة عمال.", ["خطف مسلحون خمسة عمال = kidnapped 5"]],
    ["the missing", "أبلغ المالك عن فقدان 12 بحارا.", ["فقدان 12 بحارا = missing 12"]],
    ["arrest in its phrase", "ألقت الشرطة القبض على خمسة مشتبه بهم.", ["القبض على خمسة مشتبه بهم = detained 5"]],
    ["people, then the arrest", "وقال المتحدث إن 19 شخصا تم توقيفهم.", ["19 شخصا = detained 19"]],
    ["one's own men lost", "وأقر الجيش بأنه فقد خمسة من جنوده.", ["فقد خمسة من جنوده = killed 5"]],
    [
      "a hedge between commas",
      "قالت الشرطة إن أربعة أشخاص، على الأقل، قتلوا.",
      ["أربعة أشخاص = killed 4.., EQUAL_OR_MORE"],
    ],
    [
      "the doer first, the done-to behind ل",
      "نددوا باعتقال الشرطة لأحد المحتجين.",
      ["اعتقال الشرطة لأحد المحتجين = detained 1"],
    ],
    [
      "parts that make up the whole",
      "قتلت القوات ستة رجال، ثلاثة في الشمال وثلاثة في الجنوب.",
      ["قتلت القوات ستة رجال = killed 6", "ثلاثة = killed 3, of c1", "ثلاثة = killed 3, of c1"],
    ],
    [
      "one and another of two",
      "مقتل اثنين من جنودها، واحد أمريكي وآخر بريطاني.",
      ["مقتل اثنين من جنودها = killed 2", "واحد أمريكي = killed 1, of c1", "آخر = killed 1, of c1"],
    ],
    ["another joined", "مقتل عضو بالوفد وآخر بالسفارة.", ["مقتل عضو = killed 1", "آخر = killed 1, beside c1"]],
    ["whoever meets his end", "إن الرياضي فارق الحياة في الحادث.", ["فارق = killed 1"]],
    ["all who were aboard", "مقتل جميع من كانوا على متنها.", ["مقتل جميع من = killed 2.."]],
    ["a subject behind كان", "وكان شرطي قد قتل في الكمين.", ["قتل = killed 1"]],
    ["a subject before كان", "إن رجلا كان يسير قتل في الكمين.", ["قتل = killed 1"]],
    ["the mourned and not who mourns", "شيع آلاف السكان ثلاثة جنود قتلوا أمس.", ["ثلاثة جنود = killed 3"]],
    [
      "two verbs behind their people",
      "إن 30 مدنيا قتلوا وأصيبوا.",
      ["30 مدنيا = killed 1..29, with c2", "30 مدنيا = injured 1..29, with c1"],
    ],
    [
      "counted people of a relative clause",
      "حدادا على عشرات العمال الذين قتلوا.",
      ["عشرات العمال = killed 20..99, APPROX"],
    ],
    ["a shepherd", "أصيب راعي الأغنام بجروح.", ["أصيب راعي = injured 1"]],
    ["the fallen, counted", "ارتقاء الزميلين في القصف.", ["ارتقاء الزميلين = killed 2"]],
    ["lives lost", "فقد اثنان من رجال الإطفاء حياتهما في الحريق.", ["فقد اثنان من رجال الإطفاء = killed 2"]],
    ["how the counted are, behind them", "خلفت المعارك 1100 مسلح قتيلا.", ["1100 مسلح = killed 1100, cumulative"]],
    ["one's brother", "قال سالم: استشهد أخي في القصف.", ["استشهد أخي = killed 1"]],
    ["one's brother, told by a noun", "قال إن استشهاد أخي وقع في القصف.", ["استشهاد أخي = killed 1"]],
    ["those who lose their lives", "تسبب القصف بفقدان عاملين لحياتهما.", ["فقدان عاملين = killed 2"]],
    ["those who are lost", "أدى غرق القارب إلى فقدان عاملين.", ["فقدان عاملين = missing 2.."]],
    [
      "a number in brackets",
      "اعتقلت الشرطة أكثر من (37) شخصا.",
      ["اعتقلت الشرطة أكثر من (37) شخصا = detained 37.., MORE_THAN"],
    ],
    [
      "those whom the same force holds",
      "اعتقلت القوات 11 رجلا، واحتجزت لساعات نحو 30 آخرين.",
      ["اعتقلت القوات 11 رجلا = detained 11", "احتجزت لساعات نحو 30 آخرين = detained 30, APPROX, beside c1"],
    ],
    ["a toll before its people", "يصل إلى 463 عدد الجنود الذين قتلوا.", ["463 = killed 463, revised"]],
    ["a toll that grew", "قفز عدد القتلى من 321 إلى 387.", ["321 إلى 387 = killed 387, revised"]],
    ["cases", "استقبل المستشفى 27 حالة تسمم.", ["27 حالة تسمم = injured 27"]],
    [
      "a number that two sorts of people share",
      "مقتل عدد من الجنود وأفراد الشرطة.",
      ["مقتل عدد من الجنود = killed 3..10, APPROX"],
    ],
    ["one behind a mark", "قتل في البلدة، شاب تونسي.", ["قتل في البلدة، شاب تونسي = killed 1"]],
    ["a number alone and قد", "إن اثنين قد قتلا.", ["اثنين = killed 2"]],
    ["counted among the missing", "قالت السلطات إن 34 مهاجرا لا يزالون في عداد المفقودين.", ["34 مهاجرا = missing 34"]],
    ["bodies of people", "عثر الأهالي على جثث عشرة رجال.", ["عشرة رجال = killed 10"]],
    [
      "a plural verb with one and more",
      "إن الطيار وثلاثة ركاب لقوا حتفهم.",
      ["الطيار = killed 1", "ثلاثة ركاب = killed 3"],
    ],
    [
      "a part before its whole",
      "قتل 7 أشخاص. وقال إن طفلين كانا بين القتلى.",
      ["قتل 7 أشخاص = killed 7", "طفلين = killed 2, of c1"],
    ],
    ["people told together", "أسفر القصف عن مقتل مزارع ونجله.", ["مقتل مزارع ونجله = killed 2"]],
    ["kin with their number", "قتلت الغارة امرأة وأطفالها الثلاثة.", ["قتلت الغارة امرأة وأطفالها الثلاثة = killed 4"]],
    ["a number behind its definite noun", "أعلنت الشرطة مقتل المسلحين الخمسة.", ["مقتل المسلحين الخمسة = killed 5"]],
    [
      "everybody, and how many",
      "أدى التحطم إلى مقتل جميع ركابها وعددهم 46 راكبا.",
      ["مقتل جميع ركابها وعددهم 46 راكبا = killed 46"],
    ],
    [
      "lives taken far behind the verb",
      "أودت الحرب، التي بدأت قبل عامين، بحياة تسعين شخصا.",
      ["بحياة تسعين شخصا = killed 90"],
    ],
    ["driven from home", "أجبرت المعارك ألفي شخص على مغادرة منازلهم.", ["أجبرت المعارك ألفي شخص = displaced 2000"]],
    [
      "some of them",
      "أصيب أربعة أشخاص، اثنان منهم في حال الخطر.",
      ["أصيب أربعة أشخاص = injured 4", "اثنان = injured 2, of c1"],
    ],
    [
      "a relative clause without its pronoun",
      "أفرج الخاطفون عن ثلاثة مهندسين اختطفوا قبل شهرين.",
      ["ثلاثة مهندسين = kidnapped 3"],
    ],
    ["the released are no figure", "أفرجت السلطات عن 39 أسيرا بعد مفاوضات.", []],
    [
      "the rescued are no figure, nor part of one",
      "قتل ستة. وأنقذ الحراس 57 شخصا، بينهم 12 سائحا.",
      ["قتل ستة = killed 6"],
    ],
    [
      "things beside people are not held",
      "أوقفت الشرطة ستة أشخاص وصادرت 11 دراجة.",
      ["أوقفت الشرطة ستة أشخاص = detained 6"],
    ],
    [
      "neither killed nor hurt",
      "لم يقتل أو يصب أي مدني.",
      ["لم يقتل أو يصب أي مدني = killed 0, zero", "يصب أي مدني = injured 0, zero"],
    ],
    ["a number alone", "قالت الشرطة إن عشرة على الأقل قتلوا.", ["عشرة = killed 10.., EQUAL_OR_MORE"]],
    ["a toll before its noun", "وبذلك يرتفع إلى 67 عدد الجنود الذين قتلوا.", ["67 = killed 67, revised"]],
    ["a rate counts nobody", "يصاب بالمرض واحد من كل أربعة أشخاص.", []],
    ["who loses something is not lost", "فقد بعض المزارعين عشرات النخلات.", []],
    ["what is still to come counts nobody", "قال إن العملية ستؤدي إلى مقتل عشرات الجنود.", []],
  ])("%s", (_, text, found) => {
    expect(told(text)).toEqual(found);
  });

  it("counts a named person as one", () => {
    expect(told("أعلن الحزب مقتل سالم الهادي في غارة.", ["سالم الهادي"])).toEqual(["مقتل سالم الهادي = killed 1"]);
    expect(told("وقتل القيادي سالم الهادي في الغارة.", ["سالم الهادي"])).toEqual([
      "قتل القيادي سالم الهادي = killed 1",
    ]);
  });
});

describe("how many", () => {
  it.each([
    ["قتل أكثر من 20 شخصا.", "قتل أكثر من 20 شخصا = killed 20.., MORE_THAN"],
    ["قتل ما لا يقل عن 20 شخصا.", "قتل ما لا يقل عن 20 شخصا = killed 20.., EQUAL_OR_MORE"],
    ["قتل 20 شخصا على الأقل.", "قتل 20 شخصا = killed 20.., EQUAL_OR_MORE"],
    ["أصيب نحو ثلاثين شخصا.", "أصيب نحو ثلاثين شخصا = injured 30, APPROX"],
    ["مقتل بين 10 و15 مسلحا.", "مقتل بين 10 و15 مسلحا = killed 10..15"],
    ["سقوط عشرات القتلى.", "سقوط عشرات القتلى = killed 20..99, APPROX"],
    ["أصيب عدد من المارة بجروح.", "أصيب عدد من المارة = injured 3..10, APPROX"],
    ["مقتل ألفي شخص.", "مقتل ألفي شخص = killed 2000, cumulative"],
    ["إصابة مئتي متظاهر.", "إصابة مئتي متظاهر = injured 200"],
  ])("%s", (text, found) => {
    expect(told(text)).toEqual([found]);
  });

  it("shares a joint count and never doubles it", () => {
    expect(told("أدى القصف إلى مقتل وإصابة 30 شخصا.")).toEqual([
      "مقتل وإصابة 30 شخصا = killed 1..29, with c2",
      "إصابة 30 شخصا = injured 1..29, with c1",
    ]);
    expect(told("سقط 20 شخصا بين قتيل وجريح.").map((line) => line.replace(/^.* = /, ""))).toEqual([
      "killed 1..19, with c2",
      "injured 1..19, with c1",
    ]);
  });

  it("keeps parts with their whole", () => {
    const figures = read("قتل 12 مدنيا بينهم 5 أطفال وامرأتان.");
    expect(figures.map(({ low, subsetOf, victimClass }) => [low, subsetOf ?? null, victimClass])).toEqual([
      [12, null, ["civilian"]],
      [5, "c1", ["child"]],
      [2, "c1", ["woman"]],
    ]);
  });

  it("takes nobody for none", () => {
    expect(told("ولم يصب أحد في الهجوم.")).toEqual(["لم يصب أحد = injured 0, zero"]);
    expect(told("سقط الصاروخ دون وقوع إصابات.")).toEqual(["دون وقوع إصابات = injured 0, zero"]);
  });

  it.each([
    ["لم ترد تقارير عن سقوط شهداء.", "لم ترد تقارير عن سقوط شهداء = killed 0, zero"],
    ["دخلت القوات البلدة دون وقوع مصابين.", "دون وقوع مصابين = injured 0, zero"],
    ["لم يسفر القصف عن جرحى.", "لم يسفر القصف عن جرحى = injured 0, zero"],
  ])("takes none of the harmed for none: %s", (text, expected) => expect(told(text)).toEqual([expected]));
});

describe("tolls", () => {
  it.each([
    ["ارتفع عدد الجنود الذين قتلوا في الإقليم إلى 245 عسكريا.", ["245 عسكريا = killed 245, revised"]],
    ["ارتفع عدد القتلى إلى 40.", ["40 = killed 40, revised"]],
    ["ارتفعت حصيلة القتلى في القطاع منذ بداية الحرب إلى 31 ألفا.", ["31 ألفا = killed 31000, cumulative, revised"]],
    ["قتل 35 شخصا منذ بداية العام.", ["قتل 35 شخصا = killed 35, cumulative"]],
    ["قتل 35 شخصا خلال أسبوعين.", ["قتل 35 شخصا = killed 35, cumulative"]],
    ["يبلغ عدد النازحين مليون شخص.", ["مليون شخص = displaced 1000000, cumulative"]],
  ])("%s", (text, found) => {
    expect(told(text)).toEqual(found);
  });

  it("keeps what a party denies apart", () => {
    expect(read("نفت البعثة مقتل مدنيين.").map(({ status }) => status)).toEqual(["denied"]);
  });

  it("keeps what is only alleged or feared apart", () => {
    expect(read("يخشى مقتل مئة شخص.").map(({ status }) => status)).toEqual(["possible"]);
  });

  it("says who gives a figure", () => {
    const speakers = (text: string, people: readonly string[] = [], agencies: readonly string[] = []) =>
      read(text, people, agencies).map(({ source }) => source?.speaker);
    expect(speakers("قتل 3 جنود، بحسب مصادر طبية.")).toEqual(["مصادر طبية"]);
    expect(speakers("وقال سالم الهادي إن 3 جنود قتلوا.", ["سالم الهادي"])).toEqual(["سالم الهادي"]);
    expect(speakers("قتل 3 جنود في الكمين.")).toEqual([undefined]);
    expect(speakers("قتل 3 جنود، وفق ما أفاد مسؤول طبي.")).toEqual(["مسؤول طبي"]);
    const told = (text: string) => speakers(text, [], ["وكالة الرافدين"]);
    expect(told("قتل 3 جنود، وفق ما أفاد مسؤول طبي وكالة الرافدين.")).toEqual(["مسؤول طبي"]);
    expect(told("قتل 3 جنود، وفق ما أفاد مسؤول لـوكالة الرافدين.")).toEqual(["مسؤول"]);
    expect(told("قتل 3 جنود، وفق ما أفادت وكالة الرافدين.")).toEqual(["وكالة الرافدين"]);
    expect(speakers("قتل 3 جنود وفقا للشرطة المحلية.")).toEqual(["الشرطة المحلية"]);
    expect(speakers("وقال للصحافيين مصدر أمني إن 3 جنود قتلوا.")).toEqual(["مصدر أمني"]);
    expect(speakers("ومصادر محلية تقول إن 3 جنود قتلوا.")).toEqual(["مصادر محلية"]);
    expect(speakers("مدير الإسعاف في مأرب يعلن مقتل 3 جنود.", ["مأرب"])).toEqual(["مدير الإسعاف"]);
    expect(speakers("سالم الهادي في مأرب يعلن مقتل 3 جنود.", ["سالم الهادي", "مأرب"])).toEqual(["سالم الهادي"]);
  });

  it("takes no word for a source that is spelled like one of speech", () => {
    const speakers = (text: string) => read(text).map(({ source }) => source?.speaker);
    expect(speakers("قتل 3 جنود بين الجسر والسوق.")).toEqual([undefined]);
    expect(speakers("يبلغ عدد سكان البلدة ألفا وقتل فيها 3 جنود.")).toEqual([undefined]);
    expect(speakers("ونقل الإسعاف 20 جريحا إلى المستشفى.")).toEqual([undefined]);
    expect(speakers("وبين المتحدث أن 3 جنود قتلوا.")).toEqual(["المتحدث"]);
  });

  it("tells nationality and class", () => {
    const [figure] = read("مقتل ثلاثة جنود أميركيين.");
    expect(figure.nationality).toBe("us");
    expect(figure.victimClass).toEqual(["military"]);
    expect(figure.victims).toBe("جنود أميركيين");
  });
});

describe("what is no casualty", () => {
  it.each([
    "أرسلت الدولة 500 جندي إلى الحدود.",
    "بلغت قيمة المساعدات 20 مليون دولار.",
    "غاب المهاجم عن المباراة بسبب إصابة في الركبة.",
    "سجلت الوزارة 120 إصابة بفيروس كورونا.",
    "هدد التنظيم بقتل الرهائن.",
    "فشلت محاولة اغتيال وزير.",
    "أدين بمحاولة قتل ركاب.",
    "سجل مات ريتشي هدفا في الدقيقة 65 من المباراة.",
    "منعت الدولة القناتين الروسيتين من البث وقتل الملل المشاهدين.",
    "طالبت المنظمة باعتقال الوزير.",
    "سيقتل البرد المحصول.",
    "قد يقتل الجفاف آلاف الأشخاص.",
    "فقد بلغ عدد الحضور مئة شخص.",
    "أوقفت الشركة ثلاثة مشاريع.",
    "وقف إطلاق النار بين الطرفين.",
    "سقطت خمسة صواريخ قرب القاعدة.",
    "يبلغ الضابط 40 عاما.",
    "صوت 300 نائب على القرار.",
    "قتل الوقت بلعبة.",
    "أصاب الجفاف خمس قرى.",
    "قضت المحكمة بسجن ثلاثة متهمين.",
    "مهرجان قرطاج يكرم الشهداء.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("offsets", () => {
  it("are of the caller's own characters", () => {
    const text = "قُـتِلَ «3 جنـود» وأُصيبَ ٧ آخَرونَ، بحسب المصدر.";
    const figures = read(text);
    expect(figures.map(({ kind, low }) => `${kind} ${low}`)).toEqual(["killed 3", "injured 7"]);
    for (const { start, end, surface, evidence } of figures) {
      expect(text.slice(start, end)).toBe(surface);
      for (const ground of evidence) expect(text.slice(ground.start, ground.end)).not.toBe("");
    }
  });

  it("tells some of those told before: ثلاثة من القتلى", () => {
    const figures = read("قتل 12 شخصا في الهجوم. وقالت الشرطة إن ثلاثة من القتلى أطفال.");
    expect(figures.map(({ low, subsetOf }) => [low, subsetOf ?? null])).toEqual([
      [12, null],
      [3, "c1"],
    ]);
  });
});
