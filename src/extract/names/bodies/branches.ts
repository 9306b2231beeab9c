import { WordSet } from "../../../lexicon/word-set.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import { countryCode } from "../tables/row-identity.js";
import type { CountryRow } from "../tables/rows.js";
import type { Facts } from "../words/facts.js";
import { seatAt } from "./place.js";

const BRANCH = new WordSet("فرع");

/** Bodies of which the branch in a town is named: «الهلال الأحمر [فرع صبراتة]», «الجمعية المغربية لحقوق الإنسان [فرع الناظور]». */
export function branchesOf(
  facts: Facts,
  bodies: readonly Candidate[],
  stated: ReadonlyMap<string, number>,
): Candidate[] {
  const { analysis } = facts;
  const { lexicon } = analysis;
  const found: Candidate[] = [];
  for (const body of bodies) {
    const next = body.last + 1;
    if (body.type !== "ORG" || !BRANCH.has(analysis, next)) continue;
    const seat = seatAt(facts, next + 1, stated);
    if (seat === null) continue;
    const { id, english, country } = seat.place;
    const state = country === null ? -1 : lexicon.entryById("country", country);
    const whole = (): { readonly entity: string; readonly norm: string; readonly arabic: string } => {
      const own = body.resolve?.() ?? body;
      return body.ofState === undefined || state === -1
        ? own
        : { ...own, ...body.ofState(lexicon.row<CountryRow>(state)) };
    };
    found.push(
      ofOneShape({
        ...body,
        last: seat.last,
        country: body.ofState === undefined ? body.country : country === null ? null : countryCode(country),
        countryBasis: "resolved",
        ofState: undefined,
        resolve: () => {
          const { entity, norm, arabic } = whole();
          return { entity: `${entity}.${id}`, norm: `${norm}, ${english} branch`, arabic };
        },
      }),
    );
  }
  return found;
}
