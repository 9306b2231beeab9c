import type { Lexicon } from "../../../lexicon/lexicon.js";
import { fold, foldKey } from "../../../text/fold.js";
import { hashUnits } from "../../../text/hash.js";
import { type ActorRow, familiesOf } from "../tables/rows.js";

/** Kinds of body of which a state has one of a name. */
const SINGLE: ReadonlySet<string> = new Set(
  "ministry parliament court police army intelligence prosecution rescue security council bank agency".split(" "),
);
/** Two words at least, and the last one: «وزارة الخارجية [الأميركية]». */
const LAST = /^(.+ .+) (ال\S+)$/;

/** Whether a word is the adjective of a state: «قوى الأمن الداخلي الكردية» is not the body of Syria. */
function isAdjectiveOf(word: string, country: string, lexicon: Lexicon): boolean {
  const { units } = fold(word);
  const { automaton, words } = lexicon;
  const number = words.find(units, 0, units.length, hashUnits(units, 0, units.length));
  const state = number === -1 ? -1 : automaton.step(0, number);
  if (state === -1) return false;
  for (let sense = automaton.firstSense(state); sense !== -1; sense = automaton.nextSense(sense)) {
    const entry = automaton.entry(sense);
    if (lexicon.familyOf(entry) === familiesOf(lexicon).country && lexicon.cell(entry, "id") === country) return true;
  }
  return false;
}

const BODIES = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, number>>>();

/** Rows of a state's bodies by their name without its adjective. */
function bodiesOf(state: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const all = BODIES.get(lexicon) ?? new Map<string, ReadonlyMap<string, number>>();
  BODIES.set(lexicon, all);
  const known = all.get(state);
  if (known !== undefined) return known;
  const bodies = new Map<string, number>();
  for (const entry of lexicon.entries("actor")) {
    if (lexicon.cell(entry, "country") !== state || !SINGLE.has(String(lexicon.cell(entry, "kind")))) continue;
    const parts = LAST.exec(String(lexicon.cell(entry, "ar")));
    if (parts !== null && isAdjectiveOf(parts[2], state, lexicon)) bodies.set(foldKey(parts[1]), entry);
  }
  all.set(state, bodies);
  return bodies;
}

/** The body that a state has of this name in the tables: «وزارة الخارجية» in a text on the United States is their Department of State. */
export function bodyOfState(
  arabic: string,
  state: string,
  lexicon: Lexicon,
): { readonly entity: string; readonly norm: string } | null {
  const entry = bodiesOf(state, lexicon).get(foldKey(arabic));
  if (entry === undefined) return null;
  const { id, same, english } = lexicon.row<ActorRow>(entry);
  return { entity: `actor:${same ?? id}`, norm: english };
}
