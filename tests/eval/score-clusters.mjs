// Scores which tellings of several documents the timeline takes for one happening, on `fixtures/clusters/`.
// Usage: node tests/eval/score-clusters.mjs [--errors] [file part]
// All stories are read as one collection. A unit is a happening in a document; two units are a pair where they are one
// happening, and a found pair where they share an entry of the timeline. Entries that hold no marked words are units of
// their own, so that merging something unmarked counts against precision.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const FOLDER = join(ROOT, "fixtures", "clusters");

/** A text without its marks, and where they stood. */
function unmarked(marked) {
  const marks = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\{([A-Z]) ([^{}]+)\}/g)) {
    text += marked.slice(from, match.index);
    marks.push({ label: match[1], start: text.length, end: text.length + match[2].length });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

/** The reports of all stories, in the order of the files. */
export function clusterReports(only = "") {
  const reports = [];
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt") && name.includes(only))
    .sort()) {
    const story = file.slice(0, -4);
    const parts = readFileSync(join(FOLDER, file), "utf8").split(/^== /m).slice(1);
    for (const part of parts) {
      const [head, ...lines] = part.split("\n");
      const [id, source, published] = head.split("|").map((cell) => cell.trim());
      const { text, marks } = unmarked(lines.join("\n").trim());
      const labelled = marks.map((mark) => ({ ...mark, label: `${story}/${mark.label}` }));
      reports.push({ id, source, published, text, marks: labelled });
    }
  }
  return reports;
}

/** Units with the entries that hold them: marked happenings by document, then entries of a document without any mark. */
function unitsOf(reports, entries) {
  const units = new Map();
  const unit = (key, label, document) => {
    if (!units.has(key)) units.set(key, { key, label, document, entries: new Set() });
    return units.get(key);
  };
  const marksOf = new Map(reports.map(({ id, marks }) => [id, marks]));
  for (const { id, marks } of reports) for (const { label } of marks) unit(`${id} ${label}`, label, id);
  for (const entry of entries) {
    for (const { document, events } of entry.tellings) {
      const own = entry.members.filter((member) => member.document === document && events.includes(member.event));
      const labels = new Set(
        own
          .flatMap(({ start, end }) => marksOf.get(document).filter((mark) => mark.start < end && start < mark.end))
          .map(({ label }) => label),
      );
      if (labels.size === 0)
        unit(`${document} ${own[0].start} ${own[0].surface}`, null, document).entries.add(entry.id);
      for (const label of labels) unit(`${document} ${label}`, label, document).entries.add(entry.id);
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
      if (gold) sum.gold++;
      if (gold && a.entries.size > 0 && b.entries.size > 0) sum.reachable++;
      if (found) sum.found++;
      if (gold && found) sum.right++;
      else if (gold)
        errors.push(
          `MISSED ${a.key} ~ ${b.key}${a.entries.size === 0 || b.entries.size === 0 ? " (not on the timeline)" : ""}`,
        );
      else if (found) errors.push(`WRONG  ${a.key} ~ ${b.key}`);
    }
  }
  const p = rate(sum.right, sum.found);
  const r = rate(sum.right, sum.gold);
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r), ...sum, errors };
}

/** Rows of the evaluation table. */
export async function scoreClusters(extractor, buildTimeline, only = "") {
  const reports = clusterReports(only);
  const documents = reports.map(({ id, source, published, text }) =>
    extractor.extract({ id, source, published, text }),
  );
  const entries = buildTimeline(documents);
  return { reports, entries, score: scorePairs(reports, entries) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createExtractor, buildTimeline } = await import("../../dist/index.js");
  const args = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
  const { score, entries } = await scoreClusters(createExtractor(), buildTimeline, args[0]);
  const { p, r, f, right, gold, found, reachable, errors } = score;
  const percent = (share) => (100 * share).toFixed(1);
  console.log(
    `pairs P ${percent(p)} R ${percent(r)} F ${percent(f)}; right ${right}, gold ${gold} (${reachable} with both extracted), found ${found}`,
  );
  if (process.argv.includes("--errors")) {
    for (const error of errors) console.log(error);
    for (const { date, type, place, agents, targets, tolls, members, merged } of entries) {
      console.log(
        date,
        type,
        place,
        agents.join("+"),
        "→",
        targets.join("+"),
        tolls.map((t) => `${t.kind} ${t.low}-${t.high}/${t.latest}`).join(" "),
        members.map((m) => `${m.document}:${m.surface}`).join(" "),
      );
      for (const reason of merged) console.log("      ", reason);
    }
  }
}
