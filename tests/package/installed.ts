import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly bin: { readonly [command: string]: string };
  readonly exports: { readonly [subpath: string]: unknown };
  readonly dependencies: { readonly [name: string]: string };
}

/** A folder in which the packed tarball is installed as a user's package manager would, from what lies here already. */
export interface Installed {
  readonly folder: string;
  readonly packageFolder: string;
  readonly manifest: Manifest;
  /** Files of the tarball, without the folder `package`. */
  readonly files: readonly string[];
  /** Runs a module in that folder. */
  run(script: string): { readonly stdout: string; readonly stderr: string; readonly code: number | null };
}

/**
 * Packs the project and installs it with its declared dependencies only: a package that it uses and does not declare is
 * not there.
 */
export function installPacked(): Installed {
  const folder = mkdtempSync(join(tmpdir(), "hadath-package-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const report = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(report);
  const modules = join(folder, "node_modules");
  const packageFolder = join(modules, "hadath");
  mkdirSync(packageFolder, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, filename), "-C", packageFolder, "--strip-components=1"]);
  const files = execFileSync("tar", ["-tzf", join(folder, filename)], { encoding: "utf8" })
    .trimEnd()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
  const manifest: Manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name), "junction");
  }
  mkdirSync(join(modules, ".bin"));
  for (const [command, path] of Object.entries(manifest.bin)) {
    chmodSync(join(packageFolder, path), 0o755);
    symlinkSync(join(packageFolder, path), join(modules, ".bin", command));
  }
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  return {
    folder,
    packageFolder,
    manifest,
    files,
    run(script) {
      const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: folder,
        encoding: "utf8",
      });
      return { stdout, stderr, code: status };
    },
  };
}
