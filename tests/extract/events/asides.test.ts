import { describe, expect, it } from "vitest";
import { participantsOf, told } from "./told.js";

describe("what agencies and papers put between a verb and those who take part", () => {
  it.each([
    [
      "whom one receives behind a place",
      "استقبل الملك عبدالله الثاني، في قصر الحسينية، وزير الخارجية كاترين كولونا.",
      "talks: Abdullah II → Catherine Colonna",
    ],
    [
      "a day and a place",
      "اغتال مسلحون مجهولون، صباح أمس في حي السلام، الناشط خالد العلي.",
      "killing: مسلحون مجهولون → Khaled al-Ali",
    ],
    [
      "a verb inside",
      "اتهم المتحدث باسم الجيش، في بيان نشره على صفحته، قوات الدعم السريع بالقصف.",
      "accusation: المتحدث باسم الجيش → Rapid Support Forces",
    ],
    [
      "what ب leads to",
      "زار وفد من الكونغرس، برئاسة السيناتور ليندسي غراهام، السعودية.",
      "talks: وفد من الكونغرس → Saudi Arabia",
    ],
    [
      "a joined verb that goes on",
      "دان الاتحاد الأوروبي الهجوم. ودعا، في البيان ذاته، إسرائيل إلى الهدوء.",
      "demand: European Union → Israel",
    ],
    [
      "one's own office and where he received another",
      "استقبل الأمير سامي الفيصل أمير منطقة عسير، أمس، بمكتبه في الإمارة مدير الجامعة الدكتور ماجد الخليل.",
      "talks: Sami al-Faisal → Majed al-Khalil",
    ],
    [
      "an office right behind a name, of whom nobody follows",
      "استقبل الأمير سامي الفيصل وزير الخارجية الروسي في الرياض، بحضور مدير المكتب.",
      "talks: Sami al-Faisal → وزير الخارجية الروسي",
    ],
    [
      "a visit in which one is met",
      "قام الشيخ تميم بن حمد بزيارة إلى إيران التقى خلالها الرئيس حسن روحاني.",
      "talks: Tamim bin Hamad Al Thani → Hassan Rouhani",
    ],
    ["a session in which two meet", "عقدت جلسة التقى خلالها الوفدان.", "talks: الوفدان → –"],
    ["no comma that ends the clause", "حذر الوزير، في تصريح، من تفاقم الأزمة، داعيا إلى الحوار.", "threat: الوزير → –"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("who is named before a colon", () => {
  it.each([
    [
      "an agency",
      "الأناضول: اتهم الرئيس التركي رجب طيب أردوغان إسرائيل بارتكاب جرائم.",
      "accusation: Recep Tayyip Erdogan → Israel",
    ],
    ["a site", "هسبريس: قرر رئيس النيابة العامة فتح تحقيق قضائي.", "decision: رئيس النيابة العامة → –"],
    ["who says it of his state", "لافروف: ترفض روسيا المقترح.", "rejection: Russia → المقترح"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("persons whose office goes on with where it is held", () => {
  it.each([
    [
      "at a body",
      "طالب السفير الإسرائيلي لدى الأمم المتحدة جلعاد إردان الثلاثاء الأمين العام أنطونيو غوتيريش بالاستقالة.",
      "demand: Gilad Erdan → António Guterres",
    ],
    [
      "to a state",
      "دعا المبعوث الأممي إلى اليمن هانس غروندبرغ الأطراف إلى التهدئة.",
      "demand: Hans Grundberg → الأطراف",
    ],
    ["of a body by ل", "حذر المفوض العام للأونروا فيليب لازاريني من المجاعة.", "threat: Philippe Lazzarini → –"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("calls", () => {
  it.each([
    [
      "received",
      "تلقى الرئيس عبد الفتاح السيسي اتصالا هاتفيا، مساء اليوم، من رئيس الوزراء الهولندي مارك روته.",
      "talks: Mark Rutte → Abdel Fattah el-Sisi",
    ],
    ["made", "أجرى الملك عبدالله الثاني اتصالا هاتفيا بالرئيس جو بايدن.", "talks: Abdullah II → Joe Biden"],
    ["told by a verb", "هاتف الرئيس محمود عباس نظيره عبد المجيد تبون.", "talks: Mahmoud Abbas → Abdelmadjid Tebboune"],
    ["no health", "أجرى الوزير اتصالا هاتفيا وهو بصحة جيدة.", "talks: الوزير → –"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("what is refused, ruled out, or still to come", () => {
  it.each([
    ["أكد رفض مصر القاطع تهجير السكان من أراضيهم.", "تهجير = displacement denied"],
    ["رفضت الحكومة اعتقال ثلاثة نواب.", "اعتقال = arrest denied"],
    ["لم يستبعد المسؤول أن تنسحب القوات الفرنسية من تشاد.", "تنسحب = withdrawal possible"],
    ["أكدت الوزارة عدم صحة ما نشر عن إقالة المحافظ.", "إقالة = resignation denied"],
    ["ستضطر الوكالة إلى وقف عملياتها في القطاع.", "وقف = suspension planned"],
    ["ستضطر الوكالة إلى وقف عملياتها في القطاع إذا نفد الوقود.", "وقف = suspension possible"],
    ["اضطرت الوكالة إلى وقف عملياتها في القطاع.", "وقف = suspension actual"],
    ["بحث الجانبان سبل وقف إطلاق النار.", "وقف إطلاق النار = ceasefire planned"],
    ["أعرب عن أمله في التوصل إلى اتفاق هدنة قريبا.", "هدنة = ceasefire planned"],
    ["ينتظر أن يوقع الطرفان اتفاقا في جدة.", "يوقع = agreement planned"],
    ["أوقف الوزير السابق بعد إدانته بتهريب المخدرات.", "إدانت = trial actual"],
  ])("%s → %s", (text, event) => expect(told(text)).toContain(event));

  it.each([
    ["أعرب عن إدانة السعودية الشديدة للهجوم على المسجد.", "accusation: Saudi Arabia → الهجوم"],
    ["جاء ذلك بعد رفض الحكومة القاطع لمطالب المعارضة.", "rejection: الحكومة → مطالب المعارضة"],
    ["أكد رفض مصر القاطع تهجير السكان.", "rejection: Egypt → –"],
  ])("%s → %s", (text, event) => expect(participantsOf(text)).toContain(event));
});
