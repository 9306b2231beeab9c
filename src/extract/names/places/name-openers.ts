import { WordSet } from "../../../lexicon/word-set.js";

/** Nouns that places are named with, in folded letters: «منطقة [رأس رمان]», «قرية [بني زيد]». */
export const OPENERS = new WordSet(
  "راس عين تل بير وادي جبل كفر بيت دير خربه ام ابو ابي ال بني اولاد سيدي سوق قصر حمام برج باب مرج نبع حوش خور طير مرسى منزل زاويه حوطه ود معره كرم خان كوم ميت منشاه مجدل دار حصن لاس سان سانت بور ايت اث واد",
);

/** Those that lead to nothing but a name: «في [سيدي زمرين] بولاية …». */
export const OPENING_NAMES = new WordSet("سيدي بني أولاد آيت آث حاسي");

/** Those that lead to a name where no table knows the word behind: «في [عين زمرين] بولاية …». */
export const OPENING_UNKNOWN = new WordSet("عين بير تل أم أبو بيت خربة واد كفر");
