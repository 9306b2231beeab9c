import type { EventType, Participant } from "../../../model/event.js";
import { otherSide, withCoordinates } from "../phrases/sides.js";
import type { Draft, Phrase } from "../scene/draft.js";
import type { Scene } from "../scene/scene.js";
import type { Slot } from "../tables/frames.js";
import { stateAt } from "../words/demonyms.js";
import { aimOf } from "./aims.js";
import { fits, standIn } from "./fits.js";
import { ownState } from "./own-state.js";
import { sideBefore } from "./side-before.js";

/** What several do together. */
const TOGETHER: ReadonlySet<EventType> = new Set(["talks", "agreement", "ceasefire"]);

/** «قتلوا بنيران إسرائيلية»: the state whose adjective stands behind the fire. */
const whoseFire = (scene: Scene, { first, last, name }: Phrase): Participant | null =>
  name === -1 && first === last && scene.isOf(first - 1, "harm-by") ? stateAt(scene, first) : null;

/** Who takes part in an event, while its clause is read: what fills a slot first stands. */
export class Slots {
  /** The clause's sentence, without its dateline. */
  readonly from: number;
  readonly to: number;
  readonly #filled = new Set<Slot>();

  constructor(
    readonly scene: Scene,
    readonly draft: Draft,
  ) {
    this.from = scene.openingOf(draft.found.sentence);
    this.to = scene.analysis.sentences.end[draft.found.sentence];
  }

  has(slot: Slot): boolean {
    return this.#filled.has(slot);
  }

  /** Puts a phrase into a slot that is free and that it fits, with those whom و joins to it. */
  readonly put = (slot: Slot, phrase: Phrase): void => {
    const { scene, draft, from, to } = this;
    if (this.has(slot)) return;
    const state = slot === "agent" ? whoseFire(scene, phrase) : null;
    if (state !== null) {
      this.setAgents([state]);
      return;
    }
    if (!fits(scene, draft, slot, phrase)) return;
    const own = ownState(scene, phrase, from, to);
    const who = own !== null ? [own] : withCoordinates(scene, standIn(scene, draft, slot, phrase, to), to);
    if (slot === "agent") draft.agents = who;
    else if (slot === "target") draft.targets = who;
    else if (slot === "parties") {
      const first = sideBefore(scene, phrase, from, to);
      const others = first !== null ? who : who.length > 1 ? who.slice(1) : otherSide(scene, phrase, to);
      // Who talk or agree with each other both do it; who fight each other also do it to each other.
      const together = TOGETHER.has(draft.type);
      const one = first ?? who[0];
      draft.agents = together ? [one, ...others] : [one];
      if (!together && others.length > 0) draft.targets = others;
      this.#filled.add("agent");
      this.#filled.add("target");
    } else return;
    this.#filled.add(slot);
  };

  setAgents(agents: Participant[]): void {
    this.draft.agents = agents;
    this.#filled.add("agent");
  }

  clearAgents(): void {
    this.draft.agents = [];
    this.#filled.delete("agent");
  }

  /** What a blow is aimed at, where nothing else tells whom it struck. */
  putAim(): void {
    const aim = this.has("target") ? null : aimOf(this.scene, this.draft, this.from, this.to);
    if (aim !== null) this.put("target", aim);
  }
}
