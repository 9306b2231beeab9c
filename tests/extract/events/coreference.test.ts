import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** Types and retellings of a text's events: «bombing», «bombing=0». */
const tellings = (text: string): string[] =>
  extractor
    .extract({ text, published: "2024-05-12" })
    .events.map(({ type, same_as }) => (same_as === null ? type : `${type}=${same_as}`));

describe("one happening told again", () => {
  it.each([
    [
      "a definite noun",
      "انفجرت سيارة ملغومة في سوق ببلدة الطارمية. ووقع الانفجار قرب محطة للوقود.",
      ["bombing", "bombing=0"],
    ],
    [
      "a word of another kind that points back",
      "شنت طائرات حربية غارة على معسكر في مأرب. ولم تعلن أي جهة مسؤوليتها عن هذا الهجوم.",
      ["airstrike", "attack=0"],
    ],
    [
      "the headline and the lead",
      "مقتل ثلاثة جنود في كمين قرب كركوك\n\nقتل ثلاثة جنود عراقيين في كمين نصبه مسلحون قرب كركوك صباح السبت.",
      ["attack", "attack=0"],
    ],
    ["the clause of time", "ووقع الانفجار عندما انفجرت عبوة ناسفة أمام المدرسة.", ["bombing", "bombing=0"]],
  ])("%s", (_, text, expected) => {
    expect(tellings(text)).toEqual(expected);
  });
});

describe("two happenings", () => {
  it.each([
    [
      "one more of the kind",
      "قتل خمسة جنود في هجوم على ثكنة في عدن. وفي هجوم آخر قتل شرطيان في تعز.",
      ["attack", "attack"],
    ],
    [
      "other days",
      "قصفت المدفعية حي الجنينة الاثنين. وكانت المدفعية قصفت حي السلام في العاشر من نيسان الماضي.",
      ["shelling", "shelling"],
    ],
    [
      "other states",
      "استهدفت غارة أمريكية موقعا في دير الزور. واستهدفت غارة روسية مستودعا في إدلب.",
      ["airstrike", "airstrike"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tellings(text)).toEqual(expected);
  });
});

describe("two happenings in like words", () => {
  it.each([
    [
      "in towns far apart",
      "انفجرت عبوة ناسفة في بعقوبة الثلاثاء وقتلت شرطيين. وانفجرت عبوة ناسفة في المقدادية الثلاثاء وقتلت شرطيين.",
      ["bombing", "bombing"],
    ],
    [
      "of men of two states",
      "استقال وزير الطاقة اللبناني الاثنين. واستقال وزير الطاقة التونسي الاثنين.",
      ["resignation", "resignation"],
    ],
  ])("%s", (_, text, expected) => {
    expect(tellings(text)).toEqual(expected);
  });
});

describe("one of several that the news sums up", () => {
  it.each(["كان آخرها", "أعنفها"])("is no telling of the first: %s", (last) => {
    const text = `قتل أربعة جنود في انفجار عبوة في تعز. وشهدت تعز هذا العام تفجيرات عدة ${last} تفجير عبوة يوم الجمعة الماضي.`;
    expect(tellings(text)).toEqual(["bombing", "bombing=0", "bombing"]);
  });
});

describe("tellings of several days", () => {
  const days = (text: string): (string | null)[] =>
    extractor.extract({ text, published: "2024-05-12" }).events.map(({ date }) => date);

  it("are none of a blow of another day", () => {
    expect(
      days(
        "قصف الجيش بلدة سرمين. ويوم الأربعاء الماضي، قتل مدني بقصف على سرمين. وصباح الأحد الماضي، كثف الجيش القصف على سرمين.",
      ).slice(1),
    ).toEqual(["2024-05-08", "2024-05-05TMO"]);
  });

  it("but what is taken up again is of the day that its first telling took", () => {
    const text =
      "اقتحم الجيش بلدة سرمين اليوم، حيث اندلعت اشتباكات عنيفة في البلدة. واندلعت الاشتباكات عقب دخول القوات.";
    expect(days(text).slice(0, 3)).toEqual(["2024-05-12", "2024-05-12", "2024-05-12"]);
  });

  it("nor is what was done time and again over a while", () => {
    expect(
      days("شن مسلحون هجوما على قرية العظيم اليوم. وفي الفترة الأخيرة كثف المسلحون هجماتهم في شمال العراق.")[1],
    ).not.toBe("2024-05-12");
  });
});
