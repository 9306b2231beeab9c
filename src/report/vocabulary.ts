import type { HarmKind } from "../model/casualty.js";
import type { EventStatus, EventType } from "../model/event.js";

/** The languages that people read the answers in. */
export type WordLanguage = "ar" | "en";

const TYPES_AR: { readonly [type in EventType]: string } = {
  attack: "هجوم",
  bombing: "تفجير",
  airstrike: "غارة جوية",
  shelling: "قصف",
  clash: "اشتباك",
  killing: "قتل",
  abduction: "خطف",
  war: "حرب",
  takeover: "سيطرة",
  deployment: "انتشار",
  withdrawal: "انسحاب",
  interception: "اعتراض",
  ceasefire: "هدنة",
  arrest: "اعتقال",
  release: "إفراج",
  trial: "محاكمة",
  execution: "إعدام",
  talks: "محادثات",
  agreement: "اتفاق",
  demand: "مطالبة",
  accusation: "اتهام",
  threat: "تهديد",
  rejection: "رفض",
  support: "تأييد",
  sanction: "عقوبات",
  suspension: "تعليق",
  resumption: "استئناف",
  election: "انتخابات",
  appointment: "تعيين",
  resignation: "استقالة",
  decision: "قرار",
  formation: "تشكيل",
  coup: "انقلاب",
  protest: "احتجاج",
  riot: "شغب",
  aid: "مساعدات",
  displacement: "نزوح",
  disaster: "كارثة طبيعية",
  accident: "حادث",
  epidemic: "وباء",
};

const HARM_AR: { readonly [kind in HarmKind]: string } = {
  killed: "قتلى",
  injured: "جرحى",
  missing: "مفقودون",
  kidnapped: "مخطوفون",
  detained: "معتقلون",
  displaced: "نازحون",
};

const STATUS_AR: { readonly [status in EventStatus]: string } = {
  actual: "وقع",
  planned: "مقرر",
  denied: "منفي",
  possible: "محتمل",
};

export const HARM_KINDS = Object.keys(HARM_AR) as readonly HarmKind[];
export const EVENT_STATUSES = Object.keys(STATUS_AR) as readonly EventStatus[];

/** The word for a type of event, in the language of the messages. */
export const eventTypeWord = (type: EventType, language: WordLanguage): string =>
  language === "ar" ? TYPES_AR[type] : type;

/** The word for a kind of harm. */
export const harmWord = (kind: HarmKind, language: WordLanguage): string => (language === "ar" ? HARM_AR[kind] : kind);

/** The word for what is said of an event's truth. */
export const statusWord = (status: EventStatus, language: WordLanguage): string =>
  language === "ar" ? STATUS_AR[status] : status;
