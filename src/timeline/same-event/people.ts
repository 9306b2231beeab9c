import { isFatal, isMutual, isPersonal } from "./kinship.js";
import type { Side, Subject } from "./subject.js";
import { type Notes, noted } from "./verdict.js";
import { overlap } from "./words.js";

/** Words for a party that share so much of their letters are words for one. */
const LIKE = 0.5;

const NAMED = 2;
const COUNTRY = 1;
const WORDS = 0.5;
const CLASH = -2;
/** One person in an act that each suffers seldom: arrested, tried, freed, appointed. */
const PERSONALLY = 3.5;
/** A person is killed once. */
const FATALLY = 5;

const sameCountry = (x: Side, y: Side): boolean => x.country !== null && x.country === y.country;

/** How well two lists of parties agree: by a name, by a country, by words; or not at all though both are named. */
function agreement(a: readonly Side[], b: readonly Side[]): number {
  let best = 0;
  let clash = false;
  for (const x of a) {
    for (const y of b) {
      if (x.named && y.named) {
        if (x.key === y.key) return NAMED;
        clash = true;
      }
      if (best === 0 && sameCountry(x, y)) best = COUNTRY;
      if (best === 0 && !x.named && !y.named && (x.key === y.key || overlap(x.pieces, y.pieces, 1) >= LIKE))
        best = WORDS;
    }
  }
  return best > 0 ? best : clash ? CLASH : 0;
}

/** The same side, or a state and its army or minister; of two bodies of one state one does not stand for the other. */
const standFor = (x: Side, y: Side): boolean =>
  x.key === y.key || (sameCountry(x, y) && (!x.named || !y.named || isState(x) || isState(y)));

const isState = ({ key }: Side): boolean => key.startsWith("country:");

/** A capital beside its state is the same side again («زيارة كوريا الشمالية», «بيونغيانغ»). */
const withoutCapitals = (sides: readonly Side[]): Side[] =>
  sides.filter(
    (side) => !side.key.startsWith("place:") || !sides.some((other) => isState(other) && sameCountry(side, other)),
  );

/** Both sides of talks or a clash as one list: who stands first is a matter of wording. */
function mutual(a: Subject, b: Subject, notes: Notes): number {
  const [x, y] = [
    [...a.agents, ...a.targets],
    [...b.agents, ...b.targets],
  ];
  if (x.length === 0 || y.length === 0) return 0;
  const shared = withoutCapitals(x.filter((one) => y.some((other) => standFor(one, other))));
  const named = x.some((side) => side.named) && y.some((side) => side.named);
  // A state talks to many: of two pairs one party in common speaks rather against them.
  const points =
    shared.length >= 2 ? 3.5 : shared.length === 0 ? (named ? -2.5 : 0) : x.length >= 2 && y.length >= 2 ? -1 : 1;
  if (notes === null) return points;
  return noted(
    notes,
    points,
    shared.length === 0 ? "other parties" : `parties in common: ${shared.map(({ key }) => key).join(", ")}`,
  );
}

function note(notes: Notes, points: number, role: string, a: readonly Side[], b: readonly Side[]): number {
  if (notes === null || points === 0) return points;
  const names = (sides: readonly Side[]): string => sides.map(({ key }) => key).join(", ");
  return noted(notes, points, `${points < 0 ? "other" : "same"} ${role}: ${names(a)} and ${names(b)}`);
}

/** What it says that both tell of one person to whom it was done; 0 where they do not. */
function suffered(a: Subject, b: Subject): number {
  const fatal = isFatal(a.type) && isFatal(b.type);
  if (!fatal && !(isPersonal(a.type) && isPersonal(b.type))) return 0;
  const same = a.targets.some((one) => one.person && b.targets.some(({ key }) => key === one.key));
  return same ? (fatal ? FATALLY : PERSONALLY) : 0;
}

/** What the participants of two tellings say. */
export function compareParties(a: Subject, b: Subject, notes: Notes): number {
  if (isMutual(a.type) && isMutual(b.type)) {
    const points = suffered(a, b);
    return points > 0 ? note(notes, points, "targets", a.targets, b.targets) : mutual(a, b, notes);
  }
  const agents = agreement(a.agents, b.agents);
  const targets = Math.max(agreement(a.targets, b.targets), suffered(a, b));
  // Words like «clashes between A and B» change their sides.
  if (agents < 0 || targets < 0) {
    const turned = agreement(a.agents, b.targets) === NAMED && agreement(a.targets, b.agents) === NAMED;
    if (turned) return notes === null ? 1 : noted(notes, 1, "same parties, sides exchanged");
  }
  return note(notes, agents, "agents", a.agents, b.agents) + note(notes, targets, "targets", a.targets, b.targets);
}
