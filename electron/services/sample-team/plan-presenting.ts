import type { MemberKey } from '../../../resources/sample-team/story';
import type { Presenting } from './agenda';
import type { World } from './world';

/** Some days before a huddle, somebody says what they will show in it. */
export function planPresenting(
  world: World,
  { who, title }: { readonly who: MemberKey; readonly title: string },
  ago: number,
): Presenting {
  const { calendar, ledger, teamId } = world;
  const plannedOn = calendar.workday(ago);
  const at = calendar.at(plannedOn, '16:10');
  const presentationId = ledger.newId(at);
  const memberId = world.member(who).id;
  const about = { verb: 'huddles.presenting-planned', topic: 'huddles', subjectId: presentationId } as const;
  ledger.happened(at, { ...about, memberId }, (pen) =>
    pen.insert('presentations', {
      id: presentationId,
      teamId,
      title,
      presenterId: memberId,
      plannedOn,
      plannedById: memberId,
      huddleId: null,
    }),
  );
  return { presentationId, who, title };
}
