/** What is said of sentences. */
import type { BindingProblem, MarkupKind, TextArgs } from '../../../diagnostics/codes.ts';
import { offer, shortened } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean, either, offered } from './phrases.ts';

export const textMessages: MessagesOf<TextArgs> = {
  // ---- text ----
  'binding-malformed': ({ found, problem }) => ({
    what: `„${found}“ ist keine Bindung: ${bindingProblems[problem]}.`,
    expected: 'eine Adresse in doppelten geschweiften Klammern, etwa {{players.pfn.params}}',
    remedy:
      'Logik gehört in Vorlagen; ungewöhnliche Namen kommen in eckige Klammern: {{constituents.[BRK.B].[GICS Sector]}}.',
  }),
  'markup-foreign': ({ found, kind }) => ({
    what: `„${shortened(found)}“ ist Markup einer anderen Sprache: Es würde erscheinen, wie es dasteht.`,
    expected: '**fett**, [Wörter](https://…), {{Bindungen}} und Zeilenumbrüche; sonst nichts',
    remedy: `${foreignMarkup[kind]} Sind die Zeichen selbst gemeint, setzen Sie vor jedes einen Backslash (zwei in einem Text in doppelten Anführungszeichen).`,
  }),
  'markup-in-plain': ({ found }) => ({
    what: `„${shortened(found)}“ ist Markup, und dieser Text erscheint, wie er geschrieben ist.`,
    expected: 'nur die Wörter',
  }),
  'mark-unclosed': () => ({
    what: 'Hier beginnt Fettschrift und endet nicht.',
    expected: '**Wörter** mit zwei Sternchen auf beiden Seiten',
    remedy: 'Ergänzen Sie das schließende **, oder schreiben Sie \\** für zwei einfache Sternchen.',
  }),
  'link-refused': ({ href }) => ({
    what: `„${href}“ ist kein Link, den ein Foliensatz enthalten darf.`,
    expected: 'eine Adresse, die mit https://, http:// oder mailto: beginnt',
  }),
  'look-alike-letters': ({ found, plain }) => ({
    what: `„${found}“ liest sich als „${plain}“, aber einige Buchstaben sind andere, die nur so aussehen.`,
    expected: 'Buchstaben einer einzigen Schrift',
    remedy: `Tippen Sie das Wort neu: ${plain}.`,
  }),

  // ---- words ----
  'unchecked-comparison': ({ word, forms, offer }) => ({
    what: `„${word}“ vergleicht, und keine Aussage prüft das.`,
    expected: `ein Schlüssel unter because, der „${word}“ enthält, mit einer Aussage der Form ${either(forms)}`,
    remedy: `${offered(offer)}Ergänzen Sie: because: { ${word}: { ${forms[0] ?? 'is'}: … } }. Oder formulieren Sie den Satz ohne Vergleich.`,
  }),
  'claim-says-otherwise': ({ word, key, claim, forms }) => ({
    what: `${key === word ? `„${key}“ vergleicht` : `„${key}“ sagt „${word}“`}, aber die zugehörige Aussage (${claim}) prüft etwas anderes.`,
    expected: `eine Aussage der Form ${either(forms)}, mit der Zahl, die die Wörter nennen`,
    remedy: 'Ändern Sie die Wörter oder die Aussage, sodass beide dasselbe sagen.',
  }),
  'claim-about-another': ({ words, of, named, claimed }) => ({
    what: `Der Satz mit „${words}“ nennt „${named}“, aber seine Aussage handelt von ${
      claimed.length === 0
        ? {
            row: 'einer anderen Zeile',
            figure: 'einem anderen Wert',
            period: 'einer anderen Zeit',
          }[of]
        : claimed.map((c) => `„${c}“`).join(', ')
    }.`,
    expected: 'eine Aussage über das, was der Satz nennt',
    remedy: 'Ändern Sie die Aussage oder den Satz, sodass beide von demselben sprechen.',
  }),
  'bound-about-another': ({ of, named, owner }) => ({
    what: `Diese Zahl ${of === 'row' ? `gehört zu „${owner}“` : of === 'figure' ? `ist „${owner}“` : `gilt für ${owner}`}, die Wörter daneben nennen aber „${named}“.`,
    expected: 'eine Zahl dessen, was die Wörter nennen, oder der Name dessen, wozu die Zahl gehört',
    remedy: `Die Zahl von „${named}“ einbinden oder „${owner}“ nennen.`,
  }),
  'roles-swapped': ({ named, words }) => ({
    what: `Der Satz mit „${words}“ setzt „${named}“ an die Stelle des anderen: Die Aussage gilt umgekehrt.`,
    expected: 'die beiden in der Reihenfolge der Aussage',
    remedy: 'Die beiden im Satz tauschen, oder die Aussage umdrehen und sehen, ob sie gilt.',
  }),
  'denial-missing': ({ words }) => ({
    what: `Die Aussage zu „${words}“ ist, dass es nicht so oder nicht bekannt ist; der Satz verneint aber nicht.`,
    expected: 'ein Satz, der sagt, was seine Aussage sagt',
    remedy:
      'Im Satz verneinen („ist nicht …“, „ist nicht bekannt“) oder aussagen, was der Satz sagt.',
  }),
  'row-says-otherwise': ({ said, row, column, cell }) => ({
    what: `„${said}“ wird von „${row}“ gesagt, aber „${column}“ ist dort „${cell}“.`,
    expected: 'was die Daten von der genannten Zeile sagen',
    remedy: 'Schreiben, was die Daten sagen, die gemeinte Zeile nennen oder die Zelle berichtigen.',
  }),
  'claim-says-less': ({ words, of, named }) => ({
    what: {
      time: `Der Satz mit „${words}“ spricht auch von ${named}; die Behauptung lässt diese Zeit aus.`,
      tie: `Der Satz mit „${words}“ sagt, dass niemand den Platz teilt, aber „${named}“ hat ihn auch.`,
      rows: `Die Behauptung zu „${words}“ gilt auch für „${named}“, was der Satz nicht nennt.`,
      others: `Der Satz mit „${words}“ sagt es auch von „${named}“; davon handelt keine Behauptung.`,
      every: `Der Satz mit „${words}“ vergleicht mit allen („${named}“), seine Behauptung nur mit einem.`,
      run: `„${named}“ sagt, dass es bis jetzt so weiterging; die Behauptung zu „${words}“ umfasst weniger Zeit.`,
      whole: `„${named}“ spricht von allem, aber die Behauptung zu „${words}“ lässt etwas aus.`,
      near: `Die Zahlen der Behauptung zu „${words}“ liegen für „${named}“ zu nah beieinander.`,
      far: `Die Zahlen der Behauptung zu „${words}“ liegen für „${named}“ zu weit auseinander.`,
      rate: `„${named}“ sagt, wie viel auf jeden Teil entfällt, aber die Behauptung zu „${words}“ handelt von Gesamtzahlen.`,
      counted: `„${named}“ sagt, wie viele es sind, aber die Behauptung zu „${words}“ handelt von Prozentwerten.`,
      denial: `Der Satz mit „${words}“ verneint es („${named}“), seine Behauptung nicht.`,
      limit: `Die Behauptung zu „${words}“ wählt Zeilen nach „${named}“ aus; der Satz sagt das nicht.`,
    }[of],
    expected: 'eine Behauptung über alles, was ihre Wörter sagen',
    remedy: {
      time: 'Die Behauptung dort beginnen und enden lassen, wo der Satz es tut, oder im Satz die Zeit der Behauptung nennen.',
      tie: 'Sagen, dass der Platz geteilt ist.',
      rows: 'Im Satz alle nennen.',
      others: `Zu diesen Wörtern eine Behauptung über „${named}“ ergänzen oder den Namen aus dem Satz nehmen.`,
      every:
        'Es gegenüber allen behaupten (`largest`, `smallest`, `rank`) oder im Satz nennen, womit verglichen wird.',
      run: 'Die Wörter mit einem Verlauf bis zur jüngsten Zeit belegen (`increasing`, `decreasing`) oder die zwei verglichenen Zeiten nennen.',
      whole: 'Es für alle Zeilen behaupten oder im Satz sagen, für welche es gilt.',
      near: `„${named}“ streichen oder ein Wort wählen, das zu den Zahlen passt.`,
      far: `„${named}“ streichen oder ein Wort wählen, das zu den Zahlen passt.`,
      rate: `Es von einer Zahl behaupten, die das sagt (eine Kennzahl, \`ratio\` mit \`each\`), oder „${named}“ streichen.`,
      counted: 'Es von einer Zahl behaupten, die zählt, oder im Satz den Prozentwert nennen.',
      denial: `Das Gegenteil behaupten (\`not\`) oder „${named}“ streichen.`,
      limit: `„${named}“ in den Satz schreiben oder behaupten, was der Satz sagt.`,
    }[of],
  }),
  'view-contradicts': ({ word, named, owner }) => ({
    what: `Diese Ansicht sagt „${word}“ mit „${named}“ an der Stelle, an der eine Behauptung des Decks „${owner}“ hat.`,
    expected: 'eine Ansicht über das, was die Daten offen lassen',
    remedy: `Es von „${owner}“ sagen oder der Behauptung überlassen.`,
  }),
  'number-differs': ({ found, key }) => ({
    what: `„${found}“ ist keine Zahl der Aussage zu „${key}“ und keiner nahe genug.`,
    expected:
      'eine Zahl, die die Aussage hat, ergibt oder auf der sie ruht, soweit die Wörter daneben es erlauben',
    remedy: 'Die Zahl der Aussage schreiben, oder die des Satzes aussagen.',
  }),
  'said-place-unknown': ({ who, at, nearest }) => ({
    what: `Weder evidence.csv noch eine Quelle kennt „${at}“, wo „${who}“ das gesagt haben soll.`,
    expected:
      'eine Fundstelle (locator) aus evidence.csv oder der Titel einer Quelle, allein oder vor einer Stelle darin',
    ...offer(
      didYouMean(nearest) ??
        'Schreiben Sie at: wie in evidence.csv, oder führen Sie das Dokument unter sources im Datenpaket auf.',
    ),
  }),
  'sentence-open': ({ words, title, offer }) => ({
    what: `Nichts prüft ${title ? 'diesen Titel' : 'diesen Text'}${words.length === 0 ? '' : `: ${words.map((w) => `„${w}“`).join(', ')}`}.`,
    expected:
      '(strict) eine Aussage dazu, eine eingebundene Zahl dessen, was er nennt, oder wer es sagt',
    remedy: `${offered(offer)}Die Wörter unter because mit einer Aussage verbinden, die Zahl einbinden, sagen, wessen Worte es sind ({ said: …, at: … }), eigene Zahlen nennen (given: { was: Zahl }) oder, wenn es die eigene Ansicht ist, view: true.`,
  }),
  'literal-not-a-name': ({ literal, problem }) => ({
    what:
      problem === 'amount'
        ? `„${literal}“ ist eine Angabe mit Zahl, und Zahlen sind nie frei.`
        : `„${literal}“ vergleicht, und was vergleicht, ist nie frei.`,
    expected: 'ein Name, mit oder ohne Zahl darin: GPT-4, 7-Eleven',
    remedy:
      problem === 'amount'
        ? 'Binden Sie die Angabe an eine Zelle, oder schreiben Sie den ganzen Namen, zu dem sie gehört.'
        : 'Schreiben Sie es mit einer Aussage unter because:, oder den ganzen Namen, zu dem es gehört.',
  }),
  'slide-count-differs': ({ found, counts }) => ({
    what: `Der Titel sagt „${found}“, auf der Folie stehen aber ${counts.join(' und ')}.`,
    expected: 'so viele, wie auf der Folie stehen',
    remedy: 'Schreiben Sie die Zahl, die auf der Folie steht, oder ergänzen Sie, was fehlt.',
  }),
  'number-of-others': ({ found }) => ({
    what: `„${found}“ zählt etwas, das die Daten nicht kennen: Es folgt den Daten nicht.`,
    expected: 'eine Zahl der Daten oder eine eigene',
    remedy:
      'Bei jeder Änderung der Daten prüfen; given: { was: Zahl } auf der Folie sagt, dass sie die eigene ist.',
  }),
  'unbound-number': ({ found, mended }) => ({
    what: `Die Zahl „${found}“ ist in den Satz eingetippt: Sie würde den Daten nicht folgen.`,
    expected:
      'eine Bindung ({{Tabelle.Zeile.Feld}} oder eine Kennzahl), oder die Zahl der Aussage, die sie trägt',
    remedy:
      'Binden Sie sie, belegen Sie sie mit einer Aussage, oder lassen Sie sie weg. Ein Name mit Ziffern kommt unter literals.',
    ...(mended !== '' && { mended }),
  }),
};

const foreignMarkup: { readonly [K in MarkupKind]: string } = {
  address: 'Schreiben Sie [Wörter](https://…).',
  bold: 'Schreiben Sie **Wörter**.',
  break: 'Beginnen Sie eine neue Zeile, in einem Text, der in YAML mit | beginnt.',
  code: 'Lassen Sie die Zeichen weg, oder schreiben Sie **Wörter**.',
  comment: 'Lassen Sie es weg; ein Kommentar in YAML beginnt mit #.',
  entity: 'Schreiben Sie das Zeichen selbst.',
  footnote: 'Sagen Sie es in Klammern im Text, oder unter handout: für die Leser.',
  formula: 'Schreiben Sie sie in einfachen Zeichen: E = mc².',
  heading: 'Lassen Sie das # weg; eine Überschrift hat einen eigenen Schlüssel: title:, kicker:.',
  italic: 'Schreiben Sie **Wörter** für das, was hervortreten soll; Kursivschrift gibt es nicht.',
  list: 'Machen Sie aus jeder Zeile einen Eintrag unter points:, oder schreiben Sie Sätze.',
  picture: 'Geben Sie ihm eine Folie: image: { file: assets/plant.png, alt: … }.',
  quote: 'Setzen Sie es in Anführungszeichen.',
  ruby: 'Schreiben Sie die Lesung in Klammern hinter das Wort.',
  strike: 'Lassen Sie es weg, oder sagen Sie, dass es nicht mehr gilt.',
  table:
    'Legen Sie sie als CSV-Datei des Foliensatzes an, und zeigen Sie sie mit table: auf einer Folie.',
  tag: 'Lassen Sie das Tag weg.',
};

const bindingProblems: { readonly [P in BindingProblem]: string } = {
  empty: 'Zwischen den Klammern steht nichts',
  unclosed: 'Das schließende }} fehlt',
  block: 'Blöcke wie {{#if}} haben im Text eines Foliensatzes keinen Platz',
  helper: 'Sie enthält mehr als eine Adresse',
  partial: 'Teilvorlagen haben im Text eines Foliensatzes keinen Platz',
  triple: 'Sie hat drei Klammern; zwei genügen und sind immer sicher',
  path: 'Es ist keine Adresse',
};
