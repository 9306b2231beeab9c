import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic } from "../../../lexicon/clitics.js";
import { Feature } from "../../../lexicon/features.js";
import type { Fields } from "../../fields/index.js";
import type { Draft } from "../scene/draft.js";
import type { Group } from "../scene/group.js";
import type { Roles } from "../scene/roles.js";
import { hasTrait, type WordKind } from "../tables/rows.js";

/** A number of people: «5 أشخاص», «ثمانية مصابين»; not of deaths or injuries, which health and statistics count. */
function isCounted(roles: Roles, group: Group | null): boolean {
  if (group === null || group.quantity === null) return false;
  if (group.who !== -1) return true;
  const hit = roles.people[group.last];
  return hit !== -1 && roles.harmRow(hit).pos === "noun";
}

/** «مصرع طالب», «لقي عاملان حتفهما»: no other field borrows these words. */
function isPlainDeath(roles: Roles, { hit, group }: Draft): boolean {
  return hit !== -1 && group?.people === true && hasTrait(roles.harmRow(hit), "plain");
}

/** «لم يعرف ما إذا كان الهجوم أسفر عن قتلى»: a question, not a figure. */
function isWhether({ input: { analysis } }: Roles, { first, group }: Draft, from: number): boolean {
  if (group === null || group.quantity !== null) return false;
  for (let at = first - 1; at > Math.max(from, first - QUESTION_REACH); at--)
    if (wordAt(analysis, at) === "اذا" && QUESTIONS.has(wordAt(analysis, at - 1))) return true;
  return false;
}

/** «يمكن أن يؤدي الانهيار إلى مقتل المئات», «قد يسقط قتلى» */
function isMaybe(roles: Roles, { first, zero }: Draft, from: number): boolean {
  if (zero) return false;
  const { analysis } = roles.input;
  for (let at = first - 1; at >= Math.max(from, first - MAYBE_REACH); at--) {
    if (roles.isMark(at) && !roles.isQuote(at)) return false;
    const word = wordAt(analysis, at);
    if (MAYBE.has(word)) return wordAt(analysis, at - 1) !== "لا";
    // «سيؤدي انهيار السد إلى مقتل المئات»
    if (isToCome(roles, at) && roles.isGluedTo(at, Proclitic.SA)) return true;
    if (MAY.has(word) && isToCome(roles, at + 1)) return true;
    if (roles.is(at, "stop") && word !== "ان") return false;
  }
  return false;
}

const MAYBE_REACH = 8;
const MAYBE = new Set(["يمكن", "يحتمل", "ربما", "لو"]);
const MAY = new Set(["قد", "فقد", "وقد", "سوف"]);

const QUESTION_REACH = 12;
const QUESTIONS = new Set(["ما", "فيما", "عما", "بما"]);

const IN_PRESENT = Feature.PAST | Feature.PRESENT | Feature.THIRD;

/** A verb of result or harm in the present: «تؤدي», «يقتل»; «قد تسبب» is past. */
function isToCome(roles: Roles, token: number): boolean {
  const { features } = roles.input.analysis.hits;
  return [roles.contexts.hitOf(token, "result"), roles.contexts.hitOf(token, "strike")].some(
    (hit) => hit !== -1 && (features[hit] & IN_PRESENT) === (Feature.PRESENT | Feature.THIRD),
  );
}

/** Whether a sentence tells of what wounds at one stroke. */
function tellsOfBlow(roles: Roles, sentence: number): boolean {
  const { sentences } = roles.input.analysis;
  for (let token = sentences.first[sentence]; token < sentences.end[sentence]; token++)
    if (roles.isOf(token, "blow")) return true;
  return false;
}

/** Drops what is no harm to people: sport, infections and natural deaths. */
export function keepFigures(roles: Roles, drafts: readonly Draft[], fields: Fields): readonly Draft[] {
  const { sentences } = roles.input.analysis;
  const kinds = new Map<string, boolean>();
  const speaksOf = (sentence: number, kind: WordKind): boolean => {
    const key = `${sentence}:${kind}`;
    let known = kinds.get(key);
    if (known === undefined) {
      known = false;
      for (let token = sentences.first[sentence]; token < sentences.end[sentence] && !known; token++)
        known = roles.is(token, kind);
      kinds.set(key, known);
    }
    return known;
  };
  return drafts.filter((draft) => {
    const { sentence, group } = draft;
    if (isWhether(roles, draft, sentences.first[sentence]) || isMaybe(roles, draft, sentences.first[sentence]))
      return false;
    const told = isCounted(roles, group) || (fields.particular && isPlainDeath(roles, draft));
    if (!told && !fields.speaksOfWar(sentences.first[sentence], sentences.end[sentence])) return false;
    if (draft.kind === "injured" && speaksOf(sentence, "sport")) return false;
    if (draft.kind === "injured" && speaksOf(sentence, "disease")) {
      // «حريق في مستشفى لمرضى كورونا»: whom a blaze or a blast hurt is not infected, short of «مصابي كورونا».
      if (!tellsOfBlow(roles, sentence) || roles.is(draft.last + 1, "disease")) return false;
    }
    const natural =
      draft.kind === "killed" &&
      draft.group?.quantity === null &&
      !draft.group.counted &&
      speaksOf(sentence, "natural");
    return !natural;
  });
}
