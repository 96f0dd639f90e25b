import type { ScreenWords } from '../parts/screen.ts';

/** Keys as German keyboards name them. */
export const screen: ScreenWords = {
  close: 'Schließen',
  help: { title: 'Tasten' },
  keys: [
    ['→ ↓ Leertaste N', 'Nächste Folie'],
    ['← ↑ P', 'Vorherige Folie'],
    ['Pos1 Ende', 'Erste Folie, letzte Folie'],
    ['G', 'Zu einer Folie nach ihrer Nummer'],
    ['Esc O', 'Übersicht aller Folien'],
    ['F', 'Vollbild'],
    ['B .', 'Schwarzer Bildschirm und zurück'],
    ['I', 'Zahlen dieser Folie auflisten'],
    ['D', 'Daten des Diagramms als Tabelle'],
    ['R', 'Alle Folien auf einer Seite lesen'],
    ['+ -', 'Größer, kleiner (Pfeiltasten verschieben, 0 setzt zurück)'],
    ['?', 'Diese Tastenliste'],
  ],
  speakerKey: ['S', 'Referentenansicht: Notizen, nächste Folie, Uhr'],
  figures: 'Zahlen dieser Folie auflisten',
  position: ['Folie ', ' von ', ': '],
  next: 'Nächste Folie',
  previous: 'Vorherige Folie',
  resume: 'Vortrag fortsetzen',
  jump: 'Nummer einer Folie',
  speaker: {
    title: 'Referentenansicht',
    loading: 'Die Referentenansicht wird vorbereitet …',
    upcoming: 'Nächste Folie',
    time: 'Zeit',
    reset: 'Klicken, um neu zu beginnen',
    pacing: 'Verbleibende Zeit für diese Folie',
    notes: 'Notizen',
    layout: 'Anordnung: ',
    layouts: ['Standard', 'breit', 'hoch', 'nur Notizen'],
    stranger: 'Öffnen Sie die Referentenansicht aus presenter.html.',
    lost: 'Der Vortrag antwortet nicht.<br>Schließen Sie dieses Fenster und öffnen Sie es erneut.',
    noWindow:
      'Die Referentenansicht konnte nicht geöffnet werden. Erlauben Sie Pop-ups und öffnen Sie sie erneut.',
  },
};
