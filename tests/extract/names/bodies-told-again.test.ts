import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const names = (text: string): string[] =>
  read(text).names.map(({ surface, type, norm }) => `${surface} ${type} ${norm}`);

describe("a body told again without its noun", () => {
  it("is the body, beside a verb of speech too", () => {
    expect(names("أعلنت شركة زيلانكو أرباحها. وقالت زيلانكو إن أسهم زيلانكو ارتفعت.")).toEqual(
      Array(3).fill("زيلانكو ORG Zilanko"),
    );
  });

  it("is one before it is named in full too", () => {
    expect(names("زيلانكو ترفع أرباحها. قالت شركة «زيلانكو» إن المبيعات زادت.")).toHaveLength(2);
  });

  it("is one at the head of a line, before a verb", () => {
    expect(names("فتح تدين التصعيد\nقال مسؤول في حركة فتح إن الهجوم مدان.")[0]).toBe("فتح ORG Fatah");
    expect(names("فتح الطريق أمام السيارات\nقال مسؤول في حركة فتح إن الطريق آمن.")).toHaveLength(1);
  });

  it("goes by its noun and its name without what it is for", () => {
    expect(names("قال مركز الميزان لحقوق الإنسان إن الوضع صعب. وأضاف مركز الميزان أن طفلا مات.")).toEqual([
      "مركز الميزان لحقوق الإنسان ORG al-Maizan Center for Human Rights",
      "مركز الميزان ORG al-Maizan Center for Human Rights",
    ]);
  });

  it("is no person of that family", () => {
    expect(names("قال جاك زيلانكو مؤسس شركة زيلانكو إنه باعها. وأضاف زيلانكو أنه راض.").pop()).toContain("PER");
  });
});

describe("a name of persons behind the noun of a body", () => {
  it("is the body's", () => {
    expect(names("تعاقد نادي تشونغ كينغ مع اللاعب")).toEqual(["تشونغ كينغ ORG Chung King"]);
  });

  it("is the person's whom the text names in full", () => {
    expect(names("غادر المدرب لويس فان غال. وسيبقى فريق فان غال في المدينة.").join()).not.toContain("ORG");
  });
});

describe("a bank without its state", () => {
  it("is the one that the text has named with it", () =>
    expect(names("افتتح البنك الزراعي المصري فرعا. وارتفعت أرباح البنك الزراعي، وهو فرع للبنك الزراعي.")).toEqual([
      "البنك الزراعي المصري ORG Egyptian Agricultural Bank",
      "البنك الزراعي ORG Egyptian Agricultural Bank",
      "لبنك الزراعي ORG Egyptian Agricultural Bank",
    ]));

  it("is none where the text has not", () => expect(names("ارتفعت أرباح البنك الزراعي أمس")).toEqual([]));
});

describe("a body by a cause and a creed", () => {
  it.each([
    ["قالت قوات التعبئة الشعبية إنها انسحبت", "قوات التعبئة الشعبية ORG"],
    ["شارك تيار الإصلاح الوطني في الحوار", "تيار الإصلاح الوطني ORG National Reform Movement"],
    ["وأوضح المصدر أن الجيش الشعبي انسحب", "الجيش الشعبي ORG Popular Army"],
  ])("%s", (text, body) => {
    expect(names(text)[0]).toContain(body);
  });

  it("is no fast intervention", () => {
    expect(names("شاركت قوات التدخل السريع في العملية")).toEqual([]);
  });
});
