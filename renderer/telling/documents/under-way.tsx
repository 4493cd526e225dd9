import { Progress } from '../../components/words/progress';
import { useUnderWay } from '../../lib/use-under-way';

type Props = {
  readonly label: string;
  /** Said while it is being done, and once all of it is. */
  readonly doing: string;
  readonly done: string;
};

/** How far a record that is taken out or brought in has come. */
export function UnderWayBar({ label, doing, done }: Props) {
  const now = useUnderWay();
  const share = now === null || now.of === 0 ? 0 : now.done / now.of;
  return (
    <Progress label={label} value={share}>
      {share >= 1 ? done : doing}
    </Progress>
  );
}
