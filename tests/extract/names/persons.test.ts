import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The persons of a text, each with the name in Latin letters. */
const persons = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "PER")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("a given name that is something else too", () => {
  it.each([
    ["a place, behind a title", "قالت الدكتورة منى قرصوع إن الوضع صعب", "منى قرصوع"],
    ["a rare word, before one that no table knows", "عرف اثنان من القتلى، وهما، بهاء قرصيد وكريم حداد", "بهاء قرصيد"],
    ["a noun before God's name, behind a title", "قال الجنرال عتيق الله همدروز إن القوات تقدمت", "عتيق الله همدروز"],
  ])("is one: %s", (_, text, name) => expect(persons(text).map((one) => one.split(" = ")[0])).toContain(name));

  it.each([
    ["behind a noun that governs it", "تحقق من تاريخ ميلاد مزيفن"],
    ["behind a preposition", "في وفاء نادرتش"],
    ["but a participle of several", "طالب برحيل 15 ألف جندي سوري متمركزين في البلدة"],
    ["in quotes behind the noun for a company", 'حصلت شركة "بن لادن" على الترخيص'],
  ])("is none %s", (_, text) => expect(persons(text)).toEqual([]));
});

describe("persons told one by one behind the noun for them", () => {
  it.each([
    ["قال المكتب إن الأسيرين هما ذياب قهمور ونهال المقت", ["ذياب قهمور", "نهال المقت"]],
    ["قتل كل من ربيشن فضل سالم هارش من لحج", ["ربيشن فضل سالم هارش"]],
    ["والشهداء هم مجد كسابر، ونهاد سلقان، وثائر الزبود من المخيم", ["مجد كسابر", "نهاد سلقان", "ثائر الزبود"]],
  ])("%s", (text, found) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual(found));

  it.each(["إن القتلى هم أبطال الوطن وحماته", "الأطفال هم الأكثر تضررا", "العمال هم ضحايا الحرب"])(
    "are none in «%s»",
    (text) => expect(persons(text)).toEqual([]),
  );

  it("a noun of places is a given name between a rank and another name", () => {
    expect(persons("قال اللواء شلال شايع إن الحملة مستمرة")).toEqual(["شلال شايع = Shallal Shaya"]);
  });
});

describe("a family name that is a word too", () => {
  it.each([
    ["behind two given names, before a mark", "قتلت الغارة محمد علي حديد، ونقل الجرحى", "محمد علي حديد"],
    ["with the article", "قتل محمد متعب الجرد، وأصيب آخر", "محمد متعب الجرد"],
    ["in ة that no table knows, behind two", "قتل العميد عبد الناصر علي عيضبة أمس", "عبد الناصر علي عيضبة"],
    ["behind a noun that is a given name too", "أصيبت والدته ختام أحمد الحداد أمس", "ختام أحمد الحداد"],
    ["in parentheses behind a byname", "أوقف المتهم المكنى (أبو خطاب) أمس", "أبو خطاب"],
    ["behind a father's, with the article", "شكر المدير كريم بن ناصر المحرج، ثم غادر", "كريم بن ناصر المحرج"],
    ["an adjective of size", "سأل المراسل ماهر الصغير اليوم عن الأسعار", "ماهر الصغير"],
    ["before an office", "قال أمس محمد قرصان رئيس اللجنة إن الحفل تأجل", "محمد قرصان"],
    ["before the faith", "قتل كريم إكرام الدين أمس", "كريم إكرام الدين"],
    ["behind a foreign word", "تحدثت القناة مع غوادالوبي مارتينيز عن الحريق", "غوادالوبي مارتينيز"],
  ])("%s", (_, text, name) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual([name]));

  it.each([
    ["a day", "التقى محمد علي الخميس، ثم", "محمد علي"],
    ["what is told of him", "انتقل أحمد علي المنتقل إلى بورتو", "أحمد علي"],
    ["an office", "قتل عبد الإله الظاهري أمير القاعدة بمودية", "عبد الإله الظاهري"],
  ])("is not %s", (_, text, name) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual([name]));
});

describe("parts of foreign names", () => {
  it.each([
    ["وأكد الوزير خوسيه دي لا كروز أن الحريق أخمد", "خوسيه دي لا كروز = Jose de la Cruz"],
    ["قال بيتر فان دير فالك إن الحريق أخمد", "بيتر فان دير فالك = Peter van der Falk"],
    ["قال الوزير محمد ولد فال إن الحريق أخمد", "محمد ولد فال = Mohammed Ould Vall"],
    ["قال الوزير محمد رضا نيا إن الحريق أخمد", "محمد رضا نيا = Mohammad Reza Nia"],
  ])("%s", (text, person) => expect(persons(text)).toEqual([person]));
});

describe("where a name ends", () => {
  it.each([
    ["before how it is done", "تصدى لها الحارس كريم حداد ببراعة، ثم", ["كريم حداد = Karim Haddad"]],
    [
      "before a known person",
      "قال صهر الرئيس ترامب جاريد كوشنر إن",
      ["ترامب = Donald Trump", "جاريد كوشنر = Jared Kushner"],
    ],
    ["before a verb of the tenth form", "القاضية غادة عون تستجوب الحاكم", ["غادة عون = Ghada Aoun"]],
    ["before an office in two words", "قال وزير العدل حافظ الأختام كريم حداد إن", ["كريم حداد = Karim Haddad"]],
  ])("%s: %s", (_, text, found) => expect(persons(text)).toEqual(found));
});

describe("what opens a name", () => {
  it.each([
    ["a kunya of a word that no table knows", "قتل القيادي أبو دجارة الحموي", "أبو دجارة الحموي"],
    ["a kunya of a word of the language, before a family name", "قتل أبو تقوى الزنكوري في الغارة", "أبو تقوى الزنكوري"],
    ["a foreign name in و", "قالت الناشطة وانجيرا موغوبي إن", "وانجيرا موغوبي"],
    [
      "a given name that is a word too, before a rare family name in ة",
      "قتل العقيد إحسان دقسرة، قائد اللواء",
      "إحسان دقسرة",
    ],
    ["a given name with the article in Mauritania", "قال عمدة نواذيبو القاسم ولد بلالي إن", "القاسم ولد بلالي"],
  ])("%s: %s", (_, text, name) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual([name]));
});

describe("a last name of two words", () => {
  it("told again is called what the whole name is", () =>
    expect(persons("قال المتحدث كريم أبو نقيرة إن الطريق مغلق. وأضاف أبو نقيرة أن العمل مستمر")).toEqual([
      "كريم أبو نقيرة = Karim Abu Naqira",
      "أبو نقيرة = Karim Abu Naqira",
    ]));
});

describe("a person where", () => {
  it.each([
    ["quotes stand behind the title", 'قال رجل الأعمال "علي حداد" إن المشروع توقف', "علي حداد = Ali Haddad"],
    ["a stroke stands behind the title", "قال السيد/ كريم قرصوع إن المشروع توقف", "كريم قرصوع = Karim Qarsou"],
    [
      "a father's family ends in ة",
      "قال الشيخاني ولد اشريفة إن المشروع توقف",
      "الشيخاني ولد اشريفة = al-Shikhani Ould Ashrifa",
    ],
  ])("%s", (_, text, person) => expect(persons(text)).toContain(person));

  it("a friend is none", () => expect(persons('وصف الرئيس نظيره الكوري بأنه "صديق طيب"')).toEqual([]));
});

describe("a letter for a family name", () => {
  it("is one in Latin letters too", () =>
    expect(persons("وقالت السيدة فاطمة ع. إنها نجت")).toEqual(["فاطمة ع = Fatima A"]));
});

describe("a title within a name", () => {
  it.each([
    ["قال محمد السيد علي إن الطريق آمن", ["محمد السيد علي"]],
    ["قالت الصحفية مريم الحاج صالح إن الطريق آمن", ["مريم الحاج صالح"]],
    ["قال الطبيب خالد الشيخ محمود إن المصاب بخير", ["خالد الشيخ محمود"]],
    ["استقبل الأمير سلمان الشيخ محمود مساء", ["سلمان", "محمود"]],
  ])("%s", (text, found) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual(found));
});

describe("the adjective of a state behind a kunya", () => {
  it.each([
    ["قتل القيادي أبو حفص التونسي في الغارة", "أبو حفص التونسي"],
    ["يدعى المنفذ أبو يوسف البلجيكي", "أبو يوسف البلجيكي"],
  ])("is part of the name: %s", (text, name) => expect(persons(text)[0]).toContain(name));
});

describe("the state of who is sent to another", () => {
  it.each([
    ["قال السفير الأميركي لدى الهند كريم حداد إن", "US"],
    ["قال سفير السودان في مصر كريم حداد إن", "SD"],
    ["التقى المبعوث الروسي إلى سوريا كريم حداد وفدا", "RU"],
    ["قال رئيس الوزراء في العراق كريم حداد إن", "IQ"],
  ])("is the one that sent him: %s", (text, state) => {
    expect(read(text).names.find(({ type }) => type === "PER")?.country).toBe(state);
  });
});

describe("somebody told by one word", () => {
  it("is told again by it, wherever it stands", () => {
    const told =
      "قالت برينغلوف إن النتيجة خاطئة. وأصر الاتحاد على خضوع برينغلوف للاختبارات، وخسرت برينغلوف في الدور الأول.";
    expect(persons(told)).toHaveLength(3);
  });

  it("is not one of that name whom another name stands beside", () => {
    expect(persons("قالت برينغلوف إنها راضية. وزار الوفد مدينة برينغلوف.")).toHaveLength(1);
  });
});

describe("a last name of few letters", () => {
  it("of a Korean leader is told alone", () =>
    expect(persons("التقى ترامب وكيم أمس بعد رسالة كيم جونغ أون. وعقدت القمة مع كيم في سنغافورة.")).toHaveLength(4));
  it("is of another person behind و", () =>
    expect(persons("زار مون جيه إن المدينة مع كيم جونغ أون. وأفادت الوكالة بأن كيم ومون اتفقا")).toHaveLength(4));
  it("stands between كان and قد", () =>
    expect(persons("قالت تيريزا ماي إنها ترفض. وكانت ماي قد استقالت")).toHaveLength(2));
});

describe("a given name", () => {
  it.each([
    ["that is a word too says who speaks", "قالت هبة قرصوع إن أخاها غاب. وتؤكد هبة أنها زارته.", "هبة"],
    ["behind a title stands for itself", "سجل المهاجم روبينيو هدفا. ثم أبعد المدرب روبينيو عن الفريق.", "روبينيو"],
    ["that looks like a verb of the future is none", "قالت سيسيليا قرصوع إنها بخير. وغادرت سيسيليا ليلا.", "سيسيليا"],
  ])("%s", (_, text, name) => expect(persons(text)[1].split(" = ")[0]).toBe(name));

  it.each([
    ["before an office", "كشف علي مظلوم نجل القيادي عن السجن", ["علي مظلوم"]],
    ["before what is said", "وقال علي مظلوم: لن نقبل", ["علي مظلوم"]],
  ])("and another, words both, are a name %s", (_, text, found) =>
    expect(persons(text).map((one) => one.split(" = ")[0])).toEqual(found),
  );

  it.each([
    ["who returns", "قال خليفة حفتر ذلك. وتأتي عودة حفتر بعد أسابيع", ["خليفة حفتر", "حفتر"]],
    ["what somebody has", "تحدث النجم ذو الموهبة الكبيرة", []],
    ["a masdar behind a letter", "أقر المتحدث باسم وزارة الداخلية السعودية بتقلص الأعداد", []],
  ])("is not %s", (_, text, found) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual(found));
});

describe("a last name that is a word only behind a letter", () => {
  it.each([
    ["التقى الوزير كريم باراكي الوفد. ولم يعلق مكتب باراكي على اللقاء.", 2],
    ["استقبل بشار الأسد الوفد. وبثت القناة مقابلة للأسد.", 2],
  ])("is told again: %s", (text, count) => expect(persons(text)).toHaveLength(count));
});

describe("the office that leads to a name", () => {
  const officeOf = (text: string) => read(text).names.find(({ type }) => type === "PER")?.office;

  it.each([
    ["without what is glued to it", "وكان لوزير الخارجية كريم حداد رأي آخر", "وزير الخارجية"],
    [
      "without the mark before the name",
      'أعلن المبعوث الأممي إلى اليمن "مارتن غريفيث" عن لقاء',
      "المبعوث الأممي إلى اليمن",
    ],
  ])("%s", (_, text, office) => expect(officeOf(text)).toBe(office));
});

describe("last names behind a rank, and of two words", () => {
  const who = (text: string) =>
    read(text)
      .names.filter(({ type }) => type === "PER")
      .map(({ norm }) => norm);

  it.each([
    [
      "a rank that is a given name without its article",
      "وصل العماد جوزيف حداد. وقال العماد حداد إن الجيش سينتشر.",
      ["Joseph Haddad", "Joseph Haddad"],
    ],
    [
      "a name of two words that are one",
      "تحدث النائب حسن فضل الله. وقال النائب فضل الله إن الرد قادم.",
      ["Hassan Fadlallah", "Hassan Fadlallah"],
    ],
  ])("%s", (_, text, names) => expect(who(text)).toEqual(names));
});

describe("names as officials of the Maghreb write them", () => {
  it.each([
    ["قال العقيد بوشاقة عبد الرحمان إن الحريق أخمد", "بوشاقة عبد الرحمان"],
    ["قال المقدم بوشاقة محمد إن الحريق أخمد", "بوشاقة محمد"],
    ["قال الطالب ولد سيدي إن الميناء مفتوح", "الطالب ولد سيدي"],
    ["استقبل ماء العينين ولد محمد الوفد", "ماء العينين ولد محمد"],
    ["كان لوزير الصحة سليمان لقاء مع السفير", "سليمان"],
  ])("%s", (text, name) => expect(persons(text).map((one) => one.split(" = ")[0])).toEqual([name]));

  it("a student is none", () => expect(persons("قال الطالب إن ولد الجيران مريض")).toEqual([]));
});
