const MARKS = /[ً-ْٰـ]/g;
const NASAL_I = "ٍ";

/** Letters that do not join to the next one; a hamza after them stands alone (جزءا), after others on a seat (عبئا). */
const UNJOINED = "اأإآدذرزو";

/** A noun's written stem and what its end asks for. */
export interface NounStem {
  /** Plain letters, of a defective noun with its ي: قاضي. */
  readonly letters: string;
  /** Drops its ي when indefinite: قاضٍ, written قاض. */
  readonly defective: boolean;
}

/** Shapes that among nouns only defective ones have: قاضي, محامي; نواحي. An adjective may be a nisba: عادي, حالي. */
const DEFECTIVE = { noun: /^م?[^ا\s]ا[^\sا]ي$/, adjective: /^$/, plural: /^[^ا\s]{2}ا[^\sا]ي$/ } as const;

/** A defective noun is cited with its nunation («قاضٍ»), or known by its shape. */
export function nounStem(citation: string, kind: keyof typeof DEFECTIVE): NounStem {
  const letters = citation.replace(MARKS, "");
  if (citation.includes(NASAL_I)) return { letters: letters.endsWith("ي") ? letters : `${letters}ي`, defective: true };
  return { letters, defective: DEFECTIVE[kind].test(letters) };
}

/** Broken plurals of the shapes of قنابل and صواريخ take no nunation, so no written alef. */
export const isDiptotePlural = (letters: string): boolean => /^..ا[^اة]ي?[^ايةى]$/.test(letters);

const last = (letters: string): string => letters[letters.length - 1];

/**
 * Writes an ending that begins with ا, ي or و behind a noun whose last letter may be a hamza; the usual spelling first:
 * شيء + ان → شيئان, مبدأ + ان → مبدآن, بناء + ين → بناءين, جزء + ين → جزءين, جزأين.
 */
export function attach(letters: string, ending: string): readonly string[] {
  const start = letters.slice(0, -1);
  const vowel = ending[0];
  if (last(letters) === "أ") {
    if (vowel === "ا") return [`${start}آ${ending.slice(1)}`, letters + ending];
    return [letters + ending, start + (vowel === "و" ? "ؤ" : "ئ") + ending];
  }
  if (last(letters) === "ء") {
    const before = letters[letters.length - 2] ?? "";
    if (!UNJOINED.includes(before)) return [`${start}ئ${ending}`];
    if (before === "ا") return vowel === "و" ? [`${start}ؤ${ending}`, letters + ending] : [letters + ending];
    if (vowel === "و") return [`${start}ؤ${ending}`, letters + ending];
    return [letters + ending, `${start}أ${ending}`.replace("أا", "آ")];
  }
  return [letters + ending];
}

/** The indefinite accusative where a written alef shows it: قتيلا, شيئا, جزءا; not behind ة, ى, ا, اء or أ. */
export function accusative(letters: string): string | undefined {
  if (/(?:[ةىاأآ]|اء)$/.test(letters)) return undefined;
  return attach(letters, "ا")[0];
}

/** Spellings before a pronoun that differ from the bare word: قتلى → قتلا(هم), رؤساء → رؤسائ(هم), جزء → جزئ(ه). */
export function beforePronoun(letters: string): readonly string[] {
  const start = letters.slice(0, -1);
  if (last(letters) === "ى") return [`${start}ا`];
  if (last(letters) === "ء" || last(letters) === "أ") return [`${start}ئ`, `${start}ؤ`];
  return [];
}

/** Stems of the dual: قنبلة → قنبلت, مستشفى → مستشفي, صحراء → صحراو, صحراء. */
export function dualStems(stem: NounStem, gender: "m" | "f"): readonly string[] {
  const { letters } = stem;
  const start = letters.slice(0, -1);
  if (letters.endsWith("ة")) return [`${start}ت`];
  if (letters.endsWith("ى")) return [`${start}ي`];
  if (letters.endsWith("ا")) return letters.length <= 3 ? [`${start}و`] : [`${letters}ت`];
  if (letters.endsWith("اء") && gender === "f") return [`${start}و`, letters];
  return [letters];
}

/** Sound feminine plurals: قنبلة → قنبلات, مباراة → مباريات, قناة → قنوات, مستشفى → مستشفيات, مفاجأة → مفاجآت. */
export function soundFeminine(letters: string, gender: "m" | "f"): readonly string[] {
  if (letters.endsWith("اة")) return [`${letters.slice(0, -2)}${letters.length > 4 ? "ي" : "و"}ات`];
  if (letters.endsWith("ة")) return attach(letters.slice(0, -1), "ات");
  if (letters.endsWith("ى")) return [`${letters.slice(0, -1)}يات`];
  if (letters.endsWith("ا")) return [`${letters}ت`];
  if (letters.endsWith("اء")) return gender === "f" ? [`${letters.slice(0, -1)}وات`, `${letters}ات`] : [`${letters}ات`];
  return attach(letters, "ات");
}

/** Stem of the sound masculine plural, to which ون or ين is attached: قاضي → قاض, ملقى → ملق. */
export function masculineStem(stem: NounStem): string {
  return stem.defective || stem.letters.endsWith("ى") ? stem.letters.slice(0, -1) : stem.letters;
}
