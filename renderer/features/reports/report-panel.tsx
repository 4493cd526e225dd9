import { useState } from 'react';
import type { Report } from '../../../shared/domain/reports/report-document';
import { Panel } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe, Segments } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { ChartChoice } from './chart-choice';
import type { ComposingProps, Targets } from './report-choices';
import { ReportSheets } from './report-sheets';
import { StoryChoice } from './story-choice';
import { useSaveReport } from './use-save-report';
import { WordsChoice } from './words-choice';

type Props = ComposingProps & { readonly report: Report | null; readonly targets: Targets };

type Part = 'charts' | 'words' | 'stories';

/** What goes into a report, and the step that makes it a file. */
export function ReportPanel({ material, composition, onChange, report, targets }: Props) {
  const [part, setPart] = useState<Part>('charts');
  const saving = useSaveReport(composition, report);
  const composing = { material, composition, onChange };
  return (
    <Panel
      label="A report"
      many
      foot={
        <>
          {saving.refused !== null && <Refusal>{saving.refused}</Refusal>}
          <GoButton
            onGo={() => void saving.save('pdf')}
            busy={saving.busy}
            {...(report === null && { waiting: 'something to say first' })}
          >
            {saving.busy ? 'Choosing where to …' : 'Save it as a PDF'}
          </GoButton>
          <Safe>
            Or{' '}
            <LinkButton onPress={() => void saving.save('docx')} disabled={saving.busy || report === null}>
              save it as Word
            </LinkButton>
            . Nothing is sent anywhere, and your choices stay for the next one.
          </Safe>
        </>
      }
    >
      <Segments
        label="Which part"
        segments={[
          { value: 'charts', label: 'Weeks and charts' },
          { value: 'words', label: 'Our words' },
          { value: 'stories', label: 'Stories' },
        ]}
        value={part}
        onChange={setPart}
      />
      {part === 'charts' && <ChartChoice {...composing} />}
      {part === 'words' && <WordsChoice {...composing} />}
      {part === 'stories' && <StoryChoice {...composing} />}
      {report !== null && <ReportSheets report={report} targets={targets} ref={saving.sheets} />}
      {saving.printed}
    </Panel>
  );
}
