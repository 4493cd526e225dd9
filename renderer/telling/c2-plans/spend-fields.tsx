import { formatPounds } from '../../../shared/domain/money';
import { PanelText } from '../../components/frame/panel';
import { Field } from '../../components/speak/field';
import { MoneyField } from '../../components/speak/money-field';
import { Refusal } from '../../components/speak/refusal';
import type { useSpend } from './use-spend';

type Props = {
  readonly spending: ReturnType<typeof useSpend>;
  /** What the team calls the person. */
  readonly name: string;
  /** 'stands first on Wednesday': when an agreement can be had. */
  readonly agreedWhen: string;
};

/** How much and what for, and before it is kept whether it is ours to commit without asking. */
export function SpendFields({ spending, name, agreedWhen }: Props) {
  const { spend, setSpend, passesByPence, amountWrong, refused } = spending;
  const past = passesByPence > 0;
  return (
    <>
      <MoneyField
        label="How much?"
        value={spend.amount}
        onChange={(amount) => setSpend({ ...spend, amount })}
        placeholder="£"
        autoFocus
        {...(amountWrong !== null && { wrong: amountWrong })}
        {...(past && {
          wrong: `This is ${formatPounds(passesByPence)} past what you may spend without asking.`,
        })}
      />
      <Field
        label="What for?"
        value={spend.what}
        onChange={(what) => setSpend({ ...spend, what })}
        placeholder={`what ${name} gets for it`}
      />
      {past && (
        <PanelText>
          Kept as <b>awaiting agreement</b>, it {agreedWhen}. Until then it is not spent.
        </PanelText>
      )}
      {refused !== null && <Refusal>{refused}</Refusal>}
    </>
  );
}
