/** Every rule id that can stand in the `rule` of a name. */
export const RULES: readonly { readonly id: string; readonly summary: string }[] = [
  { id: "names/country", summary: "A state by one of its names: العراق, الولايات المتحدة." },
  {
    id: "names/place",
    summary: "A place of the gazetteer; of homonyms the one that the text is about: طرابلس, الرمادي.",
  },
  { id: "names/place-with-head", summary: "A facility named after a known place: مطار حلب." },
  {
    id: "names/place-by-head",
    summary: "A place that no table knows, by the noun that says what it is: قرية كفر زيبا.",
  },
  {
    id: "names/place-by-side",
    summary: "A place that no table knows, by the known one that it lies in or beside: في كفرزيبا شمال حلب.",
  },
  { id: "names/facility", summary: "A facility with its own noun: مستشفى النور, جسر الحرية." },
  { id: "names/body", summary: "A body of the tables: الأمم المتحدة, داعش, البنتاغون." },
  {
    id: "names/body-of-state",
    summary: "A noun for a body with the state it belongs to: الجيش السوري, الشرطة العراقية.",
  },
  {
    id: "names/body-alone",
    summary: "A body that each state has one of, without its state: النيابة العامة, مجلس النواب.",
  },
  { id: "names/numbered-unit", summary: "A part of an army by its number: الكتيبة 82, الفرقة العاشرة." },
  { id: "names/body-of-place", summary: "A noun for a body with the place it serves: شرطة دبي." },
  { id: "names/body-of-body", summary: "A body before the one it belongs to: قوات الناتو, المكتب السياسي لحركة حماس." },
  {
    id: "names/club-of-town",
    summary: "A town that stands where only its club can, in a text on matches: حارس روما, سقط أمام مضيفه شتوتغارت.",
  },
  { id: "names/body-of-leader", summary: "A body called after the one who leads it: إدارة ترامب, قوات صالح." },
  { id: "names/land-of-state", summary: "A part of a state that its adjective names: الحدود السورية." },
  { id: "names/body-with-domain", summary: "A noun for a body with its domain: وزارة الخارجية العراقية." },
  {
    id: "names/body-with-purpose",
    summary: "A noun for a body with its adjectives and what it is for: الاتحاد السعودي للأمن السيبراني.",
  },
  { id: "names/domain-of-state", summary: "A ministry by its domain alone: الخارجية العراقية." },
  { id: "names/named-body", summary: "A noun for a body with a name of its own: كتائب النور, صحيفة «الوطن»." },
  { id: "names/known-person", summary: "A person in the news by full or short name: دونالد ترامب, بوتين." },
  {
    id: "names/bare-name",
    summary: "A leader by a name that many have, in a text on his state beside what leaders stand by: قوات صالح.",
  },
  { id: "names/person-by-title", summary: "A name after an office, a rank, an honorific: العميد يحيى سريع." },
  { id: "names/person-by-given-name", summary: "A given name with what follows it: محمد شياع السوداني." },
  { id: "names/kunya", summary: "A kunya: أبو مصعب الزرقاوي." },
  { id: "names/speaker", summary: "A name right after a verb of speech: وقال إيغور كوناشينكوف." },
  {
    id: "names/person-by-nation",
    summary: "A name after the adjective of a state that stands for a person: والألماني يوليان شولتس.",
  },
  {
    id: "names/person-by-apposition",
    summary: "A name of two words that the text explains: يوليان شولتس، رئيس الشركة; يوليان شولتس (32 عاما).",
  },
  {
    id: "names/person-awaited",
    summary: "Two words that no table knows where only a person can stand: اغتيال أوغوزهان كورباش.",
  },
  { id: "names/family-name", summary: "A family name that is nothing else, beside its verb: وأضاف فيرغسون." },
  { id: "names/last-name", summary: "A later mention of a person by the last name alone." },
  { id: "names/body-again", summary: "A bare noun that goes back to a body told before: الوزارة, الحركة." },
  { id: "names/place-again", summary: "A bare noun that goes back to a place told before: المدينة, المخيم, الولاية." },
  { id: "names/person-again", summary: "A bare office that goes back to its holder told before: الرئيس, الوزير." },
  { id: "names/short-name", summary: "A bare nominal that the tables list for a body: المنظمة الدولية." },
];
