import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import { foldKey } from "../../../text/fold.js";
import { ALEF } from "../../../text/letters.js";
import { type Candidate, ofNoTable, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { idOfNoTable } from "../candidates/slug.js";
import { founderAt, namesakeAt } from "../persons/namesakes.js";
import { transliterateThing } from "../spelling/transliterate.js";
import { countryCode } from "../tables/row-identity.js";
import type { PlaceHeadRow } from "../tables/rows.js";
import { closesHead, isAsRegards, isByWayOf, isOneOf, isQuote } from "../words/context.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";
import { demonymAt } from "../words/state-words.js";
import { calledPlace } from "./called-places.js";
import { facilityCalledAfter } from "./facility-called-after.js";
import { beforeHolder, holderAt, isLed } from "./facility-holders.js";
import { kafrAt } from "./kafr-names.js";
import { constructName, nameBehind, openedName } from "./name-behind.js";
import { facilityName } from "./place-candidate.js";
import { qualitiesAfter } from "./qualities.js";
import { BEHIND_NOUN, governs, seriesOf } from "./series.js";
import { toldRow } from "./told-rows.js";

/** «منطقة سيدي عبيد»: behind its class noun what opens as places do is no person. */
const OPENED_WEIGHT = 62;

/** Nouns of what is called after persons: «ملعب [سامي حداد]»; a camp and a palace are of those who have them. */
const HONOURING: ReadonlySet<string> = new Set(
  "ground stadium school museum theatre hospital square maydan bridge street avenue nahj corniche road dam tunnel park public-park cemetery compound mosque grand-mosque airport".split(
    " ",
  ),
);

/** «حي [الشيخ ياسين]», «قرية [الحاج علي]»: settlements are called after men too. */
const QUARTER = "district";
const CALLED_AFTER_MEN: ReadonlySet<string> = new Set(["neighbourhood", "village"]);

const isBareTitle = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.TITLE) && !has(facts, token, Fact.DEFINITE);

const PRISON = "prison";
/** Words of a court behind which «بسجن» is what it metes out. */
const VERDICTS = new Set(
  "حكم الحكم بالحكم حكما حكمت قضت قضي قضى يقضي تقضي القاضي امر امرت قرار"
    .split(" ")
    .flatMap((word) => [word, `و${word}`].map(foldKey)),
);

/** «الحكم [بسجن] النقابي سنتين»: to be put in prison, and no prison that is called after him. */
function isSentence({ analysis }: Facts, token: number, hit: number, { id }: PlaceHeadRow): boolean {
  if (id !== PRISON || (analysis.hits.proclitics[hit] & Proclitic.BI) === 0) return false;
  return VERDICTS.has(wordAt(analysis, token - 1)) || VERDICTS.has(wordAt(analysis, token - 2));
}

/** «عشر سنوات [سجنا] نافذا»: one in the accusative and no two, behind whose noun stands their name. */
const isAccusative = ({ analysis: { hits, text, tokens } }: Facts, token: number, hit: number, next: number): boolean =>
  (hits.features[hit] & Feature.DUAL) !== 0 &&
  text.units[tokens.end[token] - 1] === ALEF &&
  next < tokens.count &&
  text.units[tokens.end[next] - 1] === ALEF;

const CITY = "city";
const COMPLEX = { type: "FAC", kind: "building", inside: true } as const;

/** «مدينة [الملك كريم الطبية]»: a city that is called after somebody, and is one of hospitals or of sports. */
function isComplex(facts: Facts, next: number, { id }: PlaceHeadRow, textOf: TextOf): boolean {
  const whom = id === CITY ? namesakeAt(facts, next, textOf) : null;
  return whom !== null && qualitiesAfter(facts, whom.last, "facility", 1).last > whom.last;
}

/** The place that a noun at a token names, or null. */
function placeFrom(facts: Facts, token: number, textOf: TextOf): Candidate | null {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.placeHead, governs);
  if (hit === -1) return facilityCalledAfter(facts, token, textOf);
  const next = hits.last[hit] + 1;
  const noun = lexicon.row<PlaceHeadRow>(hits.entry[hit]);
  const row = isComplex(facts, next, noun, textOf) ? { ...noun, ...COMPLEX } : noun;
  // «كتلة الإصلاح» is no hill.
  if ((hits.proclitics[hit] & Proclitic.KA) !== 0 && row.inside) return null;
  if (isSentence(facts, token, hit, row) || isByWayOf(facts, token) || isAsRegards(facts, token)) return null;
  if (isAccusative(facts, token, hit, next)) return null;
  const quoted = isQuote(facts, next);
  const from = quoted ? next + 1 : next;
  const body = quoted ? null : holderAt(facts, from, row.id);
  const namesakeOf = (HONOURING.has(row.id) || row.id === QUARTER) && !quoted ? founderAt : namesakeAt;
  const isNamesake = (row.inside && row.type === "FAC") || (CALLED_AFTER_MEN.has(row.kind) && !quoted);
  const namesake = body ?? (isNamesake ? namesakeOf(facts, from, textOf, CALLED_AFTER_MEN.has(row.kind)) : null);
  const opened = quoted ? -1 : Math.max(openedName(facts, from, row), constructName(facts, from, row));
  const whole = namesake?.last ?? (opened !== -1 ? opened : nameBehind(facts, from, row, quoted));
  // «حاكم ولاية لوغار [كريم حداد]»: who holds the office is no part of the place.
  const held = row.type === "FAC" || (isUnknown(facts, from) && isBareTitle(facts, token - 1));
  const last = held && isLed(facts, token) ? beforeHolder(facts, from, whole, row.type === "GPE") : whole;
  if (last === -1 || (quoted && !isQuote(facts, last + 1))) return null;
  // «برج غرينفيل [المنكوب]»: what the tables know is named by them.
  const isKnown = (one: number): boolean => hits.last[one] >= from && hits.last[one] < last;
  if (row.type === "FAC" && namesake === null && hitWhere(facts, token, facts.families.place, isKnown) !== -1)
    return null;
  const qualities = quoted || !row.inside ? { last, english: "" } : qualitiesAfter(facts, last, "facility", 2);
  const peeled = row.inside ? hits.peeled[hit] : 0;
  const first = row.inside ? token : from;
  const end = row.inside && quoted ? last + 1 : qualities.last;
  const resolve = () => {
    const told = last === whole ? namesake?.english() : undefined;
    const own = told ?? transliterateThing(textOf(from, last, 0), lexicon);
    const arabic = textOf(first, end, peeled);
    const norm = row.inside ? facilityName(own, qualities.english, row) : own;
    return { entity: idOfNoTable(row.kind, arabic), norm, arabic };
  };
  // «قضاء "سيد صالح"», but «مركز "سيد صالح"».
  const isQuoted = quoted && row.type === "GPE" && !has(facts, token, Fact.BODY_HEAD);
  const isOpen = opened !== -1 || body !== null || (namesake !== null && !row.inside);
  const made = ofNoTable({
    first,
    last: end,
    peeled,
    type: row.type,
    rule: row.inside ? "names/facility" : "names/place-by-head",
    resolve,
    evidence: [cue("head", token, hits.last[hit], hits.peeled[hit], "place-head", row.id), cue("name", from, last)],
    weight: isOpen || isQuoted ? OPENED_WEIGHT : BEHIND_NOUN,
  });
  // «بلدة كفرنوران [السورية]»
  const state = row.type === "GPE" ? demonymAt(facts, end + 1, true) : null;
  if (state === null) return made;
  return ofOneShape({ ...made, country: countryCode(state.row.id), countryBasis: "stated" });
}

const FATHER_OF = new WordSet("أبو");

/** Places by the noun that says what they are: «قرية كفر …», «مستشفى النور العام», «جسر الحرية». */
export function fromPlaceGrammar(facts: Facts, textOf: TextOf): Candidate[] {
  const { count } = facts.analysis.tokens;
  const found: Candidate[] = [];
  for (let token = 0; token < count; token++) {
    // «تامر أبو [جبل] ومحمود»: what a kunya leads to.
    const isHead = has(facts, token, Fact.PLACE_HEAD) && !isOneOf(facts, token - 1, FATHER_OF);
    if (isHead && !closesHead(facts, token, Fact.PLACE_HEAD)) {
      const place = placeFrom(facts, token, textOf);
      if (place !== null) found.push(place);
      found.push(...seriesOf(facts, token, place, textOf), ...toldRow(facts, token, textOf));
    }
    const kafr = kafrAt(facts, token, textOf);
    if (kafr !== null) found.push(kafr);
    const called = has(facts, token, Fact.DEFINITE) ? calledPlace(facts, token, textOf) : null;
    if (called !== null) found.push(called);
  }
  return found;
}
