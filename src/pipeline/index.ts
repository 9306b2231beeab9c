export { explain, type ExplainedMention, mentionsOf, ruleSummary } from "./explain.js";
export { createExtractor, type Extractor, type ExtractorOptions } from "./extractor.js";
