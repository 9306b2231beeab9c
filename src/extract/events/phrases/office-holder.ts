import type { NameMention } from "../../../model/name.js";
import { foldKey } from "../../../text/fold.js";
import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { stateAt } from "../words/demonyms.js";
import { hasFamily } from "../words/nouns.js";

/** The one person of an office and state, or null where the text has several. */
type Holders = ReadonlyMap<string, NameMention | null>;

const HOLDERS = new WeakMap<readonly NameMention[], Holders>();

/** «وزير الخارجية | US» */
const ofState = (office: string, country: string): string => `${office}|${country}`;

function holdersOf(names: readonly NameMention[]): Holders {
  const known = HOLDERS.get(names);
  if (known !== undefined) return known;
  const holders = new Map<string, NameMention | null>();
  const note = (key: string, name: NameMention): void => {
    const before = holders.get(key);
    if (before === undefined) holders.set(key, name);
    else if (before !== null && before.norm !== name.norm) holders.set(key, null);
  };
  for (const name of names) {
    if (name.type !== "PER" || name.office == null) continue;
    const office = foldKey(name.office);
    note(office, name);
    if (name.country !== null) note(ofState(office, name.country), name);
  }
  HOLDERS.set(names, holders);
  return holders;
}

const wordsOf = ({ analysis: { text, tokens } }: Scene, first: number, last: number): string =>
  foldKey(text.raw.slice(text.origin[tokens.start[first]], text.origin[tokens.end[last] - 1] + 1));

/**
 * Who holds the office that a phrase tells without a name: «الرئيس اليمني» in a text that has «الرئيس اليمني عبد ربه منصور
 * هادي», or «الرئيس رجب طيب أردوغان» for «الرئيس التركي». One word alone is rather a nominal that goes back to him.
 */
export function officeHolder(scene: Scene, { first, last, name }: Phrase): NameMention | null {
  if (name !== -1 || first === last || !hasFamily(scene, first, "title")) return null;
  const holders = holdersOf(scene.input.names);
  const same = holders.get(wordsOf(scene, first, last));
  if (same !== undefined) return scene.hasArticle(last) ? same : null;
  const state = stateAt(scene, last)?.country ?? null;
  return state === null ? null : (holders.get(ofState(wordsOf(scene, first, last - 1), state)) ?? null);
}
