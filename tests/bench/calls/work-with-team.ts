import type { Asker } from './timed-asker';

/** What is changed in Settings. */
export async function workWithTeam({ ask }: Asker, acting: string, today: string, time: number) {
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
  await ask('device.act-as', { memberId: acting });
  await ask('device.set-appearance', { theme: 'light', textScale: 100 });
  await ask('device.let-be-shared', { mayBe: false });
  await ask('device.copy-text', { text: 'What IT asks for' });
  await ask('wall.turn', {});
  await ask('wall.turn', {});
}
