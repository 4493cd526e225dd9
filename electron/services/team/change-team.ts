import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { asColumns } from '../as-columns';

/** Changes what the team has agreed about how it works. Decisions already made keep the rule they were made by. */
export async function changeTeam(
  acting: Acting,
  input: ParsedInput<'team.change'>,
): Promise<Outcome<Done, CommonRefusal>> {
  return act(acting, [], async (writing, { teamId }) => {
    const { place, ...agreed } = input;
    await writing.update('teams', teamId, {
      ...asColumns(agreed),
      ...(place !== undefined && { place: place === '' ? null : place }),
    });
    const entry = { verb: 'team.changed', topic: 'team', subjectId: teamId } as const;
    return accept({ entryId: writing.record({ ...entry, ...onTheTeam }), id: teamId });
  });
}

/** A change to the team is about nobody in particular, belongs to no huddle, and can be taken back. */
export const onTheTeam = { personId: null, huddleId: null, undoable: true, undoesId: null } as const;
