import { searchEverything } from '../services/search/search-everything';
import { type Handlers, onTeam } from './handlers';

export const searchHandlers: Handlers<'search.everything'> = {
  'search.everything': onTeam(searchEverything),
};
