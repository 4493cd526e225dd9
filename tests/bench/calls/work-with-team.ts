import type { Asker } from './timed-asker';

/** What is changed in Settings. */
export async function workWithTeam({ ask }: Asker, today: string, time: number) {
  await ask('team.change', { quorum: time % 2 === 0 ? 4 : 3 });
  const { id: memberId } = await ask('team.add-member', {
    name: `Newcomer Number ${time}`,
    discipline: 'occupational therapist',
    role: 'practitioner',
    standing: 'member',
  });
  await ask('team.change-member', { memberId, change: { takesChair: false } });
  await ask('team.set-away', { memberId, from: today, until: today, reason: 'Training' });
  await ask('team.remove-member', { memberId });
}
