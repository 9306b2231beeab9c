export { explain, type ExplainedMention, mentionsOf } from "./explain.js";
export { createExtractor, type Extractor, type ExtractorOptions } from "./extractor.js";
