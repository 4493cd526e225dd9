import type { z } from 'zod';
import { accessCalls } from './access';
import { actionCalls } from './actions';
import { auditCalls } from './audit';
import { backupCalls } from './backups';
import { c2PlanCalls } from './c2-plans';
import { c3ProposalCalls } from './c3-proposals';
import type { Call } from './call';
import { caseNoteCalls } from './case-notes';
import { conversationCalls } from './conversations';
import { deviceCalls } from './device';
import { draftCalls } from './drafts';
import { everythingCalls } from './everything';
import { exportCalls } from './exports';
import { historyCalls } from './history';
import { homeCalls } from './home';
import { huddleCalls } from './huddles';
import { importCalls } from './imports';
import { keysCalls } from './keys';
import { learningCalls } from './learning';
import { measureCalls } from './measures';
import { minutesCalls } from './minutes';
import { packCalls } from './packs';
import { peopleCalls } from './people';
import { reportCalls } from './reports';
import { searchCalls } from './search';
import { sessionCalls } from './sessions';
import { storyCalls } from './stories';
import { teamCalls } from './team';
import { wallCalls } from './wall';

/** Every call a window may make, by name: the one contract between the windows and the main process. */
export const contract = {
  ...deviceCalls,
  ...draftCalls,
  ...homeCalls,
  ...teamCalls,
  ...peopleCalls,
  ...conversationCalls,
  ...c2PlanCalls,
  ...c3ProposalCalls,
  ...caseNoteCalls,
  ...huddleCalls,
  ...minutesCalls,
  ...measureCalls,
  ...historyCalls,
  ...sessionCalls,
  ...packCalls,
  ...learningCalls,
  ...importCalls,
  ...wallCalls,
  ...actionCalls,
  ...searchCalls,
  ...auditCalls,
  ...storyCalls,
  ...reportCalls,
  ...exportCalls,
  ...everythingCalls,
  ...accessCalls,
  ...backupCalls,
  ...keysCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a window sends. */
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
/** What a service gets, after parsing. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> =
  Contract[Name] extends Call<infer _Input, infer Output> ? Output : never;
