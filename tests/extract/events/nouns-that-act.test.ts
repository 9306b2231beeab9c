import { describe, expect, it } from "vitest";
import { participantsOf, told } from "./told.js";

describe("what begins a participant, and which noun a verb goes with", () => {
  it.each([
    ["behind «لا تزال»", "لا تزال إسرائيل تقصف مواقع الحزب.", "shelling: Israel → مواقع الحزب"],
    ["behind «ما زال»", "وما زال الوزير يرفض المبادرة.", "rejection: الوزير → المبادرة"],
    ["no verb that no table inflects", "ربما ينذر شن هجوم للجيش على البلدة بأزمة.", "attack: الجيش → البلدة"],
    ["nor one that و joins", "والجبهة تنظيم محلي، ويتزعمه ضابط سابق، ويطالب بحصة من العائدات.", "demand: – → –"],
    ["nor what «بما» leads to", "نددت باريس بما وصفته بالاستفزاز.", "accusation: Paris → –"],
    [
      "over a clause that tells more of an indefinite noun",
      "قالت الإذاعة إن مسلحين يستقلون شاحنة، أطلقوا النار على حاجز.",
      "attack: مسلحين → حاجز",
    ],
    ["over where it is", "وأعلنت الوزارة أن الأمن بمحيط الملعب ألقى القبض على مشجع.", "arrest: الأمن → مشجع"],
    ["at the head of a sentence", "المقاومون في الجنوب يخوضون معارك ضد الجيش.", "clash: المقاومون → الجيش"],
    ["no two for a verb of one", "أصيب شابان واعتقل خمسة مواطنين خلال اقتحام المخيم.", "arrest: – → مواطنين"],
    [
      "no plural in the oblique, told by its adjective",
      "نفذت الطائرات غارة على المدينة واغتالت قادة عسكريين بارزين.",
      "killing: الطائرات → قادة عسكريين",
    ],
    [
      "a plural in the nominative with a number behind a hedge",
      "خطف مسلحون ما لا يقل عن 20 شخصا.",
      "abduction: مسلحون → 20 شخصا",
    ],
    ["people before a feminine noun, no adjective of theirs", "هاجم المسلحون القرية.", "attack: المسلحون → القرية"],
    [
      "a broken plural with its feminine adjective",
      "رفضت اللجان الفنية المبادرة.",
      "rejection: اللجان الفنية → المبادرة",
    ],
    ["an adjective that is a year too", "رفض النائب العام الطلب.", "rejection: النائب العام → الطلب"],
    ["none that has fallen", "قتل عشرة آلاف شخص منذ بدء القتال.", "clash: – → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("a subject behind where or when it was", () => {
  it.each([
    ["of those who leave", "انسحبت من المدينة قوات النظام.", "withdrawal: قوات النظام → –"],
    ["of those who gather", "تظاهر في العاصمة آلاف الطلاب.", "protest: آلاف الطلاب → –"],
    ["with its object", "هاجم في القرية مسلحون الجنود.", "attack: مسلحون → الجنود"],
    ["of those who fall, no doers", "قتل في المدينة ثلاثة مدنيين.", "killing: – → مدنيين"],
    ["of a verb in quotes", 'وأكد الجيش في بيان أنه "حيد" خمسة عشر إرهابيا.', "killing: الجيش → خمسة عشر إرهابيا"],
    [
      "of a verb whose pronoun goes back to it",
      "قالت فرنسا إنها ستقرر في الأيام المقبلة الأمر.",
      "decision: France → –",
    ],
    ["those whom a meeting brings together", "عقدت قمة جمعت الملك عبد الله الثاني والرئيس.", "talks: Abdullah II → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who meets and who is met", () => {
  it.each([
    [
      "who goes to meet",
      "وصل بومبيو إلى الرياض للقاء الملك سلمان بن عبد العزيز.",
      "talks: Mike Pompeo → Salman bin Abdulaziz",
    ],
    ["people met", "توجه وفد الحركة للقاء مسؤولين مصريين.", "talks: وفد الحركة → مسؤولين مصريين"],
    ["one whom somebody wants to meet", "يعتزم الرئيس لقاء نظيره الروسي في موسكو.", "talks: الرئيس → نظيره الروسي"],
    ["one and the other by name", "جاء ذلك بعد لقاء أردوغان بوتين.", "talks: Recep Tayyip Erdogan → Vladimir Putin"],
    ["one with the other", "جاء ذلك خلال لقاء الوزير مع نظيره المصري.", "talks: الوزير → نظيره المصري"],
    ["two that meet", "جرت الاستعدادات للقاء ترامب وبوتين.", "talks: Donald Trump, Vladimir Putin → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));

  it("is yet to come where somebody goes to meet", () => {
    expect(told("وصل بومبيو إلى الرياض للقاء الملك سلمان.")).toContain("لقاء = talks planned");
    expect(told("جاء ذلك خلال لقاء الوزير مع نظيره.")).toContain("لقاء = talks actual");
  });
});

describe("«استهداف»", () => {
  it.each([
    [
      "people, by an occupier",
      "يواصل الاحتلال استهداف الطواقم الطبية في المدينة.",
      "attack: الاحتلال → الطواقم الطبية",
    ],
    ["a bus", "قتل ثلاثة إثر استهداف حافلة مدرسية.", "attack: – → حافلة مدرسية"],
    ["by a state's adjective", "قتل ثلاثة في استهداف إسرائيلي للسيارة.", "attack: Israel → –"],
    ["by who stands before the object", "قتل ثلاثة إثر استهداف مسلحين حافلة.", "attack: مسلحين → حافلة"],
    ["an adjective of those struck", "جرى استهداف القوات الإسرائيلية المتوغلة.", "attack: – → Israel Defense Forces"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("the adjective of what a deed is done to", () => {
  it.each([
    [
      "things counted",
      "أعلنت وزارة الدفاع الروسية إسقاط 10 مسيرات أوكرانية.",
      "interception: Russian Ministry of Defence → 10 مسيرات أوكرانية",
    ],
    ["people counted", "تم اعتقال 11 فلسطينيا في الضفة.", "arrest: – → 11 فلسطينيا"],
    ["a thing", "دعا الأزهر إلى مقاطعة جميع المنتجات الهولندية.", "sanction: – → جميع المنتجات الهولندية"],
    ["of what deals a blow", "قتل ثلاثة في هجوم مسيرة تركية.", "airstrike: Turkey → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
