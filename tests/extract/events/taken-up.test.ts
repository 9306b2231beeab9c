import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("a verb with a pronoun of many", () => {
  it.each([
    ["behind an indefinite noun", "هاجم الجيش مسلحين يدعمهم الغرب.", "support: الغرب → مسلحين"],
    ["behind «الذين»", "نقل الرجال الذين اعتقلتهم الشرطة إلى العاصمة.", "arrest: الشرطة → الرجال"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who talk or agree with each other", () => {
  it.each([
    ["both do it", "جرت محادثات بين كابول وطالبان.", "talks: Kabul, Taliban → –"],
    ["who fight each other do it to each other", "اندلعت اشتباكات بين الجيش ومسلحين.", "clash: الجيش → مسلحين"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who holds an office that was told with its name", () => {
  it.each([
    [
      "of the same words",
      "قال الرئيس اليمني عبد ربه منصور هادي إن الحرب انتهت. وطالب الرئيس اليمني المتمردين بالهدنة.",
      "demand: Abdrabbuh Mansur Hadi → المتمردين",
    ],
    [
      "of the state whose adjective it has",
      "وصل الرئيس رجب طيب أردوغان إلى القاهرة. وندد الرئيس التركي بالتفجير.",
      "accusation: Recep Tayyip Erdogan → التفجير",
    ],
    [
      "of the state whose name it has",
      "قال وزير الخارجية المصري سامح شكري إن بلاده تعمل. ودعا وزير خارجية مصر إلى حوار.",
      "demand: Sameh Shoukry → –",
    ],
    [
      "told in short, of that state",
      "قال وزير الخارجية المصري سامح شكري إن بلاده تعمل. وطالب الوزير المصري بحوار.",
      "demand: Sameh Shoukry → –",
    ],
    [
      "told in short, where there is one",
      "وصل المبعوث الأممي مارتن غريفيث إلى صنعاء. ورحب المبعوث بالهدنة.",
      "support: Martin Griffiths → الهدنة",
    ],
    [
      "of a counterpart",
      "تلقى وزير الخارجية سامح شكري اتصالا من نظيره النمساوي ألكسندر شالنبرغ. وأشاد وزير الخارجية النمساوي بالتعاون.",
      "support: Alexander Schallenberg → التعاون",
    ],
    [
      "not one of several",
      "وصل الرئيس رجب طيب أردوغان إلى القاهرة. وندد الرئيسان بالتفجير.",
      "accusation: الرئيسان → التفجير",
    ],
    [
      "not some president of that state",
      "وصل الرئيس رجب طيب أردوغان إلى القاهرة. وطالب رئيس تركي سابق بالهدنة.",
      "demand: رئيس تركي سابق → –",
    ],
    [
      "not that of another state",
      "وصل الرئيس رجب طيب أردوغان إلى القاهرة. وندد الرئيس الروسي بالتفجير.",
      "accusation: الرئيس الروسي → التفجير",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whom or what it is done to", () => {
  it.each([
    ["strongholds, by a verb that carries the blow", "كثف الجيش قصف معاقل طالبان.", "shelling: الجيش → Taliban"],
    ["a deed of one's own", "تعتزم المعارضة استئناف تظاهراتها.", "resumption: المعارضة → تظاهراتها"],
    ["a happening behind its day", "ندد الوزير السبت بالهجوم على السفارة.", "accusation: الوزير → الهجوم"],
    ["a number of people", "بدأت محاكمة 371 من أنصار الرئيس.", "trial: – → 371 من أنصار الرئيس"],
    ["people counted", "أفرجت السلطات عن عشرة متهمين.", "release: السلطات → عشرة متهمين"],
    ["an agreement that is left", "انسحبت واشنطن من الاتفاق النووي.", "withdrawal: Washington → الاتفاق النووي"],
    ["a peninsula", "ضمت روسيا شبه جزيرة القرم.", "takeover: Russia → Crimea"],
    ["no town that is left", "انسحب الجيش من المدينة.", "withdrawal: الجيش → –"],
    ["whose efforts are praised", "أشاد الوزير بجهود الأمم المتحدة.", "support: الوزير → United Nations"],
    ["where a visit goes to", "قام الوزير بزيارة إلى العراق.", "talks: الوزير → Iraq"],
    ["what an armed attack is on", "أسفر هجوم مسلح على منتجع عن قتلى.", "attack: – → منتجع"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("one of several", () => {
  it.each([
    ["who asks", "طالب أحد القادة بالهدنة.", "demand: أحد القادة → –"],
    ["who gives up his office", "أعلن أحد مؤسسي الحزب استقالته.", "resignation: أحد مؤسسي الحزب → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("pronouns", () => {
  it.each([
    ["of a deed, behind a name and no verb", "غارات على حركة حماس بعد هجومها على القرية.", "attack: Hamas → القرية"],
    [
      "of a deed whose object stands behind it",
      "أخلت الشرطة المحطة بعد اعتقالها المسلحين.",
      "arrest: الشرطة → المسلحين",
    ],
    ["of one who is held", "دعت المنظمة إلى الإفراج عن الصحفي خالد مشعل بعد اعتقاله.", "arrest: – → Khaled Mashal"],
    ["of several", "حوكم ثلاثة ضباط في العاصمة قبل إعدامهم.", "execution: – → ضباط"],
    ["nobody by «ما»", "دعت الأمم المتحدة إلى تحقيق، وهو ما رفضته إسرائيل.", "rejection: Israel → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("a land that is somebody's", () => {
  it.each([
    ["the state of the one who speaks", "قال الوزير الإيراني إن بلاده ترفض الخطة.", "rejection: Iran → الخطة"],
    ["its word where the state is not told", "أكد أن بلاده ترفض الخطة.", "rejection: بلاده → الخطة"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whose act or ground it is", () => {
  it.each([
    ["a court's that puts off", "قررت محكمة مصرية تأجيل محاكمة المتهمين.", "trial: محكمة مصرية → المتهمين"],
    ["a striker's who announces it", "أعلنت النقابة الإضراب العام.", "protest: النقابة → –"],
    [
      "a state's that tells what it has downed",
      "روسيا تعلن التصدي لثلاث مسيرات.",
      "interception: Russia → ثلاث مسيرات",
    ],
    ["a body's that people are of", "قال إن مسلحين من حركة حماس أطلقوا صواريخ على البلدة.", "shelling: Hamas → البلدة"],
    ["a base's owner", "غارات على قاعدة عسكرية للحوثيين.", "airstrike: – → Houthis"],
    ["two words for ground of one owner", "استهدفت الغارات تجمعات ومواقع الحوثيين.", "airstrike: – → Houthis"],
    [
      "a body's whose men fell",
      "مقتل 51 من داعش في قصف للتحالف الدولي.",
      "airstrike: International Coalition → Islamic State",
    ],
    ["of no source", "كشفت مصادر محلية عن اقتحام القرية.", "takeover: – → القرية"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what is denied", () => {
  it.each([
    [
      "what was said before",
      "نفى البنتاغون ضلوع الولايات المتحدة في الهجوم.",
      "rejection: Pentagon → ضلوع الولايات المتحدة",
    ],
    ["nothing, where it has not happened", "نفى الجيش وقوع هجوم.", "rejection: الجيش → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
