import { runProgram, type TestProgram } from '../running-program';

/** The key of the teams in these tests, which are nobody's. */
export const testKey = Buffer.alloc(32, 'a thread of gold');

/** The program on a folder whose team's own file is encrypted. */
export function encryptedProgram(folder: string, now: () => string): TestProgram {
  return runProgram(folder, now, {}, testKey);
}
