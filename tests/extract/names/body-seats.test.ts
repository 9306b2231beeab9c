import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The bodies of a text, each with its English name. */
const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("the town of a body whose noun has the article", () => {
  it.each([
    ["أيدت محكمة الاستئناف بالرباط الحكم", "محكمة الاستئناف بالرباط = Rabat Court of Appeal"],
    ["نظرت المحكمة الابتدائية بطنجة في القضية", "المحكمة الابتدائية بطنجة = Tangier Court of First Instance"],
    ["نظرت ابتدائية صفاقس في القضية", "ابتدائية صفاقس = Sfax Court of First Instance"],
    ["أيدت محكمة الاستئناف في باريس الحكم", "محكمة الاستئناف = Paris Court of Appeal"],
    ["أعلن المجلس البلدي لمدينة ترهونة الحداد", "المجلس البلدي لمدينة ترهونة = Tarhuna Municipal Council"],
    ["أعلن المجلس البلدي الزنتان الحداد", "المجلس البلدي الزنتان = Zintan Municipal Council"],
    ["شكت لجان المقاومة الفاشر من القصف", "لجان المقاومة الفاشر = El Fasher Resistance Committees"],
    [
      "رحبت الإدارة المدنية بولاية جنوب دارفور",
      "الإدارة المدنية بولاية جنوب دارفور = South Darfur Civil Administration",
    ],
    ["أحرق محتجون مقر باشوية بني بوعياش", "باشوية بني بوعياش = Pashalik of Beni Bouayach"],
    ["أوقفت ولاية أمن تطوان شابا", "ولاية أمن تطوان = Tetouan Police Prefecture"],
    ["حققت منطقة الأمن الوطني بسوسة معه", "منطقة الأمن الوطني بسوسة = Sousse National Security District"],
    ["حققت نيابة قسم ثان أسيوط معه", "نيابة قسم ثان أسيوط = Asyut Second District prosecution"],
  ])("%s", (text, body) => expect(bodies(text)).toEqual([body]));

  it("is none that is a word too: «كان»", () =>
    expect(bodies("قتلوا عضوا في المجلس البلدي كان يقود سيارته").join()).not.toContain("كان"));

  it.each(["قضت المحكمة بالرباط", "المدرسة الابتدائية بصفاقس مغلقة", "درس في ابتدائية بصفاقس"])("no body: %s", (text) =>
    expect(bodies(text)).toEqual([]),
  );

  it("is no town that the text calls the town", () =>
    expect(bodies("قال المجلس البلدي للمدينة إن الماء مقطوع").join()).not.toContain("Madina"));

  it("leaves the town outside where a noun without the article has a letter before it", () =>
    expect(bodies("قال مدير الدفاع المدني بمحافظة إدلب").join()).not.toContain("بمحافظة"));
});

describe("branches", () => {
  it("are named with the body", () => {
    expect(bodies("طلب الهلال الأحمر فرع صبراتة إخلاء الحي")).toEqual([
      "الهلال الأحمر فرع صبراتة = Libyan Red Crescent, Sabratha branch",
    ]);
    expect(bodies("قالت الجمعية المغربية لحقوق الإنسان فرع الناظور إنها قلقة")).toEqual([
      "الجمعية المغربية لحقوق الإنسان فرع الناظور = Moroccan Association for Human Rights, Nador branch",
    ]);
  });

  it("are of a town: «فرع الشركة»", () =>
    expect(bodies("زار الهلال الأحمر الليبي فرع الشركة")).toEqual(["الهلال الأحمر الليبي = Libyan Red Crescent"]));
});

describe("a number in marks", () => {
  it.each([
    ["انسحب اللواء (444) من المقر", "اللواء (444) = 444th Brigade"],
    ["انسحبت الكتيبة «166» من المقر", "الكتيبة «166» = 166th Battalion"],
  ])("%s", (text, body) => expect(bodies(text)).toEqual([body]));

  it("is none of years", () => expect(bodies("تأسس اللواء (عام 2012) في المدينة")).toEqual([]));
});

describe("bodies of the United States", () => {
  it("are American where nobody rules by them", () =>
    expect(bodies("نصحت جمعية القلب الأميركية بالمشي")).toEqual([
      "جمعية القلب الأميركية = American Heart Association",
    ]));
});

describe("those whom a body joins", () => {
  it.each([
    ["أضربت نقابة المهندسين الزراعيين", "نقابة المهندسين الزراعيين = Agricultural Engineers Syndicate"],
    [
      "علق نشاط الجمعية التونسية للنساء الديمقراطيات",
      "الجمعية التونسية للنساء الديمقراطيات = Tunisian Association for Democratic Women",
    ],
    ["فاز الحزب الاشتراكي الديمقراطي", "الحزب الاشتراكي الديمقراطي = Social Democratic Party"],
  ])("are told with their adjective: %s", (text, body) => expect(bodies(text)).toEqual([body]));

  it("have no other's adjective", () =>
    expect(bodies("قال الصحفيون إن نقابة الصحفيين نددت")).toEqual(["نقابة الصحفيين = Journalists' Syndicate"]));
});
