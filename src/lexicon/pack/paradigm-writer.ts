import { fold, foldedString } from "../../text/fold.js";
import { HA } from "../../text/letters.js";
import { TokenKind, tokenize } from "../../token/tokenize.js";
import { Feature } from "../features.js";
import type { InflectedForm } from "../inflect/form.js";
import { swapLetters } from "./letters.js";
import { paradigmCodes, paradigmSigns } from "./paradigm-signs.js";
import { AROUND, ITEM, LONGEST_STEM, STEM } from "./parts.js";

/** A surface as the tokeniser cuts it: «و.م.أ» is و . م . ا. */
function wordsOf(surface: string): string[] {
  const text = fold(surface);
  const tokens = tokenize(text);
  const words: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.BREAK) words.push(foldedString(text, tokens.start[token], tokens.end[token]));
  }
  return words;
}

/** The longest run of letters that two words share. */
function sharedStem(one: string, other: string): string {
  for (let length = one.length; length > 0; length--) {
    for (let from = 0; from + length <= one.length; from++) {
      const stem = one.slice(from, from + length);
      if (other.includes(stem)) return stem;
    }
  }
  return "";
}

/** Forms that differ only in what stands before and after each word of one stem. */
interface StemGroup {
  readonly first: readonly string[];
  stem: readonly string[];
  readonly forms: { readonly words: readonly string[]; readonly features: number }[];
}

/** What all words of the group and these share, word by word; undefined where that is too little to be their stem. */
function joined({ first, stem }: StemGroup, words: readonly string[]): string[] | undefined {
  if (words.length !== stem.length) return undefined;
  const out: string[] = [];
  for (const [at, own] of stem.entries()) {
    const shared = sharedStem(own, words[at]);
    const ending = first[at].charCodeAt(first[at].length - 1) === HA ? 1 : 0;
    // One letter less than the citation form may be lost: قاضي has قاض. Broken plurals are stems of their own.
    if (words[at] !== own && shared.length < Math.max(2, first[at].length - ending - 1)) return undefined;
    out.push(shared);
  }
  return out;
}

function groupsOf(forms: readonly InflectedForm[]): StemGroup[] {
  const groups: StemGroup[] = [];
  for (const { surface, features } of forms) {
    const words = wordsOf(surface);
    let home: StemGroup | undefined;
    // Forms that do not inflect are alike only by chance.
    for (const group of features === Feature.FIXED ? [] : groups) {
      const stem = joined(group, words);
      if (stem === undefined) continue;
      group.stem = stem;
      home = group;
      break;
    }
    if (home === undefined) {
      home = { first: words, stem: words, forms: [] };
      groups.push(home);
    }
    home.forms.push({ words, features });
  }
  return groups;
}

/** Numbers texts in order of their first use. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  texts(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** A stem with the number of its paradigm. */
export interface Stem {
  readonly paradigm: number;
  readonly text: string;
}

/** What a pack holds of all paradigms, and of the stems of each row. */
export interface WrittenParadigms {
  readonly signs: string;
  readonly shapes: string;
  readonly runs: string;
  readonly paradigms: string;
  line(stems: readonly Stem[]): string;
}

/** What stands before and after a word of a stem. */
type Affix = readonly [before: string, after: string];

/** A form as what stands around the words of its stem. */
interface AffixedForm {
  readonly affixes: readonly Affix[];
  readonly features: number;
}

const NOUN_RUNS =
  Feature.PLURAL |
  Feature.FEMININE |
  Feature.MASDAR |
  Feature.ACTIVE_PARTICIPLE |
  Feature.PASSIVE_PARTICIPLE |
  Feature.NOUN |
  Feature.ADJECTIVE |
  Feature.NISBA;

/** Past and present of verbs, numbers and genders of nouns: forms that other paradigms have in the same row. */
const runOf = (features: number): number =>
  (features & Feature.VERB) !== 0 ? features & (Feature.VERB | Feature.PRESENT) : features & NOUN_RUNS;

function runsOf(forms: readonly AffixedForm[]): AffixedForm[][] {
  const runs: AffixedForm[][] = [];
  for (const form of forms) {
    const last = runs.at(-1);
    if (last !== undefined && runOf(last[0].features) === runOf(form.features)) last.push(form);
    else runs.push([form]);
  }
  return runs;
}

/** What stands in all forms of a run right before and right after each word of the stem. */
function innerOf(run: readonly AffixedForm[]): Affix[] {
  return run[0].affixes.map(([first, last], at): Affix => {
    let before = first;
    let after = last;
    for (const { affixes } of run) {
      while (!affixes[at][0].endsWith(before)) before = before.slice(1);
      while (!affixes[at][1].startsWith(after)) after = after.slice(0, -1);
    }
    return [before, after];
  });
}

const affixText = (affixes: readonly Affix[]): string =>
  affixes.map(([before, after]) => before + STEM + after).join(" ");

/** The number of a run in the pack, and what stands around the stem in all its forms, if anything. */
interface PlacedRun {
  readonly number: number;
  readonly inner: string;
}

/** Runs, each as how far it lies behind the one that follows the run before; nothing for that one. */
function runsText(runs: readonly PlacedRun[]): string {
  let next = 0;
  return runs
    .map(({ number, inner }) => {
      const step = number === next ? "" : String(number - next);
      next = number + 1;
      return step + inner;
    })
    .join(ITEM);
}

/** Runs behind their shapes' numbers without the number of a shape that comes up for the first time: it is the next one. */
function withoutNewShapes(runs: readonly string[]): string[] {
  let next = 0;
  return runs.map((run) => {
    const end = run.indexOf(ITEM);
    if (Number(run.slice(0, end)) !== next) return run;
    next++;
    return run.slice(end);
  });
}

/** The features of the forms of a run, each as the bits in which it is unlike the one before. */
function shapeText(run: readonly AffixedForm[]): string {
  let before = 0;
  return run
    .map(({ features }) => {
      const unlike = features ^ before;
      before = features;
      return unlike.toString(36);
    })
    .join(" ");
}

/**
 * Writes the forms of a row as stems and paradigms. A few hundred paradigms serve the whole lexicon, and the paradigms
 * share their features, so that a pack holds one short line a row however richly the row inflects.
 */
export class ParadigmWriter {
  readonly #shapes = new Numbered();
  readonly #runs = new Numbered();
  readonly #paradigms = new Numbered();
  /** By paradigm: how many stems follow it. */
  readonly #uses: number[] = [];
  readonly #letters = new Set<string>();

  /** The stems of a row. */
  stemsOf(forms: readonly InflectedForm[]): Stem[] {
    return groupsOf(forms).map(({ stem, forms: own }) => {
      const affixed = own.map(({ words, features }): AffixedForm => {
        const affixes = words.map((word, at): Affix => {
          const from = word.indexOf(stem[at]);
          return [word.slice(0, from), word.slice(from + stem[at].length)];
        });
        return { affixes, features };
      });
      const text = swapLetters(stem.join(" "));
      if (text.length >= LONGEST_STEM) throw new Error(`"${stem.join(" ")}" is too long to inflect.`);
      for (const letter of text) this.#letters.add(letter);
      const runs = runsOf(affixed).map((run) => this.#run(run));
      const paradigm = this.#paradigms.of(runsText(runs));
      this.#uses[paradigm] = (this.#uses[paradigm] ?? 0) + 1;
      return { paradigm, text };
    });
  }

  /** The number of a run, with what stands around the stem in all its forms. */
  #run(run: readonly AffixedForm[]): PlacedRun {
    const inner = innerOf(run);
    const forms = run.map(({ affixes }) =>
      affixText(
        affixes.map(([before, after], at): Affix => {
          return [before.slice(0, before.length - inner[at][0].length), after.slice(inner[at][1].length)];
        }),
      ),
    );
    const shape = this.#shapes.of(shapeText(run));
    const number = this.#runs.of([String(shape), ...forms.map(swapLetters)].join(ITEM));
    const bare = inner.every(([before, after]) => before === "" && after === "");
    return { number, inner: bare ? "" : AROUND + swapLetters(affixText(inner)) };
  }

  /** To be asked for when the stems of all rows are there: the paradigms in most use get the shortest codes. */
  written(): WrittenParadigms {
    const texts = this.#paradigms.texts();
    const order = texts.map((_, paradigm) => paradigm).sort((a, b) => this.#uses[b] - this.#uses[a] || a - b);
    const signs = paradigmSigns(order.length, this.#letters);
    const inOrder = paradigmCodes(signs, order.length);
    const codes: string[] = [];
    for (const [rank, paradigm] of order.entries()) codes[paradigm] = inOrder[rank];
    return {
      signs,
      shapes: this.#shapes.texts().join("\n"),
      runs: withoutNewShapes(this.#runs.texts()).join("\n"),
      paradigms: order.map((paradigm) => texts[paradigm]).join("\n"),
      // Sorted, like stems of a row stand together.
      line: (stems) =>
        stems
          .map(({ paradigm, text }) => codes[paradigm] + text)
          .sort()
          .join(""),
    };
  }
}
