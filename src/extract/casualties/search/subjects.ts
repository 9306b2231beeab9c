import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { readGroup } from "../people/groups.js";
import { type Group, isCrowd } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { isDual } from "../tables/forms.js";
import { withLetters } from "../tables/spellings.js";
import { OF_THEM, PREPOSITION } from "../tables/words.js";
import { isGoverned } from "./governed.js";

/** How many words people right before their verb may take. */
const NEIGHBOUR_REACH = 7;
/** How far behind people that are known their verb may stand. */
const KNOWN_REACH = 10;

/**
 * The indefinite people right before a verb that happened to them: «عن ثلاثة مهندسين خطفوا», a relative clause without
 * «الذين», whatever governs its noun.
 */
export function findNeighbour(scene: Scene, at: number): Group | null {
  // «إن اثنين قد قتلا»
  const verb = scene.word(at - 1) === "قد" ? at - 1 : at;
  for (let token = Math.max(scene.from, verb - NEIGHBOUR_REACH); token < verb; token++) {
    const group = readGroup(scene.roles, token, verb);
    if (group === null) continue;
    if (
      group.outerLast === verb - 1 &&
      (group.people || isBareCount(scene, group)) &&
      !group.definite &&
      !(group.others && group.quantity === null) &&
      scene.used[group.first] === 0
    )
      return (group.proclitics & Proclitic.CONJUNCTION) === 0 ? group : null;
    token = group.last;
  }
  return null;
}

/** «إن عشرة على الأقل قتلوا»: a number alone. */
const isBareCount = (scene: Scene, group: Group): boolean =>
  group.quantity !== null && group.who === -1 && group.low > 1 && !isGoverned(scene, group.outer, scene.from - 1);

/** The group before a verb that is its subject: the first of its clause, after «أن» or the sentence's start. */
export function findSubject(scene: Scene, verb: number): Group | null {
  const { roles } = scene;
  const relative = verb > scene.from && roles.is(verb - 1, "stop") && scene.isRelative(verb - 1);
  const opening = openingOf(scene, verb);
  let found: Group | null = null;
  for (let token = Math.max(scene.from, opening + 1); token < verb; token++) {
    const group = readGroup(roles, token, verb);
    if (group === null) continue;
    // «حدادا على عشرات الفلسطينيين الذين قتلوا»
    const its = relative && group.quantity !== null && group.outerLast === verb - 2;
    const led = (group.proclitics & (PREPOSITION & ~Proclitic.KA)) !== 0;
    if (!led && (its || !isGoverned(scene, group.outer, opening)) && canBeSubject(scene, group)) {
      const better = found !== null && found.name === -1 && group.counted && group.proclitics === 0;
      if (found === null || (better && (!found.counted || roles.isOf(found.outer - 1, "mourn")))) found = group;
    }
    token = group.last;
  }
  return found !== null && isToldOf(scene, found, verb, relative, opening) ? found : null;
}

/** How far before a verb the clause may begin whose subject is looked for. */
const CLAUSE_REACH = 34;

/** The word or mark that opens the clause of a verb, relative pronouns passed over; or the token before all that may be read. */
function openingOf(scene: Scene, verb: number): number {
  let at = verb - 1;
  for (; at >= scene.from && verb - at < CLAUSE_REACH; at--) {
    if (scene.isColon(at)) break;
    if (scene.roles.is(at, "stop") && !scene.isRelative(at)) break;
  }
  return at;
}

function canBeSubject(scene: Scene, group: Group): boolean {
  const { first, outer, outerLast, people, quantity, who } = group;
  if (scene.roles.isOf(outer - 1, "mourn") || scene.used[first] === 1 || (!people && quantity === null)) return false;
  return people || who !== -1 || OF_THEM.has(scene.word(outerLast + 1)) || isCrowd(group);
}

/** Whether a verb behind people tells news of them. */
function isToldOf(scene: Scene, found: Group, verb: number, relative: boolean, opening: number): boolean {
  const { roles } = scene;
  // «القتيلان اللذان قضيا في السيارة» are known already.
  // «المسافرون السبعة» are known, and a verb far behind them is of others.
  if (found.definite && found.quantity !== null && verb - found.last > KNOWN_REACH) return false;
  if (found.counted) return !(relative && found.definite && found.quantity === null);
  // Without a number the subject of a habit or of a relative clause is not news: «الصحفيين الذين استشهدوا».
  const features = roles.input.analysis.hits.features[roles.harm[verb]];
  const present = (features & (Feature.PAST | Feature.PRESENT)) === Feature.PRESENT;
  // «فلان يصاب في حادث»: a headline tells it in the present.
  if (present && !(found.name !== -1 && found.outer === scene.from)) return false;
  // «الشيشانيين أعدما»: the verb's dual counts those right before it.
  const two = isDual(features) && found.outerLast === verb - 1 && !relative;
  if (found.plural && !two && (relative || found.definite || verb - found.last > 6)) return false;
  if (found.name !== -1 || relative || found.proclitics !== 0) return true;
  // «سيارة الجنرال أصيبت»: the owner of what was hit.
  const before = found.outer - 1;
  return (
    before <= opening ||
    before < scene.from ||
    roles.isMark(before) ||
    roles.words[before] !== 0 ||
    OPENS.has(scene.word(before))
  );
}

/** «وكان رجل قد قتل», «أول زعيم له قتل» */
const OPENS = withLetters("كان كانت اول اخر ثاني ثالث ابرز");
