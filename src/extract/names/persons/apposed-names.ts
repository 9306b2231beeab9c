import { Feature } from "../../../lexicon/features.js";
import { behindLetters, WordSet } from "../../../lexicon/word-set.js";
import { TokenKind } from "../../../token/tokenize.js";
import { isMark } from "../words/context.js";
import { NEVER_NAME } from "../words/fact.js";
import { endsInTaMarbuta, Fact, type Facts, has, hitWhere, isUnknown } from "../words/facts.js";
import { isInflected } from "../words/word-shapes.js";
import type { Chain } from "./name-chain.js";
import { isPeeledName } from "./name-units.js";

// Names whose words are words of the language too, by the office that a comma sets off behind them.

const COMMA = 0x2c;
const LONGEST = 4;
/** Who follows these is told of or said to have said something. */
const ABOUT = new WordSet(behindLetters("و", "عن بحسب وفق حسب"));
const NEVER = (NEVER_NAME & ~(Fact.VERB | Fact.SPEECH | Fact.TITLE)) | Fact.ACTOR | Fact.DOMAIN;
const NOT_ONE = Feature.PLURAL | Feature.DUAL | Feature.ACCUSATIVE;
const ACTS = Fact.VERB | Fact.SPEECH;

const isProper = (facts: Facts, token: number): boolean =>
  isUnknown(facts, token) || (has(facts, token, Fact.GIVEN | Fact.FAMILY) && !isPeeledName(facts, token));

/** A given name and nothing else. */
const isGiven = (facts: Facts, token: number): boolean =>
  has(facts, token, Fact.GIVEN) &&
  !has(facts, token, Fact.COMMON_NAME | Fact.WORD | Fact.FAMILY) &&
  !isPeeledName(facts, token);

/** Whether an office of one stands at a token: «، رئيس الشركة», but «، قائدا». */
function isOffice(facts: Facts, token: number): boolean {
  const { features, peeled } = facts.analysis.hits;
  const isOne = (hit: number): boolean => peeled[hit] === 0 && (features[hit] & NOT_ONE) === 0;
  return has(facts, token, Fact.TITLE) && hitWhere(facts, token, facts.families.title, isOne) !== -1;
}

/** Whether a word may be the first of a name where nothing but its place says so. */
function mayOpen(facts: Facts, first: number): boolean {
  const before = first - 1;
  const spoken =
    has(facts, before, Fact.SPEECH) && has(facts, before, Fact.VERB) && !has(facts, before, Fact.PREPOSITION);
  if (has(facts, first, Fact.DEFINITE) && !has(facts, first, Fact.GIVEN)) return false;
  if (!isProper(facts, first))
    // «وكتب [نيل] سبينسر», but «وقال رفيق كريم حداد»
    return spoken && isUnknown(facts, first + 1) && !isInflected(facts, first) && !has(facts, first, Fact.TITLE);
  if (spoken) return true;
  if (has(facts, before, Fact.FUNCTION | Fact.PREPOSITION) && ABOUT.has(facts.analysis, before)) return true;
  // «استقبل [سليمان] الوفد، رئيس …»
  return isGiven(facts, first) && !(has(facts, before, ACTS) && has(facts, first + 1, Fact.DEFINITE));
}

/** «وقال [منير الإسلام]، قائد الشرطة», «عن [ستيف ساليسبري]، قائد الفريق»: two to four words before a comma and an office. */
export function apposedName(facts: Facts, first: number): Chain | null {
  const { kind, count } = facts.analysis.tokens;
  if (has(facts, first, NEVER | Fact.TITLE | Fact.NISBA | Fact.PARTICLE) || !mayOpen(facts, first)) return null;
  // «جوزيب بوريل فونتيل»: whom the tables know in full.
  if (hitWhere(facts, first, facts.families.person, (hit, hits) => hits.last[hit] > first) !== -1) return null;
  let last = first;
  let proper = isProper(facts, first) ? 1 : 0;
  while (last + 1 < count && kind[last + 1] === TokenKind.WORD) {
    last++;
    if (last - first >= LONGEST || has(facts, last, NEVER | (last > first + 1 ? ACTS : 0))) return null;
    // «كريم المغربي», «كريم وزيري», but «محكمة عوفر الإسرائيلية», «ريهام وسعد»
    if (isPeeledName(facts, last)) return null;
    if (has(facts, last, Fact.NISBA | Fact.TITLE) && (!isGiven(facts, last - 1) || endsInTaMarbuta(facts, last)))
      return null;
    if (isProper(facts, last)) proper++;
  }
  if (last === first || proper === 0 || !isMark(facts, last + 1, COMMA) || !isOffice(facts, last + 2)) return null;
  return { first, last, peeled: 0, parts: last - first + 1, strong: 0, weak: proper };
}
