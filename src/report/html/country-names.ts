/** States whose usual news name is not the one of the standard's list. */
const USUAL: { readonly [language in "ar" | "en"]: { readonly [code: string]: string } } = {
  ar: {
    PS: "فلسطين",
    SA: "السعودية",
    AE: "الإمارات",
    HK: "هونغ كونغ",
    MO: "ماكاو",
    MM: "ميانمار",
    CD: "الكونغو الديمقراطية",
    CG: "الكونغو",
  },
  en: {
    PS: "Palestine",
    AE: "UAE",
    HK: "Hong Kong",
    MO: "Macau",
    MM: "Myanmar",
    CD: "DR Congo",
    CG: "Congo",
    TR: "Turkey",
  },
};

const names = new Map<string, Intl.DisplayNames>();

/** A country's name from its ISO code. */
export function countryName(language: "ar" | "en", code: string): string {
  const upper = code.toUpperCase();
  if (!/^[A-Z]{2}$/.test(upper)) return code;
  const usual = USUAL[language][upper];
  if (usual !== undefined) return usual;
  let list = names.get(language);
  if (list === undefined) {
    list = new Intl.DisplayNames([language], { type: "region", fallback: "code" });
    names.set(language, list);
  }
  return list.of(upper) ?? code;
}
