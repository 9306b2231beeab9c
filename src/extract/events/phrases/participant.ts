import { hiddenArticle, tokensToRaw } from "../../../lexicon/analysis.js";
import { Feature } from "../../../lexicon/features.js";
import type { CasualtyFigure } from "../../../model/casualty.js";
import type { Participant } from "../../../model/event.js";
import type { NameMention } from "../../../model/name.js";
import type { Span } from "../../../model/span.js";
import type { Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isAdjectival } from "../words/adjectives.js";
import { stateAt } from "../words/demonyms.js";
import { familyEnd, hasFamily } from "../words/nouns.js";
import { isPlace } from "../words/place-names.js";
import { natureOf, sectorOfClass } from "../words/sectors.js";
import { isPartitive } from "../words/takers.js";
import { endsInPronoun } from "../words/verb-forms.js";
import { isMasdar } from "./masdar.js";
import { officeHolder } from "./office-holder.js";
import { readPhrase } from "./phrases.js";

/** Words that put a body's name forward without adding to it: مسلحو طالبان are Taliban, زعيم داعش is not داعش. */
export function standsFor(scene: Scene, phrase: Phrase): boolean {
  if (phrase.name === -1) return false;
  const name = scene.input.names[phrase.name];
  if (scene.nameAt[phrase.first] === phrase.name) return true;
  if (name.type === "PER") return !isPossession(scene, phrase);
  // «مدينة دوما», «شبه جزيرة القرم»: the kind of place adds nothing to its name.
  // «جارته دمشق»: no more does what it is to another.
  if (name.type !== "ORG") {
    const kind = familyEnd(scene, phrase.first, "place-head");
    if (kind !== -1) return scene.nameAt[kind + 1] === phrase.name;
    return scene.nameAt[phrase.first + 1] === phrase.name && scene.isOf(phrase.first, "ally");
  }
  // «دول مجلس التعاون», «وفد حماس»: whose states or delegation it is.
  const next = scene.nameAt[phrase.first + 1] === phrase.name;
  if (next && (isOfStates(scene, phrase.first) || isPartitive(scene, phrase.first))) return true;
  const code = scene.vocabulary.classes.get("body-head");
  if (code !== undefined && scene.hasClass(phrase.first, code)) return true;
  return isSpokesperson(scene, phrase.first);
}

/** The hit of a token that is the noun for a place of that id, or -1. */
function headOfPlace({ analysis: { hits, lexicon } }: Scene, token: number, id: string): number {
  const heads = lexicon.family("place-head");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (lexicon.familyOf(entry) === heads && lexicon.row<{ id: string }>(entry).id === id) return hit;
  }
  return -1;
}

/** «المدينة», «المسجد»: a noun for one place, unlike «المنطقة», which may be any part of it, and «القضاء», «المركز», which may be bodies. */
const isSettled = (scene: Scene, token: number, name: NameMention): boolean =>
  name.type === "FAC" || (isPlace(name) && scene.isOf(token, "territory") && headOfPlace(scene, token, "area") === -1);

/** «دول» before the alliance that they form. */
function isOfStates(scene: Scene, token: number): boolean {
  const hit = headOfPlace(scene, token, "state");
  return hit !== -1 && (scene.analysis.hits.features[hit] & Feature.PLURAL) !== 0;
}

/** «منزل خالد مشعل», «نجل الرئيس السابق»: what is somebody's, unlike an office with a name; «قوات صالح» act for him. */
function isPossession(scene: Scene, { first, name }: Phrase): boolean {
  const titled = scene.titleAt[first] === name;
  // «محامي صدام», «نجل القذافي»: words for people that are somebody's, which the names take for offices.
  if (titled && !(scene.isOf(first, "somebodys") && scene.nameAt[first + 1] === name)) return false;
  // «رفض اعتقال الرئيس فلان»: what is done to him is not he.
  if (scene.triggerAt[first] !== -1 && isMasdar(scene, first)) return true;
  let own = first;
  while (scene.nameAt[own] !== name && (own === first || scene.titleAt[own] !== name)) {
    if (scene.triggerAt[own] !== -1 || scene.is(own, Flag.VERBAL | Flag.MARK)) return false;
    own++;
  }
  const owned = own - 1;
  if (scene.isOf(owned, "somebodys")) return true;
  // «والده رمضان»; and «شكر بوتن», behind a word that opens a clause and that no table knows.
  if (endsInPronoun(scene, owned) || (opens(scene, first) && !isKnown(scene, owned))) return false;
  if (scene.nameAt[owned] !== -1 || scene.is(owned, Flag.DEFINITE) || isAdjectival(scene, owned)) return false;
  return !hasFamily(scene, owned, "title") && !scene.isOf(owned, "body-head");
}

function opens({ border, analysis: { sentences } }: Scene, token: number): boolean {
  return border[token] > 0 || sentences.first[sentences.of[token]] === token;
}

function isKnown(scene: Scene, token: number): boolean {
  const { hits } = scene.analysis;
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++)
    if (!scene.isBare(hits.entry[hit]) && hits.peeled[hit] === 0) return true;
  return false;
}

/** «متحدث باسم وزارة الداخلية»: who speaks for a body is that body. */
function isSpokesperson(scene: Scene, token: number): boolean {
  const { hits, lexicon } = scene.analysis;
  const titles = lexicon.family("title");
  for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
    const entry = hits.entry[hit];
    if (lexicon.familyOf(entry) === titles && lexicon.row<{ class: string }>(entry).class === "spokesperson")
      return true;
  }
  return false;
}

/** The words of a span; where ل hid the article («للحكومة»), with the article written out. */
function wordsOf({ analysis }: Scene, { first, peeled }: Phrase, { start, end }: Span): string {
  return (hiddenArticle(analysis, first, peeled) ?? "ا") + analysis.text.raw.slice(start, end);
}

/** The state whose adjective a phrase without a name of its own has: «وزير الطاقة اللبناني», «شركة إيرانية». */
function nationality(scene: Scene, { first, last }: Phrase): string | null {
  const { hits, lexicon } = scene.analysis;
  for (let token = last; token >= first; token--) {
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if ((hits.features[hit] & Feature.NISBA) === 0 || hits.peeled[hit] > 0) continue;
      if (lexicon.familyName(hits.entry[hit]) !== "country") continue;
      return lexicon.row<{ id: string }>(hits.entry[hit]).id.toUpperCase();
    }
  }
  return null;
}

/** «27 عنصرا من قوات الحرس», «أربعة من مسلحي داعش»: those counted are of a body with a name. */
export function bodyBehind(scene: Scene, last: number): Phrase | null {
  const { sentences } = scene.analysis;
  const to = sentences.end[sentences.of[last]];
  const next = last + 1;
  if (next >= to) return null;
  const named = scene.nameAt[next] !== -1 && scene.isOf(last, "body-head");
  const counted =
    scene.particleCode(next) === scene.vocabulary.particleCodes.get("min") &&
    (scene.isOf(last, "member") || scene.is(last, Flag.NUMBER) || scene.isOf(last, "body-head"));
  const body = named ? readPhrase(scene, next, to) : counted ? readPhrase(scene, next + 1, to) : null;
  if (body === null || body.name === -1 || scene.input.names[body.name].type !== "ORG") return null;
  return standsFor(scene, body) ? body : null;
}

/** «عشرات من عناصر [التنظيم]», but not «زعيم التنظيم»: the body that the people of a figure are of, behind or among their words. */
function bodyOf(scene: Scene, { last }: Phrase, { evidence }: CasualtyFigure): Phrase | null {
  const people = evidence.find(({ part }) => part === "victims");
  return bodyBehind(scene, people === undefined ? last : scene.firstOf(people));
}

/** From this number on what is counted stands in the singular. */
const SINGULAR = 11;

/** The words for the people of a figure; with the number where without it they would tell of one («400 شخص»). */
export function harmedWords(scene: Scene, { victims, evidence, low, high }: CasualtyFigure): string {
  const count = evidence.find(({ part }) => part === "count");
  const people = evidence.find(({ part }) => part === "victims");
  if (victims === null || count === undefined || people === undefined) return victims ?? "";
  const { raw } = scene.analysis.text;
  const beside = count.end < people.start && raw.slice(count.end, people.start).trim() === "";
  // «نزوح الآلاف من حلب»: from where they are.
  const from = scene.input.names[scene.nameAt[scene.firstOf(people)]];
  if (!beside && from !== undefined && isPlace(from)) return raw.slice(count.start, count.end);
  // «عشرات المسلحين» are many without their number; «بين 30 و40» is no number that a phrase could begin with.
  if (low < SINGULAR || victims.startsWith("ال") || (high !== null && high !== low)) return victims;
  return beside ? raw.slice(count.start, people.end) : victims;
}

const ofName = (name: NameMention, { start, end }: Span): Participant => ({
  start,
  end,
  text: name.norm,
  entity: name.entity,
  name: name.id,
  country: name.country,
  type: name.type,
  sector: name.sector,
});

/** The participant behind a phrase. */
export function participant(scene: Scene, phrase: Phrase): Participant {
  const { analysis, input } = scene;
  const span = tokensToRaw(analysis, phrase.first, phrase.last, phrase.peeled);
  if (standsFor(scene, phrase)) {
    const name = input.names[phrase.name];
    return ofName(name, name);
  }
  if (phrase.figure !== -1) {
    const figure = input.casualties[phrase.figure];
    const body = bodyOf(scene, phrase, figure);
    if (body !== null) return participant(scene, body);
    const text = figure.victims === null ? wordsOf(scene, phrase, span) : harmedWords(scene, figure);
    return {
      start: span.start,
      end: span.end,
      text,
      entity: null,
      name: null,
      country: figure.nationality ?? null,
      type: "PER",
      sector: sectorOfClass(figure.victimClass),
    };
  }
  // «الحركة», «الوزارة»: who they are was told before.
  const again = phrase.last === phrase.first ? scene.againAt[phrase.first] : -1;
  if (again !== -1) {
    const { norm, entity, antecedent } = input.coreferences[again];
    const name = scene.nameOf(antecedent);
    // «التنظيم», «الحزب»: the kind of a body is no part of its name («تنظيم داعش»), which alone tells who; nor is «المدينة»,
    // «المسجد» any part of a place's.
    // … and whom «الرئيس» goes back to is told by the name.
    const kind =
      name?.type === "PER" ||
      scene.isOf(phrase.first, "outer-head") ||
      (name !== undefined && isSettled(scene, phrase.first, name));
    return {
      start: span.start,
      end: span.end,
      text: norm,
      ...(kind ? {} : { nominal: wordsOf(scene, phrase, span) }),
      entity,
      name: antecedent,
      country: name?.country ?? null,
      type: name?.type ?? null,
      sector: name?.sector ?? null,
    };
  }
  // «الجانب المصري», «العدو الإسرائيلي»: the state whose side it is.
  const state = scene.isOf(phrase.first, "side-of-state") ? stateAt(scene, phrase.first + 1) : null;
  if (state !== null) return state;
  const holder = officeHolder(scene, phrase);
  if (holder !== null) return ofName(holder, span);
  const { type, sector } = natureOf(scene, phrase);
  return {
    start: span.start,
    end: span.end,
    text: wordsOf(scene, phrase, span),
    entity: null,
    name: null,
    country: nationality(scene, phrase),
    type,
    sector,
  };
}
