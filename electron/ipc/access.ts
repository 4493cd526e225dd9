import { endAlongside, nameAlongside, readWorksWith, setLevel } from '../services/access/give-access';
import { removeMyPin, removePinOf, setPin } from '../services/access/set-pin';
import { type Handlers, onTeam } from './handlers';

export const accessHandlers: Handlers<
  | 'access.works-with'
  | 'access.set-level'
  | 'access.set-pin'
  | 'access.remove-my-pin'
  | 'access.remove-pin-of'
  | 'access.name-alongside'
  | 'access.end-alongside'
> = {
  'access.works-with': onTeam(readWorksWith),
  'access.set-level': onTeam(setLevel),
  'access.set-pin': onTeam(setPin),
  'access.remove-my-pin': onTeam(removeMyPin),
  'access.remove-pin-of': onTeam(removePinOf),
  'access.name-alongside': onTeam(nameAlongside),
  'access.end-alongside': onTeam(endAlongside),
};
