import { Feature } from "../features.js";
import { adjectiveForms } from "./adjective.js";
import type { InflectedForm } from "./form.js";

const { SINGULAR, DUAL, PLURAL, MASCULINE, FEMININE, DEFINITE, ACCUSATIVE, CONSTRUCT } = Feature;
const NUMBER = SINGULAR | DUAL | PLURAL;

const ARTICLE = "ال";

/** Masculine words that look like an adjective: انتحاري, مفخخ, ناسف, خفيف; a word like أمن in «رجل أمن» does not. */
const LIKE_ADJECTIVE = /ي$|^م.{3}|^.ا[^اي].$|^..ي.$/;

/** Nouns that cannot show the accusative; the adjective behind them still does: «مبنى حكوميا». */
const HIDES_ACCUSATIVE = /(?:[ىاأ]|اء)$/;

/** Whether an adjective form agrees with a noun form: number, gender, article, case; things in the plural are feminine. */
function agrees(noun: InflectedForm, adjective: InflectedForm): boolean {
  if (((noun.features ^ adjective.features) & DEFINITE) !== 0 || (adjective.features & CONSTRUCT) !== 0) return false;
  const number = noun.features & NUMBER;
  if (number === PLURAL) {
    if ((adjective.features & ACCUSATIVE) !== 0) return false;
    if ((adjective.features & SINGULAR) !== 0) return (adjective.features & FEMININE) !== 0;
    if ((adjective.features & PLURAL) === 0 || (adjective.features & noun.features & (MASCULINE | FEMININE)) === 0)
      return false;
    return !/[وي]ن$/.test(noun.surface) || noun.surface.slice(-2) === adjective.surface.slice(-2);
  }
  if ((adjective.features & number) === 0 || (adjective.features & noun.features & (MASCULINE | FEMININE)) === 0)
    return false;
  if (number === DUAL) return noun.surface.slice(-2) === adjective.surface.slice(-2);
  if (((noun.features ^ adjective.features) & ACCUSATIVE) === 0) return true;
  return (adjective.features & ACCUSATIVE) !== 0 && HIDES_ACCUSATIVE.test(noun.surface);
}

/** «عبوة ناسفة» → العبوة الناسفة, عبوتان ناسفتان, عبوات ناسفة, العبوات الناسفة; none where `rest` cannot be an adjective. */
function withAdjective(forms: readonly InflectedForm[], rest: string): InflectedForm[] {
  const feminine = (forms[0].features & FEMININE) !== 0;
  const base = feminine ? rest.slice(0, -1) : rest;
  if (feminine ? !rest.endsWith("ة") : rest.endsWith("ة") || !LIKE_ADJECTIVE.test(rest)) return [];
  const adjectives = adjectiveForms(base, {}, rest.endsWith("ي") ? Feature.NISBA : Feature.ADJECTIVE);
  return forms
    .filter((noun) => (noun.features & CONSTRUCT) === 0)
    .flatMap((noun) =>
      adjectives
        .filter((adjective) => agrees(noun, adjective))
        .map((adjective) => ({
          surface: `${noun.surface} ${adjective.surface}`,
          features: noun.features | (adjective.features & ACCUSATIVE),
        })),
    );
}

/**
 * A noun with the words behind it. `forms` are those of the noun alone, `heads` its forms before a genitive. Letters do
 * not tell an adjective from a genitive (عبوة ناسفة, سيارة شرطة): where both can be, the forms of both are made. A
 * masculine word in ي is an adjective (هجوم انتحاري).
 */
export function nounPhrase(
  forms: readonly InflectedForm[],
  heads: readonly InflectedForm[],
  rest: string,
): InflectedForm[] {
  const adjectival = rest.includes(" ") ? [] : withAdjective(forms, rest);
  if (adjectival.length > 0 && rest.endsWith("ي")) return adjectival;
  const definite = rest.startsWith(ARTICLE) && rest.length > 4;
  const out = heads.map(({ surface, features }) => ({
    surface: `${surface} ${rest}`,
    features: definite ? features | DEFINITE : features,
  }));
  if (rest.includes(" ") || definite) return out;
  for (const { surface, features } of heads)
    out.push({ surface: `${surface} ${ARTICLE}${rest}`, features: features | DEFINITE });
  return out.concat(adjectival);
}
