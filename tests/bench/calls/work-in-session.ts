import type { CallInput } from '../../../shared/contract';
import type { Pack } from '../../../shared/domain/reflection/pack';
import type { Asker } from './timed-asker';

type Plan = CallInput<'sessions.plan'>;

/** A session from planning to its end, what its facilitator takes away, and a pack of the team's own. */
export async function workInSession(
  { ask }: Asker,
  memberId: string,
  today: string,
  time: number,
): Promise<void> {
  const { members } = await ask('team.read', {});
  const others = members.filter(
    ({ id, leftOn, awayFrom }) => id !== memberId && leftOn === null && awayFrom === null,
  );
  const [presenterId = '', ...askedIds] = others.map(({ id }) => id);
  const { pack } = await ask('packs.read', { packId: 'one-of-us-presents' });
  const plan: Plan = {
    ...{ packId: 'one-of-us-presents', pack: written(pack), on: today, time: '14:00', place: 'Room 2' },
    ...{ facilitatorId: memberId, presenterId, aboutPersonId: null, invitedIds: askedIds },
    ...{ promptedBy: 'dilemma', promptedId: null, prompt: 'When do we step back?', story: '' },
  };
  const { id: sessionId } = await ask('sessions.plan', plan);
  await ask('sessions.change', { sessionId, plan: { ...plan, place: 'Room 5' } });
  await ask('sessions.attend', { sessionId, memberId: presenterId, here: true });
  await ask('sessions.start', { sessionId });
  const { steps } = await ask('sessions.read', { sessionId });
  for (const { id: stepId } of steps) {
    await ask('sessions.save-note', { sessionId, stepId, words: 'What would she say if she heard us?' });
    await ask('sessions.go', { sessionId, to: 'next' });
  }
  await ask('sessions.release', {
    sessionId,
    name: `What we learned ${time}`,
    words: 'We ask before we go.',
  });
  await ask('sessions.commit', {
    sessionId,
    action: { what: 'Ring before I write', memberId, dueOn: today },
  });
  await ask('sessions.close', { sessionId });
  const { id: recordId } = await ask('sessions.take-away', { sessionId });
  const { id: _, ...record } = await ask('learning.read', { recordId });
  await ask('learning.save', {
    recordId,
    fields: {
      ...{ on: record.on, activity: record.activity, what: record.what, why: record.why },
      ...{ learned: `To ask first (${time}).`, forPractice: 'I ring.', forPeople: 'They choose.' },
      ...{ withPeer: record.withPeer, peerWith: record.peerWith, standards: [...record.standards] },
    },
  });
  await ask('learning.keep', { recordId, kept: true });
  await ask('learning.set-aside', { recordId, aside: true });
  const { id: packId } = await ask('packs.keep', {
    ...{ packId: null, copiedFrom: 'one-of-us-presents' },
    pack: { ...written(pack), name: `Ours ${time}` },
  });
  await ask('packs.remove', { packId });
}

/** A pack as it is sent: its lists may be written to. */
function written({ themes, learning, beforehand, steps, watchFor, ...pack }: Pack): Plan['pack'] {
  return {
    ...pack,
    ...{ themes: [...themes], learning: [...learning], beforehand: [...beforehand], watchFor: [...watchFor] },
    steps: [...steps],
  };
}
