/** Stands in for the real extractor where a test is about files, order and restarts, not about Arabic. */
export function createExtractor() {
  return {
    extract(input) {
      if (input.text.includes("تعطل")) throw new Error("fault asked for");
      return {
        id: input.id,
        source: input.source ?? null,
        title: input.title ?? null,
        url: input.url ?? null,
        dct: input.published ?? null,
        focus: null,
        zones: [],
        sentences: [],
        names: [],
        coreferences: [],
        timexes: [],
        casualties: [],
        events: [{ length: input.text.length }],
        timeline: [],
        issues: [],
      };
    },
  };
}
