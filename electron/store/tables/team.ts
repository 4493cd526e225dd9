import type { Member } from '../../../shared/domain/team/member';
import type { Team } from '../../../shared/domain/team/team';
import type { Stored } from './stored';

export type TeamsTable = Stored<Team>;
export type MembersTable = Stored<Member>;
