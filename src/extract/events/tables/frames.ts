export type Slot = "agent" | "target" | "place" | "event" | "parties" | "weapon" | "result" | "cause" | "opponent";
/** Positions other than particles. */
export type Position = "subj" | "obj" | "gen" | "adj" | "bi" | "li" | number;

export interface FrameSlot {
  readonly slot: Slot;
  /** A position, or the number of the particle that leads to the participant. */
  readonly position: Position;
}

export function readFrame(cells: readonly string[], particles: ReadonlyMap<string, number>): FrameSlot[] {
  const slots: FrameSlot[] = [];
  for (const cell of cells) {
    const [slot, where] = cell.split(":");
    if (where === "subj" || where === "obj" || where === "gen" || where === "adj" || where === "bi" || where === "li") {
      slots.push({ slot: slot as Slot, position: where });
      continue;
    }
    const code = particles.get(where === "ala-yad" ? "by" : where);
    if (code !== undefined) slots.push({ slot: slot as Slot, position: code });
  }
  return slots;
}

/** Whether a frame has a slot, wherever it stands. */
export function hasSlot(frame: readonly FrameSlot[], slot: Slot): boolean {
  for (const one of frame) if (one.slot === slot) return true;
  return false;
}

/** Whether a frame has a slot at a position. */
export function hasSlotAt(frame: readonly FrameSlot[], slot: Slot, position: Position | undefined): boolean {
  for (const one of frame) if (one.slot === slot && one.position === position) return true;
  return false;
}

/** Whether a frame has anything at a position. */
export function hasPosition(frame: readonly FrameSlot[], position: Position): boolean {
  for (const one of frame) if (one.position === position) return true;
  return false;
}
