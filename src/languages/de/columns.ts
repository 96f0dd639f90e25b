import type { ColumnWords } from '../parts/columns.ts';

const fact = 'Adresse des Fakts';
const low = 'unteres Ende; null: offen';
const high = 'oberes Ende; null: offen';

export const columns: ColumnWords = {
  heads: ['Spalte', 'Zelle', 'enthält'],
  cells: {
    quantity: 'Zahl',
    moment: 'Zeitpunkt',
    category: 'Kategorie',
    step: 'Schritt von Zahlen',
    text: 'Text',
    blank: 'leer',
    level: 'Stand',
    flag: 'ja oder nein',
  },
  row: 'jede Zeile',
  ofRow: {
    key: 'Schlüssel der Zeile',
    order: 'ihr Platz, ab 0',
    highlight: 'true, wo das Diagramm sie hervorhebt',
  },
  ofCell: {
    quantity: {
      value:
        'der Wert oder das eine Ende, das genannt ist; null bei einer Spanne und bei Unbekanntem',
      low,
      high,
      shape:
        'wie zu zeichnen: value (Wert), range (Spanne), above (ab low nach oben offen), below (ab high nach unten offen), slot (nichts bekannt), none (entfällt)',
      sure: 'wie sicher: exact (genau), vague (ungefähre Größe), estimated (geschätzt), undisclosed (nicht veröffentlicht)',
      kind: 'welche Art von Zahl es ist',
      sign: 'ihr Eintrag in der Zeichenerklärung',
      estimated: 'true, wo jemand sie geschätzt hat',
      about: 'true, wo die Quelle gerundet hat',
      text: 'in Worten',
      before: 'von den Worten: was vor der ersten Ziffer steht',
      number: 'von den Worten: von der ersten Zahl bis zur letzten',
      unit: 'von den Worten: Größenordnung und Einheit dahinter',
      after: 'von den Worten: was hinter der Einheit steht',
      parts: 'die Worte in Stücken { text, role }, mit den Rollen',
      fact,
    },
    moment: {
      value:
        'in Millisekunden UTC, wo er gezeichnet wird: ein Tag an seinem Beginn, Längeres in der Mitte, sonst das eine Ende, das genannt ist',
      low: 'erster Augenblick in Millisekunden UTC; null: offen',
      high: 'erster Augenblick danach in Millisekunden UTC; null: offen',
      kind: 'welche Art von Zeitpunkt es ist',
      text: 'in Worten',
      fact,
    },
    category: {
      value: 'der Wert in der Tabelle',
      label: 'in Worten',
      rank: 'ihr Platz in der Reihenfolge der Kategorien, ab 0',
      fact,
    },
    step: {
      value: 'das untere Ende, wie in der Adresse',
      label: 'in Worten',
      rank: 'sein Platz in der Reihenfolge der Schritte, ab 0',
      low: 'sein unteres Ende',
      high: 'sein oberes Ende',
      fact,
    },
    text: { value: 'der Text', fact },
    blank: {
      value:
        'das Zeichen für eine leere Zelle; in einer eigenen Spezifikation null, wo die Spalte keine Texte hält',
      text: 'wie es dasteht',
      fact,
    },
    level: { low, high },
    flag: { value: 'true oder false', text: 'wie es dasteht', fact },
  },
};
