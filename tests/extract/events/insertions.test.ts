import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("what stands between a verb, its subject and its object", () => {
  it.each([
    [
      "where, behind a verb whose subject was told before it",
      "وكان الوزير التقى في القاهرة الرئيس السوري بشار الأسد.",
      "talks: الوزير → Bashar al-Assad",
    ],
    [
      "a date between commas",
      "اختطف مسلحون مجهولون، مساء الأربعاء، ثمانية تلاميذ من مدرسة في الولاية.",
      "abduction: مسلحون مجهولون → تلاميذ",
    ],
    [
      "where and when",
      "أوقفت عناصر الشرطة بمدينة فاس، مساء الأربعاء، شخصا بتهمة السرقة.",
      "arrest: عناصر الشرطة → شخصا",
    ],
    [
      "the means between commas",
      "استهدف مسلحون مجهولون، بالأسلحة الرشاشة، سيارة عسكرية على الطريق.",
      "attack: مسلحون مجهولون → سيارة عسكرية",
    ],
    [
      "the means, which is no blow of its own",
      "استهدف مسلحون بقذائف الهاون أحياء سكنية في البلدة.",
      "shelling: مسلحون → أحياء سكنية",
    ],
    [
      "the means of an army",
      "قصف الجيش السوري براجمات الصواريخ مواقع المسلحين في الريف.",
      "shelling: Syrian Army → مواقع المسلحين",
    ],
    [
      "what tells more of an indefinite subject",
      "هاجم مسلحون ينتمون إلى تنظيم داعش قرية في الشمال.",
      "attack: مسلحون → قرية",
    ],
    [
      "a body between colon and verb, which only tells it",
      "وكالة الأناضول: اختطف مسلحون، أمس، أربعة سياح.",
      "abduction: مسلحون → سياح",
    ],
    [
      "artillery, which does it",
      "استهدفت مدفعية الجيش الأطراف الشرقية للبلدة.",
      "shelling: مدفعية الجيش → الأطراف الشرقية",
    ],
    ["nothing: ب tells what of", "واتهم الوزير بالمسؤولية عن الهجوم.", "accusation: – → الوزير"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)[0]).toBe(expected);
  });
});

describe("where a phrase ends", () => {
  it.each([
    ["before a count of blows", "شن الطيران 12 غارة على المدينة.", "airstrike: الطيران → المدينة"],
    ["before what a bomber wears", "قتل خمسة عندما فجر انتحاري سترته الناسفة في السوق.", "bombing: انتحاري → –"],
    ["before a noun of another case", "أردى شرطي مسلحا قتيلا في المحطة.", "killing: شرطي → مسلحا"],
    ["before what is given for it", "أفرجت الحركة عن 13 محتجزا مقابل 39 أسيرا.", "release: الحركة → 13 محتجزا"],
    ["before the reason", "قصفت الفصائل البلدة برشقة صاروخية ردا على مقتل قائد.", "shelling: الفصائل → البلدة"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)[0]).toBe(expected);
  });
});

describe("who did it, told by more than one word", () => {
  it.each([
    ["a verb far from its preposition", "قضت قوات الجيش أمس على ثلاثة إرهابيين.", "killing: قوات الجيش → إرهابيين"],
    ["control regained is one takeover", "استعاد الجيش الليبي السيطرة على بلدة هون.", "takeover: Libyan Army → Hun"],
    [
      "whose the aircraft are is no aggression",
      "ارتكب طيران العدوان مجزرة بحق المدنيين.",
      "killing: طيران العدوان → المدنيين",
    ],
    ["snipers' arms are no deed", "تعرضت النقطة لهجوم بأسلحة القنص شنه مسلحون.", "attack: مسلحون → النقطة"],
    [
      "who announces what it did itself",
      "أعلنت وزارة الدفاع التركية تحييد 5 مسلحين شمالي العراق.",
      "killing: Turkish Ministry of Defence → مسلحين",
    ],
    [
      "the aircraft of a strike told by a noun",
      "استشهد سبعة في قصف طائرات الاحتلال منزلا في المدينة.",
      "airstrike: طائرات الاحتلال → منزلا",
    ],
    ["who sets about it", "باشرت فرقاطتان اعتراض مسيرتين فوق البحر الأحمر.", "interception: فرقاطتان → مسيرتين"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)).toEqual([expected]);
  });
});

describe("weapons and those whose they are", () => {
  it.each([
    [
      "rockets with a verb and its pronoun",
      "الانفجارات ناجمة عن صواريخ أطلقها الحرس الثوري الإيراني على مقر في المدينة.",
      "shelling: Islamic Revolutionary Guard Corps → مقر",
    ],
    ["a drone's strike", "استشهد ثلاثة في غارة لمسيرة إسرائيلية على سيارة.", "airstrike: مسيرة إسرائيلية → سيارة"],
    [
      "tanks behind «من»",
      "تعرضت الأحياء لقصف عنيف من الدبابات الإسرائيلية.",
      "shelling: الدبابات الإسرائيلية → الأحياء",
    ],
    [
      "an army that announces its aim",
      "أعلن الجيش الإسرائيلي استهداف موقع عسكري.",
      "attack: Israel Defense Forces → موقع عسكري",
    ],
    [
      "far from the aircraft",
      "أسقطت المضادات الأرضية التابعة للجيش السوداني ثلاث مسيرات.",
      "interception: المضادات الأرضية التابعة للجيش السوداني → ثلاث مسيرات",
    ],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text).at(-1)).toBe(expected);
  });
});

describe("who kills in a fight, and whom nobody knows", () => {
  it.each([
    [
      "the forces that killed in it",
      "قتلت القوات الإسرائيلية ثلاثة فلسطينيين خلال اشتباكات في جنين.",
      "clash: Israel Defense Forces",
    ],
    ["unknown people, who are known to act", "استهدف مجهولون بعبوة ناسفة سيارة ضابط.", "bombing: مجهولون"],
    ["far before what was aimed at", "استهدفت المقاومة، ردا على مقتل قائد، ثكنة للجيش.", "attack: المقاومة"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text).some((told) => told.startsWith(expected))).toBe(true);
  });
});

describe("words for how, how surely or how often, which are nobody", () => {
  it.each([
    [
      "at least, before whom it struck",
      "شنت الطائرات عشرين غارة على الأقل على البلدة.",
      "airstrike: الطائرات → البلدة",
    ],
    ["at least, behind the object", "قصفت الطائرات منزلين على الأقل في البلدة.", "airstrike: الطائرات → منزلين"],
    ["in all likelihood", "وقع هجوم نفذه على الأرجح مسلحون.", "attack: مسلحون → –"],
    ["in spite of", "واصل الجيش الهجوم على الرغم من النداءات.", "attack: الجيش → –"],
    ["for the first time", "قصفت الطائرات لأول مرة مواقع في الميناء.", "airstrike: الطائرات → مواقع"],
    ["for the second time", "قصفت الطائرات للمرة الثانية مستشفى في المدينة.", "airstrike: الطائرات → مستشفى"],
    ["more than once", "هاجم المسلحون أكثر من مرة القاعدة.", "attack: المسلحون → القاعدة"],
    ["in order", "اقتحم المسلحون أولا أحد المنازل.", "takeover: المسلحون → أحد المنازل"],
    ["for the sake of", "دعا الوزير إلى التظاهر من أجل الحرية.", "protest: – → –"],
    ["at a time", "دعت الحكومة إلى الحوار في وقت دعا فيه العراق إلى إنشاء محكمة.", "demand: Iraq → –"],
    ["on the border, which is where", "خرجت احتجاجات على طول الحدود بين غزة وإسرائيل.", "protest: – → –"],
    ["on the border with a state", "دارت معارك في حجة على الحدود مع السعودية.", "clash: – → –"],
    ["the border itself", "سيطر الجيش على الحدود مع الأردن.", "takeover: الجيش → الحدود"],
    ["sides that fight on it", "دارت معارك على الحدود بين قوات الأمن ومسلحين.", "clash: قوات الأمن → مسلحين"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what a hedge counts", () => {
  it.each([
    ["a number in words", "نفذ أكثر من ألف شخص اعتصاما أمام البرلمان.", "protest: ألف شخص → –"],
    ["some of a body", "أكثر من عشرة من أعضاء اللجنة استقالوا.", "resignation: عشرة من أعضاء اللجنة → –"],
    ["things", "قصفت الطائرات أكثر من عشرين موقعا.", "airstrike: الطائرات → عشرين موقعا"],
    ["more than one", "شن الجيش هجوما على أكثر من محور.", "attack: الجيش → محور"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
