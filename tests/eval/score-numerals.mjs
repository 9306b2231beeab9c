import { analyse, tokensToRaw } from "../../build/lexicon/analysis.js";
import { standardLexicon } from "../../build/lexicon/standard.js";
import { readNumerals } from "../../build/numerals/index.js";

/** Cardinals of the specifications that are read whole with the right value; other number kinds are not ours to read. */
export function scoreNumerals(documents) {
  let right = 0;
  let all = 0;
  for (const { spec, text, valueChecked, results } of documents) {
    if (spec !== "NumberModel" || !valueChecked) continue;
    const analysis = analyse(text, standardLexicon());
    const found = readNumerals(analysis).mentions.map(({ firstToken, lastToken, low }) => ({
      ...tokensToRaw(analysis, firstToken, lastToken),
      low,
    }));
    for (const { start, end, value } of results) {
      const number = Number(value);
      if (!Number.isInteger(number)) continue;
      all++;
      if (found.some((one) => one.low === number && one.start < end && start < one.end)) right++;
    }
  }
  return [["integers", String(right), String(all)]];
}
