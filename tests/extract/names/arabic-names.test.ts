import { expect, it } from "vitest";
import { read } from "./read.js";

it.each([
  ["وقع انفجار في سوق القائم صباحا", "Al-Qaim Market", "سوق القائم"],
  ["سقط صاروخ في الغوطة الشرقية صباحا", "Eastern Ghouta", "الغوطة الشرقية"],
  ["هبطت الطائرة بمطار حلب صباحا", "Aleppo International Airport", "مطار حلب الدولي"],
  ["وصل الوفد إلى الرمادي صباحا", "Ramadi", "الرمادي"],
])("%s: the Arabic name says as much as the English one", (text, norm, arabic) => {
  expect(read(text).names.map((name) => [name.norm, name.arabic])).toEqual([[norm, arabic]]);
});
