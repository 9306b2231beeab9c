import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The bodies of a text, each with its English name. */
const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("a name and the trade of those who have it", () => {
  it.each([
    ["قال مدير شركة الأفق للأوراق المالية إن السوق هادئة", "الأفق للأوراق المالية = al-Afq for Securities"],
    [
      "نشر مركز المنار للدراسات الاستراتيجية تقريرا",
      "مركز المنار للدراسات الاستراتيجية = al-Manar Center for Strategic Studies",
    ],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it.each([
    ["an act that goes on", "نقل المحامون إلى مركز الإيقاف للدفاع عن المتهمين"],
    ["those whom it serves", "خفضت شركة الكهرباء للمواطنين الأسعار"],
  ])("is not %s", (_, text) => {
    expect(bodies(text).join()).not.toContain("لل");
  });
});

describe("a body that its noun names otherwise", () => {
  it.each([
    ["قال رئيس الجامعة التونسية للسياحة إن الموسم ناجح", "الجامعة التونسية للسياحة = Tunisian Tourism Federation"],
    ["قالت لتلفزيون «كارفانوك» المحلي إنها عادت", "كارفانوك = Karvanuk"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});

describe("a body called after somebody", () => {
  it("has the adjective that tells what it is", () =>
    expect(bodies("عرضت المسرحية في مركز الملك فهد الثقافي")).toEqual([
      "مركز الملك فهد الثقافي = King Fahd Cultural Center",
    ]));
  it("by the last name of a Korean leader is called by his family", () =>
    expect(bodies("رحب كيم جونغ أون بالوفد. وتخشى سول نظام كيم أيضا")).toEqual(["نظام كيم = Kim regime"]));
});

describe("a company", () => {
  it.each([
    ["قالت شركة موتورولا إنها", "موتورولا = Motorola"],
    ["قالت شركة زيلاند موتور كورب إنها", "زيلاند موتور كورب = Ziland Motor Korb"],
    ["أعلنت شركة ريان إير أنها", "ريان إير = Rayyan Air"],
  ])("%s", (text, body) => expect(bodies(text)).toEqual([body]));
});

describe("a wing of a movement", () => {
  it("is named without it", () =>
    expect(bodies("قالت كتائب القسام الجناح العسكري لحركة حماس إنها")).toEqual([
      "كتائب القسام = Izz ad-Din al-Qassam Brigades",
      "حماس = Hamas",
    ]));
});

describe("a body called by an act", () => {
  it.each([
    ["أعلنت هيئة تنظيم الاتصالات غرامة جديدة", "هيئة تنظيم الاتصالات = Regulation of Communications Authority"],
    ["نشر معهد أبحاث السلام الدولي تقريرا", "معهد أبحاث السلام الدولي = International Peace Research Institute"],
    [
      "حذرت منظمة رصد الزلازل الدولية من هزات",
      "منظمة رصد الزلازل الدولية = International Monitoring of Earthquakes Organization",
    ],
    ["حذر جهاز حماية المستهلك من المنتج", "جهاز حماية المستهلك = Protection of Consumers Service"],
  ])("%s", (text, body) => {
    expect(bodies(text)).toEqual([body]);
  });

  it("is not the board of anyone", () => {
    expect(bodies("اجتمع مجلس إدارة الشركة ولجنة تنظيم المسابقة")).toEqual([]);
  });
});

describe("the body of a place", () => {
  it("is its state's where the state has one only", () => {
    const { names } = read("قالت حكومة طهران إن إيران سترد");
    expect(names.find(({ surface }) => surface === "حكومة طهران")?.norm).toBe("Government of Iran");
  });

  it.each([
    ["قال رئيس بلدية نيويورك إن المدينة آمنة", "US"],
    ["قالت السلطات الأوكرانية إن بلدية نيويورك تضررت", "UA"],
  ])("is that of the text's states: %s", (text, country) => {
    expect(read(text).names.find(({ surface }) => surface === "بلدية نيويورك")?.country).toBe(country);
  });
});

describe("a body told alone", () => {
  it("is another where its adjective makes it one", () => {
    expect(bodies("أعلن سلاح الجو أنه قصف الموقع")).toEqual(["سلاح الجو = Air Force"]);
    expect(bodies("أعلن سلاح الجو المسير أنه قصف الموقع")).toEqual([]);
  });
});

describe("the noun before a body", () => {
  it("names none where it tells who leads", () => {
    expect(bodies("تدرب الفريق بقيادة المدرب اليوناني في الملعب").join()).not.toMatch(/Command/);
    expect(bodies("تقدمت القوة بقيادة الرئيس الفلسطيني نحو المدينة").join()).not.toMatch(/Command/);
  });

  it("is outside where it is a dual: each of the two is named for itself", () => {
    expect(bodies("قالت وكالتا الأناضول ورويترز إن الشرطة وصلت إلى أنقرة")).toEqual([
      "الأناضول = Anadolu Agency",
      "رويترز = Reuters",
    ]);
  });
});
