import { readFileSync } from "node:fs";

/** What a process of its own tells of its work. */
export type Measured = {
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  /** Of the whole process, the program itself included. */
  readonly peakMegabytes: number;
};

/** Does the work, and tells the process that waits for this one what it took. */
export async function measured(work: () => Promise<void>): Promise<void> {
  const [start, startCpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(startCpu);
  const told: Measured = {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1_000_000,
    peakMegabytes: peakMegabytes(),
  };
  process.stdout.write(JSON.stringify(told));
}

/** Linux counts it anew for each program, while `maxRSS` begins at that of the process that started this one. */
function peakMegabytes(): number {
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  if (peak === undefined)
    throw new Error("This bench needs Linux, which tells the peak of a program's memory");
  return Number(peak) / 1024;
}
