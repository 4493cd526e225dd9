import { sayDate } from '../../../../shared/domain/dates-said';
import { sayList } from '../../../../shared/domain/text';
import { GoButton } from '../../../components/speak/go-button';
import { Decide } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { useNextWords } from '../room/go-on';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import type { Blocked } from './use-blocked';

type Props = { readonly item: Item<'c3-proposal'>; readonly blocked: Blocked };

/** What will happen, in words, and the one step that makes it so. */
export function BlockedFoot({ blocked }: Props) {
  const { refused } = blocked;
  return (
    <>
      {refused !== null && <Refusal>{refused}</Refusal>}
      <Step blocked={blocked} />
    </>
  );
}

function Step({ blocked }: Pick<Props, 'blocked'>) {
  const { deciding, today } = useRoom();
  const words = useNextWords();
  const { choice, objected, lookAgainOn, wait, busy } = blocked;
  const names = deciding
    .filter(({ memberId }) => objected.includes(memberId))
    .map(({ calledName }) => calledName);
  if (choice === 'overrule' && names.length === 0) return <OverruleStep blocked={blocked} />;
  const on = choice === 'look-again' ? lookAgainOn : null;
  const objects = names.length > 0 && choice === 'overrule';
  const it = objects ? 'The proposal' : 'the proposal';
  const missing =
    choice === null ? 'choose one' : choice === 'look-again' && on === null ? 'which day' : undefined;
  return (
    <>
      <Decide>
        {objects ? (
          <b>{`${sayList(names)} ${names.length === 1 ? 'objects' : 'object'}, so it waits. One objection is enough. `}</b>
        ) : (
          <b>If we wait, </b>
        )}
        {on === null
          ? `${it} keeps its place and comes back by itself when the C2 plan ends.`
          : `${it} keeps its place and comes back on ${sayDate(on, today)}, or when the C2 plan ends.`}
      </Decide>
      <GoButton
        onGo={() => void wait(on)}
        busy={busy}
        next={words}
        {...(missing !== undefined && { waiting: missing })}
      >
        {on === null ? 'Leave it waiting' : `Look again on ${sayDate(on, today)}`}
      </GoButton>
    </>
  );
}

function OverruleStep({ blocked }: Pick<Props, 'blocked'>) {
  const { reason, stillToSay, overrule, busy } = blocked;
  const waiting =
    reason.trim() === '' ? 'say why first' : stillToSay > 0 ? `${stillToSay} still to say` : undefined;
  return (
    <>
      <Decide>
        <b>If we all say go ahead,</b> the round begins now. Our reason is kept in the sign-off and printed in
        the minutes. The C2 plan stays open.
      </Decide>
      <GoButton onGo={() => void overrule()} busy={busy} {...(waiting !== undefined && { waiting })}>
        Overrule together
      </GoButton>
    </>
  );
}
