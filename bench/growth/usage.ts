import { readFileSync } from 'node:fs';

/** What a process and those that it started use, Linux only; zero elsewhere. */
export interface Usage {
  /** Resident memory in MB. */
  readonly memory: number;
  /** Time on a processor in seconds, which other work on the machine hardly changes. */
  readonly processor: number;
}

const ticksPerSecond = 100;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** The usage of a process at this moment. */
export const usageOf = (pid: number): Usage => {
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? '0');
  // After the name in brackets: user and system time of its own (11, 12) and of ended children.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((child) => child !== '')
    .map((child) => usageOf(Number(child)))
    .reduce(
      (sum, child) => ({
        memory: sum.memory + child.memory,
        processor: sum.processor + child.processor,
      }),
      { memory: kilobytes / 1024, processor: ticks / ticksPerSecond },
    );
};
