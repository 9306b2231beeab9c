import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Sector } from "../../../model/name.js";
import { readPhrase } from "../phrases/phrases.js";
import { isGlued } from "../phrases/prepositions.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { hasSlotAt } from "../tables/frames.js";
import { isAdjectival } from "../words/adjectives.js";
import { hasFamily } from "../words/nouns.js";
import { stanceAt } from "../words/stance.js";
import { startsWithConjunction } from "../words/verb-forms.js";

// Who strikes, told behind the noun of the blow by ل or «من».

/** Adjectives that may stand between a noun of action and ل with its doer: «قصف جوي لقوات النظام». */
const ADJECTIVES = 2;

/** Who strikes, told by ل behind an indefinite noun whose aim another preposition tells: «قصف للنظام على المخيم», «غارة للتحالف». */
export function ownerBehind(scene: Scene, { found, figures }: Draft, to: number): Phrase | null {
  if ((found.features & Feature.DEFINITE) !== 0 || found.pronoun > 0) return null;
  // «غارات وقصف جوي لقوات النظام»: two blows of one doer.
  const second = found.last + 1;
  const joined = second < to && scene.triggerAt[second] !== -1 && startsWithConjunction(scene, second);
  const start = joined ? second + 1 : second;
  for (let at = start; at < to && at <= start + ADJECTIVES; at++) {
    // «قصف عنيف ومكثف لطائرات التحالف»
    const quality = scene.border[at] === 0 || (at > start && isAdjectival(scene, at - 1));
    if (scene.is(at, Flag.MARK) || scene.particle[at] !== -1 || !quality) return null;
    // «تفجير استهدف دورية للجيش»: behind a verb ل tells whose that is which was struck.
    if (scene.is(at, Flag.VERB)) return null;
    if (!isGlued(scene, at, "li")) continue;
    // «مظاهرة مؤيدة للحزب»: whom it is for or against.
    if (at > start && stanceAt(scene, at - 1) !== null) return null;
    const owner = readPhrase(scene, at, to, Proclitic.LI);
    if (owner === null || owner.figure !== -1) return null;
    const aim = hasSlotAt(found.trigger.frame, "target", "li");
    // «قصف لطائرات التحالف», «مقتل 3 جنود في هجوم للمتمردين»: aircraft strike; and whom it struck was told before.
    const strikes =
      isIrregular(scene, owner) || isWeaponry(scene, owner) || figures.length > 0 || aimsBehind(scene, owner.last, to);
    return canStrike(scene, owner) && (!aim || strikes) ? owner : null;
  }
  return null;
}

/** «هجوم من معارضين», «إطلاق نار من مسلحين»: who strikes, told by «من» right behind the blow and its adjectives. */
export function strikerBehind(scene: Scene, { found }: Draft, to: number): Phrase | null {
  let at = found.last + 1;
  while (at < to && at <= found.last + ADJECTIVES && scene.nameAt[at] === -1 && isAdjectival(scene, at)) at++;
  if (at + 1 >= to || scene.particleCode(at) !== scene.vocabulary.particleCodes.get("min")) return null;
  const striker = readPhrase(scene, at + 1, to);
  if (striker === null || striker.figure !== -1) return null;
  if (striker.name !== -1) return scene.input.names[striker.name].type === "ORG" ? striker : null;
  // «قصف من الدبابات الإسرائيلية»
  const arms = scene.hasArticle(striker.first) && hasFamily(scene, striker.first, "weapon");
  return arms || hasFamily(scene, striker.first, "victim") ? striker : null;
}

/** Families of people and of what they form. */
const BODIES: ReadonlySet<string> = new Set(["victim", "title", "body-head"]);
/** Sectors of those who lay ambushes and fire: «كمين للحوثيين» is theirs. */
const IRREGULAR: ReadonlySet<Sector> = new Set(["REB", "UAF", "PRM", "CRM"]);

const isIrregular = (scene: Scene, { name }: Phrase): boolean => {
  const sector = name === -1 ? null : scene.input.names[name].sector;
  return sector !== null && IRREGULAR.has(sector);
};

/** «طائرات», «الطيران», «مدفعية» */
const isWeaponry = (scene: Scene, { first }: Phrase): boolean =>
  hasFamily(scene, first, "weapon") || scene.isOf(first, "aircraft") || scene.isOf(first, "flight");

function canStrike(scene: Scene, phrase: Phrase): boolean {
  // «غارة لطيران الجيش»
  if (isWeaponry(scene, phrase)) return true;
  if (phrase.name !== -1) {
    const { type, role } = scene.input.names[phrase.name];
    return type === "ORG" || (type === "GPE" && role === "actor");
  }
  const { hits, lexicon } = scene.analysis;
  for (let hit = hits.first[phrase.first]; hit < hits.first[phrase.first + 1]; hit++)
    if (BODIES.has(lexicon.familyName(hits.entry[hit]))) return true;
  return scene.isOf(phrase.first, "acting-body");
}

/** Words between whose a blow is and a verb that tells what it hits. */
const FAR_AIM = 8;

/** Whether «على» or «ضد» comes right behind a phrase, or a verb such as «استهدف» not far behind. */
function aimsBehind(scene: Scene, last: number, to: number): boolean {
  const { particleCodes } = scene.vocabulary;
  for (let at = last + 1; at < to && at <= last + FAR_AIM && scene.border[at] < Border.CLAUSE; at++) {
    if (scene.is(at, Flag.MARK) || scene.triggerAt[at] !== -1) break;
    if (
      scene.carriersAt(at).some(({ frame }) => hasSlotAt(frame, "event", "subj") && hasSlotAt(frame, "target", "obj"))
    )
      return true;
  }
  for (let at = last + 1; at < to && at <= last + 2; at++) {
    const code = scene.particleCode(at);
    if (code !== -1 && (code === particleCodes.get("ala") || code === particleCodes.get("didd"))) return true;
  }
  return false;
}
