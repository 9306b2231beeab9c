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
  ])("%s", (_, type, text, place) => expect(placeOf(type, text)).toBe(place));
});
