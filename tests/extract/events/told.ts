import { createExtractor } from "../../../src/index.js";
import type { EventMention } from "../../../src/model/event.js";

const extractor = createExtractor();

export const eventsOf = (text: string): readonly EventMention[] =>
  extractor.extract({ id: "row", text, published: "2024-03-13" }).events;

/** The events of a text as «trigger = type», in order. */
export const triggersOf = (text: string): string[] => eventsOf(text).map(({ surface, type }) => `${surface} = ${type}`);

/** The events of a text as «trigger = type status», with a mark on what is told as background. */
export const told = (text: string): string[] =>
  eventsOf(text).map(
    ({ surface, type, status, background }) => `${surface} = ${type} ${status}${background ? " background" : ""}`,
  );

/** «type: agent → target» of every event of a text. */
export const participantsOf = (text: string): string[] =>
  eventsOf(text).map(({ type, agent, target }) => `${type}: ${agent ?? "–"} → ${target ?? "–"}`);
