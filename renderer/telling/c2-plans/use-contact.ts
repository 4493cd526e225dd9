import type { PlanView } from '../../../shared/contract/c2-plans';
import type { ContactHow } from '../../../shared/domain/c2-plans/plan';
import { isLocalDate } from '../../../shared/domain/dates';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { useDevice } from '../../lib/use-device';
import { useDraft } from '../../lib/use-draft';
import { useDoing } from '../use-doing';

export interface ContactBeingWritten {
  readonly how: ContactHow;
  readonly note: string;
  readonly on: string;
  readonly memberId: string | null;
}

const ways: readonly ContactHow[] = ['rang', 'visited', 'message', 'they-rang', 'no-answer'];

/** What was being written, read back; anything else is a fresh contact. */
function parse(json: unknown): ContactBeingWritten | null {
  if (typeof json !== 'object' || json === null) return null;
  const { how, note, on, memberId } = { how: '', note: '', on: '', memberId: null, ...json };
  const way = ways.find((known) => known === how);
  if (way === undefined || typeof note !== 'string' || typeof on !== 'string' || !isLocalDate(on))
    return null;
  return { how: way, note, on, memberId: typeof memberId === 'string' ? memberId : null };
}

/** A contact being recorded on a plan: kept as it is typed, with the step that records it and why it was refused. */
export function useContact(plan: Pick<PlanView, 'id' | 'person'>) {
  const { today, actingMemberId } = useDevice();
  const fresh: ContactBeingWritten = { how: 'rang', note: '', on: today, memberId: actingMemberId };
  const draft = useDraft(`c2-plan/${plan.id}/contact`, parse, fresh);
  const doing = useDoing('c2-plans.record-contact');
  const contact = draft.body ?? fresh;
  const keep = async (): Promise<boolean> => {
    const said = `Contact with ${firstNameOf(plan.person.fullName)} kept.`;
    const done = await doing.run({ planId: plan.id, ...contact }, said);
    if (done !== null) draft.forget();
    return done !== null;
  };
  return { contact, setContact: draft.change, keep, refused: doing.refused, busy: doing.busy };
}
