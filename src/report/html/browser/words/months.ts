/** The Arabic names of the months, as the press of each region writes them; the reader chooses. */
const MONTHS = {
  gulf: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  levant: "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
  algeria: "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
  morocco: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
} as const;

export type MonthNames = keyof typeof MONTHS;

export const MONTH_NAMES = Object.keys(MONTHS) as MonthNames[];

export const monthsOf = (names: MonthNames): readonly string[] => MONTHS[names].split(names === "levant" ? "|" : " ");
