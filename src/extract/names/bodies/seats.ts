import { Proclitic } from "../../../lexicon/clitics.js";
import type { Candidate } from "../candidates/candidate.js";
import { takes } from "../tables/body-nouns.js";
import type { BodyHeadRow } from "../tables/rows.js";
import { isIn } from "../words/context.js";
import { Fact, has } from "../words/facts.js";
import type { Head } from "./compose.js";
import { type Seat, seatAt, seated } from "./place.js";

// Bodies whose noun has the article, so that it governs no town: the town follows in another way.

const COURT = "court";
const COUNCIL = "council";
const GOVERNMENT = "government";
const SECURITY = "security";
const NGO = "ngo";

/** The letters that may lead to the town of such a body; none where it stands beside the body. */
const LED: Readonly<Record<string, readonly number[]>> = {
  [COURT]: [Proclitic.BI],
  [COUNCIL]: [0, Proclitic.LI, Proclitic.BI],
  [SECURITY]: [Proclitic.BI],
  [GOVERNMENT]: [Proclitic.BI, Proclitic.LI],
  [NGO]: [0],
};
const NOWHERE: readonly number[] = [];

/** «محكمة الاستئناف [بالرباط]», «المجلس البلدي [لمدينة ترهونة]», «المجلس البلدي [الزنتان]»; a court «في باريس» is called by it, but ends before. */
export function ofSeat(
  head: Head,
  row: BodyHeadRow,
  next: number,
  stated: ReadonlyMap<string, number>,
): Candidate | null {
  if (!takes(row, "place") || head.length < 2) return null;
  for (const led of LED[row.kind] ?? NOWHERE) {
    // «المجلس البلدي [كان] يقود سيارته»
    if (led === 0 && has(head.facts, next, Fact.WORD | Fact.VERB | Fact.FUNCTION)) continue;
    const seat = seatAt(head.facts, next, stated, led);
    if (seat !== null && !(row.kind === COURT && seat.isCalled)) return seated(head, seat.last, seat.place);
  }
  const seat: Seat | null = row.kind === COURT && isIn(head.facts, next) ? seatAt(head.facts, next + 1, stated) : null;
  return seat === null ? null : seated(head, next - 1, seat.place);
}
