import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("whom or what an event hits", () => {
  it.each([
    ["a noun of action in tanween", "قتلى في تفجير انتحاري استهدف تجمعا انتخابيا.", "bombing: – → تجمعا انتخابيا"],
    ["behind the event that a verb carries", "استهدفت ضربات جوية أميركية موقعين.", "airstrike: United States → موقعين"],
    ["behind an indefinite adjective", "اقتحمت قوات خاصة المبنى.", "takeover: قوات خاصة → المبنى"],
    [
      "behind a noun that keeps its nun",
      "أطلق مسلحون النار باتجاه جنود إسرائيليين.",
      "attack: مسلحون → جنود إسرائيليين",
    ],
    ["behind how it was done", "قالت المنظمة إن القوات قتلت عمدا مدنيين.", "killing: القوات → مدنيين"],
    ["who passed by", "انفجرت عبوة ناسفة لدى مرور قافلة عسكرية.", "bombing: – → قافلة عسكرية"],
    ["behind ف that takes up a topic", "أما الانفجار الثاني فاستهدف حافلة للركاب.", "bombing: – → حافلة للركاب"],
    ["what is rejected", "رفضت الحركة التمديد.", "rejection: الحركة → التمديد"],
    ["what is regained, not the control", "تعهد الرئيس باستعادة السيطرة على المدينة.", "takeover: الرئيس → المدينة"],
    ["one convicted", "أدين ضابط بتهمة قتل متظاهرين.", "killing: ضابط → متظاهرين"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});

describe("an adjective tells whose it is", () => {
  it.each([
    ["of a body", "سقط جريح بقصف حوثي على تعز.", "shelling: Houthis → Taiz"],
    ["of an alliance of states", "فرضت عقوبات أوروبية على روسيا.", "sanction: European Union → Russia"],
    ["but not that of another noun", "تبادل الطرفان الاتهامات بعرقلة خطة أممية.", "accusation: الطرفان → –"],
  ])("%s", (_, text, expected) => expect(participantsOf(text)).toContain(expected));
});
