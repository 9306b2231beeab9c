import type { EventMention } from "../model/event.js";

/** Acts of speech: without a date they are news only where it is told who speaks to whom. */
const SPEECH: ReadonlySet<string> = new Set(["demand", "accusation", "threat", "rejection", "support"]);

/**
 * Whether the tellings of one happening belong on the timeline: what has a date, what is planned or denied, and of the
 * rest what the document tells as its own news with somebody, somewhere or some figure to hold on to.
 */
export function isTimely(tellings: readonly EventMention[]): boolean {
  if (tellings.some(({ date }) => date !== null && !date.endsWith("_REF"))) return true;
  const news = tellings.filter(({ background, status }) => !background && status !== "possible");
  if (news.length === 0) return false;
  const [first] = tellings;
  const has = (test: (event: EventMention) => boolean): boolean => tellings.some(test);
  const agent = has(({ agents }) => agents.length > 0);
  const target = has(({ targets }) => targets.length > 0);
  if (SPEECH.has(first.type)) return agent && target;
  if (first.status !== "actual") return agent || target || has(({ place }) => place !== null);
  const placed = has(({ placeBasis }) => placeBasis === "stated");
  return (
    has(({ casualties }) => casualties.length > 0) ||
    (agent && target) ||
    ((agent || target) && placed) ||
    has(({ links }) => links.some(({ kind }) => kind !== "same_as" && kind !== "part_of"))
  );
}
