import { foldKey } from "../../../text/fold.js";
import { LAM } from "../../../text/letters.js";
import { TextMemo } from "../../../text/text-memo.js";
import type { Candidate, TextOf } from "../candidates/candidate.js";
import type { Facts } from "../words/facts.js";

// Bodies that a text names in full once and in short elsewhere. Each is looked up by its short name: a text may have any length.

/** A body's name and the adjective of its state: «وزارة الدفاع [البريطانية]». */
const WITH_STATE = /^(.+) ال\S*$/;

/** Names as they are compared. */
export const KEYS = new TextMemo(foldKey);

const withoutAdjective = (arabic: string): string | null => WITH_STATE.exec(arabic)?.[1] ?? null;

/** By the name of a body without its state the only state of which a text names it in full, or null where there are several. */
export function statesInFull(candidates: readonly Candidate[]): ReadonlyMap<string, string | null> {
  const states = new Map<string, string | null>();
  for (const { type, arabic, country, ofState } of candidates) {
    const bare = type === "ORG" && country !== null && ofState === undefined ? withoutAdjective(arabic) : null;
    // «الجيش السوري»: a name of one word is that of many bodies.
    if (!bare?.includes(" ")) continue;
    const name = KEYS.of(bare);
    const known = states.get(name);
    states.set(name, known === undefined || known === country ? country : null);
  }
  return states;
}

/** The body of a state that the text names in full: «وزارة العدل» behind «وزارة العدل الأميركية» is that one, whatever tables call it. */
export function bodiesInFull(
  candidates: readonly Candidate[],
): (short: Candidate, country: string) => Candidate | undefined {
  const bodies = new Map<string, Candidate>();
  const key = (country: string, name: string): string => `${country} ${name}`;
  for (const body of candidates) {
    if (body.type !== "ORG" || body.country === null || body.rule !== "names/body") continue;
    const bare = withoutAdjective(body.arabic);
    if (bare === null || bodies.has(key(body.country, bare))) continue;
    bodies.set(key(body.country, bare), body);
  }
  return ({ arabic }, country) => bodies.get(key(country, arabic));
}

/** Whether a word of a name behind its first one begins with ل, as what a body is for does. */
function hasPurpose({ analysis: { text, tokens } }: Facts, { first, last }: Candidate): boolean {
  for (let token = first + 1; token <= last; token++) if (text.units[tokens.start[token]] === LAM) return true;
  return false;
}

/** «الاتحاد الأوروبي» behind «الاتحاد الأوروبي لكرة القدم» is that body, whatever the tables call it. */
export function shortBodies(facts: Facts, candidates: readonly Candidate[], textOf: TextOf): void {
  const bodies = candidates.filter(({ type }) => type === "ORG");
  if (!bodies.some((body) => hasPurpose(facts, body))) return;
  /** The body told last by each of the words before a ل that it is named with. */
  const wholes = new Map<string, Candidate>();
  const named = new Set<string>();
  for (const body of bodies) {
    const text = KEYS.of(textOf(body.first, body.last, body.peeled));
    const whole = wholes.get(text);
    if (whole !== undefined && !named.has(`${body.entity} ${text}`)) {
      const { entity, norm, country, ofState } = whole;
      Object.assign(body, { entity, norm, country, ofState });
    }
    named.add(`${body.entity} ${text}`);
    for (let at = text.indexOf(" ل"); at !== -1; at = text.indexOf(" ل", at + 1)) wholes.set(text.slice(0, at), body);
  }
}
