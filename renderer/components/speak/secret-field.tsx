import { useState } from 'react';
import { LinkButton } from './buttons';
import { Field, type FieldProps } from './field';
import css from './secret-field.module.css';

type Props = Omit<FieldProps, 'single' | 'secret' | 'lines' | 'own'>;

/** Something that others must not read over a shoulder; whoever is alone may see what they type. */
export function SecretField(props: Props) {
  const [shown, setShown] = useState(false);
  return (
    <div className={css.secret}>
      <Field {...props} single secret={!shown} />
      <LinkButton onPress={() => setShown(!shown)}>
        {shown ? 'Hide what I type' : 'Show what I type'}
      </LinkButton>
    </div>
  );
}
