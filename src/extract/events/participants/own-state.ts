import { tokensToRaw } from "../../../lexicon/analysis.js";
import type { Participant } from "../../../model/event.js";
import { subjectBefore } from "../clauses/clause.js";
import { teller } from "../clauses/speaker.js";
import { participant } from "../phrases/participant.js";
import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { isOwnLand } from "../words/deeds.js";

/** «قال الوزير الإيراني إن بلاده سترد»: the state of the one who speaks or acts before, or null. */
export function ownState(scene: Scene, phrase: Phrase, from: number, to: number): Participant | null {
  if (!isOwnLand(scene, phrase)) return null;
  const { first, last } = phrase;
  const who = teller(scene, first, from, to, null) ?? subjectBefore(scene, first, from, to);
  const country = who === null ? null : participant(scene, who).country;
  if (country === null) return null;
  const { lexicon } = scene.analysis;
  const entry = lexicon.entryById("country", country.toLowerCase());
  if (entry === -1) return null;
  const { id, english } = lexicon.row<{ id: string; english: string }>(entry);
  const { start, end } = tokensToRaw(scene.analysis, first, last);
  return { start, end, text: english, entity: `country:${id}`, name: null, country, type: "GPE", sector: "GOV" };
}
