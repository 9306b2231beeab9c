import { describe, expect, it } from "vitest";
import { eventsOf, participantsOf } from "./told.js";

describe("what is struck, behind what it is struck with", () => {
  it.each([
    [
      "behind one told before",
      "أفاد سكان بأن القوات قصفت بالمدفعية الثقيلة سوق الخضار.",
      "shelling: القوات → سوق الخضار",
    ],
    ["behind a pronoun", "قال الجيش إنه قصف بالمدفعية مواقع للمسلحين.", "shelling: الجيش → مواقع للمسلحين"],
    ["behind a drone", "استهدفت مسيرة معادية بصاروخين سيارة في القرية.", "airstrike: مسيرة معادية → سيارة"],
    ["behind a weapon with a word of its own", "استهدفت مسيرة بصاروخ موجه سيارة.", "airstrike: مسيرة → سيارة"],
    ["its surroundings", "استهدف الطيران الحربي بالصواريخ محيط المستشفى.", "airstrike: Air Force → المستشفى"],
    ["behind what men ride", "اغتال مسلحون على دراجة نارية ضابطا.", "killing: مسلحون → ضابطا"],
    ["what is no striker", "قالت الكتائب إنها استهدفت دبابة شرق المدينة.", "attack: الكتائب → دبابة"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("where a rocket comes from", () => {
  it.each([
    ["is not where it falls", "أطلق صاروخ من اتجاه الجولان على دمشق.", "shelling: – → Damascus"],
    ["nor is the rocket that falls", "اعترضت الدفاعات صاروخا أطلقه الحوثيون تجاه نجران.", "shelling: Houthis → Najran"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("a claim", () => {
  it.each([
    ["of what is not known yet", "حركة الشباب تتبنى تفجيرا انتحاريا في مقديشو.", "bombing: Al-Shabaab → –"],
    ["of what it was done to", "أعلنت حركة الشباب مسؤوليتها عن تفجير فندق.", "bombing: Al-Shabaab → فندق"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });

  it.each(["لم تتبن أي جهة هجوما على الفندق.", "ولم تعلن أي جهة مسؤوليتها عن تفجير انتحاري."])(
    "that none makes: %s",
    (text) => {
      expect(eventsOf(text)).toEqual([]);
    },
  );
});

describe("one who is killed or held for a deed", () => {
  it.each([
    ["of his own", "قال الجيش إن قواته قتلت مسلحا أطلق النار عليها.", "attack: مسلحا → –"],
    ["with its object", "اعتقلت الشرطة رجلا أطلق النار على حافلة.", "attack: رجلا → حافلة"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("who goes on", () => {
  it("is not what a noun between tells to be struck", () => {
    expect(participantsOf("أدانت الأمم المتحدة قصف مدرسة وطالبت بتحقيق عاجل.")).toContain("demand: United Nations → –");
  });
});

describe("who strikes and what is struck", () => {
  it.each([
    [
      "a plural that keeps its nun before a facility",
      "هاجم مسلحون مطار عدن.",
      "attack: مسلحون → Aden International Airport",
    ],
    ["and before an embassy", "هاجم متظاهرون السفارة السويدية.", "attack: متظاهرون → Embassy of Sweden"],
    [
      "a weapon with a word of its own",
      "قصفت طائرات مسيرة مطار أربيل.",
      "airstrike: طائرات مسيرة → Erbil International Airport",
    ],
    ["but «المتمردين الحوثيين» are one", "هاجم الجيش المتمردين الحوثيين.", "attack: الجيش → Houthis"],
    ["rockets right behind the verb", "استهدفت صواريخ قاعدة عين الأسد.", "shelling: – → Ain al-Asad Air Base"],
    ["a device right behind it", "استهدفت عبوة ناسفة موكب الوزير.", "bombing: – → موكب الوزير"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("some of the deeds", () => {
  it.each([
    ["do none of them", "بدأت جولة جديدة من المفاوضات في جنيف.", "talks: – → –"],
    ["nor are they dealt", "فرضت واشنطن حزمة جديدة من العقوبات على روسيا.", "sanction: Washington → Russia"],
  ])("%s", (_, text, told) => {
    expect(participantsOf(text)).toContain(told);
  });
});

describe("what turns over", () => {
  it("does so on no road, as nobody does on a rival", () => {
    expect(participantsOf("انقلبت شاحنة على الطريق الدولي.")).toEqual(["accident: – → شاحنة"]);
    expect(participantsOf("انقلب الجيش على الحكومة.")).toEqual(["coup: الجيش → الحكومة"]);
  });
});
