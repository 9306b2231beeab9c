import type { HarmKind } from "../model/casualty.js";
import type { Toll, TollReport } from "../model/timeline.js";
import { byText, byTextOrNull, firstOf } from "./canonical.js";

const KINDS: readonly HarmKind[] = ["killed", "injured", "missing", "kidnapped", "detained", "displaced"];

/** What one document says about one kind of harm, its parts put together. */
interface Claim {
  readonly document: string;
  readonly published: string | null;
  readonly low: number;
  readonly high: number | null;
  /** A word instead of a number: «عشرات», a bare plural, a share of a joint count. */
  readonly vague: boolean;
  /** Its place among the document's claims. */
  readonly order: number;
}

/** Whether a figure counts people by a word or a share instead of a number. */
const isVague = ({ low, high, status }: TollReport): boolean =>
  status === "actual" && ((high === null && low <= 2) || (high !== null && high !== low && high >= 2 * low));

const counts = (report: TollReport): boolean => report.status === "actual" && !report.subset;

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** A figure together with those that tell the rest beside it. */
function withRest(report: TollReport, all: readonly TollReport[]): TollReport {
  let { low, high } = report;
  for (const other of all) {
    if (other.othersThan !== report.figure || other.kind !== report.kind || other === report || !counts(other))
      continue;
    low += other.low;
    high = plus(high, other.high);
  }
  return { ...report, low, high };
}

/**
 * The claims of one document: usually one, its highest number, as parts come beside a whole that is not always there;
 * several where different speakers are named for different numbers, or where a figure is said to replace another.
 */
function claimsOf(reports: readonly TollReport[]): Claim[] {
  const heads = reports.filter(
    (report) => counts(report) && !reports.some((other) => other.figure === report.othersThan),
  );
  const whole = heads.map((report) => withRest(report, reports));
  const exact = whole.filter((report) => !isVague(report));
  const pool = exact.length > 0 ? exact : whole;
  const best = new Map<string, TollReport>();
  for (const report of pool) {
    const key = report.revised === true ? "revised" : `by ${report.speaker ?? ""}`;
    const before = best.get(key);
    if (before === undefined || report.low > before.low) best.set(key, report);
  }
  // Figures without a speaker are parts or repetitions of the highest, unless that one replaces them; a named speaker
  // stands by his own.
  const top = Math.max(...[...best.values()].map(({ low }) => low));
  const spoken = [...best].filter(([key, { low }]) => key !== "by " || low === top || best.has("revised"));
  const ordered = spoken.sort(([a, x], [b, y]) =>
    firstOf(Number(a === "revised") - Number(b === "revised"), x.low - y.low, byText(a, b)),
  );
  return ordered.map(([, { document, published, low, high }], order) => ({
    document,
    published,
    low,
    high,
    vague: exact.length === 0,
    order,
  }));
}

const bounds = (claim: Claim, low: number): boolean => claim.low <= low && (claim.high === null || low <= claim.high);

/** Parts of a whole that is not told bound it from below; what is only feared, alleged or denied may be nothing. */
function unsure(kind: HarmKind, reports: readonly TollReport[], outlets: number): Toll {
  const parts = reports.filter(({ status }) => status === "actual").map(({ low }) => low);
  const low = parts.length === 0 ? 0 : Math.max(...parts);
  const highs = reports.map(({ high }) => high);
  const high = parts.length > 0 || highs.includes(null) ? null : Math.max(...highs.map((value) => value ?? 0));
  return { kind, low, high, latest: low, reports, outlets };
}

/** Low, high and latest over claims; a word that a number makes exact says nothing beside it. */
function toll(kind: HarmKind, reports: readonly TollReport[], outlets: number): Toll {
  const byDocument = new Map<string, TollReport[]>();
  for (const report of reports) {
    const key = `${report.document}\u0000${report.source ?? ""}\u0000${report.published ?? ""}`;
    const list = byDocument.get(key);
    if (list === undefined) byDocument.set(key, [report]);
    else list.push(report);
  }
  const all = [...byDocument.values()].filter((list) => list.some(counts)).flatMap(claimsOf);
  if (all.length === 0) return unsure(kind, reports, outlets);
  const exact = all.filter(({ vague }) => !vague);
  const kept = all.filter((claim) => !claim.vague || !exact.some(({ low }) => bounds(claim, low)));
  const low = Math.min(...kept.map((claim) => claim.low));
  const top = Math.max(...kept.map((claim) => claim.low));
  const open = kept.some((claim) => claim.high === null && claim.low >= top);
  const high = Math.max(...kept.map((claim) => claim.high ?? claim.low));
  const newest = kept.reduce((a, b) =>
    firstOf(
      byTextOrNull(b.published ?? "", a.published ?? ""),
      b.order - a.order,
      b.low - a.low,
      byText(a.document, b.document),
    ) > 0
      ? b
      : a,
  );
  return { kind, low, high: open && high <= top ? null : high, latest: newest.low, reports, outlets };
}

const inOrder = (a: TollReport, b: TollReport): number =>
  firstOf(
    byTextOrNull(a.published, b.published),
    byText(a.document, b.document),
    byTextOrNull(a.source, b.source),
    a.figure.length - b.figure.length,
    byText(a.figure, b.figure),
    a.low - b.low,
    byText(JSON.stringify(a), JSON.stringify(b)),
  );

/** How many outlets stand behind reports, at least one; of those that reprint others only where a report is theirs alone. */
function sources(reports: readonly TollReport[], voices: ReadonlySet<string> | null): number {
  const all = new Set(reports.map(({ source }) => source ?? ""));
  const own = voices === null ? all.size : [...all].filter((source) => voices.has(source)).length;
  return Math.max(1, own);
}

/** Tolls by kind over reports in any order; `voices` are the outlets that count as sources, null for all. */
export function tollsOf(reports: readonly TollReport[], voices: ReadonlySet<string> | null = null): Toll[] {
  if (reports.length === 0) return [];
  return KINDS.flatMap((kind) => {
    const own = reports.filter((report) => report.kind === kind).sort(inOrder);
    return own.length === 0 ? [] : [toll(kind, own, sources(own, voices))];
  });
}

/** Whose toll a report belongs to. */
export interface SplitReports {
  readonly incident: readonly TollReport[];
  readonly running: readonly TollReport[];
  readonly attackers: readonly TollReport[];
}

/** Running totals and attackers are kept apart from the victims of the happening. */
export const splitReports = (reports: readonly TollReport[]): SplitReports => ({
  incident: reports.filter(({ cumulative, attackers }) => !cumulative && attackers !== true),
  running: reports.filter(({ cumulative, attackers }) => cumulative && attackers !== true),
  attackers: reports.filter(({ attackers }) => attackers === true),
});

/** Every report behind the tolls of an entry. */
export const reportsOf = (entry: {
  readonly tolls: readonly Toll[];
  readonly runningTolls: readonly Toll[];
  readonly attackerTolls: readonly Toll[];
}): TollReport[] => [...entry.tolls, ...entry.runningTolls, ...entry.attackerTolls].flatMap(({ reports }) => reports);
