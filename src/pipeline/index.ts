export { createExtractor, type Extractor, type ExtractorOptions } from "./extractor.js";
