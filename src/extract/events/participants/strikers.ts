import { foldKey } from "../../../text/fold.js";
import type { Draft } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";

/** Alliances that fight from the air. */
const AIR_ALLIANCES = /^actor:(?:int\.(?:global|arab)-coalition|x\.coalition)/;
/** Aircraft and alliances as doers, in folded letters: «طائرة حربية», «الطيران», «التحالف». */
const AIRCRAFT =
  /(?:^|\s)(?:ال)?(?:طاير(?:ه|ات|تين|تان)|طيران|مقاتلات|مقاتلتين|مروحي(?:ه|ات)|مسير(?:ه|ات)|سلاح الجو|تحالف)(?:\s|$)/;
const GUNNERS = /مدفع|هاون|دباب|راجمات/;
/** Guns, told as what struck. */
const GUNS: ReadonlySet<string> = new Set(["artillery", "missile", "armour"]);

/** «قصف للتحالف», «طائرة سقطت أثناء قصفها حيا»: a bombardment by those who fly is from the air. */
export function settleStrikers(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { trigger } = draft.found;
    // «استهداف مسيرة سيارة»
    const aims = draft.type === "attack" && trigger.traits.has("aim") && !trigger.verbal;
    // «قصف» leaves open whether guns or aircraft bombard.
    if (!aims && (draft.type !== "shelling" || !trigger.traits.has("vague"))) continue;
    if (draft.instrument !== null && GUNS.has(draft.instrument)) continue;
    // «شن التحالف قصفا مدفعيا»: an alliance has guns as well.
    const { last } = draft.found;
    const guns = scene.isOf(last + 1, "missile") || scene.isOf(last + 2, "missile");
    const flies = draft.agents.some(
      ({ entity, text }) =>
        (!guns && AIR_ALLIANCES.test(entity ?? "")) || (AIRCRAFT.test(foldKey(text)) && !GUNNERS.test(foldKey(text))),
    );
    if (flies) draft.type = "airstrike";
  }
}
