/** Whose data it is: the team's own, or that of every team in the store together. */
export type Scope = 'team' | 'all-teams';
