/** How often each word stands in one part of a corpus. */
export type WordCounts = ReadonlyMap<string, number>;

interface TermWeights {
  addDocument(counts: { readonly [word: string]: number }): void;
  listTerms(part: number): readonly { readonly term: string; readonly tfidf: number }[];
}

/**
 * The words that mark each part of a corpus against the others, the weightiest first, by term frequency and inverse
 * document frequency. Undefined where the optional package is not installed. It gets our own counts: from a string it
 * would take Latin letters only.
 */
export async function loadMarkingWords(): Promise<
  ((parts: readonly WordCounts[], most: number) => string[][]) | undefined
> {
  let TfIdf: new () => TermWeights;
  try {
    TfIdf = (await import("natural/lib/natural/tfidf/tfidf.js")).default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
  return (parts, most) => {
    const weights = new TfIdf();
    for (const counts of parts) weights.addDocument(Object.assign(Object.create(null), Object.fromEntries(counts)));
    return parts.map((_, part) =>
      [...weights.listTerms(part)]
        .sort((a, b) => b.tfidf - a.tfidf || (a.term < b.term ? -1 : 1))
        .slice(0, most)
        .map(({ term }) => term),
    );
  };
}
