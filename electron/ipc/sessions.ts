import type { sessionCalls } from '../../shared/contract/sessions';
import { accept, refuse } from '../../shared/domain/outcome';
import { commit, releasePoint } from '../services/reflection/from-session';
import { listSessions, readPointsOn } from '../services/reflection/list-sessions';
import { callOff, changeSession, planSession } from '../services/reflection/plan-session';
import {
  attendSession,
  closeSession,
  goOn,
  saveNote,
  startSession,
} from '../services/reflection/run-session';
import { saveInvitation } from '../services/reflection/save-invitation';
import { readSuggestedForSession } from '../services/reflection/suggest-turns';
import { takeAway } from '../services/reflection/take-away';
import { readSession } from '../services/reflection/view-session';
import { type Handlers, onTeam } from './handlers';

export const sessionHandlers: Handlers<keyof typeof sessionCalls> = {
  'sessions.list': onTeam(listSessions),
  'sessions.read': onTeam(readSession),
  'sessions.points-on': onTeam(readPointsOn),
  'sessions.suggest': onTeam(async ({ store, teamId }, { on }) =>
    accept(await readSuggestedForSession(store.db, teamId, on)),
  ),
  'sessions.plan': onTeam(planSession),
  'sessions.change': onTeam(changeSession),
  'sessions.call-off': onTeam(callOff),
  'sessions.save-invitation': async ({ acting, program }, input) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : saveInvitation(
          acting,
          input,
          // Wanted seldom, so that no start waits for it.
          async (facts) => (await import('../documents/invitation')).invitationOf(facts),
          program.save,
        ),
  'sessions.start': onTeam(startSession),
  'sessions.go': onTeam(goOn),
  'sessions.attend': onTeam(attendSession),
  'sessions.save-note': onTeam(saveNote),
  'sessions.commit': onTeam(commit),
  'sessions.release': onTeam(releasePoint),
  'sessions.close': onTeam(closeSession),
  'sessions.take-away': onTeam(takeAway),
};
