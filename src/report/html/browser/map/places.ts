import type { Happening } from "../corpus.js";

/** A place of the map with the events in it. */
export interface MapPlace {
  readonly key: string;
  /** English norm. */
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  /** UCDP `where_prec`. */
  readonly precision: number;
  readonly count: number;
}

export interface PlacedEvents {
  /** The most told of first. */
  readonly places: readonly MapPlace[];
  /** Events of which only the country is known, by its code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Events that no map can show. */
  readonly unplaced: number;
}

const COUNTRY = 6;

/** Puts events at their places. */
export function placed(happenings: readonly Happening[]): PlacedEvents {
  const places = new Map<string, MapPlace & { count: number }>();
  const countries = new Map<string, number>();
  let unplaced = 0;
  for (const { data, placeKey } of happenings) {
    const { lat, lon, wherePrec, country, place } = data;
    if (
      lat !== null &&
      lon !== null &&
      wherePrec !== null &&
      wherePrec !== COUNTRY &&
      placeKey !== null &&
      place !== null
    ) {
      const known = places.get(placeKey);
      if (known === undefined)
        places.set(placeKey, { key: placeKey, name: place, country, lat, lon, precision: wherePrec, count: 1 });
      else known.count++;
    } else if (country === null) unplaced++;
    else countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  const sorted = [...places.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { places: sorted, countries, unplaced };
}

/** Where half of a weight lies below, or any other share of it. */
function quantile(sorted: readonly (readonly [value: number, weight: number])[], share: number): number {
  const all = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  for (const [value, weight] of sorted) {
    sum += weight;
    if (sum >= all * share) return value;
  }
  return sorted[sorted.length - 1][0];
}

/** The box in which most events lie: south, west, north, east. Null where none is placed. */
export function focusOf(
  points: readonly (readonly [lat: number, lon: number, count: number])[],
): readonly [number, number, number, number] | null {
  if (points.length === 0) return null;
  const along = (at: 0 | 1): (readonly [number, number])[] =>
    points.map((point): [number, number] => [point[at], point[2]]).sort(([a], [b]) => a - b);
  const [lats, lons] = [along(0), along(1)];
  return [quantile(lats, RIM), quantile(lons, RIM), quantile(lats, 1 - RIM), quantile(lons, 1 - RIM)];
}

/** What the map leaves beyond each of its edges at first. */
const RIM = 0.1;

// Shares of a country's extent: a province of Iraq is about 85 km from its middle to its edge, one of Lebanon about 15.
const PROVINCE = 0.13;
const REGION = 0.2;
const [LEAST, MOST] = [10, 180];

/** How far from its point, in kilometres, an event of a precision may lie; null where the point is the place. */
export function uncertainty(precision: number, countryArea: number | null): number | null {
  const side = Math.sqrt(countryArea ?? 150_000);
  switch (precision) {
    case 1:
      return null;
    case 2:
    case 3:
      return 25;
    case 4:
      return Math.min(Math.max(side * PROVINCE, LEAST), MOST);
    case 5:
      return Math.min(Math.max(side * REGION, LEAST), MOST);
    default:
      return MOST;
  }
}
