import type { CallInput, CallName } from '../../../shared/contract';
import { themes } from '../../../shared/domain/reflection/pack';
import type { Known } from './known';

type Typical = { readonly [Name in CallName]?: readonly CallInput<Name>[] };

/** Every call that only reads, each with the inputs of many visits. The huddle's own are asked while it runs. */
export function typicalReads(known: Known): Typical {
  const times = known.people.map((_, index) => index);
  const planFilters = ['open', 'out-of-contact', 'review-overdue', 'to-agree', 'ended'] as const;
  const peopleFilters = ['everyone', 'in-crisis', 'out-of-contact', 'waiting', 'mine', 'closed'] as const;
  const begun = ['', 'a', 'ma', 'mar', 'ken', 'zz', 'o'];
  const said = ['fall', 'bus', 'mar', 'the stairs', 'key safe', 'a', 'daughter lives'];
  return {
    'device.read': times.map(() => ({})),
    'home.read': times.map(() => ({})),
    'team.read': times.map(() => ({})),
    'team.turns': times.map(() => ({})),
    'people.list': times.map((at) => ({ filter: pick(peopleFilters, at), find: pick(begun, at) })),
    'people.read': known.people.map((personId) => ({ personId })),
    'people.suggest-known-as': times.map((at) => ({ fullName: `${pick(begun, at)}ry Ann Oakes` })),
    'conversations.page': known.people.map((personId) => ({ personId })),
    'conversations.read': known.conversations.map((conversationId) => ({ conversationId })),
    'conversations.gaps': times.map(() => ({})),
    'c2-plans.list': times.map((at) => ({ filter: pick(planFilters, at), find: pick(begun, at) })),
    'c2-plans.read': known.plans.map((planId) => ({ planId })),
    'c3-proposals.list': times.map((at) => ({ find: pick(begun, at) })),
    'c3-proposals.read': known.proposals.map((proposalId) => ({ proposalId })),
    'actions.list': times.map(() => ({})),
    'minutes.list': known.huddles.map((huddleId, at) => ({ around: at % 2 === 0 ? null : huddleId })),
    'minutes.read': known.huddles.map((huddleId) => ({ huddleId })),
    'search.everything': times.map((at) => ({ find: pick(said, at) })),
    'audit.list': times.map((at) => ({
      before: null,
      personId: at % 2 === 0 ? null : (known.people[at] ?? null),
      find: pick(['', '', 'review', 'plan'], at),
    })),
    'audit.last-undoable': times.map(() => ({})),
    'sessions.list': times.map(() => ({})),
    'sessions.points-on': times.map((at) => ({ themes: [pick(themes, at), pick(themes, at + 3)] })),
    'sessions.suggest': times.map(() => ({ on: '2026-03-18' })),
    'packs.list': times.map(() => ({})),
    'packs.read': times.map(() => ({ packId: 'listening-to-carers' })),
    'guides.list': times.map(() => ({})),
    'guides.read': times.map((at) => ({ guideId: pick(['c1', 'c2', 'c3', 'carers'], at) })),
    'guides.find': times.map((at) => ({ words: pick(['carer', 'ring', 'money', 'own words'], at) })),
    'learning.year': times.map(() => ({ yearEnds: null })),
    'learning.aside': times.map(() => ({})),
    'drafts.read': known.people.map((personId) => ({ key: `conversation/${personId}` })),
  };
}

function pick<One>(all: readonly [One, ...One[]] | readonly One[], at: number): One {
  const one = all[at % all.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
