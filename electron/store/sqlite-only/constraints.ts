/** What of the store's own rules a fault says was broken; null for any other fault. */
export function brokenBy(fault: unknown): 'reference' | 'uniqueness' | 'kept-for-good' | null {
  const code = fault instanceof Error && 'code' in fault ? fault.code : '';
  switch (code) {
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
      return 'reference';
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      return 'uniqueness';
    case 'SQLITE_CONSTRAINT_TRIGGER':
      return 'kept-for-good';
    default:
      return null;
  }
}
