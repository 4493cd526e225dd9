import { addPerson, suggestLabel } from '../services/people/add-person';
import { changeLead, changePerson } from '../services/people/change-person';
import { bringPersonBack, closePerson, removePerson, reopenPerson } from '../services/people/close-person';
import { listPeople } from '../services/people/list-people';
import { mergePeople } from '../services/people/merge-people';
import { readPerson } from '../services/people/read-person';
import { type Handlers, onTeam } from './handlers';

export const peopleHandlers: Handlers<
  | 'people.list'
  | 'people.read'
  | 'people.suggest-known-as'
  | 'people.add'
  | 'people.change'
  | 'people.change-lead'
  | 'people.close'
  | 'people.reopen'
  | 'people.merge'
  | 'people.remove'
  | 'people.bring-back'
> = {
  'people.list': onTeam(listPeople),
  'people.read': onTeam(readPerson),
  'people.suggest-known-as': onTeam(suggestLabel),
  'people.add': onTeam(addPerson),
  'people.change': onTeam(changePerson),
  'people.change-lead': onTeam(changeLead),
  'people.close': onTeam(closePerson),
  'people.reopen': onTeam(reopenPerson),
  'people.merge': onTeam(mergePeople),
  'people.remove': onTeam(removePerson),
  'people.bring-back': onTeam(bringPersonBack),
};
