import { AboutPage } from './about-page';
import { HuddleSettings } from './huddle-settings';
import { LookSettings } from './look-settings';
import { SharingSettings } from './sharing-settings';
import { TeamSettings } from './team-settings';

/** Settings are sentences whose values can be changed; each part has its own page. */
export function SettingsPage({ part }: { readonly part: string }) {
  switch (part) {
    case 'huddle':
      return <HuddleSettings />;
    case 'look':
      return <LookSettings />;
    case 'sharing':
      return <SharingSettings />;
    case 'about':
      return <AboutPage />;
    default:
      return <TeamSettings />;
  }
}
