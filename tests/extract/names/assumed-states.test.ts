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

  it("is that of the place that opens the sentence, where none does", () => {
    expect(bodies("وفي فرنسا، أعلنت وزارة الصحة وفاة شخص")).toContain("وزارة الصحة = French Ministry of Health");
  });

  it("is nobody's, of an enemy's air force", () => {
    expect(bodies("أغار الطيران الحربي المعادي على بلدة عيتا الشعب في لبنان")).toEqual([]);
  });
});
