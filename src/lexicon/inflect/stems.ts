import { isGuttural, isWeak, radicals, unseated, type VerbForm } from "./root.js";

export type ShortVowel = "a" | "i" | "u";
type Glide = "و" | "ي";

export interface VerbOptions {
  /** Present vowel of form I: يقول u, يبيع i, يخاف a; يدعو u, يرمي i, يلقى a; يصل i, يقع a. */
  readonly middle?: ShortVowel;
  /**
   * The verb as it is cited, which settles what root and form leave open: استجوب beside استجاب, سعى beside لقي, سئم
   * beside سأل.
   */
  readonly citation?: string;
}

/** A stem whose last radical is written before every ending: before vowels `open`, before consonants `closed`. */
interface FullStem {
  readonly weak: false;
  readonly open: string;
  readonly closed: string;
  /** Whether the stem loses its long vowel where no ending follows: يقول, لم يقل. */
  readonly hollow: boolean;
}

/** A stem whose last radical is و or ي and melts into the endings. */
interface WeakStem {
  readonly weak: true;
  readonly base: string;
  readonly vowel: ShortVowel;
  readonly glide: Glide;
}

/** A vocalised verb stem, see spelling.ts for the signs; that of a present begins with the vowel of its prefix. */
export type Stem = FullStem | WeakStem;

export interface VerbStems {
  readonly past: Stem;
  readonly present: Stem;
  readonly pastPassive?: Stem;
  readonly presentPassive?: Stem;
  /** Form I makes its participle another way. */
  readonly activeParticiple?: Stem;
}

const LONG: Readonly<Record<ShortVowel, string>> = { a: "A", i: "I", u: "U" };

/** Forms in which a middle و or ي melts: قال, أصاب, انحاز, اختار, استقال; not in قوّم, قاوم, تعاون. */
const MELTING: ReadonlySet<VerbForm> = new Set<VerbForm>(["I", "IV", "VII", "VIII", "X"]);
/** Forms that double the second radical or have four: they keep two equal radicals apart: قرّر, زلزل. */
const GEMINATE: ReadonlySet<VerbForm> = new Set<VerbForm>(["II", "V", "QI", "QII"]);
const WITHOUT_PASSIVE: ReadonlySet<VerbForm> = new Set<VerbForm>(["VII", "IX", "QIV"]);

/** Beginning of form VIII: the first radical and its ت, grown together where Arabic does: اتهم, اصطدم, ازداد, ادعى. */
export function eighthOnset([first, second, third]: readonly string[]): string {
  if (isWeak(first)) return "تت";
  if (first === "ء" && ((second === "خ" && third === "ذ") || (second === "ز" && third === "ر"))) return "تت";
  if (first === "د" || first === "ذ") return "دد";
  if (first === "ز") return "زد";
  if (first === "ص" || first === "ض") return `${first}ط`;
  if (first === "ط" || first === "ظ" || first === "ث") return first + first;
  return `${first}ت`;
}

/** The two last consonants of a stem, and how they behave. */
export interface Ending {
  readonly middle: string;
  readonly last: string;
  readonly hollow: boolean;
  readonly doubled: boolean;
}

/** «قول», X: hollow; but not where the citation keeps the و: «جوب», X, «استجوب». */
export function endingOf(letters: readonly string[], form: VerbForm, citation?: string): Ending {
  const [middle, last] =
    form === "IX" ? [letters[2], letters[2]] : form === "QIV" ? [letters[3], letters[3]] : letters.slice(-2);
  const kept = citation !== undefined && form !== "I" && unseated(citation).endsWith(middle + last);
  return {
    middle,
    last,
    hollow: isWeak(middle) && !isWeak(last) && MELTING.has(form) && !kept,
    doubled: middle === last && !isWeak(last) && !GEMINATE.has(form) && !kept,
  };
}

/** Joins the beginning of a stem to its ending with `vowel` between the two consonants, `melted` where these melt. */
function join(head: string, ending: Ending, vowel: ShortVowel, glide: Glide = "ي", melted = vowel): Stem {
  const { middle, last } = ending;
  const afterVowel = /[aiuA]$/.test(head);
  if (isWeak(last)) return { weak: true, base: head + middle, vowel, glide };
  if (ending.hollow) {
    const start = afterVowel ? head.slice(0, -1) : head;
    return { weak: false, open: start + LONG[melted] + last, closed: start + melted + last, hollow: true };
  }
  const closed = head + middle + vowel + last;
  const open = ending.doubled ? head + (afterVowel ? "" : vowel) + middle + last : closed;
  return { weak: false, open, closed, hollow: false };
}

/** Beginnings of past, passive past and present (after the vowel of its prefix). */
function heads(letters: readonly string[], form: Exclude<VerbForm, "I">): readonly [string, string, string] {
  const [first, second, third] = letters;
  switch (form) {
    case "II":
    case "QI":
      return [`${first}a${second}`, `${first}u${second}`, `${first}a${second}`];
    case "III":
      return [`${first}A`, `${first}U`, `${first}A`];
    case "IV":
      return [`ءa${first}`, `ءu${first}`, first];
    case "V":
    case "QII":
      return [`تa${first}a${second}`, `تu${first}u${second}`, `تa${first}a${second}`];
    case "VI":
      return [`تa${first}A`, `تu${first}U`, `تa${first}A`];
    case "VII":
      return [`@iن${first}a`, `@uن${first}u`, `ن${first}a`];
    case "VIII": {
      const onset = eighthOnset(letters);
      return [`@i${onset}a`, `@u${onset}u`, `${onset}a`];
    }
    case "IX":
      return [`@i${first}${second}a`, "", `${first}${second}a`];
    case "X":
      return [`@iستa${first}`, `@uستu${first}`, `ستa${first}`];
    case "QIV":
      return [`@i${first}${second}a${third}`, "", `${first}${second}a${third}`];
  }
}

/** رأى loses its hamza in the present and in form IV: يرى, أرى. */
const isSee = (letters: readonly string[], form: VerbForm): boolean =>
  (form === "I" || form === "IV") && letters.join("") === "رءي";

const weakStem = (base: string, vowel: ShortVowel): WeakStem => ({ weak: true, base, vowel, glide: "ي" });

function derivedStems(letters: readonly string[], form: Exclude<VerbForm, "I">, citation?: string): VerbStems {
  if (isSee(letters, form))
    return {
      past: weakStem("ءaر", "a"),
      present: weakStem("uر", "i"),
      pastPassive: weakStem("ءuر", "i"),
      presentPassive: weakStem("uر", "a"),
      activeParticiple: weakStem("مuر", "i"),
    };
  const ending = endingOf(letters, form, citation);
  const [past, pastPassive, present] = heads(letters, form);
  const wide = form === "II" || form === "III" || form === "IV" || form === "QI";
  const vowel: ShortVowel = form === "V" || form === "VI" || form === "QII" ? "a" : "i";
  // A melted middle sounds ā in the present of VII and VIII (يختار), ī in that of IV and X (يصيب).
  const melted: ShortVowel = form === "VII" || form === "VIII" ? "a" : "i";
  const active: VerbStems = {
    past: join(past, ending, "a"),
    present: join((wide ? "u" : "a") + present, ending, vowel, "ي", melted),
    activeParticiple: join(`مu${present}`, ending, "i", "ي", melted),
  };
  if (WITHOUT_PASSIVE.has(form)) return active;
  return { ...active, pastPassive: join(pastPassive, ending, "i"), presentPassive: join(`u${present}`, ending, "a") };
}

/** Vowel of the present of form I where the row does not tell it. */
export function presentVowel(letters: readonly string[], { middle }: VerbOptions): ShortVowel {
  const [first, second, third] = letters;
  if (middle !== undefined) return middle;
  if (isWeak(third)) return third === "و" ? "u" : "i";
  if (isWeak(second)) return second === "و" ? "u" : "i";
  if (isGuttural(second) || isGuttural(third)) return "a";
  return first === "و" ? "i" : "u";
}

/** Vowel of the past of form I, as far as the letters show it: in the seat of a hamza (سئم) and in a final ي (لقي). */
function pastVowel(letters: readonly string[], vowel: ShortVowel, citation: string): ShortVowel {
  const [, second, third] = letters;
  if (isWeak(third)) {
    if (/[ىا]$/.test(citation)) return "a";
    if (citation.endsWith("ي")) return "i";
    return vowel === "a" && !isGuttural(second) ? "i" : "a";
  }
  if (citation.includes("ئ")) return "i";
  return citation.includes("ؤ") ? "u" : "a";
}

function firstFormStems(letters: readonly string[], options: VerbOptions): VerbStems {
  const [first, second, third] = letters;
  const ending = endingOf(letters, "I");
  const vowel = presentVowel(letters, options);
  // A first و falls before i, and before the a of a throat letter: يصل, يقع; it stays in يود.
  const falls =
    first === "و" && !ending.doubled && (vowel === "i" || (vowel === "a" && (isGuttural(second) || isGuttural(third))));
  const before = pastVowel(letters, vowel, (options.citation ?? "").replace(/[ً-ْٰـ]/g, ""));
  const past = join(`${first}a`, ending, before, before === "a" && third === "و" ? "و" : "ي", "a");
  // The short vowel of a hollow past is not that of its long ā: قلت, but بعت and خفت; it seats the hamza of جئت.
  const short = vowel === "u" ? "u" : "i";
  const present = join(`a${falls ? "" : first}`, ending, vowel, vowel === "u" ? "و" : "ي");
  const see = isSee(letters, "I");
  return {
    past: past.weak || !past.hollow ? past : { ...past, closed: first + short + third },
    present: see ? weakStem("aر", "a") : present,
    pastPassive: join(`${first}u`, ending, "i"),
    presentPassive: see ? weakStem("uر", "a") : join(`u${first}`, ending, "a"),
  };
}

/** Stems of past and present in both voices: «قول», form I → قال/قل, يقول/يقل, قيل, يقال. */
export function verbStems(root: string, form: VerbForm, options: VerbOptions = {}): VerbStems {
  const letters = radicals(root, form);
  return form === "I" ? firstFormStems(letters, options) : derivedStems(letters, form, options.citation);
}
