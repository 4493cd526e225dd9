import type { ConversationHow } from '../../../shared/domain/conversations/conversation';

/** A conversation some months on, when nothing in particular is the matter: fit for anybody. */
export interface InTouch {
  readonly how: ConversationHow;
  readonly matters: string;
  readonly strengths: string;
  readonly happened: string;
}

export const keepingInTouch: readonly InTouch[] = [
  {
    how: 'phone',
    matters: 'That it goes on as it is.',
    strengths: 'Everything from last time, with practice.',
    happened: 'Rang because we said we would. Four good minutes.',
  },
  {
    how: 'drop-in',
    matters: 'Company, mostly.',
    strengths: 'Came in without needing to.',
    happened: 'At the library table. Brought a biscuit tin back.',
  },
  {
    how: 'phone',
    matters: 'Not to be forgotten about.',
    strengths: 'Says so.',
    happened: 'We had not forgotten, and now that is known.',
  },
  {
    how: 'visit',
    matters: 'The garden, and the price of things.',
    strengths: 'Managing well on little.',
    happened: 'Sat outside for half an hour. Nothing to do, which we both remarked on.',
  },
  {
    how: 'message',
    matters: 'A photograph, to show us.',
    strengths: 'Pride.',
    happened: 'Sent a picture. Sent one back, of the team with the kettle.',
  },
  {
    how: 'phone',
    matters: 'Sleeping well, and keeping it that way.',
    strengths: 'Knows what helps and does it.',
    happened: 'Short. All well.',
  },
  {
    how: 'drop-in',
    matters: 'To tell somebody about a good week.',
    strengths: 'A good week.',
    happened: 'At the Boathouse, across a crowd, waving.',
  },
  {
    how: 'visit',
    matters: 'To talk over what happens next year.',
    strengths: 'Thinks ahead.',
    happened: 'Talked about later while it is not yet later. Wrote down three things.',
  },
  {
    how: 'phone',
    matters: 'A form, and the tone of it.',
    strengths: 'Opened it the same day.',
    happened: 'Read it out loud together. It was not as bad as its envelope.',
  },
  {
    how: 'visit',
    matters: 'The same as ever, with a better lamp.',
    strengths: 'Everything where it should be.',
    happened: 'Looked at the lamp. Good lamp.',
  },
  {
    how: 'phone',
    matters: 'To be asked, and to say “fine” and have it be true.',
    strengths: 'It was true.',
    happened: 'Asked twice, to be sure.',
  },
  {
    how: 'drop-in',
    matters: 'Whether we knew of anybody who could use a spare pair of hands.',
    strengths: 'A spare pair of hands.',
    happened: 'We did.',
  },
  {
    how: 'phone',
    matters: 'Family coming to stay.',
    strengths: 'People want to come.',
    happened: 'Would ring if it got too much. It will not, was the feeling.',
  },
  {
    how: 'visit',
    matters: 'The stairs, a little.',
    strengths: 'Says so before it matters.',
    happened: 'Went up and down together. A second rail, perhaps, one day.',
  },
  {
    how: 'message',
    matters: 'To say thank you, with three exclamation marks.',
    strengths: 'Generous.',
    happened: 'Read it out in the huddle, without the name.',
  },
  {
    how: 'phone',
    matters: 'Winter, when it comes.',
    strengths: 'A plan for it already.',
    happened: 'Went through the plan. Ours had been shorter.',
  },
  {
    how: 'drop-in',
    matters: 'An introduction for a neighbour.',
    strengths: 'Brings people.',
    happened: 'Met the neighbour. Left them talking.',
  },
  {
    how: 'visit',
    matters: 'Tea, properly made.',
    strengths: 'Makes it.',
    happened: 'An hour, most of it about trains.',
  },
  {
    how: 'phone',
    matters: 'A new tablet and what it does.',
    strengths: 'Reads the leaflet.',
    happened: 'Josie rang back within the hour.',
  },
  {
    how: 'phone',
    matters: 'To have a quiet life for a while.',
    strengths: 'Has one.',
    happened: 'We wished each other more of the same.',
  },
];
