import type { RuleExample } from "../../../match/index.js";

/** What a rule of this layer finds and what it leaves alone, run as tests. */
export interface RuleExamples {
  /** Its id. */
  readonly rule: string;
  readonly examples: readonly RuleExample[];
  /** Texts in which no temporal expression may be found. */
  readonly ignores: readonly string[];
}

/** The day that examples are published on unless they say otherwise: a Wednesday, 3 Ramadan 1445. */
const PUBLISHED = "2024-03-13";

/**
 * Examples written as pairs: a text with the expression in brackets, and its value, followed by the modifier where it
 * has one: `["في [مطلع 2003]", "2003 START"]`. A third item is another day of publication.
 */
export function examplesOf(
  pairs: readonly (readonly [text: string, value: string, published?: string])[],
): RuleExample[] {
  return pairs.map(([marked, value, published = PUBLISHED]) => {
    const open = marked.indexOf("[");
    const close = marked.lastIndexOf("]");
    if (open === -1 || close < open) throw new Error(`Example "${marked}" marks no expression in brackets.`);
    return {
      text: marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1),
      finds: marked.slice(open + 1, close),
      value,
      published,
    };
  });
}
