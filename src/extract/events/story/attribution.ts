import { tokensToRaw } from "../../../lexicon/analysis.js";
import type { Attribution } from "../../../model/casualty.js";
import { aroundVerb } from "../clauses/clause.js";
import { participant } from "../phrases/participant.js";
import { readPhrase } from "../phrases/phrases.js";
import type { Draft, Phrase } from "../scene/draft.js";
import { Flag, type Scene } from "../scene/scene.js";
import { Part } from "../tables/parts.js";

interface Source {
  readonly token: number;
  readonly attribution: Attribution;
  /** «قال … إن» speaks for what follows it; «بحسب …» for its whole sentence. */
  readonly whole: boolean;
}

function made(scene: Scene, phrase: Phrase, stance: Attribution["stance"]): Attribution {
  const who = participant(scene, phrase);
  const span = tokensToRaw(scene.analysis, phrase.first, phrase.last, phrase.peeled);
  const source = { start: span.start, end: span.end, speaker: who.text, stance };
  return who.name === null ? source : { start: span.start, end: span.end, speaker: who.text, stance, name: who.name };
}

/** All sources of a sentence: speech verbs with their subjects, and «بحسب», «وفقا لـ», «نقلا عن» with what follows. */
function sourcesOf(scene: Scene, sentence: number): Source[] {
  const { hits, sentences } = scene.analysis;
  const { part, index, speech, attributions } = scene.vocabulary;
  const from = scene.openingOf(sentence);
  const to = sentences.end[sentence];
  const sources: Source[] = [];
  for (let token = from; token < to; token++) {
    if (!scene.is(token, Flag.SPEECH | Flag.ATTRIBUTION) || scene.nameAt[token] !== -1) continue;
    for (let hit = hits.first[token]; hit < hits.first[token + 1]; hit++) {
      const entry = hits.entry[hit];
      if (entry >= part.length) continue;
      if (part[entry] === Part.ATTRIBUTION) {
        let at = hits.last[hit] + 1;
        while (at < to && (scene.particle[at] !== -1 || scene.is(at, Flag.SPEECH))) at++;
        const phrase = readPhrase(scene, at, to, 8);
        if (phrase !== null)
          sources.push({ token, attribution: made(scene, phrase, attributions[index[entry]]), whole: true });
        break;
      }
      if (part[entry] === Part.SPEECH && scene.is(token, Flag.VERBAL)) {
        const { subject } = aroundVerb(scene, token, token, from, to);
        if (subject !== null)
          sources.push({ token, attribution: made(scene, subject, speech[index[entry]]), whole: false });
        break;
      }
    }
  }
  return sources;
}

/** Who reports each event: the sources of its sentence that can reach it. */
export function attributionsOf(scene: Scene, drafts: readonly Draft[]): Attribution[][] {
  const cache = new Map<number, Source[]>();
  return drafts.map(({ found }) => {
    let sources = cache.get(found.sentence);
    if (sources === undefined) {
      sources = sourcesOf(scene, found.sentence);
      cache.set(found.sentence, sources);
    }
    return sources.filter(({ token, whole }) => whole || token < found.first).map(({ attribution }) => attribution);
  });
}
