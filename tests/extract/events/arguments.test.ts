import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/index.js";

const extractor = createExtractor();

/** The first event of a type in a text. */
function eventOf(text: string, type: string) {
  const { events } = extractor.extract({ id: "case", text, published: "2024-03-10" });
  const event = events.find((one) => one.type === type);
  if (event === undefined) throw new Error(`no ${type} among ${events.map((one) => one.type).join(", ") || "none"}`);
  return event;
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly type: string;
  readonly agent?: string | null;
  readonly target?: string | null;
  readonly place?: string | null;
  readonly date?: string | null;
}

const SUBJECTS: Case[] = [
  {
    what: "none that is a conjunction or preposition written apart",
    text: 'وهدد القائد بـ"عواقب وخيمة" إذا عاد الوفد.',
    type: "threat",
    agent: "القائد",
    target: null,
  },
  {
    what: "behind its verb, its object after it",
    text: "اعتقلت الشرطة العراقية خمسة مشتبه بهم في البصرة.",
    type: "arrest",
    agent: "Iraqi Police",
    place: "Basra",
  },
  {
    what: "before its verb after أن",
    text: "قال البيان إن القوات العراقية قصفت مواقع التنظيم.",
    type: "shelling",
    agent: "Iraqi Armed Forces",
  },
  {
    what: "far before its verb after كان, past a relative clause",
    text: "وكانت حماس، التي تسيطر على القطاع، رفضت العرض.",
    type: "rejection",
    agent: "Hamas",
  },
  {
    what: "the noun that a relative clause qualifies",
    text: "وصل الوفد إلى العراق الذي اتهم تركيا بقصف قراه.",
    type: "accusation",
    agent: "Iraq",
    target: "Turkey",
  },
  {
    what: "shared by a joined verb, whose noun is its object",
    text: "ورحبت الأمم المتحدة بالخطوة، ودعت إسرائيل إلى وقف القصف.",
    type: "demand",
    agent: "United Nations",
    target: "Israel",
  },
  {
    what: "one with its office",
    text: "ودعا الأمين العام للأمم المتحدة بان كي مون إلى الهدوء.",
    type: "demand",
    agent: "Ban Ki-moon",
  },
  {
    what: "the body that somebody speaks for",
    text: "ونفى متحدث باسم وزارة الداخلية العراقية الأنباء.",
    type: "rejection",
    agent: "Iraqi Ministry of Interior",
  },
  {
    what: "the announcer of his own deed",
    text: "أعلنت وزارة الخارجية العراقية، الخميس، تأجيل المؤتمر.",
    type: "suspension",
    agent: "Iraqi Ministry of Foreign Affairs",
  },
  {
    what: "two joined names",
    text: "وأطلقت واشنطن وبغداد في يناير محادثات جديدة.",
    type: "talks",
    agent: "Washington, Baghdad",
    date: "2024-01",
  },
  {
    what: "behind the carrier verb of a relative clause",
    text: "قتل ثلاثة أشخاص في هجوم شنه مسلحون على القرية.",
    type: "attack",
    agent: "مسلحون",
  },
  {
    what: "who is called upon to do what follows",
    text: "دعا الوزير تركيا وإيران إلى وقف إطلاق النار.",
    type: "ceasefire",
    agent: "Turkey, Iran",
  },
  {
    what: "told by «برصاص»",
    text: "استشهد شاب برصاص الجيش الإسرائيلي في جنين.",
    type: "killing",
    agent: "Israel Defense Forces",
  },
];

const OBJECTS: Case[] = [
  {
    what: "of two joined nouns of action",
    text: "أعلنت الوزارة مقتل وإصابة 30 جنديا.",
    type: "killing",
    target: "جنديا",
  },
  {
    what: "taken up by the pronoun of a relative clause",
    text: "عاد السكان إلى الأراضي التي يسيطر عليها الجيش.",
    type: "takeover",
    target: "الأراضي",
  },
  {
    what: "a place without the kind of place",
    text: "شن مسلحون هجوما على مدينة كركوك.",
    type: "attack",
    agent: "مسلحون",
    target: "Kirkuk",
  },
  {
    what: "ground that is struck, in the genitive",
    text: "وقع الحادث بعد ساعات من قصف غزة.",
    type: "shelling",
    agent: null,
    target: "Gaza",
  },
  {
    what: "a partitive phrase whole",
    text: "شن مستوطنون هجمات على عدد من القرى.",
    type: "attack",
    target: "عدد من القرى",
  },
];

const NOBODY: Case[] = [
  {
    what: "an adjective of an indefinite blow",
    text: "شهدت المنطقة قصفا عنيفا أمس.",
    type: "shelling",
    agent: null,
    target: null,
    date: "2024-03-09",
  },
  {
    what: "an adjective of a plural of things",
    text: "تعرضت القرية لهجمات متبادلة.",
    type: "attack",
    agent: null,
  },
  {
    what: "a deed",
    text: "وافقت بغداد على تنفيذ الخطة.",
    type: "agreement",
    agent: "Baghdad",
    target: "تنفيذ الخطة",
  },
  {
    what: "oneself",
    text: "قالت الشرطة إن الانتحاري فجر نفسه في السوق.",
    type: "bombing",
    agent: "الانتحاري",
  },
  {
    what: "the subject of a verb before, for a passive",
    text: "وبدأت واشنطن وبغداد محادثات، لكنها عُلّقت في فبراير.",
    type: "suspension",
    agent: null,
    target: null,
    date: "2024-02",
  },
];

const PLACES_AND_DATES: Case[] = [
  {
    what: "the finest place of a chain",
    text: "انفجرت سيارة مفخخة في حي الكرادة ببغداد.",
    type: "bombing",
    place: "Karrada",
  },
  {
    what: "the state that heads a headline",
    text: "تركيا.. اعتقالات واسعة",
    type: "arrest",
    place: "Turkey",
  },
  {
    what: "not the speaker's place",
    text: "قال مسؤولون في لندن إن الطائرات قصفت صنعاء.",
    type: "airstrike",
    place: "Sanaa",
  },
  {
    what: "the day beside the event, not that of its telling",
    text: "أعلن الجيش السبت أن الهجوم وقع الخميس.",
    type: "attack",
    date: "2024-03-07",
  },
  {
    what: "a war dated by its outbreak",
    text: "تزايدت الهجمات منذ اندلاع الحرب بين إسرائيل وحماس في أكتوبر.",
    type: "war",
    agent: "Israel",
    target: "Hamas",
    date: "2023-10",
  },
  {
    what: "no date from the outbreak that it is counted from",
    text: "تزايدت الهجمات منذ اندلاع الحرب بين إسرائيل وحماس في أكتوبر.",
    type: "attack",
    date: null,
  },
];

function check({ text, type, ...expected }: Case): void {
  const event = eventOf(text, type);
  for (const slot of ["agent", "target", "place", "date"] as const) {
    const value = expected[slot];
    if (value !== undefined) expect(event[slot], slot).toBe(value);
  }
}

describe("who does it", () => {
  it.each(SUBJECTS)("$what: «$text»", check);
});

describe("to whom", () => {
  it.each(OBJECTS)("$what: «$text»", check);
});

describe("nobody is", () => {
  it.each(NOBODY)("$what: «$text»", check);
});

describe("where and when", () => {
  it.each(PLACES_AND_DATES)("$what: «$text»", check);
});

describe("long sentences", () => {
  it.each(["وقصفت الطائرات مواقع في صنعاء يوم الخميس وقتل ثلاثة أشخاص ", "ستينيات "])(
    "cost in proportion to their length: «%s…»",
    (clause) => {
      const time = (copies: number): number => {
        const text = clause.repeat(copies);
        // Processor time, since others may use the machine; the least of several runs, since one may collect garbage.
        const runs = Array.from({ length: 4 }, () => {
          const start = process.cpuUsage();
          extractor.extract({ id: "long", text, published: "2024-03-10" });
          return process.cpuUsage(start).user;
        });
        return Math.min(...runs);
      };
      const copies = 100 * Math.ceil(50 / clause.length);
      time(copies);
      const short = time(copies);
      const long = time(8 * copies);
      // Eight times the text: linear is 8, quadratic 64.
      expect(long / short).toBeLessThan(24);
    },
  );
});
