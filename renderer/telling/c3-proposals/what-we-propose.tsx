import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { startSentence } from '../../../shared/domain/text';
import { Figure, Part, Text } from '../../components/words/text';
import { midSentence } from '../mid-sentence';

type Props = { readonly content: ProposalContent; readonly today: LocalDate; readonly title?: string };

const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const unended = (text: string): string => text.trim().replace(/\.$/, '');

/** What else was thought of, as it was asked and answered: `A tablet alarm? He tried one and switched it off.` */
function sayAlternatives({ alternatives }: ProposalContent): string {
  return alternatives
    .filter(({ what }) => what !== '')
    .map(
      ({ what, whyNot }) =>
        `${startSentence(what.replace(/[.?!]$/, ''))}? ${whyNot === '' ? '' : startSentence(ended(whyNot))}`,
    )
    .join(' ');
}

/** The proposal itself, why nothing less would do, and the money as the large figure it is. */
export function WhatWePropose({ content, today, title = 'What we propose, and why nothing less' }: Props) {
  const { weeklyPence, oneOffPence, funding, lookAgainOn } = content;
  const once = oneOffPence !== null && oneOffPence > 0;
  const weekly = weeklyPence !== null && weeklyPence > 0;
  return (
    <Part title={title}>
      <Text soft>
        {content.whyOnly === '' ? 'Not said yet.' : ended(content.whyOnly)} {sayAlternatives(content)}
      </Text>
      {content.outcomes.length > 0 && (
        <Text soft>
          So that:{' '}
          {content.outcomes
            .map(({ what, howWeWillKnow }) =>
              ended(howWeWillKnow === '' ? what : `${unended(what)} (${unended(howWeWillKnow)})`),
            )
            .join(' ')}
        </Text>
      )}
      <Figure
        value={
          weekly
            ? `${formatPounds(weeklyPence)} a week`
            : once
              ? `${formatPounds(oneOffPence)} once`
              : 'No money asked'
        }
      >
        {weekly && once && `and ${formatPounds(oneOffPence)} once, `}
        {funding !== '' && `from ${midSentence(ended(funding))} `}
        {lookAgainOn !== null && `Look again on ${sayDate(lookAgainOn, today)}.`}
      </Figure>
    </Part>
  );
}
