import type { AgendaRow } from '../../../shared/contract/huddles';
import type { MemberLabel } from '../../../shared/contract/labels';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import type { DueAction } from '../../store/huddles/huddle-actions';
import type { GatheredRoom } from './gather-room';

/** The huddle around an item, read once for all of them. */
export interface Around {
  readonly huddle: Huddle;
  readonly room: GatheredRoom;
  readonly last: Huddle | null;
  readonly due: readonly DueAction[];
  readonly labels: ReadonlyMap<string, MemberLabel>;
  /** Members who are not here today. */
  readonly awayIds: ReadonlySet<string>;
  readonly rows: readonly AgendaRow[];
}
