// Scores which tellings of several documents the timeline takes for one happening, on `fixtures/clusters/`.
// Usage: node tests/eval/score-clusters.mjs [--facts] [--errors] [--later | --kept] [file part]
// All stories are read as one collection. A unit is a happening in a document; two units are a pair where they are one
// happening, and a found pair where they share an entry of the timeline. Entries that hold no marked words are units of
// their own, so that merging something unmarked counts against precision. `--facts` takes the events from facts.tsv
// instead of extracting them, which scores merging alone. `--kept` takes the stories kept back, of which only the score is
// ever looked at.
import { fileURLToPath } from "node:url";
import { clusterReports, readDocuments } from "./cluster-stories.mjs";

/** Units with the entries that hold them: marked happenings by document, then entries of a document without any mark. */
function unitsOf(reports, entries) {
  const units = new Map();
  const unit = (key, label) => {
    if (!units.has(key)) units.set(key, { key, label, entries: new Set() });
    return units.get(key);
  };
  const marksOf = new Map(reports.map(({ id, marks }) => [id, marks]));
  for (const { id, marks } of reports) for (const { label } of marks) unit(`${id} ${label}`, label);
  for (const entry of entries) {
    for (const { document, events } of entry.tellings) {
      const own = entry.members.filter((member) => member.document === document && events.includes(member.event));
      const told = own.flatMap(({ start, end }) =>
        marksOf.get(document).filter((mark) => mark.start < end && start < mark.end),
      );
      const labels = new Set(told.map(({ label }) => label));
      if (labels.size === 0) unit(`${document} ${own[0].start} ${own[0].surface}`, null).entries.add(entry.id);
      for (const label of labels) unit(`${document} ${label}`, label).entries.add(entry.id);
    }
  }
  return [...units.values()];
}

const shareEntry = (a, b) => [...a.entries].some((id) => b.entries.has(id));
const rate = (hit, of) => (of === 0 ? 0 : hit / of);

/** Pairs right, in gold and found, with the wrong ones in words. */
export function scorePairs(reports, entries) {
  const units = unitsOf(reports, entries);
  const sum = { right: 0, gold: 0, found: 0, reachable: 0 };
  const errors = [];
  for (const [at, a] of units.entries()) {
    for (const b of units.slice(at + 1)) {
      const gold = a.label !== null && a.label === b.label;
      const found = shareEntry(a, b);
      const told = a.entries.size > 0 && b.entries.size > 0;
      if (gold) sum.gold++;
      if (gold && told) sum.reachable++;
      if (found) sum.found++;
      if (gold && found) sum.right++;
      else if (gold) errors.push(`MISSED ${a.key} ~ ${b.key}${told ? "" : " (not on the timeline)"}`);
      else if (found) errors.push(`WRONG  ${a.key} ~ ${b.key}`);
    }
  }
  const p = rate(sum.right, sum.found);
  const r = rate(sum.right, sum.gold);
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r), ...sum, errors };
}

/** Pairs scored with extracted events, or with those that a reader took from the reports. */
export function scoreClusters({ extractor, buildTimeline, only = "", group = "" }) {
  const reports = clusterReports(only, group);
  const documents =
    extractor === null ? readDocuments(only, group) : reports.map((report) => extractor.extract(report));
  const entries = buildTimeline(documents);
  return { entries, score: scorePairs(reports, entries) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createExtractor, buildTimeline } = await import("../../dist/index.js");
  const [only] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  const extractor = process.argv.includes("--facts") ? null : createExtractor();
  const group = ["later", "kept"].find((one) => process.argv.includes(`--${one}`)) ?? "";
  const { score, entries } = scoreClusters({ extractor, buildTimeline, only, group });
  const { p, r, f, right, gold, found, reachable, errors } = score;
  const percent = (share) => (100 * share).toFixed(1);
  console.log(
    `pairs P ${percent(p)} R ${percent(r)} F ${percent(f)}; right ${right}, gold ${gold} (${reachable} with both on the timeline), found ${found}`,
  );
  if (process.argv.includes("--errors") && group !== "kept") {
    for (const error of errors) console.log(error);
    for (const { date, type, place, agents, targets, tolls, members, merged } of entries) {
      const figures = tolls.map(({ kind, low, high, latest }) => `${kind} ${low}-${high}/${latest}`).join(" ");
      console.log(
        date,
        type,
        place,
        agents.join("+"),
        "→",
        targets.join("+"),
        figures,
        members.map(({ document, surface }) => `${document}:${surface}`).join(" "),
      );
      for (const reason of merged) console.log("      ", reason);
    }
  }
}
