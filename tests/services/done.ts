import type { Outcome } from '../../shared/domain/outcome';

/** The value of what was done; a refusal fails the test that did not expect one. */
export async function done<Value>(outcome: Promise<Outcome<Value, unknown>>): Promise<Value> {
  const answered = await outcome;
  if (!answered.ok) throw new Error(`Refused: ${JSON.stringify(answered.refusal)}`);
  return answered.value;
}
