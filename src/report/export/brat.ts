import type { ExtractedDocument } from "../../model/document.js";
import { EVENT_GROUPS } from "../../model/event.js";
import { HARM_KINDS } from "../vocabulary.js";
import { type ExportFile, type FolderExporter, textOf } from "./exporter.js";
import { codePointOffsets } from "./spans.js";

const NAME_TYPES = ["PER", "ORG", "GPE", "LOC", "FAC"];
const TIME_TYPES = ["DATE", "TIME", "DURATION", "SET"];
const EVENT_TYPES = Object.values(EVENT_GROUPS).flat();

/** What brat needs to know of types and roles; a type that is not declared is drawn as an error. */
const CONFIGURATION = [
  "[entities]",
  ...NAME_TYPES,
  ...TIME_TYPES,
  ...HARM_KINDS.map((kind) => `Harm_${kind}`),
  "[relations]",
  "Subset_of\tArg1:<ENTITY>, Arg2:<ENTITY>",
  "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
  "[events]",
  ...EVENT_TYPES.map((type) => `${type}\tAgent*:<ENTITY>, Target*:<ENTITY>, Time?:<ENTITY>, Harm*:<ENTITY>`),
  "[attributes]",
  "Status\tArg:<EVENT>, Value:actual|planned|denied|possible",
  "",
].join("\n");

/** One mention as `T` lines: brat wants no line end inside a span, so a span over lines is written in fragments. */
function fragments(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  for (const { index, 0: part } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const trimmed = part.trimEnd();
    if (trimmed !== "") out.push([start + index, start + index + trimmed.length]);
  }
  return out;
}

function annotations(document: ExtractedDocument, text: string): string {
  const at = codePointOffsets(text);
  const lines: string[] = [];
  const spanOf = new Map<string, string>();
  let spans = 0;
  const span = (id: string, type: string, start: number, end: number): string | undefined => {
    const parts = fragments(text, start, end);
    if (parts.length === 0) return undefined;
    const name = `T${++spans}`;
    spanOf.set(id, name);
    const places = parts.map(([from, to]) => `${at(from)} ${at(to)}`).join(";");
    lines.push(`${name}\t${type} ${places}\t${parts.map(([from, to]) => text.slice(from, to)).join(" ")}`);
    return name;
  };
  const note = (target: string, kind: string, value: string): void => {
    lines.push(`#${lines.length + 1}\t${kind} ${target}\t${value.replace(/\s+/g, " ")}`);
  };
  for (const { id, type, start, end, norm, entity } of document.names) {
    const name = span(id, type, start, end);
    if (name !== undefined) note(name, "AnnotatorNotes", `${norm} (${entity})`);
  }
  for (const { id, type, start, end, value } of document.timexes) {
    const name = span(id, type, start, end);
    if (name !== undefined) note(name, "AnnotatorNotes", value);
  }
  for (const { id, kind, start, end, low, high } of document.casualties) {
    const name = span(id, `Harm_${kind}`, start, end);
    if (name !== undefined) note(name, "AnnotatorNotes", high === low ? String(low) : `${low}..${high ?? ""}`);
  }
  let relations = 0;
  for (const { id, subsetOf } of document.casualties) {
    const [part, whole] = [spanOf.get(id), subsetOf === undefined ? undefined : spanOf.get(subsetOf)];
    if (part !== undefined && whole !== undefined) lines.push(`R${++relations}\tSubset_of Arg1:${part} Arg2:${whole}`);
  }
  let events = 0;
  let attributes = 0;
  for (const event of document.events) {
    const trigger = span(event.id, event.type, event.start, event.end);
    if (trigger === undefined) continue;
    const roles: string[] = [];
    const role = (name: string, ids: readonly (string | null)[]): void => {
      let count = 0;
      for (const id of ids) {
        const filler = id === null ? undefined : spanOf.get(id);
        if (filler !== undefined) roles.push(` ${name}${++count === 1 ? "" : count}:${filler}`);
      }
    };
    role(
      "Agent",
      event.agents.map(({ name }) => name),
    );
    role(
      "Target",
      event.targets.map(({ name }) => name),
    );
    role("Time", [event.timex]);
    role("Harm", event.casualties);
    lines.push(`E${++events}\t${event.type}:${trigger}${roles.join("")}`);
    lines.push(`A${++attributes}\tStatus E${events} ${event.status}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** A folder that brat opens: text, standoff annotations in code points, and the configuration with all types. */
export const brat: FolderExporter = {
  kind: "folder",
  name: "brat",
  extension: "",
  needsText: true,
  shared: (): readonly ExportFile[] => [{ path: "annotation.conf", content: CONFIGURATION }],
  document: (document, stem) => {
    const text = textOf(document);
    return [
      { path: `${stem}.txt`, content: text },
      { path: `${stem}.ann`, content: annotations(document, text) },
    ];
  },
};
