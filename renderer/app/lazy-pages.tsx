import { fetched } from '../lib/fetched';
import { MarkdownText } from '../telling/markdown/markdown';

export const Welcome = fetched(async () => (await import('../features/device/welcome-page')).WelcomePage);
export const TroublePage = fetched(async () => (await import('../features/device/trouble-page')).TroublePage);
export const RecoveryPage = fetched(
  async () => (await import('../features/backups/recovery-page')).RecoveryPage,
);
export const Copies = fetched(async () => (await import('../features/backups/copies-page')).CopiesPage);
export const LockPage = fetched(async () => (await import('../features/device/keys/lock-page')).LockPage);
export const NotEncryptedPage = fetched(
  async () => (await import('../features/device/keys/not-encrypted-page')).NotEncryptedPage,
);
export const WaysIn = fetched(async () => (await import('../features/device/keys/ways-in-page')).WaysInPage);
export const SayWhoFirst = fetched(
  async () => (await import('../features/device/say-who-first')).SayWhoFirst,
);
export const People = fetched(async () => (await import('../features/people/people-page')).PeoplePage);
export const Person = fetched(async () => (await import('../features/people/person-page')).PersonPage);
export const NewPerson = fetched(
  async () => (await import('../features/people/new-person-page')).NewPersonPage,
);
export const Gaps = fetched(async () => (await import('../features/people/gaps-page')).GapsPage);
export const LogConversation = fetched(
  async () => (await import('../features/conversations/log-conversation-page')).LogConversationPage,
);
export const Plans = fetched(async () => (await import('../features/c2-plans/plans-page')).PlansPage);
export const Plan = fetched(async () => (await import('../features/c2-plans/plan-page')).PlanPage);
export const OpenPlan = fetched(
  async () => (await import('../features/c2-plans/open-plan-page')).OpenPlanPage,
);
export const PlanToKeep = fetched(
  async () => (await import('../features/c2-plans/plan-to-keep-page')).PlanToKeepPage,
);
export const CaseNote = fetched(
  async () => (await import('../features/case-notes/case-note-page')).CaseNotePage,
);
export const Proposals = fetched(
  async () => (await import('../features/c3-proposals/proposals-page')).ProposalsPage,
);
export const Proposal = fetched(
  async () => (await import('../features/c3-proposals/proposal-page')).ProposalPage,
);
export const Huddle = fetched(async () => (await import('../features/huddles/huddle-page')).HuddlePage);
export const Minutes = fetched(async () => (await import('../features/minutes/minutes-page')).MinutesPage);
export const BringIn = fetched(async () => (await import('../features/imports/bring-in-page')).BringInPage);
export const Actions = fetched(async () => (await import('../features/actions/actions-page')).ActionsPage);
export const Data = fetched(async () => (await import('../features/measures/data-pages')).DataPages);
export const CouncilHistory = fetched(
  async () => (await import('../features/history/history-page')).HistoryPage,
);
export const Sessions = fetched(
  async () => (await import('../features/reflection/sessions/sessions-page')).SessionsPage,
);
export const Session = fetched(
  async () => (await import('../features/reflection/sessions/session-page')).SessionPage,
);
export const PlanSession = fetched(
  async () => (await import('../features/reflection/sessions/plan-pages')).PlanSessionPage,
);
export const ChangeSession = fetched(
  async () => (await import('../features/reflection/sessions/plan-pages')).ChangeSessionPage,
);
export const Packs = fetched(async () => (await import('../features/reflection/packs/packs-page')).PacksPage);
export const Pack = fetched(async () => (await import('../features/reflection/packs/pack-page')).PackPage);
export const NewPack = fetched(
  async () => (await import('../features/reflection/packs/pack-form-pages')).NewPackPage,
);
export const EditPack = fetched(
  async () => (await import('../features/reflection/packs/pack-form-pages')).EditPackPage,
);
export const Guides = fetched(
  async () => (await import('../features/reflection/guides/guides-page')).GuidesPage,
);
export const Guide = fetched(
  async () => (await import('../features/reflection/guides/guide-page')).GuidePage,
);
export const Learning = fetched(
  async () => (await import('../features/reflection/learning/learning-page')).LearningPage,
);
export const LearningRecord = fetched(
  async () => (await import('../features/reflection/learning/record-page')).RecordPage,
);
export const Stories = fetched(async () => (await import('../features/stories/stories-page')).StoriesPage);
export const Story = fetched(async () => (await import('../features/stories/story-page')).StoryPage);
export const BeginStory = fetched(
  async () => (await import('../features/stories/begin-story-page')).BeginStoryPage,
);
export const Report = fetched(async () => (await import('../features/reports/report-page')).ReportPage);
export const Access = fetched(async () => (await import('../features/access/access-page')).AccessPage);
export const Settings = fetched(async () => (await import('../features/team/settings-page')).SettingsPage);
export const Trail = fetched(async () => (await import('../features/audit/trail-page')).TrailPage);
export const OurRecord = fetched(async () => (await import('../features/audit/record-page')).RecordPage);
export const Exports = fetched(async () => (await import('../features/exports/exports-page')).ExportsPage);
export const Everything = fetched(
  async () => (await import('../features/exports/everything-page')).EverythingPage,
);
export const FindAnything = fetched(
  async () => (await import('../features/search/find-anything')).FindAnything,
);
export const WallView = fetched(async () => (await import('../features/wall/wall-view')).WallView);

/** How long the first screen is left alone, in milliseconds: what it shows comes first. */
const restMs = 300;

let waiting: readonly { readonly fetch: () => Promise<unknown> }[] = [
  ...[People, Huddle, FindAnything, Plans, Plan, Person, LogConversation, Proposals, Proposal],
  ...[Sessions, Session, PlanSession, ChangeSession],
  ...[
    Minutes,
    Data,
    CouncilHistory,
    Actions,
    Settings,
    Access,
    Trail,
    NewPerson,
    Gaps,
    OpenPlan,
    WallView,
    Welcome,
    TroublePage,
    RecoveryPage,
    Copies,
    LockPage,
    WaysIn,
  ],
  ...[Packs, Pack, Guides, Guide, MarkdownText, NewPack, EditPack],
  ...[Learning, LearningRecord, Stories, Story, BeginStory, Report],
  ...[OurRecord, Exports, Everything, CaseNote, PlanToKeep],
];

/** Once, and one after another while the window is idle: every screen is then ready before its key is pressed. */
export function fetchAhead(): void {
  const fetchNext = (): void => {
    const [next, ...rest] = waiting;
    waiting = rest;
    // One that cannot be read says so when it is wanted.
    next
      ?.fetch()
      .catch(() => undefined)
      .finally(() => window.requestIdleCallback(fetchNext));
  };
  window.setTimeout(() => window.requestIdleCallback(fetchNext), restMs);
}
