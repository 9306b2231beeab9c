import { describe, expect, it } from "vitest";
import { Feature } from "../../../src/lexicon/features.js";
import {
  inflectNoun,
  participles,
  type VerbForm,
  type VerbOptions,
  verbalNouns,
} from "../../../src/lexicon/inflect/index.js";

type Row = readonly [
  root: string,
  form: VerbForm,
  masdar: string,
  active: string,
  passive: string,
  options?: VerbOptions,
];

/** Masdar and participles, "-" where a form has none. */
const DERIVED: readonly Row[] = [
  ["قتل", "I", "-", "قاتل", "مقتول"],
  ["صدر", "I", "-", "صادر", "مصدور"],
  ["قول", "I", "-", "قائل", "مقول"],
  ["بيع", "I", "-", "بائع", "مبيع"],
  ["دعو", "I", "-", "داعٍ", "مدعو"],
  ["رمي", "I", "-", "رامٍ", "مرمي"],
  ["رضو", "I", "-", "راضٍ", "مرضي", { middle: "a" }],
  ["خصص", "I", "-", "خاص", "مخصوص"],
  ["أخذ", "I", "-", "آخذ", "مأخوذ"],
  ["سأل", "I", "-", "سائل", "مسؤول مسئول"],
  ["لجأ", "I", "-", "لاجئ", "ملجوء"],
  ["فجر", "II", "تفجير", "مفجر", "مفجر"],
  ["سمي", "II", "تسمية", "مسمٍ", "مسمى"],
  ["حيي", "II", "تحية", "محييٍ", "محيا"],
  ["برأ", "II", "تبرئة", "مبرئ", "مبرأ"],
  ["أكد", "II", "تأكيد", "مؤكد", "مؤكد"],
  ["قتل", "III", "مقاتلة", "مقاتل", "مقاتل"],
  ["حمي", "III", "محاماة", "محامٍ", "محامى"],
  ["حول", "III", "محاولة", "محاول", "محاول"],
  ["فجأ", "III", "مفاجأة", "مفاجئ", "مفاجأ"],
  ["سأل", "III", "مساءلة", "مسائل", "مساءل"],
  ["صوب", "IV", "إصابة", "مصيب", "مصاب"],
  ["علن", "IV", "إعلان", "معلن", "معلن"],
  ["لقي", "IV", "إلقاء", "ملقٍ", "ملقى"],
  ["وقف", "IV", "إيقاف", "موقف", "موقف"],
  ["أمن", "IV", "إيمان", "مؤمن", "مؤمن"],
  ["عدد", "IV", "إعداد", "معد", "معد"],
  ["نشأ", "IV", "إنشاء", "منشئ", "منشأ"],
  ["بني", "V", "تبنٍ", "متبنٍ", "متبنى"],
  ["مرد", "V", "تمرد", "متمرد", "متمرد"],
  ["نبأ", "V", "تنبؤ", "متنبئ", "متنبأ"],
  ["فوض", "VI", "تفاوض", "متفاوض", "متفاوض"],
  ["سأل", "VI", "تساؤل", "متسائل", "متساءل"],
  ["فجر", "VII", "انفجار", "منفجر", "-"],
  ["حوز", "VII", "انحياز", "منحاز", "-"],
  ["قضي", "VII", "انقضاء", "منقضٍ", "-"],
  ["قتل", "VIII", "اقتتال", "مقتتل", "مقتتل"],
  ["غيل", "VIII", "اغتيال", "مغتال", "مغتال"],
  ["حلل", "VIII", "احتلال", "محتل", "محتل"],
  ["وهم", "VIII", "اتهام", "متهم", "متهم"],
  ["صدم", "VIII", "اصطدام", "مصطدم", "مصطدم"],
  ["دعو", "VIII", "ادعاء", "مدعٍ", "مدعى"],
  ["حمر", "IX", "احمرار", "محمر", "-"],
  ["قيل", "X", "استقالة", "مستقيل", "مستقال"],
  ["هدف", "X", "استهداف", "مستهدف", "مستهدف"],
  ["ولي", "X", "استيلاء", "مستولٍ", "مستولى"],
  ["أنف", "X", "استئناف", "مستأنف", "مستأنف"],
  ["مرر", "X", "استمرار", "مستمر", "مستمر"],
  ["جوب", "X", "استجواب", "مستجوب", "مستجوب", { citation: "استجوب" }],
  ["زلزل", "QI", "زلزلة", "مزلزل", "مزلزل"],
  ["دهور", "QII", "تدهور", "متدهور", "متدهور"],
  ["طمأن", "QIV", "اطمئنان", "مطمئن", "-"],
];

const written = (surfaces: readonly string[]): string => surfaces.join(" ") || "-";

describe("nouns made from verbs", () => {
  it.each(DERIVED)("%s %s: %s, %s, %s", (root, form, masdar, active, passive, options) => {
    const made = participles(root, form, options);
    const having = (bit: number): string =>
      written(made.filter((one) => (one.features & bit) !== 0).map((one) => one.surface));
    expect(written(verbalNouns(root, form, options).map((one) => one.surface))).toBe(masdar);
    expect(having(Feature.ACTIVE_PARTICIPLE)).toBe(active);
    expect(having(Feature.PASSIVE_PARTICIPLE)).toBe(passive);
  });

  it("inflect as nouns", () => {
    const [claim] = verbalNouns("بني", "V");
    expect(inflectNoun(claim.surface, claim).map((one) => one.surface)).toEqual(
      expect.arrayContaining(["تبن", "التبني", "تبنيا", "تبني"]),
    );
    const [fighter] = participles("قتل", "III");
    expect(inflectNoun(fighter.surface, fighter).map((one) => one.surface)).toEqual(
      expect.arrayContaining(["مقاتل", "المقاتلين", "مقاتلو", "مقاتلات"]),
    );
  });
});
