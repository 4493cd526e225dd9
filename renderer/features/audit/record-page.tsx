import { useCallback, useEffect, useState } from 'react';
import type { RecordVerified } from '../../../shared/contract/audit';
import { wordVerdict } from '../../../shared/domain/audit/record-words';
import { localDateOf } from '../../../shared/domain/dates';
import { sayDay, sayTimeOf } from '../../../shared/domain/dates-said';
import { ThreadLine } from '../../components/time/thread-line';
import { DashList } from '../../components/words/check-list';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { Columns, Flag, Part, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { useDoing } from '../../telling/use-doing';
import { LookingPanel, RecordPanel } from './record-panel';

/** Whether the trail of changes is whole, and since when: looked through as the page opens. */
export function RecordPage() {
  const { today } = useDevice();
  const looking = useDoing('audit.verify');
  const { run } = looking;
  const [found, setFound] = useState<RecordVerified | null>(null);
  const [begun, setBegun] = useState(false);
  const look = useCallback(async (): Promise<void> => {
    const verified = await run({});
    if (verified !== null) setFound(verified);
  }, [run]);
  useEffect(() => {
    if (begun) return;
    setBegun(true);
    void look();
  }, [begun, look]);
  return (
    <AppPage
      at="/settings"
      about="record"
      inside={settingsPlaces('/settings/trail')}
      panel={
        looking.busy ? (
          <LookingPanel />
        ) : (
          <RecordPanel found={found} refused={looking.refused} onLook={() => void look()} />
        )
      }
    >
      {found === null ? <Before /> : <Verdict found={found} today={today} />}
    </AppPage>
  );
}

/** While nothing is known yet: what is being asked. */
function Before() {
  return (
    <>
      <Say size="one" soft="Is our record whole?">
        Every change is held to the one before it.
      </Say>
      <ThreadLine />
      <Columns wide>
        <WhatIsFound />
        <WhatIsNot />
      </Columns>
    </>
  );
}

function Verdict({ found, today }: { readonly found: RecordVerified; readonly today: string }) {
  const { soft, said, more } = wordVerdict(found, today);
  const isFine = found.misfit === null && found.mismatches.length === 0;
  const [first, ...rest] = more;
  const told = isFine ? more : rest;
  const rows = [
    { id: 'entries', words: 'Changes that fit, from the first', end: found.entries.toLocaleString('en-GB') },
    {
      id: 'looked',
      words: 'Looked through',
      end: `${sayDay(localDateOf(found.lookedAt), today)}, ${sayTimeOf(found.lookedAt)}`,
    },
  ];
  return (
    <>
      <Say size="one" soft={soft}>
        {said}
      </Say>
      {!isFine && (
        <Text>
          <Flag>{first}</Flag>
        </Text>
      )}
      <ThreadLine />
      <Columns wide>
        <div>
          <Part title="What was looked through">
            <Rows rows={rows} />
          </Part>
          {told.length > 0 && (
            <Part title={isFine ? 'Worth knowing' : 'What it may be, and what to do'}>
              <DashList items={told} />
            </Part>
          )}
          {isFine && <WhatIsFound />}
        </div>
        <WhatIsNot />
      </Columns>
    </>
  );
}

function WhatIsFound() {
  return (
    <Part title="What looking finds">
      <DashList
        items={[
          'A change that was altered: who, what, when, before or after.',
          'One that was taken out, put in, or moved.',
          'People, plans or anything else that came or went without a change that tells of it.',
        ]}
      />
    </Part>
  );
}

/** What no chain shows by itself, said as plainly as what it does. */
function WhatIsNot() {
  return (
    <div>
      <Part title="What it cannot find by itself">
        <DashList
          items={[
            'That the newest changes were cut off.',
            'That somebody who has the key made the whole record anew.',
          ]}
        />
      </Part>
      <Part title="What a mark is for">
        <Text soft>
          Noted on paper, it finds both. It stands for every change up to it, and another record does not bear
          it.
        </Text>
      </Part>
    </div>
  );
}
