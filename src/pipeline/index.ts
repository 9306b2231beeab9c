export { type ExplainedMention, explain, mentionsOf, ruleSummary } from "./explain.js";
export { createExtractor, type Extractor, type ExtractorOptions } from "./extractor.js";
