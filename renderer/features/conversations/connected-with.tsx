import type { ConversationPage } from '../../../shared/contract/conversations';
import { connectionKinds, wordConnectionKind } from '../../../shared/domain/conversations/conversation-words';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { Combo } from '../../components/speak/combo';
import { Said } from '../../components/speak/panel-words';
import type { ConversationDraft } from './conversation-draft';

type Connection = ConversationDraft['connections'][number];
type Props = {
  readonly known: ConversationPage['knownConnections'];
  readonly connections: readonly Connection[];
  readonly gaps: readonly string[];
  readonly onChange: (connections: Connection[], gaps: readonly string[]) => void;
};

const kinds = connectionKinds.map((value) => ({ value, label: wordConnectionKind(value) }));

/** What the person was connected with: from what others were, something new, or what we looked for and did not find. */
export function ConnectedWith({ known, connections, gaps, onChange }: Props) {
  const last = connections.at(-1);
  const add = (connection: Connection): void => {
    if (!connections.some(({ toWhat }) => toWhat === connection.toWhat))
      onChange([...connections, connection], gaps);
  };
  return (
    <>
      <Combo
        label="Connected with"
        aside="a few letters, then Enter"
        small
        items={known.map(({ toWhat, toKind, times }) => ({
          id: toWhat,
          label: toWhat,
          detail: `${wordConnectionKind(toKind)}, ${times === 1 ? 'once' : `${times} times`}`,
        }))}
        value={null}
        onChange={(toWhat) => {
          const found = known.find((each) => each.toWhat === toWhat);
          if (found !== undefined) add({ toKind: found.toKind, toWhat: found.toWhat });
        }}
        other={{
          words: (typed) => `Connect with “${typed}”`,
          onOther: (toWhat) => add({ toKind: 'community', toWhat }),
        }}
      />
      {connections.length > 0 && (
        <Said>
          <b>{connections.map(({ toWhat }) => toWhat).join(', ')}.</b>{' '}
          <LinkButton onPress={() => onChange(connections.slice(0, -1), gaps)}>Take the last off</LinkButton>{' '}
          {last !== undefined && (
            <LinkButton onPress={() => onChange(connections.slice(0, -1), [...gaps, last.toWhat])}>
              Looked for, and not there
            </LinkButton>
          )}
        </Said>
      )}
      {last !== undefined && !known.some(({ toWhat }) => toWhat === last.toWhat) && (
        <Chips
          label={`What is ${last.toWhat}?`}
          plainLabel
          chips={kinds}
          value={last.toKind}
          onChange={(toKind) => onChange([...connections.slice(0, -1), { ...last, toKind }], gaps)}
        />
      )}
      {gaps.length > 0 && (
        <Said>
          Looked for, and not there: <b>{gaps.join(', ')}.</b>{' '}
          <LinkButton onPress={() => onChange([...connections], gaps.slice(0, -1))}>Take it off</LinkButton>
        </Said>
      )}
    </>
  );
}
