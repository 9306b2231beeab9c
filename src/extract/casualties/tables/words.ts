import { Proclitic } from "../../../lexicon/clitics.js";
import { withLetters, withPronouns } from "./spellings.js";

// Function words in folded letters, compared with single tokens; content words stand in lexicons/casualties/contexts.tsv.

/** Before bodies: that they are counted, or are not the matter: «عدد الجثامين». */
export const COUNTING = withLetters("عدد حصيله اعداد ذوي عايلات اسر دماء اهالي جثامين ملف", ["ب", "ل"]);
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
/** «متأثرا بجروحه» */
export const OF_WOUNDS = new Set(["متاثرا", "متاثره", "متاثرين"]);
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

export const PREPOSITION = Proclitic.BI | Proclitic.LI | Proclitic.KA;
/** «وكان», «كانت» before their subject. */
export const WAS = withLetters("كان كانت");
export const WERE = new Set(["كان", "كانت", "كانوا", "كانا", "كانتا", "كن"]);
/** «81 حالة»: cases counted for the people that they are. */
export const CASES = new Set(["حاله", "حالات"]);
export const TWO_CASES = new Set(["حالتان", "حالتين"]);
/** «معظم الضحايا»: how many they are nobody says. */
export const MOSTLY = new Set(["معظم", "اغلب", "اغلبيه", "غالبيه"]);
/** «ابني», «ابنتي»: spelled like two sons, and one. */
export const MINE = new Set(
  "ابني ابنتي اخي اختي زوجي زوجتي والدي والدتي شقيقي شقيقتي صديقي صديقتي زميلي زميلتي نجلي جدي جدتي".split(" "),
);
