/** What can be wrong with a record or a file. The run goes on after each of them. */
export type Problem =
  | { readonly code: "corpus/malformed"; readonly detail: string }
  | { readonly code: "corpus/not-an-object"; readonly detail: string }
  | { readonly code: "corpus/encoding"; readonly detail: string }
  | { readonly code: "corpus/encoding-guessed"; readonly encoding: string }
  | { readonly code: "corpus/file-unreadable"; readonly detail: string }
  | { readonly code: "corpus/cells"; readonly found: number; readonly expected: number }
  | { readonly code: "corpus/no-text"; readonly fields: readonly string[] }
  | { readonly code: "corpus/oversize"; readonly size: number; readonly limit: number }
  | { readonly code: "corpus/date-unreadable"; readonly value: string }
  | { readonly code: "corpus/date-not-a-day"; readonly value: string }
  | { readonly code: "corpus/language"; readonly language: string; readonly basis: string }
  | { readonly code: "corpus/duplicate"; readonly of: string; readonly near: boolean }
  | { readonly code: "corpus/fields-guessed"; readonly fields: string }
  | { readonly code: "corpus/extractor-failed"; readonly detail: string };

export type ProblemCode = Problem["code"];
export type Severity = "info" | "warning" | "error";
export type Language = "en" | "ar";

/** `error`: the record is lost; `warning`: it is used, or left out on purpose, and somebody should look; `info`: said, no more. */
const SEVERITY: { readonly [code in ProblemCode]: Severity } = {
  "corpus/malformed": "error",
  "corpus/not-an-object": "error",
  "corpus/encoding": "error",
  "corpus/encoding-guessed": "info",
  "corpus/file-unreadable": "error",
  "corpus/cells": "error",
  "corpus/no-text": "error",
  "corpus/oversize": "error",
  "corpus/date-unreadable": "warning",
  "corpus/date-not-a-day": "warning",
  "corpus/language": "warning",
  "corpus/duplicate": "info",
  "corpus/fields-guessed": "info",
  "corpus/extractor-failed": "error",
};

export const severityOf = (problem: Problem): Severity => SEVERITY[problem.code];

const LANGUAGE_NAMES: { readonly [code: string]: readonly [english: string, arabic: string] } = {
  fa: ["Persian", "الفارسية"],
  ur: ["Urdu", "الأردية"],
  ckb: ["Sorani Kurdish", "الكردية السورانية"],
  ps: ["Pashto", "البشتوية"],
  ug: ["Uyghur", "الأويغورية"],
  latin: ["a language in Latin script", "لغة بحروف لاتينية"],
  other: ["a language in another script", "لغة بحروف أخرى"],
};

function english(problem: Problem): string {
  switch (problem.code) {
    case "corpus/malformed":
      return `The record cannot be parsed: ${problem.detail}.`;
    case "corpus/not-an-object":
      return `A record must be an object with named fields; this is ${problem.detail}.`;
    case "corpus/encoding":
      return `The bytes do not fit the encoding of the file: ${problem.detail}. Give the right one with --encoding.`;
    case "corpus/encoding-guessed":
      return `Read as ${problem.encoding}. Give another with --encoding.`;
    case "corpus/file-unreadable":
      return `The file cannot be read further: ${problem.detail}.`;
    case "corpus/cells":
      return `The row has ${problem.found} cells where the header has ${problem.expected}.`;
    case "corpus/no-text":
      return `No text in the record (fields: ${problem.fields.join(", ") || "none"}). Name the field with --text-field.`;
    case "corpus/oversize":
      return `The record is ${problem.size} bytes long, over the limit of ${problem.limit}. Raise it with --max-bytes.`;
    case "corpus/date-unreadable":
      return `The publication date cannot be read: ${problem.value}. The document is used without one.`;
    case "corpus/date-not-a-day":
      return `The publication date is no day of the calendar: ${problem.value}. The document is used without one.`;
    case "corpus/language":
      return `Left out: the text is in ${LANGUAGE_NAMES[problem.language]?.[0] ?? problem.language} (by its ${problem.basis}).`;
    case "corpus/duplicate":
      return problem.near ? `Almost the text of ${problem.of}.` : `The same text as ${problem.of}.`;
    case "corpus/fields-guessed":
      return `Fields taken: ${problem.fields}.`;
    case "corpus/extractor-failed":
      return `The extractor failed on this text, which is a fault of hadath: ${problem.detail}.`;
  }
}

function arabic(problem: Problem): string {
  switch (problem.code) {
    case "corpus/malformed":
      return `تعذر تحليل السجل: ${problem.detail}.`;
    case "corpus/not-an-object":
      return `يجب أن يكون السجل كائنا ذا حقول مسماة، وهذا ${problem.detail}.`;
    case "corpus/encoding":
      return `البايتات لا توافق ترميز الملف: ${problem.detail}. حدد الترميز بالخيار --encoding.`;
    case "corpus/encoding-guessed":
      return `قرئ الملف بترميز ${problem.encoding}. يمكن تحديد غيره بالخيار --encoding.`;
    case "corpus/file-unreadable":
      return `تعذر إكمال قراءة الملف: ${problem.detail}.`;
    case "corpus/cells":
      return `عدد خلايا الصف ${problem.found} وعدد أعمدة الترويسة ${problem.expected}.`;
    case "corpus/no-text":
      return `لا نص في السجل (الحقول: ${problem.fields.join(", ") || "لا شيء"}). سم الحقل بالخيار --text-field.`;
    case "corpus/oversize":
      return `طول السجل ${problem.size} بايت، فوق الحد ${problem.limit}. يرفع الحد بالخيار --max-bytes.`;
    case "corpus/date-unreadable":
      return `تعذرت قراءة تاريخ النشر: ${problem.value}. استعملت الوثيقة بلا تاريخ.`;
    case "corpus/date-not-a-day":
      return `تاريخ النشر ليس يوما في التقويم: ${problem.value}. استعملت الوثيقة بلا تاريخ.`;
    case "corpus/language":
      return `استبعدت الوثيقة: نصها ب${LANGUAGE_NAMES[problem.language]?.[1] ?? problem.language}.`;
    case "corpus/duplicate":
      return problem.near ? `نص يكاد يطابق ${problem.of}.` : `نص مطابق لنص ${problem.of}.`;
    case "corpus/fields-guessed":
      return `الحقول المأخوذة: ${problem.fields}.`;
    case "corpus/extractor-failed":
      return `تعطل الاستخراج على هذا النص، وهو خلل في hadath: ${problem.detail}.`;
  }
}

/** The problem in words: «تعذر تحليل السجل …». */
export const problemMessage = (problem: Problem, language: Language): string =>
  language === "ar" ? arabic(problem) : english(problem);
