import type { reportCalls } from '../../shared/contract/reports';
import { refuse } from '../../shared/domain/outcome';
import { readReportMaterial } from '../services/reports/report-material';
import { saveReportAs } from '../services/reports/save-report';
import { type Handlers, onTeam } from './handlers';
import { toWord } from './to-word';

export const reportHandlers: Handlers<keyof typeof reportCalls> = {
  'reports.material': onTeam(readReportMaterial),
  'reports.save-as': async ({ acting, program }, input) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : saveReportAs(acting, input, { save: program.save, toWord }),
};
