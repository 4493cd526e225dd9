import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { answerWindow } from '../../../electron/ipc/answer';
import { openLog } from '../../../electron/services/device/log';
import { runProgram, setUpTeam } from '../../running-program';
import { newFolder } from './team-folder';

const marks = ['Zephyrine Marrowquist', '407 Markstone Parade', '1931-07-08', 'MK-991007', '01632 960107'];

test('faults with people in them stand in the log under their references, without a word of anybody', async () => {
  const folder = newFolder();
  const running = runProgram(folder);
  await setUpTeam(running);
  const { program } = running;
  const log = openLog(folder);
  const store = program.acting()?.store;
  if (store === undefined) throw new Error('The team that was set up is open.');
  // The database itself says their names: what it is asked to keep, and why it will not.
  await sql
    .raw(
      `create trigger marked before insert on people begin select raise(abort, '${marks.join('\n    at ')}'); end`,
    )
    .execute(store.db);
  const [fullName = '', address = '', dateOfBirth = '', recordNumber = '', phone = ''] = marks;
  const references: string[] = [];
  for (const knownAs of ['Z.M.', 'Heron', 'Z.M. 2']) {
    const reply = await answerWindow(program, log, 'facilitator', 'people.add', {
      ...{ fullName, knownAs, dateOfBirth, address, phone, recordNumber },
      ...{ firstContactOn: '2026-03-18', leadWorkerId: null, whatWasSaid: `${fullName} rang.` },
    });
    expect(reply).toMatchObject({ ok: false, fault: {} });
    if (reply !== null && 'fault' in reply) references.push(reply.fault.reference);
  }
  await program.stop();
  const logged = readFileSync(join(folder, 'golden-thread.log'), 'utf8');
  for (const reference of references) expect(logged).toContain(`${reference} people.add SqliteError`);
  expect(marks.filter((mark) => logged.includes(mark))).toEqual([]);
  // Nor where the program stands on this computer, which names whoever is signed in.
  expect(logged).not.toContain(process.cwd());
});
