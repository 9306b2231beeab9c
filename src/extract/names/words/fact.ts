/** What a token can be to the names layer, as bits. */
export const Fact = {
  COUNTRY: 1 << 0,
  /** A state's adjective: عراقية. */
  NISBA: 1 << 1,
  PLACE: 1 << 2,
  PLACE_HEAD: 1 << 3,
  ACTOR: 1 << 4,
  BODY_HEAD: 1 << 5,
  DOMAIN: 1 << 6,
  PERSON: 1 << 7,
  GIVEN: 1 << 8,
  FAMILY: 1 << 9,
  /** A given or family name that is also a common word. */
  COMMON_NAME: 1 << 10,
  TITLE: 1 << 11,
  PARTICLE: 1 << 12,
  LOCATIVE: 1 << 13,
  SPEECH: 1 << 14,
  /** A word of the language: in some table of words, or in the list of common words. */
  WORD: 1 << 15,
  /** The article stands on it. */
  DEFINITE: 1 << 16,
  VERB: 1 << 17,
  PREPOSITION: 1 << 18,
  /** A word after which a state acts: مع, ضد, علاقات. */
  BEFORE_ACTOR: 1 << 19,
  /** A word after which a subject may stand: أن, فيما. */
  BEFORE_SUBJECT: 1 << 20,
  /** A preposition that says near, beside: قرب, شمال. */
  NEAR: 1 << 21,
  /** An adjective that is no part of a body's name: التابعة. */
  NAME_STOP: 1 << 22,
  /** A noun that names a part of a state with its adjective: الحدود. */
  LAND: 1 << 23,
  /** An adjective that belongs to a place's name: العام, الشرقية. */
  QUALITY: 1 << 24,
  /** A verb of which a state is the scene: شهدت, هزت. */
  BEFORE_PLACE: 1 << 25,
  /** A word whose goal a state may be: زيارة إلى. */
  BEFORE_GOAL: 1 << 26,
  /** The preposition إلى. */
  TOWARDS: 1 << 27,
  /** A particle of whatever kind, written as one: على, not علي. */
  FUNCTION: 1 << 28,
  /** «كل من»: what follows is as what it stands for. */
  EACH: 1 << 29,
  /** A word after which a sentence tells something of its first noun: أن, لكن. */
  TOPIC: 1 << 30,
} as const;

/** What names begin with, alone or by the noun, office or adjective before them: four words in five are nothing of it. */
export const NAMING =
  Fact.COUNTRY |
  Fact.NISBA |
  Fact.PLACE |
  Fact.PLACE_HEAD |
  Fact.ACTOR |
  Fact.BODY_HEAD |
  Fact.DOMAIN |
  Fact.PERSON |
  Fact.GIVEN |
  Fact.FAMILY |
  Fact.PARTICLE |
  Fact.TITLE |
  Fact.LAND;

/** What no word of a person's name is, wherever it stands in it. */
export const NEVER_NAME =
  Fact.VERB |
  Fact.SPEECH |
  Fact.PREPOSITION |
  Fact.FUNCTION |
  Fact.TITLE |
  Fact.BODY_HEAD |
  Fact.PLACE_HEAD |
  Fact.NAME_STOP |
  Fact.COUNTRY |
  Fact.LAND;
