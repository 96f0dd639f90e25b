/** Was über Tabellen gesagt wird, die ein Deck aus anderen bildet. */
import type { GroupArgs } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const groupsMessages: MessagesOf<GroupArgs> = {
  'table-taken': ({ name }) => ({
    what: `Die Tabelle „${name}“ würde aus einer anderen gebildet, aber das Datenpaket hat schon eine Tabelle dieses Namens.`,
    remedy: 'Geben Sie der gebildeten Tabelle einen anderen Namen.',
  }),
  'group-key': ({ problem, field, table, group, rows, found }) => ({
    what: `${rows === 1 ? 'Eine Zeile' : `${rows} Zeilen`} von „${table}“ ${
      {
        blank: `${rows === 1 ? 'gehört' : 'gehören'} zu keiner Gruppe: „${field}“ ist leer`,
        none: `${rows === 1 ? 'gehört' : 'gehören'} zu keiner Gruppe: „${field}“ nennt keine (${found})`,
        several: `${rows === 1 ? 'kann' : 'können'} zu mehreren Gruppen von „${group}“ gehören: „${field}“ ist „${found}“`,
      }[problem]
    }.`,
    expected: 'eine Zelle, die sagt, zu welcher Gruppe die Zeile gehört',
    remedy:
      problem === 'several'
        ? 'Schreiben Sie die Zelle genauer, oder bilden Sie Gruppen über längere Zeiträume oder breitere Stufen.'
        : `Füllen Sie sie aus, oder lassen Sie solche Zeilen weg: where: { ${field}: { known: true } }.`,
  }),
  'group-not-comparable': ({ field, within, group }) => ({
    what: `„${field}“ lässt sich nur bei gleichem „${within}“ vergleichen, und die Gruppe „${group}“ hat mehrere: Keiner der Werte ist der größte.`,
    remedy: `Nehmen Sie ${within} in groupBy auf.`,
  }),
  'group-end-not-known': ({ group, along, last }) => ({
    what: `Welche Zeile der Gruppe „${group}“ nach „${along}“ ${last ? 'zuletzt' : 'zuerst'} kommt, ist nicht bekannt.`,
    expected: 'eine Zeile, die sicher vor oder hinter allen anderen steht',
    remedy:
      'Nennen Sie eine Spalte, in der keine zwei Zeilen einer Gruppe gleich sind, oder nehmen Sie min, max oder mean.',
  }),
  'group-without-time': ({ form }) => ({
    what: `„${form}“ geht an Zeiträumen entlang, und groupBy enthält nicht genau eine Spalte mit Zeitpunkten.`,
    remedy: 'Ergänzen Sie sie: groupBy: [region, { field: date, by: month }].',
  }),
  'group-vanished': ({ table, group, before, period, groups }) => ({
    what: `In „${table}“ gibt es ${group === '' ? '' : `für „${group}“ `}Zeilen von ${before} und keine von ${period}${groups > 1 ? `; so ist es an ${groups} Stellen` : ''}. Das ist keine Null: Es gibt dafür keine Zeile.`,
    remedy: 'Ergänzen Sie die fehlenden Zeilen, oder sagen Sie auf der Folie, dass es keine gibt.',
  }),
  'top-not-sure': ({ top, last, next }) => ({
    what: `Wer zu den ersten ${top} gehört, ist nicht sicher: „${last}“, das gezeigt wird, und „${next}“, das fehlt, könnten die Plätze tauschen.`,
    remedy: 'Wählen Sie eine Zahl, die trennt, was klar auseinanderliegt.',
  }),
  'rest-of-nothing': () => ({
    what: '„rest“ fasst alle Gruppen hinter den ersten zusammen, und hier wird keine weggelassen.',
    expected: 'top: eine Zahl',
  }),
};
