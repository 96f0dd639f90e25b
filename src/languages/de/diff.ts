/** What a comparison of editions says, in German. */
import type { DiffWords } from '../parts/diff.ts';

export const diff: DiffWords = {
  heading: (before, after) => `Was sich von ${before} zu ${after} geändert hat`,
  nothing: 'Nichts hat sich geändert.',
  jumps: 'Zehnfach oder mehr: Stimmt die Größenordnung?',
  kinds: {
    corrected: 'Berichtigungen: anderer Wert, gleicher Stand',
    renewed: 'Neuer Zeitraum: anderer Wert, anderer Stand',
    added: 'Hinzugekommen',
    removed: 'Entfernt',
  },
  redated: (count) =>
    count === 1
      ? '1 Wert ist unverändert, hat aber einen neuen Stand.'
      : `${count} Werte sind unverändert, haben aber einen neuen Stand.`,
  measures: 'Geänderte Kennzahlen',
  claims: 'Aussagen mit anderem Ergebnis',
  slides: 'Betroffene Folien',
  sentences: 'Worauf Sätze beruhen',
  heads: {
    fact: 'Fakt',
    before: 'Vorher',
    after: 'Jetzt',
    by: 'Änderung',
    slides: 'Folien',
    page: 'Seite',
  },
  none: '—',
  slideKinds: { added: 'neu', removed: 'entfernt', changed: 'geändert' },
  verdicts: {
    holds: 'trifft zu',
    holdsAsStated: 'trifft laut Angaben zu',
    attributed: 'laut Quelle',
    unknown: 'nicht zu entscheiden',
    fails: 'trifft nicht zu',
  },
  rows: (row, count) => `${row} (${count} ${count === 1 ? 'Fakt' : 'Fakten'})`,
  page: (page) => `Seite ${page}`,
  slide: (page) => `Folie ${page}`,
  copy: {
    stale: 'Darin veraltet (Folie, Angabe, dort, jetzt)',
    none: 'Alle gezeigten Zahlen und Titel gelten noch.',
    untold:
      'Welche Zahlen veraltet sind, lässt sich nicht feststellen: Die Datei enthält keine facts.json (attach: nothing), und ihre Ausgabe wurde nicht eingefroren.',
    title: 'Titel',
  },
};
