import type { StoreTrouble } from '../../../shared/contract/device';

interface TroubleWords {
  readonly what: string;
  readonly safe: string;
  readonly todo: string;
  readonly again: string;
  readonly forIt: string;
}

const untouched = 'Nothing has been changed.';

function told({ kind, neededVersion }: StoreTrouble): Omit<TroubleWords, 'forIt'> {
  switch (kind) {
    case 'folder-missing':
      return {
        what: 'The folder of our file is not there.',
        safe: untouched,
        todo: 'It may be on a drive that is not connected, or somebody may have moved it. Connect the drive or put the folder back, then try again.',
        again: 'Once the folder is back.',
      };
    case 'folder-read-only':
      return {
        what: 'We may read our file but not write to it.',
        safe: untouched,
        todo: 'A huddle must be able to keep every word, so we do not open it like this. Ask whoever looks after this computer to let you write in the folder below.',
        again: 'Once the folder can be written to.',
      };
    case 'disk-full':
      return {
        what: 'This computer’s disk is full.',
        safe: 'What was kept is whole.',
        todo: 'Make some room: empty the bin, or move large files elsewhere. A few hundred megabytes are plenty.',
        again: 'Once there is room.',
      };
    case 'network-share':
      return {
        what: 'Our file lies on a network drive.',
        safe: untouched,
        todo: 'A network drive can lose what was just written when the connection drops, so we do not open it there. Move the folder to this computer’s own disk, and let the council’s backup copy it from there.',
        again: 'Once the folder is on this computer.',
      };
    case 'locked':
      return {
        what: 'Another program has our file open.',
        safe: untouched,
        todo: 'A backup or a virus check may be reading it. It usually takes less than a minute. If it lasts, close other programs that use this folder.',
        again: 'In a moment.',
      };
    case 'write-failed':
      return {
        what: 'What was just written did not reach the disk.',
        safe: 'What was kept before is whole.',
        todo: 'The disk refused it and did not say why: it may be failing, or this computer limits what may be written. Make a copy of the whole folder on another disk first, then try again. If it happens twice, ask whoever looks after this computer.',
        again: 'Once there is a copy.',
      };
    case 'damaged':
      return {
        what: 'Part of our file is damaged.',
        safe: 'Nothing has been erased.',
        todo: 'We stopped before changing anything. Make a copy of the whole folder first, then ask whoever keeps your backups for the newest good one and put it in its place.',
        again: 'Once a good copy is in its place.',
      };
    case 'newer-version':
      return {
        what: 'Our file was written by a newer Golden Thread.',
        safe: untouched,
        todo: `This computer needs ${neededVersion === null ? 'the newer version' : `version ${neededVersion} or later`} to open it. An older one could lose what it does not know about.`,
        again: 'Once the newer version is installed.',
      };
    case 'not-a-database':
      return {
        what: 'The file in our place is something else.',
        safe: untouched,
        todo: 'Its name is ours, but it is no Golden Thread file. Somebody may have saved another file over it. Move it away and put the right one back from your backup.',
        again: 'Once the right file is in its place.',
      };
    case 'other-keys':
      return {
        what: 'Our file and its keys do not belong together.',
        safe: untouched,
        todo: 'One of the two was put there from another day or another computer, or the file’s beginning is damaged. Put the two files that belong together, team.sqlite and team.sqlite.keys, into the folder from the same backup.',
        again: 'Once both are of the same backup.',
      };
    case 'keys-missing':
      return {
        what: 'The keys of our file are not beside it.',
        safe: untouched,
        todo: 'The file is encrypted, and team.sqlite.keys in the same folder says how it is opened. Put that file back: every backup has one, and it opens with your passphrase or your recovery key.',
        again: 'Once team.sqlite.keys is back.',
      };
  }
}

/** What happened, what is safe and what to do, in plain words; and the same for IT, without anybody's name. */
export function wordTrouble(trouble: StoreTrouble): TroubleWords {
  const words = told(trouble);
  const forIt = `Golden Thread could not open its store.\nWhat: ${trouble.kind}\nWhere: ${trouble.path}\n${words.todo}\nThe file was left untouched.`;
  return { ...words, forIt };
}
