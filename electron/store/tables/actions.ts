import type { Action } from '../../../shared/domain/actions/action';
import type { Stored } from './stored';

export type ActionsTable = Stored<Action>;
