import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';

/** Before there is a history: what it is, where it comes from, and what of it is left behind. */
export function BeforeHistory() {
  return (
    <>
      <Say size="one" soft="What did our council’s own figures say before?">
        Your council has years of them already.
      </Say>
      <ThreadLine />
      <Columns>
        <Part title="Where it comes from">
          <Text>
            Every council in England sends <b>Adult Social Care Client Level Data</b> to NHS England each
            quarter: one CSV file from its record system, with a row for each thing that happened. Ask your
            performance or business intelligence team for the file as it was sent, for as many quarters as
            they have.
          </Text>
        </Part>
        <Part title="What it gives us">
          <Text>
            Weeks of requests, what they led to, who had to ask again, and what long-term support began and
            cost. These are the whole council’s, so they make a baseline for what the team does. They never
            become plans, people or actions here.
          </Text>
        </Part>
      </Columns>
      <Part title="What is left behind on the way in">
        <Text>
          Names, NHS numbers, postcodes, days of birth, GPs, linked people and everything else that is not
          counted are dropped before anything is written. Of each person a keyed code is kept, so that a
          second request can be told from a first; it cannot be turned back into anybody. Words that stand on
          fewer than five people’s events are dropped as well, because they could be a note about somebody.
        </Text>
      </Part>
    </>
  );
}
