import { describe, expect, it } from "vitest";
import { read } from "./read.js";

const entities = (text: string): string[] => read(text).names.map(({ entity }) => entity);

/** Names of little-known places that are common words too. */
describe("what stands behind a name says that it is a place", () => {
  it.each([
    ["وقع الانفجار عند معسكر في عتق اليمنية", "place:ye.shabwah.ataq"],
    ["انتشل خفر السواحل الجثث قبالة الزاوية الليبية", "place:ly.zawiya.zawiya"],
    ["أقام المسلحون حاجزا قرب نوى غربي درعا", "place:sy.daraa.nawa"],
  ])("%s", (text, entity) => {
    expect(entities(text)).toContain(entity);
  });

  it("behind a preposition a first letter is none itself", () => {
    expect(entities("وقع الانفجار في سوق في بعقوبة")).toContain("place:iq.diyala.baqubah");
    expect(entities("هدد القاضي بعقوبة الإعدام")).toEqual([]);
  });

  it("a building before a common word makes no town of it", () => {
    expect(entities("صلوا في مسجد مقر القوات")).not.toContain("place:af.ghazni.muqur");
  });

  it("a noun that is pointed at is none", () => {
    expect(entities("قدم الوسيط اقتراحا لتجاوز هذه العقبة")).toEqual([]);
    expect(entities("وصل الوسيط إلى العقبة الأردنية")).toContain("place:jo.aqaba");
  });

  it("another state's adjective does not", () => {
    expect(entities("باع التاجر نوى التمر الليبي")).not.toContain("place:sy.daraa.nawa");
  });

  it("«مدينة» heads towns as well as cities", () => {
    expect(entities("زار الوزير مدينة أريحا في محافظة إدلب")).toContain("place:sy.idlib.ariha");
  });
});

describe("a name that the text puts elsewhere", () => {
  it("is that of another place, which keeps the known one among the losers", () => {
    const [village] = read("هاجم مسلحون قرية كويتا بولاية زامفارا في نيجيريا").names;
    expect(village.country).toBe("NG");
    expect(village.entity).toMatch(/^place:x\./);
    expect(village.candidates?.map(({ norm }) => norm)).toContain("Quetta");
  });

  it("is a quarter or a village of the town behind it", () => {
    const [quarter] = read("شب حريق في حي الرياض في نواكشوط").names;
    expect(quarter.country).toBe("MR");
    expect(entities("زار الوزير مدينة الرياض في السعودية")[0]).toBe("place:sa.riyadh.riyadh");
  });

  it("is the district that the tables have with its noun, whatever else is called so", () => {
    expect(entities("قتل جندي في ناحية الرياض في كركوك")[0]).toBe("place:iq.kirkuk.riyadh-iraq");
    expect(entities("دارت اشتباكات في حي صلاح الدين بحلب")[0]).toBe("place:sy.aleppo.salah-al-din-aleppo");
  });

  it("stays the known one in its own division", () => {
    expect(entities("انفجرت عبوة في القائم بمحافظة الأنبار")[0]).toBe("place:iq.anbar.al-qaim");
  });
});

describe("a body told without its state", () => {
  const states = (text: string) =>
    read(text)
      .names.filter(({ type }) => type === "ORG")
      .map(({ country }) => country);

  it("is of the place that opens its sentence", () => {
    const quake = "ضرب الزلزال تركيا وأعلن الرئيس التركي الحداد في أنقرة.";
    expect(states(`${quake} وفي سوريا المجاورة، أعلنت وزارة الصحة وفاة 12 شخصا.`)).toEqual(["SY"]);
    expect(states(`${quake} أعلنت وزارة الصحة وفاة 12 شخصا.`)).toEqual(["TR"]);
  });
});

describe("«بسجن» behind a court's word", () => {
  const types = (text: string): string[] => read(text).names.map(({ type }) => type);

  it("is what is meted out, and no prison called after somebody", () => {
    expect(types("احتجوا على الحكم بسجن النقابي سليم الوسلاتي سنتين")).toEqual(["PER"]);
    expect(types("نقل المعتقلون إلى سجن الشيخ زايد")).toEqual(["FAC"]);
  });
});

describe("who leads a group of no state", () => {
  it("is of none, whatever state the text is about", () => {
    const { names } = read(
      "قالت إيران إن المحادثات توقفت. حذر سالم الحميدي زعيم تنظيم القاعدة من خطر إيران. وقال الحميدي إن إيران ضعيفة",
    );
    expect(names.filter(({ type }) => type === "PER").map(({ country }) => country)).toEqual([null, null]);
  });
});

describe("a place that no table knows, beside a state", () => {
  it.each([
    ["قتل ثلاثة أشخاص في زمرينا شمال سوريا", "زمرينا"],
    ["اجتمع الوفدان في زمرينا في مقدونيا الشمالية", "زمرينا"],
  ])("%s: %s", (text, surface) => expect(read(text).names.map((name) => name.surface)).toContain(surface));

  it.each(["عاش الكاتب في صباه في بريطانيا", "ظهر اتجاه معاكس في تركيا"])("none in %s", (text) =>
    expect(read(text).names).toHaveLength(1),
  );
});

describe("a hamza parts a letter from the place it leads to", () => {
  it("«بأبين», «بابين»", () => {
    expect(entities("فتحت الحملة الأمنية بأبين الطريق")).toEqual(["place:ye.abyan"]);
    expect(entities("صنع النجار بابين كبيرين")).toEqual([]);
  });
});

describe("Muscat, and where somebody was born", () => {
  it("«مسقط», «مسقط رأسه»", () => {
    expect(entities("وصل الوفد من مسقط أمس")).toEqual(["place:om.muscat.muscat"]);
    expect(entities("عاد الوزير إلى مسقط رأسه")).toEqual([]);
  });
});

describe("places of two words that no table knows", () => {
  const places = (text: string): string[] =>
    read(text)
      .names.filter(({ type }) => type === "GPE")
      .map(({ surface }) => surface);

  it.each([
    ["وقع الانفجار في سيدي زمرين بولاية تيزي وزو", "سيدي زمرين"],
    ["وقع الانفجار في آث زمرين وكسكاس بولاية تيزي وزو", "آث زمرين,كسكاس"],
    ["وقع الانفجار في زمرينا وكسكاس بولاية تيزي وزو", "زمرينا,كسكاس"],
    ["وقع الانفجار ببني كسكاس شمال حلب", "بني كسكاس"],
  ])("%s", (text, found) => expect(places(text).slice(0, found.split(",").length).join()).toBe(found));

  it.each(["ولد في بيت عائلته بحلب", "ترك أولاد الرجل بحلب"])("none: %s", (text) =>
    expect(places(text).filter((one) => one.includes(" "))).toEqual([]),
  );
});

describe("the border of two states", () => {
  const lands = (text: string): string[] =>
    read(text)
      .names.filter(({ type }) => type === "LOC")
      .map(({ surface, norm }) => `${surface} = ${norm}`);

  it.each([
    ["اندلع الحريق قرب الحدود التونسية الليبية", "الحدود التونسية الليبية = Tunisian–Libyan border"],
    ["تسلل عبر الحدود السورية - اللبنانية", "الحدود السورية - اللبنانية = Syrian–Lebanese border"],
    ["تسلل عبر الحدود السورية، اللبنانية منها خصوصا", "الحدود السورية = Syrian border"],
  ])("%s", (text, land) => expect(lands(text)).toEqual([land]));
});
