import { wordAt } from "../../../lexicon/analysis.js";
import type { Candidate } from "../candidates/candidate.js";
import type { BodyHeadRow, DomainRow } from "../tables/rows.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { hiddenIn } from "../words/hidden-article.js";
import { type StateWord, stateAt } from "../words/state-words.js";
import { surfaceEntry } from "../words/surface-entry.js";
import { compose, type Head, STATED_WEIGHT } from "./compose.js";
import { ofName, type Seat, seatAt, seated } from "./place.js";

// Bodies that the tables know by two words, which the text takes apart or writes without the article.

const ARTICLE = "ال";
/** What the seat of a body may begin with. */
const SEAT = Fact.PLACE | Fact.COUNTRY | Fact.PLACE_HEAD;

/** The noun of a body as the tables have it, with its article. */
const definite = ({ facts: { analysis }, token, peeled }: Head): string =>
  `${ARTICLE}${wordAt(analysis, token).slice(peeled)}`;

/** «مجلس [منبج] العسكري», «غرفة [دبي] التجارية», «مصرف [ليبيا] المركزي»: «المجلس العسكري» of a place or a state that stands between. */
export function divided(head: Head, next: number, stated: ReadonlyMap<string, number>): Candidate | null {
  const { facts } = head;
  // «أمن [السعودية] الوطني» is what a state has.
  if (head.length > 1 || head.row.kind === "security" || !has(facts, next, SEAT)) return null;
  const state = stateAt(facts, next);
  const seat = state === null ? seatAt(facts, next, stated) : null;
  const last = (state ?? seat)?.last ?? -1;
  if (last === -1 || !has(facts, last + 1, Fact.DEFINITE)) return null;
  const { analysis, families } = facts;
  const { lexicon } = analysis;
  const isHead = (entry: number): boolean => lexicon.familyOf(entry) === families.bodyHead;
  const entry = surfaceEntry(lexicon, [definite(head), wordAt(analysis, last + 1)], isHead);
  if (entry === -1) return null;
  const row = lexicon.row<BodyHeadRow>(entry);
  if (state !== null) return compose({ ...head, row }, last + 1, "names/body-of-state", {}, state, STATED_WEIGHT);
  return seated({ ...head, row: ofName(row) }, last + 1, seat!.place);
}

/** «القوات [الروسية] الخاصة», «المحكمة [السودانية] العليا»: «القوات الخاصة» of a state whose adjective stands between. */
export function dividedByState(head: Head, state: StateWord): Candidate | null {
  const { facts, token, peeled } = head;
  const { analysis, families } = facts;
  const last = state.last + 1;
  if (head.length > 1 || !has(facts, last, Fact.DEFINITE)) return null;
  const { lexicon } = analysis;
  const isHead = (entry: number): boolean =>
    lexicon.familyOf(entry) === families.bodyHead && lexicon.row<BodyHeadRow>(entry).bare;
  // «للقوات»
  const noun = hiddenIn(facts, token, peeled) + wordAt(analysis, token).slice(peeled);
  const entry = surfaceEntry(lexicon, [noun, wordAt(analysis, last)], isHead);
  if (entry === -1) return null;
  const row = lexicon.row<BodyHeadRow>(entry);
  return compose({ ...head, row }, last, "names/body-of-state", {}, state, STATED_WEIGHT);
}

/** «وزارة خارجية [الشمال]» is of one of two Koreas: a place called by one word of the language tells nothing. */
const isOneWord = (facts: Facts, token: number, { last }: Seat): boolean =>
  last === token && has(facts, token, Fact.WORD);

/** «وزارة خارجية [العراق]», «مديرية صحة [حلب]»: a domain without its article before the state or the place. */
export function ofBareDomain(head: Head, next: number, stated: ReadonlyMap<string, number>): Candidate | null {
  const { facts } = head;
  if (has(facts, next, Fact.DEFINITE | Fact.PLACE | Fact.COUNTRY) || !has(facts, next + 1, SEAT)) return null;
  const state = stateAt(facts, next + 1);
  const seat = state === null ? seatAt(facts, next + 1, stated) : null;
  if (state === null && (seat === null || isOneWord(facts, next + 1, seat))) return null;
  const { analysis, families } = facts;
  const { lexicon } = analysis;
  const isDomain = (entry: number): boolean => lexicon.familyOf(entry) === families.domain;
  const entry = surfaceEntry(lexicon, [`${ARTICLE}${wordAt(analysis, next)}`], isDomain);
  if (entry === -1) return null;
  const domain = lexicon.row<DomainRow>(entry).english;
  if (state !== null) return compose(head, state.last, "names/body-with-domain", { domain }, state, STATED_WEIGHT);
  return seated({ ...head, row: ofPlaceDomain(head.row) }, seat!.last, seat!.place, { domain });
}

/** «وزارة صحة غزة» is of a place as others are of a state. */
const ofPlaceDomain = <R extends { readonly english: string }>(row: R): R =>
  row.english.includes("{name}") ? row : ofName(row);
