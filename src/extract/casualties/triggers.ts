import { wordAt } from "../../lexicon/analysis.js";
import { Proclitic } from "../../lexicon/clitics.js";
import { Feature } from "../../lexicon/features.js";
import type { HarmKind } from "../../model/casualty.js";
import { groupAfter } from "./after-masdar.js";
import { readAmongThose } from "./among.js";
import { fitsRow, isNegated, isUnreal, WOUNDS } from "./conditions.js";
import { addedAfter, chain, joinedTo } from "./continuation.js";
import { isInHand, readFallen } from "./fallen.js";
import { type Group, GroupRecord } from "./group.js";
import { readGroup } from "./groups.js";
import { betweenKinds, jointTrigger, peopleTail, share } from "./joint.js";
import { readSubset, readVerbOfSome } from "./parts.js";
import type { HarmRow } from "./rows.js";
import type { Scene } from "./scene.js";
import { fateAfter, findNeighbour, findObject, findSubject, isOwn } from "./search.js";
import { readRelativeToll } from "./tolls.js";
import { readUnknown } from "./unknown.js";
import { readUpon } from "./upon.js";
import { AUTHORITIES, DONE, GRAVE, hasOwnSubject, isDual, isPassive, PREPOSITION } from "./words.js";
import { readNegated } from "./zero.js";

export function readTrigger(scene: Scene, token: number, hit: number): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const row = roles.harmRow(hit);
  if (roles.timed[token] === 1 || roles.named[token] === 1) return false;
  // «مئتا قتيل»: a number, though spelled like «متنا».
  if (roles.isNumbered(token)) return false;
  const verb = (hits.features[hit] & Feature.VERB) !== 0;
  // «4 أسر» are families.
  if ((row.id === "asara" || row.id === "asr") && isCountedAt(scene, token)) return false;
  // «وأسر الضحايا»: so are those of people known as harmed.
  if ((row.id === "asara" || row.id === "asr") && roles.people[token + 1] !== -1 && scene.definiteAt(token + 1))
    return true;
  // «على متن الطائرة» is no «they died».
  if (verb && roles.masdar[token] === -1 && LEADING.has(scene.word(token - 1))) return false;
  if (verb && isNegated(scene, token)) return readNegated(scene, token, hit, row);
  // «تمت» is no «she dies», which only a negation shortens.
  if (verb && isShort(hits.features[hit])) return false;
  if (isUnreal(scene, token, hit, verb)) {
    scene.unreal = token;
    // «لإلقاء القبض على …»: nor are the later words of its phrase.
    if (hits.last[hit] > token) scene.used.fill(1, token, hits.last[hit] + 1);
    // «لتفادي وقوع ضحايا»: nor are those who might have fallen.
    const fallen = row.use === "falls" ? readGroup(roles, token + 1, scene.end) : null;
    if (fallen !== null && fallen.harm !== null) scene.used.fill(1, fallen.outer, fallen.outerLast + 1);
    return true;
  }
  const deed = isDeed(scene, token);
  // «خططوا لتخدير وخطف عالم»: joined to an aim, it is no verb.
  if (
    verb &&
    roles.masdar[token] !== -1 &&
    isUnreal(scene, token, roles.masdar[token], false) &&
    /^ل.{3}/.test(scene.word(token - 1))
  )
    return true;
  // «قتلها لمدنيين»: the doer in the pronoun, the done-to behind ل.
  if (verb && hits.pronoun[hit] > 0 && roles.masdar[token] !== -1) {
    const done = readGroup(roles, token + 1, scene.end);
    if (done !== null && ((done.proclitics & Proclitic.LI) !== 0 || isDoneBy(scene, token, done))) {
      return readMasdar(scene, token, roles.masdar[token], roles.harmRow(roles.masdar[token]));
    }
  }
  if (
    verb &&
    !(
      roles.masdar[token] !== -1 &&
      // «تم أسرهم»: a verbal noun stands behind «تم».
      (deed ||
        isGenitive(scene, token + 1) ||
        roles.is(token - 1, "prep") ||
        isHabit(scene, token) ||
        DONE.has(scene.word(token - 1)))
    )
  )
    return readVerb(scene, token, hit, row);
  // «القتل», «الأسر»: with the article it is of nobody in particular.
  if (row.pos === "masdar" && (hits.features[hit] & Feature.DEFINITE) !== 0) return false;
  const masdar = roles.masdar[token] === -1 ? hit : roles.masdar[token];
  if (verb && isUnreal(scene, token, masdar, false)) return true;
  return readMasdar(scene, token, masdar, roles.harmRow(masdar));
}

const isShort = (features: number): boolean =>
  (features & Feature.SHORTENED) !== 0 && (features & (Feature.PAST | Feature.PLURAL | Feature.DUAL)) === 0;

/** Whether a number that is no one or two stands right before a token. */
const isCountedAt = ({ roles }: Scene, token: number): boolean =>
  token > 0 && roles.quantity[token - 1] !== -1 && roles.input.numerals.quantities[roles.quantity[token - 1]].low > 2;

/** Prepositions, which no verb stands behind; «من» is «who» as well. */
const LEADING = new Set(["علي", "في", "الي", "عن"]);

/** «قتل المصلين»: known people in a case that no subject stands in, right behind what is then a verbal noun. */
const isGenitive = ({ roles, end }: Scene, token: number): boolean =>
  token < end &&
  roles.victim[token] !== -1 &&
  roles.named[token] === 0 &&
  KNOWN_MANY.test(wordAt(roles.input.analysis, token));

const KNOWN_MANY = /^ال.{3,}ين$/;

/** «بعد قتله ثلاثة جنود», «بتهمة قتله شرطيا»: the doer in the pronoun of a verbal noun, the done-to behind it. */
function isDoneBy(scene: Scene, token: number, done: Group): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const led =
    roles.is(token - 1, "prep") ||
    roles.is(token - 1, "deed") ||
    scene.word(token - 1) === "بتهمه" ||
    (hits.proclitics[roles.masdar[token]] & (Proclitic.BI | Proclitic.LI)) !== 0;
  if (!led || done.proclitics !== 0 || done.others) return false;
  const noun = roles.victim[done.first];
  // «بعد اعتقالها المتهم الثامن»
  if (done.definite && done.high === 1 && scene.roles.harmRow(roles.masdar[token]).use === "act") return true;
  return done.counted || (noun !== -1 && (hits.features[noun] & Feature.ACCUSATIVE) !== 0);
}

/** «عملية خطف», «عمليات تفجير وخطف وقتل»: the deed, not a verb. */
function isDeed(scene: Scene, token: number): boolean {
  let at = token - 1;
  while (at > token - 4 && scene.roles.conjoined(at + 1, scene.roles.harm[at + 1])) {
    if (scene.roles.is(at, "deed")) return true;
    at--;
    if (scene.roles.is(at, "deed")) return true;
  }
  return scene.roles.is(token - 1, "deed");
}

/** «احتجزت الشرطة سائقا»: who is held by the authorities is detained, by anybody else kidnapped. */
function kindOf(scene: Scene, row: HarmRow, token: number): HarmKind {
  if (row.id !== "ihtajaza" && row.id !== "ihtijaz" && row.id !== "iqtada") return row.kind;
  for (let at = token + 1; at < Math.min(scene.end, token + 6); at++)
    if (HOSTAGES.test(scene.word(at))) return row.kind;
  for (let at = Math.max(scene.from, token - 6); at < Math.min(scene.end, token + 7); at++) {
    if (AUTHORITIES.has(scene.word(at))) return "detained";
  }
  // «احتجاز صحفي في المطار»: where nobody is told who holds, a state does; «احتجاز مسلحين لعائلة».
  if (row.id !== "ihtijaz" || isHeldByGroup(scene, token + 1)) return row.kind;
  for (let at = Math.max(scene.from, token - 6); at < Math.min(scene.end, token + 3); at++)
    if (GUNMEN.test(scene.word(at))) return row.kind;
  return "detained";
}

/** Sectors of a state's bodies. */
const OF_STATE: ReadonlySet<string | null> = new Set(["GOV", "MIL", "COP", "JUD", "SPY", "LEG", null]);

/** «احتجاز [حماس] للجندي»: a body that is no state's. */
function isHeldByGroup({ roles }: Scene, token: number): boolean {
  const name = roles.input.names[roles.name[token] ?? -1];
  return name !== undefined && name.type === "ORG" && !OF_STATE.has(name.sector);
}

function readMasdar(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  let at = hits.last[hit] + 1;
  if (row.needs === "upon") return readUpon(scene, token, hit, row);
  const other = jointTrigger(scene, hit);
  if (other !== -1) at = hits.last[roles.harm[other]] + 1;
  const group = groupAfter(scene, at, row, hits.pronoun[hit] > 0);
  // «مقتل … وإصابة آخرين»: the others are beside people told before.
  if (other !== -1 && group?.others === true) return false;
  const toThem = group !== null && (group.proclitics & Proclitic.LI) !== 0;
  const doneBy = group !== null && hits.pronoun[hit] > 0 && row.use === "act" && isDoneBy(scene, token, group);
  if (hits.pronoun[hit] > 0 && !toThem && !doneBy && (group === null || (group.definite && !group.counted))) {
    return DONE.has(scene.word(token - 1)) && readVerbLast(scene, token, hit, row, true);
  }
  if (group !== null && isInGeneral(scene, row, group, token)) return true;
  if (group === null && row.kind === "injured" && readWoundOf(scene, token, hit)) return true;
  if (group === null) return (row.use === "dies" || row.kind === "detained") && readUnknown(scene, token, hit, row, at);
  if (!fitsRow(scene, row, group, token, false)) return false;
  if (row.use === "falls") {
    if (betweenKinds(scene, group)) return true;
    const isDeath =
      row.id === "suqut"
        ? group.people && group.quantity !== null
        : group.name !== -1 || (row.id === "irtiqa" && group.counted);
    // «ارتقاء عدد من الأسرى»: they die.
    const kind = (row.id === "irtiqa" && group.held ? "killed" : group.harm) ?? (isDeath ? "killed" : null);
    if (kind === null) return false;
    const draft = scene.add(kind, "casualties/fall", group, token, hit);
    peopleTail(scene, draft, group);
    return true;
  }
  const kind = kindOf(scene, row, token);
  const draft = scene.add(kind, row.use === "toll" ? "casualties/toll-phrase" : "casualties/masdar", group, token, hit);
  if (other !== -1) share(scene, draft, roles.harmRow(roles.harm[other]).kind, group, other);
  // «راح ضحيته عشرات القتلى والجرحى»
  else if (row.use === "toll" && group.harm !== null) peopleTail(scene, draft, group);
  else chain(scene, kind, group, null);
  return true;
}

/** «إصابة طفيفة لأحد الحراس»: the adjective of the wound, then the wounded behind ل. */
function readWoundOf(scene: Scene, token: number, hit: number): boolean {
  if (!GRAVE.test(scene.word(token + 1))) return false;
  const group = readGroup(scene.roles, token + 2, scene.end);
  if (group === null || !group.people || (group.proclitics & Proclitic.LI) === 0) return false;
  scene.add("injured", "casualties/masdar", group, token, hit);
  return true;
}

/** «يواصل قتل المدنيين», «اعتقال الناشطين»: what is done to people spoken of in general. */
const isInGeneral = (
  scene: Scene,
  row: HarmRow,
  { definite, plural, counted, harm, outerLast }: Group,
  token: number,
): boolean =>
  definite &&
  plural &&
  !counted &&
  (row.kind === "detained" ||
    // «مراكز احتجاز المهاجرين», but «احتجاز الرهائن»
    (row.id === "ihtijaz" && harm === null && !HOSTAGES.test(scene.word(outerLast + 1))) ||
    // «جريمة قتل المتظاهرين», but «تورط بقتل المتظاهرين».
    (row.id === "qatl" && !scene.roles.isGluedTo(token, Proclitic.BI)) ||
    (row.use === "act" && isHabit(scene, token)));

const HOSTAGES = /^ك?(?:ال)?ره(?:اين|ائن|ينه)$/;
const GUNMEN =
  /^[وبل]?(?:ال|ل)?(?:مسلح(?:ون|ين)?|متمرد(?:ون|ين)?|متشدد(?:ون|ين)?|قراصنه|مهاجم(?:ون|ين)?|خاطف(?:ون|ين)|م[يل]?ليشيات?|عصابه|حوثي(?:ون|ين)|تنظيم|جماعه|حركه|داعش)$/;

/** «يواصل», «استمرار», «سياسة» before a verbal noun. */
function isHabit(scene: Scene, token: number): boolean {
  for (let at = token - 1; at >= Math.max(scene.from, token - HABIT_REACH); at--) {
    if (HABITS.test(scene.word(at))) return true;
    if (scene.isClauseMark(at)) return false;
  }
  return false;
}

const HABIT_REACH = 3;
const HABITS =
  /^[وفبل]?(?:[يت]?واصل[تو]?ا?|[يت]واصلون|مواصله|[يت]?ستمر(?:ون)?|استمرت?|استمروا|استمرار|سياسه|وقف|لوقف|انهاء|تحريم|حرمه|تبرير|[يت]برر|اباحه|[يت]بيح|[يت]جوز|جواز)$/;

/** «فقد اثنان من رجال الإطفاء حياتهما» */
function losesLife({ roles, end }: Scene, from: number): boolean {
  for (let at = from + 1; at < Math.min(end, from + LIFE_REACH); at++) if (roles.is(at, "fate")) return true;
  return false;
}
const LIFE_REACH = 5;
const MINE = /^(?:ابن|اخ|اخت|زوج|والد|شقيق|صديق|زميل|نجل|جد)ت?ي$/;

function readVerb(scene: Scene, token: number, hit: number, row: HarmRow): boolean {
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
  // «أصيب إصابات طفيفة»
  if (row.id === "asaba" && WOUNDS.test(scene.word(token + 1))) scene.used[token + 1] = 1;
  const start = other === -1 ? token : other;
  const from = (other === -1 ? hits.last[hit] : hits.last[roles.harm[other]]) + 1;
  if (row.needs === "upon") return readUpon(scene, token, hit, row);
  if (row.id === "qada" && readUpon(scene, token, hit, row)) return true;
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
    ((group.who !== -1 && isOwn(scene, group.who)) || losesLife(scene, group.outerLast))
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
    if (row.use === "dies" && draft.high === 2 && MINE.test(scene.word(group.who))) [draft.low, draft.high] = [1, 1];
    if (row.needs === "fate" && fate > draft.last && fate - draft.last < 6) draft.last = fate;
    if (row.use === "falls") peopleTail(scene, draft, group);
    else if (other !== -1) share(scene, draft, roles.harmRow(roles.harm[other]).kind, group, other);
    else chain(scene, kind, group, null);
    return true;
  }
  if (row.use === "falls") return false;
  return readVerbLast(scene, token, hit, row);
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

const THEN = /^[وف]?فقد$/;

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

/** «17 شخصا لقوا حتفهم», «19 شخصا تم توقيفهم» */
function readVerbLast(scene: Scene, token: number, hit: number, row: HarmRow, pronoun = false): boolean {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  const kind = row.id === "faqada" && losesLife(scene, token) ? "killed" : kindOf(scene, row, token);
  if (row.use === "act" && row.pos === "verb" && !isPassive(hits.features[hit])) return false;
  // «أما الوزير فقد قال»: «then», before a verb.
  if (row.id === "faqada" && THEN.test(scene.word(token)) && !endsThere(scene, token + 1)) return false;
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
    (neighbour === null || neighbour.outerLast < token - 1 || group.name !== -1)
  ) {
    // The verb alone tells it where its victim stands before it by name or noun.
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
