import { addMember, changeMember, removeMember, setAway } from '../services/team/change-members';
import { changeTeam } from '../services/team/change-team';
import { readTeam } from '../services/team/read-team';
import { readTurns } from '../services/team/read-turns';
import { type Handlers, onTeam } from './handlers';

export const teamHandlers: Handlers<
  | 'team.read'
  | 'team.turns'
  | 'team.change'
  | 'team.add-member'
  | 'team.change-member'
  | 'team.set-away'
  | 'team.remove-member'
> = {
  'team.read': onTeam(readTeam),
  'team.turns': onTeam(readTurns),
  'team.change': onTeam(changeTeam),
  'team.add-member': onTeam(addMember),
  'team.change-member': onTeam(changeMember),
  'team.set-away': onTeam(setAway),
  'team.remove-member': onTeam(removeMember),
};
