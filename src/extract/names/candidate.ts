import type { Basis, Confidence, Evidence } from "../../model/evidence.js";
import type { NameCandidate, NamePart, NameType, Role, Sector } from "../../model/name.js";
import type { PlaceRow } from "./rows.js";

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
  readonly evidence: readonly Evidence[];
  /** Of two that take the same tokens, the greater stands. */
  readonly weight: number;
}
