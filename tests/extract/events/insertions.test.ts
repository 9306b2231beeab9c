import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("what stands between a verb, its subject and its object", () => {
  it.each([
    [
      "a date between commas",
      "اختطف مسلحون مجهولون، مساء الأربعاء، ثمانية تلاميذ من مدرسة في الولاية.",
      "abduction: مسلحون مجهولون → تلاميذ",
    ],
    [
      "where and when",
      "أوقفت عناصر الشرطة بمدينة فاس، مساء الأربعاء، شخصا بتهمة السرقة.",
      "arrest: عناصر الشرطة → شخصا",
    ],
    [
      "the means between commas",
      "استهدف مسلحون مجهولون، بالأسلحة الرشاشة، سيارة عسكرية على الطريق.",
      "attack: مسلحون مجهولون → سيارة عسكرية",
    ],
    [
      "the means, which is no blow of its own",
      "استهدف مسلحون بقذائف الهاون أحياء سكنية في البلدة.",
      "shelling: مسلحون → أحياء سكنية",
    ],
    [
      "the means of an army",
      "قصف الجيش السوري براجمات الصواريخ مواقع المسلحين في الريف.",
      "shelling: Syrian Army → مواقع المسلحين",
    ],
    [
      "what tells more of an indefinite subject",
      "هاجم مسلحون ينتمون إلى تنظيم داعش قرية في الشمال.",
      "attack: مسلحون → قرية",
    ],
    [
      "a body between colon and verb, which only tells it",
      "وكالة الأناضول: اختطف مسلحون، أمس، أربعة سياح.",
      "abduction: مسلحون → سياح",
    ],
    [
      "artillery, which does it",
      "استهدفت مدفعية الجيش الأطراف الشرقية للبلدة.",
      "shelling: مدفعية الجيش → الأطراف الشرقية",
    ],
    ["nothing: ب tells what of", "واتهم الوزير بالمسؤولية عن الهجوم.", "accusation: – → الوزير"],
  ])("%s", (_, text, expected) => {
    expect(participantsOf(text)[0]).toBe(expected);
  });
});
