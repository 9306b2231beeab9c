import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The bodies of a text, each with its English name. */
const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("bodies of a place", () => {
  it.each([
    ["قال مجلس منبج العسكري إن الهدنة انتهت", "مجلس منبج العسكري = Manbij Military Council"],
    ["قال مجلس مدينة الرقة المدني إن الماء مقطوع", "مجلس مدينة الرقة المدني = Raqqa Civil Council"],
    ["وصل الطلاب إلى جامعة دمشق الدولية", "جامعة دمشق الدولية = Damascus International University"],
    ["قالت مديرية صحة حلب إن المرض انحسر", "مديرية صحة حلب = Aleppo Health Directorate"],
    ["قالت دائرة صحة كركوك إن المرض انحسر", "دائرة صحة كركوك = Kirkuk Health Department"],
    ["دعت لجان مقاومة الخرطوم إلى إضراب", "لجان مقاومة الخرطوم = Khartoum Resistance Committees"],
    ["أجلت محكمة جنايات جنوب القاهرة جلستها", "محكمة جنايات جنوب القاهرة = South Cairo Criminal Court"],
    ["قررت نيابة شرق الإسكندرية حبسه", "نيابة شرق الإسكندرية = East Alexandria prosecution"],
    ["قالت نيابة دبي إن المتهم اعترف", "نيابة دبي = Dubai prosecution"],
    ["حظرت سلطات برلين المظاهرة", "سلطات برلين = Berlin authorities"],
    ["الداخلية تضبط خمسة متهمين", "الداخلية = Ministry of Interior"],
  ])("%s", (text, body) => expect(bodies(text)).toEqual([body]));

  it.each([
    "وقع المحامي الاتفاق نيابة عنه",
    "قتل خمسة في جنوب القاهرة",
    "أوقفته سلطات المطار وسلطات المدينة",
    "في الداخلية تضبط الأمور",
  ])("no body: %s", (text) => expect(bodies(text)).toEqual([]));

  it("an emirate is a land where it is no region of another state", () => {
    expect(bodies("يؤدي الجسر إلى إمارة الشارقة")).toEqual([]);
    expect(bodies("قال متحدث باسم إمارة مكة إن الطريق مغلقة")).toEqual(["إمارة مكة = Emirate of Mecca Region"]);
  });

  it("are none without what tells them", () => expect(bodies("عقد مجلس حلب جلسته")).toEqual([]));
});

describe("parts of an army by arm and number", () => {
  it.each([
    ["قتل جندي من لواء المدرعات 401", "لواء المدرعات 401 = 401st Armored Brigade"],
    ["سيطرت الفرقة السادسة عشرة على البلدة", "الفرقة السادسة عشرة = 16th Division"],
    ["انسحبت كتيبة المشاة الثالثة والخمسون", "كتيبة المشاة الثالثة والخمسون = 53rd Infantry Battalion"],
    ["انسحب اللواء الحادي والعشرون", "اللواء الحادي والعشرون = 21st Brigade"],
    ["انسحبت الفرقة الأولى وعشرون جنديا", "الفرقة الأولى = 1st Division"],
  ])("%s", (text, body) => expect(bodies(text)).toEqual([body]));
});

describe("bodies by what they deal with", () => {
  it.each([
    ["اجتمع مجلس الأعمال السعودي المصري", "مجلس الأعمال السعودي المصري = Saudi Egyptian Business Council"],
    ["قالت شرطة المواصلات البريطانية إن الخط آمن", "شرطة المواصلات البريطانية = British Transport Police"],
    ["قالت الشبكة العربية لحقوق الطفل إن الوضع صعب", "الشبكة العربية لحقوق الطفل = Arab Network for Children Rights"],
    ["أعلنت الشركة القابضة للكهرباء عطلا", "الشركة القابضة للكهرباء = Holding Company for Electricity"],
    ["أطلقت الشبكة الدولية للصحافة تقريرا", "الشبكة الدولية للصحافة = International Network for Press"],
    ["انتشرت الفرقة الرابعة المدرعة", "الفرقة الرابعة المدرعة = 4th Armored Division"],
    ["دعا حزب الوحدة والعدالة إلى حوار", "حزب الوحدة والعدالة = Unification and Justice Party"],
    ["تقدمت قوات درع الساحل نحو البلدة", "قوات درع الساحل = Dar al-Sahil Forces"],
    [
      "قالت اللجنة العليا للانتخابات الرئاسية إن الاقتراع انتهى",
      "اللجنة العليا للانتخابات الرئاسية = High Committee for Presidential Elections",
    ],
  ])("%s", (text, body) => expect(bodies(text)).toEqual([body]));

  it("end with what their purpose governs", () =>
    expect(bodies("أعلنت الهيئة العامة لتنظيم قطاع الكهرباء خطتها")[0]).toMatch(
      /^الهيئة العامة لتنظيم قطاع الكهرباء = /,
    ));

  it.each([
    ["the police of a capital", "قالت شرطة العاصمة الألمانية إن الطريق مغلق"],
    ["a grid", "فصلت القرية عن الشبكة العامة لتوزيع الطاقة"],
  ])("are not %s", (_, text) => expect(bodies(text)).toEqual([]));
});
