import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const names = (text: string): string[] =>
  read(text).names.map(({ surface, norm, type }) => `${surface}: ${type} ${norm}`);

describe("names that و joins", () => {
  it("are places behind a place", () =>
    expect(names("وصلت التعزيزات إلى المنطقة بين محافظة لحج وعدن.")).toContain("عدن: GPE Aden"));

  it("are groups behind a group", () =>
    expect(names("اعتقل ثلاثة بتهمة الانتماء لداعش والقاعدة.")).toContain("القاعدة: ORG al-Qaeda"));

  it("are no group behind something else", () =>
    expect(names("قصف الطيران المطار والقاعدة في البلدة.").join()).not.toContain("al-Qaeda"));
});

describe("forces of an army", () => {
  it("are the army", () =>
    expect(names("قالت قوات الجيش الليبي إنها تقدمت.")).toEqual(["الجيش الليبي: ORG Libyan Army"]));
});
