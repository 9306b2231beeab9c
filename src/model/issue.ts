/** Something the reader should know about the input or the answer. Text never throws; it yields these. */
export interface Issue {
  /** `layer/what`, such as `dates/no-publication-date`. */
  readonly code: string;
  readonly severity: "info" | "warning" | "error";
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
