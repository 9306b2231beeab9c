declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  const similarity: (a: string, b: string) => number;
  export default similarity;
}

declare module "natural/lib/natural/tfidf/tfidf.js" {
  const TfIdf: new () => {
    addDocument(counts: { readonly [word: string]: number }): void;
    listTerms(part: number): readonly { readonly term: string; readonly tfidf: number }[];
  };
  export default TfIdf;
}
