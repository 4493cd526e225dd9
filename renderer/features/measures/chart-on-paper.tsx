import { useMemo, useState } from 'react';
import type { ChartView } from '../../../shared/contract/measures';
import { type ChartId, chartNamed } from '../../../shared/domain/measures/all-measures';
import { chartsOfPage, type DataPage } from '../../../shared/domain/measures/pages';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { firstWords } from '../../../shared/domain/text';
import { PaperFoot } from '../../components/frame/paper';
import { useKeys } from '../../components/keys/use-keys';
import { FilterTabs } from '../../components/lists/filter-tabs';
import { Say } from '../../components/words/say';
import { Who } from '../../components/words/who';
import { Answer } from '../../telling/measures/answer';
import { ChartWithNotices } from '../../telling/measures/chart-with-notices';
import { OnTheWall } from '../../telling/on-the-wall';
import { AboutMeasure } from './about-measure';
import css from './chart-on-paper.module.css';
import type { ChartPanelMode } from './chart-panel';
import { ChartTable } from './chart-table';
import { type Looking, spanShown } from './looking';
import { spansFor } from './spans';

type Props = {
  readonly page: DataPage;
  readonly chart: ChartView;
  readonly presented: boolean;
  readonly teams: number;
  readonly looking: Looking;
  readonly onLook: (part: Partial<Looking>) => void;
  readonly onChart: (chartId: string) => void;
  readonly onMode: (mode: ChartPanelMode) => void;
};

/** The first chart of a measure by its name; the others, beside it, by what makes them different. */
function tabOf({ measures }: DataPage, id: ChartId): string {
  const { name, short } = chartNamed(id);
  return short === '' || measures.some(([first]) => first === id) ? name : short;
}

/** The chart of a question on paper: what it shows first in words, then drawn, and as a table behind one key. */
export function ChartOnPaper({ page, chart, presented, teams, looking, onLook, onChart, onMode }: Props) {
  const reading = useMemo(() => readChart(chart), [chart]);
  const [asTable, setAsTable] = useState(false);
  const { scope } = looking;
  const spans = spansFor(reading.weeks.length);
  const shown = spanShown(spans, looking.shown);
  const charts = chartsOfPage(page);
  const said = sayChart(reading, chart.target);
  useKeys({
    t: () => setAsTable(!asTable),
    y: () => {
      const at = spans.findIndex(({ value }) => value === shown);
      onLook({ shown: spans[(at + 1) % spans.length]?.value ?? shown });
    },
  });
  return (
    <>
      <Who
        about={firstWords(reading.measure.counts, 120)}
        wall={
          presented ? (
            <OnTheWall>On the wall: this chart</OnTheWall>
          ) : (
            <>
              <kbd>F</kbd>shows it on the wall
            </>
          )
        }
      />
      <Say size="one">{page.question}</Say>
      <Answer said={said} />
      <div className={css.choose}>
        {charts.length > 1 && (
          <FilterTabs
            label="Charts"
            tabs={charts.map((id, index) => ({ value: id, label: tabOf(page, id), hint: String(index + 1) }))}
            value={chart.chartId}
            onChange={onChart}
          />
        )}
        {teams > 1 && (
          <FilterTabs
            label="Whose data"
            tabs={[
              { value: 'team', label: 'Our team' },
              { value: 'all-teams', label: `All ${teams} teams` },
            ]}
            value={scope}
            onChange={(next) => onLook({ scope: next })}
          />
        )}
      </div>
      {asTable ? (
        <ChartTable reading={reading} shown={shown} />
      ) : (
        <ChartWithNotices chart={chart} reading={reading} said={said} shown={shown}>
          {spans.length > 1 && (
            <FilterTabs
              label="How far back"
              tabs={spans.map(({ value, words }) => ({ value: String(value), label: words }))}
              value={String(shown)}
              onChange={(value) =>
                onLook({ shown: spans.find((span) => String(span.value) === value)?.value ?? shown })
              }
            />
          )}
        </ChartWithNotices>
      )}
      <PaperFoot>
        <AboutMeasure
          measure={reading.measure}
          chart={chart}
          own={scope === 'team'}
          asTable={asTable}
          onTable={() => setAsTable(!asTable)}
          onMode={onMode}
        />
      </PaperFoot>
    </>
  );
}
