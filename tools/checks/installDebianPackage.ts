import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs a package of Debian where that needs no question: as root, on Debian.
 *
 * @returns Whether it is there now.
 */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.log(`No ${name} here. Installing Debian's: apt-get update && apt-get install -y ${name} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return [["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", name]].every(
    (words) => spawnSync("apt-get", words, { env: environment, stdio: ["ignore", "ignore", "inherit"] }).status === 0,
  );
}
