/** Every rule id that can stand in the `rule` of a figure. */
export const RULES: readonly { readonly id: string; readonly summary: string }[] = [
  { id: "casualties/masdar", summary: "A verbal noun of harm and the people after it: مقتل 3 جنود, إصابة مدنيين." },
  {
    id: "casualties/verb-first",
    summary:
      "A verb of harm and the people after it, those behind prepositions and the doer passed over: أصيب 25 آخرون, اعتقلت الشرطة 19 شخصا.",
  },
  { id: "casualties/verb-last", summary: "People told first and the verb of harm after them: 17 شخصا لقوا حتفهم." },
  { id: "casualties/people-noun", summary: "A counted noun for those harmed: 12 قتيلا, عشرات الجرحى, قتلى." },
  { id: "casualties/fall", summary: "A word of falling with people counted after it: سقوط 3 جنود, سقط قتلى." },
  { id: "casualties/toll-phrase", summary: "A phrase right before the number: أودى بحياة ثلاثة جنود." },
  { id: "casualties/toll", summary: "A toll whose number stands apart from its noun: ارتفع عدد القتلى إلى 40." },
  { id: "casualties/joint", summary: "A number that two kinds of harm share: مقتل وإصابة 30; each is at least one." },
  { id: "casualties/and-group", summary: "People joined with و to those before: مقتل جندي وثلاثة مسلحين." },
  { id: "casualties/subset", summary: "People who are part of the figure before: بينهم 5 أطفال." },
  { id: "casualties/subset-and", summary: "Further people of a part: بينهم 5 أطفال وامرأتان." },
  { id: "casualties/zero", summary: "Nobody harmed: لم يصب أحد, دون وقوع إصابات." },
];
