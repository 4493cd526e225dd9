import { lazy } from 'react';

/** Screens are read from disk when they are first wanted, and fetched ahead once home stands still. */
const loaders = {
  welcome: () => import('../features/device/welcome-page'),
  trouble: () => import('../features/device/trouble-page'),
  people: () => import('../features/people/people-page'),
  person: () => import('../features/people/person-page'),
  newPerson: () => import('../features/people/new-person-page'),
  gaps: () => import('../features/people/gaps-page'),
  logConversation: () => import('../features/conversations/log-conversation-page'),
  plans: () => import('../features/c2-plans/plans-page'),
  plan: () => import('../features/c2-plans/plan-page'),
  openPlan: () => import('../features/c2-plans/open-plan-page'),
  proposals: () => import('../features/c3-proposals/proposals-page'),
  proposal: () => import('../features/c3-proposals/proposal-page'),
  huddle: () => import('../features/huddles/huddle-page'),
  minutes: () => import('../features/minutes/minutes-page'),
  actions: () => import('../features/actions/actions-page'),
  settings: () => import('../features/team/settings-page'),
  trail: () => import('../features/audit/trail-page'),
  find: () => import('../features/search/find-anything'),
  wall: () => import('../features/wall/wall-view'),
} as const;

export const Welcome = lazy(async () => ({ default: (await loaders.welcome()).WelcomePage }));
export const TroublePage = lazy(async () => ({ default: (await loaders.trouble()).TroublePage }));
export const People = lazy(async () => ({ default: (await loaders.people()).PeoplePage }));
export const Person = lazy(async () => ({ default: (await loaders.person()).PersonPage }));
export const NewPerson = lazy(async () => ({ default: (await loaders.newPerson()).NewPersonPage }));
export const Gaps = lazy(async () => ({ default: (await loaders.gaps()).GapsPage }));
export const LogConversation = lazy(async () => ({
  default: (await loaders.logConversation()).LogConversationPage,
}));
export const Plans = lazy(async () => ({ default: (await loaders.plans()).PlansPage }));
export const Plan = lazy(async () => ({ default: (await loaders.plan()).PlanPage }));
export const OpenPlan = lazy(async () => ({ default: (await loaders.openPlan()).OpenPlanPage }));
export const Proposals = lazy(async () => ({ default: (await loaders.proposals()).ProposalsPage }));
export const Proposal = lazy(async () => ({ default: (await loaders.proposal()).ProposalPage }));
export const Huddle = lazy(async () => ({ default: (await loaders.huddle()).HuddlePage }));
export const Minutes = lazy(async () => ({ default: (await loaders.minutes()).MinutesPage }));
export const Actions = lazy(async () => ({ default: (await loaders.actions()).ActionsPage }));
export const Settings = lazy(async () => ({ default: (await loaders.settings()).SettingsPage }));
export const Trail = lazy(async () => ({ default: (await loaders.trail()).TrailPage }));
export const FindAnything = lazy(async () => ({ default: (await loaders.find()).FindAnything }));
export const WallView = lazy(async () => ({ default: (await loaders.wall()).WallView }));

let ahead = false;

/** Once, when the window is idle: every screen is then ready before its key is pressed. */
export function fetchAhead(): void {
  if (ahead) return;
  ahead = true;
  window.requestIdleCallback(() => {
    for (const load of Object.values(loaders)) load().catch(() => undefined);
  });
}
