import { type Analysis, tokensToRaw } from "../../lexicon/analysis.js";
import type { CasualtyFigure, VictimClass } from "../../model/casualty.js";
import type { Evidence } from "../../model/evidence.js";
import { type RawSpan, rawSpan } from "../../model/span.js";
import { fieldsOf } from "../fields/index.js";
import { Sources } from "./figures/attribution.js";
import { settleDuals } from "./figures/duals.js";
import { keepFigures } from "./figures/guards.js";
import { ownerEnd } from "./figures/owner.js";
import { Scopes } from "./figures/scope.js";
import { seizureStart } from "./figures/seizure.js";
import { scanFigures } from "./scanner.js";
import { columns } from "./scene/columns.js";
import type { Draft } from "./scene/draft.js";
import type { CasualtyInput } from "./scene/input.js";
import { Roles } from "./scene/roles.js";

export { RULES } from "./rules.js";
export type { CasualtyInput } from "./scene/input.js";

/**
 * Reads the figures of people killed, injured, missing, kidnapped, detained and displaced.
 *
 * @example «مقتل 12 شخصا بينهم 5 أطفال وإصابة نحو 30 آخرين» → killed 12, killed 5 as part of it, injured 30 (APPROX)
 */
export function extractCasualties(input: CasualtyInput): CasualtyFigure[] {
  columns.begin();
  const roles = new Roles(input);
  const fields = fieldsOf(input.analysis, input.names);
  const drafts = keepFigures(roles, scanFigures(roles), fields);
  if (drafts.length === 0) return [];
  settleDuals(roles, drafts);
  const scopes = new Scopes(roles, drafts);
  const sources = new Sources(roles);
  const order = [...drafts].sort((a, b) => a.first - b.first || a.last - b.last);
  const ids = new Map<Draft, string>(order.map((draft, index) => [draft, `c${index + 1}`]));
  const figures: CasualtyFigure[] = [];
  for (const draft of order) figures.push(figureOf(roles, scopes, sources, draft, ids, order, figures.length));
  return figures;
}

/** «[(3) آخرين]»: the bracket before a number whose closing one stands inside. */
function withBracket({ text: { raw } }: Analysis, { start, end }: RawSpan): RawSpan {
  const closes = raw.slice(start, end).indexOf(")");
  const opened = closes === -1 || raw.slice(start, start + closes).includes("(") || raw[start - 1] !== "(";
  return rawSpan(opened ? start : start - 1, end);
}

function figureOf(
  roles: Roles,
  scopes: Scopes,
  sources: Sources,
  draft: Draft,
  ids: ReadonlyMap<Draft, string>,
  order: readonly Draft[],
  index: number,
): CasualtyFigure {
  const { analysis } = roles.input;
  const { group } = draft;
  const last = ownerEnd(roles, draft);
  const from = seizureStart(roles, draft);
  const span = withBracket(analysis, tokensToRaw(analysis, from.token, last, from.peeled));
  const evidence: Evidence[] = [];
  if (draft.hit !== -1) {
    const { start, end } = tokensToRaw(
      analysis,
      draft.trigger,
      analysis.hits.last[draft.hit],
      analysis.hits.peeled[draft.hit],
    );
    evidence.push({ start, end, part: "trigger", row: `harm:${roles.harmRow(draft.hit).id}` });
  }
  if (group?.quantity) {
    const { start, end } = tokensToRaw(
      analysis,
      group.quantity.firstToken,
      group.quantity.lastToken,
      group.quantity.peeled,
    );
    evidence.push({ start, end, part: "count" });
  }
  let victims: string | null = null;
  if (group !== null && group.who !== -1) {
    const { start, end } = tokensToRaw(
      analysis,
      group.who,
      last > draft.last ? last : group.whoLast,
      group.who === group.first ? group.peeled : 0,
    );
    victims = analysis.text.raw.slice(start, end);
    evidence.push({ start, end, part: "victims" });
  }
  const classes = [...new Set(group?.classes ?? [])] as VictimClass[];
  const whole = draft.subset === null ? undefined : ids.get(draft.subset);
  const joint = draft.joint === null ? undefined : ids.get(draft.joint);
  const source = sources.sourceOf(draft);
  const rest = group?.others && draft.subset === null ? besideOf(draft, order, index) : undefined;
  // All fields, so that figures are of one shape for those who read them.
  return {
    id: ids.get(draft)!,
    start: span.start,
    end: span.end,
    surface: analysis.text.raw.slice(span.start, span.end),
    rule: draft.rule,
    confidence:
      draft.group === null || group?.quantity || group?.people
        ? draft.rule === "casualties/verb-last"
          ? "likely"
          : "certain"
        : "possible",
    evidence,
    kind: draft.kind,
    low: draft.low,
    high: draft.high,
    mod: draft.mod ?? undefined,
    victims,
    victimClass: classes,
    nationality: group?.nationality ?? null,
    zero: draft.zero || undefined,
    cumulative: scopes.isCumulative(draft) || undefined,
    revised: draft.revised || undefined,
    jointWith: joint,
    subsetOf: whole,
    othersThan: rest === undefined ? undefined : ids.get(rest),
    attackers: classes.includes("attacker") || undefined,
    status: scopes.statusOf(draft),
    historical: scopes.isHistorical(draft) || undefined,
    source,
  };
}

/** The figure that «آخرون» stand beside: the last one before it in the sentence that is nobody's part. */
function besideOf(draft: Draft, order: readonly Draft[], index: number): Draft | undefined {
  for (let at = index - 1; at >= 0 && order[at].sentence === draft.sentence; at--) {
    const other = order[at];
    if (other.subset === null && other !== draft.joint) return other;
  }
  return undefined;
}
