import { tokensToRaw } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { EventType, Participant } from "../../../model/event.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isGoverned } from "./nouns.js";
import { isTaker } from "./takers.js";
import { endsInPronoun, startsWithConjunction } from "./verb-forms.js";
import { isWeapon } from "./weapons.js";

/** «قصف حوثي», «هجوم داعشي»: adjectives of bodies that are no states. */
const GROUP = "group-adjective";

interface GroupRow {
  readonly id: string;
  readonly english: string;
  readonly country: string | null;
  readonly sector: string | null;
}

function group(scene: Scene, token: number, { id, english, country, sector }: GroupRow): Participant {
  const { start, end } = tokensToRaw(scene.analysis, token, token);
  const state = country === null ? null : country.toUpperCase();
  return { start, end, text: english, entity: `actor:${id}`, name: null, country: state, type: "ORG", sector };
}

/** Whether a state's adjective without the article stands behind a token, at once or after another adjective: «قصف صاروخي روسي». */
export function isQualified(scene: Scene, last: number, to: number): boolean {
  for (let token = last + 1; token < to && token <= last + 2; token++) {
    if (
      scene.is(token, Flag.MARK | Flag.DEFINITE | Flag.NUMBER) ||
      scene.particle[token] !== -1 ||
      scene.nameAt[token] !== -1
    )
      return false;
    if (hasFeature(scene, token, Feature.NISBA)) return true;
    // «قتل جندي إسرائيلي»: a noun between them is the subject of a verb.
    if (!hasFeature(scene, token, Feature.ADJECTIVE)) return false;
  }
  return false;
}

/** Whether a word, as it stands and in the masculine singular, is an adjective of the kind. */
function hasFeature({ analysis: { hits } }: Scene, token: number, kind: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const other = (hits.features[hit] & (Feature.PLURAL | Feature.DUAL | Feature.FEMININE)) !== 0;
    if ((hits.features[hit] & kind) !== 0 && hits.peeled[hit] === 0 && !other) return true;
  }
  return false;
}

/** Whether a word is the adjective of a state: إسرائيلية. */
export function isStateAdjective({ analysis: { hits, lexicon } }: Scene, token: number): boolean {
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (
      (hits.features[hit] & Feature.NISBA) !== 0 &&
      hits.peeled[hit] === 0 &&
      lexicon.familyName(hits.entry[hit]) === "country"
    )
      return true;
  return false;
}

const GONE_ON: ReadonlySet<EventType> = new Set(["suspension", "resumption"]);

/**
 * The state or body that an adjective right after the trigger names: قصف إسرائيلي, الغارات التركية. What completes a word for
 * what is `done` to something deals nothing: «استهداف مسيرة إسرائيلية».
 */
export function demonymAfter(
  scene: Scene,
  type: EventType,
  last: number,
  to: number,
  done = false,
): Participant | null {
  for (let token = last + 1; token < to && token <= last + 3; token++) {
    if (scene.is(token, Flag.MARK) || scene.particle[token] !== -1 || scene.is(token, Flag.VERB)) return null;
    // «اتهامات بعرقلة خطة أممية»: the adjective of another noun.
    if (scene.nameAt[token] !== -1 || isGoverned(scene, token)) return null;
    // «الطائرة التي أسقطت إيرانية الصنع»: without the article no adjective of what has it.
    if ((scene.is(last, Flag.DEFINITE) || endsInPronoun(scene, last)) && !scene.is(token, Flag.DEFINITE)) return null;
    // «احتلال المدن اليمنية»: behind a noun without the article what has it completes the noun, and has adjectives of its own.
    const completes = scene.hasArticle(token) && !scene.is(last, Flag.DEFINITE);
    // «استئناف العقوبات الأميركية»: but whose a deed is goes on with it, which nobody does who condemns it.
    if (completes && token === last + 1 && !(GONE_ON.has(type) && scene.triggerAt[token] !== -1)) return null;
    // «اعتقال مصري وثلاثة سوريين»: who is harmed.
    if (token === last + 1 && scene.victimAt[token] !== -1) return null;
    const state = stateAt(scene, token);
    if (state !== null) return state;
    // «دعوة مذيع تركي», «استهداف شاحنات إيرانية»: of the one, or what, completes the noun.
    const goesOn = GONE_ON.has(type) && scene.triggerAt[token] !== -1;
    // «رفض بلاده تهجير الفلسطينيين»
    const deed = scene.is(token, Flag.DEED) && !goesOn && !startsWithConjunction(scene, token);
    if (deed || scene.isOf(token, "own-land")) return null;
    const thing = isThing(scene, token) && !goesOn && (done || !(STRUCK_WITH.has(type) && isWeapon(scene, token)));
    if ((isTaker(scene, token) || thing) && !startsWithConjunction(scene, token)) return null;
  }
  return null;
}

/** Blows, told by what deals them: «قصف طائرات روسية». */
const STRUCK_WITH: ReadonlySet<EventType> = new Set(["attack", "airstrike", "shelling", "bombing"]);

/** A number, or a noun that no adjective is written like. */
function isThing(scene: Scene, token: number): boolean {
  if (scene.is(token, Flag.NUMBER)) return true;
  const { hits } = scene.analysis;
  let noun = false;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const features = hits.features[hit];
    if (scene.isBare(hits.entry[hit]) || hits.peeled[hit] > 0) continue;
    if ((features & (Feature.ADJECTIVE | Feature.NISBA)) !== 0) return false;
    noun ||= (features & Feature.NOUN) !== 0;
  }
  return noun;
}

/** The state or body whose adjective a token is. */
export function stateAt(scene: Scene, token: number): Participant | null {
  const { hits, lexicon } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    // «الجانبين العراقي والأميركي»
    const joined = hits.peeled[hit] === 1 && (hits.proclitics[hit] & Proclitic.CONJUNCTION) !== 0;
    if ((hits.features[hit] & Feature.NISBA) === 0 || (hits.peeled[hit] > 0 && !joined)) continue;
    const family = lexicon.familyName(hits.entry[hit]);
    if (family === GROUP) return group(scene, token, lexicon.row<GroupRow>(hits.entry[hit]));
    if (family !== "country" && family !== "demonym" && family !== "place") continue;
    const row = lexicon.row<{ id: string; english?: string; norm?: string; country?: string; kind?: string }>(
      hits.entry[hit],
    );
    if (family === "place" && row.kind !== "country") continue;
    const span = tokensToRaw(scene.analysis, token, token, hits.peeled[hit]);
    const text = row.english ?? row.norm ?? row.id;
    const country = (row.country ?? row.id).toUpperCase();
    return {
      start: span.start,
      end: span.end,
      text,
      entity: `country:${row.id}`,
      name: null,
      country,
      type: "GPE",
      sector: "GOV",
    };
  }
  return null;
}
