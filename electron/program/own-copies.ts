import type { Topic } from '../../shared/domain/audit/entry';
import { localDateOf } from '../../shared/domain/dates';
import { Copies, type CopiesWhere } from '../services/backups/copies';
import { clearHalfMade } from '../services/backups/make-copy';
import { copiesIn } from '../services/backups/places';
import { clearKept } from '../services/backups/restore/kept';
import { clearReady } from '../services/backups/restore/swap';
import { sayFault } from '../services/device/log';

/** How often it is looked whether a copy is due, in milliseconds. */
const lookEvery = 60_000;
/** How long a close waits for a copy and a slow second place, in milliseconds. */
const closeWithin = 20_000;

/** Copies while the program runs: what was cut off is ended first, then one is made whenever it is due, and at close. */
export interface OwnCopies {
  readonly copies: Copies;
  /** Before anything is opened. */
  begin(): void;
  /** Announces what changed, and remembers that it is in no copy yet. */
  noting(
    announce: (topics: readonly Topic[]) => void,
    isOwn: () => boolean,
  ): (topics: readonly Topic[]) => void;
  /** Before the record is closed. */
  end(isOwn: boolean): Promise<void>;
}

export function keepCopies(where: CopiesWhere): OwnCopies {
  const copies = new Copies(where);
  const { folder, now, log } = where;
  let timer: NodeJS.Timeout | null = null;
  const quietly = (work: () => void, what: string): void => {
    try {
      work();
    } catch (fault) {
      log(`${what}: ${sayFault(fault)}`);
    }
  };
  return {
    copies,
    begin() {
      quietly(() => clearReady(folder), 'what was ready for an exchange was not removed');
      quietly(() => clearHalfMade(copiesIn(folder)), 'a half made copy was not removed');
      quietly(() => clearKept(folder, localDateOf(now())), 'what was set aside long ago was not removed');
      timer = setInterval(() => {
        copies.tick().catch((fault: unknown) => log(`a copy that was due faulted: ${sayFault(fault)}`));
      }, lookEvery);
      timer.unref();
    },
    noting: (announce, isOwn) => (topics) => {
      if (isOwn() && topics.some((topic) => topic !== 'device' && topic !== 'backups')) copies.noteChange();
      announce(topics);
    },
    async end(isOwn) {
      if (timer !== null) clearInterval(timer);
      if (!isOwn) return;
      const patience = new Promise<void>((resolve) => {
        setTimeout(resolve, closeWithin).unref();
      });
      await Promise.race([copies.closing(), patience]);
    },
  };
}
