const percent = (share) => (100 * share).toFixed(1);

const DAY = /^\d{4}-\d{2}-\d{2}/;
const FORTNIGHT = 14 * 86_400_000;
/** A happening of the news, not of its past: told with a day of the last two weeks. */
const isFresh = ({ date }, published) =>
  date !== null &&
  DAY.test(date) &&
  published !== null &&
  Math.abs(Date.parse(published) - Date.parse(date.slice(0, 10))) <= FORTNIGHT;
/** Dated, but long ago. */
const isOld = (event, published) => event.date !== null && !event.date.startsWith("X") && !isFresh(event, published);
/** «الهجوم» takes up what was told before. */
const isTold = ({ surface }) => surface.startsWith("ال");
const BLOWS = new Set(["attack", "bombing", "airstrike", "shelling"]);
const HARMS = new Set(["killed", "injured", "kidnapped"]);
const CROWD = /[\u0622\u0627\u0623]لاف|مئات|عشرات|متظاهر|محتج|شخص|\d/;

/** A bounded figure of victims of one incident, the attackers apart. */
const hasVictims = (event, { casualties }) =>
  casualties.some(
    ({ id, kind, high, attackers, cumulative, historical }) =>
      event.casualties.includes(id) &&
      HARMS.has(kind) &&
      high !== null &&
      high < 500 &&
      !attackers &&
      !cumulative &&
      !historical,
  );

/**
 * A sentence reports an assault where it tells, as news and not as background or something told before, an actual blow
 * with its victims, or another act of violence with its victims, place and day. It reports a protest where it tells one
 * with the crowd that takes part, or with a fresh day and a place.
 */
const ANSWERS = {
  ASSAULT: (event, answer, published) =>
    event.group === "violence" &&
    event.status === "actual" &&
    !event.background &&
    !isTold(event) &&
    !isOld(event, published) &&
    hasVictims(event, answer) &&
    (BLOWS.has(event.type) || (isFresh(event, published) && event.place !== null)),
  PROTEST: (event, _, published) =>
    event.type === "protest" &&
    event.status === "actual" &&
    !event.background &&
    !isTold(event) &&
    !isOld(event, published) &&
    ((event.agent !== null && CROWD.test(event.agent)) || (isFresh(event, published) && event.place !== null)),
};

/** F of "this sentence reports one", `yes` against every kind of `no`; `ambiguous` sentences are left out. */
export function scoreOeda(extractor, documents) {
  return Object.entries(ANSWERS).map(([kind, holds]) => {
    let hits = 0;
    let gold = 0;
    let predicted = 0;
    for (const document of documents) {
      if (document.event !== kind || document.label === "ambiguous") continue;
      const published = document.dct ?? null;
      const answer = extractor.extract({ id: document.id, text: document.text, published });
      const says = answer.events.some((event) => holds(event, answer, published));
      const yes = document.label === "yes";
      if (says) predicted++;
      if (yes) gold++;
      if (says && yes) hits++;
    }
    const p = hits / Math.max(1, predicted);
    const r = hits / Math.max(1, gold);
    return [kind, percent(p), percent(r), percent(p + r > 0 ? (2 * p * r) / (p + r) : 0)];
  });
}
