import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const names = (text: string) => read(text).names;
const entities = (text: string): string[] => names(text).map(({ entity }) => entity);

describe("the noun before a name says which place of that name it is", () => {
  it.each([
    ["زار الأمير منطقة الرياض في السعودية", "place:sa.riyadh"],
    ["زار الأمير مدينة الرياض في السعودية", "place:sa.riyadh.riyadh"],
    ["قصفت الطائرات ريف حماة في سوريا", "place:sy.hama"],
    ["دارت معارك في ريف دمشق", "place:sy.rif-dimashq"],
    ["أطلق الجيش صواريخ على منطقة كييف في أوكرانيا", "place:ua.kyiv-oblast"],
    ["زار الوزير محافظة خيبر قرب المدينة المنورة في السعودية", "place:sa.madinah.khaybar"],
    ["وصل الوفد إلى العاصمة تونس", "place:tn.tunis.tunis"],
    ["زار الوفد دولة الكويت", "country:kw"],
    ["نقل الجرحى إلى كركوك في العراق", "place:iq.kirkuk.kirkuk"],
    ["دارت معارك في محافظات الأنبار ونينوى وكركوك في العراق", "place:iq.kirkuk"],
    ["وقع الحادث في رادس ببن عروس في تونس", "place:tn.ben-arous"],
    ["وقع الحادث بجهة بنزرت في تونس", "place:tn.bizerte"],
    ["زار والي بنزرت المصنع في تونس", "place:tn.bizerte"],
    ["قصفت المدفعية مديرية منبه الحدودية في صعدة في اليمن", "place:ye.saada"],
    ["هطلت أمطار على مناطق جازان و الرياض في السعودية", "place:sa.riyadh"],
    ["شهدت البصرة وميسان احتجاجات في العراق", "place:iq.basra"],
    ["شهدت ميسان وذي قار احتجاجات في العراق", "place:iq.dhi-qar"],
    ["وصل الوفد إلى تبوك والقاهرة", "place:eg.cairo.cairo"],
    ["عثر الجيش على أنفاق في رفح قرب العريش في مصر", "place:eg.north-sinai.rafah-egypt"],
    ["قصفت الطائرات رفح في قطاع غزة", "place:ps.gaza.rafah"],
    ["دهم الجنود منازل في برقة بنابلس", "place:ps.west-bank.burqa"],
    ["هاجم المسلحون قرية في منطقة الساحل", "place:wld.sahel"],
    ["بحثوا الأمن في منطقة الخليج", "place:wld.gulf-region"],
  ])("%s", (text, entity) => {
    expect(entities(text)).toContain(entity);
  });

  it("a state's adjective settles a name that two states have", () => {
    expect(entities("قال المتحدث السعودي إن الأمطار هطلت على الجوف")).toContain("place:sa.jawf");
    expect(entities("قال المتحدث اليمني إن المعارك دارت في الجوف")).toContain("place:ye.jawf");
    expect(entities("أقلعت الطائرات السعودية من مطار الجوف")).toContain("place:sa.jawf.airport");
  });
});

describe("a place that no table knows", () => {
  it.each([
    ["is a noun said to lie beside a known one", "اندلع حريق في مدينة الجند شرق تعز", "الجند"],
    ["is counted", "سقطت قذيفة على حي الزهور الثالثة في الفاشر", "الزهور الثالثة"],
    ["is called like a person, in quotes behind its noun", 'وقع الحادث في قرية "سامي حداد" قرب بغداد', "سامي حداد"],
    ["is described by a clause", "قتل جندي في زنديرا التي تبعد ميلا عن النهر", "زنديرا"],
    ["is described by a definite adjective", "وصلت القافلة إلى زنديرا الحدودية مساء أمس", "زنديرا"],
    ["is a resort", "اندلع حريق في منتجع زنديرا أمس", "زنديرا"],
    ["is a building called after a state", "نقل الجرحى إلى مستشفى اليمن الدولي", "مستشفى اليمن الدولي"],
    ["joins one of its province", "اقتحمت القوات بلدتي بني نعيم ودورا فجرا", "دورا"],
  ])("%s: %s", (_, text, place) => expect(names(text).map(({ surface }) => surface)).toContain(place));

  it.each([
    ["nor is what a kunya leads to", "قال تامر أبو جبل ومحمود صالح", "LOC"],
    ["nor is the rest of a family name behind a given one", "قال مايكل بالاك إن", "GPE"],
  ])("%s: %s", (_, text, type) => expect(names(text).map((name) => name.type)).not.toContain(type));
});

it("a noun that another governs is no village of the province told behind it", () =>
  expect(entities("ارتفع عدد الشهداء في نابلس")).toEqual(["place:ps.west-bank.nablus"]));

describe("no place is", () => {
  it.each([
    ["what a company is called", "أعلنت شركة الخليج للتدريب أرباحها"],
    ["what an organisation is called", "عقدت منظمة الخليج للاستشارات اجتماعها"],
    ["what is pointed at", "قال الرئيس إن هذه النوبة مؤلمة"],
    ["the word of a longer noun", "انتشر الجيش في وسط شبه الجزيرة"],
    ["a noun whose adjective is of people", "كرم الوزير الشهداء الفلسطينيين"],
    ["a noun with its state's adjective in the masculine", "رفع المتظاهرون العلم العراقي"],
    ["joined to a noun by و", "تحدثت دول وشعوب المنطقة عن التعاون"],
    ["what several states do", "جاء الرد باسم دول المقاطعة"],
    ["behind a noun with a pronoun", "يصون الجيش حدود دولتنا الاتحادية"],
    ["a colour", "عرضت المدينة رمالها البيضاء"],
    ["somebody's grandfather", "أعجب الفتى بجده في السعودية"],
    ["a participle behind a village", "زار الوفد قرية عائمة"],
    ["one of two adjectives of a town", "زار الوفد مدينة مذهبية وسياحية"],
    ["what holidays are spent in", "سافر لقضاء العطلات"],
    ["whom somebody imprisons", "احتج على سجن المتظاهرين"],
    ["an adjective of facilities", "تنوي الشركة إنشاء طرق جديدة"],
    ["a noun of places behind a facility", "خرج المحتجون إلى شوارع المدينة"],
    ["a word with another hamza", "عمل الطبيب وهو أب لثلاثة أبناء في مستشفى يمني"],
    ["a noun behind the article that ل hides", "وصل اليمنيون للحج مبكرا"],
    ["a noun that nothing leads to", "حذر الخبراء من المضاربة بالعملات"],
    ["a preposition with another hamza", "أدى الوزير الأفغاني اليمين أمام صاحب السمو"],
    ["an adjective", "شكر الوزير اللبناني أصحاب المبادرة الطيبة"],
    ["an adjective of many things", "شكرت إسرائيل أصحاب الكلمات الطيبة"],
    ["an adjective before a preposition", "قال اليمني إن العدد كبير على الجميع"],
    ["what hinders most", "قال الأردني إن العقبة الرئيسية هي التمويل"],
    ["getting at someone", "رفض الوزير المصري محاولات النيل من خصومه"],
    ["getting at them", "رفض الوزير المصري حملة للنيل منهم"],
    ["getting at a state", "رفض الوزير المصري السعي بهدف النيل من سوريا"],
    ["one who insists", "قال البيان وهو مصر على الرفض"],
    ["one who insists, told by name", "قال إن الرئيس مصر على إجراء الحوار"],
    ["the bank of a river", "انتشرت القوات الفلسطينية على الضفة اليسرى للنهر"],
    ["the western bank of another river", "عبروا إلى الضفة الغربية للنهر"],
    ["defenders", "حيا السوريون الجنود حماة الوطن"],
    ["a masdar before a state", "قال اللاعب إنه يرغب في الاحتراف في تونس"],
    ["a beetle", "تحارب تونس سوسة النخيل في الواحات"],
    ["a relative clause", "عاد الفرنسيون إلى مناطق كان قد دخلها الجيش"],
    ["what one dies for", "ارتقى شهيدا على طريق القدس"],
    ["what closes the title of an operation", 'انتشروا في منطقة عملية "درع الفرات"'],
    ["what a cup is called after", "بلغ الفريق نهائي كأس باريس ودوري أبطال آسيا"],
    ["what a tournament is called after", "خسر اللاعب في دورة مدريد وفي بطولة لندن المفتوحة"],
    ["what a festival is called after", "افتتح مهرجان القاهرة السينمائي ومعرض بيروت الدولي للكتاب"],
    ["a verb of two", "قال الوزير اللبناني إن الدولتين اللتين حلتا ثانيتين فرحتا"],
    ["a word behind ف", "زار الوزير الفلسطيني دولا فقيرة"],
    ["what somebody says", "محاولات لم تفلح. وفي حديثه للصحفيين العراقيين، قال إنه باق."],
    ["what somebody says", "محاولات لم تفلح. وفي حديثه للصحفيين العراقيين، قال إنه باق."],
    ["the middle of a town", "نقل الجرحى إلى مركز المدينة في العراق"],
  ])("%s", (_, text) => {
    expect(entities(text).filter((entity) => entity.startsWith("place:"))).toEqual([]);
  });

  it("what lies across is no state", () => expect(entities("حفرت الشركة بئرا بقطر 11 مترا")).toEqual([]));

  it.each([
    ["تقام كأس العالم في باريس", "باريس"],
    ['قال عن الحملة "وصلنا إلى باريس"', "باريس"],
    ["فاز الفريق بدوري أبطال أوروبا في لندن", "لندن"],
    ["زار الوزير بدوره مدينة حلب", "حلب"],
    ["حصلت مصر على قرض جديد", "مصر"],
    ["قال إن دعم مصر على الحدود مستمر", "مصر"],
    ["دخلوا الضفة الغربية لنهر الأردن", "الضفة الغربية"],
    ["اقتحم الجنود الضفة المحتلة", "الضفة"],
    ["دخلوا ريف حماة الشمالي", "حماة"],
    ["وقع الانفجار في حماة الأسبوع الماضي", "حماة"],
    ["أقيم الحفل بمدينة كان الفرنسية", "كان"],
    ["وقع حادث على طريق القدس أمس", "طريق القدس"],
    ["تدفقت مياه النيل من إثيوبيا", "النيل"],
    ["استقبل أبطال سوريا في المطار", "سوريا"],
  ])("but there is one in: %s", (text, name) => {
    expect(read(text).names.map(({ surface }) => surface)).toContain(name);
  });

  it("a hotel called after a town abroad", () => {
    expect(entities("وقع الحادث في جدة في السعودية أمام فندق الدار البيضاء")).not.toContain(
      "place:ma.casablanca-settat.casablanca.building",
    );
  });

  it("a club that another state's adjective follows", () => {
    expect(entities("فاز الفريق على أتلانتا الإيطالي")).not.toContain("place:us.georgia.atlanta");
    expect(entities("وصل الوفد إلى أتلانتا الأميركية")).toContain("place:us.georgia.atlanta");
  });
});

it("shares the noun of the place that it is joined to", () => {
  const surfaces = (text: string) => read(text).names.map(({ surface }) => surface);
  expect(surfaces("توقف القتال بين محافظتي صعدة وعمران في اليمن")).toContain("عمران");
  expect(surfaces("وصل سعيد إلى صعدة وعمران مع أخيه في اليمن")).not.toContain("عمران");
});

describe("names that open with what leads to another word", () => {
  it.each([
    ["دخل الجنود قرية آل مغرم فجرا", "آل مغرم"],
    ["وقع الحادث في ضاحية أبي الفداء", "أبي الفداء"],
    ["سقطت قذيفة قرب دوار أبو علبة", "دوار أبو علبة"],
    ["قصفت الزوارق عزبة عبد ربه ليلا", "عزبة عبد ربه"],
  ])("go on: %s", (text, surface) => {
    expect(read(text).names.map((name) => name.surface)).toEqual([surface]);
  });
});

it("a quarter called after a city abroad is of the state that the text is about", () => {
  const text = "وقع الحريق في تونس وتونس وصفاقس التونسية. ودخلت الشرطة التونسية حي القاهرة";
  expect(read(text).names.at(-1)).toMatchObject({ surface: "القاهرة", country: "TN" });
  expect(read(text.replace("حي", "ضواحي")).names.at(-1)).toMatchObject({ norm: "Cairo", country: "EG" });
});

describe("roads", () => {
  it.each([
    ["أغلق الجنود طريق حمص - دمشق ليلا", "طريق حمص - دمشق", "Homs-Damascus Road"],
    ["أغلق الجنود طريق بغداد كركوك ليلا", "طريق بغداد كركوك", "Baghdad-Kirkuk Road"],
    ["أغلق الجنود طريق المعظم باتجاه السوق", "طريق المعظم", "al-Maazam Road"],
  ])("have a name: %s", (text, surface, norm) => {
    expect(names(text).map((name) => [name.surface, name.norm])).toContainEqual([surface, norm]);
  });

  it("are none by way of which something comes", () => {
    expect(names("حصل عليه عن طريق استعارة سيارة")).toEqual([]);
  });
});

describe("facilities that are called after a place", () => {
  const facility = (text: string) => names(text).find(({ type }) => type === "FAC");

  it("do not lie there where it is a street's", () => {
    const street = facility("انفجرت سيارة في شارع الجزائر بالقاهرة عاصمة مصر");
    expect([street?.country, street?.place?.admin]).toEqual(["EG", ["Egypt", "Cairo"]]);
    expect(facility("تظاهر العشرات في شارع بيروت")?.place).toBeUndefined();
    expect(facility("تظاهر العشرات في شوارع بيروت")).toBeUndefined();
  });

  it("lie there where they serve it", () => {
    expect(facility("هبطت الطائرة في مطار الدمام")?.country).toBe("SA");
    expect(facility("سيطرت القوات على مفرق زبيد في اليمن")?.entity).toBe("place:ye.hodeidah.zabid.square");
  });

  it("lie along a road to it", () => {
    expect(facility("وقع الحادث على طريق الرياض في السعودية")?.place?.wherePrec).toBe(5);
  });

  it("lie where the text says", () => {
    const hospital = facility("نقل الجرحى إلى مستشفى الملك فهد بمدينة تبوك");
    expect([hospital?.country, hospital?.place?.lat]).toEqual(["SA", 28.4]);
    const street = facility("قصفت الطائرات شارع الجلاء وسط مدينة غزة في فلسطين");
    expect([street?.country, street?.place?.lat]).toEqual(["PS", 31.5]);
    expect(facility("نقل الجرحى إلى مستشفى الملك فهد ثم عادوا إلى تبوك")?.place).toBeUndefined();
  });
});

describe("a word that is no place where it stands", () => {
  it.each([
    "فاز الرئيس بولاية رابعة أمس",
    "تريد أنقرة إقامة منطقة آمنة قرب حدودها",
    "وفاة جنين في رحم أمه، وقال الطبيب إن الجنين كان مريضا",
    "هذه هي الحرب التي تدمر الآخرين",
    "كرمت النساء اللاتي عدن إلى المسرح",
    "وصل الوفد وقت القصف، وعلم دوما بما يجري",
  ])("%s", (text) => {
    expect(names(text).filter(({ role }) => role === "place")).toEqual([]);
  });

  it.each([
    ["وقعت اشتباكات في وسط وشمال سيناء المصرية", "سيناء"],
    ["اقتحم الجنود جنين فجرا", "جنين"],
    ["تعرض مسجد بيشاور لهجوم", "بيشاور"],
    ["أصيب عشرة أشخاص في العاصمة المقدسة", "العاصمة المقدسة"],
    ["تواصل القوات السورية قصف دوما بالمدفعية", "دوما"],
    ["قالت الشرطة العراقية إن هجوم القائم أوقع قتلى", "القائم"],
    ["وفي المقدادية، انفجرت عبوة ناسفة.", "المقدادية"],
    ["وقع انفجار في مدينة حديثه غرب العراق.", "حديثه"],
    ["وفي المقدادية، انفجرت عبوة ناسفة.", "المقدادية"],
    ["قتل أربعة في بعقوبة. وقال مصدر من الخالدية إن الخالدية آمنة.", "بعقوبة"],
    ["وقع انفجار في مدينة حديثه غرب العراق.", "حديثه"],
  ])("%s: %s", (text, surface) => {
    expect(names(text).map((name) => name.surface)).toContain(surface);
  });
});

describe("Mali is told where no noun that the adjective goes with stands before it", () => {
  it.each([
    "طردت مالي السفير",
    "وتشهد مالي أزمة",
    "مالي تعلن الانسحاب",
    "وقعت الحكومة اتفاقا مع مالي",
    "التقى رئيس مالي الوفد",
    "انسحاب مالي والنيجر من المجموعة",
    "أزمة مالي الأخيرة",
  ])("%s", (text) => expect(entities(text)).toContain("country:ml"));

  it.each([
    "دفع النادي المقابل في أثر مالي كبير",
    "مقابل مالي يدفعه المرشح",
    "تعاون مالي بين البلدين",
    "قال مسؤول مالي كبير",
  ])("not in %s", (text) => expect(entities(text)).not.toContain("country:ml"));
});

describe("states called like a prayer, like two seas, and like the adjective of what a preposition leads to", () => {
  it.each([
    ["أدى الناس صلاة المغرب في المسجد", "country:ma"],
    ["عاد قبل أذان المغرب", "country:ma"],
    ["تمر السفن في البحرَين الأحمر والمتوسط", "country:bh"],
    ["وزعت شحنة من التمور السعودية", "country:sa"],
  ])("%s: not %s", (text, entity) => expect(entities(text)).not.toContain(entity));

  it.each([
    ["وصل الوفد من المغرب أمس", "country:ma"],
    ["زار الوزير البحرين الشقيقة", "country:bh"],
    ["غادر الوزير السعودية", "country:sa"],
  ])("%s: %s", (text, entity) => expect(entities(text)).toContain(entity));
});
