const percent = (share) => (100 * share).toFixed(1);

/** A sentence reports an assault where it tells an actual event of violence; a protest where it tells one of `public`. */
const ANSWERS = {
  ASSAULT: (event) => event.group === "violence" && event.status === "actual",
  PROTEST: (event) => event.group === "public" && event.status === "actual",
};

/** F of "this sentence reports one", `yes` against every kind of `no`; `ambiguous` sentences are left out. */
export function scoreOeda(extractor, documents) {
  return Object.entries(ANSWERS).map(([kind, holds]) => {
    let hits = 0;
    let gold = 0;
    let predicted = 0;
    for (const document of documents) {
      if (document.event !== kind || document.label === "ambiguous") continue;
      const { events } = extractor.extract({ id: document.id, text: document.text, published: document.dct ?? null });
      const says = events.some(holds);
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
