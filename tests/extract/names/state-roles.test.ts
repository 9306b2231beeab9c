import { describe, expect, it } from "vitest";
import { read } from "./read.js";

/** The roles of a state in a text, by its words. */
const roleOf = (text: string, surface: string): string | null | undefined =>
  read(text).names.find((name) => name.surface === surface)?.role;

describe("states act", () => {
  it.each([
    ["on whom something is laid", "فرضت الحكومة عقوبات جديدة على روسيا", "روسيا"],
    ["to whom somebody is loyal", "انسحبت الميليشيات الموالية لإيران من البلدة", "إيران"],
    ["whom somebody deals with", "تعمل الحكومة على تطوير العلاقات بأذربيجان", "أذربيجان"],
    ["who is recognised", "قررت الحكومة الاعتراف بأرمينيا", "أرمينيا"],
    ["who is addressed", "دعا البيان كوريا الشمالية إلى تقديم اعتذار", "كوريا الشمالية"],
    ["who is asked by a participle", "زار الوزير المدينة مطالبا الرياض بالتعاون", "الرياض"],
    ["who is accused after a day", "اتهمت الحكومة الاثنين تركيا بانتهاك الاتفاق", "تركيا"],
    ["whose deed a verbal noun tells", "أدى انسحاب روسيا من الاتفاق إلى أزمة", "روسيا"],
    ["from whom a proposal comes", "وافق الوزراء على اقتراح من فرنسا", "فرنسا"],
    ["who is attacked", "أدان الوزير الهجوم على فرنسا", "فرنسا"],
    ["whose land is joined", "رفض النواب ضم روسيا شبه الجزيرة", "روسيا"],
    ["to whom something is given", "قدم البنك قرضا جديدا لتونس", "تونس"],
    ["as one of a list", "وقعت الاتفاق خمس دول هي فرنسا والصين", "الصين"],
    ["behind the noun for a state", "أكدت دولة الكويت رفضها القرار", "الكويت"],
    ["behind that noun and ل", "قدم البنك قرضا جديدا لدولة قطر", "قطر"],
    ["told anew between brackets", "رحبت المجر (هنغاريا) بالاتفاق", "هنغاريا"],
    ["as a seat that tells", "جاء ذلك بعد إعلان موسكو سحب قواتها", "موسكو"],
    ["on whom something has been laid", "خففت العقوبات التي فرضتها أوروبا على طهران", "طهران"],
    ["who has a duty", "قال الوزير إن على لندن تقديم تفسير", "لندن"],
    ["whose claims are told", "نفى الحزب مزاعم طهران", "طهران"],
    ["who is told of as a source", "سقط خمسة مدنيين بحسب دمشق", "دمشق"],
    ["that speaks of a duty", "تركيا: على أوروبا احترام الاتفاق", "تركيا"],
    ["who is asked", "طلبت تركيا من بريطانيا تسليم الوزير", "بريطانيا"],
    ["who is asked after an adverb", "طلبت بغداد مرارا من أنقرة الإفراج عن المحتجين", "أنقرة"],
    ["from whom something is hoped", "يأمل المبعوث من دمشق أن توافق. ونريد من طهران أن توافق", "طهران"],
    ["from whom support comes", "صمدت القوات بدعم قوي من روسيا", "روسيا"],
    ["to whom accusations go", "رفض الوزير الاتهامات الموجهة إلى طهران", "طهران"],
    ["to whom a visit with a pronoun goes", "تحدث الوزير في ختام زيارته إلى العراق", "العراق"],
    ["on whom something is laid behind quotes", 'أقر المجلس عقوبات "صارمة جدا" على طهران', "طهران"],
    ["from whom something is bought", "تسلم الجيش طائرات جديدة من فرنسا", "فرنسا"],
    ["to whom accusations go by ل", "رفض الوزير الاتهامات الموجهة لدمشق", "دمشق"],
    ["whose capital is told", "أعلن الرئيس القدس عاصمة لإسرائيل", "إسرائيل"],
    ["who is accused after an adverb", "يتهم نواب في البرلمان منذ أشهر أنقرة بأنها تدعم الحزب", "أنقرة"],
    ["who has done a deed with a pronoun", "وقع الوزير اتفاقا أعلنت بموجبه موسكو سحب قواتها", "موسكو"],
    ["beside a state told by its kind", "أعرب عن أمله بأن تجد المملكة وكندا مخرجا من الأزمة", "كندا"],
    ["whose office is held by who is named", "قال وزير الإعلام في تونس، كريم حداد، إن القرار نهائي", "تونس"],
    ["to whom somebody is near", "انسحبت الفصائل المقربة من إيران", "إيران"],
    ["before a quoted verb", 'أكد الوزير أن روسيا "دمرت أسلحتها"', "روسيا"],
  ])("%s: %s", (_, text, surface) => {
    expect(roleOf(text, surface)).toBe("actor");
  });
});

describe("states say where", () => {
  it.each([
    ["in which something happens, joined to what was told", "وفي السعودية، أصدرت الوزارة بيانا", "السعودية"],
    ["attacked", "وقع هجوم على كابول فجرا", "كابول"],
    ["that fire is laid upon", "فرض المسلحون طوقا على صنعاء أمس", "صنعاء"],
    ["at the end of a road", "قطع الأهالي الطريق الرابط بين صنعاء والبيضاء", "صنعاء"],
    ["tied by a corridor", "الممر الذي يربط أرمينيا بالمنطقة مغلق", "أرمينيا"],
    ["one of many towns", "قال شاهد إن بغداد وغيرها من المدن شهدت تفجيرات", "بغداد"],
    ["behind its town", "وصل الوفد إلى ليون، فرنسا", "فرنسا"],
    ["behind its town, between brackets", "سقط الصاروخ على ليون (فرنسا) أمس", "فرنسا"],
    ["at the head of a line", "ليبيا: سبعة قتلى في انفجار سيارة", "ليبيا"],
    ["beside which something lies", "دخل المسلحون المنطقة المجاورة لتركيا", "تركيا"],
    ["to which somebody travels", "منعت السلطات السفر لسوريا", "سوريا"],
    ["in the north of which", "وقعت الغارة بشمال اليمن", "اليمن"],
    ["from which somebody withdraws", "طلبت الوزارة سحب القوات من سوريا", "سوريا"],
    ["from which officials come", "طلب الوزير من مسؤولين كبار من عمان حضور الحفل", "عمان"],
    ["from which news comes", "أفادت المعلومات الواردة من القاهرة بذلك", "القاهرة"],
    ["from which one comes", "وصل الوفد من موسكو أمس", "موسكو"],
    ["that something has befallen", "أدان الهجمات التي شهدها العراق أخيرا", "العراق"],
    ["that somebody leaves", "غادر الخرطوم وفد من الوزراء", "الخرطوم"],
    ["behind the border of another", "قتل شاب على حدود قطاع غزة مع إسرائيل", "إسرائيل"],
    ["joined by or", "تدرب المقاتلون في سوريا أو العراق", "العراق"],
    ["to which somebody returns after a visit", "وبعد زيارته القصيرة عاد الوزير إلى طوكيو", "طوكيو"],
    ["where people live", "دعا سكان سوريا إلى الهدوء", "سوريا"],
  ])("%s: %s", (_, text, surface) => {
    expect(roleOf(text, surface)).toBe("place");
  });
});

describe("seats and divisions", () => {
  it.each([
    ["struck behind who strikes", "قصفت إسرائيل دمشق فجرا", "دمشق", "place"],
    ["struck behind the verb of a subject told before", "غارة جديدة تستهدف دمشق", "دمشق", "place"],
    ["that strikes itself", "قصفت دمشق مواقع في إدلب", "دمشق", "actor"],
    ["that speaks", "أعلنت محافظة البصرة حظر التجول", "البصرة", "actor"],
    ["that something lies between", "وقع الكمين بين محافظتي صعدة والجوف", "صعدة", "place"],
  ])("%s: %s", (_, text, surface, role) => expect(roleOf(text, surface)).toBe(role));
});
