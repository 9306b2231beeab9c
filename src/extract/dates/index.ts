export { type DateInput, type DateOutput, extractDates } from "./extract.js";
