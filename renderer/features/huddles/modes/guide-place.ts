import type { ItemKind } from '../../../../shared/domain/huddles/huddle';
import type { GuidePlace } from '../../../../shared/domain/reflection/guide';

/** A plan and a proposal have guides of their own; everything else in the room is about the huddle. */
export function guidePlaceOf(kind: ItemKind): GuidePlace {
  return kind === 'c2-plan' || kind === 'c3-proposal' ? kind : 'huddle';
}
