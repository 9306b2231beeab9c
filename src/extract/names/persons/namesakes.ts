import { HA } from "../../../text/letters.js";
import type { TextOf } from "../candidates/candidate.js";
import { transliterate } from "../spelling/transliterate.js";
import type { PersonRow, TitleRow } from "../tables/rows.js";
import { Fact, type Facts, has, hitWhere } from "../words/facts.js";
import { chainFrom } from "./name-chain.js";
import { uncounted, withRegnalNumber } from "./regnal-number.js";

/** Titles of those after whom buildings, streets and schools are named, with how their names say them in English. */
const TITLES: ReadonlyMap<string, readonly [masculine: string, feminine: string]> = new Map([
  ["king", ["King", "Queen"]],
  ["prince", ["Prince", "Princess"]],
  ["sultan", ["Sultan", "Sultan"]],
  ["sheikh", ["Sheikh", "Sheikha"]],
  ["imam", ["Imam", "Imam"]],
  ["martyr", ["Martyr", "Martyr"]],
  ["prophet", ["Prophet", "Prophet"]],
  ["ayatollah", ["Ayatollah", "Ayatollah"]],
  ["hajj", ["Haj", "Haja"]],
]);

/** Whom a place or a body is named after. */
export interface Namesake {
  readonly last: number;
  readonly english: () => string;
}

/** «مستشفى [الملك خالد]», «شارع [الأمير محمد بن سلمان]»: a title and a name behind the noun that is named after them; `open` where the name may be a word that no table knows. */
export function namesakeAt(facts: Facts, token: number, textOf: TextOf, open = false): Namesake | null {
  if (!has(facts, token, Fact.TITLE)) return null;
  const { analysis, families } = facts;
  const { hits, lexicon, tokens, text } = analysis;
  // «السيد», and «آية الله», which takes no article.
  const leads = (one: number): boolean => has(facts, token, Fact.DEFINITE) === (hits.last[one] === token);
  const hit = hitWhere(facts, token, families.title, leads);
  const title = hit === -1 ? undefined : TITLES.get(lexicon.row<TitleRow>(hits.entry[hit]).id);
  if (title === undefined) return null;
  const next = hits.last[hit] + 1;
  // «الإمام آية الله الخميني»
  const second = namesakeAt(facts, next, textOf);
  if (second !== null) return second;
  const own = chainFrom(facts, next, true);
  if (own === null || own.peeled > 0) return null;
  // «حي [الشيخ تلت]»: behind the noun of a settlement one word that no table knows
  if (own.strong + own.weak === 0 && !(open && own.parts === 1)) return null;
  const { chain, number } = withRegnalNumber(facts, lexicon.row<TitleRow>(hits.entry[hit]).id, own);
  const isFeminine = text.units[tokens.end[token] - 1] === HA;
  const english = () => {
    const name = textOf(chain.first, chain.last, 0);
    const said = transliterate(number === "" ? name : uncounted(name), lexicon);
    return `${title[isFeminine ? 1 : 0]} ${said}${number === "" ? "" : ` ${number}`}`;
  };
  return { last: chain.last, english };
}

/** «جامعة [سامي حداد]», «ملعب [الملك كريم]»: a title and a name, a person of the tables, or a name of two words or more. */
export function founderAt(facts: Facts, from: number, textOf: TextOf, open = false): Namesake | null {
  const namesake = namesakeAt(facts, from, textOf, open);
  if (namesake !== null) return namesake;
  const { hits, lexicon } = facts.analysis;
  const known = hitWhere(facts, from, facts.families.person, (one) => hits.last[one] > from && hits.peeled[one] === 0);
  if (known !== -1) {
    const { english } = lexicon.row<PersonRow>(hits.entry[known]);
    return { last: hits.last[known], english: () => english };
  }
  const chain = chainFrom(facts, from, true);
  if (chain === null || chain.peeled > 0 || chain.strong === 0 || chain.last === from) return null;
  // «مركز [كوم حمادة]» is a district.
  if (hitWhere(facts, from, facts.families.place, (one) => hits.last[one] === chain.last) !== -1) return null;
  return { last: chain.last, english: () => transliterate(textOf(from, chain.last, 0), lexicon) };
}
