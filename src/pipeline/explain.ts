import { RULES as CASUALTY_RULES } from "../extract/casualties/index.js";
import { RULES as DATE_RULES } from "../extract/dates/index.js";
import { RULES as NAME_RULES } from "../extract/names/index.js";
import type { CasualtyFigure } from "../model/casualty.js";
import type { ExtractedDocument } from "../model/document.js";
import type { EventMention } from "../model/event.js";
import type { Mention } from "../model/evidence.js";
import type { NameMention } from "../model/name.js";
import type { TimexMention } from "../model/timex.js";

const SUMMARIES: ReadonlyMap<string, string> = new Map(
  [...NAME_RULES, ...DATE_RULES, ...CASUALTY_RULES].map(({ id, summary }) => [id, summary]),
);

/** What a rule says in one sentence; undefined for the triggers of the lexicon, each an event rule of its own. */
export const ruleSummary = (rule: string): string | undefined => SUMMARIES.get(rule);

/** A mention that an explanation can be asked for. */
export type ExplainedMention = NameMention | TimexMention | CasualtyFigure | EventMention;

const shown = (value: unknown): string => (value === null || value === undefined ? "—" : String(value));

function nameLines(name: NameMention): string[] {
  const lines = [
    `${name.type}${name.role === null ? "" : `, ${name.role}`}: ${name.norm} (${name.arabic}), ${name.entity}`,
  ];
  lines.push(`country ${shown(name.country)} (${name.countryBasis}), sector ${shown(name.sector)}`);
  if (name.metonymOf !== undefined) lines.push(`stands for ${name.metonymOf}`);
  if (name.office !== undefined) lines.push(`office «${name.office}»`);
  if (name.place !== undefined) {
    const { lat, lon, admin, wherePrec, geoPrecision } = name.place;
    lines.push(
      `at ${lat}, ${lon} in ${admin.join(" › ")}; UCDP where_prec ${wherePrec}, ACLED geo_precision ${geoPrecision}`,
    );
  }
  for (const { norm, entity } of name.candidates ?? []) lines.push(`not ${norm} (${entity})`);
  return lines;
}

function timexLines(timex: TimexMention): string[] {
  const { anchor } = timex;
  const against =
    anchor.kind === "publication" ? `the publication date ${anchor.date}` : anchor.kind === "timex" ? anchor.id : "";
  const lines = [
    `${timex.type} ${timex.value}${timex.mod === undefined ? "" : `, ${timex.mod}`}, ${timex.calendar} calendar`,
  ];
  lines.push(
    `from ${shown(timex.earliest)} to ${shown(timex.latest)}${timex.uncertaintyDays > 0 ? `, ± ${timex.uncertaintyDays} day` : ""}`,
  );
  if (timex.zone !== undefined) lines.push(`told in the time of ${timex.zone}`);
  if (against !== "") lines.push(`resolved against ${against}`);
  else if (anchor.kind === "open") lines.push("open: nothing to resolve it against");
  const parts = Object.entries(timex.basis).map(([part, basis]) => `${part} ${basis}`);
  if (parts.length > 0) lines.push(parts.join(", "));
  if (!timex.story) lines.push("not the story's time: it stands in a caption, a byline or the page's furniture");
  return lines;
}

function casualtyLines(figure: CasualtyFigure): string[] {
  const range =
    figure.high === figure.low
      ? String(figure.low)
      : `${figure.low} to ${figure.high === null ? "any number" : figure.high}`;
  const lines = [`${figure.kind} ${range}${figure.mod === undefined ? "" : `, ${figure.mod}`}, ${figure.status}`];
  lines.push(
    `victims ${shown(figure.victims)}${figure.victimClass.length > 0 ? ` (${figure.victimClass.join(", ")})` : ""}`,
  );
  if (figure.cumulative === true) lines.push("a running toll, not of one incident");
  if (figure.subsetOf !== undefined) lines.push(`part of ${figure.subsetOf}, not added to it`);
  if (figure.jointWith !== undefined) lines.push(`one figure shared with ${figure.jointWith}`);
  if (figure.source !== undefined) lines.push(`according to ${figure.source.speaker}`);
  return lines;
}

function eventLines(event: EventMention): string[] {
  const { codes } = event;
  const lines = [`${event.type} (${event.group}), ${event.status}`];
  lines.push(`who ${shown(event.agent)}; whom ${shown(event.target)}`);
  lines.push(
    `where ${shown(event.place)} (${shown(event.placeBasis)}); when ${shown(event.date)} (${shown(event.dateBasis)})`,
  );
  if (event.casualties.length > 0) lines.push(`figures ${event.casualties.join(", ")}`);
  lines.push(
    `PLOVER ${shown(codes.plover)} ${shown(codes.ploverMode)}; CAMEO ${shown(codes.cameo)}; ACLED ${shown(codes.acledEvent)} / ${shown(codes.acledSubEvent)}`,
  );
  for (const { speaker, stance } of event.attribution) lines.push(`${speaker} ${stance}`);
  if (event.background) lines.push("told as background");
  return lines;
}

function linesOf(mention: ExplainedMention): string[] {
  if ("norm" in mention) return nameLines(mention);
  if ("calendar" in mention) return timexLines(mention);
  return "kind" in mention ? casualtyLines(mention) : eventLines(mention);
}

/** What a rule says in one sentence. Each trigger of the lexicon is an event rule of its own. */
function summaryOf(mention: Mention): string {
  const summary = SUMMARIES.get(mention.rule);
  if (summary !== undefined) return summary;
  return "type" in mention ? `A trigger of the type ${String(mention.type)}, its conditions met.` : "";
}

/** The rule and the words that a mention rests on. */
function chain(mention: Mention, text: string): string[] {
  const lines = [`by ${mention.rule}: ${summaryOf(mention)} [${mention.confidence}]`];
  for (const { part, start, end, row } of mention.evidence) {
    lines.push(`  ${part} «${text.slice(start, end)}» [${start}, ${end})${row === undefined ? "" : ` ${row}`}`);
  }
  return lines;
}

/** Every mention of a document, in order of the text. */
export function mentionsOf(document: ExtractedDocument): ExplainedMention[] {
  const all: ExplainedMention[] = [...document.names, ...document.timexes, ...document.casualties, ...document.events];
  return all.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}

/**
 * Why a mention is what it is: its values, the rule, and the words and lexicon rows behind them, as lines of text.
 *
 * @param text The text that the document was extracted from; offsets in the lines are UTF-16 code units of it.
 */
export function explain(mention: ExplainedMention, text: string): string {
  const head = `${mention.id} «${text.slice(mention.start, mention.end)}» [${mention.start}, ${mention.end})`;
  return [head, ...[...linesOf(mention), ...chain(mention, text)].map((line) => `  ${line}`)].join("\n");
}
