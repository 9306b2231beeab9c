import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("who strikes, and whom", () => {
  it.each([
    ["a noun of doing that means a body", "استشهد شاب في استهداف الاحتلال لمصنع.", "attack: الاحتلال → مصنع"],
    ["one to whom it is attributed", "قتل شرطيان في هجوم نسب إلى تنظيم داعش.", "attack: Islamic State → شرطيان"],
    [
      "one who stands behind it",
      "قال الوزير إن تنظيم داعش يقف وراء التفجير الذي استهدف السوق.",
      "bombing: Islamic State → السوق",
    ],
    ["aircraft behind ل", "سقط أربعة قتلى في قصف لطائرات النظام.", "airstrike: طائرات النظام → –"],
    ["the striker behind ل where the harmed are told", "مقتل شرطيين في كمين للمتمردين.", "attack: المتمردين → شرطيين"],
    [
      "the noun before a relative clause between commas",
      "قال شهود إن المهاجمين، الذين يعتقد أنهم من القرية، حاولوا مهاجمة المخفر.",
      "attack: المهاجمين → المخفر",
    ],
    ["some of a body", "عناصر من الشرطة أطلقوا النار على المارة.", "attack: عناصر من الشرطة → المارة"],
    ["one who blows himself up in a building", "انتحاري يفجر نفسه داخل مسجد.", "bombing: انتحاري → مسجد"],
    ["one who blows himself up in a town", "انتحاري يفجر نفسه في بغداد.", "bombing: انتحاري → –"],
    ["those who fell fighting somebody", "مقتل خمسة جنود في اشتباكات مع المتمردين.", "clash: جنود → المتمردين"],
    [
      "what a blow destroyed, behind whose it is",
      "دمرت غارات النظام معظم المخازن.",
      "airstrike: النظام → معظم المخازن",
    ],
    ["what a verb of its own does not tell", "دمرت غارات جوية شنتها فرنسا مركزا.", "airstrike: France → –"],
    [
      "an alliance that fights from the air",
      "قتل 17 من الحوثيين بقصف للتحالف العربي على الحديدة.",
      "airstrike: Arab Coalition → Hodeidah",
    ],
    ["the same by its bare noun", "قصف التحالف مواقع في صعدة.", "airstrike: التحالف → مواقع"],
    ["guns", "قصفت مدفعية الجيش مواقع المسلحين.", "shelling: مدفعية الجيش → مواقع المسلحين"],
    ["a counted thing behind its hedge", "دمر القصف أكثر من 31 مسجدا.", "shelling: – → 31 مسجدا"],
    ["a bare house", "أصيب شاب بعد استهداف منزل عائلته.", "attack: – → منزل عائلته"],
    ["a deed put off", "أعلن الوزير تأجيل اجتماع ثلاثي.", "suspension: الوزير → اجتماع ثلاثي"],
    ["not with what is blown up", "بعد تفجير عبوتين ناسفتين في السوق.", "bombing: – → –"],
    [
      "a force of a body that enters",
      "اقتحام قوة كبيرة من الجيش مخيم جنين.",
      "takeover: قوة كبيرة من الجيش → Jenin refugee camp",
    ],
    ["two accused behind كما", "كما اتهم حزب الله وتنظيم داعش بالتآمر.", "accusation: – → Hezbollah, Islamic State"],
    ["a deed denied, with its doer's pronoun", "البعثة تنفي قتلها لمدنيين.", "killing: البعثة → مدنيين"],
    ["a verb behind a conjunction written apart", "أدان الوزير الحادث و طالب بإجراء تحقيق.", "demand: الوزير → –"],
    ["one ready for a deed", "أعلن الحزب استعداد المقاومة للإفراج عن الأسيرة.", "release: المقاومة → الأسيرة"],
    ["one who succeeds in a deed", "بعد نجاح الجيش السوري في استعادة التلة.", "takeover: Syrian Army → التلة"],
    ["nobody, where no deed of his own is told", "بعد فشل المكائد وخطط الانقلاب.", "coup: – → –"],
    ["strikers behind «من»", "تعرض النائب لهجوم من مسلحين.", "attack: مسلحين → النائب"],
    ["no striker where it came from", "صد الجيش هجوما من البحر على الميناء.", "attack: – → الميناء"],
    [
      "one whose own clause stands before the deed",
      "تشن حركة الشباب التي ترتبط بتنظيم القاعدة هجمات على القرى.",
      "attack: Al-Shabaab → القرى",
    ],
    ["what two of a kind condemn", "دانت دول ومنظمات دولية التفجير الانتحاري.", "accusation: دول → التفجير الانتحاري"],
    ["who fought for what he gained", "سيطر الثوار على المدينة بعد معارك طاحنة.", "clash: الثوار → –"],
    ["not a sum that is given", "قررت الوزارة صرف 40 ألف جنيه تعويضا.", "aid: الوزارة → –"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("behind the verb of a blow", () => {
  it.each([
    ["ل tells whose that is which was struck", "وقع تفجير استهدف دورية للجيش.", "bombing: – → دورية للجيش"],
    [
      "though before it who strikes",
      "غارة للتحالف استهدفت آليات لميليشيات الحوثي.",
      "airstrike: Arab Coalition → آليات",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
