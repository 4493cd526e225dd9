import type { reportCalls } from '../../shared/contract/reports';
import { readReportMaterial } from '../services/reports/report-material';
import { saveReportAs } from '../services/reports/save-report';
import { type Handlers, onTeam, saving } from './handlers';

export const reportHandlers: Handlers<keyof typeof reportCalls> = {
  'reports.material': onTeam(readReportMaterial),
  'reports.save-as': saving(saveReportAs),
};
