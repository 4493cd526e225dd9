import type { BackupRefusal, NotCopied } from './refusals';

const untouched = 'Our record is as it was.';

/** Why a copy could not be made, in words that end with what to do. */
export const notCopied: Readonly<Record<NotCopied, string>> = {
  'no-room': 'There is no room for a copy on that disk. Empty the bin or move large files elsewhere.',
  'not-allowed': 'That folder does not let us write in it. Ask whoever looks after this computer.',
  away: 'That folder is not there. If it is on a drive, connect it.',
  'record-damaged':
    'Part of our record cannot be read. Close the program and open it again: it then looks at the whole record and says what can be done.',
  differs:
    'The copy was not the same as our record when it was checked, so it was thrown away. It is tried again by itself.',
  other: 'Something stood in the way. It is tried again by itself; the log in our folder says more.',
};

const notForCopies: Readonly<Record<Extract<BackupRefusal, { kind: 'not-for-copies' }>['why'], string>> = {
  'inside-ours':
    'That is our own folder. A second place is of use when it is on another drive: choose one there.',
  'not-allowed': 'That folder does not let us write in it. Choose another one; nothing was changed.',
  away: 'That folder cannot be reached. Connect its drive, or choose another one; nothing was changed.',
};

/** Why it was not done, what is safe, and what to do next. */
export function wordBackupRefusal(refusal: BackupRefusal): string {
  switch (refusal.kind) {
    case 'no-copies-of-sample':
      return 'Everybody in the sample team is invented, so no copies are made of it. Open your own team first.';
    case 'copy-not-made':
      return `No copy was made. ${notCopied[refusal.why]} ${untouched}`;
    case 'copy-gone':
      return `That copy is not there any more. ${untouched} Choose another one.`;
    case 'copy-damaged':
      return `That copy is damaged: somebody changed it, or its drive is wearing out. ${untouched} Choose another one.`;
    case 'copy-newer':
      return `That copy was made by a newer Golden Thread. ${untouched} Install ${refusal.program === null ? 'the newer version' : `version ${refusal.program} or later`} here, then choose it again.`;
    case 'copy-needs-secret':
      return `That copy was made with other keys than this computer’s. ${untouched} It opens with the passphrase or the recovery key it was made with: go back to it all the same, and you are asked for one of them.`;
    case 'no-copies-there':
      return 'There is no copy of ours in that folder. Choose the folder that holds copies, or one copy’s own folder, in which team.sqlite lies.';
    case 'not-for-copies':
      return notForCopies[refusal.why];
    case 'nothing-damaged':
      return 'Our record is not damaged, so there is nothing to mend. Nothing was changed.';
    case 'nothing-to-save':
      return 'Not even the beginning of the damaged file can be read, so nothing can be saved out of it. It is kept as it is; open a copy instead.';
  }
}
