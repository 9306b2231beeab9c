import { isGuttural, isWeak, radicals, type VerbForm } from "./root.js";

export type ShortVowel = "a" | "i" | "u";

export interface VerbOptions {
  /** Present vowel of form I: يقول u, يبيع i, يخاف a; يدعو u, يرمي i, يلقى a; يصل i, يقع a. */
  readonly middle?: ShortVowel;
  /** The verb's third person singular as written; settles what root and form leave open: استجوب, not استجاب; سعى, not سعي. */
  readonly citation?: string;
}

/** A stem whose last radical is written before every ending: before vowels `open`, before consonants `closed`. */
interface FullStem {
  readonly weak: false;
  readonly open: string;
  readonly closed: string;
  /** Whether the open stem loses its long vowel where no ending follows: يقول, لم يقل. */
  readonly hollow: boolean;
}

/** A stem whose last radical is و or ي and melts into the endings. */
interface WeakStem {
  readonly weak: true;
  readonly base: string;
  readonly vowel: ShortVowel;
  readonly glide: "و" | "ي";
}

/** A vocalised verb stem, see spelling.ts for the signs; that of a present begins with the vowel of its prefix. */
export type Stem = FullStem | WeakStem;

export interface VerbStems {
  readonly past: Stem;
  readonly present: Stem;
  readonly pastPassive?: Stem;
  readonly presentPassive?: Stem;
}

const LONG: Readonly<Record<ShortVowel, string>> = { a: "A", i: "I", u: "U" };

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

/** Forms in which a middle و or ي melts: قال, أصاب, انحاز, اختار, استقال; not in قوّم, قاوم, تعاون. */
const MELTING: ReadonlySet<VerbForm> = new Set<VerbForm>(["I", "IV", "VII", "VIII", "X"]);
const WITHOUT_PASSIVE: ReadonlySet<VerbForm> = new Set<VerbForm>(["VII", "IX", "QIV"]);

const foldHamza = (word: string): string =>
  word
    .replace(/[ً-ْٰـ]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىئ]/g, "ي")
    .replace(/ؤ/g, "و");

/** Whether the citation form keeps a middle و or ي that the form could melt: استجوب, استحوذ, ازدوج. */
function keepsMiddle(form: VerbForm, letters: readonly string[], citation: string | undefined): boolean {
  if (citation === undefined || form === "I") return false;
  return isWeak(letters[1]) && foldHamza(citation).endsWith(letters[1] + foldHamza(letters[2]));
}

/** Stems of the past and present in both voices: «قول», form I → قال/قل, يقول/يقل, قيل, يقال. */
export function verbStems(root: string, form: VerbForm, options: VerbOptions = {}): VerbStems {
  const letters = radicals(root, form);
  const [first, second, third] = letters;
  const [middle, last] = form === "IX" ? [third, third] : form === "QIV" ? [letters[3], letters[3]] : letters.slice(-2);
  const sees = `${first}${second}${third}` === "رءي" && (form === "I" || form === "IV");
  const geminate = form === "II" || form === "V" || form === "QI" || form === "QII";
  const doubled = middle === last && !isWeak(last) && !geminate;
  const hollow = isWeak(middle) && !isWeak(last) && MELTING.has(form) && !keepsMiddle(form, letters, options.citation);

  /** Joins the beginning of a stem to its last two radicals, with `vowel` between them. */
  const stem = (head: string, vowel: ShortVowel, glide: "و" | "ي" = "ي", melted: ShortVowel = vowel): Stem => {
    const afterVowel = /[aiuA]$/.test(head);
    if (isWeak(last)) return { weak: true, base: head + middle, vowel, glide };
    if (hollow) {
      const start = afterVowel ? head.slice(0, -1) : head;
      return { weak: false, open: start + LONG[melted] + last, closed: start + melted + last, hollow: true };
    }
    const closed = head + middle + vowel + last;
    if (!doubled) return { weak: false, open: closed, closed, hollow: false };
    return { weak: false, open: head + (afterVowel ? "" : vowel) + middle + last, closed, hollow: false };
  };
  const passive = (past: Stem, present: Stem): Pick<VerbStems, "pastPassive" | "presentPassive"> =>
    WITHOUT_PASSIVE.has(form) ? {} : { pastPassive: past, presentPassive: present };

  if (form === "I") return firstForm();

  /** Beginnings of past, passive past and present (after the vowel of the prefix), and the vowels of the last syllable. */
  const onset = form === "VIII" ? eighthOnset(letters) : "";
  const heads: Readonly<Record<Exclude<VerbForm, "I">, readonly [string, string, string]>> = {
    II: [`${first}a${second}`, `${first}u${second}`, `${first}a${second}`],
    III: [`${first}A`, `${first}U`, `${first}A`],
    IV: [`ءa${first}`, `ءu${first}`, first],
    V: [`تa${first}a${second}`, `تu${first}u${second}`, `تa${first}a${second}`],
    VI: [`تa${first}A`, `تu${first}U`, `تa${first}A`],
    VII: [`@iن${first}a`, `@uن${first}u`, `ن${first}a`],
    VIII: [`@i${onset}a`, `@u${onset}u`, `${onset}a`],
    IX: [`@i${first}${second}a`, "", `${first}${second}a`],
    X: [`@iستa${first}`, `@uستu${first}`, `ستa${first}`],
    QI: [`${first}a${second}`, `${first}u${second}`, `${first}a${second}`],
    QII: [`تa${first}a${second}`, `تu${first}u${second}`, `تa${first}a${second}`],
    QIV: [`@i${first}${second}a${third}`, "", `${first}${second}a${third}`],
  };
  const [past, pastPassive, present] = heads[form];
  const wide = form === "II" || form === "III" || form === "IV" || form === "QI";
  const presentVowel: ShortVowel = form === "V" || form === "VI" || form === "QII" ? "a" : "i";
  // A melted middle sounds ā in the present of VII and VIII (يختار), ī in that of IV and X (يصيب).
  const melted: ShortVowel = form === "VII" || form === "VIII" ? "a" : "i";
  const prefix = wide ? "u" : "a";
  if (sees)
    return {
      past: { weak: true, base: "ءaر", vowel: "a", glide: "ي" },
      present: { weak: true, base: "uر", vowel: "i", glide: "ي" },
      pastPassive: { weak: true, base: "ءuر", vowel: "i", glide: "ي" },
      presentPassive: { weak: true, base: "uر", vowel: "a", glide: "ي" },
    };
  return {
    past: stem(past, "a"),
    present: stem(prefix + present, presentVowel, "ي", melted),
    ...passive(stem(pastPassive, "i"), stem(`u${present}`, "a")),
  };

  function firstForm(): VerbStems {
    const cited = options.citation === undefined ? "" : options.citation.replace(/[ً-ْٰـ]/g, "");
    const guttural = isGuttural(second) || isGuttural(third);
    const weakLast = isWeak(last);
    const usual: ShortVowel =
      hollow || weakLast
        ? (weakLast ? last : second) === "و"
          ? "u"
          : "i"
        : guttural
          ? "a"
          : first === "و"
            ? "i"
            : "u";
    const vowel = options.middle ?? usual;
    const drops = first === "و" && second !== third && vowel !== "u" && (vowel === "i" || guttural);
    const glide = last === "و" ? "و" : "ي";
    let pastVowel: ShortVowel = "a";
    if (weakLast) {
      if (/[ىا]$/.test(cited)) pastVowel = "a";
      else if (cited.endsWith("ي")) pastVowel = "i";
      else if (vowel === "a" && !isGuttural(second)) pastVowel = "i";
    } else if (second === "ء" || third === "ء") {
      if (cited.includes("ئ")) pastVowel = "i";
      else if (cited.includes("ؤ")) pastVowel = "u";
    }
    const start = `a${drops ? "" : first}`;
    return {
      past: shortened(stem(`${first}a`, pastVowel, pastVowel === "a" ? glide : "ي", "a"), vowel),
      present: sees
        ? { weak: true, base: "aر", vowel: "a", glide: "ي" }
        : stem(start, vowel, vowel === "u" ? "و" : "ي"),
      pastPassive: stem(`${first}u`, "i"),
      presentPassive: sees ? { weak: true, base: "uر", vowel: "a", glide: "ي" } : stem(`u${first}`, "a"),
    };
  }

  /** The short vowel of a hollow past follows the present: قلت from يقول, but بعت and خفت; it seats the hamza of جئت. */
  function shortened(made: Stem, vowel: ShortVowel): Stem {
    if (made.weak || !made.hollow) return made;
    return { ...made, closed: first + (vowel === "u" ? "u" : "i") + last };
  }
}
