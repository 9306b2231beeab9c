import { describe, expect, it } from "vitest";
import { fold, toRaw } from "../../src/text/index.js";
import { splitSentences } from "../../src/token/sentences.js";
import { tokenize } from "../../src/token/tokenize.js";

const sentences = (raw: string): string[] => {
  const text = fold(raw);
  const tokens = tokenize(text);
  const table = splitSentences(text, tokens);
  return Array.from({ length: table.count }, (_, sentence) => {
    const { start, end } = toRaw(text, tokens.start[table.first[sentence]], tokens.end[table.end[sentence] - 1]);
    return raw.slice(start, end);
  });
};

describe("sentences end", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["قتل جندي. وأصيب آخر.", ["قتل جندي.", "وأصيب آخر."]],
    ["هل انسحبوا؟ نعم! وعادوا؛ ثم رحلوا", ["هل انسحبوا؟", "نعم!", "وعادوا؛", "ثم رحلوا"]],
    ["عنوان بلا نقطة\nنص الخبر.", ["عنوان بلا نقطة", "نص الخبر."]],
    ["وصل إلى بغداد.وقال الوزير", ["وصل إلى بغداد.", "وقال الوزير"]],
    ["قال «كذا.» ثم خرج", ["قال «كذا.» ثم خرج"]],
    ['انتهى القتال." وأضاف', ['انتهى القتال."', "وأضاف"]],
    ["انتظر... ثم قال", ["انتظر...", "ثم قال"]],
    ["قتلوا (أمس). وعادوا", ["قتلوا (أمس).", "وعادوا"]],
  ];
  it.each(cases)("%s", (raw, expected) => expect(sentences(raw)).toEqual(expected));
});

describe("sentences do not end", () => {
  const whole = [
    "قال د. أحمد سالم إن القصف استمر",
    "نقلت (أ.ف.ب) عن مصدر عسكري قوله",
    "نقلت أ.ف.ب عن مصدر",
    "بلغت النسبة 1.5 في المئة",
    "قتل جنديان، وأصيب ثلاثة، وفر المهاجمون، بحسب الشرطة",
    "وقال: «انتهت العملية. عاد الجنود» قبل أن يغادر",
    "الموقع www.example.com نشر الخبر",
    "وصل م. خالد إلى المكان",
  ];
  it.each(whole)("%s", (raw) => expect(sentences(raw)).toEqual([raw]));

  it("inside a year with its letter, but at the stop after it", () => {
    expect(sentences("وقع ذلك عام 1424هـ. ثم عاد")).toEqual(["وقع ذلك عام 1424هـ.", "ثم عاد"]);
  });
});
