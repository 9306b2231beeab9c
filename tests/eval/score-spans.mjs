import { pairUp } from "./score.mjs";

const percent = (share) => (100 * share).toFixed(1);
const PROCLITIC = /^[وفبلكس]{1,3}$/u;

/** Whether two spans end alike and differ at the start by proclitic letters only. */
function differByClitic(text, a, b) {
  if (a.end !== b.end) return false;
  return a.start === b.start || PROCLITIC.test(text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start)));
}

/** Precision, recall and F for each type, where a span may leave a proclitic in or out. */
export function scoreSpans(extractor, documents, { types, rename }) {
  const sums = new Map([...types, "all"].map((type) => [type, { hits: 0, gold: 0, predicted: 0 }]));
  for (const document of documents) {
    const { names } = extractor.extract({ id: document.id, text: document.text, published: document.dct ?? null });
    const typed = (mentions) =>
      mentions
        .map((mention) => ({ ...mention, type: rename[mention.type] ?? mention.type }))
        .filter(({ type }) => types.includes(type));
    const gold = typed(document.entities ?? document.names);
    const predicted = typed(names);
    const pairs = pairUp(gold, predicted, (a, b) => a.type === b.type && differByClitic(document.text, a, b));
    for (const [type, sum] of sums) {
      const mine = (mention) => type === "all" || mention.type === type;
      sum.hits += pairs.filter(([a]) => mine(a)).length;
      sum.gold += gold.filter(mine).length;
      sum.predicted += predicted.filter(mine).length;
    }
  }
  return [...sums].map(([type, { hits, gold, predicted }]) => {
    const p = hits / Math.max(1, predicted);
    const r = hits / Math.max(1, gold);
    return [type, percent(p), percent(r), percent(p + r > 0 ? (2 * p * r) / (p + r) : 0)];
  });
}
