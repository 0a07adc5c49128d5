interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json (version 3) that is read and written here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/** Entries for the optional builds that packages of the lock file ask for by exact version, and that it does not list. */
export function missingBuilds(lock: Lock): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      if (place in lock.packages || !/^\d+\.\d+\.\d+/.test(version)) continue;
      missing[place] = { version, ...(dev && { dev }), optional: true, ...platformOf(name) };
    }
  }
  return missing;
}

/** `@oxlint/binding-linux-arm64-musl` runs on Linux, arm64, musl: names of builds follow one pattern everywhere. */
function platformOf(name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> {
  const system = SYSTEMS.find((each) => name.includes(each));
  const processor = PROCESSORS.find((each) => name.includes(`-${each}`));
  if (system === undefined || processor === undefined) throw new Error(`cannot tell the platform of ${name}`);
  const libc = system !== "linux" ? undefined : name.endsWith("musl") || name.endsWith("musleabihf") ? "musl" : "glibc";
  return { os: [system], cpu: [processor], ...(libc && { libc: [libc] }) };
}
