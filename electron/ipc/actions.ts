import {
  addAction,
  changeAction,
  doAction,
  dropAction,
  reopenAction,
} from '../services/actions/change-actions';
import { listActions } from '../services/actions/list-actions';
import { type Handlers, onTeam } from './handlers';

export const actionHandlers: Handlers<
  'actions.list' | 'actions.add' | 'actions.change' | 'actions.done' | 'actions.reopen' | 'actions.drop'
> = {
  'actions.list': onTeam(listActions),
  'actions.add': onTeam(addAction),
  'actions.change': onTeam(changeAction),
  'actions.done': onTeam(doAction),
  'actions.reopen': onTeam(reopenAction),
  'actions.drop': onTeam(dropAction),
};
