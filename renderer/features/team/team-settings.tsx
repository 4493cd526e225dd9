import { useState } from 'react';
import type { TeamView } from '../../../shared/contract/team';
import { sayDay, sayNumber } from '../../../shared/domain/dates-said';
import { formatPounds } from '../../../shared/domain/money';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { Table } from '../../components/lists/table';
import { LinkButton } from '../../components/speak/buttons';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Columns, Part, Quiet } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { MemberPanel } from './member-panel';
import { SettingPanel } from './setting-panel';
import { SettingSentence } from './setting-sentence';
import type { SettingName } from './setting-words';
import { WhoseTurn } from './whose-turn';

type At =
  | { readonly kind: 'setting'; readonly name: SettingName }
  | { readonly kind: 'member'; readonly id: string | null };

/** Our team and how we decide: who is in the room, and what we have agreed, in sentences. */
export function TeamSettings() {
  const { data, error } = useRead('team.read', {});
  const [at, setAt] = useState<At>({ kind: 'setting', name: 'signOffBy' });
  if (error !== null) throw error;
  if (data === undefined) return null;
  const member = at.kind === 'member' ? (data.members.find((each) => each.id === at.id) ?? null) : null;
  const panel =
    at.kind === 'setting' ? (
      <SettingPanel key={at.name} name={at.name} team={data.team} />
    ) : (
      <MemberPanel
        key={at.id ?? 'new'}
        member={member}
        onDone={() => setAt({ kind: 'setting', name: 'signOffBy' })}
      />
    );
  const inRoom = data.members.filter((each) => each.leftOn === null);
  return (
    <AppPage
      at="/settings"
      about="settings"
      inside={settingsPlaces('/settings')}
      panelFor="team.change"
      panel={panel}
    >
      <Say size="one">{`${startSentence(sayCount(inRoom.length, 'of us', 'of us'))}, and how we decide.`}</Say>
      <Room view={data} onOpen={(id) => setAt({ kind: 'member', id })} />
      <p>
        <LinkButton onPress={() => setAt({ kind: 'member', id: null })}>Somebody new</LinkButton>
      </p>
      <WhoseTurn />
      <ThreadLine />
      <Agreed
        view={data}
        at={at.kind === 'setting' ? at.name : null}
        onChoose={(name) => setAt({ kind: 'setting', name })}
      />
    </AppPage>
  );
}

function Room({ view, onOpen }: { readonly view: TeamView; readonly onOpen: (id: string) => void }) {
  const { today } = useDevice();
  return (
    <Table
      label="In the room"
      heads={['In the room', 'Brings', 'Here as', 'Takes a turn']}
      rows={view.members
        .filter((member) => member.leftOn === null)
        .map((member) => ({
          id: member.id,
          onOpen: () => onOpen(member.id),
          cells: [
            <>
              <b>{member.name}</b> {member.champion && <Quiet>practice champion</Quiet>}{' '}
              {member.awayToday && (
                <Quiet>
                  away{member.awayUntil === null ? '' : ` until ${sayDay(member.awayUntil, today)}`}
                </Quiet>
              )}
            </>,
            member.discipline,
            member.standing === 'visitor' ? 'visitor' : 'member',
            [...(member.takesChair ? ['chair'] : []), ...(member.takesScribe ? ['scribe'] : [])].join(', ') ||
              'watching',
          ],
        }))}
    />
  );
}

type AgreedProps = {
  readonly view: TeamView;
  readonly at: SettingName | null;
  readonly onChoose: (name: SettingName) => void;
};

function Agreed({ view: { team }, at, onChoose }: AgreedProps) {
  const choose = (name: string): void => onChoose(name as SettingName);
  const setting = (name: SettingName, words: string) => ({ setting: name, words });
  const days = (count: number): string => (count === 1 ? 'day' : `${count} days`);
  return (
    <Columns>
      <Part title="Signing off a C3">
        <SettingSentence
          at={at}
          onChoose={choose}
          parts={[
            'We sign off ',
            setting('signOffBy', team.signOffBy === 'consent' ? 'by consent' : 'by majority'),
            ', when at least ',
            setting('quorum', `${sayNumber(team.quorum)} members`),
            ' are there, one of them besides whoever brings it. ',
            setting(
              'otherDisciplineNeeded',
              team.otherDisciplineNeeded ? 'Another discipline' : 'No other discipline',
            ),
            ' needs to be among them. Positions are ',
            setting(
              'positionsHidden',
              team.positionsHidden ? 'hidden until all have spoken' : 'heard in turn',
            ),
            '. For the money, ',
            setting(
              'authoriserNeeded',
              team.authoriserNeeded ? 'a named authoriser is recorded' : 'nobody else is named',
            ),
            '.',
          ]}
        />
      </Part>
      <Part title="Limits and rhythms">
        <SettingSentence
          at={at}
          onChoose={choose}
          parts={[
            'A member may spend ',
            setting('delegatedLimitPence', formatPounds(team.delegatedLimitPence)),
            ' over ',
            setting('limitCountedOver', team.limitCountedOver === 'plan' ? 'the whole plan' : 'each spend'),
            '. Contact every ',
            setting('contactRhythmDays', days(team.contactRhythmDays)),
            ' unless a plan says otherwise, and a review every ',
            setting('reviewWithinDays', days(team.reviewWithinDays)),
            '. Proposals wait no more than ',
            setting('readyFlagDays', days(team.readyFlagDays)),
            '.',
          ]}
        />
      </Part>
    </Columns>
  );
}
