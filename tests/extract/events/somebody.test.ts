import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("who does something, and words that are nobody", () => {
  it.each([
    ["no noun of what somebody wants", "وقال الوزير إن المطلب الأول هو وقف القصف.", "shelling: – → –"],
    ["no verb that no table knows", "إن الأزمة تتفاقم بعد الهجوم على الميناء.", "attack: – → الميناء"],
    ["people told by an ending", "المتقاعدون يرفضون القانون.", "rejection: المتقاعدون → القانون"],
    ["those in the oblique plural", "إن المتقاعدين رفضوا القانون.", "rejection: المتقاعدين → القانون"],
    ["before what completes them", "اتهم مقدمو الدعوى الشركة بالغش.", "accusation: مقدمو الدعوى → الشركة"],
    ["groups", "اتهمت البلدان النامية الشركة بالغش.", "accusation: البلدان النامية → الشركة"],
    ["no things that are counted", "صادرت الشرطة عشرات الأسلحة، واعتقلت رجلين.", "arrest: الشرطة → رجلين"],
    ["the side of a state", "نفى الجانب السوري وقوع قصف.", "rejection: Syria → –"],
    ["what is written, by its verb", "دعت العريضة إلى وقف القصف.", "demand: العريضة → –"],
    ["sources, by a verb beside them", "نفت المصادر الطبية وقوع هجوم.", "rejection: المصادر الطبية → –"],
    ["not by one farther off", "ذكرت المصادر أن المدينة هادئة ودعت إلى وقف القصف.", "demand: – → –"],
    ["the state whose fire it was", "شيع السكان القتلى الفلسطينيين بنيران إسرائيلية.", "killing: Israel → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("where the one who acts ends, and whose verb it is", () => {
  it.each([
    ["many that a number counts", "واتهمت أكثر من 70 امرأة مايك بومبيو بالكذب.", "accusation: 70 امرأة → Mike Pompeo"],
    ["before a verb that no table knows", "إن جنودا تواجدوا في المنطقة أطلقوا النار على سائق.", "attack: جنودا → سائق"],
    ["two in the construct", "اتفق وزيرا خارجية سوريا وعمان على الهدنة.", "agreement: وزيرا خارجية سوريا وعمان → –"],
    ["who sets about it", "بادر السكان إلى مهاجمة المتمردين.", "attack: السكان → المتمردين"],
    [
      "behind the one to whom it belongs, where the gender tells so",
      "عاد رئيس هيئة الاستثمار في أبو ظبي الذي سقطت طائرته الشراعية في بحيرة.",
      "accident: – → طائرته الشراعية",
    ],
    [
      "a force that tells of those it did away with",
      "أعلن الجيش السوري القضاء على 20 مسلحا.",
      "killing: Syrian Army → 20 مسلحا",
    ],
    ["who talks with another", "إن محادثات بومبيو مع الوفد ستكون قصيرة.", "talks: Mike Pompeo → الوفد"],
    ["not where they talk", "عاد الوفد من مفاوضات الكويت.", "talks: – → –"],
    ["both whose talks they are", "انتهت المفاوضات التركية السورية.", "talks: Turkey, Syria → –"],
    [
      "not the one who tells of a protest",
      "قالت وكالة الأنباء السورية إن السلطات اعتقلت رجلا بعد احتجاجات استمرت يومين للمطالبة بمعاقبته.",
      "demand: – → –",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("adjectives by which bodies are named", () => {
  it("tell of nobody whom a deed is done to", () =>
    expect(participantsOf("تحدث الوزير عن المطالب الاقتصادية والهجمات العسكرية.")).toContain("attack: – → –"));
});

describe("who acts, behind more of his deed or name", () => {
  it.each([
    ["a name that begins with a word for where", "رفضت جنوب أفريقيا المبادرة.", "rejection: South Africa → المبادرة"],
    ["those who strike ground", "اندلعت المعارك بعد مهاجمة الحوثيين القرية.", "attack: Houthis → القرية"],
    ["people of a place", "أعلن القائد سيطرة شباب درنة على الجسر.", "takeover: شباب درنة → الجسر"],
    ["who has decided it", "انتقد الوزير قرار ترامب الانسحاب من الاتفاق.", "withdrawal: Donald Trump → الاتفاق"],
    [
      "what is done to somebody, not he",
      "رفضت فرنسا اعتقال الرئيس عمر البشير.",
      "rejection: France → اعتقال الرئيس عمر البشير",
    ],
    ["what is agreed to", "وافقت الحكومة على سحب القوات.", "agreement: الحكومة → سحب القوات"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what a verb or noun shares with those before", () => {
  it.each([
    ["men of a feminine verb", "قالت الشرطة إنها داهمت المقر كما اعتقلت ثلاثة رجال.", "arrest: الشرطة → رجال"],
    ["not women, who are harmed", "قالت الشرطة إن رجلا أصيب كما قتلت ثلاث نساء.", "killing: – → نساء"],
    [
      "what was seen before it was downed",
      "تمكن الجيش من رصد صاروخ أوكراني واعتراضه في الجو.",
      "interception: الجيش → صاروخ أوكراني",
    ],
    ["whom a charge is about", "نفت الصين اتهامات وزير بريطاني لها بالتجسس.", "accusation: وزير بريطاني → China"],
    [
      "whose fight goes on",
      "تظاهر السكان ضد قوات الدعم السريع التي تواصلت معاركها مع الجيش السوداني.",
      "clash: Rapid Support Forces → Sudanese Armed Forces",
    ],
    ["forces before their operation", "نفذت قوات خاصة عملية اعتقال في القرية.", "arrest: قوات خاصة → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
