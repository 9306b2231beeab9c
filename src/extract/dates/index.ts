export { type DateInput, type DateOutput, extractDates } from "./extract.js";
export { RULES } from "./rules.js";
