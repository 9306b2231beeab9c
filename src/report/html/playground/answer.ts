import type { IsoDay } from "../../../model/timex.js";
import type { ReportData } from "../report-data.js";

/** What the page of the playground asks. */
export interface PlaygroundQuestion {
  readonly text: string;
  readonly published: IsoDay | null;
}

/** What it gets: the document as a report holds it, and why each mention is what it is. */
export interface PlaygroundAnswer {
  readonly report: ReportData;
  readonly explanations: readonly (readonly [mention: string, lines: string])[];
  readonly issues: readonly string[];
}

/** What it gets instead where the question was none. */
export interface PlaygroundRefusal {
  readonly error: string;
}
