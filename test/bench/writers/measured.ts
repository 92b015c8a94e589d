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
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(told));
}
