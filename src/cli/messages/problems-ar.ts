import { formatProblem, type LexiconError, type LexiconProblem } from "../../lexicon/problems.js";

/** What the checks of lexicon tables say, told in Arabic. The library tells its faults in English alone. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/^The row has (\d+) cells where the header names (\d+) columns\.$/, "في الصف $1 خانة، وفي السطر الأول $2 عمودا."],
  [/^Remove the tab that is too many\.$/, "احذف علامة الجدولة الزائدة."],
  [/^The table is empty\.$/, "الجدول فارغ."],
  [
    /^The first line names no column, or tabs do not part them\.$/,
    "السطر الأول لا يسمي أعمدة، أو لا تفصل بينها علامات جدولة.",
  ],
  [/^Known columns: (.+)\.$/, "الأعمدة المعروفة: $1."],
  [/^The schema has no such column\.$/, "لا عمود بهذا الاسم."],
  [/^The column stands twice\.$/, "العمود مكرر."],
  [/^Remove one\.$/, "احذف واحدا."],
  [/^The column is missing\.$/, "العمود ناقص."],
  [/^Every row needs a value there\.$/, "لا بد في كل صف من قيمة له."],
  [/^The row ends after (\d+) of (\d+) cells\.$/, "الصف ينتهي بعد $1 من $2 خانة."],
  [/^Add the tab that is missing, or the value\.$/, "أضف علامة الجدولة الناقصة، أو القيمة."],
  [/^"(.+)" names another row too \((.+)\)\.$/, 'للمعرف "$1" صف آخر ($2).'],
  [/^Give each row of a family its own id, or join the two rows\.$/, "أعط كل صف معرفا له وحده، أو اجمع الصفين."],
  [/^There is no (\S+) "(.+)"\.$/, 'لا صف في $1 معرفه "$2".'],
  [/^Add that row, or correct the id\.$/, "أضف ذلك الصف، أو صحح المعرف."],
  [/^"(.+)" is not in sources\.tsv\.$/, '"$1" ليس في sources.tsv.'],
  [/^Name a source with its licence there first\.$/, "اذكر المصدر هناك أولا مع رخصته."],
  [/^Form (.+) needs a root of (.+) letters without alef, not «(.+)»\.$/, "الوزن $1 جذره $2 أحرف بلا ألف، لا «$3»."],
  [/^An adjective of belonging ends in ي, unlike «(.+)»\.$/, "النسبة آخرها ياء، و«$1» ليس كذلك."],
  [/^A verb needs its root and form\.$/, "لا بد للفعل من جذره ووزنه."],
  [/^Root (.+) and form (.+) give "(.+)", not "(.+)"\.$/, "الجذر $1 والوزن $2 يعطيان «$3» لا «$4»."],
  [/^"(.+)" is too long to inflect\.$/, "«$1» أطول من أن يصرف."],
  [/^Complete the row\.$/, "أكمل الصف."],
  [/^"(.+)" is not a number\.$/, '"$1" ليس عددا.'],
  [/^Write it in digits 0 to 9, with a point\.$/, "اكتبه بالأرقام 0 إلى 9، وبالنقطة لا بالفاصلة."],
  [/^(.+) is not a whole number\.$/, "$1 ليس عددا صحيحا."],
  [/^Round it\.$/, "قربه."],
  [/^(.+) is not between (.+) and (.+)\.$/, "$1 ليس بين $2 و$3."],
  [/^Check the sign and the order of the columns\.$/, "راجع الإشارة وترتيب الأعمدة."],
  [/^"(.*)" is not one of (.+)\.$/, '"$1" ليس من: $2.'],
  [/^Take one of these\.$/, "اختر واحدا منها."],
  [/^The cell is empty\.$/, "الخانة فارغة."],
  [/^Every row of this table needs a value here\.$/, "لا بد في كل صف من قيمة هنا."],
  [/^The cell has (\d+) characters\.$/, "في الخانة $1 حرفا."],
  [/^Keep it under (\d+)\.$/, "اجعلها أقل من $1."],
  [/^The cell has the sign (\S+) in it\.$/, "في الخانة الرمز $1."],
  [/^Remove it; save the table as UTF-8\.$/, "احذفه، واحفظ الجدول بترميز UTF-8."],
  [/^"(.+)" is not an id\.$/, '"$1" ليس معرفا.'],
  [/^Ids are small Latin letters, digits, dots and hyphens\.$/, "المعرفات حروف لاتينية صغيرة وأرقام ونقط وشرطات."],
  [/^"(.+)" is not a country code\.$/, '"$1" ليس رمز دولة.'],
  [/^Give the two small letters of ISO 3166\.$/, "اكتب حرفي ISO 3166 الصغيرين."],
  [/^"(.+)" is not a flag\.$/, '"$1" ليس علامة.'],
  [/^Write y, or leave the cell empty\.$/, "اكتب y، أو اترك الخانة فارغة."],
  [/^"(.+)" is not a date\.$/, '"$1" ليس تاريخا.'],
  [/^Write YYYY, YYYY-MM or YYYY-MM-DD\.$/, "اكتب YYYY أو YYYY-MM أو YYYY-MM-DD."],
  [/^"(.+)" has no Arabic letter\.$/, 'لا حرف عربيا في "$1".'],
  [/^Move it to a Latin column\.$/, "انقله إلى عمود لاتيني."],
  [/^This column holds Arabic\.$/, "هذا العمود للعربية."],
  [/^"(.+)" is more than one surface\.$/, "«$1» أكثر من لفظ."],
  [/^Others stand in a column of their own\.$/, "للألفاظ الأخرى عمود لها."],
  [/^There is no family "(.*)"\.$/, 'لا عائلة باسم "$1".'],
  [/^Families: (.+)\.$/, "العائلات: $1."],
  [/^No schema covers this table\.$/, "لا وصف لأعمدة هذا الجدول."],
  [/^Describe it in (.+)\.$/, "صفها في $1."],
  [/^The table is no UTF-8; it looks like (.+)\.$/, "الجدول ليس بترميز UTF-8؛ يبدو أنه $1."],
  [/^Save it as UTF-8\.$/, "احفظه بترميز UTF-8."],
  [/^«(.+)» is a single letter\.$/, "«$1» حرف واحد."],
  [/^«(.+)» is a word of the family (.+) too\.$/, "«$1» كلمة من العائلة $2 أيضا."],
  [
    /^Fill `needs`, and show it in `finds` and `leaves`; or leave the word out\.$/,
    "املأ needs، وبينه في finds وleaves؛ أو احذف الكلمة.",
  ],
  [/^The row is not found in this text\.$/, "لا يعثر على الصف في هذا النص."],
  [/^The row is found in this text\.$/, "يعثر على الصف في هذا النص."],
  [/^Correct it, or `needs`\.$/, "صححه، أو صحح needs."],
];

function inArabic(sentence: string): string {
  const found = ARABIC.find(([english]) => english.test(sentence));
  return found === undefined ? sentence : sentence.replace(found[0], found[1]);
}

/** A fault of a table in Arabic: where it is stays as it is. */
export const problemInArabic = (problem: LexiconProblem): LexiconProblem => ({
  ...problem,
  message: inArabic(problem.message),
  fix: inArabic(problem.fix),
});

/** All that is wrong with a lexicon. */
export const errorInArabic = ({ problems }: LexiconError): string =>
  [`أخطاء المعجم ${problems.length}`, ...problems.map((problem) => formatProblem(problemInArabic(problem)))].join("\n");
