import type { Mention } from "./evidence.js";
import type { Span } from "./span.js";
import type { TimexMod } from "./timex.js";

/** What befell people: «قتلى» killed, «مختطفون» kidnapped, by no authority, «معتقلون» detained, by one, «نازحون» displaced. */
export type HarmKind = "killed" | "injured" | "missing" | "kidnapped" | "detained" | "displaced";
/** Who they were, where the words say it: «جنديان» military, «طفلان» child. */
export type VictimClass =
  | "civilian"
  | "military"
  | "militant"
  | "police"
  | "child"
  | "woman"
  | "medic"
  | "journalist"
  | "aid-worker"
  | "official"
  | "prisoner"
  | "foreigner"
  | "attacker";

/** A figure of people killed, hurt, lost, seized, arrested or driven out. */
export interface CasualtyFigure extends Mention {
  readonly kind: HarmKind;
  readonly low: number;
  /** Null where nothing bounds it above. */
  readonly high: number | null;
  readonly mod?:
    | Extract<TimexMod, "APPROX" | "MORE_THAN" | "LESS_THAN" | "EQUAL_OR_MORE" | "EQUAL_OR_LESS">
    | undefined;
  /** The words that say who, as in the text. */
  readonly victims: string | null;
  readonly victimClass: readonly VictimClass[];
  /** ISO country of the victims' nationality where the words give one. */
  readonly nationality: string | null;
  /** «لم يصب أحد» */
  readonly zero?: boolean | undefined;
  /** A running toll over a period, not of one incident. */
  readonly cumulative?: boolean | undefined;
  /** «ارتفعت الحصيلة إلى»: this figure takes the place of an earlier one. */
  readonly revised?: boolean | undefined;
  /** «مقتل وإصابة 30»: the figure is shared with the other one of this id. */
  readonly jointWith?: string | undefined;
  /** «بينهم 5 أطفال»: part of the figure of this id, never added to it. */
  readonly subsetOf?: string | undefined;
  /** «وإصابة 30 آخرين»: tells the rest beside the figure of this id. */
  readonly othersThan?: string | undefined;
  /** Those who did it («مقتل المهاجم»), kept apart from victims. */
  readonly attackers?: boolean | undefined;
  /** Denied or only alleged, planned or threatened figures are not victims to count. */
  readonly status: "actual" | "denied" | "possible";
  /** Told as history («مجزرة صبرا وشاتيلا عام 1982»), not as news. */
  readonly historical?: boolean | undefined;
  /** Who gives the figure: name mention id or words, and where they stand. */
  readonly source?: Attribution | undefined;
}

/** Who says something. */
export interface Attribution extends Span {
  /** English norm of the named speaker, else the Arabic words («مصادر طبية»). */
  readonly speaker: string;
  /** The name mention behind the speaker, where there is one. */
  readonly name?: string | undefined;
  /** How the source stands to what is told. */
  readonly stance: "asserts" | "denies" | "alleges" | "accuses" | "fears";
}
