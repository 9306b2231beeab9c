import type { EventType } from "../../../src/model/event.js";
import type { Sector } from "../../../src/model/name.js";

/** Somebody of the invented corpus: the body as it stands in the text, and its English norm. */
export interface SceneActor {
  readonly arabic: string;
  readonly norm: string;
  readonly country: string | null;
  readonly sector: Sector;
}

export interface ScenePlace {
  readonly arabic: string;
  readonly norm: string;
  readonly entity: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly wherePrec: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

const place = (
  arabic: string,
  norm: string,
  id: string,
  lat: number,
  lon: number,
  wherePrec: ScenePlace["wherePrec"],
): ScenePlace => ({
  arabic,
  norm,
  entity: wherePrec === 6 ? `country:${id}` : `place:${id}`,
  country: id.slice(0, 2).toUpperCase(),
  lat,
  lon,
  wherePrec,
});

export const PLACES: readonly ScenePlace[] = [
  place("بغداد", "Baghdad", "iq.baghdad.baghdad", 33.34, 44.4, 1),
  place("الموصل", "Mosul", "iq.nineveh.mosul", 36.34, 43.13, 1),
  place("نينوى", "Nineveh", "iq.nineveh", 36.0, 42.5, 4),
  place("الأنبار", "Anbar", "iq.anbar", 33.0, 41.5, 4),
  place("العراق", "Iraq", "iq", 33, 44, 6),
  place("دمشق", "Damascus", "sy.damascus.damascus", 33.51, 36.29, 1),
  place("حلب", "Aleppo", "sy.aleppo.aleppo", 36.2, 37.16, 1),
  place("إدلب", "Idlib", "sy.idlib", 35.93, 36.63, 4),
  place("سوريا", "Syria", "sy", 35, 38, 6),
  place("صنعاء", "Sanaa", "ye.sanaa.sanaa", 15.35, 44.2, 1),
  place("الحديدة", "Hodeidah", "ye.hodeidah.hodeidah", 14.8, 42.95, 1),
  place("مأرب", "Marib", "ye.marib", 15.5, 45.3, 4),
  place("اليمن", "Yemen", "ye", 15.5, 47.5, 6),
  place("بيروت", "Beirut", "lb.beirut.beirut", 33.89, 35.5, 1),
  place("صور", "Tyre", "lb.south.tyre", 33.27, 35.2, 1),
  place("الخرطوم", "Khartoum", "sd.khartoum.khartoum", 15.55, 32.53, 1),
  place("الفاشر", "El Fasher", "sd.north-darfur.fasher", 13.63, 25.35, 1),
  place("دارفور", "Darfur", "sd.darfur", 13, 24.5, 5),
  place("طرابلس", "Tripoli", "ly.tripoli.tripoli", 32.89, 13.19, 1),
  place("ليبيا", "Libya", "ly", 27, 17, 6),
  place("قاعدة عين الأسد", "Ain al-Asad Air Base", "iq.anbar.ain-asad", 33.79, 42.44, 2),
  place("قضاء سنجار", "Sinjar District", "iq.nineveh.sinjar", 36.32, 41.87, 3),
  place("البحر الأحمر", "Red Sea", "ye.red-sea", 16, 40.5, 7),
  place("عدن", "Aden", "ye.aden.aden", 12.79, 45.02, 1),
  place("خان يونس", "Khan Yunis", "ps.gaza.khan-yunis", 31.34, 34.3, 1),
  place("رفح", "Rafah", "ps.gaza.rafah", 31.29, 34.25, 1),
  place("قطاع غزة", "Gaza Strip", "ps.gaza", 31.42, 34.35, 4),
];

const actor = (arabic: string, norm: string, country: string | null, sector: Sector): SceneActor => ({
  arabic,
  norm,
  country,
  sector,
});

// Bodies of no real war: the page is to be tested, not the news told.
export const ACTORS: readonly SceneActor[] = [
  actor("الجيش الاتحادي", "Federal Army", "IQ", "MIL"),
  actor("جبهة التلال", "Hills Front", "SY", "REB"),
  actor("كتائب النهر", "River Brigades", "IQ", "REB"),
  actor("وزارة الدفاع", "Ministry of Defense", "SY", "GOV"),
  actor("حركة الساحل", "Coast Movement", "YE", "REB"),
  actor("قوات الحدود", "Border Forces", "SD", "MIL"),
  actor("الحكومة الانتقالية", "Transitional Government", "LY", "GOV"),
  actor("مجلس الوساطة", "Mediation Council", null, "IGO"),
  actor("حزب الميثاق", "Charter Party", "LB", "PTY"),
  actor("الشرطة البلدية", "Municipal Police", "LB", "COP"),
  actor("هيئة الإغاثة الدولية", "International Relief Agency", null, "NGO"),
  actor("اتحاد النقابات", "Federation of Unions", "LY", "LAB"),
  actor(
    "تحالف القوى المدنية والعسكرية للدفاع عن الأقاليم الشرقية والجنوبية",
    "Alliance of Civil and Military Forces for the Defence of the Eastern and Southern Regions",
    "SD",
    "MIL",
  ),
];

/** What happened: the trigger, and whether it leaves dead and hurt. */
export interface SceneKind {
  readonly type: EventType;
  readonly trigger: string;
  readonly deadly: boolean;
  readonly weight: number;
}

const kind = (type: EventType, trigger: string, weight: number, deadly = false): SceneKind => ({
  type,
  trigger,
  deadly,
  weight,
});

export const KINDS: readonly SceneKind[] = [
  kind("airstrike", "غارة جوية", 9, true),
  kind("shelling", "قصفا", 8, true),
  kind("attack", "هجوما", 8, true),
  kind("bombing", "تفجيرا", 4, true),
  kind("clash", "اشتباكات", 6, true),
  kind("killing", "اغتيالا", 2, true),
  kind("deployment", "انتشارا", 3),
  kind("withdrawal", "انسحابا", 2),
  kind("ceasefire", "هدنة", 2),
  kind("arrest", "اعتقالات", 4),
  kind("trial", "محاكمة", 2),
  kind("talks", "محادثات", 8),
  kind("agreement", "اتفاقا", 4),
  kind("accusation", "اتهامات", 4),
  kind("sanction", "عقوبات", 2),
  kind("election", "انتخابات", 2),
  kind("resignation", "استقالة", 1),
  kind("protest", "مظاهرة", 5),
  kind("aid", "مساعدات", 3),
  kind("displacement", "نزوحا", 2),
  kind("disaster", "فيضانات", 1, true),
];

export const OUTLETS = ["صحيفة الميناء", "وكالة الأفق", "إذاعة النهر", "موقع المرصاد", "قناة الربوة"];
export const SPEAKERS = ["مصادر طبية", "شهود عيان", "مسؤول محلي", "فرق الإسعاف"];
