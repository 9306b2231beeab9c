import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { HarmKind } from "../../model/casualty.js";

/** Words with each pronoun of those: «ليلتهم» of «ليلت» and «هم», in folded letters. */
export const withPronouns = (words: string, pronouns = ["ه", "ها", "هم", "هما"]): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => pronouns.map((pronoun) => word + pronoun)));

/** Words bare and with each of some letters before them: «كان», «وكان». */
export const withLetters = (words: string, letters = ["و", "ف"]): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => [word, ...letters.map((letter) => letter + word)]));

// Particles and auxiliaries in folded letters, compared with single tokens.
/** Before bodies: that they are counted, or are not the matter: «عدد الجثامين». */
export const COUNTING = withLetters("عدد حصيله اعداد ذوي عايلات اسر دماء اهالي جثامين ملف", ["ب", "ل"]);
export const WAW = 0x0648;
export const DONE = new Set(["تم", "وتم", "جري", "وجري", "تمت", "يتم"]);
export const NEGATIONS = new Set(["لم", "لن", "لا", "وما", "ولم", "فلم", "ولا", "ولن"]);
export const BEFORE = new Set(["قبل", "قبيل", "بعد"]);
export const AFTER = new Set(["بعد", "عقب", "اثر", "غداه", "منذ"]);
export const SUBJUNCTIVE = new Set(["ان", "لن", "كي", "قد", "فقد", "وقد", "سوف", "بان", "لكي", "حتي"]);
export const LEAVING = new Set("مغادره ترك النزوح الفرار الهرب الهروب اخلاء الرحيل اللجوء الهجره النزوح".split(" "));
/** Several people in a noun of one: «القبض على عصابة». */
const COLLECTIVES = new Set(["عصابه", "خليه", "شبكه", "مجموعه", "عايله", "اسره", "تشكيل", "افراد", "عناصر", "طاقم"]);
/** «طاقمها», «عائلته»: the same with a pronoun. */
const OWN_COLLECTIVES = withPronouns("طاقم عايلت اسرت");
export const isCollective = (word: string): boolean => COLLECTIVES.has(word) || OWN_COLLECTIVES.has(word);
/** «جميع ركابها»: everybody. */
export const ALL = new Set(["جميع", "كل", "كافه", "كامل", "ساير"]);
/** Some of those told before. */
export const OF_THEM = new Set(["منهم", "منهما", "منهن"]);
/** «الشهداء هم: …», «قتل جنديان هما …» */
export const THEY = new Set(["هم", "وهم", "هما", "وهما", "هن", "وهن"]);
/** Many people, without a noun for them. */
export const MANY = new Set(["كثيرون", "كثيرين", "الكثيرون", "الكثيرين"]);
/** «وعددهم 46» after people says how many they are. */
export const THEIR_NUMBER = new Set(["عددهم", "وعددهم", "عددها", "وعددها"]);
/** «إصاباتهم», «حالتهم»: how people told before are. */
export const STATES = withPronouns("اصابت اصابات حالت حالات", ["هم", "هن", "هما"]);
export const ADDITIONS = new Set(["الي", "عن", "علي", "جانب"]);
export const ADDING = new Set(["اضافه", "بالاضافه", "فضلا", "علاوه", "الي"]);

export const isPassive = (features: number): boolean => (features & Feature.PASSIVE) !== 0;
export const isActive = (features: number): boolean => (features & Feature.ACTIVE) !== 0;

/** «قتلوا»: a past that has its plural subject in itself, so that no noun after it can be the subject. */
export const hasOwnSubject = (features: number): boolean =>
  (features & Feature.VERB) !== 0 &&
  (features & (Feature.PLURAL | Feature.DUAL)) !== 0 &&
  (features & Feature.SINGULAR) === 0;

/** A verb of two, or a noun that is no plural as well. */
export const isDual = (features: number): boolean => (features & (Feature.DUAL | Feature.PLURAL)) === Feature.DUAL;

export const kindOfHarmWord = (word: string): HarmKind => (/اصاب|جرح/.test(word) ? "injured" : "killed");

export function kindOfWord(word: string): HarmKind | null {
  if (/قتل|ضحايا|شهدا|وفيات/.test(word)) return "killed";
  if (/جرح|مصاب|اصابات/.test(word)) return "injured";
  if (/مفقود/.test(word)) return "missing";
  return null;
}

export const PREPOSITION = Proclitic.BI | Proclitic.LI | Proclitic.KA;
/** «وكان», «كانت» before their subject. */
export const WAS = withLetters("كان كانت");
export const WERE = new Set(["كان", "كانت", "كانوا", "كانا", "كانتا", "كن"]);
/** «معظم الضحايا»: how many they are nobody says. */
export const MOSTLY = new Set(["معظم", "اغلب", "اغلبيه", "غالبيه"]);
