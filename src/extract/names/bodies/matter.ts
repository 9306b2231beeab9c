import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate } from "../candidates/candidate.js";
import { takes } from "../tables/body-nouns.js";
import type { ActorRow, BodyHeadRow, PurposeRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isBare } from "../words/facts.js";
import {
  isDay,
  isDefiniteNoun,
  isJoinedDefinite,
  isRelational,
  isRelationalOfPeople,
  NEVER,
} from "../words/governed-names.js";
import { arabsAt, demonymAt, memberDemonymAt } from "../words/state-words.js";
import { compose, type Head, inLatin } from "./compose.js";
import { joinedAct } from "./purpose.js";
import { englishName } from "./purpose-words.js";
import { rankAt, ranked } from "./ranks.js";

const MINISTRY = "ministry";
const COURT = "court";
/** «مركز [الدراسات الاستراتيجية]», but «مركز الشرطة المحلية». */
const CENTRE = "centre";
const LEARNED = new WordSet("الدراسات البحوث الأبحاث العلوم");
/** The longest name of a matter, in words: «السياسات الخارجية والأمن القومي». */
const LONGEST = 5;
/** A body that its grammar names otherwise too is known by that; «منظمة [الصحة العالمية]» is whole where it tells what it deals with. */
const WEIGHT = { other: 27, outside: 37 } as const;

const NAMES = Fact.NISBA | Fact.FUNCTION | Fact.COUNTRY;
const NO_MATTER = NEVER | NAMES | Fact.GIVEN | Fact.PLACE_HEAD;
/** «الكهرباء [والغاز]», «الإصلاح [الديمقراطي]»: an adjective may be another body's too. */
const NO_QUALITY = (NEVER & ~Fact.BODY_HEAD) | NAMES;
const NO_OTHER = NEVER | NAMES | Fact.PLACE | Fact.ACTOR;
/** «السياسات الخارجية [والأمن] القومي»: what a ministry deals with may be a body of its own too. */
const NO_DOMAIN = NO_OTHER & ~Fact.BODY_HEAD;

/** Nouns behind which a council or a committee is anyone's: «لجنة التحقيق البرلمانية». */
const ANYONES = new WordSet(
  "التحقيق التحكيم الحكم المناقشة الفرز الإدارة العزاء الصلح العائلة الأسرة الحرب الأمناء الأعيان الوزراء الدفاع الدول الحوار المتابعة التدقيق الاحتلال التنسيق الإشراف العلاقة الاختصاص",
);
const HIGHEST = new WordSet("الأعلى العليا");
/** Prepositions of a masdar. */
export const OF_ACTS = new WordSet("عن على");
const NOT = new WordSet("غير");
/** «هيئة التقييس [والدول] الأعضاء» */
const STATES = new WordSet("والدول");

/** Last token of a noun with the article and what goes on from it, an adjective of belonging or a noun that و joins; -1 where nothing does. */
function matterFrom(facts: Facts, from: number, isUnion: boolean): number {
  const { analysis } = facts;
  const { tokens } = analysis;
  // «اتحاد [الغرف التجارية]»
  const ofBodies = isUnion && isPluralHead(facts, from) ? Fact.BODY_HEAD : 0;
  // «نقابة [المهندسين الزراعيين]»
  const ofPeople = isUnion && isRelationalOfPeople(facts, from + 1) ? Fact.TITLE : 0;
  const no = NO_MATTER & ~(ofBodies | ofPeople);
  if (from >= tokens.count || !isDefiniteNoun(facts, from) || has(facts, from, no)) return -1;
  // «مديرية التحيتا والمجيليس»: towns.
  if (has(facts, from, Fact.PLACE) && !has(facts, from, Fact.WORD)) return -1;
  if (has(facts, from - 1, Fact.PLACE_HEAD) && !has(facts, from, Fact.WORD | Fact.DOMAIN)) return -1;
  if (isDay(facts, from) || ANYONES.has(analysis, from)) return -1;
  let last = from;
  while (last - from + 1 < LONGEST) {
    const next = last + 1;
    if (next >= tokens.count || tokens.kind[next] !== TokenKind.WORD || isDay(facts, next)) break;
    if (STATES.has(analysis, next)) break;
    const goesOn = isJoinedDefinite(facts, next)
      ? !has(facts, next, has(facts, next, Fact.DOMAIN) ? NO_DOMAIN : NO_OTHER)
      : ((isRelational(facts, next) || (isUnion && isRelationalOfPeople(facts, next))) &&
          !has(facts, next, NO_QUALITY)) ||
        (last > from && HIGHEST.has(analysis, next));
    if (!goesOn) break;
    last = next;
  }
  // «منتدى المنظمات الدولية [غير] الحكومية»
  return last === from || NOT.has(analysis, last + 1) ? -1 : last;
}

/** «الغرف», «الجامعات»: bodies that others join. */
const isPluralHead = (facts: Facts, token: number): boolean =>
  hitWhere(
    facts,
    token,
    facts.families.bodyHead,
    (hit, { features, last }) => (features[hit] & Feature.PLURAL) !== 0 && last[hit] === token,
  ) !== -1;

/** Last token of what the tables have for what bodies are for: «الاتصالات», «الأرصاد [وحماية البيئة]»; -1 where the text goes on from it. */
function knownMatter(facts: Facts, token: number): number {
  if (ANYONES.has(facts.analysis, token) || has(facts, token, Fact.BODY_HEAD)) return -1;
  const { domain, purpose } = facts.families;
  const { hits, lexicon } = facts.analysis;
  const isThing = (hit: number): boolean =>
    hits.peeled[hit] === 0 && lexicon.row<PurposeRow>(hits.entry[hit]).part === "thing";
  const known = Math.max(hitWhere(facts, token, domain, isBare), hitWhere(facts, token, purpose, isThing));
  if (known === -1) return -1;
  const last = joinedAct(facts, hits.last[known] + 1) ?? hits.last[known];
  const after = last + 1;
  if (isJoinedDefinite(facts, after)) return -1;
  // «هيئة الرقابة على الاتصالات»
  return OF_ACTS.has(facts.analysis, after) ? -1 : last;
}

/** Nouns of bodies that anyone has: «لجنة التشريع [العام]», «لجنة الأطباء [المبتدئين]» go on. */
const ANYONES_TOO: ReadonlySet<string> = new Set(["committee", "council"]);

const isDescribed = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.DEFINITE) && !has(facts, token, Fact.NISBA) && rankAt(facts, token) === undefined;

/** Whether a table knows a noun or a name from the head to somewhere in `first` … `last`: «مجلس الشيوخ», «مركز التجارة العالمي». */
export function isKnownLonger({ analysis, families }: Facts, token: number, first: number, last: number): boolean {
  const { hits, lexicon } = analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (hits.last[hit] < first) continue;
    const family = lexicon.familyOf(hits.entry[hit]);
    if (family === families.bodyHead || family === families.place) return true;
    // What is a name in its own text only is read by grammar in others: «المجلس الاقتصادي والاجتماعي».
    if (family === families.actor && (hits.last[hit] < last || lexicon.row<ActorRow>(hits.entry[hit]).needs === null))
      return true;
  }
  return false;
}

/**
 * A body called by what it deals with: a noun with the article, and an adjective of it or another noun.
 *
 * @example «مجلس التنمية السياحية», «هيئة الإعلام المرئي والمسموع», «لجنة الطوارئ والأزمات»
 */
export function ofMatter(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, token, textOf } = head;
  if (!takes(row, "matter")) return null;
  // «وزارة [المالية والخارجية]»
  if (row.id === MINISTRY && has(facts, next, Fact.DOMAIN)) return null;
  if (row.id === CENTRE && !LEARNED.has(facts.analysis, next)) return null;
  const more = matterFrom(facts, next, row.kind === "union");
  const last = more !== -1 ? more : alone(facts, row, next);
  if (last === -1 || isKnownLonger(facts, token, row.id === CENTRE ? last : next, last)) return null;
  // «منظمة [الهجرة الدولية]»: what the tables know is called by that.
  const { actor } = facts.families;
  if ((row.outside || row.id === COURT) && hitWhere(facts, next, actor, (hit, { last: to }) => to[hit] >= last) !== -1)
    return null;
  const isUnion = row.kind === "union";
  const members = isUnion ? memberDemonymAt(facts, last + 1) : null;
  const whole = more === -1 ? ranked(head, last, row.gender === "f") : { head, last };
  const state = demonymAt(facts, whole.last + 1, null) ?? members;
  const end = Math.max(state?.last ?? whole.last, isUnion ? arabsAt(facts, last + 1) : -1);
  const name = englishName(facts, next, last) || textOf(next, last, 0);
  const weight = row.outside ? WEIGHT.outside : WEIGHT.other;
  const values = row.id === MINISTRY ? { domain: inLatin(name, facts) } : { name };
  return compose(whole.head, end, "names/body-with-purpose", values, state, weight);
}

/** Last token of the one noun that names some bodies, or -1: «وزارة [المجاهدين]», «هيئة [الاتصالات]», «اتحاد [المزارعين]». */
function alone(facts: Facts, row: BodyHeadRow, token: number): number {
  if (row.id !== MINISTRY) {
    const last = takes(row, "thing") ? knownMatter(facts, token) : -1;
    return last !== -1 && ANYONES_TOO.has(row.id) && isDescribed(facts, last + 1) ? -1 : last;
  }
  if (!isDefiniteNoun(facts, token) || has(facts, token, NO_MATTER) || isDay(facts, token)) return -1;
  return ANYONES.has(facts.analysis, token) || isJoinedDefinite(facts, token + 1) ? -1 : token;
}
