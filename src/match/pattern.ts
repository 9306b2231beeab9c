import { type Analysis, wordAt } from "../lexicon/analysis.js";
import { TokenKind } from "../token/tokenize.js";

/** What rules match over: the analysed text, and whatever earlier layers a rule set needs beside it. */
export interface MatchInput {
  readonly analysis: Analysis;
}

/** The tokens that a named part of a pattern took, inclusive, and the lexicon hit it took them by (-1 for none). */
export interface Capture {
  readonly first: number;
  readonly last: number;
  readonly hit: number;
}

/** What a test may start on, so that the engine tries a rule only where it has a chance. */
export interface StartKeys {
  readonly families?: readonly string[];
  readonly kinds?: readonly number[];
  /** True where it may start on any token. */
  readonly anywhere?: boolean;
}

/** Looks at a token: the number of tokens taken (0: no match) and, by `hit`, the lexicon hit behind it. */
export interface Taken {
  tokens: number;
  hit: number;
}

export interface TestNode<X extends MatchInput> {
  readonly kind: "test";
  readonly keys: StartKeys;
  /** Sets `taken` and returns true where it matches at `token`. */
  readonly test: (input: X, token: number, taken: Taken) => boolean;
}
interface SequenceNode<X extends MatchInput> {
  readonly kind: "sequence";
  readonly parts: readonly PatternNode<X>[];
}
interface AnyOfNode<X extends MatchInput> {
  readonly kind: "anyOf";
  readonly parts: readonly PatternNode<X>[];
}
interface RepeatNode<X extends MatchInput> {
  readonly kind: "repeat";
  readonly part: PatternNode<X>;
  readonly min: number;
  readonly max: number;
}
interface CaptureNode<X extends MatchInput> {
  readonly kind: "capture";
  readonly name: string;
  readonly part: PatternNode<X>;
}
interface AheadNode<X extends MatchInput> {
  readonly kind: "ahead";
  readonly part: PatternNode<X>;
  readonly wanted: boolean;
}
export type PatternNode<X extends MatchInput> =
  | TestNode<X>
  | SequenceNode<X>
  | AnyOfNode<X>
  | RepeatNode<X>
  | CaptureNode<X>
  | AheadNode<X>;

declare const captures: unique symbol;

/** A pattern over tokens; `C` says which captures a match has. */
export type Pattern<C extends object, X extends MatchInput = MatchInput> = PatternNode<X> & { readonly [captures]?: C };

type CapturesOf<P> = P extends { readonly [captures]?: infer C } ? (C extends object ? C : never) : never;
type Joined<P extends readonly unknown[]> = P extends readonly [infer Head, ...infer Tail]
  ? CapturesOf<Head> & Joined<Tail>
  : unknown;
type InputOf<P> = P extends PatternNode<infer X> ? X : never;

/** Parts one after another. */
export function sequence<const P extends readonly PatternNode<never>[]>(
  ...parts: P
): Pattern<Joined<P> & object, InputOf<P[number]>> {
  return { kind: "sequence", parts } as unknown as Pattern<Joined<P> & object, InputOf<P[number]>>;
}

/** The first of the parts that lets the whole pattern match. */
export function anyOf<const P extends readonly PatternNode<never>[]>(
  ...parts: P
): Pattern<Partial<Joined<P> & object>, InputOf<P[number]>> {
  return { kind: "anyOf", parts } as unknown as Pattern<Partial<Joined<P> & object>, InputOf<P[number]>>;
}

/** The part, or nothing; with it where both work. */
export function optional<C extends object, X extends MatchInput>(part: Pattern<C, X>): Pattern<Partial<C>, X> {
  return { kind: "repeat", part, min: 0, max: 1 };
}

/** The part from `min` to `max` times, as often as works. */
export function repeated<X extends MatchInput>(part: Pattern<object, X>, min: number, max: number): Pattern<object, X> {
  return { kind: "repeat", part, min, max };
}

/** The part, its tokens kept under a name. */
export function as<K extends string, C extends object, X extends MatchInput>(
  name: K,
  part: Pattern<C, X>,
): Pattern<C & { readonly [key in K]: Capture }, X> {
  return { kind: "capture", name, part } as Pattern<C & { readonly [key in K]: Capture }, X>;
}

/** Nothing is taken; what follows must fit the part. */
export function ahead<X extends MatchInput>(part: Pattern<object, X>): Pattern<object, X> {
  return { kind: "ahead", part, wanted: true };
}

/** Nothing is taken; what follows must not fit the part. */
export function notAhead<X extends MatchInput>(part: Pattern<object, X>): Pattern<object, X> {
  return { kind: "ahead", part, wanted: false };
}

/** Any test of a token. `keys` must name everything it can start on. */
export function test<X extends MatchInput = MatchInput>(keys: StartKeys, run: TestNode<X>["test"]): Pattern<object, X> {
  return { kind: "test", keys, test: run };
}

/** A surface of a lexicon family; `accepts` sees its row and the hit. Without `peeled`, no proclitic may stand on it. */
export function entry<R extends object>(
  family: string,
  accepts: (row: R, analysis: Analysis, hit: number) => boolean = () => true,
  options: { readonly peeled?: boolean } = {},
): Pattern<object> {
  const { peeled = true } = options;
  return test({ families: [family] }, ({ analysis }, token, taken) => {
    const { hits, lexicon } = analysis;
    const number = lexicon.family(family);
    let best = -1;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (lexicon.familyOf(hits.entry[hit]) !== number || (!peeled && hits.peeled[hit] > 0)) continue;
      if (!accepts(lexicon.row<R>(hits.entry[hit]), analysis, hit)) continue;
      if (best === -1 || hits.last[hit] > hits.last[best]) best = hit;
    }
    if (best === -1) return false;
    taken.tokens = hits.last[best] - token + 1;
    taken.hit = best;
    return true;
  });
}

/** One of these words, given in their folded spelling, without proclitics. */
export function word(...folded: readonly string[]): Pattern<object> {
  const wanted = new Set(folded);
  return test({ anywhere: true }, ({ analysis }, token, taken) => {
    if (!wanted.has(wordAt(analysis, token))) return false;
    taken.tokens = 1;
    taken.hit = -1;
    return true;
  });
}

/** A token of one of these kinds. */
export function ofKind(...kinds: readonly number[]): Pattern<object> {
  return test({ kinds }, ({ analysis }, token, taken) => {
    if (!kinds.includes(analysis.tokens.kind[token])) return false;
    taken.tokens = 1;
    taken.hit = -1;
    return true;
  });
}

/** One mark of punctuation, in its folded form. */
export function mark(...folded: readonly string[]): Pattern<object> {
  const wanted = new Set(folded.map((one) => one.charCodeAt(0)));
  return test({ kinds: [TokenKind.MARK] }, ({ analysis: { text, tokens } }, token, taken) => {
    if (tokens.kind[token] !== TokenKind.MARK || !wanted.has(text.units[tokens.start[token]])) return false;
    taken.tokens = 1;
    taken.hit = -1;
    return true;
  });
}
