export { findZones, ZONE, type ZoneTable, zoneSpans } from "./zones.js";
