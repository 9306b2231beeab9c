import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { ALEF, HA, LAM } from "../../../text/letters.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { takes } from "../tables/body-nouns.js";
import type { ActorRow, BodyHeadRow } from "../tables/rows.js";
import { isQuote } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { isExcepted, lastAdjective } from "../words/governed-names.js";
import { hiddenIn } from "../words/hidden-article.js";
import { armedNumber, type UnitNumber, unitNumber } from "../words/numbered-units.js";
import { demonymAfter, demonymAt, isFeminine, memberDemonymAt, type StateWord, stateAt } from "../words/state-words.js";
import { striving } from "./aims.js";
import { calledByMen } from "./bands.js";
import { calledByAct, calledByTrade } from "./called.js";
import { ALONE_WEIGHT, compose, type Head, STATED_WEIGHT } from "./compose.js";
import { divided, dividedByState, ofBareDomain } from "./divided.js";
import { joinedDomains, ministryByDomain, ofDomain } from "./domains.js";
import { ofMatter } from "./matter.js";
import { named } from "./named.js";
import { ofBody } from "./of-body.js";
import { ofLand, ofPlace } from "./place.js";
import { opensPurpose, purposeAfter, withPurpose } from "./purpose.js";
import { englishName, isQualityAt } from "./purpose-words.js";
import { creedAt, ofCause, ofCreed, ofQualities, ofStateByQuality } from "./qualities.js";
import { quotedBehind } from "./quoted.js";
import { ranked } from "./ranks.js";
import { ofSeat } from "./seats.js";
import { TRIBE, tribes } from "./tribes.js";

/** The most adjectives that may stand between a head and its demonym: القوات الجوية الملكية السعودية. */
const ADJECTIVES = 2;

/** Candidates of a head and what follows it: ministries, armies, parties, brigades, newspapers of any state. */
export function fromBodyGrammar(facts: Facts, stated: ReadonlyMap<string, number>, textOf: TextOf): Candidate[] {
  const { analysis, families } = facts;
  const { hits } = analysis;
  const found: Candidate[] = [];
  for (const token of facts.naming) {
    if (has(facts, token, Fact.BODY_HEAD)) {
      // Every head that starts here: مجلس, مجلس النواب.
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        if (analysis.lexicon.familyOf(hits.entry[hit]) !== families.bodyHead || hits.pronoun[hit] > 0) continue;
        if (hasPronoun(facts, token, hit)) continue;
        if ((hits.features[hit] & Feature.ACCUSATIVE) === 0)
          for (const body of fromHead(facts, token, hit, stated, textOf)) found.push(body);
        const apposed = quotedBehind(facts, token, hit, textOf);
        if (apposed !== null) found.push(apposed);
      }
    }
    if (has(facts, token, Fact.DOMAIN)) {
      const ministry = ministryByDomain(facts, token, textOf);
      if (ministry !== null) found.push(ministry);
    }
  }
  return found;
}

/** «[مؤسسه] التاريخي»: a noun with a pronoun, where the body's would have ة; an adjective of men tells them apart. */
function hasPronoun(facts: Facts, token: number, hit: number): boolean {
  const { hits, text, tokens } = facts.analysis;
  const last = text.raw.charCodeAt(text.origin[tokens.end[token] - 1]);
  const next = token + 1;
  return last === HA && hits.last[hit] === token && has(facts, next, Fact.DEFINITE) && !endsInTaMarbuta(facts, next);
}

const ARMY = "army";
const COMMAND = "military-command";
function fromHead(
  facts: Facts,
  token: number,
  hit: number,
  stated: ReadonlyMap<string, number>,
  textOf: TextOf,
): Candidate[] {
  const { analysis } = facts;
  const { hits, lexicon } = analysis;
  const row = lexicon.row<BodyHeadRow>(hits.entry[hit]);
  const peeled = hits.peeled[hit];
  if (isAttributive(facts, token, row)) return [];
  // «تحالف بقيادة الولايات المتحدة»: who leads, and no headquarters.
  if (row.id === COMMAND && (hits.proclitics[hit] & Proclitic.BI) !== 0) return [];
  const evidence = [cue("head", token, hits.last[hit], peeled, "body-head", row.id)];
  const head: Head = { length: hits.last[hit] - token + 1, facts, row, token, peeled, evidence, textOf };
  const definite = isDefinite(facts, hit, token);
  if (row.id === TRIBE) return definite ? [] : tribes(head, row, hit);
  return definite ? fromDefinite(head, row, hit, stated) : fromConstruct(head, row, hit, stated);
}

const ORGANISATION = "organization";
const CRIME = /ال(?:جريمه|جرايم)$/;
const MINISTER = /^[وفبل]?(?:ال)?وزيره?$/;

/** «الجريمة [المنظمة]», «وزير [الأمن] الإسرائيلي»: an adjective of what it stands behind, and what an office is of. */
function isAttributive(facts: Facts, token: number, { id, kind }: BodyHeadRow): boolean {
  const before = token - 1;
  if (kind === "security") return MINISTER.test(wordAt(facts.analysis, before));
  if (id !== ORGANISATION || !has(facts, token, Fact.DEFINITE)) return false;
  if (CRIME.test(wordAt(facts.analysis, before))) return true;
  const acts = Fact.VERB | Fact.SPEECH;
  return has(facts, before, Fact.DEFINITE) && has(facts, before, Fact.WORD) && !has(facts, before - 1, acts);
}

/** The article stands on the head, or on the noun that it governs: الجيش, حرس الحدود. */
function isDefinite(facts: Facts, hit: number, token: number): boolean {
  const { hits, text, tokens } = facts.analysis;
  if ((hits.features[hit] & Feature.DEFINITE) !== 0 || hiddenIn(facts, token, hits.peeled[hit]) === "ال") return true;
  const last = hits.last[hit];
  return last > token && text.units[tokens.start[last]] === ALEF && text.units[tokens.start[last] + 1] === LAM;
}

/** الجيش السوري, القوات الجوية الملكية السعودية, النيابة العامة. */
function fromDefinite(head: Head, row: BodyHeadRow, hit: number, stated: ReadonlyMap<string, number>): Candidate[] {
  const { facts } = head;
  const { families } = facts;
  const { hits } = facts.analysis;
  const next = hits.last[hit] + 1;
  const number = unitNumber(facts, row, next);
  if (number !== null) return [numbered(head, number)];
  const ofTown = ofSeat(head, row, next, stated);
  if (ofTown !== null) return [ofTown];
  // «قوات الأمن العراقي», «قوات الأمن العراقية»: the adjective may be of either noun of a phrase.
  const feminine = head.length > 1 ? null : isFeminine(facts, hit, row.gender);
  const told =
    demonymAfter(facts, next, feminine, row.direct ? 0 : ADJECTIVES) ??
    (row.kind === "union" && head.length > 1 ? memberDemonymAt(facts, next) : null);
  const state = row.bare ? told : null;
  // «الإدارة العامة للدفاع المدني»: the head has its adjective in it.
  const own = head.length > 1 ? next - 1 : -1;
  const adjectives = told?.last ?? Math.max(lastAdjective(facts, next), own);
  const single = (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) === 0;
  const owned = takes(row, "body") ? ofBody(head, next) : [];
  // «المجلس الأفغاني [الأعلى] للسلام»
  const qualities = told === null ? adjectives : Math.max(adjectives, lastAdjective(facts, adjectives + 1));
  const mayHave =
    single &&
    owned.length === 0 &&
    opensPurpose(facts, qualities) &&
    isPurposeful(facts, row, next, told) &&
    !isKnownTo(facts, head.token, adjectives) &&
    !isExcepted(facts, next, row);
  const purpose = mayHave ? purposeAfter(facts, qualities, row) : -1;
  if (purpose !== -1) return [withPurpose(head, next, { first: qualities + 1, last: purpose }, told)];
  const called = single ? byQualities(head, row, next, told) : null;
  if (called !== null) return [called];
  // «وزير شؤون الاتحاد الأوروبي التركي»: a body that the tables know takes no other adjective.
  const whole = hitWhere(facts, head.token, families.actor, (one) => hits.last[one] >= next) !== -1;
  if (state !== null && !(whole && state.token > next)) {
    const branch = state.token === next ? dividedByState(head, state) : null;
    if (branch !== null) return [branch];
    const between = state.token > next ? { name: head.textOf(next, state.token - 1, 0) } : {};
    return [compose(head, state.last, "names/body-of-state", between, state, STATED_WEIGHT)];
  }
  const ofItsLand = row.bare && single && !whole ? ofLand(head, next) : null;
  if (ofItsLand !== null) return [ofItsLand];
  // «المكتب السياسي لحركة حماس»
  if (owned.length > 0) return owned;
  // «سلاح الجو المسير» is no air force.
  if (!row.alone || (hits.features[hit] & Feature.PLURAL) !== 0 || isExcepted(facts, next, row)) return [];
  const full = ranked(head, hits.last[hit], row.gender === "f");
  return [compose(full.head, full.last, "names/body-alone", {}, null, ALONE_WEIGHT)];
}

/** Whether what such a body is for may follow: «الجبهة الإسلامية [للإنقاذ]», «الحركة التونسية [للإصلاح]». */
function isPurposeful(facts: Facts, row: BodyHeadRow, next: number, told: StateWord | null): boolean {
  if (takes(row, "purpose") || (told !== null && takes(row, "purpose-of-state"))) return true;
  if (row.kind !== ARMY && takes(row, "creed") && (told !== null || creedAt(facts, next) !== -1)) return true;
  return takes(row, "described") && isQualityAt(facts, next);
}

/**
 * What the tables know ends where they say («الاتحاد الأوروبي للفترة المقبلة»), but for what says what it is for and that they
 * have of one state: «اللجنة العليا للانتخابات», «المديرية العامة للأمن الوطني» are read by grammar too.
 */
function isKnownTo(facts: Facts, token: number, last: number): boolean {
  const { hits, lexicon } = facts.analysis;
  const isKnown = (one: number): boolean => {
    const { needs } = lexicon.row<ActorRow>(hits.entry[one]);
    return needs === null ? hits.last[one] >= last : hits.last[one] === last;
  };
  return hitWhere(facts, token, facts.families.actor, isKnown) !== -1;
}

const byQualities = (head: Head, row: BodyHeadRow, next: number, told: StateWord | null): Candidate | null =>
  striving(head, row, next, true) ??
  ofCreed(head, row, next) ??
  (told === null ? ofQualities(head, row, next) : ofStateByQuality(head, row, next, told));

/** الكتيبة 82, الفرقة العاشرة العراقية: parts of an army by their number. */
function numbered(head: Head, { last, english }: UnitNumber): Candidate {
  const state = demonymAt(head.facts, last + 1, null);
  // «"القناة الـ12" [الإسرائيلية]»: the adjective tells whose it is, and is no part of the name.
  const told = state ?? (isQuote(head.facts, last + 1) ? demonymAt(head.facts, last + 2, null) : null);
  const made = compose(head, state?.last ?? last, "names/numbered-unit", { name: english }, told, STATED_WEIGHT);
  return state === null ? ofOneShape({ ...made, parts: undefined }) : made;
}

/** وزارة الخارجية العراقية, جيش مصر, شرطة دبي, قوات الأمن العراقية, حزب العدالة والتنمية. */
function fromConstruct(head: Head, row: BodyHeadRow, hit: number, stated: ReadonlyMap<string, number>): Candidate[] {
  const { facts, textOf } = head;
  const { hits } = facts.analysis;
  const next = hits.last[hit] + 1;
  const feminine = isFeminine(facts, hit, row.gender);
  const number = armedNumber(facts, row, next);
  if (number !== null) return [numbered(head, number)];
  const single = (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) === 0;
  if (takes(row, "domain") && !single) return joinedDomains(head, next, (hits.features[hit] & Feature.DUAL) !== 0);
  const found: Candidate[] = [];
  if (takes(row, "domain")) {
    const ministry = ofDomain(head, next, feminine);
    if (ministry !== null) found.push(ministry);
  }
  const inTwo = divided(head, next, stated);
  if (inTwo !== null) found.push(inTwo);
  const bare = takes(row, "domain") ? ofBareDomain(head, next, stated) : null;
  if (bare !== null) found.push(bare);
  if (takes(row, "state")) {
    const state = stateAt(facts, next);
    if (state !== null) found.push(compose(head, state.last, "names/body-of-state", {}, state, STATED_WEIGHT));
  }
  // «نادي [الوحدة]» is a club of that name, not of a place called like it; «إمارة الشارقة» is a land.
  if (takes(row, "place") && !(row.outside && has(facts, next, Fact.ACTOR)) && !isExcepted(facts, next, row)) {
    const made = ofPlace(head, next, stated);
    if (made !== null) found.push(made);
  }
  // «لجنة القدس [الإجراءات الإسرائيلية]»: what a place is called by is nothing that a state has.
  const isPlace = has(facts, next, Fact.PLACE) && !has(facts, next, Fact.WORD);
  if (takes(row, "demonym") && has(facts, next, Fact.DEFINITE) && !isPlace && !isOfAnother(facts, next, row)) {
    const members = row.kind === "union" ? memberDemonymAt(facts, next + 1) : null;
    const state = demonymAfter(facts, next + 1, feminine, 1) ?? demonymAt(facts, next + 1, null) ?? members;
    if (state !== null) {
      const name = englishName(facts, next, state.token - 1) || textOf(next, state.token - 1, 0);
      // «مجلس الأعمال السعودي [المصري]»
      const partner = demonymAt(facts, state.last + 1, false);
      const of = partner === null ? { name } : { name: `${partner.row.adjective ?? partner.row.english} ${name}` };
      found.push(compose(head, partner?.last ?? state.last, "names/body-of-state", of, state, STATED_WEIGHT));
    }
  }
  if (takes(row, "body")) found.push(...ofBody(head, next));
  if (single) {
    for (const read of CALLED) {
      const called = read(head, row, next, false);
      if (called !== null) found.push(called);
    }
  }
  // «وكالتا الأناضول ودوغان»: of two each is named for itself.
  const ofTwo = (hits.features[hit] & Feature.DUAL) !== 0;
  if (!ofTwo && (takes(row, "name") || takes(row, "quote"))) found.push(...named(head, row, next));
  return found;
}

/** What the words behind the noun of one body may tell of it. */
const CALLED = [ofMatter, ofCause, calledByTrade, calledByAct, calledByMen, striving];

/** Nouns of bodies that govern much else. */
const OF_OTHERS: ReadonlySet<string> = new Set(["council", "police"]);

/** «شرطة [العاصمة] الألمانية», «مجلس [المقاومة] الإيرانية»: the adjective is of a place or of another body. */
const isOfAnother = (facts: Facts, token: number, { id }: BodyHeadRow): boolean =>
  OF_OTHERS.has(id) && has(facts, token, Fact.BODY_HEAD | Fact.TITLE | Fact.ACTOR | Fact.PLACE_HEAD | Fact.PLACE);
