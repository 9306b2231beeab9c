import { describe, expect, it } from "vitest";
import type { NameMention } from "../../../src/model/name.js";
import { read } from "./read.js";

/** Type, state and role of each name with its words: «العراق GPE IQ place». */
const told = (text: string): string[] =>
  read(text).names.map(({ surface, type, country, role }) =>
    [surface, type, country, role].filter((part) => part !== null).join(" "),
  );

/** The one name of a text. */
function only(text: string): NameMention {
  const { names } = read(text);
  expect(names.map(({ surface }) => surface)).toHaveLength(1);
  return names[0];
}

/** What is known to break the finding of Arabic names. */
describe("traps", () => {
  it.each([
    ["أوقفت الشرطة 24 روسيا أمس", []],
    ["غرق أربعون مهاجرا أفريقيا قبالة الساحل", []],
    ["أطلق المتمردون الشيشان سراحهم", []],
    ["تحدث الوزير داعيا تركيا إلى الحوار", ["تركيا GPE TR actor"]],
    ["يعيش هناك مغتربون من أصول عربية وسورية", []],
    ["طلب أسلحة تقليدية وروسيا وافقت", ["روسيا GPE RU actor"]],
    ["وتضم المجموعة أيضا موريتانيا", ["موريتانيا GPE MR actor"]],
    ["وزار الوفد مؤخرا روسيا", ["روسيا GPE RU actor"]],
    ["وقال المسؤول ان سورية وافقت", ["سورية GPE SY actor"]],
    ["جال الوفد في 2014 روسيا كلها", ["روسيا GPE RU actor"]],
    ["كان أقوى الزلازل التي شهدتها هايتي منذ سنوات", ["هايتي GPE HT place"]],
    ["هاجم مسلحون فندقا بوسط مالي أمس", ["مالي GPE ML place"]],
    ["قصف الطيران بيت الفقيه وزبيد أمس", ["بيت الفقيه GPE YE place", "زبيد GPE YE place"]],
    ["عاد الوفد مرورا بأوروبا", ["أوروبا LOC"]],
  ])("adjectives that are spelled like states are none: %s", (text, names) => {
    expect(told(text)).toEqual(names);
  });

  it.each([
    ["خطب عمر البشير في الحشد. ورفض القضاة اعتقال البشير أمس", "البشير"],
    ["خطب نوري المالكي في الحشد. وتقدمت عليه قائمة المالكي أمس", "المالكي"],
    ["قال العميد سعيد منتظر المهدي إن الحريق كبير. وكتب منتظر المهدي ذلك", "منتظر المهدي"],
    ["أصيب النائب محمد علي الشدادي في عدن. وكانت إصابة الشدادي طفيفة", "الشدادي"],
  ])("a last name that is a place or a given name too, behind a noun: %s", (text, last) => {
    expect(read(text).names.map(({ surface, type }) => `${surface} ${type}`)).toContain(`${last} PER`);
  });

  it.each([
    ["تنسق مصر مع القوات المسلحة", ["مصر GPE EG actor"]],
    ["تراجع سلاح المدرعات السوداني إلى الخرطوم", ["سلاح المدرعات السوداني ORG SD", "الخرطوم GPE SD place"]],
    ["زار قائد المنطقة العسكرية الثانية مدينة المكلا", ["المنطقة العسكرية الثانية ORG YE", "المكلا GPE YE place"]],
    ["سقطت قذيفة في وادي كعبان", ["وادي كعبان LOC"]],
    ["وأدى الانفجار إلى حريق", []],
    ["قال فؤاد حداد إن الحضور كثر", ["فؤاد حداد PER"]],
    ["انتشر الجنود في تعز وعدن", ["تعز GPE YE place", "عدن GPE YE place"]],
    ["غرق الزورق قبالة الساحل الليبي", ["الساحل الليبي LOC LY"]],
  ])("arms, regions of armies, valleys and coasts: %s", (text, names) => {
    expect(told(text)).toEqual(names);
  });

  it.each([
    ["وصل الأمير كريم بن سامي إلى المدينة. وشكر الأمير كريم الحضور", "Karim bin Sami"],
    ["قالت هيلاري كلينتون إنها ترشح نفسها. وأضافت هيلاري أن القرار صعب", "Hillary Clinton"],
  ])("a given name alone is whoever has it: %s", (text, norm) => {
    expect(read(text).names.map((name) => name.norm)).toEqual([norm, norm]);
  });

  describe("letters glued on stay outside", () => {
    it.each([
      ["و", "عاد الوفد أمس وللعراق حدود طويلة", ["لعراق GPE IQ actor"]],
      ["لل", "وجه النائب أسئلة للبنتاغون", ["لبنتاغون ORG US"]],
      ["ك", "بقي صامتا كالبنتاغون", ["البنتاغون ORG US"]],
      ["ب", "وقع الانفجار بالموصل ليلا", ["الموصل GPE IQ place"]],
      ["ل before a bare name", "انتقل الوفد لبغداد", ["بغداد GPE IQ place"]],
      ["وب", "رحب النواب وبالتحالف الدولي أشادوا", ["التحالف الدولي ORG"]],
      ["ف", "تأجلت القمة، فباريس تستضيف غيرها", ["باريس GPE FR actor"]],
      ["و before ب", "انتشر الجنود في كركوك وبابل", ["كركوك GPE IQ place", "بابل GPE IQ place"]],
      ["ل before أل", "قدم النائب الدعم لألمانيا", ["ألمانيا GPE DE actor"]],
    ])("%s: %s", (_, text, expected) => {
      expect(told(text)).toEqual(expected);
    });

    it.each(["واشنطن", "بغداد", "كركوك", "لبنان", "باكستان", "فلسطين", "كابول", "برلين", "فيينا", "ليبيا"])(
      "%s begins with a letter of its own",
      (name) => {
        expect(only(`وصل الوفد إلى ${name} ليلا`).surface).toBe(name);
      },
    );

    it("each member of a chain is a name", () => {
      expect(told("وصل الوفد إلى لندن وباريس وبرلين")).toEqual([
        "لندن GPE GB place",
        "باريس GPE FR place",
        "برلين GPE DE place",
      ]);
    });
  });

  describe("spellings of one name", () => {
    it.each([
      ["أميركا", "أمريكا", "امريكا", "الولايات المتحدة", "الولايات المتحدة الأميركية"],
      ["بريطانيا", "المملكة المتحدة"],
      ["سوريا", "سورية"],
      ["الأردن", "الاردن"],
      ["العراق", "العـــراق", "ﺍﻟﻌﺮﺍﻕ", "العِراق", "الع\u200fراق"],
      ["البصرة", "البصره"],
      ["إسطنبول", "اسطنبول"],
      ["كابل", "كابول"],
    ])("%s", (...spellings) => {
      const found = spellings.map((spelling) => only(`عاد الوفد إلى ${spelling}`));
      expect(found.map(({ surface }) => surface)).toEqual(spellings);
      expect(new Set(found.map(({ entity }) => entity)).size).toBe(1);
    });

    it.each([
      ["البنتاغون", "البنتاجون"],
      ["اليونيسف", "اليونيسيف"],
      ["داعش", "تنظيم الدولة", "«الدولة الإسلامية»"],
      ["الناتو", "حلف شمال الأطلسي"],
      ["جورباتشوف", "غورباتشوف"],
    ])("%s speaks", (...spellings) => {
      const entities = spellings.map((spelling) => only(`وقال ${spelling} إن الوضع صعب`).entity);
      expect(new Set(entities).size).toBe(1);
    });
  });

  describe("adjectives of states", () => {
    it.each([
      "دخل جنود أميركيون القرية",
      "تحدث مواطن لبناني عن معاناته",
      "ناشد الأردنيون الحكومة",
      "وصل الروس والأتراك إلى القمة",
      "قال رئيس الوزراء العراقي إن البلاد آمنة",
    ])("name nothing by themselves: %s", (text) => {
      expect(told(text)).toEqual([]);
    });

    it.each([
      ["أعلن الجيش اللبناني انتشاره", ["الجيش اللبناني ORG LB"]],
      ["حاصرت الشرطة العراقية المنطقة", ["الشرطة العراقية ORG IQ"]],
      ["عادت القوات الأميركية إلى قواعدها", ["القوات الأميركية ORG US"]],
      ["رحبت وزارة الخارجية العراقية بالبيان", ["وزارة الخارجية العراقية ORG IQ"]],
      ["رحبت الخارجية العراقية بالبيان", ["الخارجية العراقية ORG IQ"]],
    ])("belong to the body's name: %s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });

  describe("bodies", () => {
    it.each([
      "حاصرت الشرطة المنطقة",
      "عقدت الحكومة جلسة",
      "انتشرت قوات الأمن في الحي",
      "هذه هي القاعدة الأولى في اللعبة",
    ])("are not named by their noun: %s", (text) => {
      expect(told(text)).toEqual([]);
    });

    it("take their state from the text", () => {
      expect(told("انتقدت وزارة الداخلية القرار في بيان نشر في تونس")).toEqual([
        "وزارة الداخلية ORG TN",
        "تونس GPE TN place",
      ]);
    });

    it("are of the only state of which the text names them in full", () => {
      const last = (text: string): string | undefined =>
        told(text)
          .filter((one) => one.includes("ORG"))
          .at(-1);
      const abroad = "أعلنت وزارة الدفاع البريطانية أن طائراتها عادت من سوريا. ورحبت دمشق وحلب. ونفت وزارة الدفاع ذلك";
      expect(last(abroad)).toBe("وزارة الدفاع ORG GB");
      expect(last(`ردت وزارة الدفاع السورية على لندن. ${abroad}`)).toBe("وزارة الدفاع ORG SY");
      expect(last("عادت القوات إلى سوريا. ففي فرنسا، رحبت وزارة الصحة بذلك. ورحبت حلب")).toBe("وزارة الصحة ORG FR");
    });

    it.each([
      ["زعيم تنظيم القاعدة قتل في غارة", "القاعدة ORG"],
      ["قالت حركة حماس إنها تدرس المقترح", "حماس ORG PS"],
      ["قالت صحيفة «الوطن» إن الاجتماع تأجل", "الوطن ORG"],
      ["قالت صحيفة الشرق الأوسط إن الاجتماع تأجل", "الشرق الأوسط ORG SA"],
      ["تشهد منطقة الشرق الأوسط توترا", "الشرق الأوسط LOC"],
      ["قالت حركة «النجم الثاقب» إنها ستشارك", "النجم الثاقب ORG"],
      ["قال تنظيم «الدولة الإسلامية» إنه نفذ الهجوم", "الدولة الإسلامية ORG"],
      ["ذكرت شبكة CNN أن الاجتماع تأجل", "CNN ORG US"],
      ["رفض الحوثيون العرض", "الحوثيون ORG YE"],
      ["أعلنت كتائب النور مسؤوليتها عن الهجوم", "كتائب النور ORG"],
    ])("leave their class noun and quotes out where the rest stands alone: %s", (text, expected) => {
      expect(told(text)).toEqual([expected]);
    });

    it("in quotes are of the state whose adjective follows", () => {
      expect(told("ذكرت صحيفة «مرفاتان» التركية أن روسيا سحبت قواتها")).toContain("مرفاتان ORG TR");
      expect(told("قالت حركة «النجم الثاقب» الإيطالية إنها ستشارك في سوريا")).toContain("النجم الثاقب ORG IT");
    });

    it("of the world are of no state", () => {
      expect(told("قدم الاتحاد الدولي للصحافة تقريره في تونس")).toContain("الاتحاد الدولي للصحافة ORG");
      expect(told("قدم الاتحاد العام للصحافة تقريره في تونس")).toContain("الاتحاد العام للصحافة ORG TN");
    });

    it("hold assemblies that are none of their own", () => {
      expect(told("ناقشت الجمعية العمومية للفيفا القرار في العراق")).toEqual(["لفيفا ORG", "العراق GPE IQ place"]);
      expect(told("قالت حكومة المدينة إن الطريق في الصين آمن")).toEqual(["الصين GPE CN place"]);
    });

    it("of the tables have a sector", () => {
      expect(only("أعلن الجيش اللبناني انتشاره").sector).toBe("MIL");
      expect(only("حاصرت الشرطة العراقية المنطقة").sector).toBe("COP");
      expect(only("دعت الأمم المتحدة إلى الهدوء").sector).toBe("IGO");
      expect(only("ذكرت وكالة رويترز أن الاجتماع تأجل").sector).toBe("JRN");
      expect(only("رحبت الخارجية العراقية بالبيان").sector).toBe("GOV");
    });
  });

  it.each([
    ["an office of a division", "صرح أمير منطقة عسير بذلك", ["عسير GPE SA actor"]],
    ["what opens as places do", "نقلت الطفلة من منطقة سيدي منصور", ["سيدي منصور GPE place"]],
    [
      "whom a hospital is called after",
      "نقل إلى المستشفى الجامعي الحبيب بورقيبة",
      ["المستشفى الجامعي الحبيب بورقيبة FAC"],
    ],
    ["the adjective of a base", "أصابت الغارة قاعدة العند العسكرية", ["قاعدة العند العسكرية FAC YE"]],
    ["a noun outside its group", "هاجم تنظيم الدولة الإسلامية القرية", ["الدولة الإسلامية ORG"]],
    ["a short name of a group", "هاجم تنظيم الدولة القرية", ["تنظيم الدولة ORG"]],
    ["a verb behind a name", "خسر علي عبدالله صالح تكبدوا معه الكثير", ["علي عبدالله صالح PER YE"]],
    ["«في» before a word that is a town too", "تفجير استهدف سوقا في القائم الأربعاء", ["القائم GPE IQ place"]],
    ["an office and no town", "ثقة الجميع في القائم على المشروع", []],
    ["a chargé d'affaires", "طعن المحامي في القائم بالأعمال", []],
    ["many streets of a town", "سقطت قذائف على شوارع حلب", ["حلب GPE SY place"]],
    ["what a state has to do", "قال الوزير إن على السويد أن تقرر", ["السويد GPE SE actor"]],
    ["a region that is not", "وهي منطقة لا تقع تحت سيطرة القوات", []],
    ["people of the south", "أصيب الجنديين الجنوبيين وجنديين جنوبيين آخرين", []],
    ["a presidency", "قالت رئاسة الجمهورية في بيان", ["رئاسة الجمهورية ORG"]],
  ])("%s: %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("known by the tables take no other state's adjective", () => {
    expect(told("قال وزير شؤون الاتحاد الأوروبي التركي إن الحوار بدأ")).toEqual(["الاتحاد الأوروبي ORG"]);
    expect(told("غادر رئيس الاتحاد السعودي الاجتماع")).toEqual(["الاتحاد السعودي ORG SA"]);
  });

  it("called like a person of the text are that person", () => {
    const { names } = read("قال عبد الملك الحوثي إن الحوار بدأ. وأضاف الحوثي أنه مستمر");
    expect(names.map(({ type }) => type)).toEqual(["PER", "PER"]);
  });

  describe("bare nominals", () => {
    it.each([
      ["أعلنت وزارة الخارجية العراقية موقفها، وقالت الوزارة إن الحوار مستمر", "الوزارة"],
      ["تبنى تنظيم داعش الهجوم، وقال التنظيم إن عناصره انسحبوا", "التنظيم"],
      ["قالت حركة حماس إنها تدرس المقترح، وأضافت الحركة أن ردها قريب", "الحركة"],
    ])("go back to the name before them: %s", (text, nominal) => {
      const { names, coreferences } = read(text);
      expect(names).toHaveLength(1);
      expect(coreferences.map(({ surface, entity }) => [surface, entity])).toEqual([[nominal, names[0].entity]]);
    });

    it("go back to nothing where no name stands before them", () => {
      expect(read("قالت الوزارة إن الحوار مستمر").coreferences).toEqual([]);
    });
  });

  describe("capitals and seats", () => {
    it.each([
      ["وافقت واشنطن على تمديد المهلة", "country:us"],
      ["انتقدت موسكو القرار", "country:ru"],
      ["أصدرت لندن بيانا", "country:gb"],
      ["تأجل الحوار مع طهران", "country:ir"],
      ["حذر الكرملين من عواقب القرار", "country:ru"],
      ["رفض البيت الأبيض التعليق", "country:us"],
      ["نفى الإليزيه الخبر", "country:fr"],
      ["قال البنتاغون إن الطائرة سقطت", "country:us"],
    ])("stand for their government: %s", (text, state) => {
      expect(only(text).metonymOf).toBe(state);
    });

    it.each(["اندلع حريق في موسكو", "سافر الوفد من واشنطن", "وقع الانفجار شمال بغداد", "عاد السياح إلى لندن"])(
      "say where: %s",
      (text) => {
        const { role, metonymOf } = only(text);
        expect(role).toBe("place");
        expect(metonymOf).toBeUndefined();
      },
    );
  });

  describe("one name of several places", () => {
    it.each([
      ["قال الجيش اللبناني إن الاشتباكات في طرابلس توقفت", "طرابلس", "place:lb.north.tripoli"],
      ["قالت حكومة ليبيا إن الاشتباكات في طرابلس توقفت", "طرابلس", "place:ly.tripoli.tripoli"],
      ["أعلن الأردن أن المؤتمر سيعقد في عمان", "عمان", "place:jo.amman.amman"],
      ["رحبت عمان والسعودية بالهدنة في اليمن", "عمان", "country:om"],
      ["وصل الوفد إلى العاصمة عمان", "عمان", "place:jo.amman.amman"],
      ["استهدف هجوم ناقلة قبالة سواحل عمان", "عمان", "country:om"],
      ["عاد النازحون إلى مدينة حديثة في الأنبار", "حديثة", "place:iq.anbar.haditha"],
      ["وصلت القوات إلى مدينة القائم في العراق", "القائم", "place:iq.anbar.al-qaim"],
      ["وصل الوفد إلى مدينة العمارة في العراق", "العمارة", "place:iq.maysan.amarah"],
      ["وصلت القافلة إلى مدينة الكوت في العراق", "الكوت", "place:iq.wasit.kut"],
      ["وصلت القافلة إلى الكويت", "الكويت", "country:kw"],
      ["تأجل لقاء عمّان أسبوعا", "عمّان", "place:jo.amman.amman"],
      ["ضرب الإعصار ولاية جورجيا الأميركية", "جورجيا", "place:us.georgia"],
    ])("%s", (text, surface, entity) => {
      const found = read(text).names.filter((name) => name.surface === surface);
      expect(found.map((name) => name.entity)).toEqual([entity]);
    });

    it("is none of them where its noun governs another name", () => {
      const { names } = read("نزح السكان من دير العشاير إلى سوريا");
      expect(names.map(({ surface }) => surface)).not.toContain("دير");
      expect(told("وصلت القوات إلى منطقة الحسينية القريبة من بغداد")).toContain("الحسينية GPE IQ place");
    });

    it("behind و in a list is the better-known place", () => {
      expect(told("افتتح الوزير مراكز في الرياض وجدة في السعودية")).toEqual([
        "الرياض GPE SA place",
        "جدة GPE SA place",
        "السعودية GPE SA place",
      ]);
      expect(told("وقع الحادث في وجدة شرقي المغرب")).toContain("وجدة GPE MA place");
    });

    it("in alef is an adjective after a noun in alef", () => {
      expect(told("عرفه الناس قائدا بارا بأهله في السودان")).toEqual(["السودان GPE SD place"]);
    });

    it("is none of a state that the text tells nothing of", () => {
      const text = "قال مصدر في سوريا إن القوات السورية دخلت بلدات الشمال";
      expect(told(text)).toEqual(["سوريا GPE SY place", "القوات السورية ORG SY"]);
      const shares = told("سجلت تونس أكثر الشكاوى ببنزرت وزغوان، ثم بولايات الشمال الغربي ومناطق الوسط");
      expect(shares).toEqual(["تونس GPE TN actor", "بنزرت GPE TN place", "زغوان GPE TN place"]);
      expect(told("قتل شاب في تونس قرب معتمدية بومرداس بولاية المهدية")).toContain("بومرداس GPE TN place");
      expect(told("غادر الوفد تونس ثم وصل إلى روتردام")).toContain("روتردام GPE NL place");
    });

    it.each([
      ["اعتز الوزير بالشراكة السعودية الإماراتية", []],
      ["لا تقل الصناعات السعودية جودة", []],
      ["وجرى البيع عن طريق محلات معينة في إيران", ["إيران GPE IR place"]],
      ["قالت الكاتبة السعودية إن روايتها صدرت", []],
      ["سقط الصاروخ قرب مدينة جازان السعودية", ["جازان GPE SA place"]],
    ])("is no adjective and no way: %s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });

    it("in alef is a state, and an adjective only after a noun in alef", () => {
      expect(told("تضررت سوريا من الزلزال")).toEqual(["سوريا GPE SY actor"]);
      expect(read("البطولة التي تستضيفها روسيا").names.map(({ surface }) => surface)).toEqual(["روسيا"]);
      expect(told("أوقفت السلطات طيارا روسيا في الميناء")).toEqual([]);
    });

    it("after its head is none of the persons called like it", () => {
      expect(told("وقع الانفجار في حي أبو سليم في ليبيا")).toContain("أبو سليم GPE LY place");
    });

    it("takes its state's adjective behind the quotes of a body's name", () => {
      expect(told("أعلنت شركة «أرامكو» السعودية أرباحها")).toEqual(["أرامكو ORG SA"]);
    });

    it("needs a class noun that governs it, or stands beside the capital", () => {
      expect(told("اجتمعت الدول الغربية أمس")).toEqual([]);
      expect(told("وصل الوفد إلى العاصمة الأردنية عمان")).toEqual(["عمان GPE JO place"]);
    });

    it.each(["بقي الوضع القائم على حاله", "انهارت العمارة السكنية", "اشترى أجهزة حديثة", "طلبت الشركة أي دعم مالي"])(
      "is a common word in «%s»",
      (text) => {
        expect(told(text)).toEqual([]);
      },
    );
  });

  describe("class nouns of places", () => {
    it.each([
      ["زار محافظة الأنبار وقضاء هيت", ["الأنبار GPE IQ place", "هيت GPE IQ place"]],
      ["قصف الطيران مدينة البصرة", ["البصرة GPE IQ place"]],
      ["غادرت الطائرات قاعدة عين الأسد", ["قاعدة عين الأسد FAC IQ"]],
      ["أغلق معبر رفح أمام المسافرين", ["معبر رفح FAC PS"]],
      ["تعطل مطار حلب ساعات", ["مطار حلب FAC SY"]],
      ["نقل الجرحى إلى مستشفى النور", ["مستشفى النور FAC"]],
      ["عبرت السفينة البحر الأحمر", ["البحر الأحمر LOC"]],
      ["نزح سكان قرية كفر زيبا", ["كفر زيبا GPE place"]],
      ["توقفت الملاحة في نهر دجلة", ["دجلة LOC"]],
      ["ارتفع منسوب نهر النيل الأزرق", ["النيل الأزرق LOC"]],
      ["عاد الهدوء إلى قطاع غزة", ["قطاع غزة GPE PS place"]],
    ])("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });

  describe("persons", () => {
    it.each([
      ["kunya", "قتل أبو الوليد الحمصي في غارة", ["أبو الوليد الحمصي PER"]],
      ["kunya in the genitive", "تحدث التقرير عن أبي الوليد الحمصي", ["أبي الوليد الحمصي PER"]],
      ["بن and آل", "قال خالد بن ناصر آل مسعود إن الزيارة ناجحة", ["خالد بن ناصر آل مسعود PER"]],
      ["بنت", "قالت فاطمة بنت علي إن العمل مستمر", ["فاطمة بنت علي PER"]],
      ["عبد with its name", "وصل عبد الرحمن الكناني إلى الندوة", ["عبد الرحمن الكناني PER"]],
      ["عبد glued on", "وصل عبدالرحمن الكناني إلى الندوة", ["عبدالرحمن الكناني PER"]],
      ["two joined by و", "قال أحمد الجبوري ومحمود العبيدي إنهما عادا", ["أحمد الجبوري PER", "محمود العبيدي PER"]],
      ["two in the news", "استقبل محمود عباس إسماعيل هنية", ["محمود عباس PER PS", "إسماعيل هنية PER PS"]],
      ["not the son", "قتل هادي حسن نصر الله في غارة", ["هادي حسن نصر الله PER"]],
      ["closed by a noun of the language", "أوضح المواطن كريم متروك أن الطريق مغلق", ["كريم متروك PER"]],
      ["closed by the name of a small place", "قال المتحدث محمد عمر وردك إن الطريق مغلق", ["محمد عمر وردك PER"]],
      ["closed by an initial", "أوقف رجل يدعى كريم د (24 عاما)", ["كريم د PER"]],
      ["past a preposition", "أوضح المسؤول في الشرطة، كريم الجبوري، أن الطريق مغلق", ["كريم الجبوري PER"]],
      ["آل with a noun of the language", "وذكر كريم آل زايدة أن الطريق مغلق", ["كريم آل زايدة PER"]],
      ["a kunya written as one word", "وبحسب كريم أبوزهران فإن الطريق مغلق", ["كريم أبوزهران PER"]],
      ["set off by commas", "وقال عمدة المدينة، أمان تورليف، إن الطريق مغلق", ["أمان تورليف PER"]],
      ["past quotes", "دعا عضو النادي «الأزرق»، تسيلي سوكار، إلى الحوار", ["تسيلي سوكار PER"]],
      ["past a noun that the office governs", "قالت مراسلة شؤون المحاكم تورين فيسلر إنها عادت", ["تورين فيسلر PER"]],
      ["past what the office is for", "وصل المنسق المعني بشؤون اللاجئين تورين فيسلر", ["تورين فيسلر PER"]],
      ["a noun before بن", "أوضح الدكتور عاطي بن سعيد البرقاوي أن الطريق مغلق", ["عاطي بن سعيد البرقاوي PER"]],
      ["of two words before a family name", "قال وزير الداخلية أسد الزمان خان إنه عاد", ["أسد الزمان خان PER"]],
      [
        "in a list, where a given name is a word too",
        "شارك سمير البرقاوي وكامل الموسى في الندوة",
        ["سمير البرقاوي PER", "كامل الموسى PER"],
      ],
      ["a noun after a rank", "أصيب العقيد نجمي البلعوك في الحادث", ["نجمي البلعوك PER"]],
      ["before a bare office", "قال الدكتور كريم مصباح رئيس القسم إنه عاد", ["كريم مصباح PER"]],
      ["of a relative", "حضر النائب وزوجته ناديا الحفل", ["ناديا PER"]],
      ["closed by a word of the language after a title", "قال المحامي سامر مجدوب إن القضية مفتوحة", ["سامر مجدوب PER"]],
      ["closed by a noun with the article", "أكد العقيد سامر الرصاف أن القوات تقدمت", ["سامر الرصاف PER"]],
      [
        "closed by a name in the letters of ب and the article",
        "أعلن النائب فرناندو بالمودا عودته",
        ["فرناندو بالمودا PER"],
      ],
      ["before what its bearer does", "واصل الأسير سامر مضرب عن الطعام", ["سامر PER"]],
      ["without what is done", "افتتح الوزير سامر المعرض", ["سامر PER"]],
      ["without a noun and its pronoun", "وأبدى المدرب سامر تورليف استياءه", ["سامر تورليف PER"]],
      ["a noun before a family name", "قال العميد السيد رضي موسوي إنه عاد", ["رضي موسوي PER"]],
      ["no plural in hamza", "وقال ظرفاء إن الوقت مناسب", []],
      ["no letter before quotes", "اقترح النائب إنشاء ما يسمى ب«الواحة»", []],
      ["no words run together", "وأكد أنّالحرب ستنتهي", []],
      [
        "of the state that its adjective tells",
        "وقال الألماني سامر تورليف إنه عاد إلى فرنسا",
        ["سامر تورليف PER DE", "فرنسا GPE FR place"],
      ],
      ["of a counterpart", "التقى الوزير نظيره الألماني تورين فيسلر", ["تورين فيسلر PER DE"]],
      ["without what goes on", "غادر سمير تورليف وأنجز عمله", ["سمير تورليف PER"]],
      ["a foreign name after a verb of speech", "وقال زيدان كوربانوف إن الزيارة قصيرة", ["زيدان كوربانوف PER"]],
    ])("%s", (_, text, expected) => {
      expect(told(text)).toEqual(expected);
    });

    it.each([
      ["السيد", "شارك السيد أحمد الكناني في الندوة", "أحمد الكناني"],
      ["rank of three words", "قال الفريق أول الركن حسن الكناني إن العملية انتهت", "حسن الكناني"],
      ["rank that is a brigade too", "قال اللواء أحمد الكناني إن قواته تقدمت", "أحمد الكناني"],
      ["honorifics in a row", "قال آية الله العظمى السيد حسن الموسوي إن الحوار واجب", "حسن الموسوي"],
      ["الشيخ", "قال الشيخ أحمد الكناني إن الزيارة ناجحة", "أحمد الكناني"],
      ["office with a nisba", "وصل الوزير السابق سامي الجبوري", "سامي الجبوري"],
    ])("stand without their title: %s", (_, text, name) => {
      const { names } = read(text);
      expect(names.map(({ surface, type }) => [surface, type])).toEqual([[name, "PER"]]);
    });

    it("of Korea are called by their first word", () => {
      const text = "وصل كيم جونغ أون إلى سنغافورة، وقال كيم إن اللقاء مهم";
      expect(told(text)).toContain("كيم PER KP");
    });

    it("may bear the name of a month", () => {
      expect(told("وقال شعبان يوسف إن الحوار بدأ")).toEqual(["شعبان يوسف PER"]);
      expect(told("وصل رمضان عبد الله إلى الندوة")).toEqual(["رمضان عبد الله PER"]);
    });

    it.each([
      "يزيد عدد السكان كل عام",
      "هذا قرار صالح للجميع",
      "زاد الأمل في السلام",
      "كان يوما سعيدا",
      "عاد وليد إلى بيته",
      "أشكر السيد بأطيب تحية",
      "هذا فريق متعود على الخسائر",
      "أعلن مدير «تورين فيسلر» فتح الباب",
      "أكد الوزير، متحدثا لطلاب الكلية، أن الباب مفتوح",
      "أحمد الله على كل حال",
    ])("are not words that are names too: %s", (text) => {
      expect(told(text)).toEqual([]);
    });

    it.each([
      ["وقال كريم الجبوري، المتحدث باسم البنتاغون، إن القوات باقية", "US"],
      ["وقالت ليلى حداد، المتحدثة باسم البنتاغون، إن القوات باقية", "US"],
      ["وقال وزير الخارجية العراقي كريم الجبوري إن الحوار بدأ", "IQ"],
    ])("belong to the state that they speak for: %s", (text, country) => {
      expect(read(text).names.find(({ type }) => type === "PER")?.country).toBe(country);
    });

    it("are the same when only their last name is told", () => {
      const { names } = read("قال كريم محسن الجبوري إن الحوار بدأ، وأكد الجبوري أن النتائج جيدة");
      expect(names.map(({ surface }) => surface)).toEqual(["كريم محسن الجبوري", "الجبوري"]);
      expect(names[1].entity).toBe(names[0].entity);
    });

    it("are the same when the kunya changes its case", () => {
      const { names } = read("ظهر أبو الوليد الحمصي أمس، وبحث الأهالي عن أبي الوليد الحمصي");
      expect(names.map(({ entity }) => entity)).toEqual([names[0].entity, names[0].entity]);
    });
  });

  describe("last names", () => {
    const surfaces = (text: string): string[] => read(text).names.map(({ surface }) => surface);

    it("in a headline go to whom the text names in full", () => {
      const { names } = read("الزغبراوي: الحوار مستمر\n\nقال النائب كريم الزغبراوي إن الحوار مستمر.\n");
      expect(names.map(({ surface }) => surface)).toEqual(["الزغبراوي", "كريم الزغبراوي"]);
      expect(names[0].entity).toBe(names[1].entity);
    });

    it("are called what the only full name behind them says", () => {
      const norms = (text: string): string[] =>
        read(text)
          .names.filter(({ type }) => type === "PER")
          .map(({ norm }) => norm);
      const told = norms("قال فيرغوسونوف إنه عاد. ووصل المدرب روي فيرغوسونوف. وأكد فيرغوسونوف أنه باق");
      expect(told).toEqual([told[1], told[1], told[1]]);
      expect(told[1]).toContain(" ");
      expect(norms("قال فيرغوسونوف إنه عاد. ووصل روي فيرغوسونوف وزميله إيغور فيرغوسونوف")[0]).not.toContain(" ");
      expect(norms("قال الشيخ محمد إنه عاد. ووصل النائب سامي محمد")[0]).toBe("Mohammed");
    });

    it.each(["ماتيتشينكوف", "بالانشينكو", "زدرانكوفسكي", "تشيخاشفيلي"])("by their ending: %s", (name) => {
      expect(surfaces(`وتراجع يفغيني ${name} عن قراره`)).toEqual([`يفغيني ${name}`]);
    });

    it("that many have mean a leader beside what leaders stand by, in a text on his state", () => {
      expect(surfaces("انسحبت قوات صالح من عدن اليمنية")).toContain("قوات صالح");
      expect(surfaces("انسحبت قوات صالح من القرية")).toEqual([]);
      expect(surfaces("عين اليمن علي صالحة. كان صالح بعيدا")).not.toContain("صالح");
      expect(surfaces("قال النائب كريم صالح في اليمن إن الحوار بدأ. وقال صالح إنه عاد")).toContain("صالح");
      expect(read("قال النائب كريم صالح في اليمن إن الحوار بدأ. وقال صالح إنه عاد").names.at(-1)?.norm).toBe(
        "Karim Saleh",
      );
    });

    it("are of the one whom the text names in full, be another known by it", () => {
      const last = (text: string): (string | undefined)[] => [surfaces(text).at(-1), read(text).names.at(-1)?.norm];
      expect(last("قال سامر الفخفاخ إن العمل بدأ. وأوضح الفخفاخ أنه عاد")).toEqual(["الفخفاخ", "Samer Fakhfakh"]);
      expect(last("قال الفخفاخ إن العمل بدأ بحضور سامر الفخفاخ. وأوضح الفخفاخ أنه عاد")[1]).toBe("Elyes Fakhfakh");
      expect(last("قال سامر عبد الدايم إنه عاد. ونقلت الوكالة عن عبد الدايم، أن الطريق آمن")).toEqual([
        "عبد الدايم",
        "Samer Abdeldayem",
      ]);
    });

    it("that are the father's are told with what makes them one", () => {
      const last = (text: string): (string | undefined)[] => [surfaces(text).at(-1), read(text).names.at(-1)?.norm];
      expect(last("قال فرحات بن قدورة إن الحقل جاهز. وأضاف ابن قدورة أنه عاد")).toEqual([
        "ابن قدورة",
        "Farhat bin Qadoura",
      ]);
      expect(last("عين محمد بن سلمان وليا للعهد في السعودية، وشكره الملك سلمان")).toEqual([
        "سلمان",
        "Salman bin Abdulaziz",
      ]);
      expect(last("قال الأمير خالد بن رائد إنه عاد. وشكره الملك رائد")[1]).toBe("Raed");
    });

    it("share the state that one mention tells", () => {
      const { names } = read("وصل المدون الجزائري تورين فيسلر إلى فرنسا وألمانيا. وشكر الناس تورين فيسلر");
      expect(names.filter(({ type }) => type === "PER").map(({ country }) => country)).toEqual(["DZ", "DZ"]);
    });

    it("are told again by what makes them whole", () => {
      const again = (text: string): (string | undefined)[] => [surfaces(text).at(-1), read(text).names.at(-1)?.norm];
      expect(again("قال كريم فان تورليف إنه عاد. وشكر الناس فان تورليف")).toEqual(["فان تورليف", "Karim van Torlev"]);
      expect(again("اتهم صالح منظور، 29 عاما، بالسرقة. ونفى المحامي أن صالح منظور عاد")[0]).toBe("صالح منظور");
      expect(again("قال ليوناردو حداد إنه عاد، ثم فاز ليوناردو بالجائزة")[0]).toBe("ليوناردو");
      expect(surfaces("قال سامي حداد إن سامي كرم عاد. شكر الناس سامي")).toHaveLength(2);
    });

    it("go on in lists, and end at words of the language", () => {
      expect(surfaces("حضر وائل حداد وعادل فتحي وطارق السيد")).toEqual(["وائل حداد", "عادل فتحي", "طارق السيد"]);
      expect(surfaces("قتل العقيد حسان الشيخ الضابط في الحرس")).toContain("حسان الشيخ");
      expect(surfaces("إن عودة دونالد ترامب خليفة لسلفه")).toEqual(["دونالد ترامب"]);
      expect(surfaces("قتل كريم حداد ابن سامي حداد")).toEqual(["كريم حداد", "سامي حداد"]);
    });

    it("joined by waw are of two persons", () => {
      expect(surfaces("وقال بوش وبلير إن الحوار بدأ")).toEqual(["بوش", "بلير"]);
    });

    it("after another given name are of another person", () => {
      expect(surfaces("شكر النائب كريم مظلوم الحاضرين، وقال علي مظلوم: سجنت")).not.toContain("مظلوم");
    });

    it("with the article and ya are no nouns with a pronoun", () => {
      expect(surfaces("رافقه إبراهيم الصيادي في الرحلة")).toEqual(["إبراهيم الصيادي"]);
    });
  });

  describe("names in dates", () => {
    it.each(["عاد الطلاب في آب الماضي", "صام الناس شهر رمضان", "غادر في 5 نيسان 2011"])("are none: %s", (text) => {
      expect(told(text)).toEqual([]);
    });
  });

  it("sites and agencies say little of what a text is about", () => {
    expect(read("كتب على فيسبوك وتويتر ثم على فيسبوك أن الطريق إلى كولومبو آمن").focus).toBe("LK");
    expect(read("نقلت رويترز عن رويترز أن الطريق آمن").focus).toBe("GB");
  });

  it("states are actors where they act and are struck, places where they say where", () => {
    expect(told("أكدت إيران التزامها")).toEqual(["إيران GPE IR actor"]);
    expect(told("أجل العراق الزيارة")).toEqual(["العراق GPE IQ actor"]);
    expect(told("اجتمع الخبراء في العراق")).toEqual(["العراق GPE IQ place"]);
    expect(told("القرار رحبت به طهران")).toEqual(["طهران GPE IR actor"]);
    expect(told("قال الوزير إن واشنطن قلقة")).toEqual(["واشنطن GPE US actor"]);
    expect(told("هو حليف نادر لكل من طهران وواشنطن")).toEqual(["طهران GPE IR actor", "واشنطن GPE US actor"]);
    expect(told("أعلن محافظ نينوى الحداد")).toEqual(["نينوى GPE IQ actor"]);
    expect(told("نفى الخبر مدير أمن الإسكندرية")).toEqual(["الإسكندرية GPE EG actor"]);
    expect(told("قصف نفذ من قبل تركيا")).toEqual(["تركيا GPE TR actor"]);
    expect(told("تتلقى الفصائل دعما من تركيا")).toEqual(["تركيا GPE TR actor"]);
    expect(told("بدأ الحوار بين الحزب وتركيا")).toEqual(["تركيا GPE TR actor"]);
    expect(told("في المنطقة الحدودية مع سوريا")).toEqual(["سوريا GPE SY place"]);
    expect(told("تركيا: لن نقبل الشروط")).toEqual(["تركيا GPE TR actor"]);
    expect(told("ليبيا: سبعة مصابين")).toEqual(["ليبيا GPE LY place"]);
  });
});
