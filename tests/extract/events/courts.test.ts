import { describe, expect, it } from "vitest";
import { eventsOf, participantsOf, told } from "./told.js";

const placesOf = (text: string): string[] => eventsOf(text).map(({ type, place }) => `${type}: ${place ?? "–"}`);

describe("whom a sentence falls on", () => {
  it.each([
    ["who is put into prison", "أودع القاضي المتهم السجن.", "arrest: القاضي → المتهم"],
    ["who is said to be put there", "أودع الناشط السجن المدني.", "arrest: – → الناشط"],
    ["by a noun", "تم إيداع المتهمين الحبس المؤقت.", "arrest: – → المتهمين"],
    ["carried out, by ب", "تنفيذ حكم الإعدام بالمدان الرئيسي في القضية.", "execution: – → المدان الرئيسي"],
    ["carried out, one of many", "تنفيذ حكم القتل قصاصا بأحد الجناة في الرياض.", "execution: – → أحد الجناة"],
    ["carried out, a number", "تنفيذ أحكام الإعدام بحق 13 مدانا بالإرهاب.", "execution: – → 13 مدانا"],
    ["not where it is carried out", "نفذت إيران الإعدام في سجن إيفين.", "execution: Iran → –"],
    ["told by his state", "أصدرت المحكمة حكما بالسجن بحق فرنسي.", "trial: المحكمة → فرنسي"],
    ["behind a written passive", "أُفرج عن الوزير السابق سامي نصر.", "release: – → Sami Nasr"],
    ["by ل behind a term", "خمس سنوات سجنا نافذا لمدير المصنع.", "trial: – → مدير المصنع"],
    ["behind its years", "سنتان سجنا للصحفي سامي نصر.", "trial: – → Sami Nasr"],
    ["behind a letter that stands apart", "السجن المؤبد لـ 104 عسكريين.", "trial: – → 104 عسكريين"],
    ["put into prison", "قرر القاضي إيداع المشتبه فيه السجن.", "arrest: القاضي → المشتبه فيه"],
    ["punished", "عاقبت محكمة الجنايات ثلاثة متهمين بالسجن المشدد.", "trial: Criminal Court → ثلاثة متهمين"],
    ["found guilty, behind the penalty", "إعدام رجل أدين بالقتل.", "trial: – → رجل"],
    ["let go, behind his arrest", "اعتقل الصحفي وأفرج عنه لاحقا.", "release: – → الصحفي"],
    ["let go by who held him", "أوقف الجيش الضابط وأفرج عنه بعد يومين.", "release: الجيش → الضابط"],
    [
      "put to death by nobody tried",
      "أحالت المحكمة أوراق المتهم إلى المفتي تمهيدا لإعدامه.",
      "execution: المحكمة → المتهم",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whom the police bring down", () => {
  it("is arrested", () =>
    expect(participantsOf("الاستخبارات تطيح بإرهابيين اثنين في الأنبار.")).toContain(
      "arrest: الاستخبارات → إرهابيين اثنين",
    ));
});

describe("what somebody was found guilty of", () => {
  it.each([
    ["is no aim of the verdict", "قضت محكمة بسجن وزير سابق لإدانته بالفساد.", "إدانت = trial actual"],
    ["is one where it is sought", "تسعى النيابة لإدانته بالفساد.", "إدانت = trial planned"],
  ])("%s", (_, text, wanted) => expect(told(text)).toContain(wanted));
});

describe("who is found guilty of a deed", () => {
  it("did it", () =>
    expect(participantsOf("أدين ثلاثة رجال بالهجوم على حافلة ركاب.")).toContain("attack: ثلاثة رجال → حافلة ركاب"));
});

describe("where a court rules", () => {
  it.each([
    ["in the town where it is", "قضت محكمة الاستئناف بالرباط بسجن تاجر خمس سنوات.", "trial: Rabat"],
    ["not where the deed was", "قضت محكمة بسجن رجل تسع سنوات لتدميره أضرحة في تمبكتو.", "trial: –"],
  ])("%s", (_, text, wanted) => expect(placesOf(text)).toContain(wanted));
});

describe("where people are held, let go or tried", () => {
  it.each([
    ["in the course of something there", "اعتقال عشرة أشخاص خلال مداهمات في حلب.", "arrest: Aleppo"],
    ["in the prison they come from", "عاد الأسير إلى القدس بعد الإفراج عنه من سجن عوفر.", "release: Ofer Prison"],
    ["in the state that heads the line", "تركيا: السجن المؤبد لعشرة عسكريين.", "trial: Turkey"],
  ])("%s", (_, text, wanted) => expect(placesOf(text)).toContain(wanted));
});

describe("troops that come and go", () => {
  it.each([
    ["sent by ب", "دفعت الحكومة بقوات إضافية إلى الإقليم.", "deployment: الحكومة → –"],
    ["spread out anew", "أعاد الجيش اللبناني انتشاره على الحدود.", "deployment: Lebanese Armed Forces → –"],
    ["leaving their posts", "أخلى الجيش مواقعه في المدينة.", "withdrawal: الجيش → مواقعه"],
    ["leaving the land", "غادرت القوات الفرنسية مالي.", "withdrawal: French Armed Forces → –"],
    ["tightening their grip", "أحكم الجيش قبضته على المعسكر.", "takeover: الجيش → المعسكر"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who announces a release", () => {
  it("has not made it where he only tells of it", () =>
    expect(participantsOf("أعلن الصليب الأحمر الإفراج عن خمسة أسرى.")).toContain("release: – → خمسة أسرى"));
});

describe("ground that falls", () => {
  it.each([
    ["into hands", "سقطت البلدة في أيدي المسلحين.", "takeover: المسلحين → البلدة"],
    ["into a hand, denied", "نفت الوزارة سقوط مدينة غزني في يد طالبان.", "takeover: Taliban → Ghazni"],
    ["coming to be under a rule", "باتت مدينة عفرين تحت سيطرة الجيش التركي.", "takeover: Turkish Armed Forces → Afrin"],
    ["behind an adjective", "طردت القوات الحكومية الحوثيين من المدينة.", "takeover: القوات الحكومية → Houthis"],
    ["behind those who bring more men", "استقدم الجيش تعزيزات إلى المدينة.", "deployment: الجيش → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("those joined by و", () => {
  it.each([
    ["before a quote", 'مواجهات بين الجيش و"الدعم السريع" في الخرطوم.', "clash: الجيش → Rapid Support Forces"],
    ["behind ل before a quote", 'قصف لـ"الدعم السريع" على أم درمان.', "shelling: Rapid Support Forces → Omdurman"],
    ["whose first letter is their own", "وكالة الاستخبارات تعتقل ثلاثة رجال.", "arrest: وكالة الاستخبارات → رجال"],
    ["a state and a body", "اتفقت إسرائيل وحماس على هدنة.", "ceasefire: Israel, Hamas → –"],
    [
      "a body told by its noun and one by its name",
      "اتفق الجيش والدعم السريع على هدنة.",
      "ceasefire: الجيش, Rapid Support Forces → –",
    ],
    ["before what they do it to", "تبادلت الحكومة والحوثيون الأسرى.", "release: الحكومة, Houthis → الأسرى"],
    ["not where the state is a place", "قتل جنود في سوريا وحزب الله ينفي.", "killing: – → جنود"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
