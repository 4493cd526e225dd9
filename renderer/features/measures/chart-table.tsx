import { sayDate } from '../../../shared/domain/dates-said';
import type { ChartReading } from '../../../shared/domain/measures/read-chart';
import { sayKind } from '../../../shared/domain/measures/say-point';
import { sayLevel, sayWeek } from '../../../shared/domain/measures/say-value';
import { Table } from '../../components/lists/table';
import { useDevice } from '../../lib/use-device';
import { firstShown, type WeeksShown } from '../../telling/measures/drawing';

type Props = { readonly reading: ChartReading; readonly shown: WeeksShown };

/** The same weeks in figures, the newest first. */
export function ChartTable({ reading, shown }: Props) {
  const { today } = useDevice();
  const { weeks, parts, xmr, measure } = reading;
  const from = firstShown(reading, shown);
  const level = (value: number): string => (Number.isNaN(value) ? '' : sayLevel(measure.unit, value));
  const rows = weeks.flatMap((week, at) => {
    const point = xmr.points[at];
    if (at < from || point === undefined) return [];
    const entered = parts[at]?.kind === 'entered' ? ', entered by hand' : '';
    return [
      {
        id: week,
        cells: [
          sayDate(week, today),
          `${sayWeek(measure.unit, parts[at] ?? null)}${entered}`,
          level(point.mean),
          Number.isNaN(point.lower) ? '' : `${level(point.lower)} to ${level(point.upper)}`,
          sayKind(point),
        ],
      },
    ];
  });
  return (
    <Table
      label="The chart in figures"
      heads={['Week beginning', 'Came to', 'Usual', 'We would expect', 'What it is']}
      rows={rows.toReversed()}
    />
  );
}
