import type { ExportRefusal, NotATeamsFile } from './refusals';

const untouched = 'Nothing was brought in, and nothing here was changed.';

const notATeamsFile: Readonly<Record<NotATeamsFile, string>> = {
  unreadable: `That file cannot be read. It may be gone, on a drive that is not connected, or not yours to open. ${untouched}`,
  'not-a-zip': `That is not a zip file. Choose the one that was saved under “Taking everything with you”. ${untouched}`,
  damaged: `That file is damaged: it was cut short or changed on its way. ${untouched} Copy it here once more, or take everything out again.`,
  locked: `That zip file has a password. ${untouched} Unpack it, zip it again without one, and choose that.`,
  'too-large': `What is in that file is larger than a team’s record can be, so it was not opened. ${untouched}`,
  'not-ours': `That zip file does not hold a team’s record: golden-thread.json is not in it, or is another program’s. ${untouched}`,
  'parts-missing': `Part of the record is missing from that file. ${untouched} Copy it here once more, or take everything out again.`,
};

/** Why it was not done, what is safe, and what to do next. */
export function wordExportRefusal(refusal: ExportRefusal): string {
  switch (refusal.kind) {
    case 'folder-not-here':
      return 'That folder cannot be opened on this computer. It may be on another one, on a drive that is not connected, or have been moved. The file itself was not touched.';
    case 'already-under-way':
      return 'That is being done already. Wait until it is there, or stop it.';
    case 'no-room-here':
      return 'There is not enough room on this computer’s disk to make it. Nothing was left half done. Empty the bin or move large files elsewhere, then try again.';
    case 'team-here-already':
      return `There is a team on this computer already, and it is never written over. ${untouched} To have the other one here, first put this team’s file, team.sqlite, in a safe place outside its folder: Settings, About opens the folder.`;
    case 'sample-not-brought-back':
      return `That is the sample team, in which everybody is invented. ${untouched} Choose “Look around first” to open it.`;
    case 'not-a-teams-file':
      return notATeamsFile[refusal.why];
    case 'made-by-newer':
      return `That file was made by a newer Golden Thread${refusal.program === null ? '' : `, version ${refusal.program}`}. ${untouched} Install that version here, then choose the file again.`;
    case 'does-not-fit':
      return `The record in that file does not hold together: in ${refusal.table}, row ${refusal.row}, ${refusal.column} ${refusal.problem}. ${untouched} If somebody changed the file, take everything out again.`;
  }
}
