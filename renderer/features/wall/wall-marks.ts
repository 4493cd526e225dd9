import type { WallMark } from '../../../shared/contract/huddles';
import { daysBetween, type LocalDate } from '../../../shared/domain/dates';
import type { TimeEvent } from '../../components/time/time-line';

const pictures: Readonly<Record<WallMark['kind'], TimeEvent['mark']>> = {
  opened: 'ring',
  reopened: 'ring',
  review: 'ring',
  contact: 'dot',
  ended: 'ring',
  C0: 'C0',
  C1: 'C1',
  C2: 'C2',
  C3: 'C3',
};

/** A plan's marks as events of the wall's line: contacts are dots, huddles rings. Only what `word` names has words. */
export function wallEvents(
  marks: readonly WallMark[],
  openedOn: LocalDate,
  word: (mark: WallMark, index: number) => Pick<TimeEvent, 'when' | 'words'> | undefined,
): TimeEvent[] {
  return marks
    .filter((mark) => mark.on >= openedOn)
    .map((mark, index) => ({
      id: `${mark.kind} ${mark.on} ${index}`,
      day: daysBetween(openedOn, mark.on),
      mark: pictures[mark.kind],
      ...word(mark, index),
    }));
}
