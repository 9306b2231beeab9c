import type { Signature } from "./signature.js";

/** An earlier document that a text repeats. */
export interface Duplicate {
  readonly of: string;
  readonly near: boolean;
}

/** Documents in one generation. Two are held, so a repeat is found within half a million documents at least. */
const GENERATION = 500_000;
/** Shorter texts are too alike to call one nearly another. */
const FEWEST_WORDS = 30;
/** Of 64 bits. Three is Google's setting for the web (Manku, Jain and Das Sarma 2007). */
const LARGEST_DISTANCE = 3;
/** Boilerplate can give thousands of pages the same quarter of a signature; so many of the newest are looked at. */
const MOST_CANDIDATES = 64;

function bitsSet(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A quarter of the signature: with three bits of difference at most, one of four quarters must be equal. */
const quarter = (high: number, low: number, index: number): number =>
  index === 0 ? high >>> 16 : index === 1 ? high & 0xffff : index === 2 ? low >>> 16 : low & 0xffff;

class Generation {
  readonly ids: string[] = [];
  private readonly exact = new Map<number, number[]>();
  private near = new Uint32Array(2 * 1024);
  private exactLow = new Uint32Array(1024);
  private next = new Int32Array(4 * 1024);
  private readonly heads = Array.from({ length: 4 }, () => new Int32Array(0x10000).fill(-1));

  find(signature: Signature): Duplicate | undefined {
    const same = this.exact.get(signature.exactHigh)?.find((at) => this.exactLow[at] === signature.exactLow);
    if (same !== undefined) return { of: this.ids[same], near: false };
    if (signature.words < FEWEST_WORDS) return undefined;
    const { nearHigh, nearLow } = signature;
    let best = -1;
    let distance = LARGEST_DISTANCE + 1;
    for (let index = 0; index < 4; index++) {
      let at = this.heads[index][quarter(nearHigh, nearLow, index)];
      for (let looked = 0; at >= 0 && looked < MOST_CANDIDATES; looked++) {
        const here = bitsSet(this.near[2 * at] ^ nearHigh) + bitsSet(this.near[2 * at + 1] ^ nearLow);
        if (here < distance || (here === distance && at < best)) {
          best = at;
          distance = here;
        }
        at = this.next[4 * at + index];
      }
    }
    return best < 0 ? undefined : { of: this.ids[best], near: true };
  }

  add(id: string, signature: Signature): void {
    const at = this.ids.length;
    if (at === this.exactLow.length) this.grow(at * 2);
    this.ids.push(id);
    const list = this.exact.get(signature.exactHigh);
    if (list === undefined) this.exact.set(signature.exactHigh, [at]);
    else list.push(at);
    this.exactLow[at] = signature.exactLow;
    if (signature.words < FEWEST_WORDS) return;
    this.near[2 * at] = signature.nearHigh;
    this.near[2 * at + 1] = signature.nearLow;
    for (let index = 0; index < 4; index++) {
      const key = quarter(signature.nearHigh, signature.nearLow, index);
      this.next[4 * at + index] = this.heads[index][key];
      this.heads[index][key] = at;
    }
  }

  private grow(capacity: number): void {
    const copy = (from: Uint32Array, to: Uint32Array): Uint32Array => {
      to.set(from);
      return to;
    };
    this.near = copy(this.near, new Uint32Array(2 * capacity)) as Uint32Array<ArrayBuffer>;
    this.exactLow = copy(this.exactLow, new Uint32Array(capacity)) as Uint32Array<ArrayBuffer>;
    const next = new Int32Array(4 * capacity);
    next.set(this.next);
    this.next = next;
  }
}

/**
 * Remembers the texts of a run and finds repeats. Memory is bounded: the newest half to one million documents are
 * known. What it answers depends on the order of the documents only.
 */
export class DuplicateFinder {
  private current = new Generation();
  private previous: Generation | undefined;

  constructor(private readonly generation = GENERATION) {}

  /** The earlier document that this one repeats; it is remembered where it repeats none. */
  check(id: string, signature: Signature): Duplicate | undefined {
    if (signature.words === 0) return undefined;
    const found = this.current.find(signature) ?? this.previous?.find(signature);
    if (found !== undefined) return found;
    if (this.current.ids.length >= this.generation) {
      this.previous = this.current;
      this.current = new Generation();
    }
    this.current.add(id, signature);
    return undefined;
  }
}
