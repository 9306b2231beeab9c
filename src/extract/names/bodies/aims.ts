import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { takes } from "../tables/body-nouns.js";
import { countryCode } from "../tables/row-identity.js";
import type { BodyHeadRow, PlaceRow } from "../tables/rows.js";
import { Fact, has, hitWhere, isBare, isUnknown } from "../words/facts.js";
import { isDay, isJoinedDefinite, isRelational, NEVER } from "../words/governed-names.js";
import { stateAt } from "../words/state-words.js";
import { compose, type Head, inLatin } from "./compose.js";
import { isKnownLonger, OF_ACTS } from "./matter.js";
import { englishName } from "./purpose-words.js";
import { creedAt, qualities } from "./qualities.js";

// Bodies that say what they strive for: a land to set free, a cause.

const LIBERATION: ReadonlySet<string> = new Set(["تحرير", "لتحرير"].map(foldKey));
const FOR = foldKey("لتحرير");
const OF = foldKey("من");
const SAKE = foldKey("أجل");
/** Those that fight strive for a land only: «جيش تحرير …». */
const ARMED = "army";
const ADJECTIVES = 2;
const CAUSES = 3;
/** Shorter words are cut off from others: «تا-انغ». */
const SHORTEST = 3;
const NO_CAUSE = NEVER | Fact.NISBA | Fact.FUNCTION | Fact.COUNTRY;
const WEIGHT = 45;

interface Aim {
  readonly last: number;
  readonly english: string;
  /** The state of the land. */
  readonly country?: string | null;
}

/** The land that a body would set free, with its last token: a state, a place, or a word that no table knows. */
function landAt(head: Head, token: number): Aim | null {
  const { facts, textOf } = head;
  const { hits, lexicon, tokens } = facts.analysis;
  if (token >= tokens.count) return null;
  const state = stateAt(facts, token);
  if (state !== null) return { last: state.last, english: state.row.english, country: countryCode(state.row.id) };
  const place = hitWhere(facts, token, facts.families.place, isBare);
  if (place !== -1) {
    const { english, country } = lexicon.row<PlaceRow>(hits.entry[place]);
    return { last: hits.last[place], english, country: country?.toUpperCase() ?? null };
  }
  if (!isUnknown(facts, token) || tokens.end[token] - tokens.start[token] < SHORTEST) return null;
  // «تحرير بانغسا مورو»
  const more = isUnknown(facts, token + 1) || (has(facts, token + 1, Fact.GIVEN) && !has(facts, token + 1, Fact.WORD));
  const last = more ? token + 1 : token;
  return { last, english: inLatin(textOf(token, last, 0), facts) };
}

/** «من أجل [العدالة والديمقراطية]»: nouns with the article, «و» between them. */
function causeAt(head: Head, token: number): Aim | null {
  const { facts, textOf } = head;
  const { tokens } = facts.analysis;
  if (token >= tokens.count || !has(facts, token, Fact.DEFINITE) || has(facts, token, NO_CAUSE) || isDay(facts, token))
    return null;
  let last = token;
  const goesOn = (next: number): boolean =>
    (isJoinedDefinite(facts, next) || isRelational(facts, next)) && !has(facts, next, NO_CAUSE);
  while (last + 1 < tokens.count && last - token + 1 < CAUSES && goesOn(last + 1)) last++;
  // «من أجل القضاء على الفساد» is what it does.
  if (OF_ACTS.has(facts.analysis, last + 1)) return null;
  return { last, english: englishName(facts, token, last) || inLatin(textOf(token, last, 0), facts) };
}

function aimAt(head: Head, token: number, definite: boolean): Aim | null {
  const { facts } = head;
  const { analysis } = facts;
  if (token + 1 >= analysis.tokens.count) return null;
  const word = wordAt(analysis, token);
  if (LIBERATION.has(word) && (word === FOR) === definite) {
    // «لتحرير [إقليم] أوغادين»
    const noun = has(facts, token + 1, Fact.PLACE_HEAD) && !has(facts, token + 1, Fact.DEFINITE | Fact.PLACE);
    const land = landAt(head, noun ? token + 2 : token + 1);
    return land === null ? null : { ...land, english: `the Liberation of ${land.english}` };
  }
  if (!definite || word !== OF || wordAt(analysis, token + 1) !== SAKE) return null;
  return causeAt(head, token + 2);
}

/** «حركة [تحرير أزواد]», «الحركة [الوطنية لتحرير أزواد]», «التحالف [المدني من أجل العدالة]»: a body with what it strives for. */
export function striving(head: Head, row: BodyHeadRow, next: number, definite: boolean): Candidate | null {
  const { facts, token } = head;
  if (!takes(row, "aim") || head.length > 1) return null;
  let at = next;
  while (definite && at < next + ADJECTIVES && isRelational(facts, at) && !has(facts, at, NEVER & ~Fact.TITLE)) at++;
  const aim = aimAt(head, at, definite);
  if (aim === null || isKnownLonger(facts, token, next, aim.last)) return null;
  // «جبهة [تحرير الشام]»: a body that the tables know.
  if (hitWhere(facts, next, facts.families.actor, isBare) !== -1) return null;
  // «القوات الحكومية لتحرير المدينة» are those of a state.
  const isArmed = row.kind === ARMED;
  if (isArmed && (!LIBERATION.has(wordAt(facts.analysis, at)) || (definite && creedAt(facts, next) === -1)))
    return null;
  const quality = at === next ? [] : [inLatin(qualities(head, next, at - 1), facts)];
  const english = `{name} for ${aim.english}`;
  const body = { ...head, row: { ...row, english } };
  const name = [...quality, row.noun].join(" ");
  const made = compose(body, aim.last, "names/body-with-purpose", { name }, null, WEIGHT);
  return aim.country
    ? ofOneShape({ ...made, ofState: undefined, country: aim.country, countryBasis: "resolved" })
    : made;
}
