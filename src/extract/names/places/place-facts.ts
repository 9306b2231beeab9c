import type { Lexicon } from "../../../lexicon/lexicon.js";
import type { PlaceFacts } from "../../../model/name.js";
import type { Candidate } from "../candidates/candidate.js";
import type { CountryRow, PlaceRow } from "../tables/rows.js";
import { ROAD } from "./facility-names.js";

type Precision = Pick<PlaceFacts, "wherePrec" | "geoPrecision">;

const EXACT: Precision = { wherePrec: 1, geoPrecision: 1 };
const NEAR: Precision = { wherePrec: 2, geoPrecision: 2 };
/** A road to a place is on no point of it. */
const ALONG: Precision = { wherePrec: 5, geoPrecision: 2 };
const COUNTRY: Precision = { wherePrec: 6, geoPrecision: 3 };

/** UCDP's `where_prec` and ACLED's `geo_precision` by what a place is; what is not listed is an exact place. */
const PRECISION: ReadonlyMap<string, Precision> = new Map(
  Object.entries<Precision>({
    adm2: { wherePrec: 3, geoPrecision: 2 },
    adm1: { wherePrec: 4, geoPrecision: 3 },
    region: { wherePrec: 5, geoPrecision: 3 },
    desert: { wherePrec: 5, geoPrecision: 3 },
    border: { wherePrec: 5, geoPrecision: 3 },
    front: { wherePrec: 5, geoPrecision: 3 },
    river: { wherePrec: 5, geoPrecision: 3 },
    mountain: { wherePrec: 5, geoPrecision: 2 },
    valley: { wherePrec: 5, geoPrecision: 2 },
    island: { wherePrec: 5, geoPrecision: 2 },
    sea: { wherePrec: 7, geoPrecision: 3 },
    gulf: { wherePrec: 7, geoPrecision: 3 },
    strait: { wherePrec: 7, geoPrecision: 3 },
  }),
);

/** Names of what lies above a place, the widest first. */
function adminOf(row: PlaceRow, lexicon: Lexicon): string[] {
  const names: string[] = [];
  if (row.country !== null) {
    const country = lexicon.entryById("country", row.country);
    if (country !== -1) names.push(lexicon.row<CountryRow>(country).english);
  }
  if (row.admin1 !== null) {
    const division = lexicon.entryById("place", row.admin1);
    if (division !== -1) names.push(lexicon.row<PlaceRow>(division).english);
  }
  return names;
}

/** Where a name lies and how precisely that is known; undefined where the tables give no point. */
export function placeFacts(candidate: Candidate, lexicon: Lexicon, isNear: boolean): PlaceFacts | undefined {
  const { place, point, headKind } = candidate;
  if (place !== undefined) {
    const own = headKind === ROAD ? ALONG : (PRECISION.get(place.kind) ?? EXACT);
    const { wherePrec, geoPrecision } = own === EXACT && isNear ? NEAR : own;
    const { lat, lon, geonames } = place;
    return { lat, lon, admin: adminOf(place, lexicon), geonames, wherePrec, geoPrecision };
  }
  if (point === undefined) return undefined;
  const { lat, lon } = point;
  const { wherePrec, geoPrecision } = COUNTRY;
  return { lat, lon, admin: [candidate.norm], geonames: null, wherePrec, geoPrecision };
}
