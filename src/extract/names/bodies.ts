import { wordAt } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import { foldKey } from "../../text/fold.js";
import { striving } from "./body-aims.js";
import { calledByMen } from "./body-bands.js";
import { calledByAct, calledByTrade } from "./body-called.js";
import { compose, type Head } from "./body-compose.js";
import { divided, ofBareDomain } from "./body-divided.js";
import { ofMatter } from "./body-matter.js";
import { named } from "./body-named.js";
import { isExcepted, lastAdjective } from "./body-names.js";
import { ofLand, ofPlace } from "./body-place.js";
import { describes, isOfState, PURPOSEFUL, purposeAfter, withPurpose } from "./body-purpose.js";
import { creedAt, JOINED_FOR, ofCause, ofCreed, ofQualities, ofStateByQuality } from "./body-qualities.js";
import { quotedBehind } from "./body-quoted.js";
import { speaksAlone } from "./body-speaks.js";
import { demonymAfter, demonymAt, isFeminine, memberDemonymAt, type StateWord, stateAt } from "./body-state.js";
import { type Candidate, ofOneShape, type TextOf } from "./candidate.js";
import { isQuote } from "./context.js";
import { cue } from "./evidence.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import { hiddenIn } from "./hidden-article.js";
import { armedNumber, type UnitNumber, unitNumber } from "./numbered-units.js";
import { englishName } from "./purpose-words.js";
import type { ActorRow, BodyHeadRow, DomainRow } from "./rows.js";

/** The most adjectives that may stand between a head and its demonym: القوات الجوية الملكية السعودية. */
const ADJECTIVES = 2;
/** Grammar that names a state or a domain is surer than one that takes the words after a head for a name. */
const WEIGHT = { state: 46, alone: 30 } as const;

/** Heads of two words whose second is an adjective, so that what they are for may follow at once. */
const ADJECTIVE_INSIDE: ReadonlySet<string> = new Set([
  "general-administration",
  "general-directorate",
  "general-presidency",
  "regional-directorate",
  "media-centre",
]);

/** Candidates of a head and what follows it: ministries, armies, parties, brigades, newspapers of any state. */
export function fromBodyGrammar(facts: Facts, stated: ReadonlyMap<string, number>, textOf: TextOf): Candidate[] {
  const { analysis, families } = facts;
  const { hits, tokens } = analysis;
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (has(facts, token, Fact.BODY_HEAD)) {
      // Every head that starts here: مجلس, مجلس النواب.
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        if (analysis.lexicon.familyOf(hits.entry[hit]) !== families.bodyHead || hits.pronoun[hit] > 0) continue;
        if ((hits.features[hit] & Feature.ACCUSATIVE) === 0) found.push(...fromHead(facts, token, hit, stated, textOf));
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

/** «الخارجية العراقية»: the ministry by its domain alone. «وزير الخارجية العراقي» is an office, not a body. */
function ministryByDomain(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const hit = hitWhere(facts, token, families.domain);
  // «وزير الخارجية العراقي», «العلاقات الخارجية الإسبانية»: an office, an adjective.
  if (
    hit === -1 ||
    has(facts, token - 1, Fact.BODY_HEAD | Fact.TITLE) ||
    (hits.peeled[hit] === 0 && has(facts, token - 1, Fact.DEFINITE))
  )
    return null;
  const row = lexicon.row<DomainRow>(hits.entry[hit]);
  const peeled = hits.peeled[hit];
  const state = row.alone ? demonymAt(facts, hits.last[hit] + 1, true) : null;
  if (state === null && !(row.alone && speaksAlone(facts, token, hits.last[hit], peeled))) return null;
  const evidence = [cue("domain", token, hits.last[hit], peeled, "domain", row.id)];
  const ministry = {
    id: "ministry",
    kind: "ministry",
    sector: row.sector ?? ("GOV" as const),
    english: "{adj} Ministry of {domain}",
  };
  return compose(
    { length: 1, facts, row: ministry, token, peeled, evidence, textOf },
    state?.last ?? hits.last[hit],
    "names/domain-of-state",
    { domain: row.english },
    state,
    state === null ? WEIGHT.alone : WEIGHT.state,
  );
}

const ARMY = "army";
const COMMITTEE = "committee";
const COMMAND = "military-command";
const FORCES = "forces";
/** «القوات الروسية [الخاصة]»: arms of an army behind its state, with what they are in English. */
const BRANCHES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "Special Forces": "الخاصة",
    "Ground Forces": "البرية",
    Navy: "البحرية",
    "Air Force": "الجوية",
    "Joint Forces": "المشتركة",
    "Armed Forces": "المسلحة",
  }).map(([english, word]) => [foldKey(word), english] as const),
);

const wordIn = ({ analysis }: Facts, token: number): string =>
  token < analysis.tokens.count ? wordAt(analysis, token) : "";

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
  return isDefinite(facts, hit, token) ? fromDefinite(head, row, hit) : fromConstruct(head, row, hit, stated);
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
  return last > token && text.units[tokens.start[last]] === 0x0627 && text.units[tokens.start[last] + 1] === 0x0644;
}

/** الجيش السوري, القوات الجوية الملكية السعودية, النيابة العامة. */
function fromDefinite(head: Head, row: BodyHeadRow, hit: number): Candidate[] {
  const { facts } = head;
  const { families } = facts;
  const { hits, lexicon } = facts.analysis;
  const next = hits.last[hit] + 1;
  const number = unitNumber(facts, row.id, next);
  if (number !== null) return [numbered(head, number)];
  // «قوات الأمن العراقي», «قوات الأمن العراقية»: the adjective may be of either noun of a phrase.
  const feminine = head.length > 1 ? null : isFeminine(facts, hit, row.gender);
  const told =
    demonymAfter(facts, next, feminine, row.direct ? 0 : ADJECTIVES) ??
    (row.kind === "union" && head.length > 1 ? memberDemonymAt(facts, next) : null);
  const state = row.bare ? told : null;
  // «الإدارة العامة للدفاع المدني»: the head has its adjective in it.
  const own = ADJECTIVE_INSIDE.has(row.id) ? next - 1 : -1;
  const adjectives = told?.last ?? Math.max(lastAdjective(facts, next), own);
  // What the tables know ends where they say: «الاتحاد الأوروبي للفترة المقبلة».
  // «اللجنة العليا للانتخابات»: a committee that the tables know elsewhere is read by grammar here.
  const isKnown = (one: number): boolean =>
    hits.last[one] >= adjectives && (row.kind !== COMMITTEE || lexicon.row<ActorRow>(hits.entry[one]).needs === null);
  const known = hitWhere(facts, head.token, families.actor, isKnown) !== -1;
  const single = (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) === 0;
  // «الجبهة الإسلامية للإنقاذ», «الحركة التونسية للإصلاح»
  const joined = row.kind !== ARMY && JOINED_FOR.has(row.id) && (told !== null || creedAt(facts, next) !== -1);
  const purposeful =
    PURPOSEFUL.has(row.kind) || joined || (told !== null && isOfState(row)) || describes(facts, next, row);
  const owned = row.takes?.includes("body") === true ? ofBody(head, next) : [];
  // «المجلس الأفغاني [الأعلى] للسلام»
  const qualities = told === null ? adjectives : Math.max(adjectives, lastAdjective(facts, adjectives + 1));
  const purposes = owned.length === 0 && purposeful && single && !known && !isExcepted(facts, next, row);
  const purpose = purposes ? purposeAfter(facts, qualities, row) : -1;
  if (purpose !== -1) return [withPurpose(head, next, { first: qualities + 1, last: purpose }, told)];
  const called = single ? byQualities(head, row, next, told) : null;
  if (called !== null) return [called];
  // «وزير شؤون الاتحاد الأوروبي التركي»: a body that the tables know takes no other adjective.
  const whole = hitWhere(facts, head.token, families.actor, (one) => hits.last[one] >= next) !== -1;
  if (state !== null && !(whole && state.token > next)) {
    const branch = row.id === FORCES ? BRANCHES.get(wordIn(facts, state.last + 1)) : undefined;
    if (branch !== undefined && state.token === next) {
      const of = { ...head, row: { ...row, english: `{adj} ${branch}` } };
      return [compose(of, state.last + 1, "names/body-of-state", {}, state, WEIGHT.state)];
    }
    const between = state.token > next ? { name: head.textOf(next, state.token - 1, 0) } : {};
    return [compose(head, state.last, "names/body-of-state", between, state, WEIGHT.state)];
  }
  const ofItsLand = row.bare && single && !whole ? ofLand(head, next, WEIGHT.state) : null;
  if (ofItsLand !== null) return [ofItsLand];
  // «المكتب السياسي لحركة حماس»
  if (owned.length > 0) return owned;
  // «سلاح الجو المسير» is no air force.
  if (!row.alone || (hits.features[hit] & Feature.PLURAL) !== 0 || isExcepted(facts, next, row)) return [];
  return [compose(head, hits.last[hit], "names/body-alone", {}, null, WEIGHT.alone)];
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
  const made = compose(head, state?.last ?? last, "names/numbered-unit", { name: english }, told, WEIGHT.state);
  return state === null ? ofOneShape({ ...made, parts: undefined }) : made;
}

/** وزارة الخارجية العراقية, جيش مصر, شرطة دبي, قوات الأمن العراقية, حزب العدالة والتنمية. */
function fromConstruct(head: Head, row: BodyHeadRow, hit: number, stated: ReadonlyMap<string, number>): Candidate[] {
  const { facts, textOf } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const next = hits.last[hit] + 1;
  const feminine = isFeminine(facts, hit, row.gender);
  const takes = (what: string): boolean => row.takes?.includes(what) === true;
  const number = armedNumber(facts, row.id, next);
  if (number !== null) return [numbered(head, number)];
  const found: Candidate[] = [];
  if (takes("domain") && (hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) !== 0) return joinedDomains(head, next);
  if (takes("domain") && has(facts, next, Fact.DOMAIN)) {
    const domain = hitWhere(facts, next, families.domain);
    // «مديرية [الدفاع المدني]» is not one of defence.
    if (domain !== -1 && hitWhere(facts, next, families.bodyHead, (one) => hits.last[one] > hits.last[domain]) === -1) {
      const values = { domain: lexicon.row<DomainRow>(hits.entry[domain]).english };
      const after = hits.last[domain] + 1;
      const state =
        demonymAfter(facts, after, feminine, 1) ?? demonymAt(facts, after, null) ?? stateAfterIn(facts, after);
      found.push(
        compose(head, state?.last ?? hits.last[domain], "names/body-with-domain", values, state, WEIGHT.state),
      );
    }
  }
  const inTwo = [divided(head, next, stated, WEIGHT.state)];
  if (takes("domain")) inTwo.push(ofBareDomain(head, next, stated, WEIGHT.state));
  for (const made of inTwo) if (made !== null) found.push(made);
  if (takes("state")) {
    const state = stateAt(facts, next);
    if (state !== null) found.push(compose(head, state.last, "names/body-of-state", {}, state, WEIGHT.state));
  }
  // «نادي [الوحدة]» is a club of that name, not of a place called like it.
  if (takes("place") && !(row.outside && has(facts, next, Fact.ACTOR))) {
    const made = ofPlace(head, next, stated, WEIGHT.state);
    if (made !== null) found.push(made);
  }
  // «لجنة القدس [الإجراءات الإسرائيلية]»: what a place is called by is nothing that a state has.
  const isPlace = has(facts, next, Fact.PLACE) && !has(facts, next, Fact.WORD);
  if (takes("demonym") && has(facts, next, Fact.DEFINITE) && !isPlace && !isAnother(facts, next, row)) {
    const state = demonymAfter(facts, next + 1, feminine, 1) ?? demonymAt(facts, next + 1, null);
    if (state !== null) {
      const name = englishName(facts, next, state.token - 1) || textOf(next, state.token - 1, 0);
      // «مجلس الأعمال السعودي [المصري]»
      const partner = demonymAt(facts, state.last + 1, false);
      const of = partner === null ? { name } : { name: `${partner.row.adjective ?? partner.row.english} ${name}` };
      found.push(compose(head, partner?.last ?? state.last, "names/body-of-state", of, state, WEIGHT.state));
    }
  }
  if (takes("body")) found.push(...ofBody(head, next));
  if ((hits.features[hit] & (Feature.PLURAL | Feature.DUAL)) === 0) {
    const calls = [ofMatter, ofCause, calledByTrade, calledByAct, calledByMen, striving];
    for (const called of calls.map((call) => call(head, row, next, false))) if (called !== null) found.push(called);
  }
  // «وكالتا الأناضول ودوغان»: of two each is named for itself.
  const ofTwo = (hits.features[hit] & Feature.DUAL) !== 0;
  if (!ofTwo && (takes("name") || takes("quote"))) found.push(...named(head, row, next));
  return found;
}

/** Nouns of bodies that govern much else. */
const OF_OTHERS: ReadonlySet<string> = new Set(["council", "police"]);

/** «شرطة [العاصمة] الألمانية», «مجلس [المقاومة] الإيرانية»: the adjective is of a place or of another body. */
const isAnother = (facts: Facts, token: number, { id }: BodyHeadRow): boolean =>
  OF_OTHERS.has(id) && has(facts, token, Fact.BODY_HEAD | Fact.TITLE | Fact.ACTOR | Fact.PLACE_HEAD | Fact.PLACE);

/** «وزارتي الخارجية والمالية»: each domain names a ministry of its own, the noun that they share outside. */
function joinedDomains(head: Head, from: number): Candidate[] {
  const { facts, row, evidence, textOf } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const found: Candidate[] = [];
  let token = from;
  while (has(facts, token, Fact.DOMAIN)) {
    const hit = hitWhere(facts, token, families.domain, (one) => token === from || hits.peeled[one] === 1);
    if (hit === -1) break;
    const peeled = hits.peeled[hit];
    const last = hits.last[hit];
    const values = { domain: lexicon.row<DomainRow>(hits.entry[hit]).english };
    const state = demonymAt(facts, last + 1, null);
    found.push(
      compose(
        { length: 1, facts, row, token, peeled, evidence, textOf },
        last,
        "names/body-with-domain",
        values,
        null,
        WEIGHT.state,
      ),
    );
    token = (state?.last ?? last) + 1;
  }
  return found;
}

/** «وزارة الخارجية في العراق» is not read as one name; the state must follow at once: «وزارة خارجية العراق». */
const stateAfterIn = (facts: Facts, token: number): StateWord | null =>
  has(facts, token - 1, Fact.DEFINITE) ? null : stateAt(facts, token);

/** A body before the body that it belongs to: «قوات الناتو», «بعثة الاتحاد الأفريقي», «المكتب السياسي لحركة حماس». */
function ofBody(head: Head, next: number): Candidate[] {
  const { facts } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  // «قوات النظام [صباح] …»: a noun with the article governs none, but «القوات البحرية للتحالف».
  const closed = has(facts, next, Fact.DEFINITE) && !has(facts, head.token, Fact.DEFINITE);
  const governs = has(facts, next, Fact.BODY_HEAD) && !has(facts, next, Fact.ACTOR) && !closed;
  const owner = governs ? next + 1 : next;
  if (!has(facts, owner, Fact.ACTOR)) return [];
  // «قوات التحالف» is one body of the tables.
  if (hitWhere(facts, head.token, families.actor, (one) => hits.last[one] >= owner) !== -1) return [];
  // «قوات النظام وداعش» are two; «المكتب السياسي لحماس» is one.
  const governed = (one: number): boolean => hits.peeled[one] === 0 || hits.proclitics[one] === Proclitic.LI;
  const hit = hitWhere(facts, owner, families.actor, governed);
  if (hit === -1) return [];
  const row = lexicon.row<ActorRow>(hits.entry[hit]);
  // «قوات [الجيش الليبي]»: the army is the body.
  if (row.kind === ARMY && head.row.kind === ARMY) return [];
  // «قوات الناتو» are NATO forces, though a state's are its armed forces.
  const template = head.row.english.includes("{name}") ? head.row.english : "{name} forces";
  const made = compose(
    { ...head, row: { ...head.row, english: template } },
    hits.last[hit],
    "names/body-of-body",
    { name: row.english },
    null,
    WEIGHT.state,
  );
  const country = row.country?.toUpperCase() ?? null;
  return [ofOneShape({ ...made, ofState: undefined, country, countryBasis: "resolved" })];
}
