import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { founderAt, namesakeAt } from "../persons/namesakes.js";
import { takes } from "../tables/body-nouns.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { endsInTaMarbuta, Fact, type Facts, has } from "../words/facts.js";
import { isExcepted, isForeign, quotedName } from "../words/governed-names.js";
import { demonymAt, memberDemonymAt } from "../words/state-words.js";
import { isInflected } from "../words/word-shapes.js";
import { compose, type Head, inLatin } from "./compose.js";
import { governedName, isCalledAfter, isCompanyName, ownName } from "./own-name.js";
import { englishName, englishQualities } from "./purpose-words.js";

// Bodies with a name of their own behind their noun.

/** Grammar that takes the words after a head for a name is less sure than what names a state or a domain. */
const WEIGHT = 36;

/** Kinds of body that anything may be called by: «قناة "كان"», «جمعية "كفى"». */
const CALLED_BY_ANYTHING: ReadonlySet<string> = new Set(["media", "ngo", "company", "platform", "agency"]);

/** «منظمة "إرهابية"», «موقع "رسمي"»: a word of the language that agrees with the head; «قناة "كان"» does not. */
function isHeldAtDistance(facts: Facts, { kind, gender }: BodyHeadRow, token: number): boolean {
  if (has(facts, token, Fact.DEFINITE) || !has(facts, token, Fact.WORD)) return false;
  // «إذاعة "جيش" الاحتلال»
  if (has(facts, token + 2, Fact.DEFINITE) && !has(facts, token + 2, Fact.NISBA | Fact.NAME_STOP)) return true;
  // «وكالة "معا"»: papers and agencies are called by adverbs too.
  const isCalled = kind === "media" || kind === "agency" || !isInflected(facts, token);
  return !(CALLED_BY_ANYTHING.has(kind) && gender === "f" && !endsInTaMarbuta(facts, token) && isCalled);
}

/** كتائب القسام, حزب العدالة والتنمية, صحيفة "الوطن": a head with a name of its own. */
export function named(head: Head, row: BodyHeadRow, next: number): Candidate[] {
  const { facts, textOf } = head;
  const quoted = quotedName(facts, next);
  const takesName = takes(row, "name");
  const takesForeign = takes(row, "foreign");
  const unquoted = takesName || takesForeign || takes(row, "word");
  const namesakeOf = isCalledAfter(row) ? founderAt : namesakeAt;
  const namesake = quoted === -1 && !row.outside ? namesakeOf(facts, next, textOf) : null;
  const governed = quoted === -1 && takes(row, "genitive") ? governedName(facts, next) : -1;
  const own = governed !== -1 ? governed : unquoted ? ownName(facts, next, row) : -1;
  const whole = namesake?.last ?? (quoted !== -1 ? quoted : own);
  if (whole === -1) return [];
  // «مركز الملك فهد [الثقافي]»
  const described = namesake !== null && !has(facts, whole + 1, Fact.NISBA);
  const quality = described ? englishQualities(facts, whole + 1, whole + 1) : "";
  const last = quality === "" ? whole : whole + 1;
  const from = quoted === -1 ? next : next + 1;
  // A quoted common noun is a word held at a distance, not a name: منظمة "إرهابية".
  if (quoted !== -1 && from === last && (isHeldAtDistance(facts, row, from) || isExcepted(facts, from, row))) return [];
  const name = namesake === null ? textOf(from, last, 0) : `${namesake.english()} ${quality}`.trim();
  // «معهد الاقتصاد العالمي» is the World Economy Institute.
  const meant = quoted === -1 && namesake === null && !row.outside ? englishName(facts, from, last) : "";
  // What takes a foreign word takes no noun of the language: نادي [فيسيل كوبي], شركة أدوية.
  const members = row.kind === "union" ? memberDemonymAt : () => null;
  // «صحيفة "المرآة" [التركية]»: the adjective tells whose it is, and is no part of the name.
  const state =
    quoted === -1 ? (demonymAt(facts, last + 1, null) ?? members(facts, last + 1)) : demonymAt(facts, last + 2, null);
  const isProper = isForeign(facts, from, state) || isCompanyName(facts, from, row);
  if (quoted === -1 && namesake === null && governed === -1 && !takesName && !isProper) return [];
  // «فريق متعود على الفوز» is no team of that name.
  if (takesForeign && quoted === -1 && namesake === null && last === from && state === null) return [];
  const end = quoted === -1 ? (state?.last ?? last) : last;
  const made = compose(head, end, "names/named-body", { name: meant || name }, state, WEIGHT);
  const isWhole = row.outside || !row.english.includes("{name}");
  // Outside the name: صحيفة [الوطن], حركة "[رشاد]".
  if (row.outside || quoted !== -1) {
    const resolve = () => {
      const { entity, norm } = made.resolve!();
      return { entity, norm: isWhole ? inLatin(name, facts) : norm, arabic: name };
    };
    // «وكالة أنباء "فارس"» is no agency of the state that the text is about.
    const ofState = row.english.includes("{name}") ? made.ofState : undefined;
    return [ofOneShape({ ...made, first: from, last, peeled: 0, resolve, ofState, parts: undefined })];
  }
  return [made];
}
