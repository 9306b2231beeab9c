import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The bodies of a text, each with its English name. */
const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("a body by its creed", () => {
  it.each([
    ["دعا الحزب الاشتراكي إلى حوار", "الحزب الاشتراكي = Socialist Party"],
    ["دعا الحزب الوطني الديمقراطي إلى حوار", "الحزب الوطني الديمقراطي = National Democratic Party"],
    ["دعا الحزب التقدمي المسيحي إلى حوار", "الحزب التقدمي المسيحي = Christian Progressive Party"],
    ["شاركت الحركة الثورية في الحوار", "الحركة الثورية = Revolutionary Movement"],
    ["شارك الحزب التقدمي النرويجي في الحوار", "الحزب التقدمي النرويجي = Norwegian Progressive Party"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each([
    ["what a party is said to be", "دعا الحزب الحاكم إلى حوار"],
    ["what a people has", "نشأت الحركة الوطنية في تلك الأعوام"],
    ["a front of war", "هدأت الجبهة الشمالية مساء"],
  ])("is not %s", (_, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe("a body of a state by what tells it from others", () => {
  it.each([
    ["قال المعهد الجغرافي الإسباني إن الهزة ضعيفة", "المعهد الجغرافي الإسباني = Spanish Geographic Institute"],
    ["أعلن البنك السعودي الهولندي أرباحه", "البنك السعودي الهولندي = Saudi Dutch Bank"],
    ["عقدت اللجنة الفنية العراقية اجتماعا", "اللجنة الفنية العراقية = Iraqi Technical Committee"],
    ["ناشدت اللجنة الانتخابية المركزية الناخبين", "اللجنة الانتخابية المركزية = Central Electoral Committee"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it("is no organisation of any kind", () => {
    expect(bodies("قالت المنظمة الحقوقية الفرنسية إن السجين مريض")).toEqual([]);
  });
});

describe("a body by what it strives for", () => {
  it.each([
    ["قالت حركة تحرير أزواد إنها انسحبت", "حركة تحرير أزواد = Movement for the Liberation of Azawad", "ML"],
    ["قالت الحركة من أجل السلام إنها انسحبت", "الحركة من أجل السلام = Movement for Peace", null],
  ])("%s", (text, body, country) => {
    expect(bodies(text)).toEqual([body]);
    expect(read(text).names[0].country).toBe(country);
  });

  it.each([
    ["what an army does", "تقدمت القوات المشتركة لتحرير الحديدة"],
    ["what people join for", "دعا إلى التحالف من أجل القضاء على الفقر"],
    ["the end of controls", "دعمت الحكومة حركة تحرير الأسعار"],
  ])("is not %s", (_, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe("an authority by one noun", () => {
  it.each([
    ["خفضت هيئة الاتصالات الرسوم", "هيئة الاتصالات = Communications Authority"],
    [
      "توقعت هيئة الأرصاد وحماية البيئة أمطارا",
      "هيئة الأرصاد وحماية البيئة = Meteorology and Protection of Environment Authority",
    ],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it("is no bench of judges or counsel", () => {
    expect(bodies("طلبت هيئة الدفاع تأجيل الجلسة")).toEqual([]);
  });
});

describe("a channel by its number", () => {
  it("takes the state of the adjective behind its quotes", () => {
    const [channel] = read('قال مراسل "القناة الـ15" الإسرائيلية إن القوات انسحبت').names;
    expect(channel).toMatchObject({ surface: "القناة الـ15", norm: "Channel 15", country: "IL" });
  });
});

describe("what a body is for", () => {
  it.each([
    ["دعت الحركة التونسية للإصلاح إلى حوار", "الحركة التونسية للإصلاح = Tunisian Movement for Reform"],
    ["أصدر مركز الدراسات الاستراتيجية تقريرا", "مركز الدراسات الاستراتيجية = Strategic Studies Center"],
    ["نشر معهد أبحاث الأمن الغذائي تقريرا", "معهد أبحاث الأمن الغذائي = "],
    ["قالت النقابة الوطنية للأطباء الجزائريين إنها مضربة", "النقابة الوطنية للأطباء الجزائريين = "],
    ["قال الاتحاد العام لعمال كرواتيا إنه مضرب", "الاتحاد العام لعمال كرواتيا = "],
  ])("%s", (text, body) => {
    expect(bodies(text).join()).toContain(body);
  });

  it.each([
    ["a foreign policy", "تغيرت السياسة الخارجية الأمريكية"],
    ["a police post", "أغلق مركز الشرطة المحلية أبوابه"],
  ])("is not %s", (_, text) => {
    expect(bodies(text)).toEqual([]);
  });

  it("takes an arm of an army behind its state", () => {
    expect(bodies("انتشرت القوات الروسية الخاصة")).toEqual(["القوات الروسية الخاصة = Russian Special Forces"]);
  });
});

describe("a body of a land that is no state", () => {
  it.each([
    ["قالت الشرطة الاسكتلندية إن الرجل اعتقل", "الشرطة الاسكتلندية = Scotland Police", "GB"],
    ["قالت الحكومة الشيشانية إنها باقية", "الحكومة الشيشانية = Government of Chechnya", "RU"],
  ])("%s", (text, body, country) => {
    expect(bodies(text)).toEqual([body]);
    expect(read(text).names[0].country).toBe(country);
  });

  it("is no local one", () => {
    expect(bodies("قالت الشرطة المحلية إن الرجل اعتقل")).toEqual([]);
  });
});

describe("a short noun with the article", () => {
  it.each([
    ["شكر جمعية البر على عونها", "جمعية البر = al-Bar Association"],
    ["ضبطت مصلحة الجمارك الشحنة", "مصلحة الجمارك = Customs"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});

it("tells a verb from the name that folds with it", () => {
  expect(read("توقف العمل فأدى ذلك إلى أزمة").names).toEqual([]);
});

describe("a name in quotes behind forces and agencies", () => {
  it.each([
    ["قتل عشرة من قوات «الرضوان»", "الرضوان = Radwan Force"],
    ["أفادت وكالة «معا» بأن القوات انسحبت", "معا = Ma'an News Agency"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each([
    ["whose forces they are", "اقتحمت قوات «الاحتلال» البلدة"],
    ["what an agency is", "قالت وكالة «رسمية» إن القوات انسحبت"],
  ])("is not %s", (_, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe("a body of the tables whose noun stands before the quotes", () => {
  it.each([
    ["دعت حركة «أمل» في لبنان إلى الهدوء", "أمل = Amal Movement"],
    ["دعا عضو في حكومة «الوحدة الوطنية» الليبية إلى الهدوء", "الوحدة الوطنية = Government of National Unity"],
    ['قتل قائد في كتائب "حزب الله" بالعراق', "حزب الله = Kata'ib Hezbollah"],
    ["قال قيادي في حزب (الحركة القومية) إن الموعد قريب", "الحركة القومية = Nationalist Movement Party"],
    ["سيطر تنظيم «الدولة» على البلدة", "الدولة = Islamic State"],
    ["قتل مقاتل من «حزب الله» في لبنان", "حزب الله = Hezbollah"],
    ["نقلت قناة «الإخبارية» السورية الخبر", "الإخبارية = Syrian TV"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});

describe("what is no body of its own", () => {
  it.each([
    "شاركت لجان التضامن في الوقفة",
    "هاجمت الطائرات والمقاتلات الحربية الروسية الميناء",
    "تخرج في كلية الدفاع الوطني الملكية الأردنية",
  ])("%s", (text) => {
    expect(bodies(text)).toEqual([]);
  });
});

it("tells a body again in short, whether its doubled letters are marked or not", () => {
  expect(bodies("دعت الجبهة الشعبيّة لتحرير فلسطين إلى الإضراب، وقالت الجبهة الشعبية إن الموعد قريب")).toEqual([
    "الجبهة الشعبيّة لتحرير فلسطين = Popular Front for the Liberation of Palestine",
    "الجبهة الشعبية = Popular Front for the Liberation of Palestine",
  ]);
});

it("takes a party that needs its leader for another of its name only where he is told", () => {
  expect(bodies("تعهدت حكومة حزب العدالة والتنمية في تركيا بمحاكمة الضباط")).toContain(
    "حزب العدالة والتنمية = Justice and Development Party",
  );
});
