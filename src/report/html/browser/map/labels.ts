import { type DivIcon, divIcon, type LatLngExpression, type LayerGroup, type Map as LeafletMap, marker } from "leaflet";
import { el } from "../dom.js";

export interface MapLabel {
  readonly text: string;
  readonly at: LatLngExpression;
  readonly kind: "country" | "place";
  /** Room that it needs about its point, in pixels. */
  readonly offset: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 20;
const LETTER = 7.4;

const icon = ({ text, kind }: MapLabel): DivIcon => {
  const label = el("span", { class: `map__label map__label--${kind}`, attrs: { dir: "auto" } }, text);
  return divIcon({ html: label, className: "map__label-box", iconSize: [0, 0] });
};

/** Writes names on the map, the first ones first, each only where it covers no other. */
export function drawLabels(map: LeafletMap, layer: LayerGroup, labels: readonly MapLabel[]): void {
  layer.clearLayers();
  const { x: width, y: height } = map.getSize();
  const taken: Box[] = [];
  // A city and its province may share a name.
  const written = new Set<string>();
  for (const label of labels) {
    if (written.has(label.text)) continue;
    const { x, y } = map.latLngToContainerPoint(label.at);
    const half = (label.text.length * LETTER) / 2 + 3;
    const middle = label.kind === "place" ? y - label.offset - HEIGHT / 2 : y;
    const box = { left: x - half, right: x + half, top: middle - HEIGHT / 2, bottom: middle + HEIGHT / 2 };
    if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) continue;
    if (
      taken.some(
        (other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
      )
    )
      continue;
    taken.push(box);
    written.add(label.text);
    const at = map.containerPointToLatLng([x, middle]);
    layer.addLayer(marker(at, { icon: icon(label), interactive: false, keyboard: false, pane: "labels" }));
  }
}
