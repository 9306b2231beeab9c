import { wordAt } from "../../../lexicon/analysis.js";
import type { EventStatus } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { isInTanween } from "../words/endings.js";
import { cameAbout, isKnown, isUnforeseen, isWaged, wasPlanned } from "./came-about.js";
import { isDeniedAt } from "./denial.js";
import { ASIDE, isNot } from "./expected.js";
import { negated } from "./negation.js";
import { DUTY, reaches } from "./operator-reach.js";
import { type Operator, operatorAt } from "./operators.js";
import { opensSentence } from "./same-clause.js";

/** How far what a demand or a denial is told in reaches, behind «أن». */
const CLAUSE_REACH = 12;

const RULED_OUT = "istabada";
/** «ألا», folded. */
const NOT_TO = "الا";
/** «التخطيط ل», «من أجل» */
const PLANNING = "takhtit";
const AIM = "min-ajl";
const EXTENDING = "tamdid";
const ORDERED = "amara";
const NEARING = "iqtirab";
const STUDIED = "darasa";
/** «تجنب» */
const AVOIDED = "tajannub";
/** «تتيح», «يسمح ب» */
const ALLOWED = "ataha";
const CHARGE = "tuhma";
const ATTEMPT = "muhawala";

/** The status that the nearest operator gives: محاولة, احتمال, يعتزم, بتهمة. `undefined` where there is none. */
export function ofOperator(
  scene: Scene,
  at: number,
  drafts: readonly Draft[],
  lead: number,
  from: number,
): EventStatus | null | undefined {
  const { found } = drafts[at];
  for (let token = found.first - 1; token >= from && token >= lead - CLAUSE_REACH; token--) {
    // «يشتبه بتورطهم في التفجير»: what is open is who did it.
    if (scene.isOf(token, "involvement")) return null;
    // «يخشون أن يكون هدفه القصف، وهو ما تنفيه», «وذلك بناء على»: a sentence of its own.
    if (opensSentence(scene, token)) break;
    const operator = scene.nameAt[token] === -1 ? operatorAt(scene, token) : null;
    if (operator !== null && reaches(scene, operator, token, found, Math.max(lead, token + 1)))
      return statusUnder(scene, operator, token, drafts, at, lead, from);
    const ends = scene.border[token] >= Border.CLAUSE || scene.triggerAt[token] !== -1;
    // «إلى حين»: its second word opens no clause.
    if (ends && operatorAt(scene, token - 1)?.last !== token) break;
    const open = asideStart(scene, token, from);
    if (open !== -1) token = open;
    else if (scene.is(token, Flag.MARK) && !scene.is(token, Flag.QUOTE) && !besideTime(scene, token)) break;
  }
  return undefined;
}

/** The status that an operator at a token gives to what it reaches; null where it leaves it as it is. */
function statusUnder(
  scene: Scene,
  operator: Operator,
  token: number,
  drafts: readonly Draft[],
  at: number,
  lead: number,
  from: number,
): EventStatus | null {
  const negation = ofNegated(scene, operator, token, lead, from);
  if (negation !== undefined) return negation;
  const { status } = operator.row;
  const { found } = drafts[at];
  if (leavesAlone(scene, operator, token, drafts, at, lead)) return null;
  if (status !== "denied") return isDeniedAt(scene, drafts, at, token) ? "denied" : status;
  if (isWaged(scene, found) || isUnforeseen(scene, token, from)) return null;
  return wasPlanned(scene, found) ? "planned" : "denied";
}

/** What an operator gives that is itself negated; `undefined` where it is not. */
function ofNegated(
  scene: Scene,
  { row: { id }, verbal, adjective }: Operator,
  token: number,
  lead: number,
  from: number,
): EventStatus | null | undefined {
  // «لم يستبعد أن تنسحب القوات» leaves it open.
  if (verbal && negated(scene, token, from) !== null) return id === RULED_OUT ? "possible" : null;
  // «لن يسمح بعقد مؤتمر»
  if (id === ALLOWED && negated(scene, token, from) !== null) return "denied";
  if (adjective && isNot(scene, token - 1)) return "possible";
  if (id !== DUTY) return undefined;
  // «لا يجب أن تنسحب», «يجب ألا تنسحب»
  if (scene.is(token - 1, Flag.NEGATION) || wordAt(scene.analysis, lead - 1) === NOT_TO) return "possible";
  // «لم يكن ينبغي أن يلتقيا»: it was done.
  return negated(scene, token, from) === null ? undefined : null;
}

/** Whether an operator says nothing against a happening that it reaches. */
function leavesAlone(
  scene: Scene,
  { row: { id } }: Operator,
  token: number,
  drafts: readonly Draft[],
  at: number,
  lead: number,
): boolean {
  const draft = drafts[at];
  const { found, type } = draft;
  switch (id) {
    // «أوقف من أجل الاعتداء»: what is known is no aim.
    case PLANNING:
    case AIM:
      return isKnown(scene, draft) || cameAbout(scene, found);
    // «لا يسمح للشركات بعدم الالتزام بالعقوبات»: what is known stays.
    case ALLOWED:
      return scene.is(found.first, Flag.DEFINITE);
    case AVOIDED:
      return type === "sanction" && lead === found.first && scene.is(found.first, Flag.DEFINITE);
    case CHARGE:
      return isConvicted(drafts, at);
    // «تمديد اعتقال ناشط»: he is held already.
    case EXTENDING:
      return type === "arrest";
    // «تدرس السلطات طلبا إيرانيا»: it has been made; but «تدرس طلب قوات».
    case STUDIED:
      return type === "demand" && isInTanween(scene, found.first);
    // «مع اقتراب الانتخابات»: their time comes.
    case NEARING:
      return lead === token + 1;
    // «أمرت النيابة بحبس المتهم»: he is held by it.
    case ORDERED:
      return found.trigger.traits.has("custody");
    // «محاولة انقلاب» is a coup, whether it succeeds or not.
    case ATTEMPT:
      return type === "coup";
    default:
      return false;
  }
}

/** «من المقرر[، حسب الوزارة،] أن»: the comma behind what is expected that opens the aside which ends at a token, or -1. */
function asideStart(scene: Scene, token: number, from: number): number {
  if (!scene.is(token, Flag.COMMA) || !scene.is(token + 1, Flag.COMPLEMENT)) return -1;
  for (let at = token - 1; at > from && at >= token - ASIDE; at--) {
    if (scene.triggerAt[at] !== -1 || scene.is(at, Flag.COMPLEMENT)) return -1;
    if (scene.is(at, Flag.COMMA)) return operatorAt(scene, at - 1)?.adjective === true ? at : -1;
  }
  return -1;
}

/** «، الاثنين،»: a day between commas parts nothing. */
const besideTime = (scene: Scene, token: number): boolean =>
  scene.timexAt[token - 1] !== -1 || scene.timexAt[token + 1] !== -1;

/** «أدين بتهمة قتل»: a court's word makes it so. */
function isConvicted(drafts: readonly Draft[], at: number): boolean {
  const { found } = drafts[at];
  const before = drafts[at - 1];
  if (before === undefined || before.found.trigger.traits.has("acquittal")) return false;
  return before.type === "trial" && before.found.sentence === found.sentence && found.first - before.found.last <= 8;
}
