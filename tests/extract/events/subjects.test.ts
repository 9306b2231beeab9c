import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("subject and object of a verb", () => {
  it.each([
    [
      "by a number and those whom it is of",
      "انتقد ثلاثة من قادة الحزب القرار.",
      "accusation: ثلاثة من قادة الحزب → القرار",
    ],
    [
      "behind words for whose turn it is",
      "من جهته رفض الوزير اللبناني الاتفاق.",
      "rejection: الوزير اللبناني → الاتفاق",
    ],
    [
      "before a pronoun of others",
      "أحيل الموقوفون إلى وكيل الجمهورية الذي اتهمهم بالاتجار بالمخدرات.",
      "accusation: وكيل الجمهورية → –",
    ],
    [
      "of the second clause of a headline",
      "روسيا تقصف كييف وأوكرانيا تهاجم القرم\nقالت مصادر عدة إن الوضع صعب.",
      "attack: Ukraine → Crimea",
    ],
    [
      "of its first clause",
      "روسيا تقصف كييف وأوكرانيا تهاجم القرم\nقالت مصادر عدة إن الوضع صعب.",
      "shelling: Russia → Kyiv",
    ],
    [
      "of a headline that joins two names only",
      "بوتين يلتقي أردوغان وروحاني في طهران\nقالت مصادر عدة إن الوضع صعب.",
      "talks: Vladimir Putin → Recep Tayyip Erdogan, Hassan Rouhani",
    ],
    [
      "states told one by one",
      "انتقدت كل من بلجيكا والدنمارك سجل إيران في حقوق الإنسان.",
      "accusation: Belgium, Denmark → –",
    ],
    [
      "several who call upon others",
      "دعت كل من مصر وتونس الأطراف الليبية إلى ضبط النفس.",
      "demand: Egypt, Tunisia → الأطراف الليبية",
    ],
    [
      "a body with an adjective that is a noun of people too",
      "قتل عناصر من تنظيم داعش الإرهابي خمسة مدنيين.",
      "killing: Islamic State → مدنيين",
    ],
    [
      "where a court sits",
      "أجلت محكمة جنايات القاهرة المنعقدة بأكاديمية الشرطة، محاكمة الرئيس المعزول.",
      "suspension: Cairo Criminal Court → –",
    ],
    ["whom somebody sets free", "حرر الجيش النيجيري 78 شخصا.", "release: Nigerian Army → 78 شخصا"],
    ["a town that somebody takes", "حرر الجيش العراقي 3 بلدات.", "takeover: Iraqi Army → 3 بلدات"],
    [
      "a state with others joined to it",
      "وتتهم الولايات المتحدة ودول أخرى إريتريا بتسليح الجماعات.",
      "accusation: United States → Eritrea",
    ],
    ["where it was between them", "اعتقلت السلطات في مدينة وهران ثلاثة صحفيين.", "arrest: السلطات → صحفيين"],
    [
      "an object in the accusative behind it",
      "قتل مسلحون مجهولون في المدينة ضابطا.",
      "killing: مسلحون مجهولون → ضابطا",
    ],
    ["whom a noun at the head is taken up by", "خطة أيدتها روسيا والصين.", "support: Russia, China → خطة"],
    ["an adverb between them", "وكانت الممثلة قد اتهمت بالفعل المنتج بالاعتداء عليها.", "accusation: الممثلة → المنتج"],
    [
      "people in the nominative and what no table knows",
      "طالب المحتجون السلط الجهوية بتحمل المسؤولية.",
      "demand: المحتجون → السلط الجهوية",
    ],
    [
      "an adjective in the nominative, no object",
      "وطالب المستوطنون المحتجون الحكومة بالاستقالة.",
      "demand: المستوطنون → الحكومة",
    ],
    [
      "a clause between commas that tells more of the subject",
      "وحمل الرئيس التركي، الذي يسعى لولاية ثانية، حزب الشعوب الديمقراطي المسؤولية.",
      "accusation: الرئيس التركي → Peoples' Democratic Party",
    ],
    [
      "people known by whom they belong to",
      "واتهم الوزير في بيان له أمس سكان القرية بدعم المتمردين.",
      "accusation: الوزير → سكان القرية",
    ],
    [
      "whose the soldiers are",
      "أصيب الأطفال في توغل للجيش الإسرائيلي شرق المخيم.",
      "takeover: Israel Defense Forces → الأطفال",
    ],
    ["a threat in the words of a noun", "أثار تهديد إيطاليا باحتجاز السفينة جدلا.", "threat: Italy → –"],
    ["in an attempt to", "استخدمت الطائفة غاز السارين في محاولة لقتل ثلاثة قضاة.", "killing: الطائفة → ثلاثة قضاة"],
    ["those that are pointed at", "سيطرت قوات المعارضة على تلك المناطق.", "takeover: قوات المعارضة → المناطق"],
    ["what was held", "وصل إلى بلدة دوما التي كان يسيطر عليها الجيش.", "takeover: الجيش → بلدة دوما"],
    ["one who was held", "عاد الرجل الذي ألقي القبض عليه.", "arrest: – → الرجل"],
    [
      "a subject with a relative clause",
      "وقال إن مشروع القرار الذي أعدته أوغندا يطالب إريتريا بوقف تسليح الجماعات.",
      "demand: مشروع القرار → Eritrea",
    ],
    ["what a pronoun makes definite", "قصفت مقاتلاته تعزيزات للمتمردين.", "airstrike: مقاتلاته → تعزيزات للمتمردين"],
    ["a day between them", "وأوضحت المنظمة أنها التقت في الرابع من فبراير خبراء في الجيش.", "talks: المنظمة → خبراء"],
    ["an object whose first letter is و", "التقى الرئيس أمس وزير الدفاع.", "talks: الرئيس → وزير الدفاع"],
    ["one and his counterpart", "التقى الوزير نظيره الفرنسي جان إيف لودريان.", "talks: الوزير → Jean-Yves Le Drian"],
    [
      "an object of amount in tanween",
      "وصل الوزير إلى تونس كما التقى عددا من النواب.",
      "talks: الوزير → عددا من النواب",
    ],
    [
      "a verb behind a conjunction of time",
      "عادت القوات بعد أن رفض البرلمان العراقي تجديد السماح لها بالبقاء.",
      "rejection: Iraqi Council of Representatives → تجديد السماح",
    ],
    [
      "an adverb before the verb",
      "ولطالما انتقدت بوركينا فاسو الوجود الفرنسي.",
      "accusation: Burkina Faso → الوجود الفرنسي",
    ],
    [
      "a name between commas",
      "أقال وزير العدل الأمريكي، جيف سيشنز، مسؤول المكتب.",
      "resignation: Jeff Sessions → مسؤول المكتب",
    ],
    [
      "what a pronoun makes definite, before a body",
      "ودعا الوسيطان في بيانهما الجيش السوداني إلى ضبط النفس.",
      "demand: الوسيطان → Sudanese Armed Forces",
    ],
    ["a town that is stormed", "واقتحم أيضا مدينة نابلس.", "takeover: – → Nablus"],
    ["no one where a clause is taken up", "احترقت القاعة الأمر الذي دعا إلى إخلائها.", "demand: – → –"],
    ["how often is not who", "زار الوزير ثلاث مرات المدينة.", "talks: الوزير → المدينة"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text).find((line) => line.startsWith(expected.split(":")[0]))).toBe(expected);
  });
});

describe("whose a noun of doing is", () => {
  it.each([
    ["one who claims it", "أعلنت حركة طالبان مسؤوليتها عن هجوم على فندق في كابول.", ["attack: Taliban → فندق"]],
    [
      "one of whom another claims it",
      "أعلنت وكالة أعماق مسؤولية التنظيم عن الهجومين اللذين استهدفا البرلمان.",
      ["attack: التنظيم → البرلمان"],
    ],
    [
      "nobody who denies it",
      "نفت حركة طالبان مسؤوليتها عن الهجوم الذي وقع أمس في كابول.",
      ["rejection: Taliban → –", "attack: – → –"],
    ],
    [
      "one blow among others",
      "شن تنظيم داعش العديد من الهجمات، بينها هجوم على ملهى قتل فيه عشرة، وانفجار في محطة.",
      ["attack: Islamic State → –", "attack: Islamic State → ملهى", "bombing: Islamic State → –"],
    ],
    [
      "deeds side by side",
      "اتهم الجيش قوات الدعم السريع باغتيال واختطاف ضباط.",
      [
        "accusation: الجيش → Rapid Support Forces",
        "killing: Rapid Support Forces → ضباط",
        "abduction: Rapid Support Forces → ضباط",
      ],
    ],
    [
      "one who prepares for it",
      "حشد الجيش قواته استعدادا للهجوم على معاقل طالبان.",
      ["deployment: الجيش → قواته", "attack: الجيش → Taliban"],
    ],
    [
      "one who has it as his aim",
      "تحركت القوات الحكومية بغية استعادة الميناء.",
      ["deployment: القوات الحكومية → –", "takeover: القوات الحكومية → الميناء"],
    ],
    [
      "one who announces that he leaves",
      "أعلن ترامب الانسحاب من الاتفاق.",
      ["withdrawal: Donald Trump → الاتفاق", "agreement: – → –"],
    ],
    [
      "one from whom it comes",
      "ترفض بكين مناشدات من الاتحاد الأوروبي.",
      ["rejection: Beijing → مناشدات", "demand: European Union → –"],
    ],
    ["one whose request it is", "جاء ذلك بناء على طلب من الحكومة اليمنية.", ["demand: Government of Yemen → –"]],
    ["nobody by a predicate", "وأكدت أن الطائرة التي تم إسقاطها إيرانية الصنع.", ["interception: – → –"]],
    ["no aim of another noun", "اعتقلت الشرطة رجلا أثناء تخطيطه للسفر.", ["arrest: الشرطة → رجلا"]],
    ["no party of «بالتعاون مع»", "وقعت بغداد وثيقة بالتعاون مع الأمم المتحدة.", ["agreement: Baghdad → –"]],
    ["not the one who is its target", "كانت السفارة هدفا لعدة هجمات.", ["attack: – → السفارة"]],
    [
      "one who is accused by a pronoun",
      "تشن تركيا غارات على حزب العمال الكردستاني، وتتهمه بشن هجمات.",
      [
        "airstrike: Turkey → Kurdistan Workers' Party",
        "accusation: Turkey → Kurdistan Workers' Party",
        "attack: Kurdistan Workers' Party → –",
      ],
    ],
    [
      "one told behind it",
      "وعقب انسحابه من الاتفاق، زار ترامب المدينة.",
      ["withdrawal: Donald Trump → الاتفاق", "talks: Donald Trump → المدينة"],
    ],
    [
      "a plural that is completed",
      "وأكدت مصادر دخول مقاتلي الجيش المجمع الحكومي.",
      ["takeover: مقاتلي الجيش → المجمع الحكومي"],
    ],
    [
      "a doer with a day between commas",
      "أصيب رجل خلال اقتحام قوة من الجيش، فجر الخميس، مخيم عقبة جبر.",
      ["takeover: قوة من الجيش → Aqabat Jabr refugee camp"],
    ],
    [
      "a number of blows far behind their verb",
      "شنت طائرات التحالف العربي بقيادة المملكة، أمس السبت، سلسلة من الغارات.",
      ["airstrike: Arab Coalition → –"],
    ],
    ["those in whose ranks men fell", "سقوط قتلى في صفوف الحوثيين في معارك عنيفة.", ["clash: – → Houthis"]],
    ["one who comes for it", "تقدم شبان إلى الجدار لتفجير بوابة القاعدة.", ["bombing: شبان → بوابة القاعدة"]],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)).toEqual(expected);
  });
});

describe("who meet", () => {
  it.each([
    ["one who comes on a visit", "وصل الوزير إلى بغداد في زيارة رسمية.", "talks: الوزير → –"],
    ["one who leaves after it", "غادر رئيس الحكومة عدن بعد زيارة قصيرة.", "talks: رئيس الحكومة → –"],
    ["two names", "تبدأ الاثنين قمة بوتين وترامب.", "talks: Vladimir Putin, Donald Trump → –"],
    ["two adjectives", "القمة الأميركية الروسية لن تتناول القرم.", "talks: United States, Russia → –"],
    ["two adjectives with a dash", "انتهت المحادثات السورية-التركية.", "talks: Syria, Turkey → –"],
    ["no place", "انتهت أمس قمة هلسنكي.", "talks: – → –"],
    ["one adjective says nothing of two", "انتهت المحادثات السورية أمس.", "talks: – → –"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)[0]).toBe(expected);
  });

  it("are those of the meeting told before", () => {
    const text = "بدأت محادثات بين واشنطن وموسكو في جنيف. وقال الوزير إن المحادثات مهمة.";
    expect(participantsOf(text)).toEqual(["talks: Washington, Moscow → –", "talks: Washington, Moscow → –"]);
  });
});

describe("a verb with a pronoun, and one whose last letter looks like it", () => {
  it.each([
    [
      "who accuses behind the pronoun",
      "وتتهمه السلطات الإسبانية بالتهرب من الضرائب.",
      "accusation: Spanish authorities → –",
    ],
    ["whom a clause accuses", "وقال الداعية الذي تتهمه أنقرة بتدبير الانقلاب.", "accusation: Ankara → الداعية"],
    ["whom charges are brought against", "ويواجه الرئيس السابق اتهامات بالفساد.", "accusation: – → الرئيس السابق"],
    ["by whom they are brought", "وواجه الوزير اتهامات من قبل معارضيه.", "accusation: معارضيه → الوزير"],
    ["whom a verb of the other gender leaves out", "قال إن الوزير رفضت المحكمة طلبه.", "rejection: المحكمة → طلبه"],
    [
      "a body behind whose name an adjective stands",
      "يحارب حزب العمال الكردستاني المحظور الذي يقاتل الجيش التركي.",
      "clash: Kurdistan Workers' Party → Turkish Armed Forces",
    ],
    [
      "a place that is asked for help",
      "طالب أهالي البلدة القرى المجاورة بمساندتهم.",
      "demand: أهالي البلدة → القرى المجاورة",
    ],
    [
      "a person behind whose office a place stands",
      "فاز مروان البرغوثي أمين سر حركة فتح في الضفة الغربية الذي اعتقلته إسرائيل.",
      "arrest: Israel → Marwan Barghouti",
    ],
    ["who goes somewhere else", "مع تصاعد الاحتجاجات، توجه الوزير إلى البصرة.", "protest: – → –"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)[0]).toBe(expected);
  });
});

describe("what completes a noun of action", () => {
  it.each([
    ["civilians, who are struck", "دأب الجيش على قصف المدنيين بصورة عشوائية.", "shelling: – → المدنيين"],
    ["those who strike", "صد الأهالي اعتداءات المستوطنين.", "attack: المستوطنين → –"],
    ["people told by what they are", "دخلت القوات المدينة لدعم المقاتلين الأكراد.", "support: – → المقاتلين"],
    [
      "those whose aircraft strike",
      "قتل جنود في غارات للطيران التركي استهدفت مواقع.",
      "airstrike: الطيران التركي → مواقع",
    ],
    ["whose article ل hides", "وجهت انتقادات شديدة للجنة المركزية السابقة.", "accusation: – → اللجنة المركزية السابقة"],
    ["nobody, of what is called for", "تجددت المظاهرات فضلا عن المطالبة بتوفير المياه.", "demand: – → –"],
    ["nobody, of what no one does", "لم تصدر السلطات إنذارا من وقوع تسونامي.", "disaster: – → –"],
    ["nobody, where something else is done", "أصيبوا أثناء قيامهم بالتحقيق في انفجار.", "bombing: – → –"],
    ["nobody, of what happens for a reason", "بدأت المظاهرات احتجاجا على البطالة.", "protest: – → البطالة"],
    ["some of those who strike", "أدان الوزير هجوم مجموعة من المسلحين.", "attack: مجموعة من المسلحين → –"],
    ["who is charged with something", "استنكر المجلس اتهام تركيا بدعم الجماعة.", "accusation: – → Turkey"],
    ["who charges another", "أثار اتهام تركيا لسوريا بدعم الجماعة جدلا.", "accusation: Turkey → Syria"],
    ["whose charges they are", "جاء بعد اتهامات واشنطن بأن طهران تدعم الجماعة.", "accusation: Washington → –"],
    [
      "no doer of an exchange of fire",
      "أصيب ضابط في تبادل إطلاق نار بين قوات الأمن وصيادين.",
      "clash: قوات الأمن → صيادين",
    ],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)).toContain(expected);
  });
});

describe("sanctions spoken of again", () => {
  it("are on the one named as under them", () => {
    const text = "فرضت واشنطن عقوبات على إيران. وقال الوزير إن العقوبات ستستمر.";
    expect(participantsOf(text).filter((line) => line.startsWith("sanction"))).toEqual([
      "sanction: Washington → Iran",
      "sanction: – → Iran",
    ]);
  });
});

describe("a place that is taken up again by its noun", () => {
  it.each([
    ["a town", "دخل الجيش تعز أمس. وقصف المتمردون المدينة.", "shelling: المتمردون → Taiz"],
    ["no region", "دخل الجيش منطقة الجراحي أمس. وقصف المتمردون المنطقة.", "shelling: المتمردون → المنطقة"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text).at(-1)).toBe(expected);
  });
});

describe("where a subject ends", () => {
  it.each([
    ["before what is fired", "أطلق مسلح النار عبر باب زجاجي.", "attack: مسلح → –"],
    ["before it, behind those of no table", "أطلق مجهولون النار على حافلة.", "attack: مجهولون → حافلة"],
    ["but not inside it", "أطلق حراس المصرف النار على اللصوص.", "attack: حراس المصرف → اللصوص"],
    ["before things that are counted", "قصفت طائرات الاحتلال 110 منازل.", "airstrike: طائرات الاحتلال → 110 منازل"],
    ["before them, behind a plural", "هاجم المسلحون 3 قرى.", "attack: المسلحون → 3 قرى"],
    ["not before what completes it", "دمر الجيش منازل 3 عائلات.", "attack: الجيش → منازل 3 عائلات"],
    ["before more of some", "اعتقلت السلطات المزيد من المتظاهرين.", "arrest: السلطات → المزيد من المتظاهرين"],
    [
      "before a plural that no adjective is",
      "هاجمت قوة أمريكية قوارب للمهربين.",
      "attack: قوة أمريكية → قوارب للمهربين",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("names and titles whose first letter is no conjunction", () => {
  it.each([
    ["an object", "حذرت موسكو واشنطن من التصعيد.", "threat: Moscow → Washington"],
    ["one accused", "اتهم الكرملين وارسو بالكذب.", "accusation: Kremlin → Warsaw"],
    ["two that are joined", "دانت موسكو وواشنطن الهجوم.", "accusation: Moscow, Washington → الهجوم"],
    ["an heir", "استقبل ولي العهد وزير الدفاع الأمريكي.", "talks: ولي العهد → وزير الدفاع الأمريكي"],
    ["an heir by name", "زار ولي العهد السعودي الأمير محمد بن سلمان القاهرة.", "talks: Mohammed bin Salman → Cairo"],
    [
      "a minister far before the talks",
      "وصل وزير خارجية كوريا الشمالية إلى السويد لإجراء محادثات.",
      "talks: وزير خارجية كوريا الشمالية → –",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("one told before the verb to whom it is done", () => {
  it.each([
    ["let go", "قالت صحيفة إن الصحفي أطلق سراحه الأحد.", "release: – → الصحفي"],
    ["seized", "وكان التاجر قد ألقي القبض عليه في تركيا.", "arrest: – → التاجر"],
    ["many, before a verb of one", "أربعة صحافيين فرنسيين أطلق سراحهم.", "release: – → أربعة صحافيين فرنسيين"],
    ["with who does it behind", "ثلاثة أجانب أفرجت كوريا الشمالية عنهم.", "release: North Korea → ثلاثة أجانب"],
    ["not a judge, who lets another go", "القاضي أطلق سراحه بكفالة.", "release: القاضي → –"],
    ["nor a state", "اعتقل الجاسوس لكن موسكو أطلقت سراحه.", "release: Moscow → الجاسوس"],
    ["accused", "وكان الحارس قد اتهم بالتسبب في الحادث.", "accusation: – → الحارس"],
    ["accused, of whose deed it is", "الحراس الذين اتهموا بقتل 14 مدنيا غادروا.", "killing: الحراس → 14 مدنيا"],
    ["one who accuses", "الوزير اتهم الحركة بالكذب.", "accusation: الوزير → الحركة"],
    ["convicted", "أدين شقيقه بالكذب.", "trial: – → شقيقه"],
    ["convicted, in the plural", "أدين 13 عضوا من الجماعة.", "trial: – → 13 عضوا"],
    ["what is condemned by who speaks", "وقال الوزير: أدين بأشد العبارات الهجوم.", "accusation: – → الهجوم"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whom a verdict is against", () => {
  it.each([
    ["behind the noun", "أصدر قاض حكما بالسجن عامين على مصرفي تركي.", ["trial: قاض → مصرفي تركي"]],
    ["one taken up by a pronoun", "عاد الرجل الذي حكم عليه بالسجن.", ["trial: – → الرجل"]],
    [
      "one of a penalty behind the verb",
      "قضت محكمة النقض بإعدام ستة متهمين.",
      ["trial: Court of Cassation → ستة متهمين"],
    ],
    ["one taken up, nobody told who gives it", "غادر البلاد بعد أن حكم عليه بالسجن.", ["trial: – → –"]],
    ["a penalty told alone", "السجن المؤبد لضابط عراقي.", ["trial: – → ضابط عراقي"]],
    ["one who is wanted", "أصدرت المحكمة مذكرة توقيف بحق الرئيس فلاديمير بوتين.", ["arrest: المحكمة → Vladimir Putin"]],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toEqual(wanted));
});

describe("who does what a negated verb behind «إنه» tells", () => {
  it.each([
    ["who speaks", "قال بايدن إنه لم يطالب إسرائيل بالانسحاب.", "demand: Joe Biden → Israel"],
    ["in quotes", 'قال روحاني إنه "لا يهدد السعودية".', "threat: Hassan Rouhani → Saudi Arabia"],
    ["a subject behind its verb", "قال الوزير إنه لن تنسحب تركيا.", "withdrawal: Turkey → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who is met where somebody came", () => {
  it.each([
    ["his counterpart", "زار بومبيو القاهرة حيث التقى نظيره المصري.", "talks: Mike Pompeo → نظيره المصري"],
    ["two who meet there", "وصل الوفدان إلى جنيف حيث التقى الوفدان.", "talks: الوفدان → –"],
    ["a visitor behind ل", "هذه أول زيارة لولي العهد السعودي إلى مصر.", "talks: ولي العهد السعودي → Egypt"],
    ["a state behind ل", "جاء ذلك خلال زيارة للعراق.", "talks: – → Iraq"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what is no part of a doer, or is", () => {
  it.each([
    ["that it has no pilot", "طائرة أمريكية بدون طيار نفذت هجوما على سيارة.", "attack: طائرة أمريكية → سيارة"],
    ["of what nation people are", "هاجم مسلحون أكراد قاعدة تركية.", "attack: مسلحون أكراد → قاعدة تركية"],
    ["a day", "غيرت هجمات 11 سبتمبر العالم.", "attack: – → –"],
    ["a day in words", "غيرت هجمات الحادي عشر من سبتمبر العالم.", "attack: – → –"],
    ["that something is done again", "إن إعادة فرض العقوبات على إيران خطأ.", "sanction: – → Iran"],
    ["one who demands of another", "جاء ذلك بعد مطالبة أرمينيا تركيا بالإقرار.", "demand: Armenia → Turkey"],
    ["one who is asked", "جاء ذلك بعد مطالبة إيران برفع الحظر.", "demand: – → Iran"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who strikes, and with what", () => {
  it.each([
    [
      "aircraft with so many raids",
      "استهدفت مقاتلات التحالف العربي بخمس غارات مواقع للميليشيات.",
      ["airstrike: Arab Coalition → مواقع للميليشيات"],
    ],
    ["aircraft of a state", "استهدفت طائرات إسرائيلية منزلا.", ["airstrike: طائرات إسرائيلية → منزلا"]],
    [
      "the subject of a noun of doing",
      "جاء ذلك بعد توجيه التحالف العربي ضربات للمتمردين.",
      ["attack: Arab Coalition → المتمردين"],
    ],
    [
      "several of them",
      "جاء ذلك بعد توجيه واشنطن ولندن ضربات صاروخية على سوريا.",
      ["shelling: Washington, London → Syria"],
    ],
    ["whose war it is", "تضررت المدينة في الحرب التي شنتها إسرائيل على غزة.", ["war: Israel → Gaza"]],
    ["a war and how it is fought", "تواصلت حرب الإبادة التي تشنها إسرائيل على غزة.", ["war: Israel → Gaza"]],
    [
      "an alliance with guns",
      "شن التحالف العربي قصفا مدفعيا على مواقع الحوثيين.",
      ["shelling: Arab Coalition → Houthis"],
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toEqual(wanted));
});

describe("whose a veto, a refused charge or a civil war is", () => {
  it.each([
    [
      "a veto, told by both its names",
      'استخدمت روسيا حق النقض "الفيتو" ضد مشروع القرار.',
      ["rejection: Russia → مشروع القرار"],
    ],
    [
      "charges of another's, refused",
      "رفضت روسيا اتهامات بالكذب.",
      ["rejection: Russia → اتهامات", "accusation: – → Russia"],
    ],
    [
      "what somebody will not do",
      "رفضت روسيا إدانة الحركة.",
      ["rejection: Russia → إدانة الحركة", "accusation: Russia → الحركة"],
    ],
    ["a civil war of no one", "هربوا من الحرب الأهلية السورية.", ["war: – → –"]],
    ["a war of a state", "تضررت المدينة في الحرب الإسرائيلية على غزة.", ["war: Israel → Gaza"]],
    ["where it is told", "وقع هجوم في كابول بحسب حسابها على تويتر.", ["attack: – → –"]],
    [
      "whose side they are on",
      "طالبت ميليشيا الباسيج الموالية للحكومة بمحاكمته.",
      ["demand: Basij → –", "trial: – → –"],
    ],
    ["who still talk", "لاتزال الحكومتان تتفاوضان.", ["talks: الحكومتان → –"]],
    ["a scholar, a delegation, silence", "حضر عالم الاجتماع ووفد التفاوض واعتصم الرجل بالصمت.", []],
    ["that something was said", "اختتم الوزير كلمته منوها بأن الخطة ناجحة.", []],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toEqual(wanted));
});
