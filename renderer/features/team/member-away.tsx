import { useState } from 'react';
import type { MemberRow } from '../../../shared/contract/team';
import { PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { DateField } from '../../components/speak/date-field';
import { Field, FieldRow } from '../../components/speak/field';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

/** When somebody is away: whom they lead is then flagged until somebody covers. */
export function MemberAway({ member }: { readonly member: MemberRow }) {
  const { today } = useDevice();
  const [from, setFrom] = useState(member.awayFrom ?? '');
  const [until, setUntil] = useState(member.awayUntil ?? '');
  const [reason, setReason] = useState(member.awayReason ?? '');
  const away = useDoing('team.set-away');
  const { id: memberId } = member;
  return (
    <>
      <FieldRow>
        <DateField label="Away from" small value={from} onChange={setFrom} />
        <DateField label="until" small value={until} onChange={setUntil} />
      </FieldRow>
      <Field
        label="Why"
        aside="if you like"
        value={reason}
        onChange={setReason}
        single
        small
        maxLength={200}
      />
      {away.refused !== null && <Refusal>{away.refused}</Refusal>}
      <PanelText soft>
        <LinkButton
          onPress={() =>
            void away.run(
              { memberId, from: from === '' ? today : from, until: until === '' ? null : until, reason },
              `${member.calledName} is away.`,
            )
          }
        >
          Keep that they are away
        </LinkButton>{' '}
        {member.awayFrom !== null && (
          <LinkButton
            onPress={() =>
              void away.run(
                { memberId, from: null, until: null, reason: '' },
                `${member.calledName} is back.`,
              )
            }
          >
            They are back
          </LinkButton>
        )}
      </PanelText>
    </>
  );
}
