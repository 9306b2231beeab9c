import type { TimelineEntry, TimelineMember, Toll } from "../../model/timeline.js";

/** `3`, `9–12`, `≥ 20`, with what the newest report says where it differs. */
export function tollNumber({ low, high, latest }: Toll): string {
  const range = high === null ? `≥ ${low}` : high === low ? String(low) : `${low}–${high}`;
  return latest === low || latest === high ? range : `${range} (latest ${latest})`;
}

/** Who and whom: `A, B → C`. */
export function parties({ agents, targets }: TimelineEntry): string {
  const who = agents.join(", ");
  const whom = targets.join(", ");
  return whom === "" ? who : who === "" ? `→ ${whom}` : `${who} → ${whom}`;
}

/** The sentence of a mention, cut to about `length` characters around its trigger, on one line. */
export function sentenceAround({ sentence, surface }: TimelineMember, length: number): string {
  const whole = sentence.replace(/\s+/g, " ").trim();
  if (whole.length <= length) return whole;
  const at = Math.max(0, whole.indexOf(surface));
  let from = Math.max(0, Math.min(at - Math.floor(length / 3), whole.length - length));
  let to = Math.min(whole.length, from + length);
  // Whole words only.
  while (from > 0 && whole[from - 1] !== " " && from < at) from++;
  while (to < whole.length && whole[to] !== " " && to > at + surface.length) to--;
  return `${from > 0 ? "… " : ""}${whole.slice(from, to).trim()}${to < whole.length ? " …" : ""}`;
}
