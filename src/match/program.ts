import type { Capture, MatchInput, PatternNode, StartKeys, Taken, TestNode } from "./pattern.js";

/** A pattern as a flat program for a backtracking matcher. Repeats are bounded, so every run ends. */
type Instruction<X extends MatchInput> =
  | { readonly op: "test"; readonly node: TestNode<X> }
  | { readonly op: "split"; readonly other: number }
  | { readonly op: "jump"; readonly to: number }
  | { readonly op: "open"; readonly slot: number }
  | { readonly op: "close"; readonly slot: number }
  | { readonly op: "ahead"; readonly program: Program<X>; readonly wanted: boolean }
  | { readonly op: "done" };

/** How many steps a pattern may take at one token before it is given up: a guard against badly nested options. */
const STEP_LIMIT = 2000;

/** A run's state, kept between runs so that matching allocates nothing until it succeeds. */
interface Frame {
  readonly pc: number;
  readonly at: number;
  readonly slots: Int32Array<ArrayBuffer>;
}

export class Program<X extends MatchInput> {
  readonly #code: Instruction<X>[] = [];
  readonly #names: string[] = [];
  readonly keys: StartKeys;

  constructor(pattern: PatternNode<X>) {
    this.#emit(pattern);
    this.#code.push({ op: "done" });
    this.keys = startKeys(pattern).keys;
  }

  #emit(node: PatternNode<X>): void {
    const code = this.#code;
    switch (node.kind) {
      case "test":
        code.push({ op: "test", node });
        return;
      case "sequence":
        for (const part of node.parts) this.#emit(part);
        return;
      case "anyOf": {
        const ends: number[] = [];
        for (const [index, part] of node.parts.entries()) {
          const split = code.length;
          const last = index === node.parts.length - 1;
          if (!last) code.push({ op: "split", other: -1 });
          this.#emit(part);
          if (last) continue;
          ends.push(code.length);
          code.push({ op: "jump", to: -1 });
          code[split] = { op: "split", other: code.length };
        }
        for (const end of ends) code[end] = { op: "jump", to: code.length };
        return;
      }
      case "repeat": {
        for (let time = 0; time < node.min; time++) this.#emit(node.part);
        const splits: number[] = [];
        for (let time = node.min; time < node.max; time++) {
          splits.push(code.length);
          code.push({ op: "split", other: -1 });
          this.#emit(node.part);
        }
        for (const split of splits) code[split] = { op: "split", other: code.length };
        return;
      }
      case "capture": {
        const slot = this.#names.length;
        this.#names.push(node.name);
        code.push({ op: "open", slot });
        this.#emit(node.part);
        code.push({ op: "close", slot });
        return;
      }
      case "ahead":
        code.push({ op: "ahead", program: new Program(node.part), wanted: node.wanted });
    }
  }

  /** Matches at `token`; the captures, and the first token after the match, or null. */
  run(input: X, token: number): { end: number; captures: Record<string, Capture> } | null {
    const code = this.#code;
    const { count } = input.analysis.tokens;
    const taken: Taken = { tokens: 0, hit: -1 };
    // Three numbers a capture: first token, end, hit.
    let slots = new Int32Array(this.#names.length * 3).fill(-1);
    const stack: Frame[] = [];
    let pc = 0;
    let at = token;
    let hit = -1;
    for (let step = 0; step < STEP_LIMIT; step++) {
      const instruction = code[pc];
      let failed = false;
      switch (instruction.op) {
        case "test":
          if (at < count && instruction.node.test(input, at, taken)) {
            at += taken.tokens;
            hit = taken.hit;
            pc++;
          } else failed = true;
          break;
        case "split":
          stack.push({ pc: instruction.other, at, slots: slots.slice() });
          pc++;
          break;
        case "jump":
          pc = instruction.to;
          break;
        case "open":
          slots[instruction.slot * 3] = at;
          pc++;
          break;
        case "close":
          slots[instruction.slot * 3 + 1] = at;
          slots[instruction.slot * 3 + 2] = hit;
          pc++;
          break;
        case "ahead":
          if ((instruction.program.run(input, at) !== null) === instruction.wanted) pc++;
          else failed = true;
          break;
        default:
          return at > token ? { end: at, captures: this.#captures(slots) } : null;
      }
      if (!failed) continue;
      const frame = stack.pop();
      if (frame === undefined) return null;
      ({ pc, at, slots } = frame);
    }
    return null;
  }

  #captures(slots: Int32Array): Record<string, Capture> {
    const captures: Record<string, Capture> = {};
    for (const [index, name] of this.#names.entries()) {
      const end = slots[index * 3 + 1];
      if (end !== -1) captures[name] = { first: slots[index * 3], last: end - 1, hit: slots[index * 3 + 2] };
    }
    return captures;
  }
}

/** What a pattern can start on, and whether it can match nothing, so that what follows it counts too. */
function startKeys<X extends MatchInput>(node: PatternNode<X>): { keys: Required<StartKeys>; empty: boolean } {
  const families = new Set<string>();
  const kinds = new Set<number>();
  let anywhere = false;
  let empty = false;
  const join = (keys: StartKeys): void => {
    for (const family of keys.families ?? []) families.add(family);
    for (const kind of keys.kinds ?? []) kinds.add(kind);
    anywhere ||= keys.anywhere === true;
  };
  switch (node.kind) {
    case "test":
      join(node.keys);
      break;
    case "sequence":
      empty = true;
      for (const part of node.parts) {
        const inner = startKeys(part);
        join(inner.keys);
        if (!inner.empty) {
          empty = false;
          break;
        }
      }
      break;
    case "anyOf":
      for (const part of node.parts) {
        const inner = startKeys(part);
        join(inner.keys);
        empty ||= inner.empty;
      }
      break;
    case "ahead":
      empty = true;
      break;
    default: {
      const inner = startKeys(node.part);
      join(inner.keys);
      empty = inner.empty || (node.kind === "repeat" && node.min === 0);
    }
  }
  return { keys: { families: [...families], kinds: [...kinds], anywhere }, empty };
}
