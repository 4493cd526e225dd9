import { expect, test } from 'vitest';
import { failingDisk } from './disk/small-disk';
import { workingRoom } from './disk/working-room';
import { newEncryptedTeam } from './new-team';

test('a disk that the system makes read-only in a huddle loses nothing, is told, and goes on at the same item', async ({
  skip,
}) => {
  const disk = failingDisk();
  if (disk === null) return skip('a disk of its own can only be mounted by root');
  await newEncryptedTeam(disk.folder);
  const room = await workingRoom(disk.folder, 7);
  await room.holdHuddle();
  for (let time = 0; time < 3; time++) {
    await room.workFor(12 + time * 5);
    const itemId = room.itemId();
    disk.fail();
    expect(await room.workUntilTrouble()).toBe('folder-read-only');
    expect(await room.tryAgain(), 'while it is still so').toBe('folder-read-only');
    disk.mend();
    expect(await room.tryAgain()).toBeNull();
    expect(await room.whatIsAmiss()).toEqual([]);
    expect(room.itemId()).toBe(itemId);
  }
  await room.holdHuddle();
  expect(await room.whatIsAmiss()).toEqual([]);
  await room.stop();
}, 300_000);
