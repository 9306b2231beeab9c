import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const names = (text: string): string[] =>
  read(text).names.map(({ surface, type, norm, country }) => `${surface} ${type} ${norm} ${country}`);

describe("a body of two words with its place between them", () => {
  it.each([
    ["أعلن مجلس منبج العسكري مقتل ثلاثة من عناصره", "مجلس منبج العسكري ORG Manbij Military Council SY"],
    ["ودعا مجلس مصراتة البلدي إلى التهدئة", "مجلس مصراتة البلدي ORG Misrata Municipal Council LY"],
    ["قالت غرفة دبي التجارية إن الصادرات ارتفعت", "غرفة دبي التجارية ORG Dubai Chamber of Commerce AE"],
    ["شاركت قوات الهند البحرية في المناورات", "قوات الهند البحرية ORG Indian Navy IN"],
    ["أفاد مركز الغوطة الإعلامي بوقوع غارة", "مركز الغوطة الإعلامي ORG Ghouta Media Center SY"],
  ])("%s", (text, body) => {
    expect(names(text)).toContain(body);
  });

  it.each([
    ["قضت المحكمة السودانية العليا بالسجن", "المحكمة السودانية العليا ORG Sudanese Supreme Court SD"],
    ["قصفت القوات السورية الحكومية البلدة", "القوات السورية الحكومية ORG Syrian government forces SY"],
  ])("%s", (text, body) => {
    expect(names(text)).toContain(body);
  });

  it("is no body where a state has what the words say", () => {
    expect(names("تهدد الصواريخ أمن السعودية الوطني")).toEqual(["السعودية GPE Saudi Arabia SA"]);
  });
});

describe("a domain without its article before a state or a place", () => {
  it.each([
    ["أعلنت وزارة خارجية العراق موقفها", "وزارة خارجية العراق ORG Iraqi Ministry of Foreign Affairs IQ"],
    ["قالت مديرية صحة حلب إن خمسة قتلوا", "مديرية صحة حلب ORG Aleppo Health Directorate SY"],
    ["أوضحت دائرة صحة ذي قار أن الجرحى بخير", "دائرة صحة ذي قار ORG Dhi Qar Health Department IQ"],
    ["أعلنت وزارة صحة غزة الحصيلة", "وزارة صحة غزة ORG Gaza Ministry of Health PS"],
  ])("%s", (text, body) => {
    expect(names(text)[0]).toBe(body);
  });

  it("is of no little-known place that is a word of the language", () => {
    expect(names("أشادت وزارة خارجية الشمال بالاتفاق").join()).not.toContain("Burkina");
  });
});

describe("a body of a place", () => {
  it.each([
    ["أصدرت محكمة بداية غزة حكمها", "محكمة بداية غزة ORG Gaza Court of First Instance PS"],
    ["أعلنت بورصة فلسطين وقف التداول", "بورصة فلسطين ORG Palestinian Stock Exchange PS"],
    ["وأكدت أمانة جدة إغلاق النفق", "أمانة جدة ORG Jeddah Municipality SA"],
    ["دعت تنسيقية لجان مقاومة الخرطوم إلى مسيرة", "تنسيقية لجان مقاومة الخرطوم ORG Khartoum Resistance Committees SD"],
    ["أعلنت قيادة شرطة بابل اعتقال متهم", "قيادة شرطة بابل ORG Babil Police Command IQ"],
  ])("%s", (text, body) => {
    expect(names(text)[0]).toBe(body);
  });

  it("takes no noun with the article and an adjective of a state behind the place", () => {
    expect(names("أدانت لجنة القدس الإجراءات الإسرائيلية").join()).not.toContain("الإجراءات");
  });
});

describe("what a body is for", () => {
  it.each([
    ["أفاد المرصد العراقي للحريات الصحفية بمقتل صحفي", "المرصد العراقي للحريات الصحفية"],
    ["طالبت المنظمة العربية لمعلومات حقوق الإنسان بالإفراج عنه", "المنظمة العربية لمعلومات حقوق الإنسان"],
    ["قال المجلس الوطني لتنسيق شؤون الكوارث إن النهر فاض", "المجلس الوطني لتنسيق شؤون الكوارث"],
  ])("%s", (text, body) => {
    expect(names(text)[0]).toContain(`${body} ORG`);
  });
});

describe("what compels", () => {
  it("is no town", () => {
    expect(names("أعلنت الشركة حالة القوة القاهرة في الحقل")).toEqual([]);
  });
});

describe("an arm behind the number of a unit", () => {
  it.each([
    ["انسحبت الفرقة الرابعة المدرعة من التلة", "الفرقة الرابعة المدرعة ORG 4th Armored Division null"],
    ["قتل جندي من اللواء الثالث مغاوير", "اللواء الثالث مغاوير ORG 3rd Commando Brigade null"],
  ])("%s", (text, body) => {
    expect(names(text)).toEqual([body]);
  });
});

describe("the government of a capital", () => {
  it("is its state's, whatever the text is about", () => {
    const { names: found } = read("قالت الحكومة السودانية إن حكومة طهران اتفقت معها");
    expect(found.map(({ norm }) => norm)).toEqual(["Government of Sudan", "Government of Iran"]);
  });

  it.each(["وافقت المعارضة على حكومة الوحدة", "انتقدت المعارضة حكومة الوسط"])("is none in «%s»", (text) => {
    expect(names(text)).toEqual([]);
  });
});
