#!/usr/bin/env node
// Scores the date layer, and chrono-node's Arabic locale beside it, on leads with accepted values.
// Usage: node tests/eval/score-leads.mjs LEADS.jsonl [--errors] [--json]
// One lead a line: { id, text, dct, timexes: [{ start, end, accept: [...], optional? }] }. A span counts as found where it
// overlaps; a value is right where it is among `accept` (">=1995" accepts a value that begins with 1995); an optional
// span may be found or not. Needs the built library (dist/).
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const dist = process.env.HADATH_DIST ?? new URL("../../dist/", import.meta.url).href;
const { findDates } = await import(new URL("dates.js", dist).href);

const accepts = (accepted, value) =>
  accepted.some((one) => (one.startsWith(">=") ? value.startsWith(one.slice(2)) : one === value));

/** Pairs the gold spans of one lead with found ones, the longest overlap first. */
function pair(gold, found) {
  const candidates = [];
  for (const [i, g] of gold.entries()) {
    for (const [j, f] of found.entries()) {
      const shared = Math.min(g.end, f.end) - Math.max(g.start, f.start);
      if (shared > 0) candidates.push([shared, i, j]);
    }
  }
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const pairs = new Map();
  const used = new Set();
  for (const [, i, j] of candidates) {
    if (pairs.has(i) || used.has(j)) continue;
    pairs.set(i, j);
    used.add(j);
  }
  return { pairs, used };
}

/** Precision, recall and F of the spans, the share of right values among those found, and the counts behind them. */
function score(leads, find, errors) {
  const sum = { gold: 0, found: 0, hit: 0, right: 0, spurious: 0 };
  for (const lead of leads) {
    const found = find(lead.text, lead.dct);
    const { pairs, used } = pair(lead.timexes, found);
    const around = (x) => `${lead.text.slice(Math.max(0, x.start - 30), x.start)}⟦${lead.text.slice(x.start, x.end)}⟧`;
    for (const [i, gold] of lead.timexes.entries()) {
      if (gold.optional) continue;
      sum.gold++;
      const match = pairs.has(i) ? found[pairs.get(i)] : undefined;
      if (match === undefined) errors?.push(`${lead.id} MISSED ${gold.value} ${around(gold)}`);
      else {
        sum.hit++;
        if (accepts(gold.accept, match.value)) sum.right++;
        else errors?.push(`${lead.id} WRONG ${gold.accept.join("|")} ≠ ${match.value} ${around(gold)}`);
      }
    }
    const optional = lead.timexes.filter((gold) => gold.optional);
    for (const [j, one] of found.entries()) {
      const harmless = optional.some((gold) => gold.start < one.end && one.start < gold.end);
      if (used.has(j) && [...pairs].some(([i, k]) => k === j && !lead.timexes[i].optional)) sum.found++;
      else if (!harmless) {
        sum.found++;
        sum.spurious++;
        errors?.push(`${lead.id} SPURIOUS ${one.value} ${around(one)}`);
      }
    }
  }
  const precision = sum.found === 0 ? 0 : sum.hit / sum.found;
  const recall = sum.gold === 0 ? 0 : sum.hit / sum.gold;
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f, value: sum.hit === 0 ? 0 : sum.right / sum.hit, ...sum };
}

const ours = (text, published) => findDates(text, { published });

/** chrono-node's results as spans with a TIMEX3 value of the finest part that it is certain of; null without it. */
async function chronoArabic() {
  const chrono = await import("chrono-node").catch(() => null);
  if (chrono === null) return null;
  const two = (n) => `${n}`.padStart(2, "0");
  return (text, dct) =>
    chrono.ar
      .parse(text, dct === null ? undefined : new Date(`${dct}T12:00:00`))
      .map(({ index, text: surface, start }) => {
        const day = `${start.get("year")}-${two(start.get("month"))}-${two(start.get("day"))}`;
        const known = (part) => start.isCertain(part);
        const time = `${day}T${two(start.get("hour") ?? 0)}:${two(start.get("minute") ?? 0)}`;
        const date = known("month") ? day.slice(0, 7) : known("year") ? day.slice(0, 4) : day;
        const value = known("hour") ? time : known("day") || known("weekday") ? day : date;
        return { start: index, end: index + surface.length, value };
      });
}

const chrono = await chronoArabic();

/** Both systems on the same leads, by name. */
function compare(leads, errors) {
  const rows = { hadath: score(leads, ours, errors) };
  if (chrono !== null) rows["chrono-node ar"] = score(leads, chrono);
  return rows;
}

const percent = (share) => (100 * share).toFixed(1);

/** Table rows: spans, then right values of those found. */
export function scoreLeads(leads) {
  return Object.entries(compare(leads)).flatMap(([name, row]) => [
    [`${name}: relaxed span`, percent(row.precision), percent(row.recall), percent(row.f)],
    [`${name}: value right where found`, percent(row.value), "", ""],
    [`${name}: spurious spans`, String(row.spurious), "", ""],
  ]);
}

function main() {
  const args = process.argv.slice(2);
  const path = args.find((arg) => !arg.startsWith("--"));
  if (path === undefined || !existsSync(path)) {
    console.error(
      path === undefined ? "usage: score-leads.mjs LEADS.jsonl [--errors] [--json]" : `skipped: there is no ${path}`,
    );
    process.exitCode = path === undefined ? 2 : 0;
    return;
  }
  const lines = readFileSync(path, "utf8").split("\n");
  const leads = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
  const errors = [];
  const rows = compare(leads, errors);
  if (args.includes("--json")) {
    console.log(JSON.stringify(rows));
    return;
  }
  for (const [name, row] of Object.entries(rows)) {
    const spans = `P ${percent(row.precision)} R ${percent(row.recall)} F ${percent(row.f)}`;
    console.log(
      `${name.padEnd(16)} relaxed ${spans}  value right ${percent(row.value)} %  spurious ${row.spurious}  (gold ${row.gold})`,
    );
  }
  if (args.includes("--errors")) console.log(errors.join("\n"));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
