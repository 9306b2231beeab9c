declare module "topojson-client" {
  export interface Topology {
    readonly type: "Topology";
    readonly objects: { readonly [name: string]: object };
    readonly arcs: readonly (readonly (readonly number[])[])[];
  }
  export function feature(
    topology: Topology,
    object: object,
  ): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, { readonly name: string }>;
}
