import type { VictimClass } from "../../../model/casualty.js";
import type { NameType, Sector } from "../../../model/name.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isPartitive, isQuantifier } from "./takers.js";

/** What words that name nobody say of who they are. */
export interface Nature {
  readonly type: NameType | null;
  readonly sector: Sector | null;
}

const OPEN: Nature = { type: null, sector: null };

const SECTOR_OF: Readonly<Partial<Record<VictimClass, Sector>>> = {
  civilian: "CVL",
  child: "CVL",
  woman: "CVL",
  military: "MIL",
  militant: "UAF",
  attacker: "UAF",
  police: "COP",
  medic: "MED",
  journalist: "JRN",
  "aid-worker": "NGO",
  official: "GOV",
};

/** The sector of a class of victims. */
export const sectorOfClass = (classes: readonly VictimClass[]): Sector | null => {
  for (const one of classes) {
    const sector = SECTOR_OF[one];
    if (sector !== undefined) return sector;
  }
  return null;
};

/** Kinds of bodies whose heads are other things without a name: «مجموعة», «مركز», «تطبيق». */
const IN_NAMES_ONLY: ReadonlySet<string> = new Set(["company", "institute", "platform"]);

/** «مواقع», «كنيسة»: ground and buildings, as those of a body's name may be too. */
const isGround = (scene: Scene, token: number): boolean =>
  scene.isOf(token, "place-or-post") || scene.isOf(token, "building");

const HEADS: ReadonlySet<string> = new Set(["body-head", "victim", "title", "place-head"]);

interface HeadRow {
  readonly kind?: string;
  readonly sector?: Sector | null;
  readonly type?: NameType;
  readonly class?: VictimClass | null;
}

/** What the longest row that begins at a token says: a body, an office, people, a kind of place. */
function headAt(scene: Scene, token: number): Nature & { readonly last: number } {
  const { hits, lexicon } = scene.analysis;
  let best: Nature = OPEN;
  let last = -1;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const family = lexicon.familyName(hits.entry[hit]);
    // Most hits are of words that head nothing: their rows stay unread.
    if (!HEADS.has(family)) continue;
    const row = lexicon.row<HeadRow>(hits.entry[hit]);
    let nature: Nature;
    switch (family) {
      case "body-head":
        if (row.kind === undefined || IN_NAMES_ONLY.has(row.kind) || isGround(scene, token)) continue;
        nature = { type: "ORG", sector: row.sector ?? null };
        break;
      case "victim":
        nature = { type: "PER", sector: row.class == null ? null : (SECTOR_OF[row.class] ?? null) };
        break;
      case "title":
        nature = { type: "PER", sector: row.sector ?? null };
        break;
      case "place-head":
        nature = { type: row.type ?? null, sector: null };
        break;
      default:
        continue;
    }
    const longer = hits.last[hit] > last;
    if (!longer && (hits.last[hit] < last || best.sector !== null)) continue;
    best = longer || nature.sector !== null ? nature : best;
    last = hits.last[hit];
  }
  return { type: best.type, sector: best.sector, last };
}

/** The noun that a phrase is about: behind «بعض», «عشرات», «عدد من», a number. */
function headOf(scene: Scene, { first, last }: Phrase): number {
  let at = first;
  while (at < last) {
    const skips =
      isQuantifier(scene, at) ||
      isPartitive(scene, at) ||
      scene.is(at, Flag.NUMBER) ||
      scene.particleCode(at) === scene.vocabulary.particleCodes.get("min");
    if (!skips) break;
    at++;
  }
  return at;
}

/** Type and sector of unnamed participants: «مسلحون» are people of no known army, «قوات الأمن» police, «فصائل» rebels. */
export function natureOf(scene: Scene, phrase: Phrase): Nature {
  const head = headOf(scene, phrase);
  const { type, sector, last } = headAt(scene, head);
  if (sector !== null || isGround(scene, head) || (type !== null && type !== "PER" && type !== "ORG"))
    return { type, sector };
  // «عناصر مسلحة», «رجال شرطة»: what a general word leaves open the next ones say.
  for (let at = Math.max(head, last) + 1; at <= phrase.last; at++) {
    const more = headAt(scene, at);
    if (more.type === "PER" && more.sector !== null) return { type: type ?? "PER", sector: more.sector };
  }
  return { type, sector: null };
}

const ARMED: ReadonlySet<string | null> = new Set(["MIL", "COP", "REB", "UAF", "PRM"]);

/** Whether a body with a name bears arms: an army, police, rebels. */
export const bearsArms = ({ sector }: { readonly sector: Sector | null }): boolean => ARMED.has(sector);

/** Whether those of a phrase do. */
export const isArmed = (scene: Scene, phrase: Phrase): boolean =>
  ARMED.has(phrase.name === -1 ? natureOf(scene, phrase).sector : scene.input.names[phrase.name].sector);
