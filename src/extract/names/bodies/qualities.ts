import { TokenKind } from "../../../token/tokenize.js";
import type { Candidate } from "../candidates/candidate.js";
import { takes } from "../tables/body-nouns.js";
import type { BodyHeadRow, PurposeRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isBare } from "../words/facts.js";
import { isJoinedDefinite, isRelational, isRelationalEnd, NEVER } from "../words/governed-names.js";
import { demonymAt, type StateWord } from "../words/state-words.js";
import { compose, type Head } from "./compose.js";
import { isKnownLonger } from "./matter.js";
import { englishName, englishQualities } from "./purpose-words.js";
import { rankAt } from "./ranks.js";

// Bodies that adjectives name behind a noun with the article: what they profess, what they deal with, whose they are.

const NAMES = Fact.NISBA | Fact.FUNCTION | Fact.COUNTRY;
/** An adjective may be another body's too. */
const NO_QUALITY = (NEVER & ~Fact.BODY_HEAD) | NAMES;
const NO_OTHER = NEVER | NAMES | Fact.PLACE | Fact.ACTOR;
const WEIGHT = { qualities: 27, creed: 36, described: 40 } as const;

/** The English of a body's adjectives, or what the text writes. */
export const qualities = ({ facts, textOf }: Head, first: number, last: number): string =>
  englishQualities(facts, first, last) || textOf(first, last, 0);

/** «الكوردستانية», «الشيشانية»: an adjective of a land or a people that is no state. */
const isOfLand = (facts: Facts, token: number): boolean =>
  isRelational(facts, token) &&
  !has(facts, token, NO_QUALITY) &&
  (!has(facts, token, Fact.WORD) || hitWhere(facts, token, facts.families.nationality, isBare) !== -1);

/** «المجلس [الاقتصادي والاجتماعي]», «اللجنة [الأمنية العليا]»: two adjectives that و joins, or whose second tells their rank: «الهيئة الطبية الدولية». */
export function ofQualities(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, token, length } = head;
  const { analysis } = facts;
  const { tokens } = analysis;
  const second = next + 1;
  if (!takes(row, "qualities") || length > 1 || second >= tokens.count) return null;
  if (!isRelational(facts, next) || has(facts, next, NO_QUALITY) || tokens.kind[second] !== TokenKind.WORD) return null;
  const joined = isJoinedDefinite(facts, second) && isRelationalEnd(facts, second) && !has(facts, second, NO_OTHER);
  // «الهيئة الخيرية الإسلامية [العالمية]»
  const ranks =
    rankAt(facts, second) !== undefined || (isRelational(facts, second) && rankAt(facts, second + 1) !== undefined);
  if (!joined && !isOfLand(facts, second) && !ranks) return null;
  if (isKnownLonger(facts, token, next, second)) return null;
  // «اللجنة الانتخابية الوطنية [المستقلة]»
  const last = ranks && rankAt(facts, second + 1) !== undefined ? second + 1 : second;
  const state = demonymAt(facts, last + 1, null);
  const name = englishName(facts, next, last) || qualities(head, next, last);
  return compose(head, state?.last ?? last, "names/body-with-purpose", { name }, state, WEIGHT.qualities);
}

const MOVEMENT = "movement";
/** «الحركة الوطنية» is what a people has. */
const PEOPLES = "National";

/** The last token of the creed at a token, or -1: «الشيوعي», «الإسلامية». */
export function creedAt(facts: Facts, token: number, also: PurposeRow["part"] = "creed"): number {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.purpose, (one) => {
    const { part } = lexicon.row<PurposeRow>(hits.entry[one]);
    return hits.peeled[one] === 0 && (part === "creed" || part === also);
  });
  return hit === -1 ? -1 : hits.last[hit];
}

/** «الحزب [الاشتراكي الديمقراطي]», «الحركة [الشعبية]», «الجبهة [الإسلامية]»: a body that people join, by its creed. */
export function ofCreed(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, token } = head;
  if (!takes(row, "creed") || head.length > 1) return null;
  let last = creedAt(facts, next);
  if (last === -1 || isKnownLonger(facts, token, next, last)) return null;
  for (let end = last; end !== -1; end = creedAt(facts, last + 1, "quality")) last = end;
  if (isOfLand(facts, last + 1)) last++;
  const state = demonymAt(facts, last + 1, null);
  const name = qualities(head, next, last);
  if (row.id === MOVEMENT && name === PEOPLES) return null;
  const english = `${state === null ? "" : "{adj} "}{name} ${row.noun}`;
  return compose(
    { ...head, row: { ...row, english } },
    state?.last ?? last,
    "names/named-body",
    { name },
    state,
    WEIGHT.creed,
  );
}

const NO_CAUSE = NEVER | NAMES | Fact.GIVEN;

/** «جبهة [الإنقاذ الوطني]», «قوات [الدفاع الشعبي]», «تيار [الإصلاح الديمقراطي]»: a cause, and an adjective that bodies are called by. */
export function ofCause(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, token, textOf } = head;
  if (!takes(row, "cause") || !has(facts, next, Fact.DEFINITE) || !has(facts, next, Fact.WORD)) return null;
  let last = has(facts, next, NO_CAUSE) ? -1 : creedAt(facts, next + 1);
  if (last === -1 || isKnownLonger(facts, token, next, last)) return null;
  // «جماعة [الإخوان المسلمين]»: a body that the tables know.
  if (hitWhere(facts, next, facts.families.actor, isBare) !== -1) return null;
  for (let end = last; end !== -1; end = creedAt(facts, last + 1, "quality")) last = end;
  const state = demonymAt(facts, last + 1, null);
  const name = englishName(facts, next, last) || textOf(next, last, 0);
  const english = `${state === null ? "" : "{adj} "}{name} ${row.noun}`;
  const body = { ...head, row: { ...row, english } };
  return compose(body, state?.last ?? last, "names/named-body", { name }, state, WEIGHT.creed);
}

/** «المعهد [الجغرافي الوطني الإسباني]», «البنك [السعودي الهولندي]»: a noun of bodies with what tells it from others of the state. */
export function ofStateByQuality(head: Head, row: BodyHeadRow, next: number, told: StateWord): Candidate | null {
  const { facts } = head;
  if (!takes(row, "quality")) return null;
  for (let token = next; token < told.token; token++)
    if (!isRelational(facts, token) || has(facts, token, NO_QUALITY)) return null;
  // «البنك السعودي [الهولندي]», «اللجنة السعودية [التركية الباكستانية]»
  const others: StateWord[] = [];
  let last = told.last;
  for (let one = demonymAt(facts, last + 1, null); one !== null; one = demonymAt(facts, last + 1, null)) {
    others.push(one);
    last = one.last;
  }
  if (told.token === next && others.length === 0) return null;
  if (isKnownLonger(facts, head.token, next, last)) return null;
  const joined = others.map(({ row: { adjective, english } }) => adjective ?? english);
  if (told.token > next) joined.push(qualities(head, next, told.token - 1));
  const english = row.english.includes("{adj}") ? row.english : `{adj} ${row.english}`;
  const of = { ...head, row: { ...row, english } };
  return compose(of, last, "names/body-of-state", { name: joined.join(" ") }, told, WEIGHT.described);
}
