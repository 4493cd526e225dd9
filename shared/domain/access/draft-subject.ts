/** What a draft is about, by its key (`shared/contract/drafts.ts`); null where it is about no one person. */
export function draftSubject(
  key: string,
): readonly { readonly field: NamesOnePerson; readonly id: string }[] {
  const [about, id] = key.split('/');
  // Somebody new is nobody yet.
  if (id === undefined || id === 'new') return [];
  switch (about) {
    case 'conversation':
    case 'person':
      return [{ field: 'personId', id }];
    // Opening one is about a person, everything later about the plan.
    case 'c2-plan':
      return [
        { field: 'planId', id },
        { field: 'personId', id },
      ];
    case 'c3-proposal':
      return [{ field: 'proposalId', id }];
    default:
      return [];
  }
}

/** The fields of an input that name something of one person. */
export const fieldsOfOnePerson = [
  'personId',
  'planId',
  'proposalId',
  'conversationId',
  'connectionId',
] as const;
export type NamesOnePerson = (typeof fieldsOfOnePerson)[number];
