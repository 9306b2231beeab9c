import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("who a noun of action is of", () => {
  it.each([
    ["its object before what ل adds", "أظهرت لقطات قصف الجيش مستودعا للذخيرة.", "shelling: الجيش → مستودعا للذخيرة"],
    [
      "a state before what is its own",
      "احتمال استئناف الولايات المتحدة عقوباتها على إيران.",
      "resumption: United States → –",
    ],
    ["a state before a deed", "إدانة بغداد الهجوم على السفارة.", "accusation: Baghdad → –"],
    [
      "no people before their participle",
      "أوامر بإجلاء آلاف السكان المهددين بالسيول.",
      "displacement: – → آلاف السكان",
    ],
    ["no state whose towns they are", "بعد احتلال المدن اليمنية.", "takeover: – → المدن اليمنية"],
    ["no ground", "لن يستطيع الوزراء زيارة الأراضي البريطانية.", "talks: الوزراء → –"],
    ["one who puts off a deed of his own", "أرجأ الرئيس فرض عقوبات على روسيا.", "sanction: الرئيس → Russia"],
    ["one who refuses a deed of his own", "رفض الحزب توقيع الاتفاق.", "agreement: الحزب → –"],
    ["one who is punished for it", "أعدمت السلطات رجلا لضلوعه في هجوم على مسجد.", "attack: رجلا → مسجد"],
    ["nobody, of what an act came after", "علقت فرنسا المساعدات بعد قصف المدينة.", "shelling: – → المدينة"],
    [
      "nobody, of a building, whosever it is",
      "أدانت النقابة قصف مدرسة تابعة للأونروا.",
      "shelling: – → مدرسة تابعة للأونروا",
    ],
    ["nobody, of what a refusal is about", "رفضت الوزارة تصريحات بشأن تهجير السكان.", "displacement: – → السكان"],
    ["nobody, of whom «من» tells more", "تم إطلاق النار على عنصرين من الحرس الوطني.", "attack: – → عنصرين"],
    ["nobody, of what one threatens to answer", "هدد الرئيس بالرد على الهجوم.", "attack: – → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who deals a blow that is announced", () => {
  it.each([
    ["the armed body that announces it", "أعلنت سرايا القدس تفجير دبابة شرق غزة.", "bombing: Al-Quds Brigades → دبابة"],
    ["an army", "أعلن الجيش قتل ثلاثة مسلحين.", "killing: الجيش → مسلحين"],
    [
      "the one who announces it, not the town struck",
      "أعلنت كتائب القسام قصف تل أبيب برشقة صاروخية.",
      "shelling: Izz ad-Din al-Qassam Brigades → Tel Aviv",
    ],
    ["no ministry", "أعلنت وزارة الصحة قصف مستشفى في المدينة.", "shelling: – → مستشفى"],
    ["nobody, of a blow that was told before", "أعلن الجيش أن القصف استهدف مدرسة.", "shelling: – → مدرسة"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("where the one who does it ends", () => {
  it.each([
    ["before an office behind ب", "أطاح الجيش بالرئيس كريم حداد.", "coup: الجيش → Karim Haddad"],
    [
      "before what completes no plural with its ن",
      "فجر مسلحون مجهولون أنبوب نفط.",
      "bombing: مسلحون مجهولون → أنبوب نفط",
    ],
    [
      "not before an honorific",
      "انتقد المرجع الشيعي آية الله كريم حداد الحكومة.",
      "accusation: Karim Haddad → الحكومة",
    ],
    ["behind what is joined to it", "أوقفت الفرقة الوطنية للأبحاث أربعة أشخاص.", "arrest: الفرقة الوطنية → أشخاص"],
    ["before a relative clause", "دمر الجيش نفقا حفرته الحركة.", "attack: الجيش → نفقا"],
    [
      "before the fire, told late",
      "أطلقت قوة تابعة لجهاز الأمن النار على محتجين.",
      "attack: قوة تابعة لجهاز الأمن → محتجين",
    ],
    ["before a count", "طعن رجل عدة أشخاص في المدينة.", "attack: رجل → أشخاص"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("sides", () => {
  it.each([
    ["the side of a state", "وقع الوفد اتفاقية مع الجانب المصري.", "agreement: الوفد → Egypt"],
    ["two of them", "اتفاقية أمنية بين الجانبين العراقي والأميركي.", "agreement: Iraq, United States → –"],
    ["a side without a state", "اتفق الجانبان على الخطة.", "agreement: الجانبان → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what is somebody's", () => {
  it.each([
    ["a house", "هاجم مسلحون منزل خالد مشعل.", "attack: مسلحون → منزل خالد مشعل"],
    ["a lawyer", "اعتقلت الشرطة محامي صدام حسين.", "arrest: الشرطة → محامي صدام حسين"],
    ["a motorcade", "استهدف الهجوم موكب رئيس الوزراء رفيق الحريري.", "attack: – → موكب رئيس الوزراء رفيق الحريري"],
    ["not an office with its holder", "اغتيل رجل الأعمال رفيق الحريري.", "killing: – → Rafik Hariri"],
    ["not one who stands beside an office", "قال نائب الرئيس جو بايدن إنه يرفض الخطة.", "rejection: Joe Biden → الخطة"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whom it is done to", () => {
  it.each([
    ["one let go", "أطلقت السلطات سراح آلاف السجناء.", "release: السلطات → آلاف السجناء"],
    ["one let go by nobody told", "أطلق سراح الصحفي أمس.", "release: – → الصحفي"],
    ["one let go, told before", "احتجز الصحفي لساعات ثم أطلق سراحه.", "release: – → الصحفي"],
    ["one who is sentenced", "قضت محكمة بسجن ناشطين خمس سنوات.", "trial: محكمة → ناشطين"],
    ["what a participle tells", "انفجرت سيارة مفخخة مستهدفة دورية للجيش.", "bombing: – → دورية للجيش"],
    ["a crowd", "فجر انتحاري نفسه وسط حشد من المصلين.", "bombing: انتحاري → حشد من المصلين"],
    ["not the statement in which it is told", "أصدر الحزب بيانا دعا فيه أنصاره إلى التظاهر.", "demand: الحزب → أنصاره"],
    ["the land that many have taken", "عاد الأهالي إلى الأراضي التي احتلوها.", "takeover: الأهالي → الأراضي"],
    ["not those who broke in", "بعد مقتل المسلحين الذين اقتحموه.", "takeover: المسلحين → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who speaks, meets and fights", () => {
  it.each([
    ["whose a statement is", "حذر تقرير للأمم المتحدة من المجاعة.", "threat: United Nations → –"],
    [
      "the states of an alliance",
      "قررت دول مجلس التعاون الخليجي تصنيف الحزب.",
      "decision: Gulf Cooperation Council → –",
    ],
    ["whose a delegation is", "وفد حماس يلتقي الوسيط.", "talks: Hamas → الوسيط"],
    ["those of a meeting", "عقد اجتماع للفصائل الفلسطينية في القاهرة.", "talks: الفصائل الفلسطينية → –"],
    ["one who closes talks", "اختتم الوفد محادثات في القاهرة.", "talks: الوفد → –"],
    ["one who answers with a blow", "ردت طهران بإطلاق صواريخ على القاعدة.", "shelling: Tehran → القاعدة"],
    ["no news that come", "وردت أنباء عن غارة.", "airstrike: – → –"],
    ["whose the fire is", "قتل فلسطيني بنيران القوات الإسرائيلية.", "killing: Israel Defense Forces → فلسطيني"],
    [
      "the second side behind two adjectives",
      "تبادل لإطلاق النار بين الوحدات الأمنية والعسكرية ومجموعات مسلحة.",
      "clash: الوحدات الأمنية → مجموعات مسلحة",
    ],
    ["no side that is killed or hurt", "سقطوا خلال المعارك بين قتيل وجريح.", "clash: – → –"],
    [
      "one whom «أن» goes on with",
      "قال مسؤول إن الرئيس أرجأ السفر ومن غير المرجح أن يوافق على الخطة.",
      "agreement: الرئيس → الخطة",
    ],
    ["who denies the news", "قال الوزير إن بلاده ملتزمة، ونفى التقارير.", "rejection: الوزير → التقارير"],
    [
      "what is put off, not that it was to be laid on",
      "أرجأ الرئيس فرض عقوبات جديدة.",
      "suspension: الرئيس → عقوبات جديدة",
    ],
    ["a house that is struck, no striker", "أثار قصف المدرسة إدانات واسعة.", "shelling: – → المدرسة"],
    [
      "people in a plural that no table knows",
      "الحاكم يعترف بقتل الشرطة الصينية مشاغبين في الإقليم",
      "killing: Chinese Police → مشاغبين",
    ],
    ["one elected, not an office", "أعلنت إيران انتخاب الرئيس.", "election: – → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whose a war or an aggression is", () => {
  it.each([
    ["a state's", "حرب روسيا على أوكرانيا مستمرة.", "war: Russia → Ukraine"],
    ["an occupier's", "قتل ثلاثة في عدوان الاحتلال على نابلس.", "attack: الاحتلال → Nablus"],
    ["nobody's, where it was", "انتهت حرب فيتنام المستمرة منذ أعوام.", "war: – → –"],
    ["sanctions of somebody's own", "جدد الاتحاد الأوروبي عقوباته على روسيا.", "sanction: European Union → Russia"],
    [
      "those of who stands right before them",
      "توقفت شركات عن العمل عقب إعلان واشنطن عقوباتها على طهران.",
      "sanction: Washington → Tehran",
    ],
    ["nobody's, how it is fought", "تخوض القوات حرب شوارع ضد المتمردين.", "war: القوات → المتمردين"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
