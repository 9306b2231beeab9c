import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { HarmKind } from "../../../model/casualty.js";
import { readGroup } from "../people/groups.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Scene } from "../scene/scene.js";
import { hasOwnSubject } from "../tables/forms.js";
import { chain } from "./chain.js";

/** «مقتل وإصابة 30»: the other word of harm that shares the group. */
export function jointTrigger(scene: Scene, hit: number, plural = false): number {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  // «باستشهاد و إصابة ثلاثة»
  const apart = roles.isAnd(hits.last[hit] + 1) ? 1 : 0;
  const next = hits.last[hit] + 1 + apart;
  const other = (hits.features[hit] & Feature.VERB) !== 0 ? roles.harm[next] : roles.masdar[next];
  if (next >= scene.end || other === -1 || hits.pronoun[hit] > 0 || hasOwnSubject(hits.features[hit]) !== plural)
    return -1;
  if (apart === 0 && (hits.proclitics[other] & Proclitic.CONJUNCTION) === 0) return -1;
  const one = roles.harmRow(hit);
  const two = roles.harmRow(other);
  // «اعتقلوا واقتيدوا»: seized once.
  return one.kind !== two.kind && !(plural && isSeizure(one.kind) && isSeizure(two.kind)) ? next : -1;
}

const isSeizure = (kind: HarmKind): boolean => kind === "kidnapped" || kind === "detained";

/** A count that two kinds share: each of them is at least one and at most all but one. */
export function share(scene: Scene, draft: Draft, kind: HarmKind, group: Group, trigger: number): void {
  const { hits } = scene.roles.input.analysis;
  const vague = group.quantity?.vague === true;
  const all = isSeizure(kind) || isSeizure(draft.kind);
  if (all) {
    // «خطف وقتل جنديين»: seized and killed, the same people are counted in full by both.
  } else if (group.quantity === null && !group.counted) {
    // «مقتل وإصابة جنود»: some of each cannot be told.
    draft.low = 1;
  } else {
    draft.low = 1;
    draft.high = draft.high === null ? null : vague ? draft.high : Math.max(1, draft.high - 1);
  }
  draft.rule = "casualties/joint";
  const other: Draft = { ...draft, kind, joint: draft };
  if (trigger !== -1) {
    const hit = scene.roles.harm[trigger];
    other.first = trigger;
    other.peeled = hits.peeled[hit];
    other.hit = hit;
    other.trigger = trigger;
  }
  draft.joint = other;
  scene.drafts.push(other);
}

/** «20 بين قتيل وجريح», «20 شخصا ما بين قتيل وجريح» */
export function betweenKinds(scene: Scene, group: Group): boolean {
  const { roles } = scene;
  if (group.quantity === null) return false;
  let at = group.outerLast + 1;
  // «عدد من عناصر المليشيا بين قتيل وجريح»: whose they are.
  for (let step = 0; step < OWNER_REACH && isOwner(scene, at); step++) at++;
  if (at < scene.end && scene.word(at) === "ما") at++;
  if (at >= scene.end || scene.word(at) !== "بين") return false;
  const one = roles.people[at + 1];
  const two = roles.people[at + 2];
  if (one === -1 || two === -1 || at + 2 >= scene.end || !roles.conjoined(at + 2, two)) return false;
  const draft = scene.add(roles.harmRow(one).kind, "casualties/joint", group, -1, -1);
  share(scene, draft, roles.harmRow(two).kind, group, -1);
  scene.used.fill(1, at, at + 3);
  return true;
}

const OWNER_REACH = 3;
const isOwner = (scene: Scene, token: number): boolean =>
  scene.definiteAt(token) || (token < scene.end && scene.roles.named[token] === 1);

/** «والجرحى», «الجرحى» */
const isDefinite = (scene: Scene, token: number): boolean => /^و?ال.{3}/.test(scene.word(token));

/** What goes on after «20 قتيلا»: «و30 جريحا» is a figure of its own, «وجريحا» shares the number. */
export function peopleTail(scene: Scene, draft: Draft, group: Group): void {
  const { roles } = scene;
  const { hits } = roles.input.analysis;
  // «عددا من الشهداء و المصابين»
  const apart = roles.isAnd(group.outerLast + 1) ? 1 : 0;
  const next = group.outerLast + 1 + apart;
  const hit = roles.people[next];
  if (
    next < scene.end &&
    hit !== -1 &&
    (apart === 1 || roles.conjoined(next, hit)) &&
    roles.harmRow(hit).kind !== draft.kind &&
    hits.pronoun[hit] === 0
  ) {
    // «بين 22 و33 قتيلا والجرحى بين 40 و50»: known and unknown people share no number.
    if (group.quantity !== null && scene.definiteAt(group.last) === isDefinite(scene, next)) {
      const other = readGroup(roles, next, scene.end);
      // «186 جريحا وحالتي وفاة»: two are counted by themselves.
      if (other !== null && (other.high !== 2 || other.plural)) {
        share(scene, draft, roles.harmRow(hit).kind, group, -1);
        const joint = scene.drafts[scene.drafts.length - 1];
        joint.last = hits.last[hit];
        scene.used.fill(1, next, hits.last[hit] + 1);
      }
    }
    return;
  }
  chain(scene, draft.kind, group, null);
}
