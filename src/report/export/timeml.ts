import type { ExtractedDocument } from "../../model/document.js";
import type { EventMention } from "../../model/event.js";
import { type FolderExporter, textOf } from "./exporter.js";
import { xmlAttribute, xmlText } from "./xml.js";

/** TimeML's classes of event: a denial or a plan is an intensional action, plain happenings are occurrences. */
function eventClass({ type }: EventMention): string {
  if (type === "demand" || type === "threat" || type === "accusation" || type === "support" || type === "rejection")
    return "I_ACTION";
  return type === "agreement" || type === "talks" || type === "decision" ? "I_ACTION" : "OCCURRENCE";
}

interface Inline {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/** Timexes and triggers as elements. TimeML's text is flat where they would cross: the first one wins. */
function inlines(document: ExtractedDocument): Inline[] {
  const all: Inline[] = document.timexes.map(({ id, type, value, mod, anchor, start, end }) => {
    const modifier = mod === undefined ? "" : ` mod="${mod}"`;
    const against = anchor.kind === "timex" ? anchor.id : anchor.kind === "publication" ? "t0" : null;
    const anchored = against === null ? "" : ` anchorTimeID="${against}"`;
    return {
      id,
      start,
      end,
      open: `<TIMEX3 tid="${id}" type="${type}" value="${xmlAttribute(value)}"${modifier}${anchored}>`,
      close: "</TIMEX3>",
    };
  });
  for (const event of document.events) {
    const open = `<EVENT eid="${event.id}" class="${eventClass(event)}">`;
    all.push({ id: event.id, start: event.start, end: event.end, open, close: "</EVENT>" });
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Inline[] = [];
  let end = 0;
  for (const inline of all) {
    if (inline.start < end) continue;
    kept.push(inline);
    end = inline.end;
  }
  return kept;
}

/** One TimeML document: DCT as t0, inline TIMEX3 and EVENT, instances, and TLINKs to the event's time. */
export function timemlDocument(document: ExtractedDocument, text: string): string {
  let body = "";
  let at = 0;
  const marked = new Set<string>();
  for (const { id, start, end, open, close } of inlines(document)) {
    body += xmlText(text.slice(at, start)) + open + xmlText(text.slice(start, end)) + close;
    marked.add(id);
    at = end;
  }
  body += xmlText(text.slice(at));
  const instances: string[] = [];
  const links: string[] = [];
  for (const { id, status, timex, same_as } of document.events) {
    if (!marked.has(id)) continue;
    const polarity = status === "denied" ? "NEG" : "POS";
    const modality = status === "possible" ? ' modality="POSSIBLE"' : status === "planned" ? ' modality="PLANNED"' : "";
    instances.push(
      `<MAKEINSTANCE eiid="i${id}" eventID="${id}" tense="NONE" aspect="NONE" pos="OTHER" polarity="${polarity}"${modality}/>`,
    );
    const link = (type: string, to: string): void => {
      links.push(`<TLINK lid="l${links.length + 1}" relType="${type}" eventInstanceID="i${id}" ${to}/>`);
    };
    if (timex !== null && marked.has(timex)) link("IS_INCLUDED", `relatedToTime="${timex}"`);
    const first = same_as === null ? undefined : document.events[same_as];
    if (first !== undefined && marked.has(first.id)) link("IDENTITY", `relatedToEventInstance="i${first.id}"`);
  }
  const dct = document.dct ?? "XXXX-XX-XX";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${xmlText(document.id)}</DOCID>`,
    `<DCT><TIMEX3 tid="t0" type="DATE" value="${dct}" temporalFunction="false" functionInDocument="CREATION_TIME">${dct}</TIMEX3></DCT>`,
    ...(document.title === null ? [] : [`<TITLE>${xmlText(document.title)}</TITLE>`]),
    `<TEXT>${body}</TEXT>`,
    ...instances,
    ...links,
    "</TimeML>",
    "",
  ].join("\n");
}

export const timeml: FolderExporter = {
  kind: "folder",
  name: "timeml",
  extension: "",
  needsText: true,
  shared: () => [],
  document: (document, stem) => [{ path: `${stem}.tml`, content: timemlDocument(document, textOf(document)) }],
};
