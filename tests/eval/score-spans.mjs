import { pairUp } from "./score.mjs";

const percent = (share) => (100 * share).toFixed(1);
const PROCLITIC = /^[وفبلكس]{1,3}$/u;

/** Whether two spans end alike and differ at the start by proclitic letters only. */
function differByClitic(text, a, b) {
  if (a.end !== b.end) return false;
  return a.start === b.start || PROCLITIC.test(text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start)));
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const isWithin = (a, b) => a !== b && b.start <= a.start && a.end <= b.end;

/** The longest of nested mentions. */
const flat = (mentions) => mentions.filter((one) => !mentions.some((other) => isWithin(one, other)));

/**
 * Precision, recall and F for each type, where a span may leave a proclitic in or out; and F where it may also begin or end
 * elsewhere, as head nouns are inside names in one scheme and outside in another. `aside` tells of mentions found that the
 * scheme of the gold does not know: they are left out, with what the gold has in their place.
 */
export function scoreSpans(extractor, documents, { types, rename, aside = () => false }) {
  const sums = new Map([...types, "all"].map((type) => [type, { hits: 0, near: 0, gold: 0, predicted: 0 }]));
  for (const document of documents) {
    const { names } = extractor.extract({ id: document.id, text: document.text, published: document.dct ?? null });
    const typed = (mentions) =>
      mentions
        .map((mention) => ({ ...mention, type: rename[mention.type] ?? mention.type }))
        .filter(({ type }) => types.includes(type));
    const unknown = names.filter(aside);
    const gold = flat(typed(document.entities ?? document.names)).filter(
      (one) => !unknown.some((other) => one.type === other.type && overlaps(one, other)),
    );
    const predicted = typed(names.filter((one) => !unknown.includes(one)));
    const pairs = pairUp(gold, predicted, (a, b) => a.type === b.type && differByClitic(document.text, a, b));
    const near = pairUp(gold, predicted, (a, b) => a.type === b.type && overlaps(a, b));
    for (const [type, sum] of sums) {
      const mine = (mention) => type === "all" || mention.type === type;
      sum.hits += pairs.filter(([a]) => mine(a)).length;
      sum.near += near.filter(([a]) => mine(a)).length;
      sum.gold += gold.filter(mine).length;
      sum.predicted += predicted.filter(mine).length;
    }
  }
  return [...sums].map(([type, { hits, near, gold, predicted }]) => [
    type,
    percent(hits / Math.max(1, predicted)),
    percent(hits / Math.max(1, gold)),
    ...[hits, near].map((right) => percent((2 * right) / Math.max(1, gold + predicted))),
  ]);
}
