import type { MatchInput, Pattern } from "./pattern.js";

/** A match of a rule: its tokens, inclusive, and its captures. */
export interface Match<C extends object> {
  readonly first: number;
  readonly last: number;
  readonly captures: C;
}

/** What a rule must find in a text, and with which value. */
export interface RuleExample {
  readonly text: string;
  /** The part of `text` that is found. */
  readonly finds: string;
  /** What it means, written as the layer writes it. */
  readonly value?: string;
  readonly published?: string;
}

/** One rule of a layer. `O` is what it makes; null from `produce` means that the match does not hold after all. */
export interface Rule<O, X extends MatchInput = MatchInput, C extends object = object> {
  /** `layer/what-it-reads`. */
  readonly id: string;
  /** One sentence for `explain` and the documentation. */
  readonly summary: string;
  readonly pattern: Pattern<C, X>;
  readonly produce: (match: Match<C>, input: X) => O | null;
  /** Ids of rules that give way where both match the same tokens. */
  readonly beats?: readonly string[];
  readonly examples: readonly RuleExample[];
  /** Texts in which the rule must find nothing. */
  readonly ignores?: readonly string[];
}

/** Fixes the types of a rule from its pattern. Throws where the rule lacks an example. */
export function defineRule<O, X extends MatchInput, C extends object>(rule: Rule<O, X, C>): Rule<O, X> {
  if (rule.examples.length === 0) throw new Error(`Rule ${rule.id} has no example. Every rule shows what it finds.`);
  return rule as unknown as Rule<O, X>;
}
