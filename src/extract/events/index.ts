import { tokensToRaw } from "../../lexicon/analysis.js";
import type { Attribution } from "../../model/casualty.js";
import type { EventLink, EventMention, Participant } from "../../model/event.js";
import type { Confidence, Evidence } from "../../model/evidence.js";
import { fieldsOf } from "../fields/index.js";
import { setParticipants } from "./arguments/arguments.js";
import { partHeadlines } from "./clauses/headline-clauses.js";
import { setControlled } from "./control/control.js";
import { setDeniedCharges } from "./control/denied-charges.js";
import { partSelves, shareDoers, shareStruck } from "./control/side-by-side.js";
import { setFigures, sideFromFigures, targetsFromFigures } from "./participants/figures.js";
import { setPronounTargets } from "./participants/pronoun-antecedent.js";
import { settleStrikers } from "./participants/strikers.js";
import { setPlacesOfActs } from "./place/acts.js";
import { setPlacesOfDoers } from "./place/doers.js";
import { narrowPlaces } from "./place/narrowed.js";
import { inheritPlaces, setPlaces } from "./place/places.js";
import { setPlacesOfStates } from "./place/states.js";
import { setPlacesTakenUp } from "./place/taken-up.js";
import { setPlacesOfVisitors } from "./place/visitors.js";
import { columns } from "./scene/columns.js";
import type { Draft } from "./scene/draft.js";
import type { Found } from "./scene/found.js";
import type { EventInput } from "./scene/input.js";
import { Scene } from "./scene/scene.js";
import { setBackground } from "./status/background.js";
import { setStatus } from "./status/status.js";
import { isAnchored } from "./story/anchored.js";
import { attributionsOf } from "./story/attribution.js";
import { setIncidents } from "./story/incident.js";
import { linksOf } from "./story/links.js";
import { shareWithMembers } from "./story/members.js";
import { settleVagueTypes, shareAcrossTellings, shareSanctioned } from "./story/retelling.js";
import { setOnSpot } from "./story/spot.js";
import { inheritDates } from "./story/story.js";
import { setRetellings } from "./tellings/coreference.js";
import { joinOneTelling } from "./tellings/one-telling.js";
import { setReckoned } from "./time/reckoned.js";
import { setSequences } from "./time/sequence.js";
import { shareDates, shareReasons } from "./time/shared-date.js";
import { setDates } from "./time/time.js";
import { keepTellings } from "./triggers/filters.js";
import { findTriggers } from "./triggers/triggers.js";
import { tellingTokens } from "./words/light-verbs.js";

export type { EventInput } from "./scene/input.js";

const draftOf = (found: Found): Draft => ({
  found,
  type: found.type,
  status: "actual",
  background: false,
  agents: [],
  targets: [],
  place: null,
  placeEntity: null,
  placeName: -1,
  visited: -1,
  placeBasis: null,
  placeCoarse: 9,
  placeRun: [],
  placeFirm: false,
  timex: -1,
  date: null,
  dateBasis: null,
  dateWeak: false,
  sequence: null,
  figures: [],
  instrument: null,
  sameAs: -1,
  carriers: [],
});

const joined = (who: readonly Participant[]): string | null =>
  who.length === 0 ? null : [...new Set(who.map(({ text, nominal }) => nominal ?? text))].join(", ");

/** Conditions met, a phrase of its own, and a stated time or place make an event surer. */
function confidenceOf(draft: Draft): Confidence {
  const args =
    (draft.agents.length > 0 ? 1 : 0) +
    (draft.targets.length > 0 ? 1 : 0) +
    (draft.placeBasis === "stated" ? 1 : 0) +
    (draft.timex !== -1 ? 1 : 0);
  if (draft.found.trigger.needs.length > 0 && args === 0) return "possible";
  return args >= 2 ? "certain" : args === 1 ? "likely" : "possible";
}

function mention(
  scene: Scene,
  draft: Draft,
  index: number,
  attribution: readonly Attribution[],
  links: readonly EventLink[],
): EventMention {
  const { analysis, input, vocabulary } = scene;
  const { found } = draft;
  const telling = tellingTokens(scene, found);
  const whole = telling.first === found.first;
  const span = tokensToRaw(
    analysis,
    telling.first,
    telling.last,
    whole ? found.peeled : 0,
    whole && found.pronoun > 0 && found.last === found.first ? found.pronoun : 0,
  );
  const facts = vocabulary.types.get(draft.type)!;
  const evidence: Evidence[] = [
    { start: span.start, end: span.end, part: "trigger", row: `event-trigger:${found.trigger.id}` },
  ];
  if (draft.timex !== -1)
    evidence.push({ start: input.timexes[draft.timex].start, end: input.timexes[draft.timex].end, part: "time" });
  for (const { token } of draft.carriers) {
    const at = tokensToRaw(analysis, token, token);
    evidence.push({ start: at.start, end: at.end, part: "carrier" });
  }
  return {
    id: `e${index + 1}`,
    start: span.start,
    end: span.end,
    surface: analysis.text.raw.slice(span.start, span.end),
    rule: `events/${found.trigger.id}`,
    confidence: confidenceOf(draft),
    evidence,
    type: draft.type,
    group: facts.group,
    codes: facts.codes,
    agent: joined(draft.agents),
    target: joined(draft.targets),
    agents: draft.agents,
    targets: draft.targets,
    place: draft.place,
    placeEntity: draft.placeEntity,
    placeBasis: draft.placeBasis,
    date: draft.date,
    timex: draft.timex === -1 ? null : input.timexes[draft.timex].id,
    dateBasis: draft.dateBasis,
    status: draft.status,
    instrument: draft.instrument,
    casualties: draft.figures.map((figure) => input.casualties[figure].id),
    attribution,
    background: draft.background,
    links,
    same_as: draft.sameAs === -1 ? null : draft.sameAs,
  };
}

/**
 * The events that a text tells, in order: what happened, is happening or is planned, with who, whom, where, when, status
 * and source.
 *
 * @example "شن مسلحون هجوما على معسكر للجيش في الرمادي فجر الخميس" → attack, agent مسلحون, target معسكر للجيش, place Ramadi
 */
export function extractEvents(input: EventInput): EventMention[] {
  columns.begin();
  const scene = new Scene(input);
  partHeadlines(scene);
  const fields = fieldsOf(input.analysis, input.names);
  let drafts: Draft[] = [];
  for (const found of keepTellings(scene, findTriggers(scene), fields)) drafts.push(draftOf(found));
  if (drafts.length === 0) return [];
  setBackground(scene, drafts);
  setStatus(scene, drafts);
  settleVagueTypes(scene, drafts);
  setFigures(scene, drafts);
  for (const draft of drafts) setParticipants(scene, draft);
  setPronounTargets(scene, drafts);
  setControlled(scene, drafts);
  setDeniedCharges(scene, drafts);
  shareDoers(scene, drafts);
  shareStruck(scene, drafts);
  for (const draft of drafts) {
    const side = sideFromFigures(scene, draft);
    if (side.length > 0) draft.agents = side;
  }
  settleStrikers(scene, drafts);
  for (const draft of drafts) if (draft.targets.length === 0) draft.targets = targetsFromFigures(scene, draft);
  joinOneTelling(scene, drafts);
  partSelves(scene, drafts);
  setSequences(scene, drafts);
  setDates(scene, drafts);
  shareDates(scene, drafts);
  setReckoned(scene, drafts);
  setPlaces(scene, drafts);
  if (fields.comments) drafts = drafts.filter((draft) => isAnchored(scene, draft));
  setIncidents(scene, drafts);
  setRetellings(scene, drafts);
  shareAcrossTellings(scene, drafts);
  inheritDates(scene, drafts);
  shareWithMembers(scene, drafts);
  shareReasons(drafts);
  inheritPlaces(scene, drafts);
  narrowPlaces(scene, drafts);
  setPlacesTakenUp(scene, drafts);
  setOnSpot(scene, drafts);
  setPlacesOfDoers(scene, drafts);
  setPlacesOfStates(scene, drafts);
  setPlacesOfActs(scene, drafts);
  setPlacesOfVisitors(scene, drafts);
  shareSanctioned(drafts);
  const attributions = attributionsOf(scene, drafts);
  const links = linksOf(scene, drafts);
  const events: EventMention[] = [];
  for (const [index, draft] of drafts.entries())
    events.push(mention(scene, draft, index, attributions[index], links[index]));
  return events;
}
