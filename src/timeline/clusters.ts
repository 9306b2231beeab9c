import { agree, type Bounds, boundsOf, joined } from "./bounds.js";
import { type Match, matchesAmong } from "./same-event/candidates.js";
import { canBeOne, reasonsFor } from "./same-event/decision.js";
import { type Subject, wholeOf } from "./same-event/subject.js";

/** Tellings of one happening, in canonical order, with the decisions that brought them together. */
export interface Cluster {
  readonly members: readonly number[];
  readonly reasons: readonly string[];
}

/** The surest decisions first; equals in canonical order. */
const surestFirst = (x: Match, y: Match): number => y.score - x.score || x.a - y.a || x.b - y.b;

/** Tellings that grow together. */
class Clusters {
  private readonly parent: Int32Array;
  private readonly bounds: Bounds[];
  /** Members by document, of clusters that have several. */
  private readonly documents = new Map<number, Map<string, number[]>>();

  constructor(private readonly subjects: readonly Subject[]) {
    this.parent = Int32Array.from(subjects.keys());
    this.bounds = subjects.map(boundsOf);
  }

  rootOf(at: number): number {
    let root = at;
    while (this.parent[root] !== root) root = this.parent[root];
    for (let node = at; node !== root; ) {
      const next = this.parent[node];
      this.parent[node] = root;
      node = next;
    }
    return root;
  }

  /** Joins the clusters of two tellings, unless what they have settled forbids it. */
  join(a: number, b: number): boolean {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x === y || !agree(this.bounds[x], this.bounds[y])) return false;
    const [mine, theirs] = [this.membersByDocument(x), this.membersByDocument(y)];
    const [more, fewer] = mine.size >= theirs.size ? [mine, theirs] : [theirs, mine];
    if (!this.sharedDocumentsAgree(more, fewer)) return false;
    for (const [document, members] of fewer) {
      const own = more.get(document);
      if (own === undefined) more.set(document, members);
      else own.push(...members);
    }
    const [root, leaf] = x < y ? [x, y] : [y, x];
    this.parent[leaf] = root;
    this.bounds[root] = joined(this.bounds[root], this.bounds[leaf]);
    this.documents.delete(leaf);
    this.documents.set(root, more);
    return true;
  }

  private membersByDocument(root: number): Map<string, number[]> {
    return this.documents.get(root) ?? new Map([[this.subjects[root].base.documentKey, [root]]]);
  }

  /** A document that kept two events apart may have had its reason. */
  private sharedDocumentsAgree(
    more: ReadonlyMap<string, readonly number[]>,
    fewer: ReadonlyMap<string, readonly number[]>,
  ): boolean {
    for (const [document, members] of fewer) {
      for (const one of members) {
        for (const other of more.get(document) ?? []) {
          if (!canBeOne(this.subjects[one], this.subjects[other])) return false;
        }
      }
    }
    return true;
  }
}

/** The clusters by members, in canonical order. */
function grouped(clusters: Clusters, count: number): number[][] {
  const byRoot = new Map<number, number[]>();
  for (let at = 0; at < count; at++) {
    const root = clusters.rootOf(at);
    const members = byRoot.get(root);
    if (members === undefined) byRoot.set(root, [at]);
    else members.push(at);
  }
  return [...byRoot.values()];
}

/**
 * Puts tellings together, the surest pairs first, as long as what a cluster has settled is not contradicted; then
 * compares the clusters as wholes, which know more than each telling: the town from the one, the toll from the other. A
 * pure function of the set of tellings: they come in canonical order.
 */
export function clustersOf(subjects: readonly Subject[]): Cluster[] {
  const clusters = new Clusters(subjects);
  const joins: { readonly at: number; readonly reason: () => string }[] = [];
  for (const { a, b } of matchesAmong(subjects).sort(surestFirst))
    if (clusters.join(a, b)) joins.push({ at: a, reason: () => reasonsFor(subjects[a], subjects[b]) });
  const groups = grouped(clusters, subjects.length);
  const wholes = groups.map((members) => wholeOf(members.map((member) => subjects[member])));
  const isNew = (a: number, b: number): boolean => groups[a].length > 1 || groups[b].length > 1;
  for (const { a, b } of matchesAmong(wholes, isNew).sort(surestFirst))
    if (clusters.join(groups[a][0], groups[b][0]))
      joins.push({ at: groups[a][0], reason: () => reasonsFor(wholes[a], wholes[b]) });
  const reasons = new Map<number, string[]>();
  for (const { at, reason } of joins) {
    const root = clusters.rootOf(at);
    const list = reasons.get(root);
    if (list === undefined) reasons.set(root, [reason()]);
    else list.push(reason());
  }
  return grouped(clusters, subjects.length).map((members) => ({
    members,
    reasons: reasons.get(clusters.rootOf(members[0])) ?? [],
  }));
}
