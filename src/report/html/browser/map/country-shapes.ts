/*!
 * topojson-client 3.1.0, Copyright 2012-2019 Michael Bostock; world-atlas 2.0.2, Copyright 2013-2019 Michael Bostock.
 * Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
 * provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS
 * IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
 * MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL
 * DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
 * NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
 */
import { feature, type Topology } from "topojson-client";
import { alpha2OfNumber } from "../../../export/tables/countries.js";

export interface CountryShape {
  /** ISO 3166-1 alpha-2; null for lands without a code of their own. */
  readonly code: string | null;
  readonly feature: GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
  /** Square kilometres. */
  readonly area: number;
  /** A point within its largest part, where its name can stand: latitude, longitude. */
  readonly middle: readonly [number, number];
}

const EARTH_RADIUS = 6371;
const RADIANS = Math.PI / 180;

/** The area within a ring on the sphere, in square kilometres. */
function ringArea(ring: readonly GeoJSON.Position[]): number {
  let sum = 0;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [lon, lat] = ring[at];
    const [nextLon, nextLat] = ring[at + 1];
    sum += (nextLon - lon) * RADIANS * (2 + Math.sin(lat * RADIANS) + Math.sin(nextLat * RADIANS));
  }
  return Math.abs((sum * EARTH_RADIUS ** 2) / 2);
}

/** The centre of gravity of a ring on the flat map. */
function ringMiddle(ring: readonly GeoJSON.Position[]): readonly [number, number] {
  let [area, x, y] = [0, 0, 0];
  for (let at = 0; at + 1 < ring.length; at++) {
    const [lon, lat] = ring[at];
    const [nextLon, nextLat] = ring[at + 1];
    const cross = lon * nextLat - nextLon * lat;
    area += cross;
    x += (lon + nextLon) * cross;
    y += (lat + nextLat) * cross;
  }
  return area === 0 ? [ring[0][1], ring[0][0]] : [y / (3 * area), x / (3 * area)];
}

/** A ring that goes on past the date line instead of jumping to the other edge of the map. */
function unwrapped(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  let turn = 0;
  return ring.map(([lon, lat], at) => {
    const before = at === 0 ? lon : ring[at - 1][0];
    if (lon - before > 180) turn -= 360;
    else if (before - lon > 180) turn += 360;
    return [lon + turn, lat];
  });
}

/** The one land about a pole: no flat map can close its ring. */
const ANTARCTICA = "AQ";

/** The countries of the world atlas. */
export function readCountryShapes(topology: Topology): CountryShape[] {
  const { features } = feature(topology, topology.objects.countries);
  const shapes = features.map((one): CountryShape => {
    const { geometry, id } = one;
    const whole = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const polygons = whole.map((rings) => rings.map(unwrapped));
    const areas = polygons.map(([outer]) => ringArea(outer));
    const largest = areas.indexOf(Math.max(...areas));
    return {
      code: alpha2OfNumber(Number(id)) ?? null,
      feature: { ...one, geometry: { type: "MultiPolygon", coordinates: polygons } },
      area: areas.reduce((sum, area) => sum + area, 0),
      middle: ringMiddle(polygons[largest][0]),
    };
  });
  return shapes.filter(({ code }) => code !== ANTARCTICA);
}
