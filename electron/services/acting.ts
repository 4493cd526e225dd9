import type { Topic } from '../../shared/domain/audit/entry';
import type { Instant, LocalDate } from '../../shared/domain/dates';
import type { Outcome } from '../../shared/domain/outcome';
import { refuse } from '../../shared/domain/outcome';
import type { CommonRefusal } from '../../shared/domain/refusals';
import { appendToTrail } from '../store/audit-trail';
import type { Store } from '../store/open-store';
import { Writing } from '../store/writing';

/** Whose request it is, when, and in which store. Made in the main process for every call, never by a window. */
export interface Acting {
  readonly store: Store;
  readonly teamId: string;
  /** The member at this computer; null until somebody says who. */
  readonly memberId: string | null;
  readonly now: Instant;
  readonly today: LocalDate;
  newId(): string;
  /** Tells every window that what it shows of these topics may have changed. */
  announce(topics: readonly Topic[]): void;
}

/** An acting member is known: what a service that writes gets. */
export interface ActingMember extends Acting {
  readonly memberId: string;
}

export function byMember(acting: Acting): acting is ActingMember {
  return acting.memberId !== null;
}

/** Carries a refusal out of the transaction, so that it is rolled back whole. */
class RolledBack extends Error {
  readonly outcome: { readonly ok: false; readonly refusal: unknown };

  constructor(outcome: { readonly ok: false; readonly refusal: unknown }) {
    super('refused');
    this.outcome = outcome;
  }
}

/**
 * Gather, decide, write (design 2): runs `work` in one transaction. What it wrote and its audit entry are
 * committed together; a refusal leaves nothing behind. Announces the entry's topic, and `also`, once it is kept.
 */
export async function act<Value, Refusal>(
  acting: Acting,
  also: readonly Topic[],
  work: (writing: Writing, acting: ActingMember) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | CommonRefusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  try {
    const { outcome, topic } = await acting.store.db.transaction().execute(async (transaction) => {
      const writing = new Writing(transaction, acting.newId());
      const answered = await work(writing, acting);
      if (!answered.ok) throw new RolledBack(answered);
      const entry = writing.entry;
      if (entry === null)
        throw new Error('A write must say what it is: nothing was recorded for the audit trail.');
      const { teamId, memberId, now: at } = acting;
      await appendToTrail(transaction, { ...entry, teamId, memberId, at }, writing.changes);
      return { outcome: answered, topic: entry.topic };
    });
    acting.announce([topic, ...also]);
    return outcome;
  } catch (reason) {
    if (reason instanceof RolledBack) return reason.outcome as { ok: false; refusal: Refusal };
    throw reason;
  }
}
