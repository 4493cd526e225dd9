import type { ReadableDocument } from '../../../../shared/domain/documents/document';
import { sayDate } from '../../../../shared/domain/say-dates';

/** The recovery key as it goes on paper: the groups large, numbered, and what they are for. */
export function recoverySheet(recoveryKey: string, today: string): ReadableDocument {
  const groups = recoveryKey.split('-');
  return {
    title: 'Recovery key',
    under: `Golden Thread, made on ${sayDate(today, '')}`,
    print: 'large',
    blocks: [
      {
        kind: 'text',
        text: 'With this key the team’s record opens on any computer, also from a copy of it, when the passphrase is forgotten or the computer is gone.',
      },
      {
        kind: 'table',
        head: ['Group', 'Signs', 'Group', 'Signs'],
        rows: groups
          .slice(0, 4)
          .map((group, at) => [String(at + 1), group, String(at + 5), groups[at + 4] ?? '']),
      },
      {
        kind: 'list',
        items: [
          'Keep it in a sealed envelope in a locked drawer, away from the computer. Your manager may keep a second one.',
          'Whoever has this sheet and the computer, or a copy of the record, can read everything.',
          'There is no O and no I: they are a zero and a one. The last sign of each group checks the others.',
          'If this sheet is lost or was seen: Settings, Who can open our record, Make a new recovery key.',
        ],
      },
    ],
  };
}
