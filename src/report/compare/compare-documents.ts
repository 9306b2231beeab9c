import type { ExtractedDocument } from "../../model/document.js";

export const COMPARED_LAYERS = ["names", "timexes", "casualties", "events", "timeline"] as const;
export type ComparedLayer = (typeof COMPARED_LAYERS)[number];

/** One mention that is not the same in both extractions. */
export interface Difference {
  readonly layer: ComparedLayer;
  readonly kind: "added" | "removed" | "changed";
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** What the mention is in the first and in the second one, or which of its values differ. */
  readonly detail: string;
}

interface Compared {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly values: { readonly [name: string]: unknown };
}

/** What of a mention is an answer; rules, evidence and ids may change without it. */
function comparable(document: ExtractedDocument, layer: ComparedLayer): Compared[] {
  switch (layer) {
    case "names":
      return document.names.map(({ start, end, surface, type, role, norm, country, entity }) => ({
        start,
        end,
        words: surface,
        values: { type, role, norm, country, entity },
      }));
    case "timexes":
      return document.timexes.map(({ start, end, surface, type, value, mod }) => ({
        start,
        end,
        words: surface,
        values: { type, value, mod: mod ?? null },
      }));
    case "casualties":
      return document.casualties.map(({ start, end, surface, kind, low, high, mod, status, cumulative }) => ({
        start,
        end,
        words: surface,
        values: { kind, low, high, mod: mod ?? null, status, cumulative: cumulative ?? false },
      }));
    case "events":
      return document.events.map(({ start, end, surface, type, status, agent, target, place, date }) => ({
        start,
        end,
        words: surface,
        values: { type, status, agent, target, place, date },
      }));
    case "timeline":
      return document.timeline.map(({ members, type, status, date, place, tolls }) => ({
        start: members[0]?.start ?? 0,
        end: members[0]?.end ?? 0,
        words: members[0]?.surface ?? "",
        values: {
          type,
          status,
          date,
          place,
          members: members.length,
          tolls: tolls.map(({ kind, low, high }) => `${kind} ${low}..${high ?? ""}`).join(", "),
        },
      }));
  }
}

const shown = (values: Compared["values"]): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== false && value !== "")
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");

/** What differs between two extractions of one document, by where the mentions stand. */
export function compareDocuments(before: ExtractedDocument, after: ExtractedDocument): Difference[] {
  const differences: Difference[] = [];
  for (const layer of COMPARED_LAYERS) {
    const old = new Map<string, Compared[]>();
    for (const one of comparable(before, layer)) {
      const place = `${one.start}-${one.end}`;
      old.set(place, [...(old.get(place) ?? []), one]);
    }
    for (const { start, end, words, values } of comparable(after, layer)) {
      const place = `${start}-${end}`;
      const partner = old.get(place)?.shift();
      if (partner === undefined) differences.push({ layer, kind: "added", words, start, end, detail: shown(values) });
      else {
        const changed = Object.keys(values).filter((name) => values[name] !== partner.values[name]);
        if (changed.length === 0) continue;
        const detail = changed
          .map((name) => `${name} ${partner.values[name] ?? "—"} → ${values[name] ?? "—"}`)
          .join(", ");
        differences.push({ layer, kind: "changed", words, start, end, detail });
      }
    }
    for (const rest of old.values()) {
      for (const { start, end, words, values } of rest)
        differences.push({ layer, kind: "removed", words, start, end, detail: shown(values) });
    }
  }
  return differences.sort(
    (a, b) => a.start - b.start || (a.layer < b.layer ? -1 : a.layer > b.layer ? 1 : 0) || (a.kind < b.kind ? -1 : 1),
  );
}
