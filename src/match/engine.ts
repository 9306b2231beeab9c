import type { Lexicon } from "../lexicon/lexicon.js";
import type { MatchInput, StartKeys } from "./pattern.js";
import { Program } from "./program.js";
import type { Rule } from "./rule.js";

/** Something a rule made, with the tokens it made it from, inclusive. */
export interface Finding<O> {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly value: O;
}

/** How many tokens of a kind the index has room for; kinds are small numbers. */
const KINDS = 8;

/** A set of rules, indexed by what they can start on. The order in which the rules are given changes nothing. */
export class RuleSet<O, X extends MatchInput> {
  readonly rules: readonly Rule<O, X>[];
  readonly #programs: readonly Program<X>[];
  readonly #beats: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #indexes = new WeakMap<Lexicon, RuleIndex>();

  constructor(rules: readonly Rule<O, X>[]) {
    this.rules = [...rules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.#programs = this.rules.map((rule) => new Program(rule.pattern));
    this.#beats = new Map(this.rules.map((rule) => [rule.id, new Set(rule.beats ?? [])]));
    checkPrecedence(this.rules);
  }

  #indexFor(lexicon: Lexicon): RuleIndex {
    let index = this.#indexes.get(lexicon);
    if (index === undefined) {
      index = new RuleIndex(this.#programs, lexicon);
      this.#indexes.set(lexicon, index);
    }
    return index;
  }

  /** Every match of every rule, before any is chosen over another. */
  findAll(input: X): Finding<O>[] {
    const { tokens, hits, lexicon } = input.analysis;
    const index = this.#indexFor(lexicon);
    const tried = new Int32Array(this.rules.length).fill(-1);
    const found: Finding<O>[] = [];
    const tryRules = (rules: Uint16Array, token: number): void => {
      for (const number of rules) {
        if (tried[number] === token) continue;
        tried[number] = token;
        const match = this.#programs[number].run(input, token);
        if (match === null) continue;
        const rule = this.rules[number];
        const span = { first: token, last: match.end - 1 };
        const value = rule.produce({ ...span, captures: match.captures }, input);
        if (value !== null) found.push({ ...span, rule: rule.id, value });
      }
    };
    for (let token = 0; token < tokens.count; token++) {
      tryRules(index.byKind[tokens.kind[token]], token);
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const rules = index.byFamily[lexicon.familyOf(hits.entry[hit])];
        if (rules.length > 0) tryRules(rules, token);
      }
    }
    return found;
  }

  /** The matches that hold: of two that overlap the longer, then the one whose rule beats the other's, then by id. */
  find(input: X): Finding<O>[] {
    return select(this.findAll(input), (a, b) => this.#beats.get(a.rule)?.has(b.rule) === true);
  }
}

class RuleIndex {
  readonly byFamily: readonly Uint16Array[];
  readonly byKind: readonly Uint16Array[];

  constructor(programs: readonly { readonly keys: StartKeys }[], lexicon: Lexicon) {
    const families: number[][] = Array.from({ length: lexicon.familyCount }, () => []);
    const kinds: number[][] = Array.from({ length: KINDS }, () => []);
    for (const [number, { keys }] of programs.entries()) {
      if (keys.anywhere === true) for (const kind of kinds) kind.push(number);
      for (const kind of keys.kinds ?? []) kinds[kind].push(number);
      for (const name of keys.families ?? []) {
        const family = lexicon.family(name);
        if (family !== -1) families[family].push(number);
      }
    }
    this.byFamily = families.map((numbers) => Uint16Array.from(numbers));
    this.byKind = kinds.map((numbers) => Uint16Array.from(numbers));
  }
}

/** Chooses among overlapping findings; the order of the input does not matter. */
export function select<T extends { readonly first: number; readonly last: number; readonly rule: string }>(
  findings: readonly T[],
  beats: (a: T, b: T) => boolean,
): T[] {
  const better = (a: T, b: T): number => {
    const longer = b.last - b.first - (a.last - a.first);
    if (longer !== 0) return longer;
    if (beats(a, b)) return -1;
    if (beats(b, a)) return 1;
    return a.first - b.first || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  };
  const ranked = [...findings].sort(better);
  const taken = new Set<number>();
  const chosen: T[] = [];
  for (const finding of ranked) {
    let free = true;
    for (let token = finding.first; free && token <= finding.last; token++) free = !taken.has(token);
    if (!free) continue;
    for (let token = finding.first; token <= finding.last; token++) taken.add(token);
    chosen.push(finding);
  }
  return chosen.sort((a, b) => a.first - b.first);
}

/** Refuses rules that share an id, name an unknown rule, or beat each other in a circle. */
function checkPrecedence(rules: readonly { readonly id: string; readonly beats?: readonly string[] }[]): void {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  if (known.size !== rules.length) throw new Error("Two rules share an id.");
  const reaches = (from: string, to: string, seen: Set<string>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return (known.get(from)?.beats ?? []).some((next) => next === to || reaches(next, to, seen));
  };
  for (const rule of rules) {
    for (const other of rule.beats ?? []) {
      if (!known.has(other)) throw new Error(`Rule ${rule.id} beats "${other}", which is no rule of the set.`);
    }
    if (reaches(rule.id, rule.id, new Set())) throw new Error(`Rule ${rule.id} beats itself by way of others.`);
  }
}
