import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

const each = (cases: readonly (readonly [string, string, string])[]): void => {
  it.each(cases)("%s", (_, text, who) => expect(participantsOf(text)).toContain(who));
};

describe("an indefinite phrase that its adjective has closed", () => {
  each([
    ["in the feminine", "انتقدت جمعيات حقوقية القرار.", "accusation: جمعيات حقوقية → القرار"],
    ["in the plural", "هاجم ملثمون مجهولون الدورية.", "attack: ملثمون مجهولون → الدورية"],
    ["of belonging", "اتهم نواب جنوبيون المحافظ بالفساد.", "accusation: نواب جنوبيون → المحافظ"],
    ["before a name", "طالب كتاب ديموقراطيون الكونغرس بالتحقيق.", "demand: كتاب ديموقراطيون → United States Congress"],
    ["one man before a count", "هاجم متطرف ثلاثة سياح.", "attack: متطرف → ثلاثة سياح"],
    ["an armed one before what he strikes", "هاجم انتحاري دورية في كابل.", "attack: انتحاري → دورية"],
    ["a harmed one in the accusative", "خطف مسلح طفلا في بغداد.", "abduction: مسلح → طفلا"],
    ["those harmed by many", "احتجز مسلحون رهائن في فندق.", "abduction: مسلحون → رهائن"],
    ["but a number with its people is one", "قتل سبعة جنود بريطانيون في كابل.", "killing: – → جنود بريطانيون"],
    ["nor a driver from his car", "اعتقلت الشرطة سائق السيارة.", "arrest: الشرطة → سائق السيارة"],
  ]);
});

describe("a definite phrase", () => {
  each([
    [
      "ends at a body behind its adjective",
      "اتهم الرئيس الفلسطيني حماس بالتعنت.",
      "accusation: الرئيس الفلسطيني → Hamas",
    ],
    [
      "of one has no adjective of many",
      "طالب وزير الدفاع الإيراني الأميركيين بالرحيل.",
      "demand: وزير الدفاع الإيراني → الأميركيين",
    ],
    ["is completed by no building", "ندد باقتحام المستوطنين المسجد الأقصى.", "takeover: المستوطنين → Al-Aqsa Mosque"],
    ["has what completes a participle", "قتلت الشرطة المشتبه فيه.", "killing: الشرطة → المشتبه فيه"],
  ]);
});

describe("who is held", () => {
  each([
    ["stays in it", "لا يزال عشرة أشخاص رهن الاحتجاز.", "arrest: – → عشرة أشخاص"],
    ["is put in it", "وضعت الشرطة الرجل قيد الاعتقال.", "arrest: – → الرجل"],
    ["is no place", "يقبع القس، وهو من مرسيليا، قيد الاحتجاز.", "arrest: – → –"],
  ]);
});

describe("the pronoun on a verb or preposition", () => {
  each([
    ["takes an indefinite noun up", "هذا اتفاق رفضته المعارضة.", "rejection: المعارضة → اتفاق"],
    [
      "tells of one side",
      "اقتحمت قوات الاحتلال المخيم لتندلع مواجهات بينها وبين الشبان.",
      "clash: قوات الاحتلال → الشبان",
    ],
    ["no reinforcements fought", "دخلت قوة المخيم وسط تعزيزات، لتندلع مواجهات بينها وبين الشبان.", "deployment: – → –"],
    ["without its preposition", "قال أقارب للمعتقلين إن اختطافهم وقع ليلا.", "abduction: – → المعتقلين"],
  ]);
  each([["«وبين» is the second side", "اندلعت اشتباكات بين الجيش وبين المسلحين.", "clash: الجيش → المسلحين"]]);
});

describe("who does what others tell", () => {
  each([
    ["is not who met it", "تصدى الأهالي لاقتحام الجنود المخيم.", "takeover: الجنود → المخيم"],
    [
      "is who is helped",
      "ساعد التحالف قوات سوريا الديمقراطية على طرد داعش من الرقة.",
      "takeover: Syrian Democratic Forces → Islamic State",
    ],
    ["is not who spoils it", "اتهمت موسكو كييف بعرقلة محادثات السلام.", "talks: – → –"],
    ["is who strikes, no state to be struck", "هدد الرئيس بقصف إيران.", "shelling: الرئيس → Iran"],
    ["is no series of deeds", "كما نفذت سلسلة غارات على صعدة.", "airstrike: – → Saada"],
    ["is no work", "اقترح العمل على إطلاق سراح الأسرى.", "release: – → الأسرى"],
    ["is two in the nominative", "زار الملك بغداد ووقع البلدان اتفاقية.", "agreement: البلدان → –"],
    [
      "stands behind a happening",
      "ألغيت الانتخابات التي تتهم المعارضة الحكومة بتزويرها.",
      "accusation: المعارضة → الحكومة",
    ],
    ["was harmed for it", "قتل الجيش مسلحين هاجموا نقطة تفتيش.", "attack: مسلحين → نقطة تفتيش"],
    ["is no passive before a deed", "بعد مقتل ألماني نسب قتله إلى لاجئ.", "accusation: – → لاجئ"],
    ["is not beside him", "اعتقل إلى جانب سليم حداد الذي قتل أربعة جنود.", "killing: Salim Haddad → جنود"],
    ["bears no blame", "حملت الحركة مسؤولية الهجمات.", "accusation: الحركة → –"],
  ]);
});

describe("whom a pronoun behind a preposition tells", () => {
  each([
    ["freed", "أوقفت الشرطة سليم حداد ثم جرى الإفراج عنه بكفالة.", "release: – → Salim Haddad"],
    [
      "freed, on the word itself",
      "أثار اعتقال القس أندرو برونسون أزمة قبل إطلاق سراحه.",
      "release: – → Andrew Brunson",
    ],
    ["seized", "فر السجين من المحكمة قبل أن يتم القبض عليه.", "arrest: – → السجين"],
    [
      "who speaks of himself",
      "قال سليم حداد في تصريح لمراسل الإذاعة إن مجموعة مسلحة قامت باختطافه.",
      "abduction: مجموعة مسلحة → Salim Haddad",
    ],
    [
      "no more than one of whom «أن» tells",
      "تحدث سليم حداد عن المسلح قبل أن تقتله الشرطة.",
      "killing: الشرطة → المسلح",
    ],
    [
      "not who asks for it",
      "أثارت قضية القس أندرو برونسون أزمة، وطالب ترامب بإطلاق سراحه.",
      "release: – → Andrew Brunson",
    ],
    ["a place", "طرد الجيش المتمردين من عفرين وسيطر عليها.", "takeover: الجيش → Afrin"],
    ["nor is a ransom the freer", "طالب الخاطفون بدفع فدية من أجل الإفراج عن الرهينة.", "release: – → الرهينة"],
    [
      "who is killed behind the verb",
      "أصيب ثمانية أشخاص برصاص مسلح، وقتل المشتبه به على يد الشرطة.",
      "killing: الشرطة → المشتبه به",
    ],
  ]);
});

describe("who is told farther off", () => {
  each([
    ["in quotes", 'فككت الشرطة "خلية مسلحة" كانت تعتزم تنفيذ هجمات.', "attack: خلية مسلحة → –"],
    ["behind his age", "سليم حداد (78 عاما) الذي عاش في المنفى قرر تعليق التجمعات.", "decision: Salim Haddad → –"],
    [
      "those of whom some fell",
      "سقط قتلى وجرحى من الحوثيين السبت في اشتباكات مسلحة مع المقاومة الشعبية.",
      "clash: Houthis → Popular Resistance",
    ],
    [
      "who has come, whom others fight",
      "اقتحم الجيش مخيم جنين، ما أدى إلى اندلاع مواجهات مع الشبان.",
      "clash: الجيش → الشبان",
    ],
    ["who is blamed for it", "انتقد ترامب نظيره الروسي لدعمه الأسد.", "support: نظيره الروسي → al-Assad"],
    ["no fingers", "اتهمت إسرائيل حماس بالتصعيد، كما وجهت أصابع الاتهام للمحتجين.", "accusation: – → المحتجين"],
  ]);
});

describe("who is counted among the harmed does nothing", () => {
  it("is the one arrested", () =>
    expect(participantsOf("تم اعتقال مصري وثلاثة سوريين في مدينة ميونيخ.")).toEqual(["arrest: – → مصري"]));

  it("but an adjective tells who strikes", () =>
    expect(participantsOf("أدى قصف إسرائيلي إلى مقتل ثلاثة أشخاص.")).toEqual(["shelling: Israel → أشخاص"]));
});

describe("who is searched for is talked with by nobody", () => {
  it("«نبحث عنه»", () => expect(participantsOf("ظهر الرجل الذي كنا نبحث عنه منذ أيام.")).toEqual([]));
});

describe("what tells more of those who act", () => {
  each([
    [
      "is passed over by a deed joined to theirs",
      "أطلق عناصر من حركة الشباب النار على سكان محليين كانوا يصلون في القرية، وقتلوا 15 شخصا.",
      "killing: Al-Shabaab → 15 شخصا",
    ],
    ["is told of those before", "قتلت الجماعة ثلاثة بعد أن هاجمت قرية في الشمال.", "attack: الجماعة → قرية"],
    ["may be a clause of one man", "هاجم انتحاري يقود شاحنة معسكرا للجيش في الكرمة.", "attack: انتحاري → معسكرا للجيش"],
    ["may be a clause behind «كان»", "فجر انتحاري كان يقود شاحنة حاجزا أمنيا.", "bombing: انتحاري → حاجزا أمنيا"],
    ["may be what they ride", "هاجم مسلحون يستقلون دراجات نارية حافلة للشرطة.", "attack: مسلحون → حافلة للشرطة"],
    ["may be what they are aboard", "هاجم مسلحون كانوا على متن سيارة دورية للجيش.", "attack: مسلحون → دورية للجيش"],
    ["may be what one carries", "هاجم مسلح يحمل سكينا شرطيا في ليون.", "attack: مسلح → شرطيا"],
    ["may be who is among them", "اقتحم مسلحون بينهم عناصر من داعش قرية في ديالى.", "takeover: مسلحون → قرية"],
    ["may be that they bear arms", "هاجمت جماعة مسلحة نقطة تفتيش للشرطة.", "attack: جماعة مسلحة → نقطة تفتيش للشرطة"],
    [
      "may be where they are",
      "هاجمت إحدى الفصائل المسلحة في البلدة قاعدة للجيش.",
      "attack: إحدى الفصائل المسلحة → قاعدة للجيش",
    ],
  ]);
});

describe("a side of a fight", () => {
  each([
    ["is no place joined to another", "اشتدت المعارك بين الجانبين في دارفور وكردفان.", "clash: الجانبين → –"],
    [
      "stands behind whose the first is",
      "اندلعت اشتباكات بين الكتائب الموالية للحكومة برئاسة سليم حداد، وأخرى موالية للبرلمان.",
      "clash: الكتائب الموالية → أخرى موالية للبرلمان",
    ],
    [
      "is parted by a comma",
      "تجدد القتال بين قوات النظام المدعومة بميليشيات من لبنان وإيران، ومسلحي تنظيم داعش.",
      "clash: قوات النظام المدعومة → Islamic State",
    ],
    [
      "is told by «تلك»",
      "وقع قتال بين القوات الموالية لحفتر وتلك الموالية للحكومة.",
      "clash: القوات الموالية → الموالية",
    ],
  ]);
});

describe("who announces or answers with a blow", () => {
  each([
    [
      "may answer far before it",
      "ردت الفصائل على التصعيد الذي طال مناطق سيطرتها بقصف مواقع للجيش.",
      "shelling: الفصائل → مواقع للجيش",
    ],
    ["renews it", "قوات النظام تجدد قصفها على قرى في إدلب.", "shelling: قوات النظام → قرى"],
    [
      "is told by ل before what it hits",
      "قصف مدفعي لقوات النظام المتمركزة في المعسكرات المحيطة استهدف المدينة.",
      "shelling: قوات النظام المتمركزة → –",
    ],
    ["may be a party", "أعلن حزب الله قصف مواقع في الجليل.", "shelling: Hezbollah → مواقع"],
    ["may be a state", "أعلنت إسرائيل قصف ثلاثة مواقع في حمص.", "shelling: Israel → ثلاثة مواقع"],
    ["answers by it", "رد الجيش في وقت لاحق بقصف مواقع في إدلب.", "shelling: الجيش → مواقع"],
    ["but a ministry of health tells what befell", "أعلنت وزارة الصحة استهداف مستشفى في تعز.", "attack: – → مستشفى"],
  ]);
});

describe("what is struck", () => {
  each([
    ["passes by before it", "أثناء مرور دورية أمنية بالطريق الدائري، انفجرت عبوة ناسفة.", "bombing: – → دورية أمنية"],
    ["is a bus, and no road", "قتل مجندان في تفجير حافلة تقل مجندين على الطريق الدائري.", "bombing: – → حافلة"],
    ["is no road that a protest is held on", "شارك شبان في احتجاجات على الطريق السيار.", "protest: شبان → –"],
    ["stands behind since when", "قصف مكثف استهدف منذ ساعات الصباح بلدة كفرنبل.", "shelling: – → Kafr Nabl"],
    ["stands behind what lies around", "قال سكان إن قصفا استهدف محيط بلدة النيرب.", "shelling: – → Nayrab"],
    [
      "is told of a blow that a preposition leads to",
      "استهدف قصف بلدة النيرب، بالتزامن مع قصف مماثل استهدف بلدة الفطيرة.",
      "shelling: – → Ftereh",
    ],
    ["saw the shells", "شهدت بلدة سرمين قصفا مدفعيا.", "shelling: – → Sarmin"],
    ["is that of both blows", "كثف الجيش القصف والغارات على بلدات في إدلب.", "shelling: الجيش → بلدات"],
    [
      "stands behind two means",
      "استهدفت القوات بالمدفعية الثقيلة وراجمات الصواريخ محيط قرية البارة.",
      "shelling: القوات → Bara",
    ],
    [
      "stands behind the means of one's own blow",
      "ردت الفصائل على القصف باستهدافها براجمات الصواريخ مواقع الجيش.",
      "shelling: الفصائل → مواقع الجيش",
    ],
    [
      "stands behind means between commas",
      "قال إن داعش هاجم، بمختلف أنواع الأسلحة، مقرا للجيش.",
      "attack: Islamic State → مقرا للجيش",
    ],
    [
      "is told behind who did it",
      "هجوم لتنظيم داعش نفذه بأسلحة القناص استهدف نقاطا أمنية.",
      "attack: Islamic State → نقاطا أمنية",
    ],
    ["may be a word that no table knows", "حاول الإرهابيون استهداف مضخات زراعية.", "attack: الإرهابيون → مضخات زراعية"],
    ["stands behind both words of regaining", "بعد استعادة الجيش السيطرة على مدينة تدمر.", "takeover: الجيش → Palmyra"],
    ["stands behind who are exposed to it", "أفاد سكان بتعرض أطراف القرية لقصف مدفعي.", "shelling: – → أطراف القرية"],
    ["is what lies around", "تعرض محيط بلدة الوزاني لقصف مدفعي إسرائيلي.", "shelling: Israel → Wazzani"],
    ["is several things", "سقطت قذائف على عدة منازل في تعز.", "shelling: – → عدة منازل"],
    ["is told behind where", "فتح رجال الأمن النار عند حاجز أمني على سيارة مسرعة.", "attack: رجال الأمن → سيارة مسرعة"],
    [
      "is whom an accuser accuses time and again",
      "تتهم إيران بانتظام أذربيجان بتسهيل وجود قوات أجنبية.",
      "accusation: Iran → –",
    ],
    ["is no predicate of the elected", "انتخب رئيسا للبلاد العام الماضي.", "election: – → –"],
    ["is no car bomb", "قتل سبعة أشخاص في تفجير سيارة مفخخة ليلة الجمعة.", "bombing: – → –"],
    ["is whoever it was meant for, by those killed", "قتل سبعة جنود في تفجير سيارة مفخخة.", "bombing: – → جنود"],
    [
      "is a convoy that one blows himself up in",
      "فجر انتحاري نفسه وسط قافلة عسكرية.",
      "bombing: انتحاري → قافلة عسكرية",
    ],
    ["and no town from which it lies", "سمع إطلاق نار في ضاحية إلى الشرق من طرابلس.", "attack: – → –"],
    ["by one of several blows", "شن الجيش ضربات أخرى استهدفت إحداها سيارة في البلدة.", "attack: الجيش → سيارة"],
  ]);
});
