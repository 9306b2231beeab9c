import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { ALEF, HA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isHerSpeech } from "../bodies/speaks.js";
import type { Candidate } from "../candidates/candidate.js";
import type { PlaceHeadRow, QualityRow, StandingRow, TitleRow } from "../tables/rows.js";
import { isIn, isMark, isQuote } from "../words/context.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";
import { looksVerbal } from "../words/verbal-look.js";
import {
  hasGoal,
  isAddressed,
  isAsked,
  isBoundTo,
  isDutyOf,
  isLaidUpon,
  isLoyalTo,
  isOneOfTowns,
  isScene,
  isStruck,
  isTarget,
  isTied,
  isWay,
} from "./frames.js";
import { leadsThere, saysWhere } from "./scene-of-state.js";

const COLON = 0x3a;
const OPENING = 0x28;
const CLOSING = 0x29;

/** A verb of the tables, or a word that no noun's table claims and that has the look of one. */
function isVerb(facts: Facts, token: number): boolean {
  if (has(facts, token, Fact.VERB)) return true;
  const other =
    Fact.PREPOSITION |
    Fact.TITLE |
    Fact.PLACE_HEAD |
    Fact.BODY_HEAD |
    Fact.COUNTRY |
    Fact.NISBA |
    Fact.PLACE |
    Fact.GIVEN |
    Fact.FAMILY |
    Fact.ACTOR;
  return !has(facts, token, other) && looksVerbal(facts, token);
}

/** فيه, عليها, منه: a short word that ends in the pronoun of a relative clause. */
function isBoundPreposition({ analysis: { text, tokens } }: Facts, token: number): boolean {
  if (token < 0 || tokens.kind[token] !== TokenKind.WORD) return false;
  const length = tokens.end[token] - tokens.start[token];
  if (length > 5) return false;
  // «به», «له»: two letters.
  if (length === 2)
    return text.units[tokens.end[token] - 1] === HA && procliticOf(text.units[tokens.start[token]]) !== 0;
  if (length < 3) return false;
  const last = text.units[tokens.end[token] - 1];
  return last === HA || (last === ALEF && text.units[tokens.end[token] - 2] === HA);
}

/** «أعلنت [بنتيجته] موسكو»: ب, a noun, and the pronoun of a relative clause. */
const isBoundBy = ({ analysis: { text, tokens } }: Facts, token: number): boolean =>
  token >= 0 &&
  procliticOf(text.units[tokens.start[token]]) === Proclitic.BI &&
  text.raw.charCodeAt(text.origin[tokens.end[token] - 1]) === HA;

/** Whether a name opens a line, quotation marks apart: the subject of a headline. */
function opensLine(facts: Facts, token: number): boolean {
  const { tokens } = facts.analysis;
  let before = token - 1;
  if (isQuote(facts, before)) before--;
  return before < 0 || tokens.kind[before] === TokenKind.BREAK || tokens.kind[before] === TokenKind.MARK;
}

/** How far an adverb or an adjective may stand between a state and its verb. */
const VERB_REACH = 2;

/**
 * Tells whether states and their seats act, or say where. Both act as the subject of a verb, after words such as
 * «مع», «ضد», «بين … و…», «علاقات», in office titles, and joined to one that does; a state also wherever nothing says that it
 * is the scene.
 */
export function setRoles(
  facts: Facts,
  candidates: readonly Candidate[],
  isSeat: (candidate: Candidate) => string | null,
): void {
  let previous: Candidate | null = null;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.type !== "GPE") {
      previous = candidate;
      continue;
    }
    const seat = isSeat(candidate);
    const told = withHead(facts, candidate);
    candidate.role = acts(facts, told, seat !== null, previous, candidates[index + 1]) ? "actor" : "place";
    if (candidate.role === "actor" && seat !== null && !candidate.entity.startsWith("country:"))
      candidate.metonymOf = `country:${seat}`;
    previous = candidate;
  }
}

/** «سقط صاروخ في جولو [(الفلبين)]»: behind a name a state between brackets says where; «المجر (هنغاريا)», «هم (الأتراك)» tell it anew. */
const isBracketed = (facts: Facts, open: number, close: number): boolean =>
  isMark(facts, open, OPENING) &&
  isMark(facts, close, CLOSING) &&
  (has(facts, open - 1, Fact.PLACE | Fact.ACTOR | Fact.GIVEN | Fact.FAMILY) || isUnknown(facts, open - 1));

/** The row of «دولة», which says of a state no more than that it is one. */
const STATE = "state";

/** «دولة [قطر]», «لدولة الكويت»: the noun stands outside the name, but what stands before it tells the role. */
function withHead(facts: Facts, candidate: Candidate): Candidate {
  const before = candidate.first - 1;
  if (candidate.peeled > 0 || !candidate.entity.startsWith("country:")) return candidate;
  if (!has(facts, before, Fact.PLACE_HEAD) || has(facts, before, Fact.DEFINITE)) return candidate;
  const { hits, lexicon } = facts.analysis;
  const head = hitWhere(facts, before, facts.families.placeHead);
  if (head === -1 || lexicon.row<PlaceHeadRow>(hits.entry[head]).id !== STATE) return candidate;
  return { ...candidate, first: before, peeled: hits.peeled[head] };
}

const ON = new WordSet("على");
/** What opens what somebody ought to do: «على … [أن]». */
const OUGHT = new WordSet("ان الا");

const BETWEEN = new WordSet("بين");
const OR = new WordSet("او");
const CAPITAL = new WordSet("عاصمه");

/** What a government says opens with: «تركيا: [لن] نقبل». */
const SPOKEN = new WordSet("لن لا لم ليس علي يجب سوف نحن لدينا مستعدون ملتزمون نرفض نرحب نتطلع");

/** «الحدود مع سوريا», «المنطقة الحدودية بين البلدين» say where. */
function isBorder(facts: Facts, token: number): boolean {
  // «حدود [قطاع غزة] مع إسرائيل»
  if (has(facts, token, Fact.PLACE | Fact.COUNTRY) && has(facts, token - 1, Fact.PLACE_HEAD | Fact.LAND))
    return has(facts, token - 1, Fact.LAND) || isBorder(facts, token - 2);
  if (isWay(facts, token)) return true;
  if (has(facts, token, Fact.LAND | Fact.PLACE_HEAD)) return true;
  const hit = has(facts, token, Fact.QUALITY) ? hitWhere(facts, token, facts.families.quality) : -1;
  return hit !== -1 && facts.analysis.lexicon.row<QualityRow>(facts.analysis.hits.entry[hit]).id === "border";
}

const NOT_HEADED =
  Fact.DEFINITE | Fact.SPEECH | Fact.PREPOSITION | Fact.FUNCTION | Fact.NISBA | Fact.GIVEN | Fact.FAMILY;

const isBareTitle = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.TITLE) && !has(facts, token, Fact.DEFINITE);

/** «محافظ [منطقة] عسير», «مدير [أمن] الإسكندرية»: what the holder of an office is at the head of. */
const isHeaded = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.PLACE_HEAD) || (has(facts, token, Fact.WORD) && !has(facts, token, NOT_HEADED));

/** How far «إلى» may stand from the visit or the envoy whose goal it tells. */
const GOAL_REACH = 6;

/** «خلال زيارة يقوم بها إلى إسرائيل», «المبعوث الأممي إلى اليمن». */
function isGoal(facts: Facts, preposition: number): boolean {
  for (let at = preposition - 1; at >= 0 && at >= preposition - GOAL_REACH; at--) {
    // «بعد زيارته عاد الوزير إلى طوكيو»
    if (facts.analysis.tokens.kind[at] !== TokenKind.WORD || leadsThere(facts, at)) return false;
    if (hasGoal(facts, at)) return true;
  }
  return false;
}

/** The longest phrase that leads to what acts, in words. */
const PHRASE = 3;

/** «من قبل [تركيا]», «عقوبات على [روسيا]»: a phrase of several words after which a state acts ends at a token. */
function closesActorPhrase(facts: Facts, token: number): boolean {
  const { hits, lexicon } = facts.analysis;
  for (let first = Math.max(0, token - PHRASE + 1); first < token; first++) {
    if (!has(facts, first, Fact.BEFORE_ACTOR)) continue;
    for (let hit = hits.first[first]; hit < hits.first[first + 1]; hit++)
      if (
        hits.last[hit] === token &&
        lexicon.familyOf(hits.entry[hit]) === facts.families.standing &&
        lexicon.row<StandingRow>(hits.entry[hit]).role === "actor"
      )
        return true;
  }
  return false;
}

/** «حليف لكل من طهران وواشنطن», «التقى كل من السعودية وإيران»: what stands before «كل من», with an adjective between. */
const leadsToEach = (facts: Facts, before: number): boolean =>
  isVerb(facts, before) ||
  (isVerb(facts, before - 1) && !has(facts, before, Fact.PREPOSITION)) ||
  has(facts, before, Fact.BEFORE_ACTOR) ||
  has(facts, before - 1, Fact.BEFORE_ACTOR);

/** How far an office may stand from the state that it is held in. */
const OFFICE_REACH = 4;

/** «وزير الإعلام في [تونس]، كريم حداد»: an office of government, its state behind «في», and who holds it. */
function isOfficeIn(facts: Facts, { first, last, peeled }: Candidate, next: Candidate | undefined): boolean {
  const { hits, lexicon, tokens } = facts.analysis;
  if (peeled > 0 || next?.type !== "PER" || next.first > last + 3 || !isIn(facts, first - 1)) return false;
  for (let at = first - 2; at >= 0 && at > first - 2 - OFFICE_REACH && tokens.kind[at] === TokenKind.WORD; at--) {
    if (has(facts, at, Fact.NISBA | Fact.PREPOSITION | Fact.VERB)) return false;
    const hit = has(facts, at, Fact.TITLE) ? hitWhere(facts, at, facts.families.title) : -1;
    if (hit === -1) continue;
    const { id } = lexicon.row<TitleRow>(hits.entry[hit]);
    return id === PRESIDENT ? has(facts, at, Fact.DEFINITE) : GOVERNING.has(id);
  }
  return false;
}

/** Offices that are of a state. */
const GOVERNING: ReadonlySet<string> = new Set("minister prime-minister king".split(" "));
/** «الرئيس» is of a state, «رئيس» of anything. */
const PRESIDENT = "president";

/** «أعلنت محافظة [البصرة] حظر التجول»: a division of a state behind a verb of speech. */
const isDivisionThatSpeaks = (facts: Facts, { evidence: [head], headKind }: Candidate): boolean =>
  head.part === "head" &&
  head.peeled === 0 &&
  (headKind === "adm1" || headKind === "region") &&
  isHerSpeech(facts, head.first - 1);

function acts(
  facts: Facts,
  candidate: Candidate,
  state: boolean,
  previous: Candidate | null,
  next: Candidate | undefined,
): boolean {
  const { text, tokens } = facts.analysis;
  const { first, last, peeled } = candidate;
  const isState = candidate.entity.startsWith("country:");
  const proclitic = peeled === 0 ? 0 : procliticOf(text.units[tokens.start[first]]);
  if (peeled === 1 && proclitic === Proclitic.CONJUNCTION && previous !== null && previous.last === first - 1)
    // «الاتحاد الأوروبي وتركيا»: a body acts, and so does the state beside it.
    return previous.type === "GPE" ? previous.role === "actor" : state && previous.type === "ORG";
  // «في سوريا أو [العراق]»
  if (previous !== null && previous.type === "GPE" && previous.last === first - 2 && OR.has(facts.analysis, first - 1))
    return previous.role === "actor";
  let before = first - 1;
  if (peeled === 0 && isBracketed(facts, before, last + 1)) return false;
  if (isQuote(facts, before)) before--;
  // «رئيس العراق», «محافظ طهران»: the office is of the state or province.
  if (peeled === 0 && has(facts, before, Fact.TITLE) && !has(facts, before, Fact.PLACE_HEAD | Fact.LOCATIVE))
    return true;
  // «أمير منطقة عسير», «مدير أمن الإسكندرية»: a bare noun of a division or of what is headed between them.
  if (peeled === 0 && isBareTitle(facts, before - 1) && isHeaded(facts, before)) return true;
  if (!state) return isDivisionThatSpeaks(facts, candidate);
  if (isOneOfTowns(facts, candidate)) return false;
  if (!isState && isStruck(facts, candidate, previous)) return false;
  if (proclitic === Proclitic.BI) return isBoundTo(facts, before);
  if (proclitic === Proclitic.KA) return false;
  // «على السويد أن تقرر»: what a state has to do.
  if (peeled === 0 && ON.has(facts.analysis, before) && OUGHT.has(facts.analysis, last + 1)) return true;
  if (has(facts, before - 1, Fact.EACH)) return leadsToEach(facts, before - 2);
  if (proclitic !== Proclitic.LI && closesActorPhrase(facts, before)) return true;
  if (peeled === 0 && (isLaidUpon(facts, before) || isDutyOf(facts, candidate) || isAsked(facts, candidate)))
    return true;
  if (has(facts, before, Fact.TOWARDS)) return isGoal(facts, before);
  // «القدس عاصمة [لإسرائيل]»
  if (proclitic === Proclitic.LI && (CAPITAL.has(facts.analysis, before) || isTarget(facts, before))) return true;
  // «المملكة [وكندا]», but «في المنطقة [وكندا]»
  const heads = proclitic === Proclitic.CONJUNCTION && !has(facts, before - 1, Fact.LOCATIVE) ? 0 : Fact.PLACE_HEAD;
  if (has(facts, before, Fact.LOCATIVE | Fact.BEFORE_PLACE | heads)) return isOfficeIn(facts, candidate, next);
  if (has(facts, before, Fact.BEFORE_ACTOR)) return !isBorder(facts, before - 1);
  // «بين الحزب وتركيا»: the other side is told by a noun.
  if (proclitic === Proclitic.CONJUNCTION && BETWEEN.has(facts.analysis, before - 1))
    return !isBorder(facts, before - 2);
  if (proclitic === Proclitic.LI)
    return (
      has(facts, before, Fact.TITLE) ||
      has(facts, before - 1, Fact.TITLE) ||
      isLoyalTo(facts, before) ||
      (isState && !leadsThere(facts, before))
    );
  if (isTied(facts, before) || isScene(facts, before)) return false;
  if (isVerb(facts, before) || isAddressed(facts, candidate, previous)) return true;
  // «ويتهم الحوثيون السعودية», «طالبت فيه واشنطن».
  if (
    (previous !== null && previous.last === before && isVerb(facts, previous.first - 1)) ||
    ((isBoundPreposition(facts, before) || isBoundBy(facts, before)) && isVerb(facts, before - 1))
  )
    return true;
  // «إن واشنطن قلقة»: a sentence about a government; «إن بغداد في خطر» about a town.
  if (
    has(facts, before, Fact.TOPIC) &&
    tokens.kind[last + 1] === TokenKind.WORD &&
    !has(facts, last + 1, Fact.PREPOSITION)
  )
    return true;
  if (opensLine(facts, first) || has(facts, before, Fact.BEFORE_SUBJECT)) {
    for (let at = last + 1; at <= last + VERB_REACH; at++) {
      // «أن روسيا "دمرت كل أسلحتها"»
      if (isQuote(facts, at)) continue;
      if (tokens.kind[at] !== TokenKind.WORD) break;
      // «إن الولايات المتحدة لديها قوات»
      if (isVerb(facts, at) || (at === last + 1 && isBoundPreposition(facts, at))) return true;
    }
    // «واشنطن: …» speaks, as does «تركيا: لن نقبل»; «ليبيا: 7 قتلى» says where.
    if (opensLine(facts, first) && text.units[tokens.start[last + 1]] === COLON)
      return !isState || SPOKEN.has(facts.analysis, last + 2);
  }
  return isState && !saysWhere(facts, candidate, previous);
}
