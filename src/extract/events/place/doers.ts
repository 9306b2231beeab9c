import type { EventGroup, EventType } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { isPlace } from "../words/place-names.js";

/** Groups of happenings that an official of a town tells of it. */
const OF_TOWNS: ReadonlySet<EventGroup> = new Set(["violence", "humanitarian", "public"]);
/** Acts of a court, which sits in the town of its name: «قضت محكمة جنايات المنيا». */
const OF_COURTS: ReadonlySet<EventType> = new Set(["trial", "decision", "suspension", "release"]);
/** Words from the verb to the name of the court: «قضت المحكمة الابتدائية بتونس», «محاكمة ثلاثة متهمين أمام محكمة الاستئناف بالرباط». */
const COURT = 7;
/** How far into a sentence without an end it is looked. */
const FAR = 300;
/** English titles of those who govern a town or a province. */
const OFFICE = /governor|mayor|district/i;

interface Seat {
  readonly norm: string;
  readonly entity: string | null;
}

interface PlaceRow {
  readonly id: string;
  readonly type: string;
  readonly country: string;
  readonly english: string;
}

interface TitleRow {
  readonly english: string;
}

/** The town or province in the name of a body: «شرطة ديالى». */
function seatOf(scene: Scene, index: number, first: number): Seat | null {
  const { hits, lexicon } = scene.analysis;
  const country = scene.input.names[index].country?.toLowerCase();
  for (let token = first + 1; scene.nameAt[token] === index; token++) {
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      if (lexicon.familyName(hits.entry[hit]) !== "place" || scene.nameAt[hits.last[hit]] !== index) continue;
      const { id, type, country: state, english } = lexicon.row<PlaceRow>(hits.entry[hit]);
      if (type !== "GPE" || state !== country) continue;
      return { norm: english, entity: `place:${id}` };
    }
  }
  return null;
}

/** Whether the words before a place make it the charge of an official: «محافظ طهران», «قائم مقام القضاء». */
function isCharge(scene: Scene, first: number, from: number): boolean {
  const { hits, lexicon } = scene.analysis;
  for (let at = first - 1; at >= from && at >= first - 2; at--)
    for (let hit = hits.first[at]; hit < hits.first[at + 1]; hit++) {
      if (lexicon.familyName(hits.entry[hit]) !== "title") continue;
      if (OFFICE.test(lexicon.row<TitleRow>(hits.entry[hit]).english)) return true;
    }
  return false;
}

/** The town whose official, police or court say what happened: «أعلن محافظ طهران أن», «قال قائد شرطة ديالى إن». */
function townOf(scene: Scene, draft: Draft, from: number): Seat | null {
  const tried = OF_COURTS.has(draft.type);
  if (!tried && draft.type !== "arrest" && !OF_TOWNS.has(scene.vocabulary.types.get(draft.type)!.group)) return null;
  const end = scene.analysis.sentences.end[draft.found.sentence];
  const to = Math.min(from + FAR, tried ? Math.min(end, draft.found.last + COURT) : draft.found.first);
  for (let token = from; token < to; token++) {
    const index = scene.nameAt[token];
    if (index === -1 || (token > from && scene.nameAt[token - 1] === index)) continue;
    const name = scene.input.names[index];
    if (name.type === "ORG" && name.sector === (tried ? "JUD" : "COP")) {
      const seat = seatOf(scene, index, token);
      if (seat !== null) return seat;
    } else if (!tried && isPlace(name) && isCharge(scene, token, from)) return { norm: name.norm, entity: name.entity };
  }
  return null;
}

/** The state whose police make an arrest, where the text is about it: «ألقت الشرطة الهندية القبض على». */
function stateOf(scene: Scene, { type, agents }: Draft): Seat | null {
  if (type !== "arrest" || agents.length !== 1 || scene.state === -1) return null;
  const [{ country, sector, entity }] = agents;
  const name = scene.input.names[scene.state];
  if (country === null || country !== name.country || entity === null) return null;
  if (sector !== "COP" && sector !== "GOV") return null;
  return { norm: name.norm, entity: name.entity };
}

/** «دعا إلى احترام الهدنة»: a truce holds in the state that the text is about. */
function truceOf(scene: Scene, { type, found }: Draft): Seat | null {
  if (type !== "ceasefire" || scene.state === -1 || !scene.is(found.first, Flag.DEFINITE)) return null;
  const name = scene.input.names[scene.state];
  return { norm: name.norm, entity: name.entity };
}

function give(draft: Draft, { norm, entity }: Seat): void {
  draft.place = norm;
  draft.placeEntity = entity;
  draft.placeBasis = "assumed";
}

/** Who tells or does it says where it was, where nothing else does; other tellings of it take that too. */
export function setPlacesOfDoers(scene: Scene, drafts: readonly Draft[]): void {
  const seats = new Map<number, Seat>();
  for (const [at, draft] of drafts.entries()) {
    if (draft.place !== null || draft.background) continue;
    const from = scene.openingOf(draft.found.sentence);
    const happened = draft.status === "actual";
    const seat = (happened ? (townOf(scene, draft, from) ?? stateOf(scene, draft)) : null) ?? truceOf(scene, draft);
    if (seat === null) continue;
    give(draft, seat);
    seats.set(draft.sameAs === -1 ? at : draft.sameAs, seat);
  }
  for (const [at, draft] of drafts.entries()) {
    const seat = seats.get(draft.sameAs === -1 ? at : draft.sameAs);
    if (seat !== undefined && draft.place === null) give(draft, seat);
  }
}
