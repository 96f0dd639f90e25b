/** What a run is doing, as it is told while it works. */
import type { Stage } from '../../model/ended-deck.ts';

export const stages: Readonly<Record<Stage, string>> = {
  read: 'reading',
  judge: 'checking',
  draw: 'drawing',
  browser: 'starting the browser',
  print: 'printing',
  shoot: 'taking pictures',
  write: 'writing',
};
