import { wordAt } from "../../../lexicon/analysis.js";
import { GroupRecord } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { isEach } from "./counted.js";
import { isDefinite, isOnlyAdjective, readNoun } from "./nouns.js";

/** A noun without a number: its own number counts. «جندي» 1, «جنديان» 2, «جنود» two or more. */
export function readBare(roles: Roles, token: number, end: number): GroupRecord | null {
  const noun = readNoun(roles, token, end);
  if (noun === null || isOnlyAdjective(roles, noun)) return null;
  // «واحد من كل أربعة أشخاص»
  if (token > 1 && roles.quantity[token - 1] !== -1 && isEach(roles, token - 2)) return null;
  const many = noun.number === 3;
  const group = new GroupRecord(token, noun.last, many ? 2 : noun.number, many ? null : noun.number, noun.peeled);
  let { last } = noun;
  // «الأشخاص الـ12»
  const article = many && wordAt(roles.input.analysis, last + 1) === "ال" ? 1 : 0;
  const after = roles.quantity[last + 1 + article];
  const known = noun.definite || noun.pronoun > 0;
  if (after !== -1 && many && known) {
    // «المسلحين الخمسة», «أطفالها الثلاثة»
    const number = roles.input.numerals.quantities[after];
    if ((article === 1 || number.definite) && number.peeled === 0 && number.high === number.low) {
      [group.low, group.high, group.quantity, last] = [number.low, number.low, number, number.lastToken];
    }
  } else if (many && !known && isDefinite(roles, last + 1, end) && isNumberOfOwner(roles, last + 2)) {
    // «أفراد الطاقم الخمسة»
    const number = roles.input.numerals.quantities[roles.quantity[last + 2]];
    [group.low, group.high, group.quantity, last] = [number.low, number.low, number, number.lastToken];
  } else if (after !== -1) {
    // «جنديان اثنان», «شخص واحد»; «فلسطينيين اثنين» is a dual written like a plural.
    const { low, lastToken, peeled } = roles.input.numerals.quantities[after];
    if (peeled === 0 && low === (many ? 2 : noun.number)) [group.low, group.high, last] = [low, low, lastToken];
  }
  // «سقوط أكثر من قتيل»: more than one.
  if (group.high === 1 && !noun.definite && isMoreThan(roles, token)) [group.low, group.high] = [2, null];
  // A title or class word and the name it leads to: «القيادي محمد ظاهر», «زعيم التنظيم محمد ظاهر».
  const office = roles.titled[token];
  const name = office > last && office < end ? office : last + 1;
  if (noun.number === 1 && roles.isPerson(name) && !isConjoinedName(roles, name)) {
    group.name = roles.name[name];
    last = roles.nameLast[name];
  }
  if (roles.is(last + 1, "others") && many) last++;
  else if (roles.is(last + 1, "other-one") && noun.number === 1 && !isGlued(roles, last + 1)) last++;
  else if (roles.is(last + 1, "other-two") && noun.number === 2) last++;
  group.take(noun, last);
  if (noun.harm === null) group.whoLast = last;
  group.counted = group.high === 2 || group.quantity !== null;
  group.definite = noun.definite || noun.pronoun > 0;
  group.plural = many;
  group.owned = noun.pronoun > 0;
  group.proclitics = noun.proclitics;
  return group;
}

/** A number with the article, that counts those told before whom they belong to. */
function isNumberOfOwner({ quantity, input }: Roles, token: number): boolean {
  const number = quantity[token] === -1 ? undefined : input.numerals.quantities[quantity[token]];
  return number?.definite === true && number.peeled === 0 && number.high === number.low && number.low > 2;
}

/** «أكثر من» right before a token. */
const isMoreThan = ({ input: { analysis } }: Roles, token: number): boolean =>
  token > 1 && wordAt(analysis, token - 1) === "من" && wordAt(analysis, token - 2) === "اكثر";

const isGlued = (roles: Roles, token: number): boolean => {
  const { hits } = roles.input.analysis;
  return hits.first[token] < hits.first[token + 1] && hits.peeled[hits.first[token]] > 0;
};

/** Whether letters stand before the name in its token: «ومحمد» is another person. */
const isConjoinedName = (roles: Roles, token: number): boolean => {
  const { text, tokens } = roles.input.analysis;
  return roles.input.names[roles.name[token]].start !== text.origin[tokens.start[token]];
};
