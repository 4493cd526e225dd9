import { useLocation } from 'wouter';
import { type ChartId, chartNamed } from '../../../shared/domain/measures/all-measures';
import { pagesShown } from '../../../shared/domain/measures/pages';
import { LinkButton } from '../../components/speak/buttons';
import { Combo } from '../../components/speak/combo';
import css from './earlier-weeks-choice.module.css';
import type { EarlierWeeks } from './earlier-weeks-state';

/** Every chart once, in the order of the questions it answers. */
const charts = pagesShown(false).flatMap(({ short, measures }) =>
  measures.flat().map((id) => ({ id, label: chartNamed(id).name, detail: short })),
);

export const firstChart: ChartId = charts[0]?.id ?? 'days-to-conversation';

type Props = { readonly chartId: ChartId; readonly weeks: EarlierWeeks | null };

/** Which chart the figures are of, which stands in the address so that one can be led to it; and how far back they go. */
export function ChartChoice({ chartId, weeks }: Props) {
  const [, go] = useLocation();
  return (
    <div className={css.choice}>
      <div className={css.which}>
        <Combo
          small
          label="Of which chart?"
          items={charts}
          value={chartId}
          onChange={(id) => {
            if (id !== null) go(`/data/earlier-weeks/${id}`);
          }}
        />
      </div>
      {weeks !== null && (
        <p className={css.back}>
          The {weeks.figures.length} weeks before the program counted
          {weeks.yearMore !== null && (
            <>
              <br />
              <LinkButton onPress={weeks.yearMore}>A year further back</LinkButton>
            </>
          )}
        </p>
      )}
    </div>
  );
}
