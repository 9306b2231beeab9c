import type { EventMention } from "../model/event.js";

/** Acts of speech: without a date they are news only where it is told who speaks to whom. */
const SPEECH: ReadonlySet<string> = new Set(["demand", "accusation", "threat", "rejection", "support"]);

/** Links that say where an undated happening stands: behind another one. */
const follows = ({ links }: EventMention): boolean =>
  links.some(({ kind }) => kind === "after" || kind === "caused_by");

/**
 * Whether the tellings of one happening belong on the timeline: what has a date, what is planned or denied, and of the
 * rest what the document tells as its own news: with a figure, behind something else, or where the news opens, with
 * somebody and somewhere to hold on to.
 */
export function isTimely(tellings: readonly EventMention[], opensNews: (event: EventMention) => boolean): boolean {
  if (tellings.some(({ date }) => date !== null && !date.endsWith("_REF"))) return true;
  const news = tellings.filter(({ background, status }) => !background && status !== "possible");
  if (news.length === 0) return false;
  const [first] = tellings;
  const anyOf = (some: readonly EventMention[], test: (event: EventMention) => boolean): boolean => some.some(test);
  const hasAgent = ({ agents }: EventMention): boolean => agents.length > 0;
  const hasTarget = ({ targets }: EventMention): boolean => targets.length > 0;
  if (first.status !== "actual" && !SPEECH.has(first.type))
    return anyOf(tellings, (event) => hasAgent(event) || hasTarget(event) || event.place !== null);
  if (!SPEECH.has(first.type) && (anyOf(tellings, ({ casualties }) => casualties.length > 0) || anyOf(news, follows)))
    return true;
  const lead = news.filter(opensNews);
  const agent = anyOf(lead, hasAgent);
  const target = anyOf(lead, hasTarget);
  const placed = anyOf(lead, ({ placeBasis }) => placeBasis === "stated");
  return (agent && target) || (!SPEECH.has(first.type) && (agent || target) && placed);
}
