import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const persons = (text: string): string[] =>
  read(text)
    .names.filter(({ type }) => type === "PER")
    .map(({ surface, norm }) => `${surface} ${norm}`);

describe("a leader by a name that is a word too, in a text on his state", () => {
  it.each([
    ["طالبت المعارضة السورية برحيل الأسد", "الأسد Bashar al-Assad"],
    ["دعا إلى حل سياسي في سوريا دون الأسد", "الأسد Bashar al-Assad"],
    ["خسر الحوثيون وأنصار صالح مواقع في اليمن", "صالح Ali Abdullah Saleh"],
    ["تظاهر أنصار الصدر في العراق", "الصدر Muqtada al-Sadr"],
    ["رفض لبنان ما قاله عون وبري", "عون Michel Aoun"],
  ])("%s", (text, person) => {
    expect(persons(text)).toContain(person);
  });

  it.each(["أصيب جندي سوري في حديقة الأسد", "أصيب بجروح في الصدر في العراق", "قتل كل صالح في اليمن"])(
    "is not in «%s»",
    (text) => {
      expect(persons(text)).toEqual([]);
    },
  );
});
