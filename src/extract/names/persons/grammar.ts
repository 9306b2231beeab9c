import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import { WordSet } from "../../../lexicon/word-set.js";
import type { Sector } from "../../../model/name.js";
import { TokenKind } from "../../../token/tokenize.js";
import { type Candidate, ofOneShape, type TextOf } from "../candidates/candidate.js";
import { cue } from "../candidates/evidence.js";
import { transliterate } from "../spelling/transliterate.js";
import type { ParticleRow, TitleRow } from "../tables/rows.js";
import { columns, mark } from "../words/columns.js";
import { isMark } from "../words/context.js";
import { Fact, type Facts, type HitTest, has, hitWhere, isBehindLetter, isSurname, isUnknown } from "../words/facts.js";
import { looksVerbal } from "../words/verbal-look.js";
import { isInflected } from "../words/word-shapes.js";
import { apposedName } from "./apposed-names.js";
import { joinedName } from "./awaited-names.js";
import { cuedName, nationBefore } from "./cued-names.js";
import { type Chain, chainFrom, isAge, isBareTitle, isHyphen } from "./name-chain.js";
import { isBeforeFamily, leadsToFather } from "./name-openings.js";
import { isOfSomeone } from "./name-places.js";
import { isTitleWithin, particleKind } from "./name-units.js";
import { uncounted, withRegnalNumber } from "./regnal-number.js";
import { relativeOf } from "./set-off-names.js";
import { isPlaceOfWords, nameAfterTitle, stateBetween, type Title } from "./titled-names.js";
import { toldNames } from "./told-names.js";

const WEIGHT = 48;
const COMMA = 0x2c;
const COLON = 0x3a;
/** Shorter family names are too easily something else. */
const SHORTEST_ALONE = 4;

/** A title of several leads to no name of one. */
const isNoPlural: HitTest = (hit, { features }) => (features[hit] & Feature.PLURAL) === 0;

/** Candidates for persons: after titles, by given names, by kunya, and as speakers with names that no table knows. */
export function fromPersonGrammar(facts: Facts, bodyEnd: (token: number) => number, textOf: TextOf): Candidate[] {
  const { analysis, families } = facts;
  const { hits, lexicon, tokens } = analysis;
  const found: Candidate[] = [];
  /** Tokens that a name was already read from, so that none is read twice. */
  const done = columns.marks(tokens.count + 1);
  const add = (
    { first, last, peeled }: Chain,
    rule: string,
    country: string | null,
    sector: Sector | null,
    title: Title | null,
    regnal = "",
  ): void => {
    if (done[first] === 1) return;
    mark(done, first, last);
    if (isKnownWithWords(facts, first, last)) return;
    const name = cue("name", first, last, peeled);
    const evidence = title === null ? [name] : [cue("title", title.token, title.last, 0, "title", title.row.id), name];
    const office = title === null ? undefined : officeIn(facts, title, first, textOf);
    const resolve = () => {
      const arabic = textOf(first, last, peeled);
      if (regnal === "") return { entity: "", norm: transliterate(arabic, lexicon), arabic };
      return { entity: "", norm: `${transliterate(uncounted(arabic), lexicon)} ${regnal}`, arabic };
    };
    found.push(
      ofOneShape({
        first,
        last,
        peeled,
        type: "PER",
        rule,
        entity: "",
        norm: "",
        arabic: "",
        resolve,
        country,
        countryBasis: "resolved",
        sector,
        confidence: "likely",
        role: null,
        kind: title?.row.id,
        office,
        evidence,
        weight: WEIGHT + (title === null ? 0 : 2),
      }),
    );
  };
  for (const token of facts.naming) {
    if (!has(facts, token, Fact.PLACE_HEAD | Fact.TITLE)) continue;
    if (has(facts, token, Fact.PLACE_HEAD) && bodyEnd(token) > token) mark(done, token, bodyEnd(token));
    if (!has(facts, token, Fact.TITLE) || isTitleWithin(facts, token)) continue;
    const hit = hitWhere(facts, token, families.title, isNoPlural);
    if (hit === -1) {
      const kin = relativeOf(facts, token);
      if (kin !== null) {
        const state = stateBetween(facts, token + 1, kin.chain.first - 1);
        add(kin.chain, "names/person-by-title", state, kin.title.row.sector, kin.title);
      }
      continue;
    }
    const row = lexicon.row<TitleRow>(hits.entry[hit]);
    const title = { token, last: hits.last[hit], peeled: hits.peeled[hit], row };
    const named = nameAfterTitle(facts, title, bodyEnd);
    if (named === null) continue;
    // «والي سيدي بوزيد [كريم حداد]»: what the office is of opens no name.
    mark(done, title.last + 1, named.first - 1);
    const { chain, number } = withRegnalNumber(facts, title.row.id, named);
    const state = stateBetween(facts, title.token, chain.first - 1);
    add(chain, "names/person-by-title", state, title.row.sector, title, number);
  }
  /** Whether a name ends right before, or before a comma. */
  const follows = (token: number): boolean =>
    done[token - 1] === 1 || (done[token - 2] === 1 && isMark(facts, token - 1, COMMA));
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.WORD || done[token] === 1) continue;
    if (has(facts, token - 1, Fact.FUNCTION) || isMark(facts, token - 1, COLON)) {
      for (const told of toldNames(facts, token)) add(told, "names/person-by-apposition", null, null, null);
      if (done[token] === 1) continue;
    }
    if (!mayOpenName(facts, token) && !follows(token)) continue;
    const apposed = apposedName(facts, token);
    if (apposed !== null && bodyEnd(token) === -1) {
      add(apposed, "names/person-by-apposition", nationBefore(facts, token), null, null);
      continue;
    }
    if (has(facts, token, Fact.GIVEN) || particleKind(facts, token, true) === "compound") {
      const chain = chainFrom(facts, token);
      if (
        chain !== null &&
        !isPlaceOfWords(facts, chain) &&
        (isGivenName(facts, chain) ||
          (follows(token) && joinsPerson(facts, chain)) ||
          isAgedPerson(facts, chain) ||
          speaksInFull(facts, chain))
      ) {
        add(chain, "names/person-by-given-name", nationBefore(facts, token), null, null);
        continue;
      }
    }
    if (particleKind(facts, token, true) === "kunya") {
      const chain = isKunya(facts, token) ? chainFrom(facts, token) : null;
      if (
        chain !== null &&
        !isPlaceOfWords(facts, chain) &&
        (chain.parts > 1 || !has(facts, token + 1, Fact.PLACE) || has(facts, token + 1, Fact.GIVEN | Fact.FAMILY))
      )
        add(chain, "names/kunya", null, null, null);
    } else if (has(facts, token, Fact.FAMILY) && (actsAlone(facts, token) || isBehindUnknown(facts, token))) {
      const chain = chainFrom(facts, token);
      const isOne = chain?.parts === 1 || isHyphen(facts, token + 1);
      if (chain !== null && chain.peeled === 0 && chain.strong > 0 && isOne)
        add(withGivenName(facts, chain), "names/family-name", null, null, null);
    }
    if (done[token] === 1) continue;
    if (leadsToFather(facts, token) && isUnknown(facts, token)) {
      const chain = chainFrom(facts, token);
      if (chain !== null && chain.parts > 1) add(chain, "names/person-by-given-name", null, null, null);
      continue;
    }
    const joined = follows(token) ? joinedName(facts, token) : null;
    if (joined !== null) {
      add(joined, "names/person-awaited", null, null, null);
      continue;
    }
    const cued = cuedName(facts, token);
    if (cued !== null) add(cued.chain, cued.rule, nationBefore(facts, token), null, null);
  }
  return found;
}

/** The words of an office up to its holder, short of marks and of what is glued to it: «لـ[وزير الدفاع]، كريم حداد». */
function officeIn({ analysis: { tokens } }: Facts, title: Title, name: number, textOf: TextOf): string {
  let last = Math.max(title.last, name - 1);
  while (last > title.last && tokens.kind[last] === TokenKind.MARK) last--;
  return textOf(title.token, last, title.peeled);
}

const PART = Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE;

/** Whether a name may begin with a word: one of the language that is no name opens one behind a verb of speech at most. */
const mayOpenName = (facts: Facts, token: number): boolean =>
  (facts.of[token] & (Fact.WORD | PART)) !== Fact.WORD || has(facts, token - 1, Fact.SPEECH);

const WORDLY = Fact.WORD | Fact.COMMON_NAME;

/** «عودة [دونالد ترامب]», «[دونالد ترامب] خليفة لباراك أوباما»: a person of the tables between words that are names too. */
function isKnownWithWords(facts: Facts, first: number, last: number): boolean {
  const { hits } = facts.analysis;
  const knownTo = (from: number, least: number): number => {
    const hit = has(facts, from, Fact.PERSON) ? hitWhere(facts, from, facts.families.person) : -1;
    return hit === -1 || hits.last[hit] < from + least ? -1 : hits.last[hit];
  };
  const own = knownTo(first, 1);
  // «طالب [ترامب]»: behind a verb that is a given name too, the last name alone.
  const least = has(facts, first, Fact.VERB) && last === first + 1 ? 0 : 1;
  const end = own === -1 && has(facts, first, WORDLY) ? knownTo(first + 1, least) : own;
  if (end === -1 || own === last) return false;
  for (let token = end + 1; token <= last; token++) if (!has(facts, token, WORDLY)) return false;
  return true;
}

/** «كريم حداد [وكامل الموسى]»: right after a person a given name that is a word too, with another name or a word that no table knows. */
const joinsPerson = (facts: Facts, { first, last, peeled, parts }: Chain): boolean =>
  parts > 1 &&
  peeled === 1 &&
  procliticOf(facts.analysis.text.units[facts.analysis.tokens.start[first]]) === Proclitic.CONJUNCTION &&
  has(facts, first, Fact.GIVEN) &&
  (has(facts, last, Fact.FAMILY | Fact.GIVEN) || isUnknown(facts, last)) &&
  !has(facts, last, Fact.NISBA | Fact.VERB);

/** «[كريم خاطر]، 29 عاما»: two names, be they words too, and an age. */
const isAgedPerson = (facts: Facts, { last, parts, strong, weak }: Chain): boolean =>
  parts > 1 && strong + weak > 0 && isAge(facts, last + 1);

/** «وقال [الطاهر حجر] إن»: between a verb of speech and what is said, two words the first of which is a given name. */
const speaksInFull = (facts: Facts, { first, last, parts, peeled }: Chain): boolean =>
  parts > 1 &&
  peeled === 0 &&
  has(facts, first - 1, Fact.SPEECH) &&
  has(facts, first - 1, Fact.VERB) &&
  !has(facts, first, Fact.TITLE | Fact.VERB) &&
  (has(facts, last + 1, Fact.BEFORE_SUBJECT) || isMark(facts, last + 1, COLON));

/** «أبو مصعب», «أم عمر»: a name follows; «أم المعارك» is a phrase. */
function isKunya(facts: Facts, token: number): boolean {
  const { hits, lexicon } = facts.analysis;
  const hit = hitWhere(facts, token, facts.families.particle);
  const next = token + 1;
  if (has(facts, next, Fact.GIVEN | Fact.FAMILY) && !has(facts, next, Fact.FUNCTION)) return true;
  return (
    hit !== -1 &&
    lexicon.row<ParticleRow>(hits.entry[hit]).latin === "Abu" &&
    ((isUnknown(facts, next) && !has(facts, next, Fact.DEFINITE)) || isBeforeFamily(facts, next))
  );
}

/** Whether a family name that is nothing else stands beside a verb, as its subject: «وأضاف فيرغسون أن», «بلير يرفض». */
function actsAlone(facts: Facts, token: number): boolean {
  const other =
    Fact.COMMON_NAME | Fact.WORD | Fact.PLACE | Fact.COUNTRY | Fact.NISBA | Fact.ACTOR | Fact.TITLE | Fact.PERSON;
  if (
    has(facts, token, other) ||
    facts.analysis.tokens.end[token] - facts.analysis.tokens.start[token] < SHORTEST_ALONE
  )
    return false;
  if (has(facts, token - 1, Fact.GIVEN | Fact.FAMILY | Fact.PARTICLE) || isScale(facts, token - 1)) return false;
  return has(facts, token - 1, Fact.VERB | Fact.SPEECH) || has(facts, token + 1, Fact.SPEECH | Fact.VERB);
}

/** «مع [ديلان فارو] في»: behind a foreign word that no table knows a family name that is nothing else; «أحد مناصري [موسوي]» is a noun. */
function isBehindUnknown(facts: Facts, token: number): boolean {
  const { text, tokens } = facts.analysis;
  const start = tokens.start[token - 1];
  if (facts.of[token] !== Fact.FAMILY || token === 0 || tokens.end[token - 1] - start < SHORTEST_ALONE) return false;
  if (procliticOf(text.units[start]) !== 0 || !mayBeFamily(facts, token - 1)) return false;
  return !CONSTRUCT.test(wordAt(facts.analysis, token - 1)) && !has(facts, token - 2, Fact.BODY_HEAD | Fact.PLACE_HEAD);
}

const CONSTRUCT = /^م.*ي$/;

const SCALES = new WordSet("سلم مقياس بمقياس");

/** «7 درجات على سلم [ريختر]»: a scale is called after who made it. */
const isScale = ({ analysis }: Facts, token: number): boolean => SCALES.has(analysis, token);

/** «[نيجيرفان] البارزاني قال»: a word that no table knows before a family name is the given name. */
function withGivenName(facts: Facts, family: Chain): Chain {
  const chain = isUnknown(facts, family.first - 1) ? chainFrom(facts, family.first - 1) : null;
  return chain !== null && chain.peeled === 0 && chain.last === family.last ? chain : family;
}

const RETURN = new WordSet("عودة");

/** Whether a chain that opens with a given name is a person: two parts, one of them a name for its own sake. */
function isGivenName(facts: Facts, { first, last, peeled, parts, strong, weak }: Chain): boolean {
  // «قائد محمد»: an office before a name, where the first word is both.
  if (parts < 2 || has(facts, first, Fact.FUNCTION) || (has(facts, first, Fact.TITLE) && strong < 2)) return false;
  // «ناديه الأصلي»: a noun and its pronoun, which folds with «نادية».
  if (isOfSomeone(facts, first)) return false;
  // «عودة [نيمار]» is what he does, «عودة الرنتيسي» a man.
  if (RETURN.has(facts.analysis, first) && (parts > 2 || !has(facts, last, Fact.DEFINITE))) return false;
  // Letters peeled off a word that is known whole read it against the grain.
  if (peeled > 0 && has(facts, first, Fact.WORD)) return false;
  // «صالح علي صالح»: three such words on end.
  if (strong > 0 || isSurname(facts, last) || (weak > 2 && !has(facts, last, Fact.NISBA))) return true;
  // «كشف [علي مظلوم] نجل قيادي»
  if (weak === parts && isBareTitle(facts, last + 1)) return true;
  if (has(facts, first, Fact.WORD)) return false;
  if (weak === parts) return !has(facts, last, Fact.WORD);
  return peeled === 0 && !has(facts, first, Fact.PLACE) && !isGoverned(facts, first) && mayBeFamily(facts, last);
}

/** «هما [بهاء قديح] و …»: a word that no table knows, behind a given name that the language has little else for. */
const mayBeFamily = (facts: Facts, token: number): boolean =>
  isUnknown(facts, token) &&
  !isInflected(facts, token) &&
  !looksVerbal(facts, token) &&
  !isBehindLetter(facts, token) &&
  !LIKE_NOUN.test(wordAt(facts.analysis, token));

/** «لحسن [طاعتك]», «صمت غريب [لمسيري] النادي»: a noun with what belongs to other words. */
const LIKE_NOUN = /^ل|ك$/;

const GOVERNS_NONE = Fact.DEFINITE | Fact.VERB | Fact.SPEECH | Fact.TITLE | Fact.BEFORE_SUBJECT;

/** «تاريخ [ميلاد] مزيف», «في [وفاء] نادر»: a noun without the article or a preposition stands before it. */
const isGoverned = (facts: Facts, token: number): boolean =>
  has(facts, token - 1, Fact.WORD) && !has(facts, token - 1, GOVERNS_NONE);
