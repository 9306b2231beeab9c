import type { Fields } from "../fields/index.js";
import type { Draft } from "./draft.js";
import type { Group } from "./groups.js";
import type { Roles } from "./roles.js";
import type { WordKind } from "./rows.js";

/** A number of people: «5 أشخاص», «ثمانية مصابين»; not of deaths or injuries, which health and statistics count. */
function isCounted(roles: Roles, group: Group | null): boolean {
  if (group === null || group.quantity === null) return false;
  if (group.who !== -1) return true;
  const hit = roles.people[group.last];
  return hit !== -1 && roles.harmRow(hit).pos === "noun";
}

/** «مصرع طالب», «لقي عاملان حتفهما»: no other field borrows these words. */
function isPlainDeath(roles: Roles, { hit, group }: Draft): boolean {
  return hit !== -1 && group?.people === true && PLAIN_DEATHS.has(roles.harmRow(hit).id);
}

const PLAIN_DEATHS = new Set(["maqtal", "masra", "laqiya", "istishhad", "istashhada"]);

/** Drops what is no harm to people: sport, infections and natural deaths. */
export function keepFigures(roles: Roles, drafts: readonly Draft[], fields: Fields): readonly Draft[] {
  const { sentences } = roles.input.analysis;
  const kinds = new Map<string, boolean>();
  const speaksOf = (sentence: number, kind: WordKind): boolean => {
    const key = `${sentence}:${kind}`;
    let known = kinds.get(key);
    if (known === undefined) {
      known = false;
      for (let token = sentences.first[sentence]; token < sentences.end[sentence] && !known; token++)
        known = roles.is(token, kind);
      kinds.set(key, known);
    }
    return known;
  };
  return drafts.filter((draft) => {
    const { sentence, group } = draft;
    const told = isCounted(roles, group) || (fields.particular && isPlainDeath(roles, draft));
    if (!told && !fields.speaksOfWar(sentences.first[sentence], sentences.end[sentence])) return false;
    if (draft.kind === "injured" && (speaksOf(draft.sentence, "sport") || speaksOf(draft.sentence, "disease")))
      return false;
    const natural =
      draft.kind === "killed" &&
      draft.group?.quantity === null &&
      !draft.group.counted &&
      speaksOf(draft.sentence, "natural");
    return !natural;
  });
}
