import { LAM } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { founderAt } from "../persons/namesakes.js";
import { takes } from "../tables/body-nouns.js";
import { countryCode } from "../tables/row-identity.js";
import type { BodyHeadRow, PurposeRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere, isBare, isUnknown } from "../words/facts.js";
import { isDay, isExcepted, isJoinedDefinite, isRelational, NEVER } from "../words/governed-names.js";
import { demonymAt, stateAt } from "../words/state-words.js";
import { compose, type Head, inLatin } from "./compose.js";
import { isKnownLonger, OF_ACTS } from "./matter.js";
import { isCalledAfter } from "./own-name.js";
import { englishName, englishPurpose } from "./purpose-words.js";

// Bodies whose name goes on: with what they do after their own name, or with an act and what it is done to.

const FUND = "fund";
/** The longest name before a trade, in words: «مركز [ابن رشد] للأبحاث». */
const LONGEST = 3;
const WEIGHT = 38;

const NO_OBJECT = NEVER | Fact.NISBA | Fact.FUNCTION | Fact.COUNTRY | Fact.GIVEN;
const NO_NAME = NEVER | Fact.NISBA | Fact.FUNCTION | Fact.PLACE_HEAD | Fact.DOMAIN;

/** Whether a word may be of a body's own name: one of a person or a place, one that no table knows, or a noun with the article. */
function mayName(facts: Facts, token: number): boolean {
  if (facts.analysis.tokens.kind[token] !== TokenKind.WORD || has(facts, token, NO_NAME)) return false;
  return (
    isUnknown(facts, token) || has(facts, token, Fact.GIVEN | Fact.FAMILY | Fact.PLACE | Fact.COUNTRY | Fact.DEFINITE)
  );
}

/** The hit of a word behind ل that the tables have for what bodies are for: «للأبحاث»; -1 elsewhere. */
function tradeAt(facts: Facts, token: number): number {
  const { purpose, domain } = facts.families;
  const isFor = (hit: number): boolean => facts.analysis.hits.peeled[hit] === 1;
  const hit = hitWhere(facts, token, purpose, isFor);
  return hit !== -1 ? hit : hitWhere(facts, token, domain, isFor);
}

/** Last token of what those of a name do, behind ل: «للأبحاث», «لحقوق الإنسان», «لمكافحة التطرف»; -1 elsewhere. */
function tradeEnd(facts: Facts, token: number): number {
  const { hits, lexicon } = facts.analysis;
  const trade = tradeAt(facts, token);
  if (trade === -1) return -1;
  const last = hits.last[trade];
  const row = lexicon.row<PurposeRow>(hits.entry[trade]);
  if (lexicon.familyOf(hits.entry[trade]) !== facts.families.purpose || row.part !== "act")
    return isForThe(facts, token) || last > token ? last : -1;
  const object = knownObject(facts, last + 1);
  // «مركز الإيقاف للدفاع عن المتهمين» goes on.
  if (object !== -1 || last > token) return object;
  return has(facts, last + 1, Fact.DEFINITE) && !has(facts, last + 1, NO_OBJECT) ? last + 1 : -1;
}

/** Last token of what the tables have acts done to: «حقوق الإنسان», «الإرهاب»; -1 elsewhere. */
function knownObject(facts: Facts, token: number): number {
  const { purpose, domain } = facts.families;
  const isThing = (hit: number): boolean =>
    facts.analysis.hits.peeled[hit] === 0 &&
    facts.analysis.lexicon.row<PurposeRow>(facts.analysis.hits.entry[hit]).part === "thing";
  const hit = Math.max(hitWhere(facts, token, purpose, isThing), hitWhere(facts, token, domain, isBare));
  return hit === -1 ? -1 : facts.analysis.hits.last[hit];
}

/** Whether a word is ل and the article: «للأبحاث». */
function isForThe({ analysis: { text, tokens } }: Facts, token: number): boolean {
  const start = tokens.start[token];
  return tokens.kind[token] === TokenKind.WORD && text.units[start] === LAM && text.units[start + 1] === LAM;
}

/** «والدراسات» */
const isJoinedTrade = (facts: Facts, token: number): boolean =>
  isJoinedDefinite(facts, token) && tradeAt(facts, token) !== -1;

/** «شركة [الأفق للاستثمار]», «مركز [حمورابي للبحوث] والدراسات»: a name, and what those of that name do. */
export function calledByTrade(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, textOf } = head;
  const { tokens } = facts.analysis;
  if (!takes(row, "trade")) return null;
  const founder = isCalledAfter(row) ? founderAt(facts, next, textOf) : null;
  let token = founder === null ? next : founder.last + 1;
  while (founder === null && token < next + LONGEST && mayName(facts, token)) token++;
  if (token === next || token >= tokens.count) return null;
  let last = tradeEnd(facts, token);
  if (last === -1) return null;
  // «للدراسات الاستراتيجية والدولية»
  while (last < token + LONGEST && (isRelational(facts, last + 1) || isJoinedTrade(facts, last + 1))) {
    if (has(facts, last + 1, Fact.NISBA | NEVER)) break;
    last++;
  }
  // «مركز الإيقاف للدفاع عن المتهمين»: an act that goes on.
  if (OF_ACTS.has(facts.analysis, last + 1)) return null;
  const words = englishPurpose(facts, token, { first: token, last });
  // «صندوق [قطر] للتنمية», «مركز [القاهرة] للدراسات»
  const land = stateAt(facts, next);
  const ofLand = land?.last === token - 1 ? land.row : null;
  const meant = row.id === FUND ? englishName(facts, next, token - 1) : "";
  const name = founder?.english() ?? ofLand?.english ?? (meant || textOf(next, token - 1, 0));
  const first = row.outside ? next : head.token;
  const state = demonymAt(facts, last + 1, null);
  const made = compose(head, state?.last ?? last, "names/named-body", { name }, state, WEIGHT);
  const suffix = words.after || words.before;
  const end = state?.last ?? last;
  const called = ({ entity, norm }: { readonly entity: string; readonly norm: string }) => ({
    entity,
    norm: suffix === "" ? norm : `${norm} for ${suffix}`,
  });
  const { ofState, resolve } = made;
  return ofOneShape({
    ...made,
    ...(ofLand === null ? {} : { country: countryCode(ofLand.id), countryBasis: "stated" as const }),
    first,
    peeled: first === head.token ? head.peeled : 0,
    ofState: ofState === undefined || ofLand !== null ? undefined : (country) => called(ofState(country)),
    resolve: () => ({
      ...called(resolve!()),
      ...(ofLand === null || ofState === undefined ? {} : { entity: ofState(ofLand).entity }),
      arabic: textOf(first, end, 0),
    }),
  });
}

const MINISTRY = "ministry";

/** «هيئة [تنظيم الاتصالات]», «جهاز [حماية المستهلك]»: an act, and a noun with the article that it is done to. */
export function calledByAct(head: Head, row: BodyHeadRow, next: number): Candidate | null {
  const { facts, textOf, token } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  if (!takes(row, "act") || isExcepted(facts, next, row)) return null;
  const act = hitWhere(
    facts,
    next,
    families.purpose,
    (hit) => hits.peeled[hit] === 0 && lexicon.row<PurposeRow>(hits.entry[hit]).part === "act",
  );
  if (act === -1) return null;
  const object = hits.last[act] + 1;
  // «معهد أبحاث الأمن القومي», «لجنة حماية الصحفيين»: the tables know what acts are done to.
  const known = has(facts, object, Fact.DOMAIN) || hitWhere(facts, object, families.purpose, isBare) !== -1;
  const no = known ? NO_OBJECT & ~(Fact.BODY_HEAD | Fact.TITLE) : NO_OBJECT;
  if (!has(facts, object, Fact.DEFINITE) || has(facts, object, no) || isDay(facts, object)) return null;
  if (isKnownLonger(facts, token, next, object)) return null;
  const word = hitWhere(facts, object, families.purpose);
  const domain = hitWhere(facts, object, families.domain, isBare);
  let last = Math.max(object, word === -1 ? -1 : hits.last[word], domain === -1 ? -1 : hits.last[domain]);
  if (isRelational(facts, last + 1) && !has(facts, last + 1, NEVER | Fact.NISBA)) last++;
  if (isJoinedDefinite(facts, last + 1) && tradeAt(facts, last + 1) !== -1) last++;
  const state = demonymAt(facts, last + 1, null);
  const name = englishName(facts, next, last) || partlyEnglish(head, act, object, last) || textOf(next, last, 0);
  const values = row.id === MINISTRY ? { domain: inLatin(name, facts) } : { name };
  return compose(head, state?.last ?? last, "names/body-with-purpose", values, state, WEIGHT);
}

/** «الدفاع عن السكان»: the act in English where its preposition would be read as part of a name, else "". */
function partlyEnglish({ facts, textOf }: Head, act: number, object: number, last: number): string {
  const { hits, lexicon } = facts.analysis;
  if (hits.last[act] === object - 1 && !has(facts, object - 1, Fact.PREPOSITION)) return "";
  const { english } = lexicon.row<PurposeRow>(hits.entry[act]);
  return english.replace("{thing}", inLatin(textOf(object, last, 0), facts));
}
