import type { Lexicon } from "../../../lexicon/lexicon.js";
import type { NameType, Sector } from "../../../model/name.js";
import type { Taken } from "./body-nouns.js";

// What the names layer reads of the rows of each family; the columns are described in lexicons/*/columns.json.

export interface CountryRow {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly capital: string | null;
  readonly english: string;
  readonly adjective: string | null;
  readonly needs: Needs | null;
  readonly ar: string;
}

/** What must stand by a name that is also something else. */
export type Needs = "head" | "locative" | "in" | "country" | "apart" | "quote" | "context" | "title";

export interface PlaceRow {
  readonly id: string;
  readonly type: NameType;
  readonly kind: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number | null;
  readonly rank: number;
  readonly english: string;
  readonly needs: Needs | null;
  readonly ar: string;
}

/** Ranks from here on are of places that few know. */
export const LITTLE_KNOWN = 3;

export interface PlaceHeadRow {
  readonly id: string;
  readonly kind: string;
  readonly type: NameType;
  /** The head belongs to the name: قاعدة عين الأسد. */
  readonly inside: boolean;
  /** Words that no table knows are a place's name after it; «bare»: those without the article alone; «definite»: nouns with it, and others where it says where. */
  readonly opens: "any" | "bare" | "definite" | null;
  readonly english: string;
  readonly ar: string;
  readonly except: readonly string[] | null;
}

/** An agency or a paper as datelines write it. */
export interface CreditRow {
  readonly actor: string | null;
}

export interface ActorRow {
  readonly id: string;
  readonly kind: string;
  readonly sector: Sector | null;
  readonly country: string | null;
  /** State whose government the name stands for. */
  readonly metonym: string | null;
  readonly english: string;
  readonly needs: Needs | null;
  /** Words that let a name with `context` stand where one of them is in the text. */
  readonly near: readonly string[] | null;
  readonly ar: string;
  /** Id of the row that it is another name of. */
  readonly same: string | null;
  /** Bare nominals that go back to it. */
  readonly short: readonly string[] | null;
}

export interface BodyHeadRow {
  readonly id: string;
  readonly kind: string;
  readonly sector: Sector | null;
  /** "Ministry of {domain} of {country}", "{adj} Army", "{name} Brigades". */
  readonly english: string;
  /** What it may be made a name with. */
  readonly takes: readonly Taken[] | null;
  /** Its noun in English, where the template has none for a name made by grammar: Party, Front. */
  readonly noun: string | null;
  /** With a demonym alone it is a name: الجيش السوري. */
  readonly bare: boolean;
  /** With the article it is a name without a state too: النيابة العامة. */
  readonly alone: boolean;
  /** Its demonym follows at once: النظام السوري. */
  readonly direct: boolean;
  /** Outside the name where a known name follows: حركة [حماس]. */
  readonly outside: boolean;
  readonly gender: "m" | "f" | null;
  readonly ar: string;
  /** Words after it that make no name: مجلس الإدارة. */
  readonly except: readonly string[] | null;
}

/** A part of a state that its adjective names: الحدود السورية. */
export interface LandRow {
  readonly id: string;
  readonly kind: string;
  readonly english: string;
}

export interface DomainRow {
  readonly id: string;
  readonly english: string;
  readonly sector: Sector | null;
  /** With a demonym it means the ministry without its head. */
  readonly alone: boolean;
  readonly ar: string;
}

export interface PersonRow {
  readonly id: string;
  readonly country: string | null;
  readonly sector: Sector | null;
  readonly office: string | null;
  readonly english: string;
  readonly needs: Needs | null;
  readonly ar: string;
}

/** What of a person stands behind a name that many have. */
export type BarePersonRow = Pick<PersonRow, "id" | "sector" | "english"> & {
  readonly country: string;
  readonly title: string | null;
};

export interface NamePartRow {
  readonly latin: string;
  readonly common: boolean;
  readonly ar: string;
}

/** What a body is for, what is done to it, or an adjective before it, in English. */
export interface PurposeRow {
  readonly part: "thing" | "act" | "quality" | "creed";
  readonly english: string;
}

/** A pattern of Arabic words with its Latin spelling, radicals as numbers: `ma12ou3`. */
export interface PatternRow {
  readonly latin: string;
  readonly definite: string | null;
  readonly thing: string | null;
  readonly ar: string;
}

/** A word that many names of places open with, in Latin letters: دير is Deir. */
export interface OpeningRow {
  readonly latin: string;
  readonly ar: string;
}

/** How a word of names is spelled that no pattern tells: of all names, of what is no person, of foreign things, a letter; or what tells a name of Arabs. */
export interface NameWordRow {
  readonly latin: string;
  readonly kind: "any" | "thing" | "foreign" | "letter" | "arab";
  readonly ar: readonly string[];
}

/** How persons of some states spell a part of a name: Mohamed in Tunisia, Mehmet in Turkey. */
export interface RegionalRow {
  readonly countries: readonly string[];
  readonly kind: "word" | "start" | "letters" | "place-start" | "place-end";
  readonly latin: string;
  readonly there: string | null;
}

export interface TitleRow {
  readonly id: string;
  readonly class: "office" | "rank" | "honorific" | "profession" | "kin" | "spokesperson" | "person-noun" | "faith";
  readonly sector: Sector | null;
  readonly direct: boolean;
  readonly english: string;
  readonly ar: string;
}

export interface ParticleRow {
  readonly kind: "nasab" | "kunya" | "compound" | "foreign";
  readonly latin: string;
}

/** Numbers of the families that the layer knows, -1 where a lexicon lacks one. */
export interface NameFamilies {
  readonly country: number;
  readonly calendar: number;
  readonly number: number;
  readonly place: number;
  readonly placeHead: number;
  readonly actor: number;
  readonly bodyHead: number;
  readonly domain: number;
  readonly person: number;
  readonly barePerson: number;
  readonly given: number;
  readonly family: number;
  readonly title: number;
  readonly particle: number;
  readonly common: number;
  readonly preposition: number;
  readonly speech: number;
  readonly standing: number;
  readonly nameStop: number;
  readonly land: number;
  readonly quality: number;
  readonly purpose: number;
  readonly nationality: number;
}

/** An adjective that belongs to the name of a facility or a town. */
export interface QualityRow {
  readonly id: string;
  readonly of: "facility" | "place";
  readonly english: string;
}

/** Words right before a state's name that tell whether it acts. */
export interface StandingRow {
  readonly role: "actor" | "subject" | "place" | "goal" | "function" | "each" | "topic";
}

const CACHE = new WeakMap<Lexicon, NameFamilies>();

export function familiesOf(lexicon: Lexicon): NameFamilies {
  let families = CACHE.get(lexicon);
  if (families === undefined) {
    families = {
      country: lexicon.family("country"),
      place: lexicon.family("place"),
      placeHead: lexicon.family("place-head"),
      actor: lexicon.family("actor"),
      bodyHead: lexicon.family("body-head"),
      domain: lexicon.family("domain"),
      person: lexicon.family("person"),
      barePerson: lexicon.family("bare-person"),
      given: lexicon.family("given-name"),
      family: lexicon.family("family-name"),
      title: lexicon.family("title"),
      particle: lexicon.family("name-particle"),
      common: lexicon.family("common-word"),
      preposition: lexicon.family("particle"),
      calendar: lexicon.family("calendar"),
      number: lexicon.family("number"),
      speech: lexicon.family("speech"),
      standing: lexicon.family("standing"),
      nameStop: lexicon.family("name-stop"),
      land: lexicon.family("land"),
      quality: lexicon.family("quality"),
      purpose: lexicon.family("purpose"),
      nationality: lexicon.family("nationality"),
    };
    CACHE.set(lexicon, families);
  }
  return families;
}
