import type { DoJob } from '../services/backups/jobs';
import type { Desktop } from '../services/device/desktop';
import type { DeviceMemory } from '../services/device/memory';
import type { Program } from '../services/device/program';

/** What the program begins with. */
export interface Running {
  readonly folder: string;
  readonly desktop: Desktop;
  readonly now: () => string;
  readonly log: (line: string) => void;
  readonly doJob: DoJob;
}

export interface RunningProgram extends Program {
  /** Opens what was open last; the sample team when asked for. */
  start(sample: boolean): Promise<void>;
  stop(): Promise<void>;
  /** The computer was locked, put to sleep, or its lid was closed. */
  computerLeft(): void;
  /** Nobody has touched the computer for so many seconds. */
  quietFor(seconds: number): void;
  memory(): DeviceMemory;
  remember(change: Partial<DeviceMemory>): void;
}
