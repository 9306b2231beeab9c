import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("who says and decides", () => {
  it.each([
    [
      "goes on behind a noun of action and its object",
      "أدانت الأمم المتحدة قصف مدرسة في البلدة وطالبت بتحقيق.",
      "demand: United Nations → –",
    ],
    [
      "is the name before a clause in which he meets his own counterpart",
      "وقال لافروف، الذي التقى نظيره السوري في موسكو، إن المحادثات مستمرة.",
      "talks: Sergey Lavrov → نظيره السوري",
    ],
    [
      "is no state whose people what he refuses is done to",
      "أكد وزير الخارجية الأردني رفض بلاده تهجير الفلسطينيين.",
      "rejection: وزير الخارجية الأردني → –",
    ],
    [
      "does what is joined to the first of his deeds",
      "قررت الحكومة إقالة المدير وتعيين كريم حداد بدلا منه.",
      "appointment: الحكومة → Karim Haddad",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who meet", () => {
  it.each([
    ["one with another", "جاء ذلك في لقاء جمع لافروف بنظيره السوري.", "talks: Sergey Lavrov → نظيره السوري"],
    ["both", "جاء ذلك في لقاء جمع بين لافروف ونظيره السوري.", "talks: Sergey Lavrov, نظيره السوري → –"],
    ["the one told before", "قال الوزير خلال لقاء جمعه برئيس الحكومة.", "talks: الوزير → رئيس الحكومة"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("two offices behind a verb that is done to somebody are of two", () => {
  it.each([
    ["استقبل الملك وزير الخارجية الأمريكي أنتوني بلينكن.", "talks: الملك → Antony Blinken"],
    ["أقال الرئيس التونسي رئيسة الحكومة نجلاء بودن.", "resignation: الرئيس التونسي → Najla Bouden"],
    ["التقى الأمير الرئيس الفرنسي إيمانويل ماكرون.", "talks: الأمير → Emmanuel Macron"],
    ["كلف الملك بشر الخصاونة بتشكيل الحكومة.", "appointment: الملك → Bisher Khasawneh"],
    ["عين كريم حداد مديرا للشركة.", "appointment: – → Karim Haddad"],
    ["عين الملك بشر الخصاونة رئيسا للوزراء.", "appointment: الملك → Bisher Khasawneh"],
  ])("%s", (text, wanted) => expect(participantsOf(text)).toContain(wanted));

  it("but of one who meets another told by a preposition", () => {
    expect(participantsOf("التقى نائب الرئيس رئيس مجلس الوزراء كريم حداد بالسفير.")).toContain(
      "talks: Karim Haddad → السفير",
    );
  });
});

describe("a verb is passive by its letters", () => {
  it.each([
    ["انتُخب كريم حداد رئيسا.", "election: – → Karim Haddad"],
    ["اتُهمت القوات بالقصف.", "accusation: – → القوات"],
    ["أعفي وزير الدفاع من منصبه.", "resignation: – → وزير الدفاع"],
    ["استدعي السفير إلى الوزارة.", "sanction: – → السفير"],
  ])("%s", (text, wanted) => expect(participantsOf(text)).toContain(wanted));

  it("not by the alef maqsura of the active", () => {
    expect(participantsOf("أعفى الرئيس الوزير من منصبه.")).toContain("resignation: الرئيس → الوزير");
  });
});

describe("statements", () => {
  it.each([
    ["stand with somebody", "نددت قطر بالهجوم، مؤكدة وقوفها إلى جانب العراق.", "support: Qatar → Iraq"],
    [
      "of one who stands with another",
      "قال الوزير إن الإمارات تقف مع السعودية.",
      "support: United Arab Emirates → Saudi Arabia",
    ],
    ["of who heads a headline", "حماس: ندعو الوسطاء إلى التدخل", "demand: Hamas → الوسطاء"],
    ["charge one told before", "هاجم الوزير المعارضة، متهما إياها بالخيانة.", "accusation: الوزير → –"],
    ["ask for what is no one", "أطلق الوزير دعوة للحوار بين الأطراف.", "demand: الوزير → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
