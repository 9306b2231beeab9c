/** What the page of the playground says by itself. */
export interface PlaygroundWords {
  readonly heading: string;
  readonly lead: string;
  readonly text: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly read: string;
  readonly example: string;
  readonly exampleText: string;
  readonly exampleDay: string;
  readonly nothing: string;
  readonly waiting: string;
  readonly noServer: string;
  readonly happenings: string;
  readonly result: string;
}

const EXAMPLE =
  "أعلنت وزارة الصحة في غزة، الخميس، مقتل 12 شخصا بينهم 5 أطفال وإصابة نحو 30 آخرين في غارة جوية إسرائيلية على خان يونس مساء أمس الأربعاء.\n" +
  "وقال مصدر طبي إن الحصيلة قد ترتفع، في حين نفى الجيش الإسرائيلي استهداف مدنيين.\n" +
  "ومن المقرر أن تستأنف محادثات وقف إطلاق النار في القاهرة الأسبوع المقبل.";

export const PLAYGROUND_WORDS: { readonly [language in "ar" | "en"]: PlaygroundWords } = {
  ar: {
    heading: "جرب حدث",
    lead: "الصق خبرا واقرأ ما يستخرج منه: الأسماء والتواريخ والضحايا والأحداث، وبأي قاعدة. النص لا يغادر هذا الجهاز ولا يحفظ.",
    text: "نص الخبر",
    published: "تاريخ النشر",
    publishedHint: "منه تحسب «أمس» و«الخميس»؛ وبغيره تبقى مفتوحة",
    read: "استخرج",
    example: "مثال",
    exampleText: EXAMPLE,
    exampleDay: "2024-08-15",
    nothing: "لا نص بعد.",
    waiting: "يقرأ …",
    noServer: "الخادم لا يجيب؛ هل ما زال hadath serve يعمل؟",
    happenings: "الأحداث بترتيب الزمن",
    result: "النتيجة",
  },
  en: {
    heading: "Try hadath",
    lead: "Paste a news text and see what is read in it: names, dates, casualties and events, and by which rule. The text does not leave this machine and is not kept.",
    text: "Text (Arabic)",
    published: "Published",
    publishedHint: "what «yesterday» and «Thursday» are reckoned from; without it they stay open",
    read: "Extract",
    example: "Example",
    exampleText: EXAMPLE,
    exampleDay: "2024-08-15",
    nothing: "No text yet.",
    waiting: "Reading …",
    noServer: "The server does not answer; is hadath serve still running?",
    happenings: "Events in order of time",
    result: "Result",
  },
};
