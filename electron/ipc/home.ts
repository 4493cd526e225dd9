import { readHome } from '../services/home/read-home';
import { type Handlers, onTeam } from './handlers';

export const homeHandlers: Handlers<'home.read'> = {
  'home.read': onTeam(readHome),
};
