import type { EventGroup } from "../../../model/event.js";
import { GROUPS } from "./corpus.js";

/** The colours of the style sheet, for what is drawn by hand. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly paper: string;
  readonly card: string;
  readonly accent: string;
  readonly land: string;
  readonly water: string;
  readonly border: string;
  readonly death: string;
  readonly font: string;
  readonly groups: { readonly [group in EventGroup]: string };
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour("ink"),
    soft: colour("soft"),
    rule: colour("rule"),
    paper: colour("paper"),
    card: colour("card"),
    accent: colour("accent"),
    land: colour("land"),
    water: colour("water"),
    border: colour("border"),
    death: colour("death"),
    font: colour("font"),
    groups: Object.fromEntries(GROUPS.map((group) => [group, colour(group)])) as Palette["groups"],
  };
}
