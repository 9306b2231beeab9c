import type { Draft } from "./draft.js";
import type { Roles } from "./roles.js";

/** What surrounds a figure: a period it is counted over, a denial, history. */
export class Scopes {
  constructor(readonly roles: Roles) {}

  /** A running toll: counted since something began, or over a war. */
  isCumulative(draft: Draft): boolean {
    const { roles } = this;
    const { sentences } = roles.input.analysis;
    if (draft.group?.held) return true;
    for (let token = sentences.first[draft.sentence]; token < sentences.end[draft.sentence]; token++) {
      if (roles.is(token, "since")) return true;
    }
    return false;
  }

  statusOf(draft: Draft): "actual" | "denied" | "possible" {
    const { roles } = this;
    const { sentences } = roles.input.analysis;
    if (draft.zero) return "actual";
    for (let token = draft.first - 1; token >= Math.max(sentences.first[draft.sentence], draft.first - 10); token--) {
      if (roles.is(token, "denial")) return "denied";
      if (roles.isMark(token) && !roles.isQuote(token)) break;
    }
    return "actual";
  }

  isHistorical(draft: Draft): boolean {
    const { roles } = this;
    const { sentences } = roles.input.analysis;
    for (let token = sentences.first[draft.sentence]; token < sentences.end[draft.sentence]; token++) {
      if (roles.is(token, "history")) return true;
    }
    return false;
  }
}
