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
  'claim-figure-scale': ({ found, column, scaled }) => ({
    what: `„${found}“ ist eine bloße Zahl, und „${column}“ steht in einer Größenordnung: ${found} oder ${scaled}?`,
    expected: 'eine Zahl mit Größenordnung oder Einheit oder mit allen Ziffern',
    remedy: `Schreiben Sie ${scaled}, oder ${found} mit der Einheit.`,
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
  'claim-no-row-breaks': ({ words, table, tries }) => ({
    what: `Keine neue Zeile von „${table}“ kann die Aussage zu „${words}“ widerlegen: ${tries} wurden versucht.`,
    expected: 'eine Aussage, die eine künftige Zeile widerlegen könnte',
    remedy:
      'Fragen Sie nach dem, was eine neue Zeile haben könnte, oder wählen Sie die Zeilen weiter.',
  }),
  'claim-cannot-break': ({ why, form, table }) => ({
    what: {
      alone: `Sonst wird niemand gefragt: An einer anderen Zeile von „${table}“ kann dieses ${form} nicht scheitern.`,
      listed: `Die genannten Zeilen sind alle, die „${table}“ davon hat: An einer neuen Zeile kann dieses ${form} nicht scheitern.`,
      counted: 'Die gezählten Zeilen sind hier genannt: Es sind so viele, wie genannt sind.',
      who: `Dieses ${form} fragt nur, von wem die Zeilen handeln, und „${table}“ hat keine anderen: Eine Zeile über jemand anderen kann es nicht widerlegen.`,
      same: 'Die Zeilen sind nach dem ausgewählt, was dann von ihnen behauptet wird: So sind sie immer.',
    }[why],
    expected: 'eine Aussage, die eine weitere Zeile widerlegen könnte',
    remedy: {
      alone: 'Erweitern Sie rows oder where um die, mit denen der Satz vergleicht.',
      listed:
        'Lassen Sie die Zeilen weg, damit auch eine neue geprüft wird; except: nimmt Zeilen beim Namen aus.',
      counted: 'Wählen Sie die Zeilen nach einer Eigenschaft: where: { field: value }.',
      who: 'Fragen Sie nach dem, was nur sie haben: have: { field: { known: true } }, oder nach einem Wert.',
      same: 'Wählen Sie die Zeilen nach einem Feld, und fragen Sie nach einem anderen.',
    }[why],
  }),
  'condition-no-such-value': ({ table, field, found, nearest }) => ({
    what: `In keiner Zelle von „${field}“ in der Tabelle „${table}“ steht „${found}“.`,
    expected: 'ein Wert, wie er in einer Zelle steht',
    ...offer(
      didYouMean(nearest) ??
        'Korrigieren Sie den Wert. Soll ihn niemand haben, nennen Sie ihn unter categories des Feldes.',
    ),
  }),
  'internal-printed': ({ address }) => ({
    what: `„${address}“ würde gedruckt; die Spalte oder eine auf dem Weg dorthin ist intern (internal).`,
    expected: 'Spalten, die nicht intern sind; interne dürfen Zeilen auswählen und ordnen',
    remedy: 'Drucken Sie eine Kennzahl über die Spalte, oder nehmen Sie ihr internal: true.',
  }),
  'internal-cell': ({ name, column }) => ({
    what: `Das Ergebnis von „${name}“ ist selbst eine Zelle der internen Spalte „${column}“.`,
    expected: 'ein Ergebnis, aus dem sich keine einzelne Zelle ablesen lässt',
    remedy: 'Darf es trotzdem bekannt werden, ergänzen Sie publish: true bei der Kennzahl.',
  }),
  'internal-few': ({ name, column, rows }) => ({
    what: `„${name}“ sagt etwas über ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'} der internen Spalte „${column}“.`,
    expected: 'mindestens drei Zeilen, und keine Zelle für sich',
    remedy: 'Darf es trotzdem bekannt werden, ergänzen Sie dort publish: true.',
  }),
  'internal-difference': ({ name, other, rows }) => ({
    what: `„${name}“ und „${other}“ beruhen auf internen Werten, die sich um ${rows} unterscheiden: Ihre Differenz verrät ${rows === 1 ? 'ihn' : 'sie'}.`,
    expected:
      'Kennzahlen über dieselben Werte oder über solche, die sich um mindestens drei unterscheiden',
    remedy:
      'Lassen Sie eine davon weg. Darf sie trotzdem bekannt werden, ergänzen Sie dort publish: true.',
  }),
  'claim-judges-nothing': ({ form }) => ({
    what: `Dieses ${form} sagt nichts, was wahr oder falsch sein könnte.`,
    expected: 'eines von is, atLeast, atMost, moreThan, lessThan',
  }),
  'trend-too-short': ({ rows }) => ({
    what: `${rows} ${rows === 1 ? 'Wert ergibt' : 'Werte ergeben'} keinen Trend.`,
    expected: 'mindestens zwei Werte',
  }),
  'trend-order-unnatural': ({ field, first, second }) => ({
    what: `Nach Buchstaben steht „${first}“ vor „${second}“: Die Texte von „${field}“ ergeben keine Reihenfolge nach Zeit oder Größe.`,
    expected: 'along: eine Spalte mit Zeitpunkten, mit Zahlen oder mit geordneten Kategorien',
    remedy:
      'Nennen Sie eine Spalte mit Zahlen, erklären Sie Kategorien mit categoriesOrdered: true, oder füllen Sie die Nummern mit Nullen auf (02, 10).',
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
  'share-of-what': ({ problem, key, number, rows }) => ({
    what:
      problem === 'all'
        ? `Bei ${key}: ${number} bleibt auf der anderen Seite nichts: Es gibt ${rows} Werte.`
        : `Ein Anteil ist Anteil an einem Ganzen: Hier steht ${key === '' ? 'weder of noch top noch rest' : key}.`,
    expected:
      problem === 'all'
        ? `eine Zahl unter ${rows}`
        : 'share: ein Teil, of: sein Ganzes; oder share: eine Spalte oder Werte, top: 3 (oder rest: 3)',
  }),
  'share-over-whole': ({ sum }) => ({
    what: `Zusammen ergeben diese Prozentwerte ${sum}: Sie sind keine Teile eines Ganzen.`,
    expected: 'Teile, die zusammen höchstens 100 % ergeben',
    remedy:
      'Lassen Sie aus, was doppelt zählt (rows, except oder where), oder vergleichen Sie die Prozentwerte mit greater, less oder largest.',
  }),
  'share-not-a-part': ({ part }) => ({
    what: `„${part}“ ist kein Teil des Ganzen, von dem es ein Anteil sein soll.`,
    expected: 'ein Wert, den die Liste oder die gewählten Zeilen unter „of“ enthalten',
  }),
};
