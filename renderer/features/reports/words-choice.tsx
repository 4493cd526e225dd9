import { sayCount, startSentence } from '../../../shared/domain/text';
import { PanelText } from '../../components/frame/panel';
import { Field } from '../../components/speak/field';
import type { ComposingProps } from './report-choices';

/** What the report is called, and what the team says itself before any figure. */
export function WordsChoice({ material, composition, onChange }: ComposingProps) {
  const { noticesKept } = material;
  return (
    <>
      <Field
        label="What is it called?"
        single
        value={composition.title}
        onChange={(title) => onChange({ title })}
      />
      <Field
        label="What do we want to say first?"
        aside="in our own words"
        lines={10}
        value={composition.introduction}
        onChange={(introduction) => onChange({ introduction })}
        help="What happened in these weeks, and what we learned. The name of somebody we talk with stops the report before a file is written."
      />
      {composition.noticed && noticesKept > 0 && (
        <PanelText soft>
          {startSentence(sayCount(noticesKept, 'thing', 'things'))} we noticed{' '}
          {noticesKept === 1 ? 'counts' : 'count'} fewer than five, and stay{noticesKept === 1 ? 's' : ''} in
          the team.
        </PanelText>
      )}
    </>
  );
}
