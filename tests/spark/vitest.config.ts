import { defineConfig } from "vitest/config";

// Not among the tests that `npm test` runs: these need a JDK, PySpark and GNU parallel, which run.sh installs.
export default defineConfig({
  test: { include: ["tests/spark/*.spark.ts"], testTimeout: 1_800_000, hookTimeout: 600_000, fileParallelism: false },
});
