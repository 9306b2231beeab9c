import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { BA, LAM } from "../../../text/letters.js";
import type { Phrase } from "../scene/draft.js";
import { Border, Flag, type Scene } from "../scene/scene.js";
import { type FrameSlot, hasSlotAt, type Slot } from "../tables/frames.js";
import { isAdjectival } from "../words/adjectives.js";
import { isGoverned, nameStart } from "../words/nouns.js";
import { isPlace } from "../words/place-names.js";
import { isPartitive, isTaker } from "../words/takers.js";
import { mannerEnd } from "./insertions.js";
import { readPhrase } from "./phrases.js";

/** Words after a trigger within which its prepositions are looked for. */
const REACH = 16;

/** Takes a phrase for a slot of an event. */
export type Put = (slot: Slot, phrase: Phrase) => void;

/** Fills slots from the prepositions of a frame that follow `last`. */
export function fromPrepositions(scene: Scene, frame: readonly FrameSlot[], last: number, to: number, put: Put): void {
  const { particleCodes } = scene.vocabulary;
  const min = particleCodes.get("min");
  const during = particleCodes.get("during");
  let told = false;
  let posted = false;
  let led = to;
  for (let token = last + 1; token < to && token <= last + REACH; token++) {
    // «قتل اثنان وأصيب خمسة برصاص الجيش»: a joined toll is of the same deed.
    const post = isAtPost(scene, token);
    if (scene.border[token] >= Border.CLAUSE && scene.figureAt[token] === -1 && !post) return;
    // «عند حاجز أمام مجمع يحتوي على مكاتب»: a verb behind where it was has prepositions of its own.
    if (posted && scene.is(token, Flag.VERB)) return;
    posted ||= post;
    if (isVerbOfItsOwn(scene, token, last)) return;
    // «حكمت المحكمة بالسجن على»: the penalty is that of the verdict.
    const another = scene.triggerAt[token] !== -1 && token > last + 1 && !scene.isOf(token, "prison");
    // «هجوم أدى إلى سقوط 3 جنود على الحدود»: behind the toll stands where, not whom.
    if (scene.figureAt[token] !== -1 && token > last + 2) told = true;
    // «على الأقل», «لأول مرة»: no one is told by it.
    const manner = mannerEnd(scene, token);
    if (manner !== -1) {
      token = manner;
      continue;
    }
    const code = scene.particleCode(token);
    const meanwhile = code === during ? happeningEnd(scene, token, to) : -1;
    if (meanwhile !== -1) {
      token = meanwhile;
      continue;
    }
    for (const { slot, position } of frame) {
      if (told && slot === "target") continue;
      // «إطلاق النار على عنصرين [من] الحرس»: behind another phrase «من» tells of those.
      if (slot === "agent" && position === min && (led < token || isPartitive(scene, token - 1))) continue;
      if (typeof position === "number" && position === code && !another && !isOfAnother(scene, token)) {
        const phrase = readPhrase(scene, scene.particleEnd[token] + 1, to);
        if (phrase !== null) {
          put(slot, phrase);
          led = Math.min(led, token);
        }
      } else if (
        (position === "li" || position === "bi") &&
        isGlued(scene, token, position) &&
        // «رحب باسم الحكومة بـ»: for whom somebody speaks.
        wordAt(scene.analysis, token) !== IN_NAME_OF
      ) {
        const phrase = readPhrase(scene, token, to, Proclitic.BI | Proclitic.KA | Proclitic.LI);
        if (phrase !== null) put(slot, phrase);
      }
    }
    // «ردا على», «على يد»: the words of a phrase lead to nothing by themselves.
    if (scene.particle[token] !== -1) token = scene.particleEnd[token];
    // «ندد الرئيس السبت بالهجوم»: another happening is read where the preposition is its own, and no farther.
    if (another) return;
  }
}

/** «فتحوا النار [عند] نقطة تفتيش على سيارة»: where, which opens no clause. */
const isAtPost = (scene: Scene, token: number): boolean =>
  scene.particleCode(token) === scene.vocabulary.particleCodes.get("at") &&
  (scene.isOf(token + 1, "place-or-post") || scene.isOf(token + 1, "building") || scene.isOf(token + 1, "camp"));

const IN_NAME_OF = "باسم";

/** «يلتقي الوزير [خلال زيارته] بالرئيس»: the last token of the happening during which something else is done, or -1. */
function happeningEnd(scene: Scene, token: number, to: number): number {
  let at = scene.particleEnd[token] + 1;
  if (at < to && scene.isOf(at, "this")) at++;
  if (at >= to || scene.triggerAt[at] === -1 || scene.is(at, Flag.VERBAL)) return -1;
  while (at + 1 < to && scene.triggerAt[at + 1] === scene.triggerAt[at]) at++;
  return at;
}

/** «الاتهامات مسيسة ويمكن أن تؤدي إلى تسليمه إلى فرنسا»: a verb behind «أن» has prepositions of its own. */
const isVerbOfItsOwn = (scene: Scene, token: number, last: number): boolean =>
  token > last + 1 &&
  scene.is(token - 1, Flag.COMPLEMENT) &&
  scene.is(token, Flag.VERB) &&
  // «القمة التي يفترض أن تعقد بين الرئيسين»
  !scene.carriersAt(token).some(({ frame }) => hasSlotAt(frame, "event", "obj")) &&
  scene.nameAt[token] === -1;

/** What «من» completes as a measure of where something is, in folded letters. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  "الشرق الغرب الشمال الجنوب القرب بالقرب كيلومتر كيلومترا كيلومترات كم مترا امتار".split(" "),
);

/** «بالتعاون مع», «بالتزامن مع», «الحدود بين البلدين»: a preposition behind a noun of its own completes that. */
function isOfAnother(scene: Scene, token: number): boolean {
  const code = scene.particleCode(token);
  const { particleCodes } = scene.vocabulary;
  const maa = code === particleCodes.get("maa");
  const bayn = code === particleCodes.get("bayn");
  // «من [بين] عدة قضايا»
  if (bayn && scene.particleCode(token - 1) === particleCodes.get("min")) return true;
  // «في ضاحية إلى الشرق [من] العاصمة»: how far and which way.
  if (code === particleCodes.get("min") && DIRECTIONS.has(wordAt(scene.analysis, token - 1))) return true;
  // «في بيان نشره على تويتر»
  if (code === particleCodes.get("ala") && (scene.isOf(token - 1, "posted") || scene.isOf(token - 2, "posted")))
    return true;
  if (maa && scene.isOf(token - 1, "along-with")) return true;
  // «تركز على العلاقات [بين البلدين]», «التعاون التجاري [بين]»
  const qualified = isAdjectival(scene, token - 1) || scene.hasArticle(token - 1);
  if (bayn && (scene.isOf(token - 1, "relation") || (scene.isOf(token - 2, "relation") && qualified))) return true;
  // «صاروخ أطلق [من] اتجاه الجولان»: where it came from.
  if (code === particleCodes.get("nahw") && scene.particleCode(token - 1) === particleCodes.get("min")) return true;
  if (!maa && !bayn) return false;
  // «الحدود الشرقية مع سوريا», not «على الحدود بين قوات الأمن والمتظاهرين»
  const next = scene.particleEnd[token] + 1;
  const name = scene.nameAt[next];
  if (name === -1 ? isTaker(scene, next) : !isPlace(scene.input.names[name])) return false;
  return scene.isOf(token - 1, "frontier") || (scene.isOf(token - 2, "frontier") && scene.hasArticle(token - 1));
}

/**
 * Whether a word carries ل or ب as its preposition: a name behind it, or a word that lexicon and article bear out; or the
 * letter stands before its word («لـ 12 متهما», «بـ"القاعدة"»).
 */
export function isGlued(scene: Scene, token: number, position: "li" | "bi"): boolean {
  const { text, tokens } = scene.analysis;
  const start = tokens.start[token];
  const letter = position === "li" ? LAM : BA;
  if (text.units[start] !== letter) return false;
  const length = tokens.end[token] - start;
  if (length < 3) return length === 1;
  const name = scene.nameAt[token];
  if (name !== -1) return nameStart(scene, name) > start;
  if (scene.particle[token] !== -1 || scene.timexAt[token] !== -1) return false;
  return isGoverned(scene, token);
}
