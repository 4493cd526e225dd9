import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { openPromise } from 'yauzl';
import { writeZip } from '../../../electron/exchange/zip/write-zip';
import type { Desktop } from '../../../electron/services/device/desktop';
import { newlyHidden } from '../../../electron/services/everything/made-file';
import { putWhole } from '../../../electron/windows/write-whole';
import { newFolder, programOn } from './own-team-folder';

/** Somebody says where to; the file is put there as the windows do it. */
function savingAs(path: string): Desktop['save'] {
  return async ({ content }) => {
    if (content.kind !== 'made') throw new Error('Not a file that was made.');
    // What lies there until somebody has said where is nothing that can be read.
    expect(readFileSync(content.path).subarray(0, 2).toString()).not.toBe('PK');
    await putWhole(content, path);
    return { kind: 'saved', name: basename(path), folder: dirname(path) };
  };
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** A zip file of texts, as the program makes one and puts it in its place. */
export async function zipOf(texts: Readonly<Record<string, string>>): Promise<string> {
  const folder = newFolder();
  const made = { kind: 'made', path: join(folder, 'making'), hidden: newlyHidden() } as const;
  const parts = Object.entries(texts).map(([name, text]) => ({ name, content: only(text) }));
  await writeZip({ ...made, parts, at: '2026-03-18T09:31:00.000Z', signal: new AbortController().signal });
  await putWhole(made, join(folder, 'changed.zip'));
  return join(folder, 'changed.zip');
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
