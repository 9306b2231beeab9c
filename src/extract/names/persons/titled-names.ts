import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF, LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { countryCode } from "../tables/row-identity.js";
import type { CountryRow, TitleRow } from "../tables/rows.js";
import { isMark } from "../words/context.js";
import { Fact, type Facts, has, hitWhere, isDefinite, isUnknown } from "../words/facts.js";
import { quotedName } from "../words/governed-names.js";
import { agrees, endsInMaqsura, looksAdverbial, looksVerbal } from "../words/verbal-look.js";
import { isPluralParticiple } from "../words/word-shapes.js";
import { type Chain, chainFrom, openedBy } from "./name-chain.js";
import { particleKind, Strength, unitAt } from "./name-units.js";
import { compoundGiven, openingLi, rareGiven, setOffName } from "./set-off-names.js";
import { withSurname } from "./titled-surname.js";

/** How far a name may stand from its title: «المتحدث باسم وزارة الدفاع الروسية إيغور …». */
const REACH = 9;
const COMMA = 0x2c;
const QUOTE = 0x22;
const SLASH = 0x2f;
const PARENTHESIS = 0x28;
const CLOSED = 0x29;

const OF = new WordSet("عن");
/** Those who stand for others, whom «عن» leads to, in folded letters. */
const STANDS_FOR = /نايب|ممثل|مسوول|متحدث|ناطق|مرشح|محام|مدافع|مندوب|عضو/;

/** A title with what it says of the person it leads to. */
export interface Title {
  readonly token: number;
  readonly last: number;
  /** Letters glued to it: «ل» of «لوزير الخارجية». */
  readonly peeled: number;
  readonly row: TitleRow;
}

/** The state told between a title and its name: «الرئيس الأميركي دونالد ترامب», «السفير [الأميركي] لدى اليمن فلان». */
export function stateBetween(facts: Facts, from: number, to: number): string | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  let led: string | null = null;
  for (let token = to; token >= from; token--) {
    if (!has(facts, token, Fact.NISBA | Fact.COUNTRY)) continue;
    const hit = hitWhere(facts, token, families.country);
    if (hit === -1) continue;
    const country = countryCode(lexicon.row<CountryRow>(hits.entry[hit]).id);
    if (!has(facts, token - 1, Fact.PREPOSITION)) return country;
    // Where an office is held says least of whose it is.
    led ??= country;
  }
  return led;
}

/** What may stand between an office and its holder. */
const BETWEEN =
  Fact.NISBA | Fact.DOMAIN | Fact.BODY_HEAD | Fact.COUNTRY | Fact.PLACE | Fact.PLACE_HEAD | Fact.ACTOR | Fact.TITLE;

/** «(أبو خطاب)», «(سامي حداد)»: a name of two parts or more up to the parenthesis, or null; behind «أبو» any word is one. */
function inParentheses(facts: Facts, first: number): Chain | null {
  const isKunya = particleKind(facts, first) === "kunya" && isMark(facts, first + 2, CLOSED);
  if (isKunya && !has(facts, first + 1, Fact.FUNCTION | Fact.PREPOSITION))
    return { first, last: first + 1, peeled: 0, parts: 1, strong: 1, weak: 0 };
  const whole = chainFrom(facts, first, true);
  const isWhole = whole !== null && whole.strong > 0 && whole.last > first;
  return isWhole && isMark(facts, whole.last + 1, CLOSED) ? whole : null;
}

/** The name after a title, past bodies, states and adjectives, or null. */
export function nameAfterTitle(facts: Facts, title: Title, bodyEnd: (token: number) => number): Chain | null {
  const { tokens, text } = facts.analysis;
  // «مدير مستشفى [كريم حداد] …»: the title may end in the noun of a facility.
  let token = Math.max(title.last, bodyEnd(title.last)) + 1;
  const limit = Math.min(tokens.count, title.last + REACH);
  const byTitle = calledLikeTitle(facts, title);
  if (byTitle !== null) return byTitle;
  let passed = false;
  while (token < limit) {
    if (tokens.kind[token] === TokenKind.MARK) {
      const mark = text.units[tokens.start[token]];
      // Quotes may stand around a part of the office: «عضو "الكنيست"», «مدير "نيوز"».
      if (mark === QUOTE && token > title.last) {
        const close = quotedName(facts, token);
        if (close === -1) return null;
        // «رجل الأعمال "كريم حداد"»
        const whole = chainFrom(facts, token + 1, true);
        const isSure = whole !== null && whole.strong + (token === title.last + 1 ? whole.weak - 1 : 0) > 0;
        if (isSure && whole.last === close && whole.parts > 1) return whole;
        passed = true;
        token = close + 2;
        // «الناطق باسم "اللجنة" العقيد …»: the rank leads to the name.
        if (has(facts, token, Fact.TITLE)) return null;
        continue;
      }
      // «المتهم المكنى (أبو خطاب)»
      if (mark === PARENTHESIS && token === title.last + 1) {
        return inParentheses(facts, token + 1);
      }
      // «السيد/ كريم حداد», «الدكتور/ كريم حداد», as officials write it.
      if (mark === SLASH && token === title.last + 1) {
        token++;
        continue;
      }
      // One comma may part the office from its holder: «المتحدث باسم الجيش، العميد …».
      if (mark !== COMMA) return null;
      const name = setOffName(facts, token + 1);
      if (name !== null || token === title.last + 1) return name;
      token++;
      continue;
    }
    if (tokens.kind[token] !== TokenKind.WORD) return null;
    const end = bodyEnd(token);
    if (end >= token) {
      token = end + 1;
      continue;
    }
    // «أفرج القاضي [عن] الصحفية فلانة», not «النائب عن المنطقة فلان»
    if (OF.has(facts.analysis, token) && !STANDS_FOR.test(wordAt(facts.analysis, title.token))) return null;
    const near = token === title.last + 1;
    const place = title.row.direct ? -1 : placeBetween(facts, token);
    if (place !== -1) {
      token = place + 1;
      continue;
    }
    const compound = compoundGiven(facts, token) ?? openingLi(facts, token);
    if (compound !== null) return compound;
    const chain = chainFrom(facts, token, true);
    if (chain !== null && chain.peeled === 0 && isHolder(facts, title, chain, near)) {
      // «أستاذ في كلية سلون»: past a preposition one word is of what follows it.
      return chain.parts > 1 || !passed
        ? RULERS.has(title.row.id)
          ? chain
          : withSurname(facts, title.token, chain)
        : null;
    }
    passed ||= has(facts, token, Fact.PREPOSITION);
    const rare = near && leadsAtOnce(facts, title) ? rareGiven(facts, token) : null;
    if (rare !== null) return rare;
    if (near && leadsAtOnce(facts, title)) {
      // «السيد المالكي»: a family name with the article, though no table has it.
      const family = unitAt(facts, token, {
        first: token,
        last: token,
        peeled: 0,
        strength: Strength.STRONG,
        closes: false,
      });
      const isWord = has(facts, token, Fact.NISBA | Fact.TITLE) || isParticiple(facts, token);
      const isName = family !== null && family.peeled === 0 && !isWord;
      if (isName && !looksVerbal(facts, token) && !looksAdverbial(facts, token)) {
        // «العقيد [بوشامة عبد الرحمان]»: officials of the Maghreb tell the family first.
        const given = chainFrom(facts, family.last + 1, true);
        const isWhole =
          given !== null && given.peeled === 0 && given.strong > 0 && !has(facts, given.first, Fact.DEFINITE);
        const last = isWhole ? given.last : family.last;
        return { first: token, last, peeled: 0, parts: isWhole ? given.parts + 1 : 1, strong: 0, weak: 1 };
      }
    }
    if (has(facts, token, Fact.VERB | Fact.SPEECH) || !isBetween(facts, token)) return null;
    token++;
  }
  return null;
}

/** Titles that are given names in Mauritania. */
const GIVEN_THERE = new WordSet("الطالب الشيخ");
const OULD = new WordSet("ولد منت");

/** «[الطالب ولد سيدي]»: before "son of" such a title is a name. */
function calledLikeTitle(facts: Facts, { token, last, peeled }: Title): Chain | null {
  const { analysis } = facts;
  if (last > token || peeled > 0 || last + 1 >= analysis.tokens.count) return null;
  if (!GIVEN_THERE.has(analysis, token) || !OULD.has(analysis, last + 1)) return null;
  const rest = chainFrom(facts, last + 1, true);
  return rest === null ? null : openedBy(token, rest);
}

const PARTICIPLE = /^الم(?:ت|ست)..+ه$/;

/** «المخلوع [المتمركزة] في»: an adjective of the feminine in the form of a participle is of what stands before the title. */
const isParticiple = ({ analysis }: Facts, token: number): boolean => PARTICIPLE.test(wordAt(analysis, token));

/** «حاكم ولاية [لوغار] كريم حداد», «والي [سيدي بوزيد] كريم حداد»: the last token of the place that an office is of, behind its noun or of several words; -1 where there is none. */
function placeBetween(facts: Facts, token: number): number {
  const { hits } = facts.analysis;
  if (!has(facts, token + 1, Fact.GIVEN) && !has(facts, token + 2, Fact.GIVEN)) return -1;
  const { place } = facts.families;
  const several = hitWhere(facts, token, place, (hit) => hits.last[hit] > token && hits.peeled[hit] === 0);
  if (several !== -1 && has(facts, hits.last[several] + 1, Fact.GIVEN)) return hits.last[several];
  const isHeaded = has(facts, token - 1, Fact.PLACE_HEAD) && !isDefinite(facts, token - 1);
  return isHeaded && isUnknown(facts, token) && has(facts, token + 1, Fact.GIVEN) ? token : -1;
}

/** «[ديار بكر]»: a place of several words that opens with a given name. */
export const isPlaceOfWords = ({ analysis, families }: Facts, { first, last }: Chain): boolean => {
  const { hits } = analysis;
  for (let hit = hits.first[first]; last > first && hit < hits.first[first + 1]; hit++)
    if (hits.last[hit] === last && analysis.lexicon.familyOf(hits.entry[hit]) === families.place) return true;
  return false;
};

/** Rulers, who without the article are of a land: «ملك [قشتالة]». */
const RULERS: ReadonlySet<string> = new Set(["king", "emperor", "duke"]);

/** Whether one word right behind a title is its holder. */
const leadsAtOnce = ({ analysis: { text, tokens } }: Facts, { token, row }: Title): boolean => {
  if (!row.direct || !RULERS.has(row.id)) return row.direct;
  for (let at = tokens.start[token]; at < tokens.end[token] - 3; at++)
    if ((text.units[at] === ALEF || text.units[at] === LAM) && text.units[at + 1] === LAM) return true;
  return false;
};

/** Whether a chain of parts after a title is its holder's name. */
function isHolder(facts: Facts, title: Title, chain: Chain, near: boolean): boolean {
  if (chain.strong > 0) return true;
  const other = has(
    facts,
    chain.first,
    Fact.NISBA | Fact.PLACE | Fact.COUNTRY | Fact.TITLE | Fact.ACTOR | Fact.DOMAIN | Fact.QUALITY,
  );
  if (other) return isNamesakeOfPlace(facts, chain);
  if (chain.parts > 1) return chain.weak > 0 || !agrees(facts, chain.first, chain.last);
  if (chain.weak === 0 && !near && endsInMaqsura(facts, chain.first)) return false;
  if (chain.weak === 0 && (looksAdverbial(facts, chain.first) || isPluralParticiple(facts, chain.first))) return false;
  // «رأى الرئيس [يتصرف]», «في عهد الإمبراطور [اتحدت] المقاطعات»: an unknown word of the look of a verb.
  if (chain.weak === 0 && looksVerbal(facts, chain.first)) return false;
  // One word alone: «السيد فلان», «وزير الخارجية الفرنسي فلان»; «ملك أراغون» is of a place.
  if (near) return leadsAtOnce(facts, title);
  return chain.weak === 0 && has(facts, chain.first - 1, Fact.NISBA | Fact.DEFINITE | Fact.COUNTRY);
}

/** «الدكتورة [منى قرصوع]», though «منى» is a place: a given name, and a word that no table knows; «مراسلنا في سانتياغو جيديون لونج» is not. */
const isNamesakeOfPlace = (facts: Facts, chain: Chain): boolean =>
  chain.parts > 1 &&
  has(facts, chain.first, Fact.GIVEN) &&
  isUnknown(facts, chain.first + 1) &&
  !has(facts, chain.first - 1, Fact.PREPOSITION) &&
  !isPlaceOfWords(facts, chain);

/** Whether a word may stand between an office and its holder: «رئيس الوزراء العراقي السابق», «قائد الشرطة في المنطقة». */
function isBetween(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  if (
    procliticOf(text.units[tokens.start[token]]) === Proclitic.CONJUNCTION &&
    !has(facts, token, BETWEEN | Fact.DEFINITE | Fact.PREPOSITION)
  )
    return false;
  if (has(facts, token, BETWEEN | Fact.DEFINITE)) return true;
  // «المعني بشؤون سوريا», «رئيس الاتحاد الألماني للعبة»
  if (has(facts, token - 1, Fact.DEFINITE) && isGoverned(facts, token)) return true;
  // «مراسلة شؤون الكنيست», «مدير قسم الطوارئ»
  if (isGoverning(facts, token)) return true;
  return (
    has(facts, token, Fact.PREPOSITION) &&
    has(facts, token + 1, Fact.PLACE | Fact.COUNTRY | Fact.PLACE_HEAD | Fact.BODY_HEAD | Fact.ACTOR | Fact.DEFINITE)
  );
}

/** A noun between an office that it stands right behind, both without the article, and a noun that has it. */
const isGoverning = (facts: Facts, token: number): boolean =>
  has(facts, token - 1, Fact.TITLE) &&
  !has(facts, token - 1, Fact.DEFINITE) &&
  has(facts, token, Fact.WORD) &&
  !has(facts, token, Fact.VERB | Fact.SPEECH | Fact.FUNCTION | Fact.GIVEN | Fact.FAMILY) &&
  has(facts, token + 1, Fact.DEFINITE | Fact.ACTOR);

/** A word behind ب or ل that tells what an office is for: with the article, or before a noun that has it. */
function isGoverned(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const letter = procliticOf(text.units[tokens.start[token]]);
  if ((letter & (Proclitic.BI | Proclitic.LI)) === 0 || has(facts, token, Fact.VERB | Fact.GIVEN | Fact.FAMILY))
    return false;
  return (
    isDefinite(facts, token) || (has(facts, token, Fact.WORD) && has(facts, token + 1, Fact.DEFINITE | Fact.COUNTRY))
  );
}
