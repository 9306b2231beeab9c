/** One rule of the layer; the reading itself is in the files beside this one. */
export interface DateRule {
  /** `dates/what-it-reads`, as mentions carry it in `rule`. */
  readonly id: string;
  /** One sentence for `explain` and the documentation. */
  readonly summary: string;
}

/** What the layer reads, rule by rule. `rules/` holds what each finds and leaves alone; only its tests need that. */
export const RULES: readonly DateRule[] = [
  // days
  {
    id: "dates/relative-day",
    summary: "A day counted from the day of publication: اليوم, أمس, أول من أمس, غدا, بعد غد.",
  },
  {
    id: "dates/weekday",
    summary: "A weekday: the last one in news that looks back, the coming one after المقبل or a verb of the future.",
  },
  {
    id: "dates/day-named-twice",
    summary:
      "One day told in several ways, checked against each other: أمس الثلاثاء, الخميس 14 مارس, dates in two calendars.",
  },
  {
    id: "dates/part-of-day",
    summary: "A part of a day with its day: فجر الجمعة, مساء أول من أمس, الليلة الماضية, وقت متأخر من مساء السبت.",
  },
  {
    id: "dates/part-alone",
    summary:
      "A part of the day whose day the text tells or is: هذا المساء, منذ الصباح, ساعات الفجر الأولى, ليلا behind what happened.",
  },
  { id: "dates/day-of-text", summary: "A day that goes back to one of the text: اليوم نفسه, اليوم التالي, نفس اليوم." },
  {
    id: "dates/clock",
    summary:
      "A time of the clock on the day beside it, else on the day the text is at; the zone stays outside the span.",
  },
  // calendar
  {
    id: "dates/day-month",
    summary:
      "A day with its month, and its year where told; else the occurrence that the words and the day of publication point to.",
  },
  {
    id: "dates/day-of-month",
    summary: "A day of a month that is told by its distance: 22 من الشهر نفسه, الأول من الشهر المقبل.",
  },
  {
    id: "dates/month",
    summary:
      "A month in any of six systems, with a second name, a year or an anchor; names that are other words need a sign of time.",
  },
  {
    id: "dates/hijri-month",
    summary: "A month of the Hijri calendar as the stretch of Gregorian days it covers, a day of doubt on either side.",
  },
  { id: "dates/day-list", summary: "Days that take month and year from the last of them: 3 و5 مايو, من 3 إلى 5 مايو." },
  { id: "dates/day-range", summary: "Days joined by a stroke as one stretch of time: 3-5 مايو." },
  {
    id: "dates/numeric",
    summary: "A date in figures, day first unless the year leads or the month would be over twelve.",
  },
  // periods
  {
    id: "dates/year",
    summary: "A year with its head: عام 2003, العام 2014, سنة 1967, عامي 2006 و2007, in digits or words, with its era.",
  },
  {
    id: "dates/bare-year",
    summary:
      "A year in four bare digits where a preposition, brackets, a modifier or another year shows that it is one.",
  },
  { id: "dates/year-range", summary: "Years joined by a stroke as one stretch of time: 2011-2014." },
  {
    id: "dates/anchored-unit",
    summary: "A week, month, year, decade or century by its distance from now or from a date of the text.",
  },
  {
    id: "dates/modified-period",
    summary:
      "The beginning, middle or end of a period, or a hedge before a date: مطلع 2003, أواخر الشهر الماضي, نهاية العام.",
  },
  { id: "dates/decade", summary: "A decade of a century: الثمانينيات, سبعينيات القرن الماضي." },
  { id: "dates/century", summary: "A century by its ordinal or anchor: القرن العشرين, القرن الـ19, القرن الماضي." },
  { id: "dates/season", summary: "A season with its year or anchor: صيف 2006, الشتاء المقبل, فصل الصيف." },
  {
    id: "dates/year-part",
    summary: "A quarter or half of a year or month: الربع الأول من 2018, النصف الثاني من العام الجاري.",
  },
  { id: "dates/weekend", summary: "A weekend: نهاية الأسبوع الماضي, عطلة نهاية الأسبوع." },
  {
    id: "dates/feast",
    summary:
      "A feast of either calendar, a day of it, or a day of Ramadan: عيد الفطر, ثاني أيام عيد الأضحى, رأس السنة.",
  },
  // lengths
  { id: "dates/duration", summary: "A length of time: 3 أيام, عدة أشهر, نصف ساعة, عامين ونصف العام, 30 إلى 45 دقيقة." },
  {
    id: "dates/duration-anchored",
    summary: "The last or next so many units: الأيام الماضية, السنوات الخمس المقبلة, 24 ساعة الماضية.",
  },
  {
    id: "dates/counted-from-today",
    summary:
      "A length counted from the day of publication: قبل يومين, قبل نحو شهر, بعد أسبوع behind a verb of the future.",
  },
  {
    id: "dates/length-from-event",
    summary: "A length counted from an event, without its preposition: بعد 10 أيام من اعتقاله, بعد ساعات من الحادث.",
  },
  { id: "dates/length-since", summary: "A length after منذ: منذ ثلاثة أشهر, منذ أيام." },
  { id: "dates/in-a-row", summary: "So many on end, told by an ordinal: لليوم الثالث على التوالي, للشهر السادس." },
  { id: "dates/set", summary: "How often: يوميا, كل جمعة, كل 3 أيام, الاجتماع السنوي." },
  // references
  { id: "dates/reference", summary: "Now, lately, later, without saying when: الآن, مؤخرا, في وقت سابق, في المستقبل." },
  {
    id: "dates/reference-within",
    summary: "A vague reference inside a told time: وقت سابق من العام الجاري, وقت لاحق اليوم.",
  },
  { id: "dates/back-reference", summary: "The date told last: آنذاك, في ذلك الوقت." },
];
