import { Fact, type Facts, has } from "./facts.js";
import { type NameUnit, Strength, unitAt } from "./name-units.js";

/** The longest name, in parts: «عبد اللطيف بن راشد بن سعيد الزياني». */
const LONGEST = 6;
/** Words that no table knows, in a row, that may be part of one name: «سوايام براكاش سينغ». */
const OPEN_PARTS = 3;

/** A name read from its first part on. */
export interface Chain {
  readonly first: number;
  readonly last: number;
  readonly peeled: number;
  readonly parts: number;
  readonly strong: number;
  readonly weak: number;
}

/** @param titled A title stands before it, which lets words into the name that are names nowhere else. */
export function chainFrom(facts: Facts, token: number, titled = false): Chain | null {
  let unit = unitAt(facts, token, null);
  if (unit === null) return null;
  const { peeled } = unit;
  const counts = [0, 0, 0, 0];
  counts[unit.strength]++;
  let parts = 1;
  while (parts < LONGEST) {
    const next: NameUnit | null = unitAt(facts, unit.last + 1, unit) ?? (titled ? bridged(facts, unit) : null);
    if (next === null || isOffice(facts, next)) break;
    // A family name closes a name, unless what follows is a name for its own sake.
    if (unit.closes && next.strength === Strength.OPEN) break;
    if (next.strength === Strength.OPEN && counts[Strength.OPEN] >= OPEN_PARTS) break;
    // «سعيد» goes on a name; a word of the language after an unknown one does not.
    if (!titled && next.strength === Strength.WEAK && unit.strength === Strength.OPEN && counts[Strength.STRONG] === 0)
      break;
    unit = next;
    counts[unit.strength]++;
    parts++;
  }
  return { first: token, last: unit.last, peeled, parts, strong: counts[Strength.STRONG], weak: counts[Strength.WEAK] };
}

/** «كريم حداد [أمين] المتحف»: a name that is an office too is one where a definite noun or another office follows. */
const isOffice = (facts: Facts, { first, last }: NameUnit): boolean =>
  has(facts, first, Fact.TITLE) && has(facts, last + 1, Fact.TITLE | Fact.DEFINITE) && !has(facts, last + 1, Fact.NISBA | Fact.FAMILY);

/** A noun of the language between two parts of a titled name: «العميد سعيد منتظر المهدي». */
function bridged(facts: Facts, unit: NameUnit): NameUnit | null {
  const noun = unit.last + 1;
  const other = Fact.VERB | Fact.FUNCTION | Fact.TITLE | Fact.BODY_HEAD | Fact.PLACE_HEAD | Fact.DEFINITE | Fact.NISBA;
  if (unit.strength === Strength.OPEN || !has(facts, noun, Fact.WORD) || has(facts, noun, other)) return null;
  const next = unitAt(facts, noun + 1, unit);
  return next !== null && has(facts, noun + 1, Fact.DEFINITE) && next.strength !== Strength.OPEN ? next : null;
}
