import { chartNamed } from '../../../shared/domain/measures/all-measures';
import { chartsOfPage, dataPages } from '../../../shared/domain/measures/pages';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import {
  audiences,
  composedFor,
  decidePeriod,
  type Span,
  spans,
  wordAudience,
} from '../../../shared/domain/reports/composition';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { DateField } from '../../components/speak/date-field';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import type { ComposingProps } from './report-choices';

const spanWords: Readonly<Record<Span, string>> = {
  '13': 'A quarter',
  '26': 'Half a year',
  '52': 'A year',
  own: 'Other days',
};

/** Which weeks and which charts; for readers that are known, what they ask first. */
export function ChartChoice({ composition, onChange }: ComposingProps) {
  const { today } = useDevice();
  const { span, from, to, chartIds, noticed, figures } = composition;
  const period = decidePeriod(composition, today);
  return (
    <>
      <ButtonRow>
        {audiences.map((audience) => (
          <SecondaryButton key={audience} onPress={() => onChange(composedFor(audience, composition))}>
            {wordAudience(audience)}
          </SecondaryButton>
        ))}
      </ButtonRow>
      <Chips
        label="Which weeks?"
        chips={spans.map((value) => ({ value, label: spanWords[value] }))}
        value={span}
        onChange={(next) => onChange({ span: next })}
      />
      {span === 'own' && (
        <>
          <DateField label="From" small value={from} onChange={(day) => onChange({ from: day })} />
          <DateField label="to" small value={to} onChange={(day) => onChange({ to: day })} />
          {!period.ok && from !== '' && to !== '' && (
            <Refusal>{wordRefusal(period.refusal, { today })}</Refusal>
          )}
        </>
      )}
      {dataPages.map((page) => (
        <Chips
          key={page.id}
          many
          label={page.question}
          chips={chartsOfPage(page).map((id) => ({ value: id, label: chartNamed(id).name }))}
          value={chartIds.filter((id) => chartsOfPage(page).includes(id))}
          onChange={(chosen) =>
            onChange({
              chartIds: [...chartIds.filter((id) => !chartsOfPage(page).includes(id)), ...chosen],
            })
          }
        />
      ))}
      <Chips
        many
        label="And with the charts"
        chips={[
          { value: 'noticed', label: 'What we noticed' },
          { value: 'figures', label: 'The figures, week by week' },
        ]}
        value={[...(noticed ? (['noticed'] as const) : []), ...(figures ? (['figures'] as const) : [])]}
        onChange={(chosen) =>
          onChange({ noticed: chosen.includes('noticed'), figures: chosen.includes('figures') })
        }
      />
    </>
  );
}
