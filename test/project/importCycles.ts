import { importsOf } from "./importsOf";
import type { SourceFiles } from "./sourceFiles";

/** The circles in which files import one another, each as `a -> b -> a`; one for each import that closes a circle. */
export function importCycles(files: SourceFiles): readonly string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
    if (trail.includes(file) || done.has(file)) return;
    for (const imported of importsOf(file, files.get(file) ?? "")) {
      if ("path" in imported) follow(imported.path, [...trail, file]);
    }
    done.add(file);
  };
  for (const file of files.keys()) follow(file, []);
  return cycles;
}
