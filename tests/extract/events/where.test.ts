import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** «type: place» of every event of a text. */
const told = (text: string): string[] =>
  extractor.extract({ text, published: "2024-03-10" }).events.map(({ type, place }) => `${type}: ${place ?? "–"}`);

describe("where something happened", () => {
  it.each([
    [
      "a bare noun that goes back to the town",
      "دخل الجيش مدينة تدمر أمس. ووقعت اشتباكات عنيفة في المدينة استمرت ساعات.",
      "clash: Palmyra",
    ],
    [
      "an island, no town that it lies off",
      "شن الطيران غارات على جزيرة كمران غربي مدينة الحديدة.",
      "airstrike: Kamaran",
    ],
    [
      "no hospital whose doctors tell of it",
      "قتل مجندان في رفح. وقالت مصادر طبية، في مستشفى العريش العسكري، إن عبوة ناسفة انفجرت في حافلة للجنود.",
      "bombing: –",
    ],
    [
      "not where something earlier was",
      "انفجرت عبوة في الموصل. ويأتي الهجوم بعد أيام من تفجير في بغداد.",
      "attack: Mosul",
    ],
    ["the earlier one has its own", "ويأتي الهجوم في الموصل بعد أيام من تفجير في بغداد.", "bombing: Baghdad"],
    ["not what was before", "جاء الهجوم بعد أن نشرت المنظمة تقريرا عن الفساد في أفغانستان.", "attack: –"],
    ["where it came at its hour", "جاء الهجوم بعد منتصف الليل في بغداد.", "attack: Baghdad"],
    ["the town beside another", "سيطر المسلحون على كبيسة غرب هيت.", "takeover: Kubaysa"],
    [
      "no town that only tells where another one lies",
      "شهد شرق مدينة سبها، الواقعة جنوب العاصمة الليبية طرابلس، فجر السبت، اشتباكات بين مجموعتين.",
      "clash: Sabha",
    ],
    [
      "the town before, not where it lies",
      "وفي يعبد، قال سكان إن القوات اعتقلت ثلاثة شبان من البلدة الواقعة غرب جنين.",
      "arrest: Yabad",
    ],
    [
      "not where an envoy is posted",
      "قتل خمسة في تفجير بمقديشو. وقال الوزير إن بين القتلى مندوب الصومال في جنيف، كما قتل أربعة مهاجمين.",
      "killing: –",
    ],
    ["no town that a bus was on its way to", "اصطدمت حافلة كانت في طريقها إلى مطروح بشاحنة.", "accident: –"],
    [
      "the town that a clause tells of, not the one before",
      "ارتفعت حصيلة القصف وسط مأرب شمال شرقي صنعاء التي تسيطر عليها الجماعة.",
      "takeover: Sanaa",
    ],
    ["no chief town of the province", "وتشهد محافظة نينوى، ومركزها الموصل، أعمال عنف.", "attack: Nineveh"],
    [
      "what stands behind the day of an arrest, no part of the charge",
      "اعتقلت القوات ثلاثة رجال بتهمة الانتماء إلى خلية فجر السبت في بعقوبة.",
      "arrest: Baqubah",
    ],
    [
      "the town that is called its stage",
      "وكانت مدينة تيلابيري، الواقعة في المثلث الحدودي بين مالي وبوركينا فاسو، مسرحا لهذا الهجوم.",
      "attack: Tillabéri",
    ],
    ["an exchange of prisoners", "تبادل مئة أسير بين الطرفين في تعز.", "release: Taiz"],
    [
      "the town that another telling gives, in the state of the headline",
      "مقتل ثلاثة في هجوم بأفغانستان\nقتل ثلاثة أشخاص في هجوم وقع السبت في قندهار.",
      "attack: Kandahar",
    ],
    ["a state struck far from home", "بسبب هجمات موسكو على شركات غربية.", "attack: –"],
    ["what is visited, behind its noun", "أعرب المبعوث إلى اليمن عن أمله في زيارة محافظة عدن.", "talks: Aden"],
    ["not where what is struck comes from", "قصف الطيران رتلا عسكريا قادما من حلب.", "airstrike: –"],
    ["nor where it goes", "اعترضت البحرية سفينة متجهة إلى اللاذقية.", "interception: –"],
    ["but where people flee from", "نزح مدنيون قادمون من حلب.", "displacement: Aleppo"],
    ["not where the harmed are taken", "أصيب حارس في هجوم ونقل إلى مستشفى في الرياض.", "attack: –"],
    ["not what people march for", "خرجت مسيرة تنديدا بالغارات على غزة.", "protest: –"],
    ["where they march for it", "خرجت مسيرة احتجاجا على الغارات في تعز.", "protest: Taiz"],
    ["the state of a civil war", "فر الآلاف من الحرب الأهلية السورية إلى تركيا.", "war: Syria"],
    ["the state that it tears", "قالت وزارة الدفاع الفرنسية إن الحرب الأهلية التي تمزق سوريا مستمرة.", "war: Syria"],
    ["the state that slides into one", "حذر من انزلاق جنوب السودان إلى حرب أهلية.", "war: South Sudan"],
    [
      "the place that a relative clause tells of",
      "هبطت الطائرة في بلدة أريحا التي تسيطر عليها الفصائل في محافظة إدلب.",
      "takeover: Ariha",
    ],
    ["and that its pronoun takes up", "اختفى الحراس في تدمر التي قتل فيها عشرة جنود.", "killing: Palmyra"],
    [
      "ground that no name tells",
      "وصل الوفد إلى حلب لبحث الأراضي التي انتزعها المقاتلون، ثم عاد إلى دمشق.",
      "takeover: –",
    ],
    ["ground of a side", "تعمل الفرق في المناطق التي تسيطر عليها المعارضة في شمال سوريا.", "takeover: Syria"],
    ["what lies between others", "قصف الطيران رتلا في عقبة ثرة الواقعة بين البيضاء وأبين.", "airstrike: Thirah Pass"],
    [
      "the one town that the story tells",
      "مقتل جنديين في سوريا\nقتل جنديان السبت في سوريا.\nوقال البيان إن مسلحين قتلوا السبت جنديين في دير الزور.",
      "killing: Deir ez-Zor",
    ],
    ["not where the crime was", "أصدرت المحكمة مذكرة اعتقال بحقه على خلفية جرائم في دارفور.", "arrest: –"],
    ["where the court sits", "بدأت محاكمة ثلاثة متهمين أمام محكمة الاستئناف بالرباط.", "trial: Rabat"],
    ["nor what one is convicted of", "أدين الرجل بتهمة صنع قنابل في أفغانستان.", "trial: –"],
    ["but where the accused is caught", "ألقت الشرطة القبض على المتهم في باريس.", "arrest: Paris"],
    [
      "not the state whose means it tells of",
      "على رغم امتلاك الولايات المتحدة قدرات هائلة، فإن سلبيات الضربة العسكرية كبيرة.",
      "attack: –",
    ],
    [
      "a meeting is not where another verb goes on from",
      "وافقت الحكومة على بناء وحدات في القدس الشرقية، مما أثار مخاوف بشأن المحادثات.",
      "talks: –",
    ],
    [
      "not what is said next",
      "أدى القصف إلى مقتل عشرة، وأوضح البيان أن القوات انطلقت من قواعد في محافظة كرمانشاه.",
      "shelling: –",
    ],
    ["where the one who fasts is held", "قال المكتب في جنيف إن الأسير بدأ إضرابا عن الطعام.", "protest: –"],
    [
      "not the towns that a road joins",
      "عمد محتجون في معتمدية المكناسي إلى غلق الطريق الرابطة بين صفاقس وقفصة.",
      "protest: Meknassy",
    ],
    ["where an arrest is made, told by two words", "ألقت الشرطة القبض على رجل في باريس.", "arrest: Paris"],
    ["what is done at a raid", "أعلن الجيش اعتقال رجل بعد اقتحام بلدة قباطية.", "arrest: Qabatiya"],
    [
      "a meeting taken up again",
      "التقى الوزير نظيره العماني أمس في الرياض. وقالت الوكالة إن اللقاء تناول الأزمة.",
      "talks: Riyadh",
    ],
    [
      "what is taken up again in the same town",
      "انفجرت عبوة في الموصل. وقال شهود إن حريقا اندلع. وأكدت الشرطة الانفجار.",
      "bombing: Mosul",
    ],
    ["what went on there", "هاجم مسلحون مقر الشرطة في الموصل. وأضاف أن المسلحين أحرقوا المبنى.", "attack: Mosul"],
    [
      "the village in the district of the headline",
      "قتلى في اشتباكات بأرحب\nقتل ثلاثة في اشتباكات السبت في مديرية أرحب. وأوضحت المصادر أن الاشتباكات اندلعت في قرية الجنادبة.",
      "clash: al-Janadiba",
    ],
    ["not what is talked about", "أعلنت الوزارة أن القمة المرتقبة لن تتطرق إلى قضية القرم.", "talks: –"],
    ["not one of two that were struck", "استهدف هجومان مبنى البرلمان وضريح الخميني في طهران.", "attack: Tehran"],
    ["not what is left on paper", "قد تنسحب واشنطن من الاتفاق دون فرض عقوبات على طهران.", "withdrawal: –"],
    ["what spread over the state", "قتل محتجون في مدينة الناصرية بالعراق خلال احتجاجات عمت العراق.", "protest: Iraq"],
    ["who is host to talks", "ومن المقرر أن تستضيف شرم الشيخ الجولة المقبلة من المشاورات.", "talks: Sharm el-Sheikh"],
    ["a state that is host", "قال المسؤول إن الصين ستستضيف اللقاء على الأرجح.", "talks: China"],
    ["the last place before «حيث»", "قصفت طائرات لحج، فضلا عن تعز، حيث قتل خمسة في معارك عنيفة.", "clash: Taiz"],
    ["a town and a province", "شن الطيران غارات على لحج وتعز أمس.", "airstrike: Lahij, Taiz"],
    ["what a governor tells of", "أعلن محافظ كركوك أن القوات قتلت أحد المهاجمين.", "killing: Kirkuk"],
    ["what the police of a town tell of", "قال قائد شرطة ديالى إن خمسة قتلوا في انفجار.", "bombing: Diyala"],
    [
      "an arrest by the police of the state of the text",
      "الحياة في الهند\nقبضت الشرطة الهندية على رجل.",
      "arrest: India",
    ],
    ["a truce in the state of the text", "قال رئيس اليمن إن اليمن آمن. ودعا إلى احترام الهدنة.", "ceasefire: Yemen"],
    ["a truce is not where a blow was", "قتل اثنان في قصف على تعز. وسرت الهدنة بعد القصف.", "ceasefire: –"],
    ["an arrest is not where the deed was", "قبضت الشرطة على رجل يشتبه في علاقته بتفجير في الموصل.", "arrest: –"],
    ["what is taken up again", "تعتزم المعارضة استئناف التظاهرات في نيروبي.", "resumption: Nairobi"],
    ["an act at a meeting", "ودعا الرئيس خلال لقائه الوزير في الرياض إلى وقف القتال.", "demand: Riyadh"],
    ["an execution is not where the deed was", "قضية اشتباكات الموصل: المحكمة تؤيد إعدام عشرة.", "execution: –"],
    ["a head with the letter that says where", "عقدت الوزيرة لقاء مع نظيرها أمس بمدينة طنجة.", "talks: Tangier"],
    ["far behind its preposition", "انفجرت سيارة في أحد أفقر أحياء مدينة الموصل.", "bombing: Mosul"],
    ["a part of it", "وقعت تفجيرات بأنحاء متفرقة من بغداد.", "bombing: Baghdad"],
    ["the finer place before its province", "سقط قتيل في تلعفر بمحافظة نينوى في قصف مدفعي.", "shelling: Tal Afar"],
    [
      "the state of the text",
      "قال الجيش الكولومبي إن كولومبيا آمنة. وقتل جندي في هجوم جنوبي البلاد.",
      "attack: Colombia",
    ],
    ["not who does it", "أعلن المتحدث إسقاط إيران طائرة فوق مضيق هرمز.", "interception: Strait of Hormuz"],
    ["not where the speaker is", "قال قاض في الموصل: قتل خمسة أشخاص في كركوك.", "killing: Kirkuk"],
    ["an arrest beside what it followed", "وقعت اشتباكات في تعز واعتقل الجنود ثلاثة مسلحين.", "arrest: Taiz"],
    ["a camp in a town", "اقتحم الجنود، فجر السبت، مخيم بلاطة في نابلس.", "takeover: Balata refugee camp"],
    ["a ground that no table knows", "اندلع حريق بمنطقة البراهمي بمعتمدية بوسالم.", "accident: Brahmi"],
    ["a village of a district", "قتل رجل في منطقة سيدي سالم من معتمدية الفحص في انفجار.", "bombing: Sidi Salem"],
    ["two quarters of a town", "تجددت المعارك بين باب التبانة وجبل محسن في طرابلس.", "clash: Tripoli"],
    ["a siege", "يستمر الحصار المفروض على تعز.", "sanction: Taiz"],
    ["what is visited, behind the visitor", "بحث الوزيران الملف خلال زيارة الوزير لبغداد.", "talks: Baghdad"],
    ["where those meet who discuss it", "يناقش الوزراء، خلال اجتماعهم في براغ غدا، حزمة القروض.", "talks: Prague"],
    ["not where an envoy is sent", "عقد لقاء أمس في الدوحة جمع الوفد والمبعوث الأممي إلى ليبيا.", "talks: Doha"],
    [
      "a camp in the region of a town",
      "تشارك قوات في عملية في مخيم بلاطة في منطقة نابلس للقبض على رجلين.",
      "arrest: Balata refugee camp",
    ],
    [
      "not where the press was met",
      "قتل عشرة في هجوم في سروج. وقال الوزير في مؤتمر صحافي في أنقرة إن الهجوم إرهابي.",
      "attack: Suruc",
    ],
    ["the state whose poll it is", "تؤثر الأزمة على نتائج الانتخابات الرئاسية الكينية.", "election: Kenya"],
    [
      "a poll of the state of the text",
      "قال الجيش الكولومبي إن كولومبيا آمنة. وقتل جندي قبل أيام من الانتخابات.",
      "election: Colombia",
    ],
    ["a vote of a body is where it met", "أيد الأعضاء القرار في تصويت لمجلس الأمن.", "election: –"],
    [
      "the noun that its name begins with",
      "دخلت شاحنات إلى قطاع غزة. ووقع انفجار شمالي القطاع.",
      "bombing: Gaza Strip",
    ],
    ["no branch of business", "دخلت شاحنات إلى قطاع غزة. ونظم عمال في القطاع الخاص إضرابا.", "protest: –"],
    ["a sector of guards at a town", "قتل جندي بقذائف سقطت على قطاع نجران.", "shelling: Najran"],
    ["not the state beyond the border", "قتل ثلاثة جنود في هجوم على الحدود مع النيجر.", "attack: –"],
    ["a town at a border", "قتل عشرة في انفجار في مدينة القائم على الحدود مع سوريا.", "bombing: Al-Qaim"],
    ["two sides of two states", "ضرب زلزال جنوبي تركيا وشمالي سوريا.", "disaster: Turkey, Syria"],
    ["two sides of one town", "تجدد القصف على شمال وجنوب مدينة الحديدة.", "shelling: Hodeidah"],
    ["two towns, each with its noun", "استهدفت هجمات مدينة كركوك ومدينة تكريت.", "attack: Kirkuk, Tikrit"],
    [
      "a region near a town of another province",
      "قتل خمسة في غارات على الغوطة الشرقية قرب دمشق.",
      "airstrike: Eastern Ghouta",
    ],
    ["a sea near a town", "غرق قارب في البحر الأسود قرب سوتشي.", "accident: Sochi"],
    ["a ground called after its town", "استمر القصف على غوطة دمشق.", "shelling: Ghouta"],
    ["not the town of a treaty", "اعتقل الرجل قبل توقيع اتفاق أوسلو.", "arrest: –"],
    ["the treaty itself", "وقعت الأطراف في باريس اتفاقا.", "agreement: Paris"],
    ["in the course of what began", "قتل 22 شخصا منذ بداية الاحتجاجات في البصرة.", "killing: Basra"],
    ["not where talks that it followed began", "وقع الهجوم بعد يومين من بدء محادثات في جنيف.", "attack: –"],
    ["not what talks were about", "بعد انهيار المفاوضات حول جنوب سوريا، تكثفت الغارات في درعا.", "airstrike: Daraa"],
    ["a war is not where it comes from", "تتواصل حرب روسيا على أوكرانيا.", "war: Ukraine"],
    ["where somebody comes on a visit", "وصل السلطان إلى العاصمة الإيرانية طهران في زيارة رسمية.", "talks: Tehran"],
    ["what is looked at on a visit", "نائب الرئيس يتفقد عدن في زيارة مفاجئة.", "talks: Aden"],
    ["what is to be behind «حيث»", "وصل الوزير إلى نيروبي، حيث من المقرر أن يجتمع بقيادة البلاد.", "talks: Nairobi"],
    ["a host with its noun", "تستضيف العاصمة السودانية الخرطوم، الخميس، اجتماعا للوزراء.", "talks: Khartoum"],
    ["a host between commas", "العاصمة السودانية، الخرطوم، تستضيف اجتماعا للوزراء.", "talks: Khartoum"],
    ["a meeting on a visit", "التقى الوزير عددا من المستثمرين خلال زيارته لمدينة نيويورك.", "talks: New York City"],
    ["not where talks are spoken of", "قال الوزير خلال زيارته لموسكو إن المفاوضات توقفت.", "talks: –"],
    ["to whom it happens", "قال ناشط إن بوركينا فاسو آمنة. وشهدت بوركينا فاسو عام 2015 انقلابا.", "coup: Burkina Faso"],
    ["who suffers from it", "ويعاني الصومال من تفكك الدولة والحروب الداخلية.", "war: Somalia"],
    [
      "the state of the text, to which it happens",
      "قال الجيش الكولومبي إن كولومبيا آمنة. وشهدت البلاد عام 2020 انقلابا.",
      "coup: Colombia",
    ],
    ["a border between two", "جرح ثلاثة في الاشتباكات الأخيرة على الحدود بين غزة وإسرائيل.", "clash: Gaza"],
    [
      "the town behind all those who meet",
      "جاء ذلك بعد اجتماع مفاجئ جمع بين رئيس كوريا الجنوبية ونظيره والوفدين المرافقين لهما والخبراء في مدينة طنجة.",
      "talks: Tangier",
    ],
    [
      "a town that a comma parts from its side of the state",
      "قتل خمسة في محافظة حجة، شمال غربي اليمن، في تفجير.",
      "bombing: Hajjah",
    ],
    ["a town in quotes", 'لقي سبعة مصرعهم قبالة بلدة "بودروم" غربي تركيا، بعد غرق قارب.', "accident: Bodrum"],
    ["the town before the state that is visited", "وصل العاهل إلى القاهرة في زيارة قصيرة لمصر.", "talks: Cairo"],
    ["not where the speaker is before a colon", "مراسلنا في حلب: شمال سوريا يشهد قصفا.", "shelling: Syria"],
    ["not where that is which is talked about", "عقد المجلس جلسة طارئة لبحث الأوضاع الإنسانية في تعز.", "talks: –"],
    ["not the side of a state that talks are about", "تعثرت المفاوضات حول شمال سوريا.", "talks: –"],
    ["not the state where it is", "التقى الوزير نظيره لمناقشة سبل إعادة الإعمار في العراق.", "talks: –"],
    ["a town behind what is talked about", "عقد اجتماع لبحث الأزمة الليبية في باريس.", "talks: Paris"],
    [
      "where it is held, behind what it is about",
      "أهمية اجتماع الوزراء حول ليبيا الذي سيعقد في تونس.",
      "talks: Tunisia",
    ],
    ["a meeting called in a crisis", "عقد رئيس الحكومة اجتماع أزمة في طوكيو.", "talks: Tokyo"],
    ["a war that talks are to end", "بدأت مفاوضات لإنهاء الحرب في اليمن.", "war: Yemen"],
    ["no region of several states", "رحب بمحادثات السلام في الشرق الأوسط.", "talks: –"],
    ["not whose stand it is", "أظهرت القمة تباينا في مواقف تركيا.", "talks: –"],
    ["not what talks are called after", "انطلقت في القاهرة جولة من مفاوضات سد النهضة.", "talks: Cairo"],
    ["a town that talks are called after", "انهارت مفاوضات الخرطوم أمس.", "talks: Khartoum"],
    ["not whence those who meet come", "انطلقت المفاوضات بحضور وزراء من مصر والسودان في نيروبي.", "talks: Nairobi"],
    ["not the states of those who meet", "عقد اجتماع لوزراء الخارجية بكل من مصر والأردن.", "talks: –"],
    ["the states that somebody travels to", "زار الوزير مصر وإثيوبيا.", "talks: Egypt, Ethiopia"],
    ["sanctions are nowhere", "فرضت الوزارة عقوبات على تجار في تعز.", "sanction: –"],
  ])("%s", (_, text, expected) => expect(told(text)).toContain(expected));

  it.each([
    [
      "fighting of the sentence before",
      "قتل ستة في قصف على مقديشو. واندلعت الاشتباكات مساء السبت.",
      "clash: Mogadishu",
    ],
    ["a blow by another word", "قتل ثلاثة في غارة في قندهار. وقال المتحدث إن الهجوم كان كبيرا.", "attack: Kandahar"],
    ["many, which may be others", "وقع تفجير في تعز. وقال الوزير إن الهجمات كثيرة.", "attack: –"],
    ["violence as such", "وقع تفجير في تعز. وقال ناشط إن القتال لم يتوقف.", "clash: –"],
    ["one of another day", "وقعت اشتباكات في تعز أمس. وقال ناشط إن الهجوم وقع في عام 2013.", "attack: –"],
  ])("takes up, or does not, %s", (_, text, expected) => expect(told(text)).toContain(expected));

  it("takes no country from another blow far up", () =>
    expect(
      told(
        "هجوم في تركيا\nقتل جندي في هجوم في تركيا. وقالت الوكالة إن الوزير عاد أمس. وتحدث النائب عن الموسم. وقال ناشط إن الهجوم كان خطأ.",
      ).at(-1),
    ).toBe("attack: –"));

  it("is the town of the province of that name in all tellings", () =>
    expect(told("مقتل ثلاثة بتحطم طائرة في إدلب\nتحطمت طائرة أمس في مدينة أريحا في محافظة إدلب.")).toEqual([
      "accident: Ariha",
      "accident: Ariha",
    ]));

  it("stays the province where a telling names that, whatever town of it another one names", () =>
    expect(told("إحباط هجوم في محافظة نينوى\nأحبط الجيش هجوما قرب بلدة بادوش، وكان الهجوم كبيرا.")).toEqual([
      "attack: Nineveh",
      "attack: Badush",
      "attack: Badush",
    ]));

  it("is the town where others tell that, though one act was at a building", () =>
    expect(
      told("تفجير قرب جسر الأئمة في بغداد\nوقع التفجير في مدينة بغداد أمس. وقال ناشط إن التفجير كان عنيفا.").at(-1),
    ).toBe("bombing: Baghdad"));

  it("stays wide where tellings are of several towns", () =>
    expect(
      told("غارات على قطاع غزة\nشن الطيران غارات على قطاع غزة أمس. واستهدفت الغارات خان يونس. وأصابت الغارات رفح.")[0],
    ).toBe("airstrike: Gaza Strip"));

  it("is not where something answered was", () => {
    const text = "قصف الطيران مواقع قرب رفح. وقال الجيش إن القصف جاء ردا على اختراق السياج شرق خان يونس.";
    expect(told(text).filter((one) => one.startsWith("airstrike"))).toEqual(["airstrike: Rafah", "airstrike: Rafah"]);
  });
});
