/** What a run is doing, as it is told while it works. */
import type { Stage } from '../../model/ended-deck.ts';

export const stages: Readonly<Record<Stage, string>> = {
  read: 'Lesen',
  judge: 'Prüfen',
  draw: 'Zeichnen',
  browser: 'Browser starten',
  print: 'Drucken',
  shoot: 'Bilder aufnehmen',
  write: 'Schreiben',
};
