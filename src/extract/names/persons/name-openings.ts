import { WordSet } from "../../../lexicon/word-set.js";
import { endsInTaMarbuta, Fact, type Facts, has, isBehindLetter, isSurname, isUnknown } from "../words/facts.js";
import { looksVerbal } from "../words/verbal-look.js";
import { goesOn, isInflected } from "../words/word-shapes.js";

// Words that no table of names has, and what follows them says that they are of a name.

/** «[وانجيرا] موغو»: a foreign name in و, before another word that no table knows or a family name. */
export const opensForeign = (facts: Facts, token: number): boolean =>
  !goesOn(facts, token) &&
  !isBehindLetter(facts, token) &&
  !looksVerbal(facts, token) &&
  !isInflected(facts, token + 1) &&
  (isUnknown(facts, token + 1) || facts.of[token + 1] === Fact.FAMILY);

const NOBODY = Fact.VERB | Fact.TITLE | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.DEFINITE | Fact.NISBA;

/** «أبو [تقوى] السعيدي»: a noun of the language between the particle of kunyas and a family name with the article. */
export const isBeforeFamily = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.WORD) &&
  !has(facts, token, NOBODY) &&
  has(facts, token + 1, Fact.DEFINITE) &&
  (has(facts, token + 1, Fact.FAMILY) || isSurname(facts, token + 1));

/** «أبو [دجانة]», «أبو [تقوى] السعيدي» */
export const endsKunya = (facts: Facts, token: number): boolean =>
  (endsInTaMarbuta(facts, token) && isUnknown(facts, token)) || isBeforeFamily(facts, token);

/** "Son of" and "daughter of" as they stand within names. */
const CHILD = new WordSet("بن بنت ولد منت");

/** «[حمادي] ولد محمد», «[بيرام] ولد الداه»: such a word follows, and a name or a word that no table knows. */
export const leadsToFather = (facts: Facts, token: number): boolean =>
  has(facts, token + 1, Fact.PARTICLE) &&
  (has(facts, token + 2, Fact.GIVEN | Fact.FAMILY) || isUnknown(facts, token + 2) || isBehindOuld(facts, token + 2)) &&
  CHILD.has(facts.analysis, token + 1) &&
  !looksVerbal(facts, token);

/** In Mauritania given names have the article too: «[الناها] بنت مكناس». */
const OULD = new WordSet("ولد منت بنت");

/** «ولد [مكناس]», «ولد [اشريفة]»: a town or a word in ة behind such a word is a family. */
export const isBehindOuld = (facts: Facts, token: number): boolean =>
  (isUnknown(facts, token) || (has(facts, token, Fact.PLACE) && !has(facts, token, Fact.WORD))) &&
  OULD.has(facts.analysis, token - 1);

export const isBeforeOuld = (facts: Facts, token: number): boolean =>
  leadsToFather(facts, token) && OULD.has(facts.analysis, token + 1);
