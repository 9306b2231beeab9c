import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("who is held", () => {
  it.each([
    ["by nobody told", "أثار احتجاز وزير صومالي في المطار أزمة.", "arrest: – → وزير صومالي"],
    ["by a state", "أدى احتجاز أنقرة للقس أندرو برانسون إلى أزمة.", "arrest: Ankara → Andrew Brunson"],
    ["as a hostage", "انتهى احتجاز رهائن في متجر.", "abduction: – → رهائن"],
    ["by gunmen", "استمر احتجاز مسلحين لثلاثة عمال في دارفور.", "abduction: مسلحين → عمال"],
    ["by a movement", "استمر احتجاز حماس لثلاثة جنود.", "abduction: Hamas → جنود"],
  ])("%s", (_, text, who) => {
    expect(participantsOf(text)).toContain(who);
  });
  it("no ship", () => {
    expect(participantsOf("طالت مدة احتجاز سفينة في الميناء.")).toEqual([]);
  });
});

describe("what the words with the article behind a name or noun tell", () => {
  it.each([
    [
      "more of who does it, with whose it is",
      "دعت الحكومة اليمنية المدعومة من دول الجوار ميليشيات الحوثي إلى الحوار.",
      "demand: Government of Yemen → Houthis",
    ],
    [
      "more of who does it, by its shape",
      "تستهدف القوات الأمريكية المتمركزة في البحر عناصر التنظيم.",
      "attack: United States Armed Forces → عناصر التنظيم",
    ],
    [
      "more of whom it is done to",
      "أسفرت المعارك عن طرد الميليشيات الحوثية الموالية لإيران من الوادي.",
      "takeover: – → Houthis",
    ],
    ["more of the deed, with what ل leads to", "بدأت زيارة لافروف الأخيرة لكينيا.", "talks: Sergey Lavrov → Kenya"],
    ["more of the deed of one body", "أدانت القمة غارات التحالف الأخيرة على صعدة.", "airstrike: التحالف → Saada"],
    ["more of the deed itself", "طالت العقوبات الجديدة خمسة مصارف.", "sanction: – → –"],
    [
      "more of people in the same oblique plural",
      "أعلن الوزير إطلاق سراح المهندسين الكوريين المختطفين.",
      "release: – → المهندسين الكوريين المختطفين",
    ],
    [
      "more of the noun that a clause tells of",
      "حكومة الصومال المحاصرة التي تدعمها الأمم المتحدة.",
      "support: United Nations → Government of Somalia",
    ],
    [
      "others, to whom it is done",
      "حثت الحكومة المصرية المواطنين على الهدوء.",
      "demand: Government of Egypt → المواطنين",
    ],
    ["a body, to which it is done", "اتهم الجيش السوري المعارضة بالقصف.", "accusation: Syrian Army → المعارضة"],
    ["no part of who is blamed", "ندد الحزب بعدم تعيين سفير في بغداد.", "accusation: الحزب → –"],
    ["the one told last", "غضب المدير حين اعتقل الأخير في المطار.", "arrest: – → الأخير"],
  ])("%s", (_, text, who) => {
    expect(participantsOf(text)).toContain(who);
  });
});

describe("who does what a noun of action tells", () => {
  it.each([
    [
      "one who is toppled, told more of behind his name",
      "أعلن العسكريون إطاحة الرئيس محمد بازوم المحتجز منذ الصباح.",
      "coup: – → Mohamed Bazoum",
    ],
    ["not observers who only tell of it", "يرى محللون أن عقد القمة في الرياض خطوة مهمة.", "talks: – → –"],
    ["nor a paper", "وقالت الصحيفة إن الطريق أغلق، بينما تظاهرت حشود أخرى.", "protest: – → –"],
    ["but what it says itself", "وقالت الصحيفة إن الوزير كذب، واتهمته بالتقصير.", "accusation: الصحيفة → الوزير"],
    ["not who is asked to look into it", "طلبت الحكومة من مجلس الأمن التحقيق في هجمات الأحد.", "attack: – → –"],
    ["who is put to death", "أضافت المنظمة أن 40 سجينا أعدموا في الصيف.", "execution: – → 40 سجينا"],
    ["how, between a deed and whom", "أعدمت السلطات شنقا ثلاثة سجناء.", "execution: السلطات → سجناء"],
    ["how, behind whom it is done to", "قال الشهود إن السائق قتل خنقا.", "killing: – → السائق"],
    ["no state under sanctions", "فرضت واشنطن عقوبات على إيران. وتسعى إيران لرفع العقوبات.", "sanction: – → Iran"],
    ["no state that a coup is in", "انقلاب النيجر يثير مخاوف الجيران.", "coup: – → –"],
    ["two blows with their adjective", "قتل 13 جنديا في تفجيرين انتحاريين قرب المطار.", "bombing: – → 13 جنديا"],
    [
      "completed by its doer, its object behind",
      "ونفى مصدر أمني اقتحام مسلحين كنيسة في العمرانية.",
      "takeover: مسلحين → كنيسة",
    ],
    [
      "a state and what it shot down",
      "بعد أسبوع من إسقاط إيران طائرة أمريكية مسيرة فوق المضيق.",
      "interception: Iran → طائرة أمريكية مسيرة",
    ],
    ["an office whose first letter is its own", "وزير الداخلية يلتقي نظيره.", "talks: وزير الداخلية → نظيره"],
    ["one who is persuaded", "بعد فشل وساطة لإقناع المسلحين الحوثيين بالانسحاب من المدينة.", "withdrawal: Houthis → –"],
    ["one who threatens", "وهددت حركة طالبان بتنفيذ هجمات مشابهة.", "attack: Taliban → –"],
    ["one who promises", "وعدت الحكومة العراقية بالانسحاب من المدن.", "withdrawal: Government of Iraq → –"],
    ["one who acts for a purpose", "واضطر الجنود للقتال لاسترجاع الموقع.", "takeover: الجنود → الموقع"],
    [
      "one who kills in a blow",
      "القوات الأميركية قتلت ثلاثة إرهابيين في ضربة جوية قرب القرية.",
      "airstrike: United States Armed Forces → إرهابيين",
    ],
    ["whose the blow is", "مقتل خمسة مدنيين في غارة للتحالف على قرية.", "airstrike: التحالف → قرية"],
    [
      "a clause with its verb's pronoun",
      "قتل خمسة في غارة نفذتها طائرة مسيرة على مزرعة.",
      "airstrike: طائرة مسيرة → مزرعة",
    ],
    ["one whose own they are", "نفى الكرملين أنباء عن سحب قواته من القاعدة.", "withdrawal: Kremlin → قواته"],
    ["nobody, where a feminine noun only looks so", "نفت الوزارة أنباء عن تعليق الدراسة.", "suspension: – → الدراسة"],
    [
      "both sides of mutual attacks",
      "بعد هجمات متبادلة بين القوات الأميركية وفصائل شيعية مسلحة.",
      "attack: United States Armed Forces → فصائل شيعية مسلحة",
    ],
    ["nobody, where a court only tries somebody", "بدأت محاكمة خمسة متهمين في تفجير السوق.", "bombing: – → السوق"],
    [
      "nobody, where the police hold suspects",
      "اعتقلت الشرطة ثلاثة أشخاص يشتبه بتورطهم في تفجير السوق.",
      "bombing: – → السوق",
    ],
    ["a body that heads a headline", "الجيش السوري: إسقاط طائرتين مسيرتين قرب المطار", "interception: Syrian Army → –"],
    ["a body told with its kind", "شن تنظيم داعش هجمات في الصحراء.", "attack: Islamic State → –"],
    [
      "one who goes on doing",
      "واصل حزب العمال الكردستاني شن هجمات على القوات التركية.",
      "attack: Kurdistan Workers' Party → Turkish Armed Forces",
    ],
    ["one who is about to", "يستعد المبعوث لعقد مؤتمر في برلين.", "talks: المبعوث → –"],
    [
      "one who is made to",
      "ما دفع إدارة المطارات الليبية إلى تعليق الرحلات.",
      "suspension: إدارة المطارات الليبية → الرحلات",
    ],
    ["an armed group whose the ambush is", "مقتل قائد لواء في كمين للحوثيين.", "attack: Houthis → قائد"],
    [
      "one whose the aircraft are",
      "شنت مروحيات تابعة للنظام السوري غارات على المدينة.",
      "airstrike: Syrian government → المدينة",
    ],
    [
      "both sides of an exchange",
      "تبادل مئة أسير بين الحكومة اليمنية والحوثيين في تعز.",
      "release: Government of Yemen, Houthis → مئة أسير",
    ],
    ["a pronoun that goes back to the subject", "جدد الرئيس دعمه للحكومة.", "support: الرئيس → الحكومة"],
    [
      "one sent before the court",
      "أحالت النيابة العامة تسعة أشخاص على المحاكمة.",
      "trial: Public Prosecution → تسعة أشخاص",
    ],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("who does what a verb or a participle tells", () => {
  it.each([
    [
      "an indefinite subject, its object in the accusative behind",
      "هاجمت طائرة مسيرة مستودعا للوقود في البلدة.",
      "airstrike: طائرة مسيرة → مستودعا للوقود",
    ],
    [
      "whom they meet, behind an aside",
      "والتقى الرئيس المصري عبدالفتاح السيسي على هامش القمة نظيره الفرنسي إيمانويل ماكرون.",
      "talks: Abdel Fattah el-Sisi → Emmanuel Macron",
    ],
    [
      "whom they meet, behind who leads them",
      "التقى وفد من حركة حماس برئاسة إسماعيل هنية مسؤولين مصريين في القاهرة.",
      "talks: وفد من حركة حماس → مسؤولين مصريين",
    ],
    ["those told behind ل", "أعلن الجيش تأييده للعسكريين الذين أطاحوا بالرئيس.", "coup: العسكريين → الرئيس"],
    ["states that break with another", "السعودية تقطع علاقاتها مع قطر.", "sanction: Saudi Arabia → Qatar"],
    ["states that send rescuers", "أرسلت مصر وتونس فرق إنقاذ إلى المدينة.", "aid: Egypt, Tunisia → –"],
    ["a drone, by its word alone", "استهدفت مسيرة إسرائيلية سيارة في البلدة.", "airstrike: مسيرة إسرائيلية → سيارة"],
    [
      "nobody of the dateline",
      "عنوان الخبر\nواشنطن - «الشرق الأوسط»: حذّر وزير الدفاع الأميركي لويد أوستن، أمس، إيران من الرد.",
      "threat: Lloyd Austin → Iran",
    ],
    [
      "the speaker, beside what he tells of others",
      "وأضاف المتحدث أن الجنود ردوا على النيران، نافيا سقوط ضحايا.",
      "rejection: المتحدث → –",
    ],
    ["a name in quotes behind its kind", "تنظيم «داعش» يسيطر على البلدة.", "takeover: Islamic State → البلدة"],
    ["a verb of two words", "قالت الوكالة إن الجيش السوري قضى على عدد من المسلحين.", "killing: Syrian Army → المسلحين"],
    ["a plural verb behind its subject", "سقطت البلدة وآلاف المدنيين ينزحون.", "displacement: – → المدنيين"],
    [
      "the subject before a participle",
      "حزب الله يدين التفجير، داعيا السلطات الباكستانية إلى تكثيف إجراءاتها.",
      "demand: Hezbollah → Pakistani authorities",
    ],
    [
      "the plural before its relative pronoun",
      "بعد مقتل المسلحين الخمسة الذين اقتحموه.",
      "takeover: المسلحين الخمسة → –",
    ],
    [
      "the one behind a relative clause's own preposition",
      "وصلت القافلة إلى المدينة التي تسيطر عليها المعارضة السورية.",
      "takeover: Syrian opposition → المدينة",
    ],
    ["a passive with من قبل", "وقال الحاكم إن الطائرة أسقطت من قبل مسلحين.", "interception: مسلحين → الطائرة"],
    [
      "the subject of the sentence before",
      "وأعلن المهاجم مبايعته للتنظيم. وطالب بالإفراج عن زعيمه.",
      "demand: المهاجم → –",
    ],
    ["a quantified subject", "ورغم أن بعض القادة العسكريين دعوا إلى زيادة عدد القوات.", "demand: القادة العسكريين → –"],
    [
      "a word that begins with the letter of a conjunction",
      "ووزير الطاقة المصري يزور إثيوبيا.",
      "talks: وزير الطاقة المصري → Ethiopia",
    ],
    ["no fire", "وقال إن الشاب كان مسلحا ببندقية وأطلق بها النيران.", "attack: – → –"],
    ["no agency that tells of it", "وأعلنت قناة العربية تنفيذ هجوم على الملهى.", "attack: – → الملهى"],
    [
      "whose both blows are",
      "قتل 17 مدنيا من جراء غارات وقصف جوي لقوات النظام على المخيم.",
      "airstrike: قوات النظام → المخيم",
    ],
    ["nobody in the aim of a journey", "وجرى توقيفهم أثناء توجههم نحو أوكرانيا.", "arrest: – → –"],
    ["nobody in a number of blows", "وشنت نحو عشرين غارة على المدينة.", "airstrike: – → المدينة"],
    ["nobody in words of manner", "واندلعت الاحتجاجات على الفور في الخرطوم.", "protest: – → –"],
    ["nobody in words of time", "شهدت المدينة احتجاجات على مدى أشهر.", "protest: – → –"],
    ["nobody in a figure without its noun", "وخلال هذه الأعوام، خاض 5 إضرابات سابقة.", "protest: – → –"],
    ["nobody in words between sentences", "كذلك، اتهم المحامون الشرطة بالتعذيب.", "accusation: المحامون → الشرطة"],
    ["nobody in a pronoun", "وقال إنه لن يقوم بذلك خلال الاجتماعات.", "talks: – → –"],
    [
      "those who agree on a truce",
      "اتفقت الحكومة اليمنية والحوثيون السبت على وقف لإطلاق النار في مأرب.",
      "ceasefire: Government of Yemen, Houthis → –",
    ],
    [
      "one body, not the two before it",
      "رحبت الرياض وواشنطن بالهدنة، ودعا الاتحاد الأفريقي إلى احترامها.",
      "demand: African Union → –",
    ],
    [
      "the feminine before a feminine verb",
      "اتهمت جمعيات محلية المجلس البلدي بالتقصير، ونظم العشرات من السكان وقفة احتجاجية.",
      "protest: العشرات من السكان → –",
    ],
    [
      "the masculine before a masculine verb",
      "وقال الوزير إن نساء كن في الحافلة، وحمل حركة طالبان مسؤولية الهجوم.",
      "accusation: الوزير → Taliban",
    ],
    [
      "whom a verb behind a conjunction goes on with",
      "علقت واشنطن المساعدات بعدما رفضت تسليم المتهم.",
      "rejection: Washington → تسليم",
    ],
    ["no noun in the accusative", "دخلت القوات البلدة ثم اعتقلت ناشطين.", "arrest: القوات → ناشطين"],
    ["no deed", "اجتمع الرئيس الموريتاني بمستشاريه، وقرر حل البرلمان.", "decision: الرئيس الموريتاني → –"],
    ["no word behind ب", "وطالب محاميه بالبراءة.", "demand: محاميه → –"],
    ["a thing taken up again by nobody named", "توقفت الرحلات أمس قبل أن تستأنف.", "resumption: – → الرحلات"],
    [
      "who says «we»",
      "وقال المتحدث باسم جماعة الحوثي: «نفذنا هجوما على مطار بن غوريون».",
      "attack: Houthis → Ben Gurion Airport",
    ],
    [
      "who said it, where others were told of before",
      "طوقت الشرطة المبنى، وقالت وزارة الاستخبارات الإيرانية إن جماعات نفذت الهجوم، داعية المواطنين إلى الهدوء.",
      "demand: Iranian Ministry of Intelligence → المواطنين",
    ],
    ["two states before their object", "قصفت واشنطن ولندن مواقع للحوثيين.", "shelling: Washington, London → Houthis"],
    ["no ordinal", "استهدف الانفجار الأول قافلة للجيش.", "bombing: – → قافلة للجيش"],
    [
      "two behind whom their verb stands",
      "كان رجلان يخططان لتفجير محطة كهرباء في المدينة.",
      "bombing: رجلان → محطة كهرباء",
    ],
    ["a blast on a day told", "فجروا أمس الجسر في المدينة.", "bombing: – → الجسر"],
    [
      "one far from what carries the deed",
      "تمكنت قوات المقاومة، بإسناد من القوات المسلحة الإماراتية ضمن التحالف، من تحرير المدينة.",
      "takeover: قوات المقاومة → المدينة",
    ],
    ["a place of a visit with a pronoun", "قال الوزير ذلك خلال زيارته روسيا.", "talks: الوزير → Russia"],
    ["whom a deed with a pronoun is done to", "أعلنت الشرطة اعتقالها ناشطين.", "arrest: الشرطة → ناشطين"],
    [
      "whom a demand is made of, not what",
      "مهددا باقتطاع الأموال، خرج النائب للمطالبة بفك العزلة.",
      "demand: النائب → –",
    ],
    [
      "a force that announces its deed",
      "أعلنت القوة المشتركة القبض على مسلحين اثنين.",
      "arrest: القوة المشتركة → مسلحين اثنين",
    ],
    ["one of a kind", "دان الحزب تفجير أحد مساجد مدينة بيشاور.", "bombing: – → أحد مساجد مدينة بيشاور"],
    ["a state that withdraws", "بعد انسحاب روسيا من اتفاق الحبوب.", "withdrawal: Russia → اتفاق الحبوب"],
    [
      "whoever is announced to have done it",
      "جاء ذلك بعد إعلان الرئيس الموريتاني تعليق المحادثات.",
      "suspension: الرئيس الموريتاني → المحادثات",
    ],
    ["nobody for a passive", "واعتُقل ثلاثة مشتبه بهم في المدينة.", "arrest: – → مشتبه بهم"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});
