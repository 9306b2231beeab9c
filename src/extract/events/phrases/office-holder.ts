import type { NameMention } from "../../../model/name.js";
import { foldKey } from "../../../text/fold.js";
import type { Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import { stateAt } from "../words/demonyms.js";
import { hasFamily } from "../words/nouns.js";
import { type OfficeTitle, titleAt } from "../words/offices.js";

/** The one person of an office, or null where the text has several. */
type Holders = Map<string, NameMention | null>;

/** Who holds the offices of a text: by the words that tell them, and by the office and its state. */
interface Offices {
  readonly byWords: Holders;
  readonly byOffice: Holders;
}

const OFFICES = new WeakMap<readonly NameMention[], Offices>();

/** «نظيره»: the office of the person told before. */
const COUNTERPART = "counterpart";

/** Words of office that stand for longer ones, each the last or the first word of their English: «الوزير» after «وزير الدفاع فلان». */
const SHORT: ReadonlyMap<string, RegExp> = new Map([
  ["Minister", /^(?!Prime|Deputy|Assistant|former).*\bMinister\b/],
  ["envoy", /\benvoy$/],
  ["spokesman", /\bspokesman\b/],
  ["commander", /\bcommander\b/],
]);

/** «Foreign Minister | US» */
const ofState = (office: string, country: string): string => `${office}|${country}`;

function note(holders: Holders, key: string, name: NameMention): void {
  const before = holders.get(key);
  if (before === undefined) holders.set(key, name);
  else if (before !== null && before.norm !== name.norm) holders.set(key, null);
}

function officesOf(scene: Scene): Offices {
  const { names } = scene.input;
  const known = OFFICES.get(names);
  if (known !== undefined) return known;
  const offices: Offices = { byWords: new Map(), byOffice: new Map() };
  let before: string | null = null;
  for (const name of names) {
    if (name.type !== "PER" || name.office == null) continue;
    note(offices.byWords, foldKey(name.office), name);
    const told = officeOf(scene, name);
    const office: string | null = told === COUNTERPART ? before : told;
    if (office === null) continue;
    before = office;
    const short = [...SHORT].find(([, long]) => long.test(office))?.[0];
    for (const key of short === undefined ? [office] : [office, `${SHORTENED}${short}`]) {
      note(offices.byOffice, key, name);
      if (name.country !== null) note(offices.byOffice, ofState(key, name.country), name);
    }
  }
  OFFICES.set(names, offices);
  return offices;
}

const SHORTENED = "any ";

/** The English of the office that the text gives a person, or that the tables know. */
function officeOf(scene: Scene, { evidence, office }: NameMention): string | null {
  const title = evidence.find(({ part }) => part === "title");
  if (title === undefined) return office ?? null;
  return ownTitle(scene, scene.firstOf(title))?.english ?? null;
}

/** «استقبل الملك [وزير الخارجية] الأمريكي فلانا»: the office that leads to a name, where that of another stands before it. */
function ownTitle(scene: Scene, first: number): OfficeTitle | null {
  let title = titleAt(scene, first);
  while (title !== null && scene.hasArticle(title.last)) {
    const next = stateAt(scene, title.last + 1) === null ? title.last + 1 : title.last + 2;
    const other = titleAt(scene, next);
    if (other === null || !OF_ITS_OWN.has(other.kind)) break;
    title = other;
  }
  return title;
}

const OF_ITS_OWN: ReadonlySet<string> = new Set(["office", "spokesperson", "kin"]);

const wordsOf = ({ analysis: { text, tokens } }: Scene, first: number, last: number): string =>
  foldKey(text.raw.slice(text.origin[tokens.start[first]], text.origin[tokens.end[last] - 1] + 1));

/**
 * Who holds the office that a phrase tells without a name: «الرئيس اليمني» in a text that has «الرئيس اليمني عبد ربه منصور
 * هادي», «الرئيس التركي» for «الرئيس رجب طيب أردوغان», «وزير خارجية مصر» or «الوزير» for «وزير الخارجية المصري فلان»,
 * «وزير الخارجية النمساوي» for «نظيره النمساوي فلان».
 */
export function officeHolder(scene: Scene, { first, last, name }: Phrase): NameMention | null {
  if (scene.isPerson(name) || !hasFamily(scene, first, "title")) return null;
  const { byWords, byOffice } = officesOf(scene);
  const same = first === last ? undefined : byWords.get(wordsOf(scene, first, last));
  if (same !== undefined) return scene.hasArticle(last) ? same : null;
  const title = byOffice.size === 0 ? null : titleAt(scene, first);
  if (title === null || title.several || title.last > last || title.last < last - 1) return null;
  const office =
    byOffice.has(title.english) || !SHORT.has(title.english) ? title.english : `${SHORTENED}${title.english}`;
  if (title.last === last) return scene.hasArticle(last) ? (byOffice.get(office) ?? null) : null;
  const land = scene.nameAt[last] === -1 ? undefined : scene.input.names[scene.nameAt[last]];
  // «وزير خارجية مصر», «الوزير المصري», but «وزير مصري».
  const state =
    land?.type === "GPE" ? land.country : scene.hasArticle(last) ? (stateAt(scene, last)?.country ?? null) : null;
  return state === null ? null : (byOffice.get(ofState(office, state)) ?? null);
}
