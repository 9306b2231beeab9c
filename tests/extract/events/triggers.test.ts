import { describe, expect, it } from "vitest";
import { triggersOf } from "./told.js";

type Row = readonly [text: string, events: readonly string[]];

describe("fixed phrases are one trigger", () => {
  it.each<Row>([
    ["دخل وقف إطلاق النار حيز التنفيذ", ["وقف إطلاق النار = ceasefire"]],
    ["خرق الجيش وقف إطلاق النار في الجنوب", ["وقف إطلاق النار = ceasefire"]],
    ["أعلنت الوزارة إطلاق سراح الرهائن", ["إطلاق سراح = release"]],
    ["أصيب جنديان في إطلاق نار على حاجز", ["إطلاق نار = attack"]],
    ["قتل شرطي في تبادل لإطلاق النار مع مهربين", ["تبادل لإطلاق النار = clash"]],
    ["أطلقت السلطات سراح الرهائن", ["أطلقت = release"]],
    ["فتح ملثم النار على المصلين", ["فتح = attack"]],
  ])("%s", (text, events) => expect(triggersOf(text)).toEqual(events));
});

describe("the type follows the trigger and what qualifies it", () => {
  it.each<Row>([
    ["شن مسلحون هجوما على مركز للشرطة", ["هجوما = attack"]],
    ["نفذ ملثم هجوما انتحاريا على مركز للشرطة", ["هجوما = bombing"]],
    ["قتل سبعة في هجوم بسيارة مفخخة على ثكنة", ["هجوم = bombing"]],
    ["أصيب سبعة في هجوم بطائرة مسيرة على قاعدة عسكرية", ["هجوم = airstrike"]],
    ["قصفت المدفعية القرية", ["قصفت = shelling"]],
    ["قصفت طائرات حربية القرية", ["قصفت = airstrike"]],
    ["قصف الطيران الحربي مواقع المتمردين", ["قصف = airstrike"]],
    ["تعرضت البلدة لقصف جوي", ["قصف = airstrike"]],
    ["تعرضت البلدة لقصف مدفعي", ["قصف = shelling"]],
    ["انفجرت سيارة مفخخة قرب السوق", ["انفجرت = bombing"]],
    ["وقع انفجار في أنبوب للغاز داخل مبنى سكني", ["انفجار = accident"]],
    ["احتجز مسلح رهائن داخل المصرف", ["احتجز = abduction"]],
    ["احتجزت الشرطة ناشطين خلال الليل", ["احتجزت = arrest"]],
    ["اعترضت الدفاعات الجوية صاروخا باليستيا", ["اعترضت = interception"]],
    ["اعترضت المعارضة على القانون", ["اعترضت = rejection"]],
    ["لقي ثلاثة أشخاص مصرعهم في حادث سير", ["حادث = accident"]],
  ])("%s", (text, events) => expect(triggersOf(text)).toEqual(events));
});

describe("a killing is its cause's where the sentence tells the cause", () => {
  it.each<Row>([
    ["قتل سبعة مدنيين في غارة على القرية", ["غارة = airstrike"]],
    ["وقع هجوم على حاجز أسفر عن مقتل ثلاثة جنود", ["هجوم = attack"]],
    ["مقتل قائد ميداني على يد ملثمين", ["مقتل = killing"]],
    ["اغتال ملثمون قاضيا أمام منزله", ["اغتال = killing"]],
  ])("%s", (text, events) => expect(triggersOf(text)).toEqual(events));
});

describe("words of war that tell no war", () => {
  it.each([
    "سجل هجوم الفريق هدفين في المباراة",
    "قاد خط هجوم المنتخب الفريق إلى الفوز",
    "سجل اللاعب هدفا من ضربة جزاء",
    "احتسب الحكم ضربة جزاء للفريق الضيف",
    "انسحب اللاعب من المباراة بسبب الإصابة",
    "احتل الفريق المركز الأول",
    "استعاد الفريق توازنه بعد الهزيمة",
    "شاهد الجمهور فيلم حرب النجوم",
    "تصاعدت الحرب التجارية بين البلدين",
    "أعلنت الشركة حربا على الأسعار",
    "تواجه المدينة خطر انفجار سكاني خلال عقود",
    "انفجر الجمهور بالضحك خلال المسرحية",
    "يخوض الحزبان معركة انتخابية حامية",
    "خطفت الممثلة الأضواء في المهرجان",
    "تعرض الموقع لهجوم إلكتروني",
    "أطلقت الوكالة قمرا صناعيا إلى الفضاء",
    "شهد الحزب زلزالا سياسيا",
  ])("%s", (text) => expect(triggersOf(text)).toEqual([]));
});

describe("words that point back at a happening", () => {
  it.each([
    "هرعت سيارات الإسعاف إلى موقع الحادث",
    "عقب الانفجار أغلقت الشرطة الطريق",
    "طوقت الشرطة مكان الهجوم",
    "وصل المحققون إلى موقع الانفجار",
    "فتحت الشرطة تحقيقا في الحادث",
  ])("%s", (text) => expect(triggersOf(text)).toEqual([]));
});

describe("claims of responsibility and condolences", () => {
  it.each([
    "تبنى التنظيم الهجوم",
    "ولم تتبن أي جهة الهجوم",
    "أعلن التنظيم مسؤوليته عن التفجير",
    "أعلن تنظيم مسلح مسؤوليته عن الهجوم في بيان",
    "لم تعلن أي جهة مسؤوليتها عن الهجوم",
    "قدم الرئيس تعازيه لأسر ضحايا الهجوم",
  ])("%s", (text) => expect(triggersOf(text)).toEqual([]));
});

describe("figures of speech and words that look alike", () => {
  it.each<Row>([
    ["قصف المهاجم مرمى الضيوف بكرة قوية", []],
    ["هاجم الوزير سياسة المعارضة في خطاب", ["هاجم = accusation"]],
    ["تعرض السوق لزلزال مالي", []],
    ["قتل ثلاثة أشخاص في سيول اجتاحت القرية", ["سيول = disaster"]],
    ["التي قصفت القرية", ["قصفت = shelling"]],
    ["قال الرئيس ووزير الدفاع إن الخطة جاهزة", []],
    ["نشر الخبر في مواقع تواصل اجتماعي أخرى", []],
    ["يعمل طالبا في الجامعة", []],
    ["استقصاء أسباب تفشي المرض", ["تفشي = epidemic"]],
  ])("%s", (text, events) => expect(triggersOf(text)).toEqual(events));
});

describe("one telling of one happening", () => {
  it.each([
    ["the harm beside its cause", "قتل 74 شخصا عندما ضرب زلزال المنطقة", ["زلزال = disaster"]],
    ["more harm between them", "قتل شخص وأصيب أربعة آخرون في هجوم بسكين", ["هجوم = attack"]],
    ["a headline's cause and toll", "غارة على مزرعة تقتل خمسة عمال", ["غارة = airstrike"]],
    ["a verb of result before its cause", "أدى انفجار سيارة مفخخة إلى مقتل ثلاثة أشخاص", ["انفجار = bombing"]],
    ["a verb of result and a long cause", "أسفرت غارة على البلدة، الأحد، عن مقتل ثلاثة مدنيين", ["غارة = airstrike"]],
    ["verb and object of an arrest", "ألقت الشرطة القبض على ثلاثة مهربين", ["ألقت = arrest"]],
    ["an accident that brought deaths", "أسفر الحادث عن مصرع ثلاثة أشخاص", []],
    ["nobody killed", "لم يقتل أي مدني", []],
    ["the act of an act", "أعلنت الرياض تعليق المحادثات في جدة", ["تعليق = suspension"]],
    ["a word that only says that something happened", "أودت حادثة انقلاب حافلة بحياة 19 راكبا", ["انقلاب = accident"]],
    ["an attack that is adopted", "تبنى التنظيم الهجوم", []],
    ["an attack that is claimed", "لم تتبن أي جهة الهجومين", []],
    ["shown among others", "يأتي هذا الاعتداء بعد يومين من القمة", []],
  ])("%s: «%s»", (_, text, found) => expect(triggersOf(text).filter((one) => !one.endsWith("= talks"))).toEqual(found));
});
