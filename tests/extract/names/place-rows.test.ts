import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FolderSchema } from "../../../src/lexicon/schema.js";
import { readTsv } from "../../../src/lexicon/tsv.js";
import { foldKey } from "../../../src/text/fold.js";
import { read } from "./read.js";

const FOLDER = join(import.meta.dirname, "../../../lexicons/places");
/** Tables with columns of their own; all others are the gazetteer. */
const OTHERS = new Set(
  Object.keys((JSON.parse(readFileSync(join(FOLDER, "columns.json"), "utf8")) as FolderSchema).tables),
);

interface PlaceRow {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lon: string;
  readonly capital: string;
  readonly needs: string;
  readonly ar: string;
  readonly surfaces: readonly string[];
  readonly finds: string;
  readonly leaves: string;
}

function rowsOf(file: string): PlaceRow[] {
  const { table } = readTsv(file, readFileSync(join(FOLDER, file), "utf8"));
  return table.rows.map(({ cells }) => {
    const cell = (column: string): string => cells[table.columns.indexOf(column)] ?? "";
    return {
      id: cell("id"),
      type: cell("type"),
      kind: cell("kind"),
      country: cell("country"),
      admin1: cell("admin1"),
      lat: cell("lat"),
      lon: cell("lon"),
      capital: cell("capital"),
      needs: cell("needs"),
      ar: cell("ar"),
      surfaces: [cell("ar"), ...cell("variants").split("|")].filter((surface) => surface !== ""),
      finds: cell("finds"),
      leaves: cell("leaves"),
    };
  });
}

const COUNTRIES = rowsOf("countries.tsv");
const PLACES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".tsv") && !OTHERS.has(file))
  .flatMap(rowsOf);
const BY_ID = new Map(PLACES.map((row) => [row.id, row]));
const CODES = new Set(COUNTRIES.map(({ id }) => id));

/** Places that bear the name of a person, a weekday, a known river or another region, which the other layers still take them for. */
const OVERRULED = new Set(
  "af.helmand.bahramcha af.logar.muhammad-agha ly.tripoli.abu-salim pk.khyber-pakhtunkhwa.mir-ali sd.river-nile.abu-hamad dz.blida.larbaa ye.dhamar.al-ahad ye.dhamar.al-jumah sd.river-nile bh.northern il.northern ps.west-bank.muqataa".split(
    " ",
  ),
);
/** Regions named after the city of state rank that they lie around. */
const AROUND = new Set(["ru.moscow-oblast", "ua.kyiv-oblast"]);

const idOf = (row: PlaceRow): string => (COUNTRIES.includes(row) ? `country:${row.id}` : `place:${row.id}`);
const SHOWN = [...COUNTRIES, ...PLACES];

describe("texts of the gazetteer", () => {
  it("let every name that needs something beside it be found where that stands", () => {
    const missed = SHOWN.filter(({ id, finds }) => finds !== "" && !OVERRULED.has(id)).flatMap((row) => {
      const keys = row.surfaces.map(foldKey);
      const named = read(row.finds).names.filter(({ type }) => type !== "PER" && type !== "ORG");
      // A facility named after the place holds its name: معبر الوليد.
      const isFound = named.some(
        ({ entity, surface }) => entity === idOf(row) || keys.some((key) => foldKey(surface).endsWith(key)),
      );
      return isFound
        ? []
        : [`${row.id}: «${row.finds}» names ${named.map(({ surface }) => surface).join(", ") || "nothing"}`];
    });
    expect(missed).toEqual([]);
  });

  it("leave the word alone where it is something else", () => {
    const taken = SHOWN.filter(({ leaves }) => leaves !== "").flatMap((row) =>
      read(row.leaves)
        .names.filter(({ entity }) => entity === idOf(row))
        .map(({ surface }) => `${row.id}: «${row.leaves}» names ${surface}`),
    );
    expect(taken).toEqual([]);
  });

  it("stand with every name that needs something beside it", () => {
    const silent = SHOWN.filter(({ needs, finds, leaves }) => needs !== "" && (finds === "" || leaves === ""));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("rows of the gazetteer", () => {
  it("lie on the globe", () => {
    const astray = SHOWN.filter(({ lat, lon }) => !(Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180));
    expect(astray.map(({ id }) => id)).toEqual([]);
    expect(SHOWN.filter(({ lat, lon }) => lat === "" || lon === "").map(({ id }) => id)).toEqual([]);
  });

  it("lie in a state of the table, which their ids begin with", () => {
    expect(PLACES.filter(({ country }) => country !== "" && !CODES.has(country)).map(({ id }) => id)).toEqual([]);
    const astray = PLACES.filter(({ id, country }) => id.split(".")[0] !== (country === "" ? "wld" : country));
    expect(astray.map(({ id, country }) => `${id} of ${country}`)).toEqual([]);
  });

  it("lie in a division of their own state", () => {
    const astray = PLACES.filter(({ admin1, country }) => admin1 !== "" && BY_ID.get(admin1)?.country !== country);
    expect(astray.map(({ id, admin1 }) => `${id} in ${admin1}`)).toEqual([]);
  });

  it("lie near the division that they are in", () => {
    const far = PLACES.filter(({ lat, lon, admin1 }) => {
      const above = BY_ID.get(admin1);
      // The divisions of Russia are wider than most states.
      if (above === undefined || above.country === "ru") return false;
      return Math.abs(Number(lat) - Number(above.lat)) > 8 || Math.abs(Number(lon) - Number(above.lon)) > 12;
    });
    expect(far.map(({ id, lat, lon, admin1 }) => `${id} (${lat}, ${lon}) in ${admin1}`)).toEqual([]);
  });

  it("have one id each", () => {
    expect(BY_ID.size).toBe(PLACES.length);
    expect(CODES.size).toBe(COUNTRIES.length);
  });

  it("give the capital of a state in that state", () => {
    const astray = COUNTRIES.filter(({ capital, id }) => capital !== "" && BY_ID.get(capital)?.country !== id);
    expect(astray.map(({ id, capital }) => `${capital} of ${id}`)).toEqual([]);
  });

  it("name one place of a kind once in a division", () => {
    const owners = new Map<string, string[]>();
    for (const { id, ar, kind, country, admin1 } of PLACES) {
      if (AROUND.has(id)) continue;
      const key = [country, admin1, kind, foldKey(ar)].join(" · ");
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1).map(([key, ids]) => `${key}: ${ids.join(", ")}`)).toEqual(
      [],
    );
  });
});
