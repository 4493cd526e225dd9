import { makeKeys, newTeam, runProgram } from '../running-program';
import { newFolder } from '../services/device/team-folder';

/** Four who decide together, so that a proposal can be signed off. */
const fourOfUs = {
  ...newTeam,
  members: [
    ...newTeam.members,
    { name: 'Ffion Rees', discipline: 'connector', role: 'practitioner', standing: 'member' } as const,
    { name: 'Shabnam Iqbal', discipline: 'social worker', role: 'practitioner', standing: 'member' } as const,
  ],
};

/** A folder with an encrypted team of its own in it, closed in good order. */
export async function newEncryptedTeam(folder = newFolder()): Promise<string> {
  const running = runProgram(folder, () => new Date().toISOString());
  await makeKeys(running);
  const made = await running.call('device.set-up-team', fourOfUs);
  if (!made.ok) throw new Error(`The team was not set up: ${JSON.stringify(made)}`);
  await running.program.stop();
  return folder;
}
