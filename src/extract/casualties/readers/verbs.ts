import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { fitsRow } from "../conditions/fits-row.js";
import { kindOf } from "../conditions/held-kind.js";
import { isLossOf } from "../conditions/other-senses.js";
import { addedAfter, chain, joinedTo } from "../joined/chain.js";
import { betweenKinds, jointTrigger, peopleTail, share } from "../joined/joint.js";
import { isOwned } from "../people/nouns.js";
import { type Group, GroupRecord } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { fateAfter, losesLife } from "../search/fate.js";
import { findObject } from "../search/objects.js";
import { findNeighbour, findSubject } from "../search/subjects.js";
import { hasOwnSubject, isDual, isPassive } from "../tables/forms.js";
import type { HarmRow } from "../tables/rows.js";
import { withLetters } from "../tables/spellings.js";
import { MINE, OF_WOUNDS, PREPOSITION } from "../tables/words.js";
import { readAmongThose } from "./among.js";
import { isInHand, readFallen } from "./fallen.js";
import { readSubset, readVerbOfSome } from "./parts.js";
import { readRelativeToll } from "./tolls.js";
import { readUpon } from "./upon.js";

/** «قتل ثلاثة جنود», «ثلاثة جنود قتلوا»: the figure of a verb. */
export function readVerb(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  if (readAmongThose(scene, token, row)) return true;
  const relative = (roles.is(token - 1, "stop") && scene.isRelative(token - 1)) || scene.word(token - 1) === "من";
  // «قتلته الشرطة»: whom it is done to stands in the pronoun; but «ارتفع عدد الذين تعتقلهم إلى أربعة».
  if (hits.pronoun[hit] > 0) return (relative && readRelativeToll(scene, token, kindOf(scene, row, token))) || true;
  const other = jointTrigger(scene, hit);
  // «إن رجلا قتل وأصيب ستة»: the first verb has its people before it.
  if (other !== -1 && row.use !== "falls" && findNeighbour(scene, token) !== null) {
    return readVerbLast(scene, token, hit, row);
  }
  // «متأثرا بجروح أصيب بها» says what he died of.
  if (roles.is(token - 1, "wound") && OF_WOUNDS.has(scene.word(token - 2))) return true;
  // «أصيب إصابات طفيفة»
  if (row.id === "asaba" && roles.isOf(token + 1, "wounds")) scene.used[token + 1] = 1;
  const start = other === -1 ? token : other;
  const from = (other === -1 ? hits.last[hit] : hits.last[roles.harm[other]]) + 1;
  if (row.needs === "upon") return readUpon(scene, token, hit, row);
  if (row.id === "qada" && readUpon(scene, token, hit, row)) return true;
  if (other === -1 && readTwoSeized(scene, token, hit, row)) return true;
  const fate = row.needs === "fate" ? fateAfter(scene, from) : -1;
  if (row.needs === "fate" && fate === -1) return false;
  if (relative && readRelativeToll(scene, token, row.kind)) return true;
  if (other === -1 && row.use !== "falls" && readVerbOfSome(scene, from, kindOf(scene, row, token), token, hit))
    return true;
  const pluralSubject = hasOwnSubject(hits.features[hit]);
  const group = findObject(scene, start, from, hit, row, pluralSubject);
  // «فقد خمسة من جنوده»: whoever loses his own men loses them dead.
  let kind =
    row.id === "faqada" &&
    group !== null &&
    ((group.who !== -1 && isOwned(roles, group.who)) ||
      losesLife(scene, group.outerLast) ||
      isLossOf(scene, group, token))
      ? "killed"
      : kindOf(scene, row, token);
  if (row.use === "falls") {
    if (pluralSubject && readFallen(scene, from)) return true;
    if (group === null) return false;
    if (betweenKinds(scene, group)) return true;
    if (isInHand(scene, group)) {
      scene.add("detained", "casualties/fall", group, token, hit);
      return true;
    }
    const fallen = group.harm ?? (group.people && group.quantity !== null ? "killed" : null);
    if (fallen === null) return false;
    kind = fallen;
  }
  if (group !== null && fitsRow(scene, row, group, token, true)) {
    // «نقل 12 عاملا إلى المستشفى»: the verb itself tells of no harm.
    const told = row.needs === "hospital" ? -1 : token;
    const draft = scene.add(
      kind,
      row.use === "falls" ? "casualties/fall" : "casualties/verb-first",
      group,
      told,
      told === -1 ? -1 : hit,
    );
    // «استشهد أخي»: the dual of a subject has no ي.
    if (row.use === "dies" && draft.high === 2 && MINE.has(scene.word(group.who))) [draft.low, draft.high] = [1, 1];
    if (row.needs === "fate" && fate > draft.last && fate - draft.last < 6) draft.last = fate;
    if (row.use === "falls") peopleTail(scene, draft, group);
    else if (other !== -1) share(scene, draft, roles.harmRow(roles.harm[other]).kind, group, other);
    else chain(scene, kind, group, null);
    return true;
  }
  if (row.use === "falls") return false;
  return readVerbLast(scene, token, hit, row);
}

/** «مقتل شابين اختطفا الجمعة»: what had befallen the two told right before. */
function readTwoSeized(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
  const kind = kindOf(scene, row, token);
  const told = scene.drafts.at(-1);
  if (!(kind === "kidnapped" || kind === "detained") || !isDual(scene.roles.input.analysis.hits.features[hit]))
    return false;
  if (told === undefined || told.last !== token - 1 || told.low !== 2 || told.high !== 2) return false;
  scene.add(kind, "casualties/verb-last", new GroupRecord(token, token, 2, 2, 0), -1, -1);
  return true;
}

/** «قراصنة خطفوا سفينة»: a thing behind the verb is what it was done to. */
function hasObject(scene: Scene, next: number): boolean {
  const { roles } = scene;
  if (next >= scene.end || roles.isMark(next) || roles.timed[next] === 1 || roles.words[next] !== 0) return false;
  // «قتلوا بغارة», «بالأسلحة»
  if (roles.isGluedTo(next, PREPOSITION)) return false;
  return scene.definiteAt(next) || /.{3}ه$/.test(scene.word(next));
}

/**
 * Whether a subject told before a verb has its number; if not, the verb is of somebody nearer: «تسلم 62 من أفراده، من بينهم
 * صحفي اعتقل».
 */
function agrees({ low, high, plural, counted }: Group, features: number): boolean {
  if ((features & (Feature.SINGULAR | Feature.PLURAL | Feature.DUAL)) === Feature.SINGULAR)
    return low === 1 && high === 1;
  return plural || (counted && high !== 1);
}

/** «سيارة الجنرال أصيبت»: a feminine verb is not told of one man. */
function isOtherGender({ roles }: Scene, { first, name, quantity, high }: Group, verb: number): boolean {
  const { hits } = roles.input.analysis;
  const her = Feature.FEMININE | Feature.SINGULAR;
  if (name !== -1 || quantity !== null || high !== 1 || (verb & her) !== her) return false;
  if ((verb & (Feature.MASCULINE | Feature.PLURAL)) !== 0) return false;
  const noun = roles.victim[first];
  return noun !== -1 && (hits.features[noun] & (Feature.FEMININE | Feature.PLURAL)) === 0;
}

/** How far before its verb may stand what is counted and in no table of people. */
const THING_REACH = 5;
/** How far before a verb with «و» its people may stand. */
const JOINED_REACH = 12;

const THEN = withLetters("فقد");

/** «رجل فقد في البحر»: a time, a preposition or nothing more. */
const endsThere = ({ roles, end }: Scene, token: number): boolean =>
  token >= end || roles.isMark(token) || roles.timed[token] === 1 || roles.is(token, "prep");

/** «إن الرياضي فارق الحياة»: only people meet their end, whatever noun opens the clause. */
function somebody(scene: Scene, verb: number): Group | null {
  const { roles } = scene;
  let at = verb - 1;
  while (at >= scene.from && (!roles.is(at, "stop") || scene.isRelative(at))) at--;
  if (!scene.definiteAt(++at) || !roles.canBeCounted(at) || at >= verb) return null;
  const group = new GroupRecord(at, at, 1, 1, 0);
  [group.people, group.definite, group.who, group.whoLast] = [true, true, at, at];
  return group;
}

/** «رجلا في السبعين لقي حتفه»: one whom nobody knows yet is counted by his noun; but «قائد فرقة قتل», «أخوه قتل». */
const isSomeone = ({ roles }: Scene, { name, definite, owned, plural, last }: Group, verb: number): boolean =>
  !plural &&
  !definite &&
  !owned &&
  name === -1 &&
  (last + 1 === verb || roles.isMark(last + 1) || roles.is(last + 1, "prep"));

/** «17 شخصا لقوا حتفهم», «19 شخصا تم توقيفهم» */
export function readVerbLast(scene: Scene, token: number, hit: number, row: HarmRow, pronoun = false): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const kind = row.id === "faqada" && losesLife(scene, token) ? "killed" : kindOf(scene, row, token);
  if (row.use === "act" && row.pos === "verb" && !isPassive(hits.features[hit])) return false;
  // «أما الوزير فقد قال»: «then», before a verb.
  if (row.id === "faqada" && THEN.has(scene.word(token)) && !endsThere(scene, token + 1)) return false;
  if (row.use === "act" && hasOwnSubject(hits.features[hit]) && hasObject(scene, hits.last[hit] + 1)) return false;
  const subject = findSubject(scene, token);
  const neighbour = subject !== null && agrees(subject, hits.features[hit]) ? null : findNeighbour(scene, token);
  const group =
    neighbour ??
    subject ??
    (row.needs === "fate" && !hasOwnSubject(hits.features[hit]) ? somebody(scene, token) : null);
  // «واحدا من الجنود الخمسة الذين أصيبوا»: the clause is of the five.
  if (group?.counted && group.high === 1 && hasOwnSubject(hits.features[hit]) && scene.word(token - 1) === "الذين")
    return false;
  if (group !== null && isOtherGender(scene, group, hits.features[hit])) return false;
  if (group === null || !fitsRow(scene, row, group, token, true)) return false;
  // «استهدفت عدة مدن أمس. … قتل أو جرح»: things counted far before are not who was hurt.
  if (!group.people && group.who !== -1 && token - group.last > THING_REACH) return false;
  // «… طلبوا مئة فرد …، وفروا»: a verb joined to another has that one's subject.
  if ((hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0 && token - group.last > JOINED_REACH) return false;
  // «وقد تم اعتقاله» tells nothing but a pronoun.
  if (pronoun && !group.counted) return false;
  // One person is no subject of a plural verb, but together with others: «الطيار وثلاثة ركاب لقوا حتفهم».
  const alone = !group.plural && !group.counted && hasOwnSubject(hits.features[hit]);
  const more = alone ? joinedTo(scene, group, token) : null;
  if (alone && more === null) return false;
  const draft = scene.add(kind, "casualties/verb-last", group, token, hit);
  // «مجندين استشهدا»: the verb's dual counts a noun that may be a plural.
  const two = isDual(hits.features[hit]);
  if (two && group.plural && !group.counted) [draft.low, draft.high] = [2, 2];
  if (
    !group.counted &&
    !two &&
    (more?.quantity ?? null) === null &&
    !isSomeone(scene, group, token) &&
    (neighbour === null || neighbour.outerLast < token - 1 || group.name !== -1)
  ) {
    // The verb alone tells it where its victim stands before it by name or as one that is known.
    [draft.first, draft.peeled, draft.last] = [token, hits.peeled[hit], hits.last[hit]];
  }
  const end = scene.end;
  scene.end = token;
  for (let at = group.outerLast + 1; at < token; at++) {
    if (scene.roles.is(at, "subset") && readSubset(scene, at)) break;
  }
  if (group.counted || hasOwnSubject(hits.features[hit])) chain(scene, kind, group, null);
  scene.end = end;
  scene.used[token] = 1;
  // «عشرات الأشخاص قتلوا وجرحوا»
  const also = jointTrigger(scene, hit, true);
  if (also !== -1 && hasOwnSubject(hits.features[roles.harm[also]])) {
    share(scene, draft, roles.harmRow(roles.harm[also]).kind, group, -1);
    scene.used[also] = 1;
  }
  addedAfter(scene, kind, hits.last[hit] + 1);
  return true;
}
