import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The figures that are running tolls, by kind and number. */
const running = (text: string): string[] =>
  read(text)
    .filter(({ cumulative }) => cumulative)
    .map(({ kind, low }) => `${kind} ${low}`);

describe("a period is said", () => {
  it.each([
    ["of both figures before it", "سقط 40 قتيلا و70 جريحا خلال شهر مايو.", ["killed 40", "injured 70"]],
    ["of two verbs before it", "قتل 40 مدنيا وأصيب 12 آخرون خلال مايو الماضي.", ["killed 40", "injured 12"]],
    ["by its length before what was waged", "بعد عشرة أيام من القصف الذي أودى بحياة 300 مدني.", ["killed 300"]],
    ["by its length alone", "قتل 38 شخصا في ثلاثة أيام.", ["killed 38"]],
    ["by the blows that filled it", "قتل 38 شخصا في أسبوع من الهجمات.", ["killed 38"]],
    ["before a clause about its blows", "انفجرت قنبلة أمس بعد أسبوعين من التفجيرات أودت بحياة 38 شخصا.", ["killed 38"]],
    ["by years behind it", "قتلت الجماعة عشرات من السكان في السنوات الماضية.", ["killed 20"]],
    ["by what is waged, whatever leads to it", "قتل مئات السكان جراء أربعة أشهر من الاقتتال.", ["killed 200"]],
    [
      "by the month of a number that two kinds share",
      "مقتل وإصابة 300 مدني في أغسطس الماضي.",
      ["killed 1", "injured 1"],
    ],
    ["by the running year beside it", "قتل 12 صحفيا هذا العام.", ["killed 12"]],
    ["by the protests", "قتل في هذه التظاهرات 12 شخصا.", ["killed 12"]],
    ["by whatever began before it", "قتل 17 جنديا في الهجمات منذ التصعيد الأخير.", ["killed 17"]],
    ["by whatever began, the sentence opening with it", "ومنذ ذلك اليوم، وفق مصادر، قتل 30 مدنيا.", ["killed 30"]],
    ["of the sum and not of what was added", "قتل 3 عمال، ليصل المجموع إلى 38 عاملا قتلوا منذ مايو.", ["killed 38"]],
    ["by the size that two kinds share", "تجاوز عدد القتلى والمفقودين 13 ألفا.", ["killed 1", "missing 1"]],
    [
      "once for a report that goes on place by place",
      "قتل 900 مدني خلال يونيو الماضي. وسجلت العاصمة 80 قتيلا و12 جريحا.",
      ["killed 900", "killed 80", "injured 12"],
    ],
  ])("%s", (_, text, found) => {
    expect(running(text)).toEqual(found);
  });
});

describe("no period of the figure is", () => {
  it.each([
    ["a week of one happening", "قتل 21 شخصا خلال الأسبوع الجاري عندما قصفت المدرسة."],
    ["one that ranks the happening", "قتل 20 شخصا في أعنف هجوم منذ بداية العام."],
    ["that of another happening", "قتل جنديان عندما تقدمت القوات وهي تحاصر القرية منذ أسبوعين."],
    ["the rank of a blow among others", "قتل عشرة في هجوم هو الثاني في ثلاثة أيام."],
    ["a setting", "قتل عشرة في انفجار هو الأسوأ في السنوات الأخيرة."],
    ["what is said of another day", "أصيب أربعة في الانفجار، مشيرة إلى أن المنفذ شن هجوما منذ أشهر."],
    ["what they were before", "قتل 42 عاملا كانوا محتجزين منذ أسبوع."],
    ["the year of a blow", "قتل 12 شخصا في هجوم وقع هذا العام."],
    ["that of a relative clause", "قتل ستة في الفيضانات التي تضرب البلاد منذ أيام."],
    ["one beside a single person", "اعتقل ناشط بسبب رسالة كتبها منذ شهر."],
    ["the size of a crowd on one day", "أصيب ألف متظاهر في مواجهات الجمعة."],
    ["a setting that opens its sentence", "في السنوات الأخيرة زادت الحوادث، وأسفر آخرها عن مقتل 60 شخصا."],
    ["what happened then", "هو الأكثر دموية في المدينة منذ الهجوم الذي أوقع 31 قتيلا."],
    ["the harm itself", "صعد الجيش غاراته منذ مقتل سبعة جنود."],
    ["that of a clause with لكن", "قتل ثلاثة في المزرعة، لكنها مؤجرة منذ سنوات."],
    ["one of another sentence", "خطف مسلحون ثلاثة عمال. وقال إنه يعمل هناك منذ عامين."],
  ])("%s", (_, text) => {
    expect(read(text).length).toBeGreaterThan(0);
    expect(running(text)).toEqual([]);
  });
});

describe("history", () => {
  const isHistory = (text: string): boolean => read(text).some(({ historical }) => historical === true);

  it("is what a memorial day recalls", () => expect(isHistory("في ذكرى الهجوم الذي قتل فيه 20 شخصا.")).toBe(true));
  it("is not what happens on a feast", () =>
    expect(isHistory("قتل سبعة أشخاص في سقوط صاروخ خلال إحياء ذكرى عاشوراء.")).toBe(false));
});
