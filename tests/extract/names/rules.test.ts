import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/extract/names/rules.js";
import { read } from "./read.js";

/** What each rule finds: the text, the words of the name, its usual English name where it has one. */
const FINDS: Readonly<Record<string, readonly (readonly [text: string, surface: string, norm?: string])[]>> = {
  "names/country": [
    ["اجتمع الوفد في العراق", "العراق", "Iraq"],
    ["رحبت الولايات المتحدة بالاتفاق", "الولايات المتحدة", "United States"],
    ["قتل خمسة جنود في مالي قرب باماكو", "مالي", "Mali"],
  ],
  "names/place": [
    ["نقل الجرحى عبر معبر رفح", "معبر رفح", "Rafah Border Crossing"],
    ["اقتحم الجنود مخيم جنين", "مخيم جنين", "Jenin refugee camp"],
    ["سقطت قذيفة في مدينة الرمادي", "الرمادي", "Ramadi"],
    ["عبرت السفينة البحر الأحمر", "البحر الأحمر", "Red Sea"],
    ["خرجت مظاهرة في حديثة غربي العراق", "حديثة", "Haditha"],
  ],
  "names/place-with-head": [
    ["تعطل مطار صبراتة ساعات", "مطار صبراتة", "Sabratha International Airport"],
    ["أغلق معبر سروج جنوب تركيا أمام المسافرين", "معبر سروج", "Suruc crossing"],
  ],
  "names/place-by-head": [
    ["عاد نازحون إلى قرية الزهراوية", "الزهراوية", "al-Zahrawiya"],
    ["وقع الحريق في منطقة رأس رمانة", "رأس رمانة"],
    ["وقع الحريق في منطقة بوزناد شمالي البلاد", "بوزناد"],
    ["وقع الحريق في منطقة المزطفية صباح اليوم", "المزطفية", "al-Maztafiya"],
    ["وقعت المعارك في منطقة دوفان والكوزة صباح اليوم", "دوفان"],
    ["وقعت المعارك في منطقة دوفان والكوزة صباح اليوم", "الكوزة"],
    ["وقعت المعارك في مدينتي حلب وتلزيبا صباح اليوم", "تلزيبا"],
  ],
  "names/place-by-side": [
    ["قتل خمسة أشخاص في كفرزيبا شمال حلب", "كفرزيبا", "Kafr Zaiba"],
    ["وقعت الاشتباكات في نزبكان بمحافظة كركوك", "نزبكان"],
  ],
  "names/facility": [
    ["انفجرت عبوة أمام مسجد قوات الطوارئ صباحا", "مسجد قوات الطوارئ", "Emergency Forces Mosque"],
    ["قصفت الطائرات معسكر اللواء 21 ليلا", "معسكر اللواء 21", "21st Brigade Camp"],
    ["تجمع السكان عند دوار الزراعة مساء", "دوار الزراعة"],
    ["دارت المعارك في جبل الزنبق الاستراتيجي أمس", "جبل الزنبق", "Mount al-Zanbaq"],
    ["نقل الجرحى إلى مستشفى النور", "مستشفى النور", "al-Nour Hospital"],
    ["أغلق السكان جسر الحرية", "جسر الحرية", "al-Hurriya Bridge"],
    ["نقل الجرحى إلى مستشفى النخيل", "مستشفى النخيل", "al-Nakhil Hospital"],
    ["زار الوفد ضريح آية الله سامي الحداد", "ضريح آية الله سامي الحداد", "Ayatollah Sami al-Haddad Shrine"],
    ["هبطت الطائرة قرب قاعدة زنكاوي ليلا", "قاعدة زنكاوي"],
    ["نقل الجرحى إلى مستشفى الشيخة مريم", "مستشفى الشيخة مريم", "Sheikha Maryam Hospital"],
    ["أغلق السكان طريق الأمير كريم الحداد", "طريق الأمير كريم الحداد", "Prince Karim al-Haddad Road"],
  ],
  "names/body": [
    ["أوضح مراسل الجزيرة أن الطريق مغلق", "الجزيرة", "Al Jazeera"],
    ["قصف طيران التحالف مواقع الحوثيين", "طيران التحالف", "Arab Coalition"],
    ["دعت الأمم المتحدة إلى الهدوء", "الأمم المتحدة", "United Nations"],
    ["قال البنتاجون إن الطائرة سقطت", "البنتاجون", "Pentagon"],
    ["زعيم تنظيم القاعدة قتل في غارة", "القاعدة", "al-Qaeda"],
    ["قال الوزير لـ«الشرق الأوسط» إن الطريق مغلق", "الشرق الأوسط", "Asharq Al-Awsat"],
    ["أعلنت حركة النهضة موقفها، وقال القيادي في النهضة إنه عاد", "النهضة", "Ennahda"],
    ["كتبت «النهار» أن الحكومة ستستقيل", "النهار", "An-Nahar"],
    ["قال الوزير ل (الراية) إن الطريق مغلق", "الراية", "Al Raya"],
    ["قال الوزير للجزيرة إن الطريق مغلق", "لجزيرة", "Al Jazeera"],
    ["أوضح في مقابلة خاصة مع الجزيرة أن الطريق مغلق", "الجزيرة", "Al Jazeera"],
    ['اعترف "الجيش" الإسرائيلي بمقتل جندي', 'الجيش" الإسرائيلي', "Israel Defense Forces"],
    ['أعلن "جيش" الاحتلال الإسرائيلي الهدنة', 'جيش" الاحتلال الإسرائيلي', "Israel Defense Forces"],
  ],
  "names/body-of-state": [
    ["دانت رابطة الأطباء السودانيين الهجوم", "رابطة الأطباء السودانيين", "Sudanese Doctors League"],
    ["حاصرت الشرطة العراقية المنطقة", "الشرطة العراقية", "Iraqi Police"],
    ["دعت نقابة المحامين التونسيين إلى إضراب", "نقابة المحامين التونسيين", "Tunisian Bar Association"],
  ],
  "names/body-alone": [["طالبت النيابة العامة بسجن المتهم", "النيابة العامة", "Public Prosecution"]],
  "names/numbered-unit": [
    ["أصيب جنديان من الكتيبة 82 أمس", "الكتيبة 82", "82nd Battalion"],
    ["سيطر اللواء 35 مدرع على التل في اليمن", "اللواء 35 مدرع", "35th Armored Brigade"],
    ["تقدمت الفرقة العاشرة العراقية", "الفرقة العاشرة العراقية", "10th Division"],
    ["حلقت طائرات السرب رقم 12 ليلا", "السرب رقم 12", "12th Squadron"],
  ],
  "names/club-of-town": [["أنقذ حارس روما فريقه في المباراة", "روما", "AS Roma"]],
  "names/body-of-leader": [
    ["فرضت إدارة ترامب عقوبات على إيران", "إدارة ترامب", "Trump administration"],
    ["انسحبت قوات صالح من المخا في اليمن", "قوات صالح", "Saleh forces"],
  ],
  "names/body-of-place": [["أوقفت شرطة كركوك مشتبها به", "شرطة كركوك", "Kirkuk Police"]],
  "names/body-of-body": [
    ["اعتقلت قوات بوكو حرام مدنيين", "قوات بوكو حرام", "Boko Haram forces"],
    ["اجتمع المكتب السياسي لحركة حماس", "المكتب السياسي لحركة حماس", "Political Bureau of Hamas"],
  ],
  "names/land-of-state": [["انتشر الجنود على الحدود السورية", "الحدود السورية", "Syrian border"]],
  "names/body-with-domain": [
    ["اجتمعت لجنة الطوارئ والأزمات صباحا", "لجنة الطوارئ والأزمات"],
    ["قال عضو في لجنة الشؤون الخارجية والأمن القومي إن", "لجنة الشؤون الخارجية والأمن القومي"],
    ["رحبت وزارة الخارجية العراقية بالبيان", "وزارة الخارجية العراقية", "Iraqi Ministry of Foreign Affairs"],
    ["انتقدت وزارة الداخلية القرار في تونس", "وزارة الداخلية", "Tunisian Ministry of Interior"],
  ],
  "names/domain-of-state": [
    ["وأضافت الداخلية في بيان أن الطريق مغلق", "الداخلية", "Ministry of Interior"],
    ["أوضح بيان للخارجية أن السفير عاد", "لخارجية", "Ministry of Foreign Affairs"],
    ["الصحة: وفاة مصابين بالحمى", "الصحة", "Ministry of Health"],
    ["رحبت الخارجية العراقية بالبيان", "الخارجية العراقية", "Iraqi Ministry of Foreign Affairs"],
  ],
  "names/body-with-purpose": [
    ["رأس مجلس التنمية السياحية الاجتماع", "مجلس التنمية السياحية", "Tourism Development Council"],
    ["نشرت هيئة الإعلام المرئي والمسموع قائمة", "هيئة الإعلام المرئي والمسموع", "Audiovisual Media Authority"],
    ["ناقشت اللجنة الأمنية العليا الخطة", "اللجنة الأمنية العليا"],
    ["ناقش المجلس الاقتصادي والاجتماعي الخطة", "المجلس الاقتصادي والاجتماعي"],
    ["أخمد رجال الإدارة العامة للدفاع المدني الحريق", "الإدارة العامة للدفاع المدني"],
    ["قال المركز الإعلامي للمقاومة إن الطريق مغلق", "المركز الإعلامي للمقاومة", "Resistance Media Center"],
    ["أعلن الاتحاد المصري للمصارعة النتائج", "الاتحاد المصري للمصارعة"],
    ["عقد المجلس الأعلى للصحة جلسة", "المجلس الأعلى للصحة", "Supreme Council for Health"],
    ["عقد المجلس الأعلى للصحة في تونس جلسة", "المجلس الأعلى للصحة", "Tunisian Supreme Council for Health"],
    ["اجتمع الاتحاد العام التونسي للطلبة", "الاتحاد العام التونسي للطلبة", "Tunisian General Federation of Students"],
    [
      "طالبت الهيئة العليا لمكافحة الفساد بتحقيق",
      "الهيئة العليا لمكافحة الفساد",
      "High Authority for Combating Corruption",
    ],
    [
      "أعلن الديوان الوطني التونسي للسياحة النتائج",
      "الديوان الوطني التونسي للسياحة",
      "Tunisian National Office for Tourism",
    ],
    [
      "افتتحت الجمعية الخيرية لتحفيظ القرآن الكريم مقرا",
      "الجمعية الخيرية لتحفيظ القرآن الكريم",
      "Charitable Association for Memorisation of the Holy Quran",
    ],
    ["خسر البنك التونسي للتضامن قضية", "البنك التونسي للتضامن", "Tunisian Solidarity Bank"],
    [
      "بدأت اللجنة العامة للانتخابات البلدية عملها",
      "اللجنة العامة للانتخابات البلدية",
      "General Committee for Municipal Elections",
    ],
  ],
  "names/named-body": [
    ["نشر معهد الاقتصاد العالمي تقريرا", "معهد الاقتصاد العالمي", "World Economy Institute"],
    ["ذكرت صحيفة (تورين فيسلر) أن الطريق مغلق", "تورين فيسلر", "Torin Visler"],
    ["خسر فريق تورليف الإسباني المباراة", "تورليف", "Torlev"],
    ["أعلنت كتائب النور مسؤوليتها عن الهجوم", "كتائب النور", "al-Nour Brigades"],
    ["تخرج في جامعة الأمير كريم الحداد", "جامعة الأمير كريم الحداد", "Prince Karim al-Haddad University"],
  ],
  "names/known-person": [
    ["قال دونالد ترامب إن بلاده ستنسحب", "دونالد ترامب", "Donald Trump"],
    ["وأضاف بوتين أن الحوار ممكن", "بوتين", "Vladimir Putin"],
  ],
  "names/bare-name": [
    ["انسحب أنصار صالح من المخا في اليمن", "صالح", "Ali Abdullah Saleh"],
    ["قال البرهان إن السودان بخير", "البرهان", "Abdel Fattah al-Burhan"],
    ["بري: مجلس النواب اللبناني يجتمع غدا", "بري", "Nabih Berri"],
    ["قال المحامي العراقي إن صدام لن يحضر الجلسة", "صدام", "Saddam Hussein"],
    ["قال النائب العراقي إن الائتلاف الذي يقوده المالكي باق", "المالكي", "Nouri al-Maliki"],
  ],
  "names/person-by-title": [
    ["شارك السيد أحمد الكناني في الندوة", "أحمد الكناني", "Ahmed al-Kinani"],
    ["التقى الوزير سامي الجبوري وفدا", "سامي الجبوري", "Sami al-Jubouri"],
  ],
  "names/person-by-given-name": [
    ["زار محمود العبيدي المدرسة", "محمود العبيدي", "Mahmoud al-Obeidi"],
    ["وقال محمد الجلالي إن الطريق مغلق", "محمد الجلالي"],
  ],
  "names/kunya": [["قتل أبو مصطفى الحمصي في غارة", "أبو مصطفى الحمصي", "Abu Mustafa al-Homsi"]],
  "names/speaker": [
    ["وقال تشورباك فيسنوف إن الحوار بدأ", "تشورباك فيسنوف"],
    ["وأضاف تشورباك أن الحوار بدأ", "تشورباك"],
    ["وأكد الزغبراوي أن الحوار بدأ", "الزغبراوي"],
  ],
  "names/person-by-nation": [
    ["حل ثانيا الألماني تشورباك فيسنوف", "تشورباك فيسنوف"],
    ["تقدم على الفرنسي تشورباك في السباق", "تشورباك"],
  ],
  "names/person-by-apposition": [
    ["اجتمع أمس تشورباك فيسنوف، رئيس الشركة، بالعمال", "تشورباك فيسنوف"],
    ["وصل تشورباك فيسنوف (34 عاما) إلى المدينة", "تشورباك فيسنوف"],
  ],
  "names/person-awaited": [
    ["اغتيال أوغوزهان كورباش وسط العاصمة", "أوغوزهان كورباش"],
    ["وصل وفد برئاسة أنيكا هوستروب إلى المدينة", "أنيكا هوستروب"],
    ["نقلت الوكالة عن أوغوزهان كورباش قوله إن الحريق أخمد", "أوغوزهان كورباش"],
    ["التقى كريم حداد وشيركوز هورمازي", "شيركوز هورمازي"],
  ],
  "names/family-name": [
    ["وأضاف كارلسون أن الهجوم فشل", "كارلسون", "Carlson"],
    ["تشورباك كارلسون قال إن الهجوم فشل", "تشورباك كارلسون"],
  ],
  "names/last-name": [
    ["قال كريم محسن البرقاوي إن الحوار بدأ، ثم اجتمع النواب في بيت البرقاوي", "البرقاوي", "Karim Mohsen al-Barqawi"],
    ["زاد نفوذ الأسد. ثم قال كريم محسن الأسد إن الحوار بدأ، ودعا الأسد إلى هدنة", "الأسد", "Karim Mohsen al-Assad"],
    ["بدأت جولة تورليف. ثم قال كريم تورليف إن الحوار بدأ", "تورليف", "Karim Torlev"],
    ["قال كريم صالح إن الحوار بدأ. وأشار التقرير إلى أن صالح غادر المكان", "صالح", "Karim Saleh"],
    ["قال كريم محفوظ إن الحوار بدأ. ثم توقف محفوظ عن الكلام", "محفوظ", "Karim Mahfouz"],
  ],
};

/** What goes back to a name by each rule. */
const RETURNS: Readonly<Record<string, readonly (readonly [text: string, surface: string, norm: string])[]>> = {
  "names/body-again": [["قالت حركة حماس إنها تدرس المقترح، وأضافت الحركة أن ردها قريب", "الحركة", "Hamas"]],
  "names/place-again": [
    ["دخلت القوات مدينة تدمر، وانتشر الجنود في المدينة", "المدينة", "Palmyra"],
    ["سقطت قذيفتان على ناحية كبيسة ثم انسحب الجيش من الناحية", "الناحية", "Kubaysa"],
    ["وصل الوفد إلى بغداد حيث اجتمع بمسؤولين عراقيين قبل أن يغادر العاصمة", "العاصمة", "Baghdad"],
  ],
  "names/person-again": [
    ["قال الوزير كريم الجبوري إن الحوار بدأ، وأضاف الوزير أنه مفيد", "الوزير", "Karim al-Jubouri"],
    ["وصل الرئيس دونالد ترامب أمس. وأضاف الرئيس أن الحوار مفيد", "الرئيس", "Donald Trump"],
  ],
  "names/short-name": [
    ["دعت اليونيسف إلى الهدوء، وحذرت المنظمة من المجاعة", "المنظمة", "UNICEF"],
    ["دعت الأمم المتحدة إلى الهدوء، وحذرت المنظمة الدولية من المجاعة", "المنظمة الدولية", "United Nations"],
  ],
};

/** Texts in which the words of each rule name nothing. */
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  "names/country": ["دخل جنود أميركيون القرية", "طلبت الشركة أي دعم مالي"],
  "names/place": ["اشترى أجهزة حديثة", "بقي الوضع القائم على حاله"],
  "names/place-with-head": ["أغلق المطار ساعات"],
  "names/place-by-head": ["عاد نازحون إلى القرية", "عاش في قرية صغيرة"],
  "names/facility": ["نقل الجرحى إلى المستشفى", "نقل الجرحى إلى مستشفى قريب"],
  "names/body": ["هذه هي القاعدة الأولى في اللعبة", "قصفت الطائرات مواقع شرق المدينة"],
  "names/body-of-state": ["حاصرت الشرطة المنطقة"],
  "names/body-alone": ["صوت المجلس على القانون"],
  "names/club-of-town": ["فاز الفريق في المباراة على ضيفه"],
  "names/body-of-leader": ["تولى إدارة صالح للأعمال في المدينة"],
  "names/body-of-place": ["أوقفت شرطة متنكرة السيارة"],
  "names/land-of-state": ["تجاوز كل الحدود"],
  "names/body-with-domain": ["قالت الوزارة إن العمل مستمر"],
  "names/domain-of-state": ["بحث الشؤون الخارجية"],
  "names/body-with-purpose": ["عقد الاجتماع الأول للجنة", "غادر المدرسة الابتدائية ليبدأ العمل"],
  "names/named-body": ["عقد حزب صغير اجتماعا"],
  "names/person-by-title": ["قال الوزير إن الحوار بدأ", "شارك السيد في الندوة"],
  "names/person-by-given-name": ["هذا قرار صالح للجميع", "يزيد عدد السكان"],
  "names/kunya": ["عاد أبو العريس إلى بيته"],
  "names/speaker": ["وقال شاهد إن الطريق مغلق", "وقال إن الطريق مغلق", "وقف الجمهور بين تلتين صغيرتين"],
  "names/person-by-nation": ["في شقه اللبناني تحريضي ومهم"],
  "names/person-by-apposition": ["وصل وفد من رئيس الشركة"],
  "names/person-awaited": ["اعتقال مستوطنين متسللين", "وصل وفد برئاسة الوزير", "فوز ريكرياتيفن ليبولن"],
  "names/family-name": ["وأضاف المصدر أن الهجوم فشل"],
};

describe("rules of the names layer", () => {
  const finds = Object.entries(FINDS).flatMap(([rule, texts]) => texts.map((text) => [rule, ...text] as const));
  it.each(finds)("%s: «%s» names %s", (rule, text, surface, norm) => {
    const { names } = read(text);
    const found = names.find((name) => name.rule === rule && name.surface === surface);
    expect(found, names.map((name) => `${name.surface} (${name.rule})`).join("; ")).toBeDefined();
    if (norm !== undefined) expect(found?.norm).toBe(norm);
  });

  const returns = Object.entries(RETURNS).flatMap(([rule, texts]) => texts.map((text) => [rule, ...text] as const));
  it.each(returns)("%s: in «%s», %s goes back", (rule, text, surface, norm) => {
    expect(read(text).coreferences.map((one) => [one.rule, one.surface, one.norm])).toEqual([[rule, surface, norm]]);
  });

  const leaves = Object.entries(LEAVES).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));
  it.each(leaves)("%s leaves «%s»", (_, text) => {
    expect(read(text).names.map(({ surface, rule }) => `${surface} (${rule})`)).toEqual([]);
  });

  it("are each told once and each shown", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...finds, ...returns].map(([rule]) => rule).filter((rule) => !ids.includes(rule))).toEqual([]);
    const shown = new Set<string>([...finds, ...returns].map(([rule]) => rule));
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
    expect(Object.keys(LEAVES).filter((rule) => !ids.includes(rule))).toEqual([]);
  });
});
