import { describe, expect, it } from "vitest";
import { eventsOf, participantsOf, told } from "./told.js";

const each = (cases: readonly (readonly [string, string, string])[]): void => {
  it.each(cases)("%s", (_, text, who) => expect(participantsOf(text)).toContain(who));
};

describe("who meets", () => {
  each([
    [
      "a ruler with two titles",
      "التقى العاهل الأردني الملك عبد الله الثاني في عمان وزير الدفاع الأميركي لويد أوستن.",
      "talks: Abdullah II → Lloyd Austin",
    ],
    [
      "two who have one office",
      "بحث وزيرا الدفاع العراقي ثابت العباسي، والتركي يشار غولر، أمن الحدود.",
      "talks: Thabit al-Abbasi, Yasar Guler → –",
    ],
    ["two ministers of two states", "رئيسا وزراء لبنان وسوريا يلتقيان في دمشق.", "talks: رئيسا وزراء لبنان وسوريا → –"],
    [
      "one whom a meeting in between parts from the verb",
      "يلتقي الوزير خلال الزيارة بعدد من النواب.",
      "talks: الوزير → عدد من النواب",
    ],
    [
      "a visitor in the course of his visit",
      "وصل الرئيس السوري إلى الرياض في زيارة يبحث خلالها مع ولي العهد السعودي إعادة الإعمار.",
      "talks: الرئيس السوري → ولي العهد السعودي",
    ],
    [
      "and not those between whom relations are",
      "سيجري الوزير مباحثات تركز على العلاقات التجارية بين العراق وتركيا.",
      "talks: الوزير → –",
    ],
    [
      "someone received in an office",
      "وكان الوزير قد استقبل في مكتبه يوم الثلاثاء الماضي السفير السعودي عبد العزيز الشمري.",
      "talks: الوزير → Abdulaziz al-Shammari",
    ],
  ]);
});

describe("who meets whom, told besides", () => {
  each([
    [
      "his counterpart is the one whose office follows",
      "تلقى الوزير اتصالا هاتفيا من نظيره وزير الخارجية الروسي سيرغي لافروف.",
      "talks: Sergey Lavrov → الوزير",
    ],
    [
      "an office behind «لقائه»",
      "جاءت التصريحات خلال لقائه وزير الدفاع العراقي ثابت العباسي.",
      "talks: – → Thabit al-Abbasi",
    ],
    [
      "no man does what is told of a woman",
      "وفي هذا الإطار، استقبل السفيرة الأميركية ليزا جونسون.",
      "talks: – → Lisa Johnson",
    ],
    ["but a king has a title of hers", "وأشاد جلالة الملك عبد الله الثاني بالدعم.", "support: Abdullah II → –"],
    [
      "nor is he named by whom «عن» leads to",
      "أفرج قاضي التحقيق عن الصحفية سهام حداد.",
      "release: قاضي التحقيق → Siham Haddad",
    ],
    [
      "who signs does so with those of the pact",
      "وقعت حركة النهضة اتفاقا في القاهرة مع حزب الأمة.",
      "agreement: Ennahda → Nation Party",
    ],
  ]);
  it("they sign once, where the pact is told", () =>
    expect(eventsOf("وقعت الحكومة العراقية في أربيل اتفاقا مع الحزب.").map(({ place }) => place)).toEqual(["Erbil"]));
});

describe("whose sentence goes on", () => {
  each([
    [
      "with «كما»",
      "ندد نقيب المحامين بالاعتداء. كما انتقد الأعمال الإجرامية.",
      "accusation: نقيب المحامين → الأعمال الإجرامية",
    ],
    [
      "with a noun that its verb carries",
      "أكدت الهيئة أن القرار مرفوض. وأعلنت رفضها للعنف.",
      "rejection: الهيئة → العنف",
    ],
    ["with a passive", "اعتقل الأمن كريم حداد. وقد أوقف في 21 نيسان بعد شكوى.", "arrest: – → Karim Haddad"],
    ["not with those who are held too", "ندد الوزير بالعنف. كما اعتقل ثلاثة رجال.", "arrest: – → رجال"],
  ]);
});

describe("who is tried or held", () => {
  each([
    ["is no part of the court", "وأدانت المحكمة المدعى عليه وحكمت بسجنه.", "trial: المحكمة → المدعى عليه"],
    [
      "stands behind the penalty",
      "حكمت محكمة الجنايات في نينوى، بالسجن المؤبد على الرائد علي حسن.",
      "trial: Nineveh Criminal Court → Ali Hassan",
    ],
    ["has a sentence for him", "أصدرت المحكمة أحكاما بالسجن لمواطنة كويتية.", "trial: المحكمة → مواطنة كويتية"],
    [
      "is the one of the sentence before",
      "اعتقل الأمن الناشط سامي الخالدي. وقالت شقيقته إن اعتقاله جاء فجرا.",
      "arrest: – → Sami al-Khaldi",
    ],
    ["is charged by nobody told", "فرضت لندن عقوبات على الشركة لاتهامها بدعم المتمردين.", "accusation: – → الشركة"],
    ["is no force that arrests", "نددت النقابة باعتقال الأجهزة الأمنية.", "arrest: الأجهزة الأمنية → –"],
    [
      "stands behind what is told of who arrests him",
      'اعتقل "جهاز الأمن العام"، الذراع الأمنية للهيئة، اليوم الاثنين، ناشطا.',
      "arrest: جهاز الأمن العام → ناشطا",
    ],
    ["has done a deed", "طالب الوزير بمحاكمة منفذي الهجمات.", "trial: – → منفذي الهجمات"],
  ]);
});

describe("who is elected, charged or accused", () => {
  each([
    [
      "comes to an office with another",
      "كما انتخب كريم حداد وسالم العلي عضوين في المجلس.",
      "election: – → Karim Haddad, Salem al-Ali",
    ],
    [
      "is a man, whom the verb in the first person tells of",
      'قال السيسي: "كلفت اليوم الدكتور مصطفى مدبولي بتشكيل حكومة جديدة".',
      "appointment: Abdel Fattah el-Sisi → Mostafa Madbouly",
    ],
    ["was appointed", "وكان بلال حداد قد عين رئيسا للوزراء.", "appointment: – → Bilal Haddad"],
    ["has two offices", "وعين كريم حداد وزيرا مديرا للديوان.", "appointment: – → Karim Haddad"],
    ["are ministers, and no coup", "أطاح الرئيس بستة وزراء.", "resignation: الرئيس → ستة وزراء"],
    ["is who denies it", "نفت البعثة الاتهامات الموجهة لها.", "accusation: – → البعثة"],
    [
      "is not who rejects what others are charged with",
      "رفضت الهند الانتقادات الموجهة إلى روسيا.",
      "accusation: – → –",
    ],
    [
      "is the state that another breaks with",
      "أعلن قطع السعودية علاقاتها الدبلوماسية مع إيران.",
      "sanction: Saudi Arabia → Iran",
    ],
    ["is the state itself", "اتهم العراق جارته دمشق بإيواء مسلحين.", "accusation: Iraq → Damascus"],
  ]);
  it("those who back a decision do it", () =>
    expect(participantsOf("منح المجلس الثقة للحكومة بتأييد 132 عضوا.")).toContain("support: 132 عضوا → –"));
});

describe("what is condemned", () => {
  it("stands behind a comma", () =>
    expect(participantsOf("أدانت وزارة الخارجية الأردنية، استمرار الانتهاكات.")).toContain(
      "accusation: Jordanian Ministry of Foreign Affairs → استمرار الانتهاكات",
    ));
  it("stands behind «فيه»", () =>
    expect(participantsOf("أصدرت الوزارة بيانا أدانت فيه، تصريحات الوزير.")).toContain(
      "accusation: الوزارة → تصريحات الوزير",
    ));
  it("is refused by a noun whose adjective stands behind the doer", () =>
    expect(participantsOf("شدد الناطق على رفض الحكومة المطلق للتصريحات.")).toContain("rejection: الحكومة → التصريحات"));
  it("is not what others do", () =>
    expect(told("ترفض السعودية التعامل مع دولة تدعم الإرهاب.")).toContain("تدعم = support actual"));
  it("is not of the day on which it is condemned", () => {
    const text = "أدانت الجزائر بشدة وبقوة الهجوم الذي وصفته بالجبان الذي تعرضت له روسيا أمس الجمعة.";
    expect(eventsOf(text).map(({ type, date }) => [type, date])).toEqual([
      ["accusation", null],
      ["attack", "2024-03-08"],
    ]);
  });
  it("carries nothing behind a comma", () =>
    expect(participantsOf("أدانت تونس الهجوم الذي استهدف الجمعة الماضي نقطة للجيش، مجددة رفضها للعنف.")).toContain(
      "rejection: Tunisia → العنف",
    ));
  it("is condemned by a noun with its hamza", () =>
    expect(told("وجددت تونس إدانتها للعنف.")).toEqual(["إدانت = accusation actual"]));
});

describe("«وقد تقرر»", () => {
  it("tells what has been decided", () => expect(told("وقد تقرر تعليق الجلسة.")).toContain("تقرر = decision actual"));
});

describe("who meets, told in the sentence before", () => {
  const lead = "وصل الرئيس الصيني شي جين بينغ إلى باريس.";
  each([
    ["what he holds", `${lead} وسيجري محادثات مع الرئيس إيمانويل ماكرون.`, "talks: Xi Jinping → Emmanuel Macron"],
    ["one behind the verb is met", `${lead} وسيلتقي الرئيس إيمانويل ماكرون.`, "talks: Xi Jinping → Emmanuel Macron"],
    ["what is due", `${lead} ومن المقرر أن يلتقي الرئيس إيمانويل ماكرون.`, "talks: Xi Jinping → Emmanuel Macron"],
    ["what takes place", `${lead} وتجري محادثات بشأن الحرب.`, "talks: – → –"],
    ["both are told", `${lead} والتقى الوزير أحمد عطاف السفير.`, "talks: Ahmed Attaf → السفير"],
    ["what he comes for", "توجه الوزير إلى موسكو ليلتقي نظيره سيرغي لافروف.", "talks: الوزير → Sergey Lavrov"],
    ["who calls", "اتصال هاتفي من الوزير أحمد عطاف تناول الأزمة.", "talks: Ahmed Attaf → –"],
  ]);
});

describe("whom a protest is for or against", () => {
  each([
    ["against somebody", "شهدت البلاد مظاهرات مناهضة للرئيس قيس سعيد.", "protest: – → Kais Saied"],
    ["against no one", "شهدت البلاد مسيرات مناهضة للاستيطان.", "protest: – → –"],
    ["for somebody", "فرقت الشرطة مظاهرة مؤيدة لفلسطين.", "protest: – → –"],
  ]);
});

describe("whom the topic or an aside parts from the verb", () => {
  each([
    ["behind «أما»", "أما حركة حماس فقد رفضت المقترح.", "rejection: Hamas → المقترح"],
    ["all of them", "دعا القائد، في بيان نشره أمس، جميع الأطراف إلى الهدوء.", "demand: القائد → جميع الأطراف"],
    ["written like ك", "دعا القائد كافة الأطراف إلى الهدوء.", "demand: القائد → كافة الأطراف"],
  ]);
});

describe("who meets, where a date, an aside or another meeting stands between", () => {
  each([
    [
      "an aside with a visit",
      "عقد سامح شكري، في مستهل زيارته إلى تركيا، محادثات مع هاكان فيدان.",
      "talks: Sameh Shoukry → Hakan Fidan",
    ],
    ["in the course of a visit", "يبدأ سامح شكري زيارة إلى واشنطن يلتقي خلالها نوابا.", "talks: Sameh Shoukry → نوابا"],
    ["both of them", "استقبل سامح شكري نظيره هاكان فيدان. وبحث الجانبان الأزمة.", "talks: Sameh Shoukry → Hakan Fidan"],
    ["of whom it is expected", "انضم الوزير إلى الوفد المقرر أن يزور واشنطن.", "talks: الوفد → Washington"],
  ]);
});

describe("what stands behind a date", () => {
  each([
    [
      "trust",
      "منح البرلمان العراقي، اليوم الأحد، الثقة للحكومة.",
      "decision: Iraqi Council of Representatives → الحكومة",
    ],
    ["a threat", "لوح الاتحاد الأوروبي اليوم الاثنين بعقوبات.", "threat: European Union → –"],
  ]);
});

describe("who is kept from acting", () => {
  each([
    ["by the police", "منعت الشرطة المدرسين من تنظيم وقفة احتجاجية.", "protest: المدرسين → –"],
    ["an objection", "أعلنت الوزارة اعتراضها على الخطة.", "rejection: الوزارة → الخطة"],
  ]);
});

describe("whose refusal or charge it is", () => {
  each([
    [
      "the state's, let be known by somebody",
      "أعرب الوزير عن رفض الجزائر القاطع لهذه الخطوة.",
      "rejection: Algeria → الخطوة",
    ],
    ["what is refused", "أعرب الوزير عن رفضه الخطة.", "rejection: الوزير → الخطة"],
    [
      "one who is to be charged with it",
      "فاز الحزب بزعامة بيتري أوربو، الذي سيكلف تشكيل الحكومة.",
      "appointment: – → Petri Orpo",
    ],
    [
      "one who charges another",
      "الرئيس قيس سعيد كلف الوزير أحمد الحشاني بتشكيل الحكومة.",
      "appointment: Kais Saied → Ahmed Hachani",
    ],
  ]);
});
