/**
 * Days that stand for what happened on them: «منذ 7 أكتوبر», «هجمات 11 سبتمبر», «ثورة 25 يناير», «قوى 14 آذار». Behind a
 * noun they are a name; counted from, they are the day of that year, however long ago.
 */
export interface KnownDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Known by its day alone for good; the others for a few years after. */
  readonly always?: true;
}

// biome-ignore format: one fact a line
const KNOWN_DAYS: readonly KnownDay[] = [
  { month: 7, day: 23, year: 1952 }, // revolution in Egypt
  { month: 11, day: 1, year: 1954 }, // the Algerian war of independence begins
  { month: 7, day: 14, year: 1958 }, // revolution in Iraq
  { month: 9, day: 26, year: 1962 }, // revolution in North Yemen
  { month: 10, day: 14, year: 1963 }, // revolution in South Yemen
  { month: 7, day: 17, year: 1968 }, // coup in Iraq
  { month: 9, day: 1, year: 1969 }, // coup in Libya
  { month: 10, day: 6, year: 1973 }, // the October war begins
  { month: 5, day: 17, year: 1983 }, // agreement of Lebanon and Israel
  { month: 9, day: 11, year: 2001, always: true }, // attacks in New York and Washington
  { month: 3, day: 8, year: 2005 }, // demonstration in Beirut, later an alliance
  { month: 3, day: 14, year: 2005 }, // demonstration in Beirut, later an alliance
  { month: 1, day: 14, year: 2011 }, // the president leaves Tunisia
  { month: 1, day: 25, year: 2011 }, // revolution in Egypt
  { month: 2, day: 17, year: 2011 }, // revolution in Libya
  { month: 2, day: 20, year: 2011 }, // protest movement in Morocco
  { month: 6, day: 30, year: 2013 }, // demonstrations against the president in Egypt
  { month: 9, day: 21, year: 2014 }, // the Houthis take Sanaa
  { month: 7, day: 15, year: 2016 }, // attempted coup in Turkey
  { month: 10, day: 17, year: 2019 }, // protests in Lebanon begin
  { month: 2, day: 24, year: 2022 }, // Russia invades Ukraine
  { month: 4, day: 15, year: 2023 }, // war in Sudan begins
  { month: 10, day: 7, year: 2023 }, // attack on Israel from Gaza
];

/** The known day of a month and day of it. */
export const knownDay = (month: number, day: number | null): KnownDay | null =>
  KNOWN_DAYS.find((known) => known.month === month && known.day === day) ?? null;

/** Whether a month alone stands for a day that is known for good: «أحداث سبتمبر». */
export const isKnownMonth = (month: number): boolean =>
  KNOWN_DAYS.some((known) => known.month === month && known.always === true);
