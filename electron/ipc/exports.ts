import type { exportCalls } from '../../shared/contract/exports';
import { refuse } from '../../shared/domain/outcome';
import { listExports, showExportFolder } from '../services/exports/list-exports';
import { type Handlers, onTeam } from './handlers';

export const exportHandlers: Handlers<keyof typeof exportCalls> = {
  'exports.list': onTeam(listExports),
  'exports.show-folder': async ({ acting, program }, input) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : showExportFolder(acting, input, (path) => program.showFolder(path)),
};
