/** What is said of addresses, measures and claims. */
import type { ClaimArgs } from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean, unitName } from './phrases.ts';

export const claimsMessages: MessagesOf<ClaimArgs> = {
  // ---- facts ----
  'unknown-table': ({ name, nearest }) => ({
    what: `Es gibt keine Tabelle „${name}“.`,
    ...offer(didYouMean(nearest) ?? 'Die Tabellen sind die Ressourcen der datapackage.yaml.'),
  }),
  'unknown-row': ({ table, name, nearest }) => ({
    what: `Die Tabelle „${table}“ hat keine Zeile „${name}“.`,
    expected: 'ein Wert ihres Primärschlüssels',
    ...offer(didYouMean(nearest)),
  }),
  'unknown-field': ({ table, name, nearest }) => ({
    what: `Die Tabelle „${table}“ hat kein Feld „${name}“.`,
    ...offer(didYouMean(nearest)),
  }),
  'row-without-key': ({ table }) => ({
    what: `Die Tabelle „${table}“ hat keinen Primärschlüssel, darum lassen sich ihre Zeilen nicht benennen.`,
    expected: 'schema.primaryKey im Datenpaket',
    remedy: `Geben Sie „${table}“ eine Spalte mit kurzen Kennungen, und nennen Sie sie unter primaryKey; Zeilennummern sind nie eine Adresse, weil sie sich verschieben.`,
  }),
  'address-incomplete': ({ address }) => ({
    what: `„${address}“ benennt keine einzelne Zelle.`,
    expected: 'Tabelle.Zeile.Feld',
    remedy:
      'Ergänzen Sie den fehlenden Teil, oder folgen Sie einem Fremdschlüssel bis zu einem Feld: investment.pfn.org.name.',
  }),

  // ---- claims ----
  'claim-name': ({ found, nearest }) => ({
    what: `„${found}“ benennt weder einen Fakt noch eine Kennzahl.`,
    expected: 'ein Fakt (Tabelle.Zeile.Feld) oder ein Name unter measures',
    ...offer(didYouMean(nearest)),
  }),
  'claim-figure': ({ found, unit, like }) => ({
    what: `„${found}“ lässt sich nicht als ${like === 'moment' ? 'Zeitpunkt' : 'Wert'}${unit === '' ? '' : ` in ${unitName(unit)}`} lesen.`,
    expected:
      like === 'moment'
        ? 'ein Zeitpunkt wie 2024, 2024-04 oder 2024-H2'
        : 'ein Wert, wie eine Zelle dieser Spalte ihn enthielte',
  }),
  'claim-units': ({ left, right }) => ({
    what: `Die Einheiten passen nicht zusammen: ${unitName(left)} und ${unitName(right)} lassen sich nicht vergleichen.`,
    expected: 'zwei Werte mit einer Einheit',
    remedy:
      'Vergleichen Sie andere Fakten, oder bringen Sie sie mit einer Kennzahl auf eine Einheit.',
  }),
  'claim-column': ({ found, nearest }) => ({
    what: `„${found}“ ist keine Spalte.`,
    expected: 'Tabelle.Feld',
    ...offer(didYouMean(nearest)),
  }),
  'claim-needs-fact': ({ found }) => ({
    what: `„${found}“ ist kein Fakt und hat darum keinen Platz unter den Zeilen einer Spalte.`,
    expected: 'ein Fakt: Tabelle.Zeile.Feld',
    remedy: 'Um eine Kennzahl mit einem Wert zu vergleichen, schreiben Sie greater oder less.',
  }),
  'claim-not-selected': ({ fact }) => ({
    what: `Die Aussage handelt von ${fact}, das ihre eigenen rows, except oder where auslassen.`,
    remedy: 'Erweitern Sie die Auswahl, oder sprechen Sie von einer anderen Zeile.',
  }),
  'claim-vacuous': ({ words, lacks, tries, facts }) => ({
    what: `Die Aussage zu „${words}“ kann nicht ${lacks === 'fails' ? 'falsch sein: Sie prüft nichts' : 'zutreffen'}. ${
      facts.length > 0
        ? `Versucht wurden ${tries} andere Werte von ${facts.join(', ')}.`
        : 'Sie beruht auf keiner Zelle, die sich ändern könnte.'
    }`,
    expected: 'eine Aussage, die manche Werte wahr machen und andere falsch',
    remedy:
      'Überlegen Sie, was die Wörter widerlegen würde, und schreiben Sie eine Aussage, die dann nicht mehr zutrifft.',
  }),
  'claim-judges-nothing': ({ form }) => ({
    what: `Dieses ${form} sagt nichts, was wahr oder falsch sein könnte.`,
    expected: 'eines von is, atLeast, atMost, moreThan, lessThan',
  }),
  'trend-too-short': ({ rows }) => ({
    what: `${rows} ${rows === 1 ? 'Wert ergibt' : 'Werte ergeben'} keinen Trend.`,
    expected: 'mindestens zwei Werte',
  }),
  'trend-without-order': ({ table, fields }) => ({
    what: `Nichts sagt, in welcher Reihenfolge die Zeilen von „${table}“ gelesen werden.`,
    expected: `along: eines von ${fields.join(', ')}`,
  }),
  'column-taken': ({ table, name }) => ({
    what: `Die Kennzahl „${name}“ würde eine Spalte von „${table}“, das schon ein Feld dieses Namens hat.`,
    remedy: 'Geben Sie der Kennzahl einen anderen Namen.',
  }),
  'total-without-column': ({ name, nearest }) => ({
    what: `Die Tabelle hat keine Spalte „${name}“, in der diese Kennzahl stehen könnte.`,
    ...offer(didYouMean(nearest) ?? 'Nennen Sie eine der Spalten der Tabelle.'),
  }),
  'measure-circle': ({ names }) => ({
    what: `Die Kennzahl wird aus sich selbst berechnet: ${names.join(' → ')}.`,
    remedy: 'Berechnen Sie eine davon aus Fakten.',
  }),
  'measure-impossible': ({ name, problem, left, right }) => ({
    what: `${name === '' ? 'Das' : `„${name}“`} lässt sich nicht berechnen: ${
      {
        'units-differ': `${unitName(left)} und ${unitName(right)} passen nicht zusammen`,
        'not-applicable':
          'Einer der Werte entfällt, oder es ist nicht bekannt, welche Zeilen zählen',
        'division-by-zero': 'Es würde durch null geteilt',
        'nothing-to-compute': 'Es gibt keinen Wert, mit dem sich rechnen lässt',
      }[problem]
    }.`,
    remedy: 'Wählen Sie andere Fakten oder Zeilen.',
  }),
  'share-not-a-part': ({ part }) => ({
    what: `„${part}“ ist kein Teil des Ganzen, von dem es ein Anteil sein soll.`,
    expected: 'ein Wert, den die Liste oder die gewählten Zeilen unter „of“ enthalten',
  }),
};
