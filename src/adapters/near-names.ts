type Similarity = (a: string, b: string) => number;

/** Names below this are other names. */
const ALIKE = 0.85;

/**
 * Finds the names that are most like a written one, by Jaro and Winkler's measure, which was made for names. Undefined
 * where the optional package is not installed. Imported by its file: the index of the package prints and reads `.env`.
 */
export async function loadNearNames(): Promise<((written: string, among: Iterable<string>) => string[]) | undefined> {
  let similarity: Similarity;
  try {
    similarity = (await import("natural/lib/natural/distance/jaro-winkler_distance.js")).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
  return (written, among) =>
    [...among]
      .map((name) => ({ name, alike: similarity(written, name) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name);
}
