/** An extractor as something that a worker thread can make for itself. */
export interface ExtractorSource {
  /**
   * Address of a module that exports `createExtractor(settings, given)`. It may export `shared()` too: what that gives on the
   * calling thread is `given` on the others.
   */
  readonly module: string;
  /** Given to its `createExtractor`; plain data. */
  readonly settings?: unknown;
}

/** A lexicon table of the analyst's own. */
export interface UserTable {
  readonly family: string;
  /** For messages. */
  readonly file: string;
  readonly text: string;
}

/** The extractor of the library, with the analyst's rows added to its lexicon. */
export const standardExtractor = (tables: readonly UserTable[] = []): ExtractorSource => ({
  module: new URL("./standard-extractor.js", import.meta.url).href,
  settings: tables,
});
