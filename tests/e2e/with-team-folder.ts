import { rmSync } from 'node:fs';
import { test as base } from './launch';
import { newTeamFolder, type TeamFolder } from './team-file';

/** Every test has a team's folder of its own, which the program opens; gone once the program that had it open has ended. */
export const test = base.extend<{ readonly team: TeamFolder }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other is written so
  team: async ({}, use) => {
    const team = await newTeamFolder();
    await use(team);
    rmSync(team.folder, { recursive: true, force: true });
  },
  launchApp: async ({ team, launchApp }, use) => {
    await use((launch) => launchApp({ userData: team.folder, ...launch }));
  },
});
