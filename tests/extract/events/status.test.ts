import { describe, expect, it } from "vitest";
import { eventsOf, told } from "./told.js";

type Row = readonly [text: string, event: string];

/** What each text tells, by what sets the status. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  "what happened or is happening": [
    ["قصف الجيش أطراف البلدة", "قصف = shelling actual"],
    ["تتواصل الاشتباكات في محيط المطار", "الاشتباكات = clash actual"],
    ["شن مسلحون هجوما على قاعدة عسكرية", "هجوما = attack actual"],
  ],
  "what a source asserts": [
    ["قال الوزير إن الجيش قصف البلدة", "قصف = shelling actual"],
    ["قال المتحدث إن القوات انسحبت من القرية", "انسحبت = withdrawal actual"],
    ["أعلن الجيش مقتل أربعة جنود", "مقتل = killing actual"],
    ["أكدت الشرطة أن ملثمين خطفوا المهندس", "خطفوا = abduction actual"],
    ["أفاد سكان بأن مسلحين هاجموا القرية", "هاجموا = attack actual"],
    ["قال ضابط إن الشرطة اعتقلت ستة أشخاص", "اعتقلت = arrest actual"],
    ["قال مصدر طلب عدم الكشف عن هويته إن مسلحين هاجموا القرية", "هاجموا = attack actual"],
    ["قال الضابط الذي طلب عدم ذكر اسمه إن هجوما وقع في المدينة", "هجوما = attack actual"],
  ],
  "what somebody denies to have had a hand in": [
    ["نفى فصيل مسلح مسؤوليته عن هجوم المطار الذي قتل فيه أربعة عمال", "هجوم = attack actual"],
  ],
  "what is denied in a roundabout way": [
    ["نفى المتحدث ما تردد عن خطف حافلة ركاب", "خطف = abduction denied"],
    ["نفت البعثة الاتهامات بقتل مدنيين", "قتل = killing denied"],
    ["نفى الوزير وجود نية لسحب القوات", "سحب = withdrawal denied"],
  ],
  "what a date, a wish or a wait is for": [
    ["لم يحدد الطرفان موعدا لتوقيع الاتفاق", "توقيع = agreement planned"],
    ["مع اقتراب موعد الانتخابات", "الانتخابات = election planned"],
    ["أبلغ الوفد المصريين رغبته في تأجيل المصالحة", "تأجيل = suspension planned"],
  ],
  "what is worked on, asked for, drafted, required or aimed at": [
    ["تواصل الحكومة جهودها للتفاوض مع المعارضة", "لتفاوض = talks planned"],
    ["تقدم النائب بطلب استقالة", "استقالة = resignation planned"],
    ["يصوت المجلس على مشروع قرار بفرض عقوبات على البلاد", "عقوبات = sanction planned"],
    ["قال إن الأزمة تتطلب تشكيل حكومة جديدة", "تشكيل = formation planned"],
    ["وافق الحزب على المبادرة مشترطا تشكيل حكومة", "تشكيل = formation planned"],
    ["قال إن هدفه هو استعادة المدينة من المسلحين", "استعادة = takeover planned"],
    ["قال الرئيس إنه يمكنه التفاوض مع نظيره", "التفاوض = talks possible"],
  ],
  "what is decreed": [
    ["صدر أمر ملكي بتعيين وزير للصحة", "تعيين = appointment actual"],
    ["أمر الرئيس بنشر قوات", "نشر = deployment planned"],
  ],
  "what is put off": [
    ["أرجأ الرئيس فرض عقوبات على روسيا", "عقوبات = sanction planned"],
    ["وافق المجلس على إرجاء التصويت", "التصويت = election planned"],
    ["لوح الحزب بتأجيل الزيارة، متهما الحكومة بالمماطلة", "متهما = accusation actual"],
  ],
  "what is under a condition or «قد»": [
    ["إذا فرضت الدول الغربية عقوبات جديدة فسترد الحكومة", "عقوبات = sanction possible"],
    ["حذرت القاهرة من عواقب وخيمة لأي هجوم على المدينة", "هجوم = attack possible"],
    ["قد تؤدي الأمطار الغزيرة إلى فيضانات في الجنوب", "فيضانات = disaster possible"],
    ["وقد أصدر الوزير قرار الإقالة أمس", "قرار = decision actual"],
    ["احتمال استئناف العقوبات الأميركية على البلاد", "العقوبات = sanction possible"],
  ],
  "what is not expected": [
    ["من غير المرجح أن يوافق المجلس على الاتفاق", "يوافق = agreement possible"],
    ["استبعدت الوزارة توقيع اتفاقية سلام", "توقيع = agreement denied"],
    ["لم ترد تقارير عن وقوع اشتباكات في البلدة", "اشتباكات = clash denied"],
  ],
  "what is due": [
    ["من المقرر عقد محادثات في جنيف", "محادثات = talks planned"],
    ["تسعى الحكومة لإبرام اتفاق مع الحركة", "اتفاق = agreement planned"],
    ["من المرجح أن تجبرها العقوبات على الرحيل", "العقوبات = sanction actual"],
  ],
  warrants: [["أصدر القاضي مذكرة توقيف بحق الوزير", "توقيف = arrest planned"]],
  "facts beside what is said": [
    ["رفضت المحكمة الطلب بسبب تفشي الكوليرا", "تفشي = epidemic actual"],
    ["أغارت الطائرات على معسكر لتدريب المسلحين ردا على هجوم شنته الحركة", "هجوم = attack actual"],
    ["عقدت أول جلسة لمحاكمة الضباط", "محاكمة = trial actual"],
    ["لا تزال القرية تتعرض لقصف", "قصف = shelling actual"],
    ["أدين الضابط بتهمة قتل متظاهرين", "قتل = killing actual"],
    ["لم تشهد المظاهرة أي حوادث", "المظاهرة = protest actual"],
    ["أعلن الحزب أنه لن يشارك في الانتخابات", "الانتخابات = election actual"],
    ["خاض إضرابا عن الطعام رفضا لاعتقاله", "اعتقال = arrest actual"],
    ["نفى الرجل تورطه في محاولة الانقلاب", "الانقلاب = coup actual"],
    ["تمكنت الشرطة من اعتقال المشتبه به", "اعتقال = arrest actual"],
    ["حكم عليه بالإعدام لارتكاب جرائم مزعومة", "حكم عليه = trial actual"],
    ["هدف زيارة الوفد تخفيف التوتر", "زيارة = talks actual"],
    ["حاول المبعوث إنهاء الحرب في البلاد", "الحرب = war actual"],
    ["أحبط الجيش هجوما شنه مسلحون", "هجوما = attack actual"],
    ["وقع الانهيار بعد يومين من القصف على البلدة", "القصف = shelling actual"],
    ["تصدى السكان لاقتحام القرية", "اقتحام = takeover actual"],
    ["جاء ذلك بعد استغلال المسلحين للهدنة", "لهدنة = ceasefire actual"],
    ["جلبت الحركة رجالا للمشاركة في المعارك", "المعارك = clash actual"],
    ["حذرت المنظمة من الهجوم الذي أسفر عن مقتل شخص", "الهجوم = attack actual"],
    ["قررت المحكمة تأجيل محاكمة الوزير", "محاكمة = trial actual"],
  ],
  negation: [
    ["لم تقصف المدفعية القرية", "تقصف = shelling denied"],
    ["أكد المتحدث أنه لا هدنة في الجنوب", "هدنة = ceasefire denied"],
    ["لن تقوم حرب ولا مفاوضات مع الحركة", "مفاوضات = talks denied"],
    ["فشل المسلحون في اقتحام البلدة", "اقتحام = takeover denied"],
    ["فشلت محادثات الهدنة", "محادثات = talks actual"],
    ["لم يشن الجيش هجوما على البلدة", "هجوما = attack denied"],
    ["لم تقع اشتباكات في العاصمة", "اشتباكات = clash denied"],
    ["لم يوقع الطرفان الاتفاق", "يوقع = agreement denied"],
    ["لن ينسحب الجيش من الجزيرة", "ينسحب = withdrawal denied"],
    ["قال القائد إن قواته لن تنسحب من التلال", "تنسحب = withdrawal denied"],
    ["قال القائد إن الجيش لم ينسحب من التلال", "ينسحب = withdrawal denied"],
    ["نفى الجيش وقوع هجوم على الثكنة", "هجوم = attack denied"],
    ["نفى المتحدث قصف المستشفى", "قصف = shelling denied"],
    ["نفت الوزارة اعتقال الصحافي", "اعتقال = arrest denied"],
    ["نفى الجيش وقوع هجوم على الثكنة", "نفى = rejection actual"],
    ["أكد الوزير عدم إرسال قوات إلى الحدود", "إرسال = deployment denied"],
    ["انتهت المحادثات من دون التوصل إلى اتفاق", "اتفاق = agreement denied"],
    ["انتهت المحادثات من دون التوصل إلى اتفاق", "المحادثات = talks actual"],
    ["ليس هناك اتفاق على تبادل الأسرى", "اتفاق = agreement denied"],
    ["قال إنه لا توجد أي محادثات مع الحكومة", "محادثات = talks denied"],
    ["رفضت الحكومة الإفراج عن المعتقلين", "الإفراج = release denied"],
    ["نفى الجيش الاتهامات الموجهة له بقتل مدنيين", "قتل = killing denied"],
    ["شدد على عدم القيام بعملية عسكرية", "عملية = attack denied"],
  ],
  "the future and what is intended": [
    ["قال الوزير إنهم مستعدون لتوقيع اتفاق جديد", "توقيع = agreement planned"],
    ["سينسحب الجيش من الجزيرة في الربيع", "ينسحب = withdrawal planned"],
    ["سوف يزور الرئيس تركيا الشهر المقبل", "يزور = talks planned"],
    ["سيزور الوزير القاهرة غدا", "يزور = talks planned"],
    ["قال الوزير إن بلاده ستنسحب من المعاهدة", "تنسحب = withdrawal planned"],
    ["ستجرى الانتخابات في مايو", "الانتخابات = election planned"],
    ["من المقرر إجراء الانتخابات في مايو", "الانتخابات = election planned"],
    ["تعهد الرئيس بسحب القوات من الجنوب", "سحب = withdrawal planned"],
    ["وعد الرئيس بالإفراج عن السجناء", "الإفراج = release planned"],
    ["من المقرر أن يلتقي الوزيران في جنيف", "يلتقي = talks planned"],
    ["من المنتظر أن تنسحب القوات من البلدة", "تنسحب = withdrawal planned"],
    ["يفترض أن تنظم انتخابات عامة في الربيع", "انتخابات = election planned"],
    ["طالبت العائلات بأن تتم محاكمة الضباط", "محاكمة = trial planned"],
    ["يعتزم الرئيس زيارة تركيا", "زيارة = talks planned"],
    ["تعتزم الحكومة إرسال قوات إلى الحدود", "إرسال = deployment planned"],
    ["أعلنت الحكومة عزمها شن هجوم على الجزيرة", "هجوم = attack planned"],
    ["حشد المسلحون قواتهم بغية اقتحام المدينة", "اقتحام = takeover planned"],
    ["علق الحزب نشاطه للمشاركة في حوار مع الحكومة", "حوار = talks planned"],
    ["محادثات السلام بين الطرفين ستجرى في الربيع", "محادثات = talks planned"],
    ["قررت الحكومة إرسال قوات إلى الحدود", "إرسال = deployment planned"],
  ],
  conditions: [
    ["إذا قصف الجيش البلدة فسيرد المسلحون", "قصف = shelling possible"],
    ["إذا انسحبت القوات من القرية فسيعود السكان", "انسحبت = withdrawal possible"],
    ["لو انسحب الجيش من القرية لعاد السكان", "انسحب = withdrawal possible"],
    ["في حال وقوع هجوم على القاعدة سيرد الجيش", "هجوم = attack possible"],
    ["سيستقيل الوزير إذا رفض البرلمان القانون", "رفض = rejection possible"],
    ["سيستقيل الوزير إذا رفض البرلمان القانون", "يستقيل = resignation possible"],
    ["قال إن بلاده سترفض الخطة ما لم ترفع القيود", "ترفض = rejection possible"],
    ["عليكم سحب القوات وإلا سيرفض الاتفاق", "يرفض = rejection possible"],
    ["إذا انسحبت البلاد من المعاهدة دون فرض عقوبات فسيبقى الاتفاق", "عقوبات = sanction possible"],
    ["وفي هذه الحالة إن وافق المجلس على الاتفاق فستبقى الحكومة", "وافق = agreement possible"],
    ["هل تفرض الحكومة عقوبات على الشركة", "عقوبات = sanction possible"],
    ["هل يضر انسحاب الشركة بالسوق", "انسحاب = withdrawal actual"],
    ["نقل الجريح في حالة خطرة من جراء قصف القرية", "قصف = shelling actual"],
    ["لا يعرف إن كانت الحكومة ستقرر ما إذا كانت ستنسحب", "تقرر = decision planned"],
    ["يمكن أن تنسحب القوات من البلدة", "تنسحب = withdrawal possible"],
  ],
  "calls and demands": [
    ["دعا الرئيس إلى وقف إطلاق النار", "وقف إطلاق النار = ceasefire planned"],
    ["دعا الرئيس إلى وقف إطلاق النار", "دعا = demand actual"],
    ["دعت المعارضة إلى إضراب عام", "إضراب = protest planned"],
    ["الحكومة تطلب اجتماعا لمجلس الأمن", "اجتماعا = talks planned"],
    ["طالب الحزب بالعودة إلى الجبال واستئناف المحادثات", "استئناف = resumption planned"],
    ["طالب المحتجون باستقالة الحكومة", "استقالة = resignation planned"],
    ["طالبت المنظمة السلطات بالإفراج عن الصحافي", "الإفراج = release planned"],
    ["حث الوسيط الطرفين على استئناف المحادثات", "استئناف = resumption planned"],
  ],
  "threats and warnings": [
    ["هدد القائد بقصف العاصمة", "قصف = shelling planned"],
    ["هدد القائد بقصف العاصمة", "هدد = threat actual"],
    ["هدد الخاطفون بقتل الرهائن", "قتل = killing planned"],
    ["حذر المسؤول من نزوح آلاف السكان", "نزوح = displacement possible"],
    ["هددت النقابة بتنظيم إضراب عام", "إضراب = protest planned"],
    ["حذرت المنظمة من وقوع مجزرة في البلدة", "مجزرة = killing possible"],
  ],
  "accusations and claims": [
    ["اتهم الوزير المتمردين بقصف السوق", "قصف = shelling possible"],
    ["اتهم الوزير المتمردين بقصف السوق", "اتهم = accusation actual"],
    ["اتهمت الحكومة المسلحين بخطف مدنيين", "خطف = abduction possible"],
    ["اتهم الادعاء الرجل بقتل شرطي", "قتل = killing possible"],
    ["زعم الجيش مقتل قائد في الجماعة", "مقتل = killing possible"],
  ],
  attempts: [
    ["أحبطت السلطات محاولة انقلاب", "انقلاب = coup actual"],
    ["نجا الوزير من محاولة اغتيال", "اغتيال = killing possible"],
    ["حاول مسلحون اغتيال الوزير", "اغتيال = killing possible"],
  ],
  "conjecture and fear": [
    ["تداول السكان أنباء عن خطف مهندس", "خطف = abduction possible"],
    ['"مقتل" قائد المتمردين في الجبل', "مقتل = killing possible"],
    ["يشتبه في أن مسلحين هاجموا القرية", "هاجموا = attack possible"],
    ["يشتبه بأن الرجل قتل شرطيا", "قتل = killing possible"],
    ["اعتقلت الشرطة رجلا يشتبه في تنفيذه تفجيرا", "تفجيرا = bombing possible"],
    ["اعتقلت الشرطة رجلا يشتبه في تنفيذه تفجيرا", "اعتقلت = arrest actual"],
    ["ربما قصفت طائرات حربية القرية", "قصفت = airstrike possible"],
    ["قد تنسحب القوات من البلدة", "تنسحب = withdrawal possible"],
    ["من المحتمل أن ينسحب المسلحون من البلدة", "ينسحب = withdrawal possible"],
    ["يرجح أن المسلحين خطفوا المهندس", "خطفوا = abduction possible"],
    ["نزح السكان وسط مخاوف من هجوم على المدينة", "هجوم = attack possible"],
    ["يخشى السكان وقوع هجوم على البلدة", "هجوم = attack possible"],
    ["زعم التنظيم أن غارة قتلت مدنيين", "غارة = airstrike possible"],
    ["من غير المتوقع أن تنسحب القوات قريبا", "تنسحب = withdrawal possible"],
    ["حاول مسلحون التوصل إلى هدنة", "هدنة = ceasefire possible"],
    ["حاول الجنود السيطرة على القصر", "السيطرة = takeover possible"],
  ],
};

for (const [what, rows] of Object.entries(TOLD)) {
  describe(`status of ${what}`, () => {
    for (const [text, event] of rows) {
      it(`${text} → ${event}`, () => expect(told(text)).toContain(event));
    }
  });
}

describe("status and what is known of it", () => {
  it("tells a foiled attack", () => {
    expect(eventsOf("أحبطت الشرطة هجوما على مركز تجاري").map(({ type }) => type)).toContain("attack");
  });
});

describe("background", () => {
  it.each<Row>([
    ["وكان الجيش قد انسحب من الجزيرة العام الماضي", "انسحب = withdrawal actual background"],
    ["وكان ملثمون قد خطفوا المهندس قبل شهر", "خطفوا = abduction actual background"],
    ["وكان الرئيس زار تركيا العام الماضي", "زار = talks actual background"],
    ["يشار إلى أن ملثمين خطفوا المهندس العام الماضي", "خطفوا = abduction actual background"],
    ["يذكر أن الجيش سيطر على التلال قبل عامين", "سيطر = takeover actual background"],
    ["وسبق أن اعتقلت الشرطة الصحافي", "اعتقلت = arrest actual background"],
    ["يشار إلى أن الانتخابات جرت في مايو الماضي", "الانتخابات = election actual background"],
  ])("%s → %s", (text, event) => expect(told(text)).toContain(event));

  it.each([
    "قصف الجيش أطراف البلدة",
    "قال الوزير إن الجيش قصف البلدة",
    "قد تنسحب القوات من البلدة",
    "شن مسلحون هجوما على قاعدة كان الجيش يستخدمها",
    "كان الوزير يتحدث بعد لقاء مع نظيره",
  ])("is not set on the news: %s", (text) => {
    const events = eventsOf(text);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ background }) => background)).toEqual([]);
  });
});
