import type { State, Store } from "./state.js";

/** Sets direction, language and colours of the page itself. */
export function applyFrame({ language, theme }: Pick<State, "language" | "theme">): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** Reads JSON that the page carries. */
export function embedded<Data>(id: string): Data {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return JSON.parse(element.textContent ?? "") as Data;
}

/** Redraws where the system's own theme changes under a page that follows it. */
export function followSystemTheme(store: Store): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    if (store.state.theme === "auto") store.set({ theme: "auto", filters: { ...store.state.filters } });
  });
}

/** Gives the page the width and the light colours of paper while it is printed. */
export function onPrint({ before, after }: { readonly before: () => void; readonly after: () => void }): void {
  const { documentElement: root } = document;
  window.addEventListener("beforeprint", () => {
    root.classList.add("printing");
    root.dataset.theme = "light";
    before();
  });
  window.addEventListener("afterprint", () => {
    root.classList.remove("printing");
    after();
  });
}
