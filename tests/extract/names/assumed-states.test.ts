import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The bodies of a text, each with its English name. */
const bodies = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "ORG")
    .map(({ surface, norm }) => `${surface} = ${norm}`);

describe("the state of a body told without it", () => {
  it("is that of the known person who holds the office", () => {
    expect(bodies("استقبل رئيس مجلس الوزراء محمد شياع السوداني وفدا فرنسيا قادما من فرنسا")).toContain(
      "مجلس الوزراء = Iraqi Council of Ministers",
    );
  });

  it("is that of the known person whose titles it is among", () => {
    expect(bodies("بعث ولي العهد رئيس مجلس الوزراء الأمير محمد بن سلمان برقية إلى سلطان عمان هيثم بن طارق")).toContain(
      "مجلس الوزراء = Saudi Council of Ministers",
    );
  });

  it("is that of the offices and courts told by an adjective, whatever else is named", () => {
    const text =
      "طلب نائب كويتي استجواب الوزير. وذكر أن وزارة الداخلية اشترت أجهزة من كندا. وقررت محكمة كويتية وقف الشراء، وأيد ذلك وزير كويتي سابق.";
    expect(bodies(text)).toContain("وزارة الداخلية = Kuwaiti Ministry of Interior");
  });

  it("is not that of an organization that speaks of many", () => {
    const text =
      "أدانت منظمة العفو الدولية توقيف ناشطين. وقررت نيابة أمن الدولة حبسهم. وطالبت منظمة العفو الدولية بالإفراج عنهم.";
    expect(bodies(text).join()).not.toContain("British");
  });

  it("is that of the place that opens the sentence, where none does", () => {
    expect(bodies("وفي فرنسا، أعلنت وزارة الصحة وفاة شخص")).toContain("وزارة الصحة = French Ministry of Health");
  });

  it.each([
    ["زار وفد من لجنة الدفاع في البرلمان الألماني الأردن والتقى ملك الأردن", "لجنة الدفاع = German Defence Committee"],
    ["قصفت إسرائيل المدينة وقالت وزارة الصحة في غزة إن رجلا قتل", "وزارة الصحة = Palestinian Ministry of Health"],
    ["نشرت وزارة الداخلية بفيسبوك صورا من مصر", "وزارة الداخلية = Egyptian Ministry of Interior"],
  ])("is that of what it is in: %s", (text, body) => {
    expect(bodies(text)).toContain(body);
  });

  it("is nobody's, of an enemy's air force", () => {
    expect(bodies("أغار الطيران الحربي المعادي على بلدة عيتا الشعب في لبنان")).toEqual([]);
  });
});

/** The persons of a text, each with a country. */
const persons = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "PER")
    .map(({ surface, country }) => `${surface} = ${country}`);

describe("the state of who holds an office abroad", () => {
  it.each([
    ["قال السفير الأميركي لدى اليمن، ستيفن فاجن، إن الوضع صعب", "ستيفن فاجن = US"],
    ["التقى سفير كندا لدى لبنان جيمس مارو الوزير", "جيمس مارو = CA"],
    ["قال قائد الشرطة في اليمن سامر الحداد إن الوضع صعب", "سامر الحداد = YE"],
  ])("%s: %s", (text, person) => expect(persons(text)).toContain(person));
});
