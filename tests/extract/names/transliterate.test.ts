import { describe, expect, it } from "vitest";
import {
  transliterate,
  transliterateArabThing,
  transliterateThing,
} from "../../../src/extract/names/spelling/transliterate.js";
import { standardLexicon } from "../../../src/index.js";
import { withTable } from "../../../src/lexicon/user-table.js";

const lexicon = standardLexicon();
const latin = (name: string): string => transliterate(name, lexicon);

describe("names in Latin letters", () => {
  it("are spelled by the tables in all the spellings that these list", () => {
    expect(latin("يونتان نتنياهو")).toMatch(/ Netanyahu$/);
    expect(latin("يونتان نتانياهو")).toBe(latin("يونتان نتنياهو"));
    expect(latin("عبدالرحمن الحميدي")).toBe(latin("عبد الرحمن الحميدي"));
  });

  it("have the article of what one is a servant of in «Abdul»", () => {
    expect(latin("سامي عبد القدير")).toBe("Sami Abdul Qadir");
    expect(latin("سامي عبد الرحمان")).toBe("Sami Abdulrahman");
  });

  it("take a row of a caller's own, and its variants", () => {
    const own = withTable(lexicon, "family-name", "id\tlatin\tar\tvariants\nbarsukov\tBarsukov\tبارسوكوف\tبرسوكف\n");
    expect(transliterate("إيغور بارسوكوف", own)).toBe("Igor Barsukov");
    expect(transliterate("إيغور برسوكف", own)).toBe("Igor Barsukov");
  });

  it("read a word as a given name first and as a family name last", () => {
    const own = withTable(
      withTable(lexicon, "family-name", "id\tlatin\tar\ndargham-f\tDerghamfamily\tضرغوم\n"),
      "given-name",
      "id\tlatin\tgender\tar\ndargham-g\tDerghamgiven\tm\tضرغوم\n",
    );
    expect(transliterate("ضرغوم سالم", own)).toMatch(/^Derghamgiven /);
    expect(transliterate("سالم ضرغوم", own)).toMatch(/ Derghamfamily$/);
  });

  it.each([
    ["سالم بن ناصر", "bin"],
    ["نورة بنت سالم", "bint"],
    ["سيدي ولد محمود", "Ould"],
    ["أبو سالم", "Abu"],
  ])("%s keeps its particle %s", (name, particle) => {
    expect(latin(name).split(" ")).toContain(particle);
  });

  it.each([
    ["ناصر الشرمبي", "al-Sharmabi"],
    ["ناصر الفرزيجي", "al-Farziji"],
    ["ناصر الغرواني", "al-Gharwani"],
    ["ناصر الحشبوري", "al-Hashbouri"],
    ["ناصر الضرغاوي", "al-Darghawi"],
    ["ناصر الكشاط", "al-Kashat"],
    ["ناصر الجعفش", "al-Jaafash"],
    ["ناصر مزعوط", "Mazout"],
    ["ناصر الشنبه", "al-Shanba"],
    ["ناصر الطرماوى", "al-Tarmawi"],
  ])("%s is spelled by the pattern of its last word: %s", (name, expected) => {
    expect(latin(name).split(" ").slice(1).join(" ")).toBe(expected);
  });

  it.each([
    ["دونالد برنوفسكي", "Bernovsky"],
    ["دونالد كرالينكو", "Kralenko"],
    ["دونالد زاغليتش", "Zaglic"],
    ["دونالد ديرتشاك", "Derchak"],
    ["دونالد غرالتون", "Gralton"],
    ["دونالد إيفلاك", "Ivlak"],
    ["دونالد أورباط", "Orbat"],
    ["دونالد ڤارسون", "Varson"],
    ["دونالد هاملر", "Hamler"],
    ["دونالد سبرونغ", "Sprong"],
    ["دونالد برنغال", "Berngal"],
    ["دونالد ماروجو", "Marogo"],
    ["دونالد كايانج", "Kayang"],
    ["دونالد شتايلا", "Staila"],
  ])("%s is spelled as a foreign name: %s", (name, expected) => {
    expect(latin(name)).toBe(`Donald ${expected}`);
  });

  it("spell vowels and doubled letters that are written", () => {
    expect(latin("ناصر كُرْبُش")).toBe("Nasser Kurbush");
    expect(latin("ناصر الشَرّاب")).toMatch(/al-Sharrab$/);
  });

  it("join God's name to the name before it", () => {
    expect(latin("زمان الله خان")).toMatch(/^\S+ullah /);
  });

  it("leave Latin words as they are", () => {
    expect(latin("محمد Smith")).toBe("Mohammed Smith");
  });
});

describe("names of other languages in Latin letters", () => {
  it.each([
    ["كونرتسا", "Konertsa"],
    ["أرايا", "Araya"],
    ["رورنغ", "Roring"],
    ["شفقت", "Shafqat"],
    ["باوشر", "Bausher"],
    ["محمد كوادوغو", "Mohammed Kwadogo"],
  ])("%s is %s", (name, expected) => expect(latin(name)).toBe(expected));
});

describe("names of Arabs in Latin letters", () => {
  it.each([
    ["سمير بوحضيف", "Samir Bouhidif"],
    ["كامل الناصر", "Kamel al-Nasser"],
    ["الناصر الكامل", "Nasser al-Kamel"],
    ["أبو الوليد الزنكي", "Abu al-Walid al-Zanki"],
    ["سالم مغلوب", "Salem Maghloub"],
    ["راشد بن غرلان", "Rashid bin Gharlan"],
  ])("%s is %s", (name, expected) => expect(latin(name)).toBe(expected));
});

describe("names of things in Latin letters", () => {
  it.each([
    ["سي بي سي", "CBC"],
    ["دي.تي.إن", "DTN"],
    ["غاليما نيوز", "Galima News"],
    ["نورث شاغلو", "North Shaglo"],
    ["الوحدة والمراجعة", "al-Wahda wa al-Marajia"],
    ["لندن شاغلو", "London Shaglo"],
    ["المسامير الماليزية", "al-Masamir Malaysian"],
  ])("%s is %s", (name, expected) => expect(transliterateThing(name, lexicon)).toBe(expected));

  it("are no persons'", () => {
    expect(latin("جيه دي زاغليتش")).toBe("J.D. Zaglic");
    expect(latin("ناصر الدين")).toBe("Nasser al-Din");
    expect(latin("بي شاغلو")).toBe("Bi Shaglo");
  });
});

describe("places of states that speak Arabic, in Latin letters", () => {
  it.each([
    ["نبروه", "Nabruh"],
    ["عين سلمان", "Ain Salman"],
    ["البيضاء", "al-Bayda"],
    ["معبر", "Maabar"],
    ["القبة", "al-Qubba"],
    ["الجنادبة", "al-Janadiba"],
    ["الدوة", "al-Dawa"],
    ["دير سلمان", "Deir Salman"],
    ["بئر النخيل", "Bir al-Nakhil"],
    ["الخريبة", "al-Khurayba"],
    ["سناح", "Sanah"],
    ["عقبة الراس", "Aqbat al-Ras"],
    ["كفرنوران", "Kafr Nouran"],
    ["البوغانم", "Albu Ghanem"],
    ["البو غانم", "Albu Ghanem"],
    ["البويرة", "al-Bawira"],
  ])("%s is %s", (name, expected) => expect(transliterateArabThing(name, lexicon)).toBe(expected));

  it("are no foreign ones", () => {
    expect(transliterateThing("نبروه", lexicon)).not.toBe(transliterateArabThing("نبروه", lexicon));
    expect(transliterateThing("ساريكوي", lexicon)).toBe("Sarikoy");
  });
});
