import type { CasualtyFigure } from "../../../model/casualty.js";
import type { EventMention } from "../../../model/event.js";
import { type DocumentFacts, factsOf, joined } from "./facts.js";
import { type ColumnSpec, defineTable } from "./table.js";

interface FigureRow {
  readonly figure: CasualtyFigure;
  readonly event: EventMention | null;
  readonly facts: DocumentFacts;
}

const COLUMNS: ColumnSpec<FigureRow> = [
  ["document", "string", ({ facts }) => facts.document.id],
  ["figure", "string", ({ figure }) => figure.id],
  ["kind", "string", ({ figure }) => figure.kind],
  ["low", "integer", ({ figure }) => figure.low],
  ["high", "integer", ({ figure }) => figure.high],
  ["mod", "string", ({ figure }) => figure.mod ?? null],
  ["victims", "string", ({ figure }) => figure.victims],
  ["victim_class", "string", ({ figure }) => joined(figure.victimClass)],
  ["nationality", "string", ({ figure }) => figure.nationality],
  ["status", "string", ({ figure }) => figure.status],
  ["cumulative", "boolean", ({ figure }) => figure.cumulative ?? false],
  ["revised", "boolean", ({ figure }) => figure.revised ?? false],
  ["attackers", "boolean", ({ figure }) => figure.attackers ?? false],
  ["subset_of", "string", ({ figure }) => figure.subsetOf ?? null],
  ["joint_with", "string", ({ figure }) => figure.jointWith ?? null],
  ["others_than", "string", ({ figure }) => figure.othersThan ?? null],
  ["said_by", "string", ({ figure }) => figure.source?.speaker ?? null],
  ["event", "string", ({ event }) => event?.id ?? null],
  ["event_type", "string", ({ event }) => event?.type ?? null],
  ["place", "string", ({ event }) => event?.place ?? null],
  ["date", "string", ({ event }) => event?.date ?? null],
  ["words", "string", ({ figure }) => figure.surface],
  ["start", "integer", ({ figure }) => figure.start],
  ["end", "integer", ({ figure }) => figure.end],
  ["confidence", "string", ({ figure }) => figure.confidence],
  ["rule", "string", ({ figure }) => figure.rule],
  ["published", "string", ({ facts }) => facts.document.dct],
  ["outlet", "string", ({ facts }) => facts.document.source],
  ["sentence", "string", ({ figure, facts }) => facts.sentenceAt(figure.start)?.text ?? null],
];

export const casualties = defineTable(
  "casualties",
  "one row a casualty figure, with the event that it belongs to",
  COLUMNS,
  (document) => {
    const facts = factsOf(document);
    const eventOf = new Map<string, EventMention>();
    for (const event of document.events)
      for (const id of event.casualties) if (!eventOf.has(id)) eventOf.set(id, event);
    return document.casualties.map((figure) => ({ figure, event: eventOf.get(figure.id) ?? null, facts }));
  },
);
