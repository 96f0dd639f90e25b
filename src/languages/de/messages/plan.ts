/** What is said of slides, and of claims that came out otherwise. */
import type { FailedClaim, FieldNeed, PlanArgs } from '../../../diagnostics/codes.ts';
import type { Worded } from '../../../model/said.ts';
import { offer } from '../../messages.ts';
import type { EvidenceLine, Message, MessagesOf } from '../../parts/messages.ts';
import { didYouMean, unitName } from './phrases.ts';

export const planMessages: MessagesOf<PlanArgs> = {
  // ---- plan ----
  'changes-without-compare': () => ({
    what: 'Diese Folie zeigt, was sich geändert hat, aber der Foliensatz sagt nicht, seit wann.',
    expected: 'compare: mit einer eingefrorenen Ausgabe, etwa compare: 2025-12',
    remedy:
      'Schreiben Sie compare: neben edition:. factdeck freeze friert eine Ausgabe für den Vergleich ein.',
  }),
  'unknown-measure': ({ name, nearest }) => ({
    what: `Es gibt keine Kennzahl „${name}“.`,
    expected: 'ein Name unter measures, oder ein Fakt: {{Tabelle.Zeile.Feld}}',
    ...offer(didYouMean(nearest)),
  }),
  'measure-not-known': ({ name, text, formula }) => ({
    what: `„${name}“: ${text}. Aus den Werten geht nicht hervor, wie viel es ist.`,
    evidence: [formula],
    expected: 'eine Kennzahl, von der mindestens eine Grenze bekannt ist',
    remedy:
      'Berechnen Sie sie aus angegebenen Werten (except: lässt Zeilen aus), oder sagen Sie in Worten, dass sie nicht bekannt ist.',
  }),
  'bound-not-known': ({ address, text, word }) => ({
    what: `${address}: ${text}. Dieser Satz braucht einen Wert.`,
    expected: 'ein Wert, oder ein Satz, der davon handelt, dass er nicht bekannt ist',
    remedy: `Sagt der Satz genau das, binden Sie ihn daran: because: { Wörter: { is: ${address}, value: ${word} } }.`,
  }),
  'claim-words-missing': ({ words }) => ({
    what: `Kein Text dieser Folie enthält die Wörter „${words}“.`,
    expected:
      'Wörter, die in einem Titel, Punkt, einer Beschriftung, Notiz oder einem Handout-Text der Folie vorkommen, so wie sie dort erscheinen',
    remedy: 'Schreiben Sie die Wörter, wie sie dort stehen, oder löschen Sie die Aussage.',
  }),
  'claim-fails': (claim) =>
    failedClaim(
      claim,
      claim.expect === 'holds'
        ? claim.verdict === 'unknown'
          ? `Ob „${claim.words}“ zutrifft, lässt sich nicht sagen${why(claim.obstacle)}.`
          : `„${claim.words}“ trifft nicht zu.`
        : `„${claim.words}“ sollte ${expectations[claim.expect]}; jetzt ${verdicts[claim.verdict]('es')}.`,
    ),
  'statement-changed': (claim) =>
    failedClaim(
      claim,
      `Die Quellenangabe „${claim.words}“ sollte ${expectations[claim.expect]}; tatsächlich ${verdicts[claim.verdict]('sie')}.`,
    ),
  'claim-unattributed': ({ words, who }) => ({
    what: `„${words}“ ist eine Behauptung von ${who}, und der Satz sagt das nicht.`,
    expected: `Wörter wie „laut ${who}“ oder „nach Angaben von ${who}“ im selben Satz`,
  }),
  'rounding-changes-verdict': ({ words, figures }) => ({
    what: `„${words}“ trifft für die genauen Werte zu, aber nicht für die gerundeten, die gezeigt werden (${figures.slice(0, 5).join(', ')}${figures.length > 5 ? ', …' : ''}).`,
    remedy:
      'Zeigen Sie mehr Stellen (digits: bei der Kennzahl oder am Feld), oder sagen Sie weniger.',
  }),
  'hold-expired': ({ words, until, by, reason }) => ({
    what: `„${words}“ war bis ${until} zurückgestellt; dieser Tag ist vorbei.`,
    evidence: [`${by}: ${reason}`],
    remedy:
      'Klären Sie es: Berichtigen Sie die Zelle oder die Wörter, oder setzen Sie einen neuen Tag.',
  }),
  'hold-not-a-day': ({ found }) => ({
    what: `„${found}“ ist kein Tag.`,
    expected: 'ein Tag wie 2026-02-01',
  }),
  'edition-not-a-moment': ({ found }) => ({
    what: `„${found}“ ist kein Zeitpunkt, der Foliensatz hat also keine Ausgabe.`,
    expected: 'ein Monat, ein Tag oder ein Jahr',
    remedy: 'Die Ausgabe datiert den Foliensatz und ist auf seinen Zeitachsen „jetzt“.',
  }),
  'bound-cell-blank': ({ address }) => ({
    what: `Hier ist ${address} gebunden, aber die Zelle ist leer.`,
    remedy:
      'Füllen Sie die Zelle, oder binden Sie eine andere; von einer leeren wäre nichts zu sehen.',
  }),
  'no-rows': ({ table }) => ({
    what: `Damit ist keine Zeile der Tabelle „${table}“ ausgewählt.`,
    remedy:
      'Prüfen Sie `where` und `rows`: Werte werden mit den Zellen verglichen, wie sie geschrieben sind.',
  }),
  'parts-do-not-sum': ({ total, text, parts, by, stepwise }) => ({
    what: `Die ${stepwise ? 'Schritte vor' : 'Teile von'} „${total}“ ergeben ${parts}; dort steht ${text}: Dazwischen liegt ${by}.`,
    expected: stepwise ? 'Schritte, die die Summe hinter ihnen ergeben' : 'Teile, die sie ergeben',
    remedy: `Berichtigen Sie den falschen Wert, oder ergänzen Sie den fehlenden ${stepwise ? 'Schritt' : 'Teil'} als eigene Zeile.`,
  }),
  'not-a-change': ({ name }) => ({
    what: `„${name}“ ist eine Zahl für sich, keine Veränderung gegenüber einer anderen.`,
    expected:
      'eine Kennzahl mit growth oder difference, oder eine Zelle einer Spalte von Veränderungen',
    remedy:
      'Nennen Sie eine solche Kennzahl, oder sagen Sie im Datenpaket, dass die Spalte Veränderungen enthält: `factdeck: { change: true }`.',
  }),
  'subtotal-of-others': ({ name, table }) => ({
    what: `„${name}“ ist keine Tabelle von Gruppen aus „${table}“; ihre Zeilen sind keine Zwischensummen dieser Tabelle.`,
    expected: `eine Tabelle unter \`tables:\` mit \`from: ${table}\` und \`groupBy\``,
    remedy: `Legen Sie eine an: \`tables: { groups: { from: ${table}, groupBy: …, figures: { …: { sum: … } } } }\`.`,
  }),
  'subtotal-of-hidden': ({ group, rows }) => ({
    what: `Die Zwischensumme von „${group}“ zählt Zeilen mit, die die Tabelle nicht zeigt: ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}.`,
    expected: 'eine Summe der Zeilen, die darüber stehen',
    remedy:
      'Zeigen Sie auch diese Zeilen, oder lassen Sie sie in der Tabelle der Gruppen mit `where` ebenso weg.',
  }),
  'gap-of-others': ({ gap, from, to, table }) => ({
    what: `„${gap}“ ist nicht aus „${from}“ und „${to}“ berechnet und sagt deshalb nicht, wie weit die beiden auseinanderliegen.`,
    expected: `eine Kennzahl dieser Tabelle aus diesen beiden: { each: ${table}, difference: [${to}, ${from}] }, { each: ${table}, growth: [${from}, ${to}] } oder { each: ${table}, ratio: [${to}, ${from}] }`,
    remedy: 'Nennen Sie unter gap eine solche Kennzahl, oder lassen Sie gap weg.',
  }),
  'annotation-place': ({ found, problem }) => ({
    what: {
      forms: 'Eine Anmerkung zeigt auf eine Sache; diese zeigt auf keine oder auf mehrere.',
      'not-shown': `Das Diagramm zeigt keine Zeile „${found}“, auf die die Anmerkung zeigen könnte.`,
      'not-a-place': `„${found}“ ist kein Ort auf einer Skala: weder ein Zeitpunkt noch eine Bindung an einen angegebenen Wert.`,
    }[problem],
    expected:
      'row: ein Schlüssel; oder at: ein Zeitpunkt oder {{Tabelle.Zeile.Feld}}; oder from: und to:',
    remedy:
      'Nennen Sie eine Zeile, die das Diagramm zeichnet, oder binden Sie den Ort an einen Fakt.',
  }),
  'claim-not-drawn': ({ words, known, nearest }) => ({
    what: known
      ? `„${words}“ kann in diesem Diagramm nicht gezeichnet werden: Es vergleicht nicht zwei Zahlen auf seiner Skala, oder die Skala kann ihren Abstand nicht zeigen.`
      : `draw nennt „${words}“; das ist weder ein Schlüssel von because noch eine Kennzahl.`,
    expected: 'eine Behauptung oder Kennzahl, die Zahlen vergleicht, die dieses Diagramm zeigt',
    ...offer(didYouMean(nearest)),
  }),
  'cell-twice': ({ row, column }) => ({
    what: `Zwei Zeilen der Tabelle gehören zu einer Zelle der Matrix: „${row}“, „${column}“.`,
    expected: 'eine Zeile der Tabelle für jede Zelle',
    remedy: 'Lassen Sie eine von beiden aus (rows, where), oder berichtigen Sie die Tabelle.',
  }),
  'scenario-unknown': ({ text, known }) => ({
    what: `„${text}“ sagt nicht, welche Zahl die Zeile enthält.`,
    expected: `${known.map((word) => `„${word}“`).join(', ')} oder Ähnliches`,
    remedy:
      'Schreiben Sie ein solches Wort in die Zelle, oder lassen Sie die Zeile aus (rows, where).',
  }),
  'scenario-twice': ({ name, scenario }) => ({
    what: `Zwei Zeilen der Tabelle enthalten dieselbe Zahl: „${name}“, „${scenario}“.`,
    expected: 'eine Zeile der Tabelle für jedes Szenario einer Sache',
    remedy: 'Lassen Sie eine von beiden aus (rows, where), oder berichtigen Sie die Tabelle.',
  }),
  'field-type': ({ field, needs, has }) => ({
    what: `Das Feld „${field}“ passt hier nicht: Es hat den Typ ${has}.`,
    expected: fieldNeeds[needs],
    remedy: 'Nennen Sie ein anderes Feld, oder geben Sie seinen Typ im Datenpaket an.',
  }),
  'each-id-twice': ({ id, row, other }) => ({
    what: `Die Zeilen „${other}“ und „${row}“ ergäben beide eine Folie „${id}“.`,
    expected: 'Schlüssel, die sich in Buchstaben und Ziffern unterscheiden',
    remedy:
      'Wählen Sie die Zeilen mit rows oder where aus, oder ändern Sie die Schlüssel so, dass sie sich unterscheiden.',
  }),
  'comparison-rows': ({ rows, least, most }) => ({
    what: `Der Vergleich hat ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}.`,
    expected: `${least} bis ${most} Zeilen nebeneinander`,
    remedy: 'Wählen Sie sie mit rows oder where aus, oder verwenden Sie eine Tabelle.',
  }),
  'chart-fields-differ': ({ one, has, other, otherHas }) => ({
    what: `„${one}“ und „${other}“ können nicht auf einer Skala stehen: hier ${has}, dort ${otherHas}.`,
    expected: 'Felder mit einer Einheit, oder in denselben Stufen eingestuft',
    remedy: 'Nennen Sie vergleichbare Felder, oder machen Sie zwei Diagramme daraus.',
  }),
  'event-without-date': ({ table, row, field }) => ({
    what: `Die Zeile „${row}“ der Tabelle „${table}“ hat in „${field}“ kein Datum und darum keinen Platz auf der Zeitachse.`,
    remedy:
      'Geben Sie ihr einen Zeitpunkt (2026, 2026-H2, 2024..2028, >=2026), oder lassen Sie die Zeile mit `rows` aus.',
  }),
  'timeline-full': ({ events }) => ({
    what: `Diese ${events} Ereignisse liegen zu nah beieinander, um alle ihre Wörter unterzubringen.`,
    remedy:
      'Zeigen Sie mit `rows` oder `where` weniger davon, oder verteilen Sie sie auf zwei Folien.',
  }),
  'shares-not-percent': ({ field, table, unit, computable }) => ({
    what: `Balken mit Anteilen werden aus Prozentwerten gezeichnet, die Einheit von „${field}“ ist aber ${unitName(unit)}.`,
    expected: 'ein Feld in %, dessen Teile in jedem Balken 100 % ergeben',
    remedy: computable
      ? `Lassen Sie den Anteil berechnen, measures: { ${field}_share: { each: ${table}, share: ${field}, of: ${table}.${field}, digits: 1 } }, und zeichnen Sie x: ${field}_share; oder zeichnen Sie die Werte selbst mit preset: bars.`
      : 'Ergänzen Sie eine Spalte mit dem Anteil jedes Teils an seinem Balken in %, oder zeichnen Sie die Werte selbst mit preset: bars.',
  }),
  'shares-part': ({ part, text }) => ({
    what: `${part} mit ${text} ist kein Teil eines Ganzen.`,
    expected: 'ein Prozentwert von 0 bis 100',
  }),
  'shares-sum': ({ bar, text, short }) => ({
    what: `Die Teile von „${bar}“ ergeben ${text}, nicht 100 %.`,
    remedy: short
      ? 'Ergänzen Sie den fehlenden Teil (eine Zeile für die übrigen), oder zeichnen Sie die Werte mit preset: bars.'
      : 'Suchen Sie nach einem Teil, der doppelt gezählt ist, oder nach einer Zeile eines anderen Balkens.',
  }),
};

const fieldNeeds: { readonly [N in FieldNeed]: string } = {
  quantity: 'eine Zahlenangabe (factdeck: {quantity: …}) oder eine Zahl',
  moment: 'ein Zeitpunkt (factdeck: {moment: true}), ein Datum oder ein Jahr',
  category: 'eine geordnete Kategorie (categories mit categoriesOrdered: true)',
};

/** Told in full: what was looked at, where, and every way to mend it. */
function failedClaim(claim: Worded<FailedClaim>, what: string): Message {
  const { says, figures, elsewhere, wording, mended, words } = claim;
  const first = figures[0];
  const remedies = [
    first?.place
      ? `Wenn der Wert falsch ist, berichtigen Sie die Zelle: ${first.place} (${first.address}).`
      : '',
    wording
      ? `Wenn der Wert stimmt, schreiben Sie, was er belegt: „${wording}“ statt „${words}“${mended ? ', mit der Aussage unten' : ''}.`
      : 'Wenn der Wert stimmt, schreiben Sie, was er belegt, und ändern Sie die Aussage mit.',
    'Noch nicht geklärt? hold: { reason: …, by: …, until: ein Tag } an der Aussage, oder --draft mit einem Stempel auf jeder Seite.',
  ];
  return {
    what,
    evidence: [
      says,
      ...figures.map(rowOf),
      ...also('Auf denselben Werten beruhen auch die Folien', elsewhere),
    ],
    remedy: remedies.filter((r) => r !== '').join('\n'),
    ...(mended && { mended }),
  };
}

/** Name, figure, change, place. */
function rowOf({
  name,
  of,
  text,
  before,
  place,
}: Worded<FailedClaim['figures'][number]>): EvidenceLine {
  const named = [name, of].filter((t) => t !== '').join(', ');
  return { cells: [named, before === '' ? text : `${text} (bisher ${before})`, place] };
}

function also(label: string, slides: readonly string[]): string[] {
  return slides.length > 0 ? [`${label} ${slides.join(', ')}`] : [];
}

/** Behind a verb-second word, so that the pronoun follows the verb: „jetzt trifft es zu“. */
const verdicts = {
  holds: (it: string) => `trifft ${it} zu`,
  holdsAsStated: (it: string) => `trifft ${it} laut Angaben zu`,
  attributed: (it: string) => `ist ${it} eine Behauptung der Quelle`,
  unknown: (it: string) => `ist ${it} nicht zu entscheiden`,
  fails: (it: string) => `trifft ${it} nicht zu`,
} as const;

const expectations = {
  holds: 'zutreffen',
  unknown: 'nicht zu entscheiden sein',
  fails: 'nicht zutreffen',
} as const;

function why(obstacle: string): string {
  if (obstacle === 'not-comparable')
    return ': Die Werte sind nicht vergleichbar (comparableWithin)';
  return obstacle === 'not-applicable' ? ': Einer der Werte entfällt' : '';
}
