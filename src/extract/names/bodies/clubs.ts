import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { fold, foldKey } from "../../../text/fold.js";
import { hashUnits } from "../../../text/hash.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { countryCode, identityOf } from "../tables/row-identity.js";
import type { ActorRow } from "../tables/rows.js";
import { isMark, isOneOf } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";
import { isForeign } from "../words/governed-names.js";
import { demonymAt, type StateWord, stateAt } from "../words/state-words.js";
import { looksVerbal } from "../words/verbal-look.js";
import { inLatin } from "./compose.js";

// Clubs that are called by their town: «حارس [روما]», «سقط أمام مضيفه [شتوتغارت]», «تغلب [ديترويت بيستونز]».

/** One of these stands in a text that tells of matches. */
const MATCHES = "مباراة المباراة مباريات الدوري كأس هدف هدفا هدفين أهداف".split(" ");
/** Where it stands, teams have a name of their own behind their town: «دالاس مافريكس». */
const BASKETBALL = ["السلة"];
/** Who and what is of a club. */
const PLAYERS = new WordSet("حارس مدافع مهاجم ظهير هداف لاعب لاعبي لاعبو مرمى شباك صفوف جمهور جماهير فريق");
/** Whom a club plays. */
const RIVALS = new WordSet("ضيفه مضيفه ضيفته مضيفته غريمه مواجهة");
/** What a club does, in the masculine, as towns are feminine: «تغلب [نيوكاسل]». */
const PLAYS = new WordSet("تغلب يتغلب فاز يفوز تعادل يتعادل خسر يخسر سحق تأهل يواجه يستضيف");
/** «فوزه على [نيوكاسل]», «تعادله مع [نيوكاسل]», and «بالفوز 2-1 على [نيوكاسل]» by the score. */
const OUTCOMES = new WordSet("فوز فوزه الفوز تغلبه تعادل تعادله التعادل خسارة خسارته الخسارة هزيمته تغلب فاز خسر");
const AGAINST = new WordSet("على أمام مع");
/** What clubs are called before their town: «اتحاد [سليانة]», «دينامو [بريست]». */
const CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Ittihad: "اتحاد",
    Chabab: "شباب",
    Mouloudia: "مولودية",
    Nahdat: "نهضة",
    Étoile: "نجم",
    Wifaq: "وفاق",
    Jeunesse: "شبيبة",
    Olympique: "أولمبيك",
    Hassania: "حسنية",
    Widad: "وداد",
    Avenir: "مستقبل",
    Espérance: "ترجي",
    Dynamo: "دينامو",
    CSKA: "سسكا",
    Lokomotiv: "لوكوموتيف",
    Hertha: "هرتا",
  }).map(([english, word]) => [foldKey(word), english]),
);
/** Kinds of the places that have clubs. */
const PROVINCE = "adm1";
const TOWNS: ReadonlySet<string> = new Set(["city", "town", "village", PROVINCE]);
const NIL = new WordSet("صفر");
const HYPHEN = 0x2d;
const SLASH = 0x2f;
/** The most words beside a town in the name of its club. */
const OWN = 2;

/** «[لايبزيغ] 3-1», «[لايبزيغ] 2/صفر», which is no day of a month: «لايبزيغ 3-5 مارس». */
function hasScore(facts: Facts, token: number): boolean {
  const { kind } = facts.analysis.tokens;
  if (!isMark(facts, token + 1, HYPHEN) && !isMark(facts, token + 1, SLASH)) return false;
  if (!isGoals(facts, token) || !isGoals(facts, token + 2)) return false;
  return kind[token] === TokenKind.WORD || kind[token + 2] === TokenKind.WORD || kind[token + 3] !== TokenKind.WORD;
}

const isGoals = ({ analysis }: Facts, token: number): boolean =>
  analysis.tokens.kind[token] === TokenKind.DIGITS
    ? analysis.tokens.end[token] - analysis.tokens.start[token] === 1
    : NIL.has(analysis, token);

/** «بالفوز [118-101] على» */
const closesScore = (facts: Facts, token: number): boolean =>
  isMark(facts, token - 1, HYPHEN) && (facts.analysis.tokens.kind[token] === TokenKind.DIGITS || isGoals(facts, token));

const OPEN = 0x28;

/** «[ليل] (فرنسا) - ميلان (إيطاليا)»: in a list of matches. */
const isListed = (facts: Facts, { first, last, country }: Candidate): boolean => {
  const state = isMark(facts, last + 1, OPEN) ? stateAt(facts, last + 2) : null;
  if (state === null || countryCode(state.row.id) !== country) return false;
  return isMark(facts, first - 1, HYPHEN) || isMark(facts, state.last + 2, HYPHEN);
};

/** The adjective of a town's own state in the masculine, as clubs have it and towns do not: «[فولفسبورغ] الألماني». */
function ownAdjective(facts: Facts, token: number, { country }: Candidate): StateWord | null {
  const adjective = demonymAt(facts, token, false);
  return adjective !== null && countryCode(adjective.row.id) === country ? adjective : null;
}

/** Whether a town stands where only its club can. */
function isClub(facts: Facts, town: Candidate): boolean {
  const { first, last, peeled, place } = town;
  const before = first - 1;
  // «مينيسوتا تيمبرولفز», «اتحاد سليانة»: a province has a team where the team is called by more.
  if (place?.kind === PROVINCE && !isForeign(facts, last + 1, null) && !CALLED.has(wordAt(facts.analysis, before)))
    return false;
  if (peeled === 0) {
    if ([PLAYERS, RIVALS, PLAYS].some((words) => isOneOf(facts, before, words))) return true;
    if (isOneOf(facts, before, AGAINST) && (isOneOf(facts, before - 1, OUTCOMES) || closesScore(facts, before - 1)))
      return true;
  }
  if (has(facts, first, Fact.WORD) || has(facts, before, Fact.TITLE | Fact.GIVEN)) return false;
  if (isWhere(facts, town)) return false;
  return (
    ownAdjective(facts, last + 1, town) !== null ||
    hasScore(facts, last + 1) ||
    isListed(facts, town) ||
    (facts.names(BASKETBALL) && isForeign(facts, last + 1, null)) ||
    (peeled === 0 && CALLED.has(wordAt(facts.analysis, before)))
  );
}

/** «في روما», «بروما», «مدينة روما»: the town. */
function isWhere(facts: Facts, { first, peeled }: Candidate): boolean {
  const { text, tokens } = facts.analysis;
  if (has(facts, first - 1, Fact.LOCATIVE | Fact.NEAR | Fact.PLACE_HEAD)) return true;
  return peeled > 0 && (procliticOf(text.units[tokens.start[first] + peeled - 1]) & Proclitic.BI) !== 0;
}

const CLUB = "club";
const HEAD = fold("نادي");

/** The row of the tables for the club called after a town, or null: «نادي [روما]». */
function knownClub({ analysis, families }: Facts, { first, last, peeled }: Candidate): ActorRow | null {
  const { lexicon, text, tokens } = analysis;
  const { automaton, words } = lexicon;
  const step = (state: number, units: Uint16Array, from: number, to: number): number => {
    const word = state === -1 ? -1 : words.find(units, from, to, hashUnits(units, from, to));
    return word === -1 ? -1 : automaton.step(state, word);
  };
  let state = step(0, HEAD.units, 0, HEAD.length);
  for (let token = first; token <= last; token++)
    state = step(state, text.units, tokens.start[token] + (token === first ? peeled : 0), tokens.end[token]);
  for (let sense = state === -1 ? -1 : automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
    const entry = automaton.entry(sense);
    if (lexicon.familyOf(entry) === families.actor) return lexicon.row<ActorRow>(entry);
  }
  return null;
}

/** «ريال مدريد [وبرشلونة]»: what و joins to a club of the tables. */
const isBesideClub = ({ first, peeled }: Candidate, before: Candidate | undefined): boolean =>
  peeled === 1 && before?.kind === CLUB && before.last === first - 1;

/** Towns that a text on matches tells as clubs are bodies, but where it says where: «وصل إلى روما». */
export function clubsOfTowns(facts: Facts, kept: Candidate[], textOf: TextOf): Candidate[] {
  if (!facts.names(MATCHES)) return kept;
  const isTown = ({ type, place }: Candidate): boolean =>
    type === "GPE" && place !== undefined && TOWNS.has(place.kind);
  const clubs = new Set(
    kept
      .filter((one, index) => isTown(one) && (isClub(facts, one) || isBesideClub(one, kept[index - 1])))
      .map(({ entity }) => entity),
  );
  if (clubs.size === 0) return kept;
  return kept.map((one, index) => {
    if (!isTown(one) || !clubs.has(one.entity)) return one;
    if (!isClub(facts, one) && (isWhere(facts, one) || has(facts, one.first - 1, Fact.GIVEN))) return one;
    return asClub(
      facts,
      one,
      textOf,
      kept[index - 1]?.last ?? -1,
      kept[index + 1]?.first ?? facts.analysis.tokens.count,
    );
  });
}

/** The last of the words that no table knows between a town and the adjective, the score, the mark or the preposition behind its club: «بوسطن [سيلتيكس] 3-1». */
function ownEnd(facts: Facts, town: Candidate, limit: number): number {
  let last = town.last;
  while (last < town.last + OWN && last + 1 < limit && isForeign(facts, last + 1, null)) last++;
  const next = last + 1;
  if (last === town.last || ownAdjective(facts, next, town) !== null) return last;
  // «حارس روما أليسون»: who plays for it.
  const isPlayer = isOneOf(facts, town.first - 1, PLAYERS);
  const ends = facts.analysis.tokens.kind[next] !== TokenKind.WORD || has(facts, next, Fact.PREPOSITION);
  return ends && !isPlayer ? last : town.last;
}

/** The first of the words before a town that its club is called: «[روبن] كازان», «[اتحاد] سليانة». */
function ownStart(facts: Facts, { first, peeled }: Candidate, limit: number): number {
  let start = first;
  while (peeled === 0 && start > first - OWN && start - 1 > limit) {
    const before = start - 1;
    if (facts.analysis.tokens.kind[before] !== TokenKind.WORD) break;
    const isUnknown = isForeign(facts, before, null) && !looksVerbal(facts, before);
    if (!isUnknown && !CALLED.has(wordAt(facts.analysis, before))) break;
    start--;
  }
  return start;
}

/** The words before a town in the name of its club, in Latin letters. */
function* calledBefore(facts: Facts, first: number, town: number, textOf: TextOf): Generator<string> {
  for (let token = first; token < town; token++)
    yield CALLED.get(wordAt(facts.analysis, token)) ?? inLatin(textOf(token, token, 0), facts);
}

function asClub(facts: Facts, town: Candidate, textOf: TextOf, before: number, after: number): Candidate {
  const { peeled, norm, entity, country } = town;
  const first = ownStart(facts, town, before);
  const own = ownEnd(facts, town, after);
  const last = ownAdjective(facts, own + 1, town)?.last ?? own;
  const isTownAlone = first === town.first && own === town.last;
  const row = isTownAlone ? knownClub(facts, town) : null;
  const known = row === null ? null : identityOf("actor", row);
  const parts = [
    ...calledBefore(facts, first, town.first, textOf),
    norm,
    own > town.last ? inLatin(textOf(town.last + 1, own, 0), facts) : "",
  ];
  return ofOneShape({
    first,
    last,
    peeled,
    type: "ORG",
    rule: "names/club-of-town",
    entity: known?.entity ?? `actor:${entity.slice(entity.indexOf(":") + 1)}.${CLUB}`,
    norm: row?.english ?? parts.filter((part) => part !== "").join(" "),
    arabic: textOf(first, last, peeled),
    country,
    countryBasis: "resolved",
    sector: "SOC",
    confidence: "likely",
    role: null,
    kind: CLUB,
    evidence: [cue("name", first, last, peeled), ...town.evidence],
    weight: town.weight,
  });
}
