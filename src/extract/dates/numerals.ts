import { type Analysis, wordAt } from "../../lexicon/analysis.js";
import { digitsValue, TokenKind } from "../../token/tokenize.js";
import type { NumberReading, NumberSource } from "./numbers.js";
export type NumeralTable = unknown;
const CARD = "واحد/واحده/واحدا اثنان/اثنين/اثنتين/اثنتان ثلاث/ثلاثه اربع/اربعه خمس/خمسه ست/سته سبع/سبعه ثمان/ثماني/ثمانيه تسع/تسعه عشر/عشره".split(" ");
const ORD = "الاول/الاولي الثاني/الثانيه الثالث/الثالثه الرابع/الرابعه الخامس/الخامسه السادس/السادسه السابع/السابعه الثامن/الثامنه التاسع/التاسعه العاشر/العاشره".split(" ");
const M = new Map<string, [number, boolean]>();
CARD.forEach((x, i) => x.split("/").forEach((w) => M.set(w, [i + 1, false])));
ORD.forEach((x, i) => x.split("/").forEach((w) => M.set(w, [i + 1, true])));
[["عشرون/عشرين", 20], ["ثلاثون/ثلاثين", 30], ["اربعين", 40], ["خمسين", 50]].forEach(([x, i]) => `${x}`.split("/").forEach((w) => { M.set(w, [i as number, false]); }));
[["العشرين/العشرون", 20], ["الثلاثين", 30]].forEach(([x, i]) => `${x}`.split("/").forEach((w) => { M.set(w, [i as number, true]); }));
export function numberSource(analysis: Analysis, _: NumeralTable): NumberSource {
  const read = (token: number): NumberReading | null => {
    const { tokens, text } = analysis;
    if (tokens.kind[token] === TokenKind.DIGITS) {
      const value = digitsValue(text, tokens, token);
      return { last: token, low: value, high: value, ordinal: false, digits: true, peeled: 0 };
    }
    if (tokens.kind[token] !== TokenKind.WORD) return null;
    let w = wordAt(analysis, token);
    let peeled = 0;
    if (!M.has(w) && /^[وبفل]/.test(w)) { w = w.slice(1); peeled = 1; }
    const hit = M.get(w);
    if (hit === undefined) return null;
    let [value, ordinal] = hit;
    let last = token;
    if (token + 1 < tokens.count && tokens.kind[token + 1] === TokenKind.WORD) {
      const n = wordAt(analysis, token + 1);
      if (/^(عشر|عشره)$/.test(n) && value < 10) { value += 10; last++; }
      else if (n.startsWith("و") && value < 10 && (M.get(n.slice(1))?.[0] ?? 0) >= 20) { value += M.get(n.slice(1))![0]; last++; }
    }
    return { last, low: value, high: value, ordinal, digits: false, peeled };
  };
  return { read, starts: (token) => analysis.tokens.kind[token] === TokenKind.WORD && read(token) !== null };
}
