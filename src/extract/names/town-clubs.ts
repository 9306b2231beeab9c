import { wordAt } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { foldKey } from "../../text/fold.js";
import { demonymAt } from "./body-state.js";
import { type Candidate, ofOneShape, type TextOf } from "./candidate.js";
import { cue } from "./evidence.js";
import { Fact, type Facts, has, hitWhere } from "./facts.js";
import type { PlaceRow } from "./rows.js";

/** Whom and what a club has, and what one is to another on the pitch. */
const OF_CLUBS = new Set(
  "مدرب لاعب لاعبي لاعبو مهاجم مهاجمي مدافع مدافعي حارس هداف مرمى شباك جماهير مشجعي مشجعو ضيفه ضيفته مضيفه مضيفته غريمه"
    .split(" ")
    .map(foldKey),
);
/** Words of texts on matches. */
const MATCHES = "مباراة المباراة مباريات الدوري هدفين بهدفين بهدف المرمى مهاجم المدرب اللاعب لاعبي".split(" ");
const TOWNS: ReadonlySet<string> = new Set(["city", "town"]);
/** Clubs of lesser-known towns are in the tables, or nobody's matter. */
const KNOWN = 3;
/** A town that the tables know is a club here. */
const WEIGHT = 58;

/** «نادي [ليفربول]»: the tables have the club itself. */
const isKnownClub = (facts: Facts, token: number, last: number): boolean =>
  [token - 1, token].some(
    (from) =>
      has(facts, from, Fact.ACTOR) &&
      hitWhere(facts, from, facts.families.actor, (hit, hits) => hits.last[hit] >= last) !== -1,
  );

/** Clubs called like their town, in texts on matches: «مدرب [نيوكاسل]», «[زوريخ السويسري]», as a town is feminine. */
export function fromTownClubs(facts: Facts, textOf: TextOf): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  for (let token = 1; token < tokens.count; token++) {
    if (!has(facts, token, Fact.PLACE) || has(facts, token, Fact.WORD | Fact.DEFINITE)) continue;
    const rowOf = (hit: number): PlaceRow => lexicon.row<PlaceRow>(hits.entry[hit]);
    const hit = hitWhere(facts, token, families.place, (one) => {
      const { kind, rank, needs } = rowOf(one);
      return (
        TOWNS.has(kind) && rank <= KNOWN && needs === null && (hits.proclitics[one] & ~Proclitic.CONJUNCTION) === 0
      );
    });
    if (hit === -1) continue;
    const row = rowOf(hit);
    const state = demonymAt(facts, hits.last[hit] + 1, false);
    const own = state?.row.id === row.country && !has(facts, token - 1, Fact.LOCATIVE | Fact.PLACE_HEAD) ? state : null;
    const peeled = hits.peeled[hit];
    if (own === null && !(peeled === 0 && OF_CLUBS.has(wordAt(analysis, token - 1)))) continue;
    if (!facts.names(MATCHES)) return found;
    if (isKnownClub(facts, token, hits.last[hit])) continue;
    const last = own?.last ?? hits.last[hit];
    found.push(
      ofOneShape({
        first: token,
        last,
        peeled,
        type: "ORG",
        rule: "names/club-of-town",
        entity: `actor:${row.country}.club.${row.id}`,
        norm: row.english,
        arabic: textOf(token, last, peeled),
        country: row.country?.toUpperCase() ?? null,
        countryBasis: "resolved",
        sector: "SOC",
        confidence: "likely",
        role: null,
        kind: "club",
        evidence: [cue("name", token, hits.last[hit], peeled, "place", row.id)],
        weight: WEIGHT,
      }),
    );
  }
  return found;
}
