import { matchPath } from 'react-router';
import { pages } from './pages.js';
import { queries } from './queries.js';
import { wasSignedIn } from './signed-in-note.js';
import { reachedQuery } from './workplace.js';

/** Begins to load what the address will show, while the server is still asked who has signed in. */
export function loadAhead(address: string): void {
  if (!wasSignedIn()) return;
  const page = pages.find(({ path }) => matchPath(`/:organization/:year/${path}`, address)) ?? pages[0];
  page?.load().catch(() => undefined); // told when the page is shown
  queries.query(reachedQuery).catch(() => undefined);
}
