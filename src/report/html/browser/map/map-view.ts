import {
  canvas,
  circle,
  circleMarker,
  map as createMap,
  geoJSON,
  latLngBounds,
  layerGroup,
  type Path,
  type PathOptions,
} from "leaflet";
import { countryName } from "../../country-names.js";
import { countryKey } from "../corpus.js";
import { count, type Desk, nameOf, type View } from "../desk.js";
import { button, el } from "../dom.js";
import { type Palette, readPalette } from "../palette.js";
import { toggled } from "../state.js";
import type { CountryShape } from "./country-shapes.js";
import { drawLabels, type MapLabel } from "./labels.js";
import { mapLegend } from "./legend.js";
import { placeTable } from "./place-table.js";
import { focusOf, type PlacedEvents, placed, uncertainty } from "./places.js";

const REDRAW_DELAY = 120;
const LABELLED = 24;
/** A country is named where it is at least so many pixels wide. */
const NAMED_WIDTH = 34;
const KM_PER_DEGREE = 111.3;

const dotRadius = (number: number): number => Math.min(2.4 + 1.6 * Math.sqrt(number), 20);

/** Where it happened, each event as precisely as its words say and no more. */
export function mapView(desk: Desk, shapes: () => readonly CountryShape[]): View {
  const { store, words } = desk;
  const field = el("div", { class: "map__field", attrs: { dir: "ltr", role: "group", "aria-label": words.map.label } });
  const unplaced = el("p", { class: "note" });
  const table = placeTable(desk);
  const zoom = el(
    "div",
    { class: "zoom" },
    button("+", () => leaflet?.zoomIn(), { class: "zoom__button", attrs: { "aria-label": words.map.zoomIn } }),
    button("−", () => leaflet?.zoomOut(), { class: "zoom__button", attrs: { "aria-label": words.map.zoomOut } }),
    button(words.map.fit, () => showAll(), { class: "level" }),
  );
  const element = el(
    "section",
    { class: "map", attrs: { "aria-labelledby": "map" } },
    el("div", { class: "heading" }, el("h2", { attrs: { id: "map" } }, words.map.heading), zoom),
    el("p", { class: "lead" }, words.map.lead),
    el(
      "div",
      { class: "map__body" },
      el("div", {}, field, mapLegend(words), el("p", { class: "note map__credit" }, words.map.credit)),
      el("div", {}, table.element, unplaced),
    ),
  );

  let leaflet: ReturnType<typeof createMap> | null = null;
  // One canvas for all: of two, one above the other, Chromium prints the upper one on white.
  const renderer = canvas({ pane: "drawing", padding: 0.3 });
  const land = layerGroup();
  const marks = layerGroup();
  const labels = layerGroup();
  let shown: PlacedEvents = { places: [], countries: new Map(), unplaced: 0 };
  let areas = new Map<string | null, number>();

  const choose = (key: string): void => store.filter({ places: toggled(store.state.filters.places, key) });

  /** Makes a shape tell what it is and filter by its place. */
  function live(shape: Path, key: string, label: string): void {
    shape.bindTooltip(() => el("span", { attrs: { dir: "auto" } }, label), {
      sticky: true,
      className: "map__tip",
      opacity: 1,
    });
    shape.on("click", () => choose(key));
  }

  function showAll(): void {
    if (leaflet === null) return;
    const middles = new Map(shapes().map(({ code, middle }) => [code, middle]));
    const focus = focusOf([
      ...shown.places.map(({ lat, lon, count: number }) => [lat, lon, number] as const),
      ...[...shown.countries].flatMap(([code, number]) => {
        const middle = middles.get(code);
        return middle === undefined ? [] : [[...middle, number] as const];
      }),
    ]);
    if (focus === null) {
      leaflet.setView([27, 38], 4);
      return;
    }
    const [south, west, north, east] = focus;
    const box = latLngBounds([south, west], [north, east]).pad(0.2);
    leaflet.fitBounds(box, { maxZoom: 8, animate: false });
  }

  function drawLand(palette: Palette): void {
    land.clearLayers();
    const style: PathOptions = {
      renderer,
      interactive: false,
      color: palette.border,
      weight: 0.8,
      fillColor: palette.land,
      fillOpacity: 1,
    };
    for (const { feature } of shapes())
      land.addLayer(geoJSON(feature, { style: () => style, interactive: false, pane: "drawing" }));
  }

  function drawMarks(palette: Palette): void {
    const { places } = store.state.filters;
    const most = Math.max(1, ...shown.countries.values(), ...shown.places.map(({ count: number }) => number));
    const chosen = (key: string): boolean => places.size === 0 || places.has(key);
    for (const { code, feature } of shapes()) {
      const number = code === null ? undefined : shown.countries.get(code);
      if (code === null || number === undefined) continue;
      const key = countryKey(code);
      const fillOpacity = (0.07 + 0.22 * Math.sqrt(number / most)) * (chosen(key) ? 1 : 0.4);
      const style: PathOptions = {
        renderer,
        color: palette.accent,
        weight: 0.9,
        opacity: 0.5,
        fillColor: palette.accent,
        fillOpacity,
      };
      const shape = geoJSON(feature, { style: () => style, pane: "drawing" });
      shape.eachLayer((layer) =>
        live(layer as Path, key, `${countryName(words.language, code)} · ${words.map.country}: ${count(number)}`),
      );
      marks.addLayer(shape);
    }
    // Wide areas below, points above them.
    const order = [...shown.places].sort((a, b) => b.precision - a.precision || b.count - a.count);
    for (const place of order) {
      const { key, lat, lon, precision, count: number, country } = place;
      const radius = uncertainty(precision, areas.get(country) ?? null);
      const faded = chosen(key) ? 1 : 0.35;
      const base: PathOptions = { renderer, color: palette.accent, fillColor: palette.accent, pane: "drawing" };
      const label = `${nameOf(desk, place.name)} · ${words.precisions[precision]}: ${count(number)}`;
      if (radius !== null) {
        const fillOpacity = (0.06 + 0.42 * Math.sqrt(number / most)) * faded;
        const ring = circle([lat, lon], {
          ...base,
          radius: radius * 1000,
          weight: 1.2,
          dashArray: "4 4",
          opacity: 0.9 * faded,
          fillOpacity,
        });
        live(ring, key, label);
        marks.addLayer(ring);
      }
      if (precision > 2) continue;
      const dot = circleMarker([lat, lon], {
        ...base,
        radius: dotRadius(number),
        color: palette.card,
        weight: 1.2,
        opacity: faded,
        fillOpacity: 0.85 * faded,
      });
      live(dot, key, label);
      marks.addLayer(dot);
    }
  }

  function drawNames(): void {
    if (leaflet === null) return;
    const map = leaflet;
    const size = map.getBounds();
    const perDegree = map.getSize().x / Math.max(0.01, size.getEast() - size.getWest());
    const places = shown.places.slice(0, LABELLED).map(
      ({ name, lat, lon, precision, count: number }): MapLabel => ({
        text: nameOf(desk, name),
        at: [lat, lon],
        kind: "place",
        offset: precision > 2 ? -10 : dotRadius(number) + 1,
      }),
    );
    const countries = shapes()
      .filter(({ area, code }) => code !== null && (Math.sqrt(area) / KM_PER_DEGREE) * perDegree > NAMED_WIDTH)
      .sort((a, b) => b.area - a.area)
      .map(
        ({ code, middle }): MapLabel => ({
          text: countryName(words.language, code ?? ""),
          at: [...middle] as [number, number],
          kind: "country",
          offset: 0,
        }),
      );
    drawLabels(map, labels, [...places, ...countries]);
  }

  function create(): void {
    const map = createMap(field, {
      attributionControl: false,
      zoomControl: false,
      scrollWheelZoom: false,
      dragging: !matchMedia("(pointer: coarse)").matches,
      minZoom: 2,
      maxZoom: 11,
      zoomSnap: 0.5,
      maxBounds: [
        [-70, -220],
        [84, 220],
      ],
      fadeAnimation: false,
      zoomAnimation: false,
    });
    map.createPane("drawing").style.zIndex = "400";
    const names = map.createPane("labels");
    names.style.zIndex = "600";
    names.style.pointerEvents = "none";
    leaflet = map;
    map.setView([27, 38], 4);
    for (const layer of [land, marks, labels]) layer.addTo(map);
    areas = new Map(shapes().map(({ code, area }) => [code, area]));
    field.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - Math.sign(event.deltaY) * 0.5);
      },
      { passive: false },
    );
    map.on("moveend zoomend resize", drawNames);
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
    observer.observe(field);
    desk.alive.addEventListener("abort", () => {
      observer.disconnect();
      map.remove();
    });
  }

  let waiting = 0;
  let theme: string | null = null;
  function redraw(): void {
    const first = leaflet === null;
    shown = placed(desk.selection().anyPlace);
    table.update(shown);
    unplaced.textContent = shown.unplaced === 0 ? "" : words.map.unplaced(count(shown.unplaced));
    if (first) create();
    const palette = readPalette();
    marks.clearLayers();
    if (theme !== palette.land) drawLand(palette);
    theme = palette.land;
    if (first) showAll();
    drawMarks(palette);
    drawNames();
  }

  desk.alive.addEventListener("abort", () => clearTimeout(waiting));
  return {
    element,
    redraw: () => {
      leaflet?.invalidateSize({ animate: false });
      redraw();
      // Leaflet would wait for the next frame, which paper does not.
      (renderer as unknown as { _redraw(): void })._redraw();
    },
    update: (state, before) => {
      if (before !== null && before.filters === state.filters && before.theme === state.theme) return;
      clearTimeout(waiting);
      waiting = window.setTimeout(redraw, before === null ? 0 : REDRAW_DELAY);
    },
  };
}
