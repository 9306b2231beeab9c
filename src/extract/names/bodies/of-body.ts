import { Proclitic } from "../../../lexicon/clitics.js";
import { type Candidate, ofOneShape } from "../candidates/candidate.js";
import type { ActorRow } from "../tables/rows.js";
import { Fact, has, hitWhere } from "../words/facts.js";
import { compose, type Head, STATED_WEIGHT } from "./compose.js";

const ARMY = "army";

/** A body before the body that it belongs to: «قوات الناتو», «بعثة الاتحاد الأفريقي», «المكتب السياسي لحركة حماس». */
export function ofBody(head: Head, next: number): Candidate[] {
  const { facts } = head;
  const { analysis, families } = facts;
  const { hits, lexicon } = analysis;
  // «قوات النظام [صباح] …»: a noun with the article governs none, but «القوات البحرية للتحالف».
  const closed = has(facts, next, Fact.DEFINITE) && !has(facts, head.token, Fact.DEFINITE);
  const governs = has(facts, next, Fact.BODY_HEAD) && !has(facts, next, Fact.ACTOR) && !closed;
  const owner = governs ? next + 1 : next;
  if (!has(facts, owner, Fact.ACTOR)) return [];
  // «قوات التحالف» is one body of the tables.
  if (hitWhere(facts, head.token, families.actor, (one) => hits.last[one] >= owner) !== -1) return [];
  // «قوات النظام وداعش» are two; «المكتب السياسي لحماس» is one.
  const governed = (one: number): boolean => hits.peeled[one] === 0 || hits.proclitics[one] === Proclitic.LI;
  const hit = hitWhere(facts, owner, families.actor, governed);
  if (hit === -1) return [];
  const row = lexicon.row<ActorRow>(hits.entry[hit]);
  // «قوات [الجيش الليبي]»: the army is the body.
  if (row.kind === ARMY && head.row.kind === ARMY) return [];
  // «قوات الناتو» are NATO forces, though a state's are its armed forces.
  const template = head.row.english.includes("{name}") ? head.row.english : "{name} forces";
  const made = compose(
    { ...head, row: { ...head.row, english: template } },
    hits.last[hit],
    "names/body-of-body",
    { name: row.english },
    null,
    STATED_WEIGHT,
  );
  const country = row.country?.toUpperCase() ?? null;
  return [ofOneShape({ ...made, ofState: undefined, country, countryBasis: "resolved" })];
}
