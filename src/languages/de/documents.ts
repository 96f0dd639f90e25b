import type { DocumentWords } from '../parts/documents.ts';

export const documents: DocumentWords = {
  chartData: 'Daten zum Diagramm',
  figures: {
    title: 'Zahlen auf dieser Folie',
    heads: ['Angabe', 'Wert', 'Art', 'Quelle oder Berechnung', 'Stand'],
    before: (was) => ` (vorher: ${was})`,
    none: 'Diese Folie enthält keine Zahlen.',
  },
  sources: {
    title: 'Quellen',
    heads: ['Quelle oder Berechnung', 'Stand', 'Zahlen'],
    places: 'Fundstelle oder Berechnung',
    comma: '; ',
    changed: 'Seit der letzten Ausgabe geändert',
  },
  handout: 'Handout',
  contents: 'Inhalt',
  script: {
    name: 'Redemanuskript',
    warning: 'Für Vortragende. Nicht weitergeben.',
    next: 'Weiter mit',
    none: '(keine Notizen)',
    minutes: (own, soFar) => `${comma(own)} Min. (bisher ${comma(soFar)} Min.)`,
  },
  errata: {
    title: 'Berichtigung',
    of: (before) => `Für alle, denen die Ausgabe ${before} vorliegt`,
    heads: ['Seite', 'Angabe', 'Falsch', 'Richtig'],
    heading: 'Titel',
    gone: '(entfernt)',
  },
  attachments: {
    facts: 'Die gezeigten Zahlen mit ihren Quellen',
    table: (title) => `Tabelle: ${title}`,
  },
  presenterWarning:
    'Für Vortragende. Enthält die Notizen: nicht weitergeben. Geben Sie stattdessen index.html weiter.',
};

/** 1.5 as it comes. */
function comma(minutes: string): string {
  return minutes.replace('.', ',');
}
