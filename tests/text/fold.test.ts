import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldedString, foldKey, isInvisible, isMark, toNormal, toRaw } from "../../src/text/index.js";

const display = (text: string): string => foldedString(fold(text, "display"));

describe("folding gives the usual spellings one key", () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ["hamza seats", "أمر إبريل آذار ٱلله", "امر ابريل اذار الله"],
    ["waw and ya with hamza", "مسؤول رئيس", "مسوول رييس"],
    ["ta marbuta and final ya", "غزة مستشفى موسی", "غزه مستشفي موسي"],
    ["Persian and other letters", "ڪرکوك گرگان پاريس ڤيينا چاد", "كركوك كركان باريس فيينا جاد"],
    ["harakat, shadda and dagger alef", "قُتِّلَ هٰذا", "قتل هذا"],
    ["tatweel", "العـــراق", "العراق"],
    ["decomposed hamza", "ا\u0654مر و\u0654 ي\u0654", "امر و ي"],
    ["presentation forms", "ﺍﻟﻌﺮﺍﻕ", "العراق"],
    ["lam-alef ligatures", "ﻻ ﻷ ﻹ ﻵ ﻼ", "لا لا لا لا لا"],
    ["the word ligature", "ﷲ", "الله"],
    ["bidi and zero-width controls", "\u200Fال\u200Cعراق\u202C\uFEFF", "العراق"],
    ["no-break and other spaces", "في\u00A0بغداد\u2009أمس", "في بغداد امس"],
    ["three digit sets", "20 ٢٠ ۲۰", "20 20 20"],
    ["decimal and thousands marks", "١٫٥ ١٬٥٠٠", "1.5 1,500"],
    ["quotes", "«قال» “قال” „قال‟", '"قال" "قال" "قال"'],
    ["dashes", "بغداد – دبي — عمان", "بغداد - دبي - عمان"],
    ["Arabic punctuation", "متى؟ نعم، لا؛", "متي? نعم, لا;"],
    ["Latin case and accents", "AFP Café", "afp cafe"],
    ["line ends", "أ\r\nب\rج\u2028د\u0085ه", "ا\nب\nج\nد\nه"],
    ["a و apart from its word", "العدالة و التنمية، و\u00a0  قال «و الله»", 'العداله والتنميه, وقال "والله"'],
    [
      "references of pages",
      "&quot;قال&#8221; &amp; &laquo;AT&T&raquo; و&nbsp;أضاف&#x200f; &#65275; &nosuch; &#99999;",
      '"قال" & "at&t" واضاف لا &nosuch; &#99999;',
    ],
    ["the same with marks and ligatures", "وَ قال ﻭ ﻻ و\u200f أضاف", "وقال ولا واضاف"],
  ];
  it.each(pairs)("%s", (_, raw, folded) => expect(foldKey(raw)).toBe(folded));

  it.each([
    ["letters called one by one", "و م ع", "و م ع"],
    ["the end of a word", "جو بايدن", "جو بايدن"],
    ["numbers and other scripts", "و 5 و CNN", "و 5 و cnn"],
    ["another line", "و\nقال", "و\nقال"],
    ["a letter told by itself", "2و بند", "2و بند"],
    ["the end of a text", "قال و ", "قال و "],
  ])("lets a و be before %s", (_, raw, folded) => expect(foldKey(raw)).toBe(folded));

  it("keeps the reader's letters in the display profile", () => {
    expect(display("أُنـــس\u200F في القاهرة\u00A0ﻻ و هنا")).toBe("أنس في القاهرة لا و هنا");
  });
});

describe("the reading profile", () => {
  it("keeps what says how a word is read, in the letters of an Arabic keyboard", () => {
    expect(foldedString(fold("الكـاتب کریم سُمّیرم و\u00a0&quot;أمينة&quot;\u200f ﻻ", "reading"))).toBe(
      'الكاتب كريم سُمّيرم و "أمينة" لا',
    );
  });
});

describe("the offset map", () => {
  it("takes the marks of the last letter into the span, and the controls around it not", () => {
    const raw = "قال «\u200Fعٌلّقتْـ\u200F» أمس";
    const text = fold(raw);
    const at = foldedString(text).indexOf("علقت");
    const span = toRaw(text, at, at + 4);
    expect(raw.slice(span.start, span.end)).toBe("عٌلّقتْـ");
  });

  it("parts a و that is written apart from its word", () => {
    const raw = "حزب العدالة و التنمية";
    const text = fold(raw);
    const at = foldedString(text).indexOf("والتنميه");
    const whole = toRaw(text, at, at + 8);
    expect(raw.slice(whole.start, whole.end)).toBe("و التنمية");
    const word = toRaw(text, at + 1, at + 8);
    expect(raw.slice(word.start, word.end)).toBe("التنمية");
  });

  it("takes the whole of a reference into the span", () => {
    const raw = "في &#1602;&#1591;&#1585; أمس";
    const text = fold(raw);
    const at = foldedString(text).indexOf("قطر");
    const span = toRaw(text, at, at + 3);
    expect(raw.slice(span.start, span.end)).toBe("&#1602;&#1591;&#1585;");
  });

  it("gives an empty range for an empty one", () => {
    const text = fold("بغداد");
    expect(toRaw(text, 2, 2)).toEqual({ start: 2, end: 2 });
    expect(toRaw(text, 5, 5)).toEqual({ start: 5, end: 5 });
  });
});

/** Text of the kinds that break offset maps: letters, marks, ligatures, controls, surrogates whole and alone. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "ا",
        "أ",
        "ل",
        "لا",
        "ب",
        "ة",
        "ى",
        "ـ",
        "ﻻ",
        "ﷺ",
        "ﷲ",
        "\u0654",
        "\u064B",
        "\u0651",
        "\u0670",
        "\u200F",
        "\u200C",
        "\r\n",
        "\r",
      ),
      fc.constantFrom(
        " ",
        "\n",
        "،",
        ".",
        "«",
        "»",
        "٢",
        "۳",
        "4",
        "\u0000",
        "😀",
        "\uD83D",
        "\uDE00",
        "é",
        "e\u0301",
        "X",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("on any text at all", () => {
  it("maps monotonically, inside the text, and covers every folded unit", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const text = fold(raw);
        for (let at = 0; at < text.length; at++) {
          expect(text.origin[at]).toBeLessThan(raw.length);
          expect(text.origin[at]).toBeLessThanOrEqual(text.origin[at + 1]);
        }
        expect(text.origin[text.length]).toBe(raw.length);
      }),
      { numRuns: 400 },
    );
  });

  it("folds the raw span of any folded range to exactly that range", () => {
    fc.assert(
      fc.property(hostile, fc.nat(80), fc.nat(80), (raw, a, b) => {
        const text = fold(raw);
        if (text.length === 0) return;
        const start = Math.min(a, b) % text.length;
        const end = Math.min(text.length, start + 1 + (Math.max(a, b) % 12));
        // A range that cuts through the letters of one ligature stands for the whole ligature.
        if (start > 0 && text.origin[start] === text.origin[start - 1]) return;
        if (end < text.length && text.origin[end] === text.origin[end - 1]) return;
        const span = toRaw(text, start, end);
        // \r\n is one line end whichever half the range takes.
        expect(foldKey(raw.slice(span.start, span.end))).toBe(foldedString(text, start, end));
      }),
      { numRuns: 800 },
    );
  });

  it("comes back to the same folded range from its raw span", () => {
    fc.assert(
      fc.property(hostile, fc.nat(80), (raw, a) => {
        const text = fold(raw);
        if (text.length === 0) return;
        const at = a % text.length;
        if (at > 0 && text.origin[at] === text.origin[at - 1]) return;
        if (at + 1 < text.length && text.origin[at] === text.origin[at + 1]) return;
        const back = toNormal(text, toRaw(text, at, at + 1));
        expect(back).toEqual({ start: at, end: at + 1 });
      }),
      { numRuns: 400 },
    );
  });

  it("is idempotent: the key of a key is itself", () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        expect(foldKey(foldKey(raw))).toBe(foldKey(raw));
      }),
      { numRuns: 400 },
    );
  });
});

it("drops every mark and every invisible control", () => {
  const kept: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    if ((isMark(unit) || isInvisible(unit)) && foldKey(String.fromCharCode(unit)) !== "") kept.push(unit.toString(16));
  }
  expect(kept).toEqual([]);
});
