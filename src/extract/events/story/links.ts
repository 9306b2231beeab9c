import { tokensToRaw } from "../../../lexicon/analysis.js";
import type { EventLink } from "../../../model/event.js";
import type { Draft } from "../scene/draft.js";
import { Border, type Scene } from "../scene/scene.js";

/** Words between two events within which a signal links them. */
const REACH = 14;

/** Links told by words: «بعد», «قبل», «إثر», «ما أدى إلى», and retellings. */
export function linksOf(scene: Scene, drafts: readonly Draft[]): EventLink[][] {
  const { particleCodes } = scene.vocabulary;
  const links: EventLink[][] = drafts.map(() => []);
  const id = (at: number): string => `e${at + 1}`;
  for (const [at, draft] of drafts.entries()) {
    if (draft.sameAs !== -1) links[at].push({ kind: "same_as", event: id(draft.sameAs) });
    const { sequence } = draft;
    if (sequence !== null) {
      const { start, end } = tokensToRaw(scene.analysis, sequence.token, scene.particleEnd[sequence.token]);
      links[at].push({ kind: sequence.side, event: id(sequence.main), signal: { start, end } });
    }
    const next = drafts[at + 1];
    if (
      next === undefined ||
      next.found.sentence !== draft.found.sentence ||
      next.found.first - draft.found.last > REACH
    )
      continue;
    for (let token = next.found.first - 1; token > draft.found.last; token--) {
      if (scene.border[token + 1] >= Border.CLAUSE && scene.particleKind(token) !== "conj") break;
      const particle = scene.particle[token];
      if (particle === -1) continue;
      const span = tokensToRaw(scene.analysis, token, scene.particleEnd[token]);
      const signal = { start: span.start, end: span.end };
      const code = scene.vocabulary.particles[particle].code;
      if (scene.vocabulary.particles[particle].kind === "conn")
        links[at + 1].push({ kind: "caused_by", event: id(at), signal });
      else if (code === particleCodes.get("cause")) links[at].push({ kind: "caused_by", event: id(at + 1), signal });
      else if (code === particleCodes.get("after")) links[at].push({ kind: "after", event: id(at + 1), signal });
      else if (code === particleCodes.get("before")) links[at].push({ kind: "before", event: id(at + 1), signal });
      else if (code === particleCodes.get("during")) links[at].push({ kind: "part_of", event: id(at + 1), signal });
      else continue;
      break;
    }
  }
  return links;
}
