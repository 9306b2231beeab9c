import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { mayStart } from "../../../lexicon/scan.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { isTopic } from "../persons/name-places.js";
import { countryCode } from "../tables/row-identity.js";
import type { BarePersonRow, BodyHeadRow, TitleRow } from "../tables/rows.js";
import { isMark, isOneOf } from "../words/context.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";

const WEIGHT = 52;
const COLON = 0x3a;

/** Bodies that are a leader's: قوات, ميليشيات, نظام, حكومة. */
const LED: ReadonlySet<string> = new Set(["army", "government", "group", "security", "party", "bloc"]);
/** Nouns that only somebody known takes. */
const OF_LEADERS = new WordSet(
  "فلول انصار مؤيدي مؤيدو مؤيدين معارضي معارضو موالين عهد حكم رحيل اعدام ادانه محاكمه مقتل تنحي سقوط اطاحه نجل زمن حقبه خطاب",
);

/** Prepositions of those who side with a leader or against him: «بدون [الأسد]», «ضد [المالكي]». */
const SIDING = new WordSet("دون بدون ضد مع حول");

const NAME = Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE;

/** Whether و joins another leader's name: «عون [والحريري] وبري». */
const joinsLeader = (facts: Facts, token: number): boolean =>
  hitWhere(
    facts,
    token,
    facts.families.barePerson,
    (hit, { proclitics }) => (proclitics[hit] & Proclitic.CONJUNCTION) !== 0,
  ) !== -1;

/** Whether what stands beside a name of many says that a leader is meant; `last` is where the leader before ends. */
function isLeader(facts: Facts, token: number, peeled: number, last: number): boolean {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const next = token + 1;
  if (has(facts, next, NAME) && !has(facts, next, Fact.SPEECH | Fact.FUNCTION | Fact.VERB)) return false;
  if (isUnknown(facts, next)) return false;
  const before = token - 1;
  // «ميليشيات الحوثي وصالح»
  if (peeled > 0) return before === last || has(facts, before, Fact.ACTOR | Fact.PERSON);
  if (has(facts, before, Fact.GIVEN) && !has(facts, before, Fact.VERB | Fact.SPEECH | Fact.TITLE)) return false;
  if (isMark(facts, next, COLON) || has(facts, before, Fact.TITLE)) return true;
  if (has(facts, before, Fact.SPEECH) && has(facts, before, Fact.VERB)) return true;
  if (has(facts, next, Fact.SPEECH) && has(facts, next, Fact.VERB) && !has(facts, before, Fact.WORD)) return true;
  if (isTopic(facts, token)) return true;
  // «خطف [سعيد] الكرة»: who has it for a given name may do anything.
  if (has(facts, token, Fact.DEFINITE) && has(facts, before, Fact.VERB | Fact.BEFORE_ACTOR)) return true;
  if (isOneOf(facts, before, OF_LEADERS)) return true;
  if (has(facts, token, Fact.DEFINITE) && isOneOf(facts, before, SIDING)) return true;
  // «عون [والحريري]»
  if (joinsLeader(facts, next)) return true;
  if (!has(facts, before, Fact.BODY_HEAD) || has(facts, before, Fact.DEFINITE)) return false;
  const head = hitWhere(facts, before, families.bodyHead, (hit) => hits.last[hit] === before);
  return head !== -1 && LED.has(lexicon.row<BodyHeadRow>(hits.entry[head]).kind);
}

/**
 * Leaders by a name that many have, in a text on their state: «قوات [صالح]», «قال [البرهان]». The body that the noun names
 * is theirs, and no name.
 */
export function fromBareNames(facts: Facts, countries: ReadonlyMap<string, number>): Candidate[] {
  const { analysis, families } = facts;
  const { hits } = analysis;
  const found: Candidate[] = [];
  for (const token of facts.naming) {
    if (!has(facts, token, NAME) || !mayStart(hits, token, families.barePerson)) continue;
    const leader = leaderAt(facts, token, countries, found.at(-1)?.last ?? -1);
    if (leader !== null) found.push(leader);
  }
  return found;
}

function leaderAt(facts: Facts, token: number, countries: ReadonlyMap<string, number>, last: number): Candidate | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  const isHere = (hit: number): boolean => countries.has(lexicon.row<BarePersonRow>(hits.entry[hit]).country);
  const hit = hitWhere(facts, token, families.barePerson, isHere);
  if (hit === -1 || !isLeader(facts, token, hits.peeled[hit], last)) return null;
  const { id, country, sector, english, title } = lexicon.row<BarePersonRow>(hits.entry[hit]);
  const isTitle = (one: number): boolean => lexicon.row<TitleRow>(hits.entry[one]).id === title;
  if (title !== null && hitWhere(facts, token - 1, families.title, isTitle) === -1) return null;
  const peeled = hits.peeled[hit];
  return ofOneShape({
    first: token,
    last: token,
    peeled,
    type: "PER",
    rule: "names/bare-name",
    entity: `person:${id}`,
    norm: english,
    arabic: wordAt(analysis, token).slice(peeled),
    country: countryCode(country),
    countryBasis: "resolved",
    sector,
    confidence: "likely",
    role: null,
    evidence: [cue("name", token, token, peeled, "person", id)],
    weight: WEIGHT,
  });
}
