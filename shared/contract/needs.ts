import { callNeeds } from '../domain/access/call-needs';
import type { Need } from '../domain/access/need';
import type { CallName } from './index';

/** What every call asks for. The main process holds every call to it before its handler runs. */
export const needOf: Readonly<Record<CallName, Need>> = callNeeds;
