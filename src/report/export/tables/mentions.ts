import type { ExtractedDocument } from "../../../model/document.js";
import type { Mention } from "../../../model/evidence.js";
import { type ColumnSpec, defineTable } from "./table.js";

interface MentionRow {
  readonly document: ExtractedDocument;
  readonly layer: string;
  readonly mention: Mention;
  readonly type: string;
  readonly value: string | null;
  readonly entity: string | null;
  readonly country: string | null;
}

const COLUMNS: ColumnSpec<MentionRow> = [
  ["document", "string", ({ document }) => document.id],
  ["layer", "string", ({ layer }) => layer],
  ["mention", "string", ({ mention }) => mention.id],
  ["type", "string", ({ type }) => type],
  ["value", "string", ({ value }) => value],
  ["entity", "string", ({ entity }) => entity],
  ["country", "string", ({ country }) => country],
  ["words", "string", ({ mention }) => mention.surface],
  ["start", "integer", ({ mention }) => mention.start],
  ["end", "integer", ({ mention }) => mention.end],
  ["confidence", "string", ({ mention }) => mention.confidence],
  ["rule", "string", ({ mention }) => mention.rule],
  ["published", "string", ({ document }) => document.dct],
  ["outlet", "string", ({ document }) => document.source],
];

function* rowsOf(document: ExtractedDocument): Generator<MentionRow> {
  const row = (
    layer: string,
    mention: Mention,
    type: string,
    value: string | null,
    entity: string | null,
    country: string | null,
  ) => ({
    document,
    layer,
    mention,
    type,
    value,
    entity,
    country,
  });
  for (const name of document.names) yield row("name", name, name.type, name.norm, name.entity, name.country);
  for (const timex of document.timexes) yield row("date", timex, timex.type, timex.value, null, null);
  for (const figure of document.casualties) {
    const value = figure.high === figure.low ? String(figure.low) : `${figure.low}..${figure.high ?? ""}`;
    yield row("casualty", figure, figure.kind, value, null, figure.nationality);
  }
  for (const event of document.events) yield row("event", event, event.type, event.date, event.placeEntity, null);
}

export const mentions = defineTable("mentions", "one row a mention of any layer", COLUMNS, rowsOf);
