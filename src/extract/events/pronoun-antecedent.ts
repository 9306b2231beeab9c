import { Proclitic } from "../../lexicon/clitics.js";
import type { EventType } from "../../model/event.js";
import { type Agreement, agreesWith, ofPronoun } from "./agreement.js";
import type { Draft, Phrase } from "./draft.js";
import { HARMS } from "./masdar.js";
import { hasFamily } from "./nouns.js";
import { participant } from "./participants.js";
import { readPhrase } from "./phrases.js";
import { nameAlone } from "./relative-clause.js";
import { Flag, type Scene } from "./scene.js";

/** «أقارب [للمعتقلين]»: the preposition is no part of who is told. */
const LED = Proclitic.CONJUNCTION | Proclitic.LI | Proclitic.BI;

/** Words back within which the one is told that a pronoun goes back to. */
const FAR = 30;

/** Whether a name is of one who acts or is acted upon, not of where; nor of who only tells of it. */
function isParty(scene: Scene, name: number): boolean {
  const { type, role, sector } = scene.input.names[name];
  return type === "PER" || (type === "ORG" && sector !== "JRN") || (type === "GPE" && role === "actor");
}

/** «إسرائيل … عملياتها»: states go like a woman, but for «العراق», «الأردن» and «لبنان». */
function isOfState(scene: Scene, { name, first }: Phrase, wanted: Agreement): boolean {
  if (scene.input.names[name].type !== "GPE" || wanted.feminine !== false) return true;
  return scene.hasArticle(first) || scene.input.names[name].country === "LB";
}

/** The name that ends at a token, where a pronoun could go back to it. */
function partyAt(scene: Scene, at: number, from: number, wanted: Agreement): Phrase | null {
  if (!isParty(scene, scene.nameAt[at])) return null;
  const phrase = nameAlone(scene, at, from);
  return phrase !== null && agreesWith(scene, wanted, phrase) && isOfState(scene, phrase, wanted) ? phrase : null;
}

/** The nearest name before a token that a pronoun of the third person could go back to. */
export function partyBefore(scene: Scene, token: number, from: number, wanted: Agreement | null): Phrase | null {
  if (wanted === null) return null;
  for (let at = token - 1; at >= from && token - at <= FAR; at--) {
    const phrase = scene.nameAt[at] === -1 ? null : partyAt(scene, at, from, wanted);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** The nearest people before a token that a pronoun could go back to: a person, a body, those of a figure, a noun of people. */
export function antecedentOf(
  scene: Scene,
  token: number,
  from: number,
  wanted: Agreement,
  harmed: boolean,
): Phrase | null {
  for (let at = token - 1; at >= from && token - at <= FAR; at--) {
    const name = scene.nameAt[at];
    const figure = scene.victimAt[at];
    let phrase: Phrase | null = null;
    // «دعتهم» goes back to several, not to a body.
    if (name !== -1) {
      // And only a person is arrested or killed: «اعتقاله».
      const one = wanted.plural !== true && !(harmed && scene.input.names[name].type !== "PER");
      phrase = one ? partyAt(scene, at, from, wanted) : null;
    } else if (figure !== -1)
      phrase = at > from && scene.victimAt[at - 1] === figure ? null : readPhrase(scene, at, token);
    else if (isNounOfPeople(scene, at, from)) phrase = readPhrase(scene, at, token, LED);
    if (phrase !== null && phrase.last < token && agreesWith(scene, wanted, phrase)) return phrase;
  }
  return null;
}

/** «مواطنة», «المتهمين», not «السطو المسلح». */
const isNounOfPeople = (scene: Scene, at: number, from: number): boolean =>
  hasFamily(scene, at, "victim") &&
  !scene.is(at, Flag.VERBAL) &&
  !(at > from && scene.hasArticle(at) && scene.hasArticle(at - 1));

/** What is done to people, so that the pronoun of the verb is one of them. */
const TO_PEOPLE: ReadonlySet<EventType> = new Set(["accusation", "demand", "threat", "support", "talks"]);
/** What somebody does of himself too: «استقالته». */
const OWN_OFFICE: ReadonlySet<EventType> = new Set(["appointment", "resignation"]);

/** Whether an event is done to the one that the pronoun at its end stands for. */
function isDoneToAnother(scene: Scene, { found, type, agents }: Draft): boolean {
  if (found.pronoun === 0) return false;
  const harm = HARMS.has(type) && !OWN_OFFICE.has(type);
  const position = found.verbal ? "obj" : "gen";
  if (!found.trigger.frame.some((one) => one.slot === "target" && one.position === position)) return false;
  if (!found.verbal) return harm;
  // «المناطق التي استعادتها», «وهو ما رفضته»: the noun before the verb, or none.
  const before = found.first - 1;
  const relative = before >= 0 && (scene.is(before, Flag.RELATIVE) || scene.particleKind(before) === "rel");
  return !relative && agents.length > 0 && (harm || TO_PEOPLE.has(type));
}

/** Gives what is done to one told by a pronoun alone («اعتقاله», «يتهمه», «بعد إدانتهم») the one it goes back to. */
export function setPronounTargets(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { found } = draft;
    if (draft.targets.length > 0 || !isDoneToAnother(scene, draft)) continue;
    const wanted = ofPronoun(scene, found.last);
    if (wanted === null) continue;
    const from = scene.openingOf(found.sentence);
    const phrase = antecedentOf(scene, found.first, from, wanted, HARMS.has(draft.type));
    if (phrase === null) continue;
    const who = participant(scene, phrase);
    if (!draft.agents.some(({ text }) => text === who.text)) draft.targets = [who];
  }
}
