import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("those who flee, protest or give", () => {
  it.each([
    ["who goes out in a march", "خرج آلاف السكان، أمس الجمعة، في مسيرات سلمية.", "protest: آلاف السكان → –"],
    ["not where the march goes out", "وشهد المسؤولون كيف خرجت مظاهرات في المدينة.", "protest: – → –"],
    ["the forced", "اضطر آلاف السكان إلى الفرار من القرية بسبب المعارك.", "displacement: – → السكان"],
    ["forced by a blow", "أجبر القصف مئات السكان على النزوح من القرية.", "displacement: – → السكان"],
    ["who clears a village", "أخلت السلطات ثلاث قرى بسبب الحرائق.", "displacement: السلطات → ثلاث قرى"],
    ["who gathers in anger", "احتشد آلاف الطلاب في الساحة تنديدا بالقرار.", "protest: آلاف الطلاب → –"],
    ["who gives aid", "قدمت قطر مساعدات مالية لسكان القطاع.", "aid: Qatar → سكان"],
    ["whom it is given to", "تبرع رجل أعمال بمليون دولار لضحايا الحريق.", "aid: رجل أعمال → ضحايا الحريق"],
    ["who has others leave", "دفعت الأمطار السلطات إلى إجلاء مئات السكان.", "displacement: السلطات → مئات السكان"],
    ["who complains", "قدمت وزارة الدفاع شكوى رسمية ضد الشركة.", "accusation: Ministry of Defence → الشركة"],
    ["not who reports", "قدم الوزير تقريرا عن الهجوم على القرية.", "attack: – → القرية"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
