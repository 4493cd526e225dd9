import type { ConversationHow } from '../../../shared/domain/conversations/conversation';

/** A conversation some months on, when nothing in particular is the matter: fit for anybody. What matters still does. */
export interface InTouch {
  readonly how: ConversationHow;
  readonly strengths: string;
  readonly happened: string;
}

export const keepingInTouch: readonly InTouch[] = [
  {
    how: 'phone',
    strengths: 'Everything from last time, with practice.',
    happened: 'Rang because we said we would. Four good minutes.',
  },
  {
    how: 'drop-in',
    strengths: 'Came in without needing to.',
    happened: 'At the library table. Brought a biscuit tin back.',
  },
  {
    how: 'phone',
    strengths: 'Says so.',
    happened: 'We had not forgotten, and now that is known.',
  },
  {
    how: 'visit',
    strengths: 'Managing well on little.',
    happened: 'Sat outside for half an hour. Nothing to do, which we both remarked on.',
  },
  {
    how: 'message',
    strengths: 'Pride.',
    happened: 'Sent a picture. Sent one back, of the team with the kettle.',
  },
  {
    how: 'phone',
    strengths: 'Knows what helps and does it.',
    happened: 'Short. All well.',
  },
  {
    how: 'drop-in',
    strengths: 'A good week.',
    happened: 'At the Boathouse, across a crowd, waving.',
  },
  {
    how: 'visit',
    strengths: 'Thinks ahead.',
    happened: 'Talked about later while it is not yet later. Wrote down three things.',
  },
  {
    how: 'phone',
    strengths: 'Opened it the same day.',
    happened: 'Read it out loud together. It was not as bad as its envelope.',
  },
  {
    how: 'visit',
    strengths: 'Everything where it should be.',
    happened: 'Looked at the lamp. Good lamp.',
  },
  {
    how: 'phone',
    strengths: 'It was true.',
    happened: 'Asked twice, to be sure.',
  },
  {
    how: 'drop-in',
    strengths: 'A spare pair of hands.',
    happened: 'We did.',
  },
  {
    how: 'phone',
    strengths: 'People want to come.',
    happened: 'Would ring if it got too much. It will not, was the feeling.',
  },
  {
    how: 'visit',
    strengths: 'Says so before it matters.',
    happened: 'Went up and down together. A second rail, perhaps, one day.',
  },
  {
    how: 'message',
    strengths: 'Generous.',
    happened: 'Read it out in the huddle, without the name.',
  },
  {
    how: 'phone',
    strengths: 'A plan for it already.',
    happened: 'Went through the plan. Ours had been shorter.',
  },
  {
    how: 'drop-in',
    strengths: 'Brings people.',
    happened: 'Met the neighbour. Left them talking.',
  },
  {
    how: 'visit',
    strengths: 'Makes it.',
    happened: 'An hour, most of it about trains.',
  },
  {
    how: 'phone',
    strengths: 'Reads the leaflet.',
    happened: 'Josie rang back within the hour.',
  },
  {
    how: 'phone',
    strengths: 'Has one.',
    happened: 'We wished each other more of the same.',
  },
];
