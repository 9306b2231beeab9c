import { tokensToRaw } from "../../lexicon/analysis.js";
import { Feature } from "../../lexicon/features.js";
import type { Attribution } from "../../model/casualty.js";
import { TokenKind } from "../../token/tokenize.js";
import type { Draft } from "./draft.js";
import type { Roles } from "./roles.js";

interface Source {
  readonly token: number;
  readonly attribution: Attribution;
  /** «بحسب …» speaks for its whole sentence, «قال … إن» for what follows it. */
  readonly whole: boolean;
}

interface StanceRow {
  readonly stance: Attribution["stance"];
}

/** How many words tell a speaker without a name: «مصادر طبية». */
const LONGEST = 3;
/** How far from its verb a named speaker may stand: «قال المتحدث باسم …». */
const REACH = 4;

/** Who gives the figures of a text. */
export class Sources {
  readonly #known = new Map<number, readonly Source[]>();
  readonly #speech: number;
  readonly #attribution: number;

  constructor(readonly roles: Roles) {
    const { lexicon } = roles.input.analysis;
    this.#speech = lexicon.family("speech");
    this.#attribution = lexicon.family("attribution");
  }

  /** The nearest source that can reach a figure: a speech verb before it, else «بحسب …» anywhere in its sentence. */
  sourceOf({ first, sentence }: Draft): Attribution | undefined {
    let sources = this.#known.get(sentence);
    if (sources === undefined) {
      sources = this.#read(sentence);
      this.#known.set(sentence, sources);
    }
    let best: Source | undefined;
    for (const source of sources) if (source.whole || source.token < first) best = source;
    return best?.attribution;
  }

  #read(sentence: number): Source[] {
    const { hits, lexicon, sentences } = this.roles.input.analysis;
    const end = sentences.end[sentence];
    const sources: Source[] = [];
    for (let token = sentences.first[sentence]; token < end; token++) {
      for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
        const family = lexicon.familyOf(hits.entry[hit]);
        const whole = family === this.#attribution;
        const says = family === this.#speech && (hits.features[hit] & Feature.VERB) !== 0 && hits.pronoun[hit] === 0;
        if (!whole && !says) continue;
        const { stance } = lexicon.row<StanceRow>(hits.entry[hit]);
        const attribution = this.#speaker(hits.last[hit] + 1, end, stance);
        if (attribution !== null) sources.push({ token, attribution, whole });
        break;
      }
    }
    return sources;
  }

  /** The speaker after a word of speech: the name near it, else the words up to a particle or a mark. */
  #speaker(from: number, end: number, stance: Attribution["stance"]): Attribution | null {
    const { roles } = this;
    const { analysis, names } = roles.input;
    let last = from - 1;
    for (let token = from; token < Math.min(end, from + REACH); token++) {
      if (roles.name[token] !== -1) {
        const { id, norm, start, end: stop } = names[roles.name[token]];
        return { start, end: stop, speaker: norm, name: id, stance };
      }
      if (analysis.tokens.kind[token] !== TokenKind.WORD || roles.timed[token] === 1 || roles.is(token, "stop")) break;
      if (roles.is(token, "prep") || roles.harm[token] !== -1 || token - from >= LONGEST) break;
      last = token;
    }
    if (last < from) return null;
    const { start, end: stop } = tokensToRaw(analysis, from, last);
    return { start, end: stop, speaker: analysis.text.raw.slice(start, stop), stance };
  }
}
