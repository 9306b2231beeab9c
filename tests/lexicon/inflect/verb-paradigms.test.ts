import { expect, it } from "vitest";
import { Feature } from "../../../src/lexicon/features.js";
import {
  type InflectedForm,
  inflectVerb,
  type VerbForm,
  type VerbOptions,
} from "../../../src/lexicon/inflect/index.js";

/** One verb of each kind, for the table that a reader checks by eye. */
const VERBS: readonly (readonly [root: string, form: VerbForm, options?: VerbOptions])[] = [
  ["قتل", "I"],
  ["فجر", "II"],
  ["هجم", "III"],
  ["علن", "IV"],
  ["دخل", "V"],
  ["بدل", "VI"],
  ["فجر", "VII"],
  ["عقل", "VIII"],
  ["حمر", "IX"],
  ["هدف", "X"],
  ["سيطر", "QI"],
  ["دهور", "QII"],
  ["طمأن", "QIV"],
  ["وصل", "I"],
  ["وقع", "IV"],
  ["وهم", "VIII"],
  ["قول", "I"],
  ["خوف", "I", { middle: "a" }],
  ["صوب", "IV"],
  ["حوز", "VII"],
  ["غيل", "VIII"],
  ["قيل", "X"],
  ["دعو", "I"],
  ["رمي", "I"],
  ["لقي", "I", { middle: "a" }],
  ["لقي", "IV"],
  ["بني", "V"],
  ["نهي", "VIII"],
  ["ولي", "X"],
  ["شنن", "I"],
  ["عدد", "IV"],
  ["حلل", "VIII"],
  ["مرر", "X"],
  ["أخذ", "I"],
  ["سأل", "I"],
  ["قرأ", "I"],
  ["جيأ", "I"],
  ["رأي", "I"],
  ["أكد", "II"],
  ["نشأ", "IV"],
  ["أخذ", "VIII"],
  ["أنف", "X"],
];

const PARTS: readonly (readonly [label: string, bits: number])[] = [
  ["past active", Feature.PAST | Feature.ACTIVE],
  ["past passive", Feature.PAST | Feature.PASSIVE],
  ["present active", Feature.PRESENT | Feature.ACTIVE],
  ["present passive", Feature.PRESENT | Feature.PASSIVE],
];

function line(label: string, forms: readonly InflectedForm[]): string {
  return `  ${label}: ${[...new Set(forms.map((made) => made.surface))].join(" ")}\n`;
}

function paradigm([root, form, options]: (typeof VERBS)[number]): string {
  const forms = inflectVerb(root, form, options);
  const plain = forms.filter((made) => (made.features & (Feature.SHORTENED | Feature.CONSTRUCT)) === 0);
  const having = (bits: number): InflectedForm[] => plain.filter((made) => (made.features & bits) === bits);
  let out = `${root} ${form}\n`;
  for (const [label, bits] of PARTS) if (having(bits).length > 0) out += line(label, having(bits));
  out += line(
    "shortened",
    forms.filter((made) => (made.features & Feature.SHORTENED) !== 0),
  );
  return (
    out +
    line(
      "before a pronoun",
      forms.filter((made) => (made.features & Feature.CONSTRUCT) !== 0),
    )
  );
}

it("prints the paradigms as read and approved", async () => {
  await expect(VERBS.map(paradigm).join("\n")).toMatchFileSnapshot("verb-paradigms.txt");
});
