import type { CallName } from '../../shared/contract';
import { accessHandlers } from './access';
import { actionHandlers } from './actions';
import { auditHandlers } from './audit';
import { backupHandlers } from './backups';
import { c2PlanHandlers } from './c2-plans';
import { c3ProposalHandlers } from './c3-proposals';
import { caseNoteHandlers } from './case-notes';
import { conversationHandlers } from './conversations';
import { deviceHandlers } from './device';
import { draftHandlers } from './drafts';
import { everythingHandlers } from './everything';
import { exportHandlers } from './exports';
import type { Handlers } from './handlers';
import { historyHandlers } from './history';
import { homeHandlers } from './home';
import { huddleHandlers } from './huddles';
import { importHandlers } from './imports';
import { keysHandlers } from './keys';
import { learningHandlers } from './learning';
import { measureHandlers } from './measures';
import { minutesHandlers } from './minutes';
import { packHandlers } from './packs';
import { peopleHandlers } from './people';
import { reportHandlers } from './reports';
import { searchHandlers } from './search';
import { sessionHandlers } from './sessions';
import { storyHandlers } from './stories';
import { teamHandlers } from './team';
import { wallHandlers } from './wall';

export const handlers: Handlers<CallName> = {
  ...deviceHandlers,
  ...draftHandlers,
  ...homeHandlers,
  ...teamHandlers,
  ...peopleHandlers,
  ...conversationHandlers,
  ...c2PlanHandlers,
  ...c3ProposalHandlers,
  ...caseNoteHandlers,
  ...huddleHandlers,
  ...minutesHandlers,
  ...measureHandlers,
  ...historyHandlers,
  ...sessionHandlers,
  ...packHandlers,
  ...learningHandlers,
  ...importHandlers,
  ...wallHandlers,
  ...actionHandlers,
  ...searchHandlers,
  ...auditHandlers,
  ...storyHandlers,
  ...reportHandlers,
  ...exportHandlers,
  ...everythingHandlers,
  ...accessHandlers,
  ...backupHandlers,
  ...keysHandlers,
};
