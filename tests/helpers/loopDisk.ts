import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** For a class in SQLite; PostgreSQL needs more. */
const MEGABYTES = 48;

/** A disk of a test's own, in a file: what is in the file has reached the disk, what is only in the memory of the system has not. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** The power is cut now: gives the disk as it is then, until it is looked at. */
  cut(): CutDisk;
  remove(): void;
}

interface CutDisk {
  /** Mounts it elsewhere, as the next start of the machine would, for as long as somebody looks. */
  look<T>(visit: (folder: string) => Promise<T>): Promise<T>;
}

/** Mounts a new disk; null, with a line about it, where that cannot be done: it takes root and a loop device. */
export function mountLoopDisk(megabytes = MEGABYTES): LoopDisk | null {
  const home = mkdtempSync(join(tmpdir(), "countermove-disk-"));
  const [image, copy, folder, elsewhere] = ["image", "copy", "mounted", "elsewhere"].map((name) => join(home, name)) as [string, string, string, string];
  for (const place of [folder, elsewhere]) mkdirSync(place);
  writeFileSync(image, "");
  truncateSync(image, megabytes * 2 ** 20);
  if (!run("mkfs.ext4", "-q", "-F", image) || !run("mount", "-o", "loop", image, folder)) {
    rmSync(home, { recursive: true, force: true });
    console.log("No loop device can be had here: power cuts on a mounted disk are skipped.");
    return null;
  }
  // PostgreSQL's own user passes through.
  for (const place of [home, folder]) chmodSync(place, 0o711);
  return {
    folder,
    cut: () => {
      copyFileSync(image, copy);
      return {
        look: async (visit) => {
          if (!run("mount", "-o", "loop", copy, elsewhere)) throw new Error("the disk cannot be mounted after the power cut");
          try {
            return await visit(elsewhere);
          } finally {
            run("umount", elsewhere);
          }
        },
      };
    },
    remove: () => {
      run("umount", folder);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Debian keeps these where only root looks. */
const run = (program: string, ...words: readonly string[]): boolean => spawnSync(program, words, { env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` } }).status === 0;
