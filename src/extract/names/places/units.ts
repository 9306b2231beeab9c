import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { FA, TA, YA } from "../../../text/letters.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { isWord } from "../words/context.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";
import { isRelational, NEVER } from "../words/governed-names.js";

// What a town or a unit of the land may be called behind its noun, where the name is a word of the language too.

/** Units whose noun no other noun follows with the article than their name: «قرية [الشبكي]», «معتمدية [الفحص]». */
const SETTLED: ReadonlySet<string> = new Set(["village", "neighbourhood", "town"]);
const TOWN = "town";
/** Units whose noun is another word too: a directorate, a side, the judiciary. */
const DOUBTFUL_UNITS: ReadonlySet<string> = new Set(["mudiriya", "nahiya", "qada"]);
/** Units whose noun no noun follows without the article either: «محافظة [حقل]». */
const BARE_UNITS: ReadonlySet<string> = new Set(["governorate", "delegation"]);
/** «محافظة الحكومة [على] الهدوء»: what is kept. */
const ON = foldKey("على");
/** Towns and units of the land. */
const TOWNS: ReadonlySet<string> = new Set(["city", "town", "village", "adm1", "adm2"]);
const FEMININE = foldKey("ة").charCodeAt(0);
const NO_UNIT = (NEVER & ~Fact.VERB) | Fact.NISBA | Fact.FUNCTION | Fact.DOMAIN | Fact.QUALITY | Fact.PLACE_HEAD;

const endsIn = ({ analysis: { text, tokens } }: Facts, token: number, unit: number): boolean =>
  text.units[tokens.end[token] - 1] === unit;

/** «تقع», «شهدت», «يسيطر عليها»: a form of a verb that tells of a unit, or goes on to who does. */
const opensClause = (facts: Facts, token: number): boolean => {
  const { text, tokens } = facts.analysis;
  const first = text.units[tokens.start[token]];
  return first === TA || first === YA || endsIn(facts, token, TA) || has(facts, token, Fact.SPEECH);
};

const QUARTER = new WordSet("حي بحي لحي فحي");
/** Nouns of offices, bodies and places, which quarters are called by too. */
const NO_QUARTER = NO_UNIT & ~(Fact.TITLE | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.DOMAIN);
/** What a quarter lies in. */
const AROUND = new WordSet("المدينة العاصمة البلدة القرية المحافظة");

/** «حي [النقيب]», «حي [السفارات]», but «أي حي [المدينة]». */
const namesQuarter = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.DEFINITE) &&
  !has(facts, token, NO_QUARTER | Fact.VERB) &&
  !AROUND.has(facts.analysis, token) &&
  QUARTER.has(facts.analysis, token - 1);

/** Whether a word of the language is what a unit is called right behind its noun: «محافظة [المثنى]», «بلدة [القليلة]», «محافظة [حقل]». */
export function namesUnit(facts: Facts, token: number, { kind, id }: PlaceHeadRow): boolean {
  if (namesQuarter(facts, token)) return true;
  // «محافظة [أبين]»: a verb that tells of no unit.
  const isVerb = has(facts, token, Fact.VERB) && (!BARE_UNITS.has(id) || opensClause(facts, token));
  if (isVerb || has(facts, token, NO_UNIT)) return false;
  if (has(facts, token, Fact.DEFINITE)) {
    // «[بلده] المعزول» is his country.
    if (SETTLED.has(kind)) return kind !== TOWN || endsInTaMarbuta(facts, token - 1);
    // «مديرية الأرصاد» is a directorate, «مديرية [الصعيد] بمحافظة شبوة» a district; «ناحية [الفهود] شرق الناصرية».
    if (DOUBTFUL_UNITS.has(id)) return has(facts, token + 1, Fact.PLACE_HEAD | Fact.PLACE | Fact.NEAR);
    if (!BARE_UNITS.has(id) || hitWhere(facts, token, facts.families.purpose) !== -1) return false;
    return !isWord(facts, token + 1) || wordAt(facts.analysis, token + 1) !== ON;
  }
  // «محافظة منكوبة»: a noun in ة is more often an adjective.
  if (!BARE_UNITS.has(id) || endsIn(facts, token, FEMININE)) return false;
  const { hits } = facts.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) if (hits.peeled[hit] === 0) return true;
  return false;
}

/** Letters that stand before no word behind a noun that governs it: «قرية [فيتماك]» is no «ف». */
const SENSELESS = Proclitic.KA | Proclitic.SA;

/** Whether only readings that make no sense behind a noun keep a word from being its name: «مدينة [فالديفيا]», «بلدة [فيري]». */
export function isPeeledName(facts: Facts, token: number, { inside, kind }: PlaceHeadRow): boolean {
  if (inside || !TOWNS.has(kind) || !isWord(facts, token) || has(facts, token, Fact.FUNCTION)) return false;
  const { hits, text, tokens } = facts.analysis;
  const isJoined = text.units[tokens.start[token]] === FA;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (hits.peeled[hit] !== 1 || !(isJoined || (hits.proclitics[hit] & SENSELESS) !== 0)) return false;
  return isJoined || hits.first[token] < hits.first[token + 1];
}

const PERSONS = Fact.GIVEN | Fact.FAMILY;

/** «مدينة عرعر [ماجد المطلق]», «حي برزة [الدمشقي]»: behind the name of a town, two names of a person are of who speaks for it, and an adjective tells where it is. */
export function goesBeyond(facts: Facts, token: number, index: number, { inside, type }: PlaceHeadRow): boolean {
  if (index === 0 || inside || type !== "GPE" || has(facts, token - 1, Fact.PARTICLE)) return false;
  if (isRelational(facts, token)) return true;
  if (!has(facts, token, Fact.GIVEN) || has(facts, token - 1, PERSONS) || !isWord(facts, token + 1)) return false;
  return has(facts, token + 1, PERSONS) || (isUnknown(facts, token + 1) && has(facts, token + 1, Fact.DEFINITE));
}
