import { Feature } from "../../../lexicon/features.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";

// Numbers that share the words before another number: its verb, or the people it counts.

/** How far behind a figure those of another kind may be named: «… إلى 40 قتيلا، والجرحى إلى 90». */
const KIND_REACH = 3;
/** How far behind the people their number may stand: «والجرحى إلى أكثر من 90». */
const NUMBER_REACH = 4;

/** «ارتفع عدد القتلى إلى 40، [والجرحى إلى 90]», «بلغ عدد القتلى 40 [والجرحى 90]»: a toll of another kind, whose verb was told before. */
export function readOtherKinds(scene: Scene, from: number, revised: boolean): void {
  const { roles } = scene;
  let next = from;
  for (let token = from; token < Math.min(scene.end, next + KIND_REACH); token++) {
    if (roles.is(token, "stop") || roles.harm[token] !== -1) return;
    const hit = roles.people[token];
    if (hit === -1) continue;
    const { kind, use } = roles.harmRow(hit);
    if (use !== "people" || !roles.conjoined(token, hit) || !isKnownPlural(scene, hit)) return;
    const group = numberOf(scene, roles.input.analysis.hits.last[hit] + 1);
    if (group === null || (group.harm !== null && group.harm !== kind)) return;
    const draft = scene.add(kind, "casualties/toll", group, -1, -1);
    [draft.toll, draft.revised] = [true, revised];
    scene.used[token] = 1;
    token = group.outerLast;
    next = token + 1;
  }
}

/** «والجرحى», but neither «وجرحى» nor «والجريح». */
function isKnownPlural({ roles }: Scene, hit: number): boolean {
  const { features, pronoun } = roles.input.analysis.hits;
  return pronoun[hit] === 0 && (features[hit] & Feature.DEFINITE) !== 0 && (features[hit] & Feature.PLURAL) !== 0;
}

/** The number right behind those whom it counts, «إلى» or a hedge between. */
function numberOf(scene: Scene, from: number): Group | null {
  const { roles } = scene;
  for (let at = from; at < Math.min(scene.end, from + NUMBER_REACH); at++) {
    if (roles.isMark(at) || roles.is(at, "stop") || roles.people[at] !== -1) return null;
    if (roles.quantity[at] === -1) continue;
    const group = readGroup(roles, at, scene.end);
    const led = group !== null && (group.outer === from || (group.outer === from + 1 && scene.word(from) === "الي"));
    return led && (group.harm !== null || group.people || group.who === -1) ? group : null;
  }
  return null;
}

/** Words that say where a count is from. */
const WHERE: ReadonlySet<string> = new Set(["في", "من", "ب"]);

/**
 * «مقتل 40 شخصا في حلب [و12] في إدلب»: a bare number of one more place, where the people before it were told of a place too.
 * Gives whether it is one.
 */
export function readElsewhere(scene: Scene, token: number): boolean {
  const { roles } = scene;
  const whole = scene.drafts.at(-1);
  if (roles.quantity[token] === -1 || whole === undefined || whole.sentence !== scene.sentence || !isCount(whole))
    return false;
  const group = readGroup(roles, token, scene.end);
  if (group === null || group.people || group.who !== -1 || group.quantity === null) return false;
  if (isListed(scene, whole.last, group.outer)) {
    scene.add(whole.kind, "casualties/and-group", group, -1, -1).toll = whole.toll;
    return true;
  }
  const and = group.outer - 1;
  const joined = roles.isAnd(and) || group.proclitics !== 0;
  const before = roles.isAnd(and) ? and - 1 : and;
  if (!joined || !isPlaceBehind(scene, group.outerLast + 1)) return false;
  if (!endsPlace(scene, scene.isClauseMark(before) ? before - 1 : before, whole.last)) return false;
  const draft = scene.add(whole.kind, "casualties/and-group", group, -1, -1);
  draft.subset = whole.subset;
  draft.toll = whole.toll;
  return true;
}

/** «346 حالة في حجة [وإب 231 والحديدة 210]»: only the name of a place stands between two numbers. */
function isListed(scene: Scene, last: number, token: number): boolean {
  const { roles } = scene;
  let named = false;
  for (let at = last + 1; at < token; at++) {
    if (roles.named[at] === 1) named = true;
    else if (!(scene.isComma(at) || roles.isAnd(at) || LISTING.has(scene.word(at)))) return false;
  }
  return named && token - last <= LISTED_REACH;
}

/** What may stand beside the places of a list. */
const LISTING: ReadonlySet<string> = new Set(["ثم", "ب", "تليها", "يليها"]);
const LISTED_REACH = 6;

const isCount = ({ group, zero, joint }: Draft): boolean => group?.quantity != null && !zero && joint === null;

/** «في إدلب», «من مدينة القدس», «بإدلب» */
function isPlaceBehind(scene: Scene, token: number): boolean {
  const { roles } = scene;
  if (!WHERE.has(scene.word(token))) return false;
  for (let at = token + 1; at < Math.min(scene.end, token + 4); at++) {
    if (roles.named[at] === 1) return true;
    if (roles.isMark(at)) return false;
  }
  return false;
}

/** Whether a name that «في» or «من» leads to ends at a token, no other figure between it and the one that ends at `last`. */
function endsPlace(scene: Scene, token: number, last: number): boolean {
  const { roles } = scene;
  if (token <= last || roles.named[token] !== 1) return false;
  for (let at = token; at > last; at--) {
    if (roles.quantity[at] !== -1) return false;
    if (WHERE.has(scene.word(at))) return true;
  }
  return false;
}
