import { wordAt } from "../../../lexicon/analysis.js";
import { foldKey } from "../../../text/fold.js";
import { TextMemo } from "../../../text/text-memo.js";
import { bodiesInFull, KEYS, statesInFull } from "../bodies/in-full.js";
import { bodyOfState } from "../bodies/state-bodies.js";
import type { Candidate, TextOf } from "../candidates/candidate.js";
import { slugOf } from "../candidates/slug.js";
import { FAMILY_FIRST } from "../persons/last-names.js";
import { isWhere } from "../places/situated.js";
import { countryCode } from "../tables/row-identity.js";
import type { CountryRow } from "../tables/rows.js";
import { isIn } from "../words/context.js";
import { Fact, type Facts, has } from "../words/facts.js";

const COMMA = 0x2c;

/** The words of a name as they are matched. */
const WORDS = new TextMemo((name): readonly string[] => foldKey(name).split(" "));

const SON = "بن";
/** «عبد الدايم» is one name. */
const COMPOUND = "عبد";

/** Whether all words of the shorter name stand in the longer one, and not as the father alone: «الملك عبد العزيز» is none of his sons. */
function within(shorter: readonly string[], longer: readonly string[]): boolean {
  const before = longer.length - shorter.length - 1;
  return shorter.every((word) => longer.includes(word)) && (before < 0 || longer[before] !== SON);
}

const KING = "king";

/** Who has which given name: «الأمير [كريم]» after «الأمير كريم بن سامي». */
class GivenNames {
  /** Null where two have it. */
  readonly #bearers = new Map<string, Candidate | null>();

  static #givenOf(words: readonly string[]): string {
    return words[0] === COMPOUND ? `${COMPOUND} ${words[1]}` : words[0];
  }

  add(person: Candidate, words: readonly string[]): void {
    if (FAMILY_FIRST.has(person.country ?? "")) return;
    const given = GivenNames.#givenOf(words);
    const known = this.#bearers.get(given);
    this.#bearers.set(given, known === undefined || known?.entity === person.entity ? person : null);
  }

  /** Makes a mention by the given name one of the only person who has it; a king is no prince of his name. */
  tell(mention: Candidate, words: readonly string[]): boolean {
    const told = mention.entity === "" ? this.#bearers.get(GivenNames.#givenOf(words)) : undefined;
    if (told === undefined || told === null || (mention.kind === KING && told.kind !== KING)) return false;
    mention.entity = told.entity;
    mention.norm = told.norm;
    mention.country ??= told.country;
    return true;
  }
}

/**
 * Gives persons that no table knows an identity: one for all mentions whose names end alike and of which one holds the
 * other («محمد السوداني», «محمد شياع السوداني»). Two Ahmeds of different last names stay two.
 */
export function identifyPersons(facts: Facts, candidates: readonly Candidate[], textOf: TextOf): void {
  const byLast = new Map<string, { words: readonly string[]; one: Candidate }[]>();
  const namesakes = (words: readonly string[]): { words: readonly string[]; one: Candidate }[] => {
    const last = words[words.length - 1];
    const known = byLast.get(last) ?? [];
    byLast.set(last, known);
    return known;
  };
  const identify = (candidate: Candidate, words: readonly string[]): void => {
    const known = namesakes(words);
    const bearers = known.filter((other) => within(other.words, words) || within(words, other.words));
    const told = bearers.find(({ one }) => one.first < candidate.first) ?? bearers[0];
    // «الزغبراوي يرد» above a text on Karim al-Zaghbarawi; of two of that name whom the text names later neither is told of yet.
    const isLater = told !== undefined && told.one.first > candidate.first;
    const same = isLater && bearers.some(({ one }) => one.entity !== told.one.entity) ? undefined : told?.one;
    if (candidate.entity === "") {
      candidate.entity = same?.entity ?? `person:${slugOf(candidate.norm)}`;
      // The last name alone is called what the whole name is.
      if (same !== undefined && isShort(words)) {
        candidate.norm = same.norm;
        candidate.country ??= same.country;
        if (candidate.country === same.country) candidate.countryBasis = same.countryBasis;
      }
    }
    const one = same ?? candidate;
    if (same === undefined) known.push({ words, one });
    // «روبرت جيتس», whom the table has as «روبرت غيتس»: the text goes on in its own spelling.
    const text = textOf(candidate.first, candidate.last, candidate.peeled);
    const spelled = text === candidate.arabic ? words : WORDS.of(text);
    const theirs = namesakes(spelled);
    if (!theirs.some((other) => other.one === one)) theirs.push({ words: spelled, one });
  };
  const short: Candidate[] = [];
  const givens = new GivenNames();
  for (const candidate of candidates) {
    if (candidate.type !== "PER") continue;
    const words = WORDS.of(candidate.arabic);
    if (!isShort(words)) {
      identify(candidate, words);
      givens.add(candidate, words);
    } else if (!isGivenAlone(facts, candidate)) short.push(candidate);
    // A given name alone is no name of whoever has it for the last one.
    else if (!givens.tell(candidate, words)) identify(candidate, words);
  }
  for (const candidate of short) identify(candidate, WORDS.of(candidate.arabic));
}

/** What makes one name with the word behind it. */
const OF_TWO: ReadonlySet<string> = new Set([COMPOUND, ...["أبو", "أبي", "أبا", "ولد", "بن"].map(foldKey)]);

/** What makes one name with the word before it. */
const CLOSING: ReadonlySet<string> = new Set(["الله", "الدين"].map(foldKey));

/** A name of one word, or of two that are one: «عبد الدايم», «أبو ريدة», «فضل الله». */
const isShort = ({ length, 0: first, 1: second }: readonly string[]): boolean =>
  length === 1 || (length === 2 && (OF_TWO.has(first) || CLOSING.has(second)));

const isGivenAlone = (facts: Facts, { first }: Candidate): boolean =>
  has(facts, first, Fact.GIVEN) && !has(facts, first, Fact.FAMILY);

/** Words of office that may stand between a person and the body they speak for: «فلان، المتحدث الرسمي باسم …». */
const OFFICE_REACH = 5;

/**
 * Gives persons the state and sector of the body whose office they hold: «المتحدث باسم البنتاغون فلان», «فلان، المتحدثة باسم
 * البنتاغون», which all mentions of them share. Candidates come in the order of the text. Tells the entities of those who lead
 * groups of no state.
 */
export function affiliate(facts: Facts, candidates: readonly Candidate[]): ReadonlySet<string> {
  const held = new Map<string, Candidate>();
  const leaders = new Set<string>();
  for (const [index, person] of candidates.entries()) {
    if (person.type !== "PER" || person.rule === "names/known-person") continue;
    if (person.country !== null) {
      held.set(person.entity, person);
      continue;
    }
    const title = person.evidence.find(({ part }) => part === "title");
    const before = candidates[index - 1];
    const after = candidates[index + 1];
    const body =
      title !== undefined && before !== undefined && before.first > title.first
        ? before
        : after !== undefined && holdsOffice(facts, person.last + 1, after.first)
          ? after
          : undefined;
    if (body === undefined) {
      if (after !== undefined && isLeaderOf(facts, person.last + 1, after)) leaders.add(person.entity);
      continue;
    }
    // «المتحدث باسم الأمم المتحدة»: who speaks for what is of no state is of none that is known.
    const isWorldwide = body.type === "ORG" && body.country === null && WORLDWIDE.has(body.sector ?? "");
    if (isWorldwide && !has(facts, body.first - 1, Fact.PREPOSITION)) leaders.add(person.entity);
    if (body.type === "PER" || body.country === null) continue;
    person.country = body.country;
    person.countryBasis = "resolved";
    person.sector ??= body.type === "ORG" ? body.sector : null;
    held.set(person.entity, person);
  }
  if (held.size === 0) return leaders;
  for (const person of candidates) {
    const same = person.type === "PER" && person.country === null ? held.get(person.entity) : undefined;
    if (same === undefined) continue;
    person.country = same.country;
    person.countryBasis = same.countryBasis;
    person.sector ??= same.sector;
  }
  return leaders;
}

/** «[فلان] زعيم تنظيم القاعدة»: whether an armed group of no state is led by whom a token follows. */
const isLeaderOf = (facts: Facts, token: number, { first, type, country, sector }: Candidate): boolean =>
  has(facts, token, Fact.TITLE) && first - token <= 2 && type === "ORG" && country === null && sector === REBELS;

/** Sectors of bodies of the world. */
const WORLDWIDE: ReadonlySet<string> = new Set(["IGO", "NGO"]);

/** Sector of bodies that are of no state unless the tables say so. */
const REBELS = "REB";

/** Who stands behind a name without a comma is of whom they report for and speak for: «كريم حداد [مراسل] القناة». */
const SPEAKS = /^(?:ال)?(?:مراسل|مراسله|متحدث|متحدثه|ناطق|ناطقه)$/;

/** Whether words of office stand between two names, behind a comma or as those of who speaks for another. */
function holdsOffice(facts: Facts, from: number, to: number): boolean {
  const { text, tokens } = facts.analysis;
  if (to - from > OFFICE_REACH) return false;
  if (text.units[tokens.start[from]] === COMMA) return has(facts, from + 1, Fact.TITLE);
  return from < to && has(facts, from, Fact.TITLE) && SPEAKS.test(wordAt(facts.analysis, from));
}

/** Places and persons that nothing gives a country to are taken to be of the one that the text is about. */
export function assumeCountry(
  candidates: readonly Candidate[],
  focus: string | null,
  stateless: ReadonlySet<string>,
): void {
  for (const candidate of candidates) {
    const open =
      candidate.entity.startsWith("place:x.") || (candidate.type === "PER" && candidate.rule !== "names/known-person");
    // Who leads a group of no state is of none.
    if (candidate.country !== null || !open || focus === null || stateless.has(candidate.entity)) continue;
    candidate.country = focus;
    candidate.countryBasis = "assumed";
  }
}

/** Tokens into a sentence by which the place that opens it has begun: «وفي محافظة حلب، …». */
const OPENING = 3;

/** By sentence: the state of the place that a preposition opens it with. */
function openedIn(facts: Facts, candidates: readonly Candidate[]): ReadonlyMap<number, string> {
  const { of, first: starts } = facts.analysis.sentences;
  const opened = new Map<number, string>();
  for (const { first, type, country } of candidates) {
    const sentence = of[first];
    const start = starts[sentence];
    if (first - start >= OPENING || country === null || type === "PER" || type === "ORG") continue;
    if (first > start && isIn(facts, start) && !opened.has(sentence)) opened.set(sentence, country);
  }
  return opened;
}

/** «الاتحاد [الدولي] للاتصال», «منظمة الطيران [العالمية]»: a body of many states is of none, whatever the text is about. */
const OF_MANY = /(?:^| )(?:International|World|European|African|Asian|Arab|Gulf) /;

/**
 * Gives bodies told without their state («وزارة الداخلية», «النيابة العامة») the state of the known person who holds an office
 * in them («رئيس [مجلس الوزراء] محمد شياع السوداني»), of what they are in, of the place that opens their sentence
 * («وفي سوريا، أعلنت [وزارة الصحة]»), of the only one that the text names in full («وزارة الدفاع البريطانية»), of the same body
 * told before, else the country that the text is about.
 */
export function assumeStates(
  facts: Facts,
  candidates: readonly Candidate[],
  focus: string | null,
  stateOf: (country: string) => CountryRow | null,
): void {
  if (!candidates.some(({ ofState }) => ofState !== undefined)) return;
  const told = new Map<string, string>();
  for (const { type, entity, country, countryBasis } of candidates) {
    if (type === "ORG" && country !== null && countryBasis === "stated" && !told.has(withoutState(entity)))
      told.set(withoutState(entity), country);
  }
  const { of } = facts.analysis.sentences;
  const opened = openedIn(facts, candidates);
  const states = statesInFull(candidates);
  const inFull = bodiesInFull(candidates);
  const holders = holdersOf(candidates);
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.ofState === undefined || OF_MANY.test(candidate.norm)) continue;
    const { first, last, arabic, entity } = candidate;
    const country =
      holders.get(last + 1) ??
      stateIn(facts, candidate, candidates[index + 1]) ??
      opened.get(of[first]) ??
      states.get(KEYS.of(arabic)) ??
      told.get(withoutState(entity)) ??
      focus;
    const state = country === null ? null : stateOf(country);
    if (state === null) continue;
    const own =
      inFull(candidate, countryCode(state.id)) ??
      bodyOfState(candidate.arabic, state.id, facts.analysis.lexicon) ??
      candidate.ofState(state);
    candidate.entity = own.entity;
    candidate.norm = own.norm;
    candidate.country = countryCode(state.id);
  }
}

/** «لوزارة الدفاع بفيسبوك» */
const PLATFORM = "platform";

/** «لجنة الدفاع في [البرلمان الألماني]», «وزارة الصحة في [غزة]»: the state of what a body is in, or null. */
const stateIn = (facts: Facts, { last }: Candidate, next: Candidate | undefined): string | null =>
  next !== undefined &&
  next.type !== "PER" &&
  next.kind !== PLATFORM &&
  next.ofState === undefined &&
  isWhere(facts, last, next)
    ? next.country
    : null;

/** By token: the state of persons whom the tables know, at their names and the titles before: «رئيس مجلس الوزراء [الأمير فلان]». */
function holdersOf(candidates: readonly Candidate[]): ReadonlyMap<number, string> {
  const holders = new Map<number, string>();
  for (const { rule, first, country, evidence } of candidates) {
    if (rule !== "names/known-person" || country === null) continue;
    const title = evidence.find(({ part }) => part === "title")?.first ?? first;
    for (let token = Math.min(title, first); token <= first; token++) holders.set(token, country);
  }
  return holders;
}

const ACTOR = "actor:";

/** Of the identity of a body what says which of its state's bodies it is. */
const withoutState = (entity: string): string =>
  entity.startsWith(ACTOR) ? entity.slice(entity.indexOf(".", ACTOR.length) + 1) : entity;
