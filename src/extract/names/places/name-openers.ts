import { WordSet } from "../../../lexicon/word-set.js";

/** Nouns that places are named with, in folded letters: «منطقة [رأس رمان]», «قرية [بني زيد]». */
export const OPENERS = new WordSet(
  "راس عين تل بير وادي جبل كفر بيت دير خربه ام ابو ابي ال بني اولاد سيدي سوق قصر حمام برج باب مرج نبع حوش خور طير مرسى منزل زاويه حوطه ود معره كرم خان كوم ميت منشاه مجدل دار حصن لاس سان سانت بور",
);
