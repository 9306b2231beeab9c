import type { Basis, Confidence } from "../../model/evidence.js";
import type { NameCandidate, NamePart, NameType, Role, Sector } from "../../model/name.js";
import type { Cue } from "./evidence.js";
import type { CountryRow, PlaceRow } from "./rows.js";

/** A possible name, in tokens, before the readings of a text are weighed against each other. */
export interface Candidate {
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
  readonly place?: PlaceRow;
  /** Other places of the same name. */
  rivals?: readonly PlaceRow[];
  /** The country row's own point, for states. */
  readonly point?: { readonly lat: number; readonly lon: number };
  lost?: readonly NameCandidate[];
  metonymOf?: string;
  office?: string;
  readonly parts?: readonly NamePart[];
  readonly evidence: readonly Cue[];
  /** What a body is (`ministry`, `army`), or the row of the title before a person: «الوزارة», «الرئيس» go back by it. */
  readonly kind?: string;
  /** Bare nominals that go back to it. */
  readonly short?: readonly string[];
  /** Of a body told without its state: what it is called and known as once the state is. */
  readonly ofState?: ((state: CountryRow) => { readonly entity: string; readonly norm: string }) | undefined;
  /** What it is called, worked out only once it stands: most readings lose. */
  readonly resolve?: () => { readonly entity: string; readonly norm: string; readonly arabic: string };
  /** Of two that take the same tokens, the greater stands. */
  readonly weight: number;
}
