import { bringWork, type InRoom } from './bring-work';
import { workOnItem } from './on-item';

/** Works through one huddle to its minutes: one that is running goes on where the room was, otherwise one begins. */
export async function holdHuddle(room: InRoom): Promise<void> {
  const { ask } = room;
  const state = await ask('device.read', {});
  if (state.kind !== 'open') throw new Error(`No team is open: ${state.kind}`);
  if (state.runningHuddleId === null) await bringWork(room);
  const huddleId = state.runningHuddleId ?? (await ask('huddles.start', { kind: 'weekly' })).id;
  if (state.runningHuddleId === null) await checkIn(room, huddleId);
  for (;;) {
    const view = await ask('huddles.read', { huddleId });
    if (view.current !== null) await workOnItem(room, view.current);
    if (view.nextId === null) break;
    await ask('huddles.go', { huddleId, to: 'next' });
  }
  await ask('huddles.add-pulse', { huddleId, feeling: room.chance.between(1, 5) });
  await ask('huddles.close', {
    huddleId,
    learned: 'Ask the neighbours first.',
    thanks: 'Tom, for the rail.',
  });
  await ask('minutes.amend', { huddleId, words: 'The rail is fitted on Friday, not Thursday.' });
}

async function checkIn({ ask, chance, memberId }: InRoom, huddleId: string): Promise<void> {
  const { attendance } = await ask('huddles.read', { huddleId });
  const other = attendance.find((row) => row.memberId !== memberId && row.here);
  if (other !== undefined) {
    const attend = { huddleId, memberId: other.memberId, observing: false };
    await ask('huddles.attend', { ...attend, here: false });
    await ask('huddles.attend', { ...attend, here: true });
  }
  await ask('huddles.set-chair', { huddleId, chairId: memberId, scribeId: other?.memberId ?? null });
  if (chance.next() < 0.3)
    await ask('huddles.add-visitor', {
      huddleId,
      name: `Visitor Number ${chance.between(1, 99_999)}`,
      discipline: 'housing',
    });
  if (chance.next() < 0.3)
    await ask('huddles.add-item', { huddleId, title: 'The new bus route', presenterId: null });
}
