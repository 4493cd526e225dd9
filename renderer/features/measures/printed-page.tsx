import type { ChartView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import { measureOfChart } from '../../../shared/domain/measures/all-measures';
import type { Reader } from '../../../shared/domain/measures/for-reader';
import { useDevice } from '../../lib/use-device';
import css from './printed-page.module.css';
import { TakenChart } from './taken-chart';

type Props = {
  readonly question: string;
  readonly charts: readonly ChartView[];
  readonly reader: Reader;
  /** Of how many teams together they are; null: of the team's own. */
  readonly allTeams: number | null;
};

/** All charts of a question as they are printed: each on its page, with what the team noticed on it for the team itself. */
export function PrintedPage({ question, charts, reader, allTeams }: Props) {
  const { today } = useDevice();
  return (
    <div className={css.printed} aria-hidden="true" data-theme="light" data-surface="paper" data-printed>
      {charts.map((chart) => (
        <section className={css.page} key={chart.chartId}>
          <h1>{question}</h1>
          <TakenChart chart={chart} reader={reader} allTeams={allTeams} />
          <p className={css.reflect}>{measureOfChart(chart.chartId).reflection}</p>
          {reader === 'team' && chart.notices.length > 0 && (
            <ul>
              {chart.notices.slice(0, 4).map(({ id, on, noticed, tryNext }) => (
                <li key={id}>
                  <b>{sayDate(on, today)}</b> {noticed} {tryNext !== '' && `We will try: ${tryNext}`}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
