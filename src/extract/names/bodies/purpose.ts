import { Proclitic } from "../../../lexicon/clitics.js";
import { LAM, YA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { slugOf } from "../candidates/slug.js";
import { takes } from "../tables/body-nouns.js";
import type { ActorRow, BodyHeadRow, CountryRow, PurposeRow } from "../tables/rows.js";
import { Fact, type Facts, type HitTest, has, hitWhere, isBare } from "../words/facts.js";
import { isJoinedDefinite, isRelational, isRelationalOfPeople, NEVER } from "../words/governed-names.js";
import { arabsAt, demonymAt, memberDemonymAt, type StateWord, stateAt } from "../words/state-words.js";
import { looksVerbal } from "../words/verbal-look.js";
import { compose, type Head } from "./compose.js";
import { englishPurpose } from "./purpose-words.js";

/** Kinds that are of those whom they join. */
const MEMBERS: ReadonlySet<string> = new Set(["union", "federation"]);

/** The most words of what a body is for: «للصناعة والتجارة والصناعات التقليدية». */
const PURPOSE = 5;
/** Behind as many an adjective may be a name. */
const SURE = 3;

/** What ends a purpose where an adjective stands: «للانتخابات [البلدية]», «للحريات [الصحفية]», but «للحريات الصحفية هدى …» names a journalist. */
const neverBehind = (facts: Facts, token: number): number =>
  ((has(facts, token + 1, Fact.GIVEN) ? NEVER : NEVER & ~Fact.TITLE) & ~Fact.BODY_HEAD) | Fact.NISBA;

/** «للاستخبارات [والأمن]»: a body's noun is what another deals with. */
const neverJoined = (facts: Facts, token: number): number =>
  (has(facts, token, Fact.DOMAIN) ? NEVER & ~Fact.BODY_HEAD : NEVER) | Fact.NISBA;

const NOT_GOVERNED = NEVER | Fact.FUNCTION | Fact.NISBA | Fact.COUNTRY | Fact.GIVEN;

/** Last token of what a noun governs: «لكرة [القدم]», «لمعلومات [حقوق الإنسان]», «لتنسيق [شؤون الكوارث]». -1 where it governs nothing. */
function governedEnd(facts: Facts, token: number): number {
  if (has(facts, token, Fact.DEFINITE)) return token;
  const known = hitWhere(facts, token, facts.families.purpose, isBare);
  // «لتنظيم [قطاع الكهرباء]»
  const isNoun = has(facts, token, Fact.WORD) && !has(facts, token, NOT_GOVERNED) && !looksVerbal(facts, token);
  const last = known !== -1 ? facts.analysis.hits.last[known] : isNoun ? token : -1;
  if (last === -1 || has(facts, last, Fact.DEFINITE)) return last;
  return has(facts, last + 1, Fact.DEFINITE) && !has(facts, last + 1, NOT_GOVERNED) ? last + 1 : -1;
}

/** Whether a word in ل follows the adjectives of a body; `last` is -1 where it has none. */
export function opensPurpose({ analysis: { tokens, text } }: Facts, last: number): boolean {
  const token = last + 1;
  if (last === -1 || token >= tokens.count) return false;
  return tokens.kind[token] === TokenKind.WORD && text.units[tokens.start[token]] === LAM;
}

/** Last token of what a body is for, behind ل, after its adjectives: «الاتحاد السعودي [للأمن السيبراني]», «[لحقوق الإنسان]». -1 where nothing is told. */
export function purposeAfter(facts: Facts, last: number, row: BodyHeadRow): number {
  const { tokens, text } = facts.analysis;
  const { units } = text;
  const token = last + 1;
  const start = tokens.start[token];
  // «للصحفيين», «لكرة اليد»: what the tables have for what bodies are for.
  const known = hitWhere(
    facts,
    token,
    facts.families.purpose,
    (hit, { entry, peeled }) =>
      peeled[hit] === 1 && facts.analysis.lexicon.row<PurposeRow>(entry[hit]).part === "thing",
  );
  if (known !== -1 && has(facts, token, Fact.TITLE) && takes(row, "purpose"))
    return throughPeople(facts, facts.analysis.hits.last[known]);
  // «النقابة الوطنية لأساتذة التعليم»: whom a union joins.
  const title = MEMBERS.has(row.kind) ? 0 : Fact.TITLE;
  if (has(facts, token, title | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.PERSON | Fact.COUNTRY)) return -1;
  if (has(facts, token, Fact.PLACE | Fact.ACTOR | Fact.FAMILY) && !has(facts, token, Fact.WORD)) return -1;
  // «الديوان السياسي للحزب الدستوري الحر»: of a body that the tables know.
  const isBody: HitTest = (hit, { entry, last: to }) =>
    to[hit] > token && facts.analysis.lexicon.row<ActorRow>(entry[hit]).needs === null;
  if (hitWhere(facts, token, facts.families.actor, isBody) !== -1) return -1;
  let end = token;
  if (units[start + 1] !== LAM) {
    // «لكرة القدم»: a noun that governs one with the article; «ليبدأ العمل» is a verb.
    // «الاتحاد العام لطلبة تونس»
    const land = MEMBERS.has(row.kind) && units[start + 1] !== YA ? stateAt(facts, token + 1) : null;
    if (land !== null && has(facts, token, Fact.WORD)) return land.last;
    const object = has(facts, token, Fact.WORD) ? governedEnd(facts, token + 1) : -1;
    if (known === -1 && (units[start + 1] === YA || object === -1)) return -1;
    end = known === -1 ? object : facts.analysis.hits.last[known];
  }
  // «للدفاع عن الحريات», «للرقابة على الصادرات»
  const act = actWithPreposition(facts, token);
  if (act !== -1) {
    const object = governedEnd(facts, act + 1);
    if (object === -1 || has(facts, act + 1, NEVER & ~(Fact.TITLE | Fact.BODY_HEAD))) return -1;
    end = object;
  }
  // «لتحفيظ القرآن الكريم»
  const whole = hitWhere(facts, end, facts.families.purpose);
  if (whole !== -1) end = facts.analysis.hits.last[whole];
  // «المركز الإعلامي للقوات المسلحة»
  const body = hitWhere(facts, end, facts.families.bodyHead);
  if (body !== -1) end = Math.max(end, facts.analysis.hits.last[body]);
  while (end - token + 1 < PURPOSE) {
    const next = end + 1;
    if (tokens.kind[next] !== TokenKind.WORD) break;
    const relational = isRelational(facts, next);
    if (has(facts, next, relational ? neverBehind(facts, next) : neverJoined(facts, next))) break;
    if (!relational && !isJoinedDefinite(facts, next)) break;
    // «النقابة الأساسية للتعليم الأساسي [المستوري القمودي]» is a man.
    if (relational && end - token + 1 >= SURE && (!has(facts, next, Fact.WORD) || has(facts, next, Fact.FAMILY))) break;
    // «للاستثمار [والمناطق الحرة]»
    const joined = relational ? -1 : hitWhere(facts, next, facts.families.purpose, isJoinedThing(facts));
    end = joined === -1 ? next : facts.analysis.hits.last[joined];
  }
  return joinedAct(facts, end + 1) ?? throughPeople(facts, end);
}

/** «للنساء [الديمقراطيات]», «للفنانين [التشكيليين]»: through the adjective of those whom a body joins. */
const throughPeople = (facts: Facts, last: number): number =>
  isRelationalOfPeople(facts, last + 1) && !has(facts, last + 1, NEVER_PEOPLE) ? last + 1 : last;

const NEVER_PEOPLE = (NEVER & ~Fact.TITLE) | Fact.NISBA;

const isJoinedThing =
  ({ analysis: { lexicon } }: Facts): HitTest =>
  (hit, { entry, proclitics }) =>
    proclitics[hit] === Proclitic.CONJUNCTION && lexicon.row<PurposeRow>(entry[hit]).part === "thing";

/** Last token of an act behind ل and the article that a preposition goes on from: «للدفاع [عن]»; -1 elsewhere. */
function actWithPreposition({ analysis, families }: Facts, token: number): number {
  const { hits, lexicon } = analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (
      hits.last[hit] > token &&
      hits.peeled[hit] === 1 &&
      lexicon.familyOf(hits.entry[hit]) === families.purpose &&
      lexicon.row<PurposeRow>(hits.entry[hit]).part === "act"
    )
      return hits.last[hit];
  return -1;
}

/** Last token of «وحماية البيئة»: an act that goes on from what a body is for, and what is done to it; null elsewhere. */
export function joinedAct(facts: Facts, token: number): number | null {
  const { hits, lexicon } = facts.analysis;
  const act = hitWhere(
    facts,
    token,
    facts.families.purpose,
    (hit) => hits.proclitics[hit] === Proclitic.CONJUNCTION && lexicon.row<PurposeRow>(hits.entry[hit]).part === "act",
  );
  return act !== -1 && has(facts, token + 1, Fact.DEFINITE) ? token + 1 : null;
}

/** In Tunisia «الجامعة التونسية للنزل» is a federation. */
const TUNISIA = "tn";
/** General Directorate of Civil Protection. */
const OF_WHAT = /of \{name\}$/;
const MEDIA_CENTRE = "media-centre";
/** A body that its grammar names otherwise too is known by that. */
const WEIGHT = 28;

/** «الاتحاد السعودي للأمن السيبراني», «المؤسسة العامة للتدريب»: a body with what it is for. */
export function withPurpose(
  head: Head,
  next: number,
  purpose: { readonly first: number; readonly last: number },
  stated: StateWord | null,
): Candidate {
  const { facts, row, textOf } = head;
  const told = englishPurpose(facts, next, purpose);
  // «المركز الإعلامي للمقاومة» is the Resistance's.
  const words = told.before === "" && row.id === MEDIA_CENTRE ? { before: told.after, after: "" } : told;
  // «النقابة الوطنية للصحفيين [التونسيين]»
  const members = MEMBERS.has(row.kind)
    ? (memberDemonymAt(facts, purpose.last + 1) ?? stateAt(facts, purpose.last))
    : null;
  const state = stated ?? demonymAt(facts, purpose.last + 1, null) ?? members;
  const arabs = MEMBERS.has(row.kind) ? arabsAt(facts, purpose.last + 1) : -1;
  const last = Math.max(purpose.last, state?.last ?? -1, members?.last ?? -1, arabs);
  const isTunisian = row.kind === "university" && stated?.row.id === TUNISIA;
  const isOfNoun = takes(row, "purpose-of-state") || (row.english === "{name}" && row.noun !== null);
  const template = isTunisian ? "{adj} {name} Federation" : isOfNoun ? `{adj} {name} ${row.noun}` : row.english;
  const made = compose(
    { ...head, row: { ...row, english: template } },
    last,
    "names/body-with-purpose",
    { name: words.before },
    state,
    WEIGHT,
  );
  const identity = `${row.id}.${slugOf(textOf(next, purpose.last, 0))}`;
  const joins = MEMBERS.has(row.kind) || isTunisian || OF_WHAT.test(row.english) ? "of" : "for";
  const called = (country: CountryRow | null, norm: string) => ({
    entity: `actor:${country?.id ?? "x"}.${identity}`,
    norm: words.after === "" ? norm : `${norm} ${joins} ${words.after}`,
  });
  const { ofState, resolve } = made;
  return ofOneShape({
    ...made,
    ofState: ofState === undefined ? undefined : (country) => called(country, ofState(country).norm),
    resolve: () => {
      const { norm, arabic } = resolve!();
      return { ...called(state?.row ?? null, norm), arabic };
    },
  });
}
