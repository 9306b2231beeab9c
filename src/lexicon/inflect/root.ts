/** The ten forms of roots of three letters, three of roots of four: زلزل, تزلزل, اطمأن. */
export const VERB_FORMS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "QI", "QII", "QIV"] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

const SEATED_HAMZA = /[أإآؤئٱ]/g;
const ROOT = /^[ء-ي]{3,4}$/;

/** A word without marks, every hamza on its own: «سئم» → «سءم». */
export const unseated = (word: string): string => word.replace(/[ً-ْٰـ]/g, "").replace(SEATED_HAMZA, "ء");

/** Letters of a root, hamza without its seat. A final ى is the ي of a defective root. */
export function radicals(root: string, form: VerbForm): readonly string[] {
  const plain = unseated(root).replace(/ى/g, "ي");
  const letters = form.startsWith("Q") ? 4 : 3;
  if (!ROOT.test(plain) || plain.length !== letters || plain.includes("ا"))
    throw new Error(`Form ${form} needs a root of ${letters} letters without alef, not «${root}».`);
  return [...plain];
}

export const isWeak = (letter: string): boolean => letter === "و" || letter === "ي";

/** Letters of the throat, which draw the vowel a: يسأل, يقع, يسعى. */
export const isGuttural = (letter: string): boolean => "ءهعحغخ".includes(letter);
