import type { Corpus } from "./corpus.js";
import type { Opened, Store } from "./state.js";

/** What the address of the page says is open: `#event=x12` or `#document=d3`. */
function openedBy(hash: string, { data }: Corpus): Opened | null {
  const [, kind, value] = /^#(event|document)=(.+)$/.exec(hash) ?? [];
  if (value === undefined) return null;
  let id: string;
  try {
    id = decodeURIComponent(value);
  } catch {
    return null;
  }
  const entry = data.entries.findIndex((one) => one.id === id);
  if (kind === "event") return entry < 0 ? null : { kind: "entry", entry };
  const document = data.documents.findIndex((one) => one.id === id);
  return document < 0 ? null : { kind: "article", document, mention: null, from: null };
}

/** Keeps the address in step with what is open, so that an event can be sent to somebody who has the file. */
export function followHash(store: Store, corpus: Corpus): void {
  store.watch(({ opened }, before) => {
    if (opened === before.opened) return;
    const { entries, documents } = corpus.data;
    const hash =
      opened === null
        ? ""
        : opened.kind === "entry"
          ? `#event=${encodeURIComponent(entries[opened.entry].id)}`
          : `#document=${encodeURIComponent(documents[opened.document].id)}`;
    history.replaceState(null, "", hash === "" ? location.pathname + location.search : hash);
  });
  const open = (): void => {
    const opened = openedBy(location.hash, corpus);
    if (opened !== null) store.set({ opened });
  };
  window.addEventListener("hashchange", open);
  open();
}
