import { wordAt } from "../../lexicon/analysis.js";
import { fold } from "../../text/fold.js";
import { hashUnits } from "../../text/hash.js";
import { compose, type Head } from "./body-compose.js";
import { isRelational, NEVER } from "./body-names.js";
import { type Candidate, ofOneShape } from "./candidate.js";
import { Fact, type Facts, has } from "./facts.js";
import { isOfKind } from "./place-candidate.js";
import { placeNounBefore } from "./place-nouns.js";
import { LITTLE_KNOWN, type PlaceHeadRow, type PlaceRow } from "./rows.js";

/** How much speaks for one of several places of a name: its noun, that the text names its state, that the world knows it. */
const standing = (
  { country, rank, kind }: PlaceRow,
  stated: ReadonlyMap<string, number>,
  noun: PlaceHeadRow | null,
): number =>
  (noun !== null && isOfKind(kind, noun.kind) ? 4 : 0) +
  (country !== null && stated.has(country) ? 2 : 0) +
  (rank === 1 ? 1 : 0);

/** The row of the place at a token, behind a noun that says what it is where there is one, and its last token. */
function placeAt(facts: Facts, token: number, stated: ReadonlyMap<string, number>, noun: PlaceHeadRow | null) {
  const { hits, lexicon } = facts.analysis;
  let best: { readonly row: PlaceRow; readonly last: number } | null = null;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    if (lexicon.familyOf(hits.entry[hit]) !== facts.families.place || hits.peeled[hit] > 0 || hits.pronoun[hit] > 0)
      continue;
    const row = lexicon.row<PlaceRow>(hits.entry[hit]);
    const last = hits.last[hit];
    const longer = best === null ? 1 : last - best.last;
    if (longer > 0 || (longer === 0 && standing(row, stated, noun) > standing(best!.row, stated, noun)))
      best = { row, last };
  }
  return best;
}

/** «مدينة», «محافظة» between a body and its place. */
function nounOf(facts: Facts, token: number): PlaceHeadRow | null {
  const noun = has(facts, token, Fact.PLACE_HEAD) ? placeNounBefore(facts, token) : null;
  return noun === null || noun.inside || noun.type !== "GPE" ? null : noun;
}

/** «شرطة [دبي]», «بلدية [نيويورك]», «شرطة [محافظة البصرة]»: the body of a place, of places of one name that of the text's states. */
export function ofPlace(
  head: Head,
  next: number,
  stated: ReadonlyMap<string, number>,
  weight: number,
): Candidate | null {
  const { facts } = head;
  // «حكومة المدينة» is that of a town told of before.
  const isTown = has(facts, next, Fact.PLACE_HEAD) && has(facts, next, Fact.DEFINITE);
  const own = has(facts, next, Fact.PLACE) && !isTown ? placeAt(facts, next, stated, null) : null;
  const noun = own === null ? nounOf(facts, next) : null;
  const place = noun !== null && has(facts, next + 1, Fact.PLACE) ? placeAt(facts, next + 1, stated, noun) : own;
  if (place === null) return null;
  const { english: name, country } = place.row;
  // «حكومة ولاية …» is of that state, though «حكومة بغداد» is of the country.
  const english = noun === null ? head.row.english : head.row.english.replace("{country}", "{name}");
  const row = { ...head.row, english };
  const made = compose({ ...head, row }, place.last, "names/body-of-place", { name }, null, weight);
  // The name says whose it is: Cairo Security Directorate.
  return ofOneShape({
    ...made,
    ofState: english.includes("{name}") ? undefined : made.ofState,
    country: country?.toUpperCase() ?? null,
    countryBasis: "resolved",
  });
}

/** What an adjective of belonging takes from the name of its land: «اسكتلند[ا]», «كتالون[يا]», «كرد[ستان]», «ال[شيشان]». */
const ENDINGS = ["", "ا", "يا", "ه", "ستان"] as const;
const ARTICLE = "ال";
/** «الاسكتلنديه»: the adjective as words are folded. */
const OF_LAND = /^ال(.{3,})يه?$/;

/** The land or town that an adjective with the article is of, where the tables have no such adjective of a state; null where they know none. */
function landOf(facts: Facts, token: number): PlaceRow | null {
  if (!isRelational(facts, token) || has(facts, token, NEVER | Fact.NISBA | Fact.COUNTRY | Fact.QUALITY)) return null;
  const { families, analysis } = facts;
  // «المحلية» is a word of the language before it is of المحلة.
  const isOther = (hit: number): boolean => {
    const family = analysis.lexicon.familyOf(analysis.hits.entry[hit]);
    return family !== families.common && family !== families.nationality;
  };
  const { first } = analysis.hits;
  for (let hit = first[token]; hit < first[token + 1]; hit++) if (isOther(hit)) return null;
  const stem = OF_LAND.exec(wordAt(analysis, token))?.[1];
  if (stem === undefined) return null;
  const { lexicon } = analysis;
  for (const ending of ENDINGS)
    for (const article of ["", ARTICLE]) {
      const { units, length } = fold(`${article}${stem}${ending}`);
      const word = lexicon.words.find(units, 0, length, hashUnits(units, 0, length));
      const state = word === -1 ? -1 : lexicon.automaton.step(0, word);
      if (state === -1) continue;
      for (let sense = lexicon.automaton.firstSense(state); sense !== -1; sense = lexicon.automaton.nextSense(sense)) {
        const entry = lexicon.automaton.entry(sense);
        if (lexicon.familyOf(entry) !== families.place) continue;
        const row = lexicon.row<PlaceRow>(entry);
        if (row.rank < LITTLE_KNOWN) return row;
      }
    }
  return null;
}

/** «الشرطة [الاسكتلندية]», «الحكومة [الشيشانية]»: the body of a land that is no state, by its adjective. */
export function ofLand(head: Head, next: number, weight: number): Candidate | null {
  const land = landOf(head.facts, next);
  if (land === null) return null;
  const english = head.row.english.replace("{name}", "").replace(/\{(?:adj|country)\}/, "{name}");
  const body = { ...head, row: { ...head.row, english } };
  const made = compose(body, next, "names/body-of-place", { name: land.english }, null, weight);
  const country = land.country?.toUpperCase() ?? null;
  return ofOneShape({ ...made, ofState: undefined, country, countryBasis: "resolved" });
}
