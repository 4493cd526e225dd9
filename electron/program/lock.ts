import type { Instant } from '../../shared/domain/dates';
import { isQuietEnough, type LockAfter, type LockReason } from '../../shared/domain/keys/locking';
import type { Desktop } from '../services/device/desktop';
import type { Lock } from '../services/device/program';

interface Around {
  readonly desktop: Pick<Desktop, 'blankWall' | 'wallState'>;
  readonly now: () => Instant;
  readonly after: () => LockAfter;
  /** Whether a team is open: without one there is nothing to lock. */
  readonly isOpen: () => boolean;
  readonly changed: () => void;
}

/**
 * The lock of the running program. While it is on, every call but those that open it is refused (ipc/answer), and windows
 * show the lock alone; the store stays open, so that what is under way goes on and a huddle is where it was.
 */
export class ProgramLock {
  private readonly around: Around;
  private held: Lock | null = null;

  constructor(around: Around) {
    this.around = around;
  }

  get state(): Lock | null {
    return this.held;
  }

  /** The record's keys are closed, and wait for somebody to open them. */
  notOpened(): void {
    this.held = { why: 'not-opened', at: null };
  }

  /** The wall goes blank first: it is what others see. */
  on(why: Exclude<LockReason, 'not-opened'>): void {
    const { desktop, now, isOpen, changed } = this.around;
    if (this.held !== null || !isOpen()) return;
    desktop.blankWall();
    this.held = { why, at: now() };
    changed();
  }

  /** Nobody has touched the computer for so many seconds. */
  quietFor(seconds: number): void {
    const { desktop, after } = this.around;
    if (isQuietEnough(seconds, after(), desktop.wallState() === 'shown')) this.on('quiet');
  }

  off(): void {
    this.held = null;
  }
}
