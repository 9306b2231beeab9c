import { foldKey } from "../../../text/fold.js";
import { TextMemo } from "../../../text/text-memo.js";

const SLUGS = new TextMemo((name) =>
  foldKey(name)
    .replace(/[^a-z0-9\u0620-\u064a]+/g, "-")
    .replace(/^-|-$/g, ""),
);

/** A name as part of an id, the same for all its spellings: «الإسكندرية» and «الاسكندريه» are one. */
export const slugOf = (name: string): string => SLUGS.of(name);

/** Id of a place that no table knows: its kind and its name. */
export const idOfNoTable = (kind: string, arabic: string): string => `place:x.${kind}.${slugOf(arabic)}`;
