import type { WallMark } from '../../../shared/contract/wall';
import { daysBetween, type LocalDate } from '../../../shared/domain/dates';
import type { TimeEvent } from '../../components/time/time-line';

/** From six metres a conversation's shape would cover the rings and dots beside it, so a plan's line leaves it out. */
const pictures: Readonly<Record<WallMark['kind'], 'ring' | 'dot' | undefined>> = {
  opened: 'ring',
  reopened: 'ring',
  review: 'ring',
  contact: 'dot',
  ended: 'ring',
  C0: undefined,
  C1: undefined,
  C2: undefined,
  C3: undefined,
};

/** A plan's marks as events of the wall's line: contacts are dots, huddles rings. Only what `word` names has words. */
export function wallEvents(
  marks: readonly WallMark[],
  openedOn: LocalDate,
  word: (mark: WallMark, index: number) => Pick<TimeEvent, 'when' | 'words'> | undefined,
): TimeEvent[] {
  return marks
    .filter((mark) => mark.on >= openedOn && pictures[mark.kind] !== undefined)
    .map((mark, index) => ({
      id: `${mark.kind} ${mark.on} ${index}`,
      day: daysBetween(openedOn, mark.on),
      mark: pictures[mark.kind] ?? 'dot',
      ...word(mark, index),
    }));
}
