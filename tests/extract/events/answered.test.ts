import { describe, expect, it } from "vitest";
import { participantsOf, told } from "./told.js";

describe("those whom something is said against or who are met with it", () => {
  it.each([
    ["backed by others", "تحظى الحكومة بدعم الولايات المتحدة.", "support: United States → الحكومة"],
    [
      "charged, told between verb and charge",
      "وجهت السلطات إلى الصحفي أحمد سالم تهمة التحريض.",
      "accusation: السلطات → Ahmed Salem",
    ],
    ["charged, a number of people", "وجهت إلى خمسة ناشطين اتهامات بالتجسس.", "accusation: – → خمسة ناشطين"],
    [
      "in a clause behind a comma",
      "قالت واشنطن إن بيونغيانغ، التي تواجه عقوبات كبيرة، ستنسحب.",
      "sanction: – → Pyongyang",
    ],
    ["not what the charge is of", "لجأ الرجل إلى فرنسا حيث يواجه تهم الاعتداء.", "attack: – → –"],
    [
      "not where a later verb leads to",
      "الاتهامات بحقه مسيسة ويمكن أن تؤدي إلى تسليمه إلى فرنسا.",
      "accusation: – → –",
    ],
    ["not what was told before", "قوبل الأمر بانتقادات واسعة.", "accusation: – → –"],
    ["not what is present at a meeting", "اجتمعت الهيئة بحضور وفد من قيادة الحركة.", "talks: الهيئة → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who acts in a clause that tells more of a noun", () => {
  it.each([
    ["behind a comma", "يحمل الجيش حركة حماس، التي تسيطر على غزة، المسؤولية.", "takeover: Hamas → Gaza"],
    [
      "a person behind a comma, whatever stands before him",
      "قال معارضو نتنياهو، الذي دعا الأحزاب إلى الحوار، إنهم هنا.",
      "demand: Benjamin Netanyahu → الأحزاب",
    ],
    [
      "right before «كانوا»",
      "اندلع قتال بين الشرطة ومسلحي طالبان كانوا يهاجمون مقرات حكومية.",
      "attack: Taliban → مقرات حكومية",
    ],
    [
      "another, who stands behind the verb",
      "وصلوا إلى المخيم، الذي يسيطر تنظيم داعش على جزء منه.",
      "takeover: Islamic State → جزء",
    ],
    [
      "the state of a woman who speaks",
      "قالت الوزيرة البريطانية ليز تراس إن بلادها رفضت الاتفاق.",
      "rejection: United Kingdom → الاتفاق",
    ],
    ["not who is asked to go", "أوقف العبادي الفهداوي، الذي طالب المحتجون برحيله.", "demand: المحتجون → –"],
    [
      "many, not the one state before them",
      "صدوا الحوثيين المتحالفين مع إيران الذين سيطروا على صنعاء.",
      "takeover: Houthis → Sanaa",
    ],
    ["one before a number of others", "قتل انتحاري أكثر من 80 شرطيا في بيشاور.", "killing: انتحاري → 80 شرطيا"],
    ["not who is told by a pronoun", "سقطت بلدتان إذ قتل فيهما أكثر من 80 مسلحا خلال معارك.", "clash: – → 80 مسلحا"],
    ["of a place with an adjective", "هم في ميناء عدن الجنوبي الذي استعادوه من الحوثيين.", "takeover: – → Aden Port"],
    ["what another one strikes", "استهدفت غارة أخرى منطقة صرواح.", "airstrike: – → Sirwah"],
    ["vehicles that go in", "تصدى الأهالي لاقتحام الآليات المدينة.", "takeover: الآليات → المدينة"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what somebody is able or bound to do or charged with", () => {
  it.each([
    ["able", "تملك الحركة القدرة على شن هجمات.", "هجمات = attack possible"],
    ["able, of a thing", "اختبرت صواريخ قادرة على ضرب أهداف بعيدة.", "ضرب = shelling possible"],
    ["bound to do", "قال الوزير إن على كل القوات الأجنبية أن تنسحب من البلاد.", "تنسحب = withdrawal planned"],
    ["charged with", "يواجه الرجل تهم الاعتداء على الشرطة.", "الاعتداء = attack possible"],
  ])("%s", (_, text, wanted) => expect(told(text)).toContain(wanted));

  it.each([
    ["a noun behind «أي»", "ليس هذا من مصلحة أي طالب وينص المرسوم على ذلك."],
    ["a state that is cut off", "دعا إلى عزل قطر اقتصاديا."],
    ["polls that are guarded", "كلفت الشرطة بتأمين مراكز الاقتراع."],
  ])("is none of: %s", (_, text) => {
    const found = told(text).map((event) => event.split(" ")[2]);
    for (const type of ["resignation", "takeover"]) expect(found).not.toContain(type);
    expect(text.includes("طالب") && found.includes("demand")).toBe(false);
  });
});
