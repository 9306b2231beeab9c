import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { isNegated, isUnreal } from "../conditions/unreal.js";
import { readGroup } from "../people/groups.js";
import type { Scene } from "../scene/scene.js";
import { DONE } from "../tables/words.js";
import { isDoneBy, isHabit, readMasdar } from "./masdars.js";
import { readVerb } from "./verbs.js";
import { readNegated } from "./zero.js";

/** Reads the figure of a word of harm; true where the word is dealt with, be it with no figure. */
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
