import type { measureCalls } from '../../shared/contract/measures';
import { refuse } from '../../shared/domain/outcome';
import { countAhead, readProgress } from '../services/measures/all-teams';
import { enterWeeks } from '../services/measures/enter-weeks';
import { keepNotice } from '../services/measures/keep-notice';
import { pinNote, takePinOut } from '../services/measures/pin-note';
import { readMostToSay } from '../services/measures/read-most-to-say';
import { readChartView, readDataPage, readEveryChart } from '../services/measures/read-page';
import { rebaseChart, settleChart, takeRebaseOut } from '../services/measures/settle-chart';
import { takeOut } from '../services/measures/take-out';
import { type Handlers, onTeam } from './handlers';

export const measureHandlers: Handlers<keyof typeof measureCalls> = {
  'measures.page': onTeam(readDataPage),
  'measures.progress': onTeam(readProgress),
  'measures.count-ahead': onTeam(countAhead),
  'measures.most-to-say': onTeam(readMostToSay),
  'measures.chart': onTeam(readChartView),
  'measures.every-chart': onTeam(readEveryChart),
  'measures.pin-note': onTeam(pinNote),
  'measures.take-pin-out': onTeam(takePinOut),
  'measures.keep-notice': onTeam(keepNotice),
  'measures.rebase': onTeam(rebaseChart),
  'measures.take-rebase-out': onTeam(takeRebaseOut),
  'measures.settle': onTeam(settleChart),
  'measures.enter-weeks': onTeam(enterWeeks),
  'measures.take-out': async ({ acting, program }, input) =>
    acting === null ? refuse({ kind: 'no-team-open' }) : takeOut(acting, input, program.save),
};
