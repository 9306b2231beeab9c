import { wordAt } from "../../../lexicon/analysis.js";
import type { Candidate } from "../candidates/candidate.js";
import { idOfNoTable } from "../candidates/slug.js";
import { transliterateThing } from "../spelling/transliterate.js";
import type { Facts } from "../words/facts.js";

/** Nouns of what is called after places in whose honour it is, wherever it stands: شارع حيفا in Jenin. A turn-off lies by its place. */
const HONORARY: ReadonlySet<string> = new Set("street avenue nahj alley corniche square maydan roundabout".split(" "));
/** Places that streets are called after; «شارع الأنبار» may be any. */
const TOWNS: ReadonlySet<string> = new Set(["city", "town", "village", "neighbourhood", "camp"]);

const kindOf = (entity: string): string => entity.slice(entity.lastIndexOf(".") + 1);

/** Whether a facility is called after a town without lying there. The streets of a town do: شوارع القدس. */
export const isInHonour = ({ rule, place, headKind }: Candidate): boolean =>
  rule === "names/place-with-head" &&
  headKind !== undefined &&
  place !== undefined &&
  HONORARY.has(headKind) &&
  TOWNS.has(place.kind);

const QUARTER = /^[وفبلك]?حي$/;
/** Nouns of what bears names of towns abroad. */
const WORLDLY: ReadonlySet<string> = new Set(["school", "hotel", "block"]);

/** «حي [القاهرة]» in Sfax, «فندق [الدار البيضاء]» in Jeddah: called after a city abroad, but «ضواحي [القاهرة]». */
export const isCalledAfterCity = (
  facts: Facts,
  { rule, place, headKind, evidence: [{ part, first }] }: Candidate,
): boolean =>
  rule === "names/place"
    ? part === "head" && place?.kind === "city" && place.rank === 1 && QUARTER.test(wordAt(facts.analysis, first))
    : headKind !== undefined && WORLDLY.has(headKind);

/** Kinds of facilities that many towns have one of that name of: ساحة الشهداء, القصر الجمهوري. */
export const IN_MANY_TOWNS: ReadonlySet<string> = new Set(["street", "square", "palace"]);

/** Nouns of what serves or holds the town that it is called after: «مطار [الدمام]», «واحة [الخارجة]». */
const SERVING: ReadonlySet<string> = new Set("airport port harbour base air-base naval-base crossing oasis".split(" "));

export const servesTown = (noun: string | undefined): boolean => noun !== undefined && SERVING.has(noun);

/** Id of the noun for roads between towns. */
export const ROAD = "road";

/** A name as one of the state that the text is about, at a place that is not known. */
export function ofTextsState(facts: Facts, candidate: Candidate, focus: string): Candidate {
  const { arabic, rule, place, norm, entity } = candidate;
  const isOfTown = rule === "names/place-with-head";
  const isFacility = isOfTown || place!.type === "FAC";
  const kind = isOfTown ? kindOf(entity) : place!.kind;
  return {
    ...candidate,
    rule: isFacility ? "names/facility" : "names/place-by-head",
    entity: idOfNoTable(kind, arabic),
    norm: isFacility ? norm : transliterateThing(arabic, facts.analysis.lexicon),
    country: focus,
    countryBasis: "assumed",
    confidence: "possible",
    place: undefined,
    rivals: undefined,
    lost: undefined,
  };
}
