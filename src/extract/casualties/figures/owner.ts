import { wordAt } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import { HA, TA_MARBUTA, YA } from "../../../text/letters.js";
import { headOf, isDefinite } from "../people/nouns.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";

/** Words that begin like a noun with the article. */
const NO_NOUN: ReadonlySet<string> = new Set("الذي التي الذين اللذين اللذان اللواتي اللائي الان الاف".split(" "));
/** «مسلحون», «جنديا»: a sound plural in full and an accusative govern nothing. */
const WHOLE = /(?:.ون|.ا)$/;
/** «مسلحين», «جنديان», but «سكان». */
const MAYBE_WHOLE = /.[اي]ن$/;

/**
 * The last token of what a figure's noun leaves open: whose the people are («زعيم [داعش]», «أربعة من قادة [الحزب]», «قائد [شرطة
 * المدينة]») or of what kind («عناصر [إرهابية]»). The figure's own last token where nothing is open.
 */
export function ownerEnd(roles: Roles, { group, last, sentence }: Draft): number {
  if (group !== null && group.who === -1 && group.last === last && group.outerLast === last)
    return crowdEnd(roles, group, last);
  if (group === null || group.whoLast !== last || group.outerLast !== last) return last;
  if (group.name !== -1 || group.owned || roles.named[last] === 1) return last;
  const { analysis } = roles.input;
  const end = analysis.sentences.end[sentence];
  if (group.plural && isKind(roles, last, last + 1, end)) return last + 1;
  // «سبعة من ضباط الشرطة الباكستانية»
  if (isDefinite(roles, last) && group.who < last && isOfSame(roles, last, end)) return last + 1;
  if (isDefinite(roles, last) || isCounted(roles, group.who)) return last;
  const word = wordAt(analysis, last);
  if (WHOLE.test(word) || (MAYBE_WHOLE.test(word) && isMany(roles, last))) return last;
  const head = last + 1 < end && isHead(roles, last + 1) ? last + 1 : last;
  return genitiveEnd(roles, head + 1, end) ?? last;
}

/** «عشرات [الحوثيين]»: a name that is a plural of people. */
function crowdEnd(roles: Roles, { quantity }: Group, last: number): number {
  const { tokens, text } = roles.input.analysis;
  const next = last + 1;
  const name = quantity === null || next >= tokens.count ? -1 : roles.name[next];
  if (name === -1 || roles.nameLast[next] > next || !PLURAL.test(wordAt(roles.input.analysis, next))) return last;
  return roles.input.names[name].start === text.origin[tokens.start[next]] ? next : last;
}
const PLURAL = /^ال.{3,}(?:ين|ون)$/;

/** «العناصر [الإرهابية]», «عناصر [حوثية]»: the feminine adjective of a broken plural, which has the article where that has it. */
function isKind(roles: Roles, noun: number, token: number, end: number): boolean {
  const { tokens, text } = roles.input.analysis;
  if (token >= end || !roles.canBeCounted(token) || isDefinite(roles, token) !== isDefinite(roles, noun)) return false;
  const last = tokens.end[token] - 1;
  if (text.raw.charCodeAt(text.origin[last]) !== TA_MARBUTA) return false;
  // Without the article only what ends in ية is no noun.
  return isDefinite(roles, token) || text.units[last - 1] === YA;
}

/** The last token of a name, or of a noun with the article and its adjective, from a token on; null where neither stands there. */
function genitiveEnd(roles: Roles, token: number, end: number): number | null {
  const { tokens, text } = roles.input.analysis;
  if (token >= end) return null;
  const name = roles.name[token];
  if (name !== -1) {
    const { start, type } = roles.input.names[name];
    return start === text.origin[tokens.start[token]] && type !== "PER" ? roles.nameLast[token] : null;
  }
  if (!isNoun(roles, token)) return null;
  return isOfSame(roles, token, end) ? token + 1 : token;
}

/** Whether a noun with the article and of the same gender, its adjective, stands behind a noun. */
const isOfSame = (roles: Roles, noun: number, end: number): boolean =>
  noun + 1 < end && isNoun(roles, noun + 1) && isFeminine(roles, noun) === isFeminine(roles, noun + 1);

/** A noun or an adjective with the article. */
const isNoun = (roles: Roles, token: number): boolean =>
  roles.canBeCounted(token) && isDefinite(roles, token) && !NO_NOUN.has(wordAt(roles.input.analysis, token));

/** A noun of the tables of bodies and places, which itself is of something: «قائد [شرطة] المدينة». */
const isHead = (roles: Roles, token: number): boolean =>
  roles.canBeCounted(token) && !isDefinite(roles, token) && roles.startsBody(token);

const isFeminine = ({ input: { analysis } }: Roles, token: number): boolean =>
  analysis.text.units[analysis.tokens.end[token] - 1] === HA;

/** «عشرة [مقاتلين]»: what a number counts is of nobody; in «عشرة من [مقاتلي] الحركة» it is. */
const isCounted = ({ quantityEnd }: Roles, who: number): boolean => quantityEnd[who - 1] === 1;

/** Whether a noun in ين or ان is a plural or a dual. */
function isMany(roles: Roles, token: number): boolean {
  const hit = headOf(roles, token);
  if (hit === -1) return true;
  const features = roles.input.analysis.hits.features[hit];
  return (features & Feature.DUAL) !== 0 || wordAt(roles.input.analysis, token).endsWith("ين");
}
