import { Proclitic } from "../../../lexicon/clitics.js";
import { chain } from "../joined/chain.js";
import { readGroup } from "../people/groups.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import type { HarmRow } from "../tables/rows.js";
import { withLetters } from "../tables/spellings.js";
import { PREPOSITION } from "../tables/words.js";

/** How far behind the verb of a relative clause its part may stand. */
const REACH = 9;

/** «ومن بين الذين اعتقلتهم الشرطة موظف وأربعة ضباط»: a part of those whom a relative clause tells of. */
export function readAmongThose(scene: Scene, token: number, row: HarmRow): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const who = token - 1;
  if (!RELATIVES.has(scene.word(who))) return false;
  const head = scene.word(who - 1) === "بين" ? who - 1 : who - 2;
  if (head < scene.from || !AMONG.has(scene.word(head))) return false;
  for (let at = hits.last[roles.harm[token]] + 1; at < Math.min(scene.end, token + REACH); at++) {
    if (scene.isClauseMark(at) || roles.is(at, "stop") || (roles.harm[at] !== -1 && roles.victim[at] === -1))
      return false;
    const group = readGroup(roles, at, scene.end);
    if (group === null) continue;
    if (!isPart(scene, group)) {
      at = group.last;
      continue;
    }
    const draft = scene.add(row.kind, "casualties/subset", group, -1, -1);
    const whole = scene.drafts.findLast(
      (one) => one !== draft && one.kind === row.kind && one.subset === null && !one.zero,
    );
    draft.subset = whole ?? null;
    chain(scene, row.kind, group, draft.subset);
    return true;
  }
  return false;
}

const RELATIVES = new Set(["الذين", "اللذين", "اللواتي", "اللاتي"]);
const AMONG = withLetters("بين");

/** New people, whom no preposition leads in: who did it is known. */
const isPart = ({ roles }: Scene, { people, definite, name, proclitics, outer }: Group): boolean =>
  people &&
  (!definite || name !== -1) &&
  (proclitics & (PREPOSITION | Proclitic.CONJUNCTION)) === 0 &&
  !roles.is(outer - 1, "prep");
