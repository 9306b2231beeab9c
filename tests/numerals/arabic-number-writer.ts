/** How a number is written: what Arabic lets a writer choose. */
export interface WritingStyle {
  /** Gender of the counted noun. */
  readonly gender: "m" | "f";
  readonly grammaticalCase: "nominative" | "oblique";
  /** Index into the spellings of «مئة» and its like. */
  readonly spelling: 0 | 1 | 2;
  /** «ثلاثمئة» as one word or two. */
  readonly hundredsApart: boolean;
  /** «ثماني» or «ثمان» where it stands without ta marbuta. */
  readonly shortEight: boolean;
}

const MASCULINE = ["", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
const FEMININE = ["", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const HUNDRED = ["مئة", "مائة", "ماية"];
const HUNDRED_DUAL = [
  ["مئتان", "مائتان", "مائتان"],
  ["مئتين", "مائتين", "مائتين"],
];
const SCALES = [
  { value: 1e12, one: "تريليون", dual: ["تريليونان", "تريليونين"], plural: "تريليونات" },
  { value: 1e9, one: "مليار", dual: ["ملياران", "مليارين"], plural: "مليارات" },
  { value: 1e6, one: "مليون", dual: ["مليونان", "مليونين"], plural: "ملايين" },
  { value: 1e3, one: "ألف", dual: ["ألفان", "ألفين"], plural: "آلاف" },
];

const row = ({ grammaticalCase }: WritingStyle): 0 | 1 => (grammaticalCase === "nominative" ? 0 : 1);

/** 3 to 10 go by the other gender: «ثلاثة رجال», «ثلاث نساء»; 1 and 2 by their own. */
function unit(value: number, style: WritingStyle): string {
  if (value === 2) return style.gender === "m" ? ["اثنان", "اثنين"][row(style)] : ["اثنتان", "اثنتين"][row(style)];
  if (value === 8 && style.gender === "f") return style.shortEight ? "ثمان" : "ثماني";
  if (value === 10) return style.gender === "m" ? "عشرة" : "عشر";
  return (style.gender === "m" ? MASCULINE : FEMININE)[value];
}

function teen(ones: number, style: WritingStyle): string {
  const ten = style.gender === "m" ? "عشر" : "عشرة";
  if (ones === 1) return `${style.gender === "m" ? "أحد" : "إحدى"} ${ten}`;
  if (ones === 2)
    return `${style.gender === "m" ? ["اثنا", "اثني"][row(style)] : ["اثنتا", "اثنتي"][row(style)]} ${ten}`;
  return `${unit(ones, style)} ${ten}`;
}

function belowHundred(value: number, style: WritingStyle): string {
  if (value <= 10) return unit(value, style);
  if (value < 20) return teen(value - 10, style);
  const tens = TENS[Math.floor(value / 10)] + ["ون", "ين"][row(style)];
  const ones = value % 10;
  if (ones === 0) return tens;
  const one = ones === 1 ? (style.gender === "m" ? "واحد" : "إحدى") : unit(ones, style);
  return `${one} و${tens}`;
}

function belowThousand(value: number, style: WritingStyle): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push(HUNDRED[style.spelling]);
  else if (hundreds === 2) parts.push(HUNDRED_DUAL[row(style)][style.spelling]);
  else if (hundreds > 2) {
    const count = hundreds === 8 ? (style.shortEight ? "ثمان" : "ثماني") : FEMININE[hundreds];
    parts.push(count + (style.hundredsApart ? " " : "") + HUNDRED[style.spelling]);
  }
  if (rest > 0) parts.push(belowHundred(rest, style));
  return parts.join(" و");
}

/** A whole number in words, as news writes it: the largest scale first. */
export function writeNumber(value: number, style: WritingStyle): string {
  if (value === 0) return "صفر";
  const parts: string[] = [];
  let rest = value;
  for (const { value: scale, one, dual, plural } of SCALES) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count === 0) continue;
    if (count === 1) parts.push(one);
    else if (count === 2) parts.push(dual[row(style)]);
    else {
      // The scale words are masculine: they decide the gender of what counts them.
      const last = count % 100;
      const counted = last >= 3 && last <= 10 ? plural : last > 10 ? (one.endsWith("ف") ? "ألفا" : `${one}ا`) : one;
      parts.push(`${belowThousand(count, { ...style, gender: "m" })} ${counted}`);
    }
  }
  if (rest > 0) parts.push(belowThousand(rest, style));
  return parts.join(" و");
}

/** Every style there is. */
export const STYLES: readonly WritingStyle[] = (["m", "f"] as const).flatMap((gender) =>
  (["nominative", "oblique"] as const).flatMap((grammaticalCase) =>
    ([0, 1, 2] as const).flatMap((spelling) =>
      [false, true].flatMap((hundredsApart) =>
        [false, true].map((shortEight) => ({ gender, grammaticalCase, spelling, hundredsApart, shortEight })),
      ),
    ),
  ),
);

/** The three sets of digits that Arabic pages use. */
const DIGIT_SETS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"] as const;

/** Thousands parted by nothing, by the Latin or by the Arabic mark, with the decimal mark that goes with it. */
const SEPARATORS = [
  { thousands: "", decimal: "." },
  { thousands: "", decimal: "٫" },
  { thousands: ",", decimal: "." },
  { thousands: "٬", decimal: "٫" },
  { thousands: ".", decimal: "," },
] as const;

/** A number in figures, in every set of digits and with every pair of marks. */
export function* writeFigures(whole: number, fraction = ""): Generator<string> {
  for (const digits of DIGIT_SETS) {
    for (const { thousands, decimal } of SEPARATORS) {
      const grouped = `${whole}`.replace(/\B(?=(\d{3})+$)/g, thousands);
      const text = fraction === "" ? grouped : `${grouped}${decimal}${fraction}`;
      yield text.replace(/\d/g, (digit) => digits[Number(digit)]);
    }
  }
}
