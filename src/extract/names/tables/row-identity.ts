/** What the answers call a row, and its state in capitals. */
export interface RowIdentity {
  readonly entity: string;
  readonly country: string | null;
}

/** Codes of states as rows write them, and in capitals. */
const CAPITALS = new Map<string, string>();

/** The code of a state as the answers write it. */
export function countryCode(id: string): string {
  let code = CAPITALS.get(id);
  if (code === undefined) {
    code = id.toUpperCase();
    CAPITALS.set(id, code);
  }
  return code;
}

const KNOWN = new WeakMap<object, RowIdentity>();

/**
 * The identity of a row that says who or what it is. Put together once: texts tell the same rows over and over, and the same
 * string is found in tables far sooner than one like it. `same` is the id of the row that it is another name of.
 */
export function identityOf(
  family: "actor" | "person" | "place",
  row: { readonly id: string; readonly same?: string | null; readonly country: string | null },
): RowIdentity {
  let identity = KNOWN.get(row);
  if (identity === undefined) {
    const { id, same, country } = row;
    identity = { entity: `${family}:${same ?? id}`, country: country === null ? null : countryCode(country) };
    KNOWN.set(row, identity);
  }
  return identity;
}
