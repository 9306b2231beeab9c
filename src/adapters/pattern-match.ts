/** A word or a whole mention of a sentence, as the pattern language sees it. */
export interface PatternTerm {
  /** Folded words. */
  readonly text: string;
  /** The same without a conjunction before it: «واغتال» is also «اغتال». */
  readonly bare: string;
  readonly tags: readonly string[];
}

export interface PatternHit {
  /** Index of the sentence, and its terms `[from, to)`. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Terms of the named groups: `[<victim>#Person]`. */
  readonly groups: { readonly [name: string]: readonly [from: number, to: number] };
}

/** Runs one pattern over sentences. */
export type PatternMatcher = (sentences: readonly (readonly PatternTerm[])[]) => PatternHit[];

type Pointer = readonly [sentence: number, from: number, to: number];

interface View {
  readonly fullPointer: readonly Pointer[];
  groups(): { readonly [name: string]: View };
  match(pattern: unknown): View;
}

interface Compromise {
  (input: unknown): View;
  parseMatch(pattern: string): readonly unknown[];
}

/**
 * A matcher for a pattern of compromise's match syntax, over our terms and tags. Only `compromise/one` is loaded: the
 * larger parts would put English tags on Arabic words. Undefined where the optional package is not installed.
 */
export async function loadPatternMatcher(pattern: string): Promise<PatternMatcher | undefined> {
  let nlp: Compromise;
  try {
    nlp = (await import("compromise/one")).default as unknown as Compromise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
  const parsed = nlp.parseMatch(pattern);
  return (sentences) => {
    const document = nlp(
      sentences.map((terms) => ({
        terms: terms.map(({ text, bare, tags }) => ({
          text,
          normal: text,
          machine: bare,
          pre: "",
          post: " ",
          tags: new Set(tags),
        })),
      })),
    );
    const found = document.match(parsed);
    const groups = Object.entries(found.groups()).map(([name, view]) => [name, view.fullPointer] as const);
    return found.fullPointer.map(([sentence, from, to]) => {
      const own: { [name: string]: readonly [number, number] } = {};
      for (const [name, pointers] of groups) {
        const inside = pointers.find((pointer) => pointer[0] === sentence && pointer[1] >= from && pointer[2] <= to);
        if (inside !== undefined) own[name] = [inside[1], inside[2]];
      }
      return { sentence, from, to, groups: own };
    });
  };
}
