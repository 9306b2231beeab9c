import type { Sector } from "../../model/name.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Candidate } from "./candidate.js";
import { evidenceOf } from "./evidence.js";
import { Fact, type Facts, has, hitWhere, isUnknown } from "./facts.js";
import { isWhole } from "./gazetteer.js";
import type { CountryRow, TitleRow } from "./rows.js";
import { transliterate } from "./transliterate.js";

/** The longest name, in tokens: «عبد اللطيف بن راشد بن سعيد الزياني». */
const LONGEST = 8;
/** How far a name may stand from its title: «المتحدث باسم وزارة الدفاع الروسية إيغور …». */
const REACH = 9;

/** How a name begins, which says how much of it may be unknown words. */
type Opening = "title" | "speech" | "given" | "kunya";

const NAME = Fact.GIVEN | Fact.FAMILY;
const NEVER = Fact.VERB | Fact.SPEECH | Fact.PREPOSITION | Fact.TITLE | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.COUNTRY;

/** Whether the token belongs to a name for its own sake: a given or family name that is no common word. */
const isStrong = (facts: Facts, token: number): boolean =>
  has(facts, token, NAME) && !has(facts, token, Fact.COMMON_NAME);

/** A particle that opens a part of a name, with a name after it. */
const isParticle = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.PARTICLE) &&
  (isUnknown(facts, token + 1) || has(facts, token + 1, NAME | Fact.DEFINITE | Fact.PARTICLE));

/** Whether a name can go on with the token, after `length` tokens of it. */
function goesOn(facts: Facts, token: number, length: number, opening: Opening): boolean {
  const { tokens } = facts.analysis;
  if (token >= tokens.count || tokens.kind[token] !== TokenKind.WORD) return false;
  if (has(facts, token, NAME) && isWholeName(facts, token)) {
    // «سعيد» goes on a name, «وسعيد» opens another.
    return !has(facts, token, Fact.VERB | Fact.SPEECH | Fact.TITLE | Fact.FUNCTION) || isStrong(facts, token);
  }
  if (isParticle(facts, token)) return true;
  if (has(facts, token, NEVER)) return false;
  if (isUnknown(facts, token)) return true;
  // A demonym is a family name only right after one given name: «محمد المصري».
  if (has(facts, token, Fact.NISBA))
    return length === 1 && has(facts, token, Fact.DEFINITE) && opening === "given" && isMasculineSingular(facts, token);
  const afterParticle = has(facts, token - 1, Fact.PARTICLE);
  return (
    afterParticle && !has(facts, token, Fact.PLACE | Fact.ACTOR) && (has(facts, token, Fact.DEFINITE) || length > 0)
  );
}

/** The name's own hit takes the whole token. */
function isWholeName(facts: Facts, token: number): boolean {
  const { families } = facts;
  const { hits } = facts.analysis;
  const whole = (hit: number): boolean => hits.peeled[hit] === 0;
  return hitWhere(facts, token, families.given, whole) !== -1 || hitWhere(facts, token, families.family, whole) !== -1;
}

const isMasculineSingular = ({ analysis: { tokens, text } }: Facts, token: number): boolean =>
  text.units[tokens.end[token] - 1] === 0x064a;

/** Last token of the name that starts at `token`, or -1. */
function chainFrom(facts: Facts, token: number, opening: Opening): number {
  let last = token;
  let names = isStrong(facts, token) ? 1 : 0;
  while (last - token + 1 < LONGEST && goesOn(facts, last + 1, last - token + 1, opening)) {
    last++;
    if (has(facts, last, NAME)) names++;
  }
  // A particle needs the name it leads to.
  while (last > token && has(facts, last, Fact.PARTICLE) && !has(facts, last, NAME)) last--;
  const length = last - token + 1;
  if (opening === "title") return names > 0 || length >= 1 ? last : -1;
  if (opening === "kunya") return length >= 2 ? last : -1;
  return length >= 2 && (names > 0 || opening === "speech") ? last : -1;
}

/** A title with what it says of the person it leads to. */
interface Title {
  readonly token: number;
  readonly last: number;
  readonly row: TitleRow;
}

/** States told between a title and its name: «الرئيس الأميركي دونالد ترامب». */
function stateBetween(facts: Facts, from: number, to: number): string | null {
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  for (let token = to; token >= from; token--) {
    if (!has(facts, token, Fact.NISBA | Fact.COUNTRY)) continue;
    const hit = hitWhere(facts, token, families.country);
    if (hit !== -1) return lexicon.row<CountryRow>(hits.entry[hit]).id.toUpperCase();
  }
  return null;
}

/** The first token after a title at which its person may be named, or -1: past bodies, states and adjectives. */
function nameAfterTitle(facts: Facts, title: Title, bodyEnd: (token: number) => number): number {
  const { tokens, text } = facts.analysis;
  let token = title.last + 1;
  const limit = Math.min(tokens.count, title.last + REACH);
  while (token < limit) {
    if (tokens.kind[token] === TokenKind.MARK) {
      // One comma may part the office from its holder: «المتحدث باسم الجيش، العميد …».
      if (text.units[tokens.start[token]] !== 0x2c || token === title.last + 1) return -1;
      token++;
      continue;
    }
    if (tokens.kind[token] !== TokenKind.WORD) return -1;
    const end = bodyEnd(token);
    if (end >= token) {
      token = end + 1;
      continue;
    }
    if (isStrong(facts, token) || isParticle(facts, token)) return token;
    if (has(facts, token, Fact.VERB | Fact.SPEECH)) return -1;
    if (has(facts, token, Fact.TITLE)) return -1;
    if (has(facts, token, NAME) && !has(facts, token, Fact.NISBA | Fact.VERB | Fact.FUNCTION)) return token;
    if (
      has(
        facts,
        token,
        Fact.NISBA | Fact.DOMAIN | Fact.BODY_HEAD | Fact.COUNTRY | Fact.PLACE | Fact.PLACE_HEAD | Fact.PREPOSITION,
      )
    ) {
      token++;
      continue;
    }
    if (isUnknown(facts, token) && !has(facts, token, Fact.DEFINITE)) return token;
    if (
      has(facts, token, Fact.DEFINITE) &&
      (isUnknown(facts, token) ? title.row.direct && token === title.last + 1 : false)
    )
      return token;
    if (has(facts, token, Fact.DEFINITE)) {
      token++;
      continue;
    }
    return -1;
  }
  return -1;
}

const WEIGHT = 48;

/** Candidates for persons: after titles, by given names, by kunya, and as speakers with names that no table knows. */
export function fromPersonGrammar(
  facts: Facts,
  bodyEnd: (token: number) => number,
  textOf: (first: number, last: number, peeled: number) => string,
): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  /** Tokens that a name was already read from, so that none is read twice. */
  const done = new Set<number>();
  const add = (
    first: number,
    last: number,
    peeled: number,
    rule: string,
    country: string | null,
    sector: Sector | null,
    title: Title | null,
  ): void => {
    if (done.has(first)) return;
    done.add(first);
    const name = textOf(first, last, peeled);
    const office = title === null ? {} : { office: textOf(title.token, Math.max(title.last, first - 1), 0) };
    const lead =
      title === null ? [] : [evidenceOf(analysis, "title", title.token, title.last, 0, `title:${title.row.id}`)];
    found.push({
      first,
      last,
      peeled,
      type: "PER",
      rule,
      entity: "",
      norm: transliterate(name, lexicon),
      arabic: name,
      country,
      countryBasis: "resolved",
      sector,
      confidence: "likely",
      role: null,
      ...office,
      ...(title === null ? {} : { kind: title.row.id }),
      evidence: [...lead, evidenceOf(analysis, "name", first, last, peeled)],
      weight: WEIGHT + (title === null ? 0 : 2),
    });
  };
  for (let token = 0; token < tokens.count; token++) {
    if (!has(facts, token, Fact.TITLE)) continue;
    const hit = hitWhere(facts, token, families.title);
    if (hit === -1) continue;
    const title = { token, last: hits.last[hit], row: lexicon.row<TitleRow>(hits.entry[hit]) };
    const first = nameAfterTitle(facts, title, bodyEnd);
    if (first === -1) continue;
    const last = chainFrom(facts, first, "title");
    // A title alone does not make a name of one common word: «الشيخ صالح».
    if (last === first && has(facts, first, Fact.COMMON_NAME) && !title.row.direct) continue;
    if (last !== -1)
      add(
        first,
        last,
        0,
        "names/person-by-title",
        stateBetween(facts, title.token, first - 1),
        title.row.sector,
        title,
      );
  }
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.WORD || done.has(token)) continue;
    if (has(facts, token, Fact.GIVEN) && !has(facts, token, Fact.TITLE)) {
      const given = hitWhere(facts, token, families.given);
      const peeled = given === -1 ? 0 : hits.peeled[given];
      if (given === -1 || (peeled > 0 && isWhole(facts, token))) continue;
      const last = chainFrom(facts, token, "given");
      const common = !isStrong(facts, token);
      const second = token + 1;
      const sure = !common || (last > token && isStrong(facts, second) && has(facts, second, NAME));
      if (last > token && sure) {
        add(token, last, peeled, "names/person-by-given-name", null, null, null);
        for (let at = token; at <= last; at++) done.add(at);
      }
    } else if (has(facts, token, Fact.PARTICLE)) {
      const particle = hitWhere(facts, token, families.particle);
      const kunya = particle !== -1 && lexicon.row<{ kind: string }>(hits.entry[particle]).kind === "kunya";
      const peeled = particle === -1 ? 0 : hits.peeled[particle];
      if (!kunya || (peeled > 0 && isWhole(facts, token) && tokens.end[token] - tokens.start[token] < 4)) continue;
      if (has(facts, token + 1, Fact.COUNTRY | Fact.PLACE | Fact.PREPOSITION | Fact.VERB)) continue;
      const last = chainFrom(facts, token, "kunya");
      if (last > token) {
        add(token, last, peeled, "names/kunya", null, null, null);
        for (let at = token; at <= last; at++) done.add(at);
      }
    } else if (has(facts, token, Fact.SPEECH) && has(facts, token, Fact.VERB)) {
      const first = token + 1;
      if (done.has(first) || !isUnknown(facts, first) || has(facts, first, Fact.DEFINITE)) continue;
      const last = chainFrom(facts, first, "speech");
      if (last > first) {
        add(first, last, 0, "names/speaker", null, null, null);
        for (let at = first; at <= last; at++) done.add(at);
      }
    }
  }
  return found;
}
