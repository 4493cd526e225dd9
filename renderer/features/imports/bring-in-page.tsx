import { useDevice } from '../../lib/use-device';
import { useStep } from './bring-in-state';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { RowsStep } from './rows-step';

/** Starting from the spreadsheet a team has: the file, what its columns hold, every row, and then all of it or nothing. */
export function BringInPage() {
  const { team } = useDevice();
  const [step, go] = useStep(team.id);
  switch (step.kind) {
    case 'choose':
      return <ChooseStep go={go} />;
    case 'columns':
      return <ColumnsStep hand={step.hand} go={go} />;
    case 'rows':
      return <RowsStep hand={step.hand} go={go} />;
    case 'done':
      return <DoneStep hand={step.hand} broughtIn={step.broughtIn} go={go} />;
  }
}
