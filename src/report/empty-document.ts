import type { ExtractedDocument } from "../model/document.js";

/** A document in which nothing was found: what is known of one that was not given, or the frame of a merged timeline. */
export const emptyDocument = (id: string): ExtractedDocument => ({
  id,
  source: null,
  title: null,
  url: null,
  dct: null,
  focus: null,
  zones: [],
  sentences: [],
  names: [],
  coreferences: [],
  timexes: [],
  casualties: [],
  events: [],
  timeline: [],
  issues: [],
});
