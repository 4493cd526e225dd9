import type {
  DecisionInHuddle,
  ItemInHuddle,
  MinutesFacts,
} from '../../../shared/domain/minutes/minutes-facts';
import { nameBook } from '../../../shared/domain/wall/name-book';

export const peter = { id: 'peter', fullName: 'Peter Maddox', knownAs: 'Marlow' };
export const hazel = { id: 'hazel', fullName: 'Hazel Rudd', knownAs: 'Heron' };
export const room = [
  { name: 'Grace Whitlock', calledName: 'Grace', here: true, observing: false, chair: true, scribe: false },
  { name: 'Tom Pritchard', calledName: 'Tom', here: true, observing: false, chair: false, scribe: true },
  { name: 'Lena Novak', calledName: 'Lena', here: true, observing: true, chair: false, scribe: false },
  { name: 'Joanne Tully', calledName: 'Joanne', here: false, observing: false, chair: false, scribe: false },
];

const decision: DecisionInHuddle = {
  ...{
    decision: 'signed-off',
    by: 'consent',
    goodLife: 'My own front door',
    weeklyPence: 18_640,
    oneOffPence: 64_000,
  },
  ...{
    startsOn: '2026-04-01',
    lookAgainOn: '2026-05-13',
    overruledReason: null,
    authoriserName: null,
    authorisedOn: null,
  },
  ...{ toTry: [], whoTells: null },
  positions: [
    { name: 'Grace', position: 'agree', reason: '' },
    { name: 'Tom', position: 'reservation', reason: 'Ask Peter again after a month' },
  ],
};

export function facts(items: readonly ItemInHuddle[], changes: Partial<MinutesFacts> = {}): MinutesFacts {
  return {
    teamName: 'Riverside team',
    huddle: {
      id: 'h',
      kind: 'weekly',
      on: '2026-03-18',
      startedAt: '2026-03-18T09:31:00.000Z',
      learned: '',
      thanks: '',
    },
    closedAt: '2026-03-18T10:45:00.000Z',
    closedBy: 'Grace Whitlock',
    room,
    items,
    actions: { since: '2026-03-11', done: 0, carried: 0, dropped: [], open: 0 },
    promised: [],
    carriedOver: [],
    mark: null,
    book: nameBook([peter, hazel], room),
    ...changes,
  };
}

export function proposal(changes: Partial<DecisionInHuddle> | null, about = peter): ItemInHuddle {
  const decided = changes === null ? null : { ...decision, ...changes };
  const stands = { state: decided === null ? ('skipped' as const) : ('done' as const), note: '' };
  return {
    ...stands,
    about: {
      kind: 'c3-proposal',
      person: about,
      blocked: decided === null,
      waitsUntil: '2026-04-14',
      decision: decided,
    },
  };
}
