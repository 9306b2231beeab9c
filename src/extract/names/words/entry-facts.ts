import type { Lexicon } from "../../../lexicon/lexicon.js";
import { familiesOf, type NamePartRow, type StandingRow } from "../tables/rows.js";
import { Fact } from "./fact.js";

const STANDING = {
  actor: Fact.BEFORE_ACTOR,
  subject: Fact.BEFORE_SUBJECT,
  place: Fact.BEFORE_PLACE,
  goal: Fact.BEFORE_GOAL,
  function: Fact.FUNCTION,
  each: Fact.EACH,
  topic: Fact.BEFORE_SUBJECT | Fact.TOPIC,
} as const;

const UNREAD = -1;
/** Of an entry whose facts hang on the form that was found. */
export const BY_FORM = -2;

const NAMES: ReadonlySet<string> = new Set(["notfuture.names", "notfuture.places"]);

/** What the entries of a lexicon say of a token in whatever form: each is read when it is first met. */
export class EntryFacts {
  readonly #of: Int32Array;
  /** By family: what all its entries say, or `BY_FORM`. */
  readonly #ofFamily: ReadonlyMap<number, number>;

  constructor(private readonly lexicon: Lexicon) {
    const families = familiesOf(lexicon);
    this.#of = new Int32Array(lexicon.entryCount).fill(UNREAD);
    this.#ofFamily = new Map([
      [families.place, Fact.PLACE],
      [families.placeHead, Fact.PLACE_HEAD | Fact.WORD],
      [families.actor, Fact.ACTOR],
      [families.bodyHead, Fact.BODY_HEAD | Fact.WORD],
      [families.domain, Fact.DOMAIN],
      [families.person, Fact.PERSON],
      [families.barePerson, 0],
      [families.given, Fact.GIVEN],
      [families.family, Fact.FAMILY],
      [families.title, Fact.TITLE | Fact.WORD],
      [families.particle, Fact.PARTICLE],
      [families.nameStop, Fact.WORD | Fact.NAME_STOP],
      [families.quality, Fact.WORD | Fact.QUALITY],
      [families.land, Fact.WORD | Fact.LAND],
      [families.standing, Fact.WORD],
    ]);
  }

  of(entry: number): number {
    const known = this.#of[entry];
    return known === UNREAD ? this.#read(entry) : known;
  }

  #read(entry: number): number {
    const { lexicon } = this;
    const family = lexicon.familyOf(entry);
    const { calendar, given, family: familyName, standing } = familiesOf(lexicon);
    let facts = this.#ofFamily.get(family) ?? BY_FORM;
    // «سيرينا», «سيبيريا»: words that the calendar has because they are no verbs of the future.
    if (family === calendar && NAMES.has(lexicon.row<{ readonly id: string }>(entry).id)) facts = 0;
    else if (family === standing) facts |= STANDING[lexicon.row<StandingRow>(entry).role];
    else if (family === given || family === familyName)
      facts |= lexicon.row<NamePartRow>(entry).common ? Fact.COMMON_NAME : 0;
    this.#of[entry] = facts;
    return facts;
  }
}

const READ = new WeakMap<Lexicon, EntryFacts>();

export function entryFactsOf(lexicon: Lexicon): EntryFacts {
  let facts = READ.get(lexicon);
  if (facts === undefined) {
    facts = new EntryFacts(lexicon);
    READ.set(lexicon, facts);
  }
  return facts;
}
