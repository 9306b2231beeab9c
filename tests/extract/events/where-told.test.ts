import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.js";

/** «type: place» of the last event of a text of that type. */
const placeOf = (type: string, text: string): string =>
  eventsOf(text).findLast((event) => event.type === type)?.place ?? "–";

describe("the place that the words around a happening tell", () => {
  it.each([
    ["what something was at", "clash", "اندلعت اشتباكات بين شبان والجنود عند مدخل مدينة جنين.", "Jenin"],
    ["not what lies outside", "arrest", "اعتقل المتهم أثناء محاولته الهرب إلى خارج العراق.", "–"],
    ["outside a building", "protest", "تظاهر العشرات خارج سفارة فرنسا في بيروت.", "Embassy of France"],
    [
      "what is at the margin of a summit told before",
      "talks",
      "انطلقت في الدوحة اليوم القمة العربية. والتقى الرئيس المصري على هامش أعمال القمة نظيره العراقي.",
      "Doha",
    ],
    [
      "an agenda is no place",
      "talks",
      "انطلقت في الدوحة اليوم القمة العربية. وقال الوزير إن جدول أعمال القمة نوقش في اجتماع للوزراء.",
      "–",
    ],
    [
      "where the next sentence has the incident",
      "bombing",
      "مقتل 30 شخصا في انفجار حافلة جنوبي أفغانستان. وقد وقع الحادث في إقليم قندهار.",
      "Kandahar",
    ],
    [
      "not where something beside the incident was",
      "attack",
      "أطلق مسلح النار على المارة. ووقع الحادث بعد تفجير في بغداد.",
      "–",
    ],
    [
      "the capital by the adjective of its state",
      "bombing",
      "قتل شرطي في انفجار في العاصمة الأفغانية. وتقع كابول في الشرق.",
      "Kabul",
    ],
    [
      "the capital by its state",
      "attack",
      "تعرضت عاصمة بوركينا فاسو لهجوم أمس. ونصحت السفارة رعاياها في واغادوغو بالحذر.",
      "Ouagadougou",
    ],
    ["the capital whose name stands behind it", "talks", "يعقد القادة قمة في عاصمة بلجيكا، بروكسل، غدا.", "Brussels"],
    [
      "the town that lies in what opens the sentence",
      "takeover",
      "وفي محافظة بابل، اقتحم متظاهرون مكاتب للحزب في مدينة القاسم.",
      "Qasim",
    ],
    [
      "not where those are who tell it",
      "killing",
      "وفي أفغانستان، قتل ثلاثة جنود، وفق وزارة الدفاع في كابول.",
      "Afghanistan",
    ],
    ["the town of a court", "decision", "قررت محكمة جنايات المنيا تأجيل محاكمة 300 متهم.", "Minya"],
    ["and of what it tries", "trial", "قررت محكمة جنايات المنيا تأجيل محاكمة 300 متهم.", "Minya"],
    ["a court told behind its act", "trial", "قضت المحكمة الابتدائية بتونس بسجن صحفي.", "Tunis"],
    ["no deed is where the court sits", "killing", "قضت محكمة جنايات المنيا بسجن رجل بتهمة قتل شرطي.", "–"],
  ])("%s", (_, type, text, place) => expect(placeOf(type, text)).toBe(place));

  it("is the town of the next sentences, where the headline tells the state and others towns of other happenings", () => {
    const text =
      "هجوم في تركيا\nقتل شرطي أمس في هجوم في جنوب شرق تركيا. وأطلق مسلحون النار على الشرطي في مدينة ماردين.\nوقتل مسلح في هجوم آخر في مدينة باتمان.";
    expect(eventsOf(text)[0].place).toBe("Mardin");
  });

  it("stays the state where several blows are summed up", () => {
    const text =
      "20 غارة على سوريا\nشن التحالف أمس 20 غارة على سوريا. واستهدفت طائرات التحالف أمس موقعا في الرقة.\nوقتل مسلح في هجوم في مدينة حلب.";
    expect(eventsOf(text)[0].place).toBe("Syria");
  });

  it("and the day that the incident is told of", () =>
    expect(eventsOf("أطلق مسلح النار على المارة في بغداد. ووقع الحادث صباح الأحد.")[0].date).toBe("2024-03-10TMO"));
});

describe("where one who has come to a town meets others", () => {
  const visit = "وصل الرئيس الصيني شي جين بينغ، الثلاثاء، إلى باريس.";

  it.each([
    ["in the town", `${visit} وأجرى محادثات مع الرئيس إيمانويل ماكرون.`, "Paris"],
    [
      "in the town of the airport",
      "وصل الوزير أحمد عطاف إلى مطار أورلي في باريس. ومن المقرر أن يلتقي الرئيس إيمانويل ماكرون.",
      "Paris",
    ],
    ["no call", `${visit} وأجرى اتصالا هاتفيا بالرئيس فلاديمير بوتين.`, "–"],
    ["where another town is told", `${visit} وسيلتقي شي جين بينغ الخميس رئيس الوزراء في بوردو.`, "Bordeaux"],
    ["not others", `${visit} وأجرى الرئيس قيس سعيد محادثات مع الوزير أحمد عطاف.`, "–"],
  ])("%s", (_, text, expected) => expect(placeOf("talks", text)).toBe(expected));
});

describe("where what is asked for in a protest is asked for", () => {
  it.each([
    ["by those who march", "خرج مئات المعلمين في تعز، أمس، في مسيرة احتجاجية، مطالبين بصرف الرواتب.", "Taiz"],
    ["by what they march for", "شهدت البصرة مظاهرات للمطالبة بالماء.", "Basra"],
    ["not a call of others", "شهدت البصرة إضرابا بدعوة من النقابة.", "–"],
  ])("%s", (_, text, expected) => expect(placeOf("demand", text)).toBe(expected));
});
