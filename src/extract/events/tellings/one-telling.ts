import { Proclitic } from "../../../lexicon/clitics.js";
import { isGlued } from "../phrases/prepositions.js";
import { isUnbroken } from "../scene/clause-borders.js";
import type { Draft } from "../scene/draft.js";
import type { Found } from "../scene/found.js";
import type { Scene } from "../scene/scene.js";
import { BLOWS } from "../tables/act-types.js";
import type { Trait } from "../tables/traits.js";

/** Words between the verb of a blast and that of its aim: «عبوة ناسفة». */
const FAR_AIM = 5;
/** Words between a verb and what tells more of its happening. */
const REACH = 10;
/** Words between ب and the blow: «بسلسلة غارات». */
const COUNTED = 2;

/** «قضت المحكمة بإعدام ستة», «عاقبت المحكمة المتهم بالسجن» */
const isPenalty = (verdict: Draft, { found }: Draft): boolean =>
  found.trigger.traits.has("penalty") &&
  verdict.found.trigger.traits.has("verdict") &&
  (found.proclitics & Proclitic.BI) !== 0;

/** «إيداع الناشط الحبس» */
const isPrison = (draft: Draft, { found }: Draft): boolean =>
  !draft.found.verbal && draft.found.trigger.traits.has("custody") && found.trigger.traits.has("penalty");

/** «استهدفت الطائرات بخمس غارات مواقع» */
function isMeans(scene: Scene, verb: Draft, { found, type }: Draft): boolean {
  if (!verb.found.trigger.traits.has("means") || found.verbal || !BLOWS.has(type)) return false;
  for (let at = found.first; at > verb.found.last && at >= found.first - COUNTED; at--)
    if (isGlued(scene, at, "bi")) return true;
  return false;
}

const isVerb = ({ trigger }: Found, trait: Trait): boolean => trigger.verbal && trigger.traits.has(trait);

/** «انفجرت عبوة ناسفة استهدفت حافلة»: what a blast was to hit. */
const isAimOf = (verb: Draft, { found }: Draft): boolean =>
  isVerb(verb.found, "blast") && isVerb(found, "aim") && found.first - verb.found.last <= FAR_AIM;

/** Words between a verb of signing and what is signed. */
const SIGNED_REACH = 14;

/** «وقعت الحكومة [اتفاقا] مع الحركة», «وافق على [اتفاق]»: who signs and what is signed are one happening. */
function isSigned(scene: Scene, act: Draft, { found, type }: Draft): boolean {
  if (type !== "agreement" || act.type !== "agreement" || found.verbal) return false;
  const { trigger, last } = act.found;
  if (SIGNS.has(trigger.id)) return found.first - last <= SIGNED_REACH;
  return trigger.id === AGREES && !scene.hasArticle(found.first);
}
const SIGNS: ReadonlySet<string> = new Set(["agreement.waqqaa", "agreement.waqqaa-rasmi"]);
const AGREES = "agreement.wafaqa";

/** Makes one of what a verb and a noun behind its ب tell of one happening. */
export function joinOneTelling(scene: Scene, drafts: Draft[]): void {
  for (let at = drafts.length - 1; at > 0; at--) {
    const draft = drafts[at];
    const verb = drafts[at - 1];
    const { found } = draft;
    const signed = isSigned(scene, verb, draft);
    const reach = signed ? SIGNED_REACH : REACH;
    if (verb.found.sentence !== found.sentence || found.first - verb.found.last > reach) continue;
    const means = isMeans(scene, verb, draft);
    const one = signed || means || isPenalty(verb, draft) || isAimOf(verb, draft) || isPrison(verb, draft);
    if (!one || !isUnbroken(scene, verb.found.last, found.first)) continue;
    if (means) verb.type = draft.type;
    if (verb.agents.length === 0 && signed) verb.agents = draft.agents;
    if (verb.targets.length === 0) verb.targets = draft.targets;
    verb.figures.push(...draft.figures);
    drafts.splice(at, 1);
    // Days and places beside it are those of the verb.
    for (let token = found.first; token <= found.last; token++) scene.triggerAt[token] = -1;
  }
}
