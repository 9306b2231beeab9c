import type { Basis, Confidence } from "../../../model/evidence.js";
import type { NameCandidate, NamePart, NameType, Role, Sector } from "../../../model/name.js";
import type { CountryRow, PlaceRow } from "../tables/rows.js";
import type { Cue } from "./evidence.js";

/** What a rule says of a possible name, in tokens. */
interface Draft {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** Letters of the first token that are outside the name. */
  readonly peeled: number;
  readonly type: NameType;
  readonly rule: string;
  entity: string;
  norm: string;
  arabic: string;
  country: string | null;
  countryBasis: Basis;
  sector: Sector | null;
  confidence: Confidence;
  role: Role | null;
  readonly place?: PlaceRow | undefined;
  /** Other places of the same name. */
  rivals?: readonly PlaceRow[] | undefined;
  /** Kind of place that the noun before it says (مدينة, محافظة), or of a facility called after a place the noun's id. */
  headKind?: string | undefined;
  /** The country row's own point, for states. */
  readonly point?: { readonly lat: number; readonly lon: number } | undefined;
  lost?: readonly NameCandidate[] | undefined;
  metonymOf?: string | undefined;
  office?: string | undefined;
  readonly parts?: readonly NamePart[] | undefined;
  evidence: readonly Cue[];
  /** What a body is (`ministry`, `army`), or the row of the title before a person: «الوزارة», «الرئيس» go back by it. */
  kind?: string | undefined;
  /** Bare nominals that go back to it. */
  readonly short?: readonly string[] | undefined;
  /** Of a body told without its state: what it is called and known as once the state is. */
  readonly ofState?: ((state: CountryRow) => { readonly entity: string; readonly norm: string }) | undefined;
  /** What it is called, worked out only once it stands: most readings lose. */
  readonly resolve?: (() => { readonly entity: string; readonly norm: string; readonly arabic: string }) | undefined;
  /** Of two that take the same tokens, the greater stands. */
  readonly weight: number;
}

/** A possible name before the readings of a text are weighed against each other, with all fields that there are. */
export type Candidate = { [Key in keyof Draft]-?: Draft[Key] };

/**
 * The candidate with all fields, so that candidates from all rules are of one hidden class: the rest of the layer reads them
 * over and over. Called on a literal without spreads and calls it costs nothing: engines make the one object only. `| 0` keeps whole
 * numbers whole: one that an engine holds as a fraction gives all candidates made from then on a class that is not theirs.
 */
export const ofOneShape = (one: Draft): Candidate => ({
  first: one.first | 0,
  last: one.last | 0,
  peeled: one.peeled | 0,
  type: one.type,
  rule: one.rule,
  entity: one.entity,
  norm: one.norm,
  arabic: one.arabic,
  country: one.country,
  countryBasis: one.countryBasis,
  sector: one.sector,
  confidence: one.confidence,
  role: one.role,
  place: one.place,
  rivals: one.rivals,
  headKind: one.headKind,
  point: one.point,
  lost: one.lost,
  metonymOf: one.metonymOf,
  office: one.office,
  parts: one.parts,
  evidence: one.evidence,
  kind: one.kind,
  short: one.short,
  ofState: one.ofState,
  resolve: one.resolve,
  weight: one.weight | 0,
});

/** The words of a range of tokens as they are written, short of letters glued before them. */
export type TextOf = (first: number, last: number, peeled: number) => string;

/** What is said of a name that no table knows. */
type Untold = Pick<Draft, "first" | "last" | "peeled" | "type" | "rule" | "evidence" | "resolve" | "weight">;

/** A place or body that no table knows: where it is is left to the rest of the text. */
export const ofNoTable = ({ first, last, peeled, type, rule, evidence, resolve, weight }: Untold): Candidate =>
  ofOneShape({
    first,
    last,
    peeled,
    type,
    rule,
    entity: "",
    norm: "",
    arabic: "",
    country: null,
    countryBasis: "assumed",
    sector: null,
    confidence: "possible",
    role: null,
    evidence,
    resolve,
    weight,
  });
