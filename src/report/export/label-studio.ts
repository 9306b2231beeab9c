import { type StreamExporter, textOf } from "./exporter.js";
import { labelledSpans } from "./spans.js";

/** Label Studio tasks with predictions. Its offsets are JavaScript string indices, as ours are. */
export const labelStudio: StreamExporter = {
  kind: "stream",
  name: "label-studio",
  extension: "json",
  needsText: true,
  open: () => {
    let first = true;
    return {
      head: () => "[\n",
      document: (document) => {
        const text = textOf(document);
        const result: object[] = labelledSpans(document).map(({ id, start, end, label }) => ({
          id,
          from_name: "label",
          to_name: "text",
          type: "labels",
          value: { start, end, text: text.slice(start, end), labels: [label] },
        }));
        for (const event of document.events) {
          const relate = (to: string | null, label: string): void => {
            if (to !== null)
              result.push({ type: "relation", from_id: event.id, to_id: to, direction: "right", labels: [label] });
          };
          for (const { name } of event.agents) relate(name, "agent");
          for (const { name } of event.targets) relate(name, "target");
          for (const figure of event.casualties) relate(figure, "casualties");
          relate(event.timex, "time");
        }
        const task = {
          data: { text, id: document.id, dct: document.dct, title: document.title },
          predictions: [{ model_version: "hadath", result }],
        };
        const before = first ? "" : ",\n";
        first = false;
        return before + JSON.stringify(task);
      },
      tail: () => "\n]\n",
    };
  },
};
