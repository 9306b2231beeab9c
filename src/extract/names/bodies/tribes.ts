import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { WAW } from "../../../text/letters.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { slugOf } from "../candidates/slug.js";
import { transliterateThing } from "../spelling/transliterate.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { isWord } from "../words/context.js";
import { Fact, type Facts, has, isUnknown } from "../words/facts.js";
import { isExcepted, isJoinedDefinite } from "../words/governed-names.js";
import { compose, type Head } from "./compose.js";

export const TRIBE = "tribe";
/** Above the town or the family that is called like a tribe. */
const WEIGHT = 64;

/** Nouns of descent that open the name of a tribe, in folded letters: «قبيلة [بني زيد]», «عشيرة [آل شبل]». */
const SONS = new WordSet("بني بنو ال البو اولاد ابو ابناء");

const NEVER =
  Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.TITLE | Fact.NISBA | Fact.COUNTRY | Fact.NAME_STOP;
const NAMES = Fact.GIVEN | Fact.FAMILY | Fact.PLACE;

/** Last token of the name of a tribe from a token on, or -1. */
function nameFrom(facts: Facts, token: number, joined: boolean, isOfMany: boolean, isOfTwo: boolean): number {
  if (!isWord(facts, token)) return -1;
  const { text, tokens } = facts.analysis;
  if (joined && text.units[tokens.start[token]] !== WAW) return -1;
  if (joined ? SONS.hasBehind(facts.analysis, token) : SONS.has(facts.analysis, token))
    return isWord(facts, token + 1) && !has(facts, token + 1, NEVER & ~Fact.TITLE) ? token + 1 : -1;
  if (has(facts, token, NEVER)) return -1;
  if (joined) return isJoinedDefinite(facts, token) || has(facts, token, NAMES) || isUnknown(facts, token) ? token : -1;
  // «قبائل [الفولاني]», but «قبائل الأنبار», «قبائل الشمال»
  if (isOfMany) return isUnknown(facts, token) && has(facts, token, Fact.DEFINITE) ? token : -1;
  // «قبيلتي [حاشد] ومراد»
  const isFirstOfTwo = isOfTwo && isWord(facts, token + 1) && text.units[tokens.start[token + 1]] === WAW;
  return isFirstOfTwo || has(facts, token, NAMES | Fact.DEFINITE) || isUnknown(facts, token) ? token : -1;
}

/** Tribes and clans behind their noun: «قبيلة [حاشد]», «عشيرتي [البو محمد] و[البو ناصر]». */
export function tribes(head: Head, row: BodyHeadRow, hit: number): Candidate[] {
  const { facts, textOf } = head;
  const { hits } = facts.analysis;
  const isOfMany = (hits.features[hit] & Feature.PLURAL) !== 0;
  const isOfTwo = (hits.features[hit] & Feature.DUAL) !== 0;
  const found: Candidate[] = [];
  const from = hits.last[hit] + 1;
  if (isExcepted(facts, from, row)) return found;
  for (let token = from; found.length < (isOfTwo ? 2 : isOfMany ? Infinity : 1); ) {
    const joined = found.length > 0;
    const last = nameFrom(facts, token, joined, isOfMany, isOfTwo);
    if (last === -1) break;
    const first = token;
    const peeled = joined ? 1 : 0;
    const made = compose(head, last, "names/named-body", {}, null, WEIGHT);
    const resolve = () => {
      const arabic = textOf(first, last, peeled);
      const norm = `${transliterateThing(arabic, facts.analysis.lexicon)} tribe`;
      return { entity: `actor:x.${TRIBE}.${slugOf(arabic)}`, norm, arabic };
    };
    found.push(ofOneShape({ ...made, first, peeled, resolve, ofState: undefined }));
    token = last + 1;
  }
  return found;
}
