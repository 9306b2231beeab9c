import { wordAt } from "../../../lexicon/analysis.js";
import { Proclitic, procliticOf } from "../../../lexicon/clitics.js";
import { foldKey } from "../../../text/fold.js";
import { TA } from "../../../text/letters.js";
import { TokenKind } from "../../../token/tokenize.js";
import { Fact, type Facts, has } from "../words/facts.js";

/** What a ministry has made known. */
const STATEMENTS = new Set("بيان بيانا بلاغ بلاغا ببيان".split(" ").map(foldKey));
const IN_NAME_OF = foldKey("باسم");
const COLON = 0x3a;

/** «وأضافت [الداخلية]», «تقول [الصحة]»: a verb of speech of the feminine, as «أكد الدفاع» is an advocate. */
export function isHerSpeech(facts: Facts, token: number): boolean {
  if (!has(facts, token, Fact.SPEECH) || !has(facts, token, Fact.VERB)) return false;
  const { units } = facts.analysis.text;
  const { start, end } = facts.analysis.tokens;
  const first = procliticOf(units[start[token]]) === Proclitic.CONJUNCTION ? start[token] + 1 : start[token];
  return units[end[token] - 1] === TA || units[first] === TA;
}

/** «[الصحة]: وفاة مصابين», «[الداخلية] تضبط»: what opens a headline and is followed by a colon, or a verb of the present and the feminine. */
function opensHeadline(facts: Facts, token: number, last: number): boolean {
  const { tokens, text } = facts.analysis;
  const next = last + 1;
  if ((token > 0 && tokens.kind[token - 1] !== TokenKind.BREAK) || next >= tokens.count) return false;
  const first = text.units[tokens.start[next]];
  return first === COLON || (first === TA && has(facts, next, Fact.VERB));
}

/** Whether a domain from `token` to `last` stands for its ministry, though no state is told: it speaks, or a statement is its. */
export function speaksAlone(facts: Facts, token: number, last: number, peeled: number): boolean {
  const { text, tokens } = facts.analysis;
  if (has(facts, last + 1, Fact.DEFINITE | Fact.NISBA)) return false;
  const before = token > 0 ? wordAt(facts.analysis, token - 1) : "";
  if (peeled === 0)
    return (
      isHerSpeech(facts, token - 1) ||
      STATEMENTS.has(before) ||
      before === IN_NAME_OF ||
      opensHeadline(facts, token, last)
    );
  return peeled === 1 && procliticOf(text.units[tokens.start[token]]) === Proclitic.LI && STATEMENTS.has(before);
}
