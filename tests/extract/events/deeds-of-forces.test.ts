import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("the deeds of those who fight", () => {
  it.each([
    ["who could do it", "استطاعت قوات الأمن قتل عشرة مسلحين في الرمادي.", "killing: قوات الأمن → مسلحين"],
    [
      "who shot at whom while they stormed a town",
      "قتل ثلاثة أشخاص وأصيب آخرون برصاص قوات الاحتلال خلال اقتحامها مدينة جنين.",
      "takeover: قوات الاحتلال → Jenin",
    ],
    [
      "who was struck while he stormed a town",
      "استهدف المقاتلون الجيش الإسرائيلي بعبوة خلال اقتحامه مدينة جنين.",
      "takeover: Israel Defense Forces → Jenin",
    ],
    ["what is burnt", "جرى حرق سيارتين قرب القرية.", "attack: – → سيارتين"],
    [
      "the second of its kind, told with its toll",
      "قتل أربعة جنود في قضاء مخمور، في ثاني هجوم من نوعه.",
      "attack: – → جنود",
    ],
    [
      "the fight in which people were killed, told behind them",
      "تمكنت القوات من قتل تسعة مسلحين من التنظيم المتطرف، بينهم قائد كبير معروف، خلال الاشتباك معهم في الموصل.",
      "clash: – → مسلحين",
    ],
    [
      "what shells were dealt out to",
      "اتهمت النيابة المتهمين باستهداف الكتيبة 101 بقذائف الهاون.",
      "attack: المتهمين → 101st Battalion",
    ],
    [
      "who is charged with taking part",
      "وجهت النيابة إلى المتهمين تهمة المشاركة في اغتيال ثلاثة قضاة في العريش.",
      "killing: المتهمين → قضاة",
    ],
    [
      "who downs what, by two names",
      'أعلنت الشبكة إسقاط قوات سوريا الديمقراطية "قسد" مسيرة في عفرين.',
      "interception: Syrian Democratic Forces → مسيرة",
    ],
    ["who are exchanged", "أسفرت الوساطة عن تبادل 45 أسيرا من الجانبين.", "release: – → 45 أسيرا"],
    ["who are exchanged in a deal", "أبرمت الحركة صفقة تبادل أسرى في مأرب.", "release: الحركة → أسرى"],
    ["no adjective as struck", "دمر مسلحون السور بتفجير قوي.", "bombing: – → –"],
  ])("tell %s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));

  it("are counted once where a blow of its sentence is ranked", () => {
    const told = participantsOf("قتل عشرة أشخاص في تفجير وسط الموصل، في ثالث هجوم هذا الشهر.");
    expect(told).toHaveLength(1);
  });
});
