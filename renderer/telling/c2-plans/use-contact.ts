import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import type { ContactHow } from '../../../shared/domain/c2-plans/plan';
import { useDevice } from '../../lib/use-device';
import { firstName } from '../first-name';
import { useDoing } from '../use-doing';

export interface ContactBeingWritten {
  readonly how: ContactHow;
  readonly note: string;
  readonly on: string;
  readonly memberId: string | null;
}

/** A contact being recorded on a plan: what is written, why it was refused, and the step that keeps it. */
export function useContact(plan: Pick<PlanView, 'id' | 'person'>) {
  const { today, actingMemberId } = useDevice();
  const fresh: ContactBeingWritten = { how: 'rang', note: '', on: today, memberId: actingMemberId };
  const [contact, setContact] = useState(fresh);
  const doing = useDoing('c2-plans.record-contact');
  const keep = async (): Promise<boolean> => {
    const done = await doing.run(
      { planId: plan.id, ...contact },
      `Contact with ${firstName(plan.person)} kept.`,
    );
    if (done !== null) setContact(fresh);
    return done !== null;
  };
  return { contact, setContact, keep, refused: doing.refused, busy: doing.busy };
}
