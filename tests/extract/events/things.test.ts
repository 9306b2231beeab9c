import { describe, expect, it } from "vitest";
import { participantsOf } from "./told.js";

describe("things, which do nothing but have something done to them", () => {
  it.each([
    ["a noun of time", "وفي الوقت الذي كثفت قوات النظام غاراتها على البلدة.", "airstrike: قوات النظام → البلدة"],
    [
      "an adjective that tells more of a body",
      "قالت منظمة غير حكومية إن المنظمة دعت إلى الهدوء.",
      "demand: المنظمة → –",
    ],
    ["refused by nobody named", "رفض طلب مصري بإسقاط الدعوى.", "rejection: – → طلب مصري"],
    ["supported by those told before", "قال وزراء إن الحكومة تدعم الفكرة.", "support: الحكومة → الفكرة"],
    ["a nationality, which people have too", "فلسطيني يتظاهر في المدينة.", "protest: فلسطيني → –"],
    ["a paper that speaks by a verb", "دعا البيان الأطراف إلى الهدوء.", "demand: البيان → الأطراف"],
    [
      "those whose a thing is",
      "يتزايد خطر الجماعات المتشددة التي قتلت عشرات الجنود.",
      "killing: الجماعات المتشددة → الجنود",
    ],
    ["what befalls people", "باشرت فرق الدفاع المدني حريقا في مصنع.", "accident: – → –"],
    ["a poll beside who speaks of it", "أعلن الرئيس موعد الانتخابات.", "election: – → –"],
    ["what a carrier carries", "واقتحمت قوات الاحتلال البلدة وشنت حملة دهم واعتقالات.", "arrest: قوات الاحتلال → –"],
    ["through a campaign", "تنفذ الميليشيات في المدينة حملة اعتقالات.", "arrest: الميليشيات → –"],
    ["not who did what somebody looks for", "تطارد الشرطة منفذي عملية طعن.", "attack: – → –"],
    ["what ب leads to", "ندد الوزير بشدة بالهجوم.", "accusation: الوزير → الهجوم"],
    ["those whom ب leads to, taken up", "ندد الحزب بالمتظاهرين الذين هاجموا السفارة.", "attack: المتظاهرين → السفارة"],
    ["bodies in the plural", "وبعد تنديد أحزاب ومنظمات حقوقية بالتصريح.", "accusation: أحزاب → التصريح"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("who does what with others", () => {
  it.each([
    ["behind «إن»", "قال المتحدث إن المتمردين وحلفاءهم قصفوا القرية.", "shelling: المتمردين → القرية"],
    [
      "a second one with an office",
      "دونالد ترامب والرئيس الفرنسي إيمانويل ماكرون وقعا وثيقة.",
      "agreement: Donald Trump, Emmanuel Macron → –",
    ],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whom a noun with a pronoun is done to", () => {
  it.each([
    ["a noun with the article", "أدين الملاكم بعد رفضه القتال في الخارج.", "rejection: الملاكم → القتال"],
    ["a body behind its kind", "منع النائب من الدخول بسبب دعمه حركة حماس.", "support: النائب → Hamas"],
    ["no adjective", "أكد الوزير رفضه القاطع للقرار.", "rejection: الوزير → القرار"],
    ["nothing that و joins", "أعلن الجيش استهدافه والقضاء على قواته.", "attack: الجيش → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("whose a noun of action is", () => {
  it.each([
    ["in quotes", 'ترد الوزارة على اتهامات "تل أبيب" بدعم التنظيم.', "accusation: Tel Aviv → –"],
    [
      "no state whose deed is condemned",
      "تسعى واشنطن إلى إدانة العملية العسكرية الروسية.",
      "accusation: Washington → العملية العسكرية الروسية",
    ],
    [
      "aircraft behind two adjectives",
      "وقع هجوم عنيف ومكثف لطائرات الاحتلال على البلدة.",
      "attack: طائرات الاحتلال → البلدة",
    ],
    ["an air force", "قتل مدنيون في غارات للطيران الروسي على بلدة زردنا.", "airstrike: الطيران الروسي → Zardana"],
    [
      "who is spoken of, not what he said",
      "جاءت تصريحات مايك بومبيو قبل لقاء أجراه مع نظيره التركي.",
      "talks: Mike Pompeo → نظيره التركي",
    ],
    ["the one accused of a deed", "طلبت روسيا بحث اتهام لندن لموسكو بشن هجوم على العميل.", "attack: Moscow → العميل"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("a verb behind an indefinite noun", () => {
  it.each([
    ["tells more of it", "أصدر المجلس قرارات تدين روسيا.", "accusation: – → Russia"],
    ["that speaks", "بحث المجلس مشروع قرار يدين الضربات.", "accusation: مشروع قرار → الضربات"],
    ["none where no verb stands before", "في خطوة مفاجئة تدين روسيا الهجوم.", "accusation: Russia → الهجوم"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("a passive that goes on with a person told before", () => {
  it.each([
    ["behind «إنه»", "قال دونالد ترامب إنه سيُتهم بالمحسوبية.", "accusation: – → Donald Trump"],
    ["not in the words of a quote", 'ويضيف محمد زكي "ما نعرفه أنه قُتل في الطريق".', "killing: – → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});

describe("what tells more of a noun and is nobody", () => {
  it.each([
    ["an adjective of demands", "تطرق التقرير إلى المطالب القانونية المتعلقة بالسجون.", "demand: – → –"],
    ["one without the article", "جاء ذلك وسط مطالبات دولية بفتح تحقيق.", "demand: – → –"],
    ["from where people come", "أدى القصف إلى نزوح المئات من حلب.", "displacement: – → المئات"],
    [
      "that somebody was hurt",
      "أفاد مراسل بإصابة قائد الجيش فاليري زالوجني جراء ضربة صاروخية.",
      "shelling: – → Valerii Zaluzhnyi",
    ],
    ["a car that is shelled", "وتم قصف السيارة في المنطقة.", "shelling: – → السيارة"],
    ["not people of a nation", "اتهم الوزير ستيفن منوتشين الروس بشن هجمات.", "attack: الروس → –"],
  ])("%s", (_, text, wanted) => expect(participantsOf(text)).toContain(wanted));
});
