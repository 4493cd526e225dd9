import { copyFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openPromise } from 'yauzl';
import type { Desktop } from '../../../electron/services/device/desktop';
import { newFolder, programOn } from './own-team-folder';

/** Somebody says where to; the file is put there as the windows do it. */
function savingAs(path: string): Desktop['save'] {
  return async ({ content }) => {
    if (content.kind !== 'made') throw new Error('Not a file that was made.');
    copyFileSync(content.path, path);
    return { kind: 'saved', name: basename(path), folder: dirname(path) };
  };
}

/** Takes everything of the team in a folder out, and answers where the file is. */
export async function takeOut({ folder, memberId }: { readonly folder: string; readonly memberId: string }) {
  const path = join(newFolder(), 'everything.zip');
  const { program, call } = programOn(folder, { save: savingAs(path) });
  await program.openOwnTeam();
  await program.actAs(memberId);
  const reply = await call('everything.take-out', {});
  await program.stop();
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return path;
}

/** Every part of a zip file, by its name, as text. */
export async function partsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const zip = await openPromise(path, { autoClose: false });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  zip.close();
  return parts;
}
