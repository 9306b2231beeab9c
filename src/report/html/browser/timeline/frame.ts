import type { Corpus, Happening } from "../corpus.js";
import type { State } from "../state.js";
import { DAY, type Interval } from "../time/hours.js";

/** The share of events that the charts of time open on, where a few others lie far off. */
const MOST = 0.93;
/** Only where it makes the stretch shorter than this share of all is it worth hiding the rest. */
const WORTH = 0.5;

const A_MONTH = 31 * DAY;

const margin = ({ from, to }: Interval): Interval => {
  const by = Math.max((to - from) * 0.02, DAY / 2);
  return { from: from - by, to: to + by };
};

/** The bounds that the charts of time move in: all of it, with a margin. */
export const boundsOf = ({ whole }: Corpus): Interval | null => (whole === null ? null : margin(whole));

/** The shortest stretch in which most events lie: news recalls wars of a century ago, and is about last week. */
export function coreOf(happenings: readonly Happening[]): Interval | null {
  const all = happenings.flatMap(({ when }) => (when === null ? [] : [when]));
  // Years and decades are what history is told in.
  const fine = all.filter(({ from, to }) => to - from <= A_MONTH);
  const dated = (fine.length > 0 ? fine : all).sort((a, b) => a.from - b.from);
  const size = Math.ceil(dated.length * MOST);
  if (size === 0) return null;
  let best: Interval = { from: dated[0].from, to: dated.reduce((last, { to }) => Math.max(last, to), 0) };
  const whole = best.to - best.from;
  for (let first = 0; first + size <= dated.length; first++) {
    const stretch = { from: dated[first].from, to: dated[first + size - 1].to };
    if (stretch.to - stretch.from < best.to - best.from && stretch.to - stretch.from < whole * WORTH) best = stretch;
  }
  return margin(best);
}

const cores = new WeakMap<Corpus, Interval | null>();

function coreOfCorpus(corpus: Corpus): Interval | null {
  const known = cores.get(corpus);
  if (known !== undefined) return known;
  const core = coreOf(corpus.happenings);
  cores.set(corpus, core);
  return core;
}

/** The stretch of time that the charts show now. */
export function frameOf({ filters, wide }: State, corpus: Corpus): Interval | null {
  if (filters.window !== null) return filters.window;
  return wide ? boundsOf(corpus) : coreOfCorpus(corpus);
}

/**
 * The time about it that a strip shows: the part in which most lies with as much before and after it, so that an event of
 * 1916 does not make a thin line of the year 2024; all of it for who has asked for all, or has gone further out.
 */
export function stripOf(state: State, corpus: Corpus): Interval | null {
  const bounds = boundsOf(corpus);
  const core = coreOfCorpus(corpus);
  const frame = frameOf(state, corpus);
  if (bounds === null || core === null || frame === null || state.wide) return bounds;
  const by = core.to - core.from;
  const strip = { from: Math.max(bounds.from, core.from - by), to: Math.min(bounds.to, core.to + by) };
  return frame.from >= strip.from && frame.to <= strip.to ? strip : bounds;
}
