import { usageOf } from '../growth/usage.ts';

/** What a stage took in seconds. */
export interface Stage {
  readonly name: string;
  readonly wall: number;
  /** On a processor, with threads and processes that it started; Linux only, zero elsewhere. */
  readonly processor: number;
}

/** Stages that follow each other; one that comes again is counted on. */
export interface Stages {
  /** Ends the stage before; what runs from now on belongs to this one. */
  readonly begin: (name: string) => void;
  /** Ends the last stage. Answers all of them, in the order in which they first began. */
  readonly end: () => Stage[];
}

const now = () => ({
  wall: performance.now() / 1000,
  processor: usageOf(process.pid).processor,
});

/** Stages of this process; the first one began with the process. */
export const stagesFrom = (first: string): Stages => {
  const taken = new Map<string, Stage>();
  let current = { name: first, wall: 0, processor: 0 };
  const begin = (name: string): void => {
    const { wall, processor } = now();
    const before = taken.get(current.name) ?? { wall: 0, processor: 0 };
    taken.set(current.name, {
      name: current.name,
      wall: before.wall + wall - current.wall,
      processor: before.processor + processor - current.processor,
    });
    current = { name, wall, processor };
  };
  return {
    begin,
    end: () => {
      begin('');
      return [...taken.values()];
    },
  };
};
