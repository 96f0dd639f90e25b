/** What is said of the browser, of the set, and of slides as they were measured. */
import type { Measured, PublishArgs, Refusal, UnpackedFault } from '../../../diagnostics/codes.ts';
import type { SlidePart } from '../../../model/measured.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { browsers } from '../browsers.ts';
import { stages } from '../stages.ts';

export const publishMessages: MessagesOf<PublishArgs> = {
  // ---- publish ----
  'deck-ended': ({ stage, why, seconds }) => ({
    what: `Der Foliensatz wurde mitten in der Arbeit abgebrochen (${stages[stage]}): ${
      {
        late: `es dauerte länger als ${seconds} s`,
        memory: 'es brauchte mehr Speicher, als ein Lauf haben darf',
        died: 'das Programm ist dabei abgestürzt',
      }[why]
    }. Der Zielordner ist unverändert.`,
    remedy:
      why === 'late'
        ? `Falls es so lange dauern soll: limits: { seconds: ${seconds * 3} } in deck.yaml.`
        : 'Suchen Sie in den Dateien des Foliensatzes nach sehr Großem oder tief Verschachteltem; mit weniger davon sagt factdeck check mehr.',
  }),
  'deck-failed': ({ reason }) => ({
    what: `Der Foliensatz ließ sich nicht bearbeiten; das ist ein Fehler in factdeck: ${reason}. Andere Foliensätze sind nicht betroffen.`,
    remedy: 'Bitte melden Sie ihn mit dieser Zeile und dem kleinsten Foliensatz, der ihn zeigt.',
  }),
  'browser-restarted': ({ reason }) => ({
    what: `Ein neuer Browser musste gestartet werden: ${reason.replace(/\.$/, '')}.`,
    remedy:
      'Falls das wieder vorkommt: weniger Foliensätze auf einmal, mehr Arbeitsspeicher, oder limits: { seconds } in deck.yaml.',
  }),
  'browser-renewed': ({ file, fault }) => ({
    what: `Der Browser musste neu entpackt werden: ${unpackedFaults[fault](file)}.`,
    remedy:
      'Wenn Sie das nicht geändert haben, finden Sie heraus, wer es war; der neue ist so, wie er veröffentlicht wurde.',
  }),
  'browser-missing': ({ looked, command }) => ({
    what: `Für PDF und PNG wurde kein Browser gefunden. Gesucht: ${browsers(looked)}.`,
    remedy:
      'Installieren Sie Chrome, Edge oder Chromium, oder holen Sie einen mit dem Befehl unten, in Ihrem Benutzerordner eingegeben; oder nennen Sie in FACTDECK_BROWSER den vollständigen Pfad eines Browsers. `--formats html,presenter` braucht keinen.',
    mended: command,
  }),
  'out-is-file': ({ folder }) => ({
    what: `${folder} ist eine Datei, kein Ordner.`,
    remedy: 'Verschieben Sie sie, oder schreiben Sie mit --out woandershin.',
  }),
  'out-is-link': ({ folder }) => ({
    what: `${folder} ist ein Link, und das, wohin er führt, würde nicht mit ersetzt.`,
    remedy:
      'Schreiben Sie mit --out dorthin, wohin er führt, oder entfernen Sie den Link. Der Ordner darüber darf ein Link sein.',
  }),
  'out-refused': ({ folder, reason, files }) => ({
    what: `${folder} lässt sich nicht schreiben: ${refusals[reason][0]}. Nichts bleibt halb geschrieben zurück.`,
    remedy:
      files.length > 0
        ? `Schließen Sie ${files.join(', ')} in allen Anzeigeprogrammen, und starten Sie den Build noch einmal.`
        : refusals[reason][1],
  }),
  'out-not-ours': ({ folder }) => ({
    what: `${folder} enthält Dateien, die nicht aus einem Build stammen und ersetzt würden.`,
    expected: 'ein leerer Ordner, keiner, oder einer mit einer build.json',
    remedy: 'Leeren Sie ihn, oder schreiben Sie mit --out woandershin.',
  }),
  'out-has-others': ({ folder, files }) => ({
    what: `${folder} enthält Dateien, die kein Build geschrieben hat und die verloren gingen: ${files.join(', ')}.`,
    expected: 'nur, was der letzte Build geschrieben hat',
    remedy: 'Verschieben Sie sie, oder schreiben Sie mit --out woandershin.',
  }),
  'out-changed': ({ folder, files, aside }) => ({
    what: `In ${folder} hatte jemand seit dem letzten Build ${files.join(', ')} geändert. Ersetzt; das Geänderte liegt in ${aside}.`,
    remedy: `Übernehmen Sie in den Foliensatz, was bleiben soll, und entfernen Sie dann ${aside}.`,
  }),
  'lock-not-ours': ({ folder, lock }) => ({
    what: `${lock} steht dort, wo ein Build von ${folder} seine Sperre hat, und stammt von keinem Build.`,
    expected: 'nichts dieses Namens',
    remedy:
      'Sehen Sie nach, was es ist, und benennen Sie es um oder entfernen Sie es, oder schreiben Sie mit --out woandershin.',
  }),
  'set-locked': ({ folder, lock }) => ({
    what: `Ein anderer Build schreibt gerade in ${folder}.`,
    remedy: `Warten Sie, bis er fertig ist, und starten Sie den Build noch einmal. Falls keiner läuft, entfernen Sie ${lock}.`,
  }),
  'page-fault': ({ fault }) => ({
    what: `Die Seite, die gedruckt wird, hat einen Fehler: ${fault}.`,
  }),
  'slide-overflow': (m) => ({
    what: `${where(m)} passt nicht hinein: Es ragt ${sides[m.against] ?? m.against} um ${px(m.is)} hinaus.`,
    remedy:
      'Kürzen Sie den Text, zeigen Sie weniger Zeilen, oder verteilen Sie sie auf zwei Folien.',
  }),
  'text-clipped': (m) => ({
    what: `${where(m)} ist um ${px(m.is)} abgeschnitten.`,
    remedy: 'Kürzen Sie den Text, oder geben Sie ihm mehr Platz.',
  }),
  'text-too-small': (m) => ({
    what: `${where(m)} ist in ${px(m.is)} gesetzt.`,
    expected: `mindestens ${px(m.limit)}`,
    remedy:
      'Setzen Sie ihn dort größer, wo seine Größe angegeben ist: in der Spezifikation des Diagramms, in der Vorlage oder im Design.',
  }),
  'text-low-contrast': (m) => ({
    what: `${where(m)} steht auf ${m.against} mit einem Kontrast von ${decimalComma(m.is)}:1.`,
    expected: `mindestens ${decimalComma(m.limit)}:1`,
    remedy: 'Wählen Sie eine andere Farbe für den Text oder für das, was darunter liegt.',
  }),
  'text-overlap': (m) => ({
    what: `${where(m)} überlagert „${m.against}“.`,
    remedy: 'Kürzen Sie eines von beiden, oder zeigen Sie weniger.',
  }),
  'title-lines': (m) => ({
    what: `${where(m)} nimmt ${m.is} ${m.is === 1 ? 'Zeile' : 'Zeilen'} ein.`,
    expected: `höchstens ${m.limit} ${m.limit === 1 ? 'Zeile' : 'Zeilen'}`,
    remedy: 'Sagen Sie es in weniger Wörtern.',
  }),
  'title-too-long': ({ characters, fits }) => ({
    what: `Der Titel hat ${characters} Zeichen; in seine Zeilen passen etwa ${fits} dieser Art.`,
    remedy:
      'Sagen Sie es in weniger Wörtern; was ihn erläutert, gehört in einen Punkt oder in die Notizen.',
  }),
  'last-line-short': (m) => ({
    what: `${where(m)} endet mit einer Zeile aus ${m.is === 1 ? 'einem einzigen Zeichen' : `${m.is} Zeichen`}.`,
    remedy:
      'Ergänzen oder streichen Sie ein Wort, oder brechen Sie die Zeile anders um (ein Zeilenumbruch im Text).',
  }),
  'drawn-otherwise': (m) => ({
    what: `${where(m)} ist anders gezeichnet als berechnet (${drawnSides[m.against] ?? m.against}: ${decimalComma(m.is)}).`,
    expected: decimalComma(m.limit),
    remedy:
      'Geben Sie Größen, Stärken und Abstände in den Werten des Designs an, nicht im Stil einer Vorlage; dann wird gezeichnet, was gemessen ist.',
  }),
  'chart-empty': (m) => ({
    what: `Das Diagramm der Folie „${m.slide}“ zeichnet nichts.`,
    remedy: 'Sehen Sie nach, ob seine Zeilen und Felder die gemeinten sind.',
  }),
  'image-missing': (m) => ({
    what: `Ein Bild auf der Folie „${m.slide}“ lässt sich nicht zeigen${m.text === '' ? '' : ` (${m.text})`}.`,
    remedy: 'Sehen Sie nach, ob die Datei ein vollständiges Bild ist.',
  }),
  'allow-unneeded': ({ slide, code }) => ({
    what: `Die Folie „${slide}“ erlaubt ${code}, und nichts dergleichen kommt dort vor.`,
    remedy: 'Nehmen Sie es aus allow heraus.',
  }),
  'pdf-pages': ({ pages, slides }) => ({
    what: `Das PDF hat ${pages} ${pages === 1 ? 'Seite' : 'Seiten'} für ${slides} ${slides === 1 ? 'Folie' : 'Folien'}.`,
    remedy: 'Etwas auf einer Folie ist größer als die Folie.',
  }),
};

const parts: { readonly [P in SlidePart]: string } = {
  title: 'im Titel',
  kicker: 'in der Dachzeile',
  body: 'im Text',
  table: 'in der Tabelle',
  chart: 'im Diagramm',
  key: 'in der Legende',
  footer: 'in der Fußzeile',
};

/** Sides of the slide, as publish/measure.ts names them. */
const drawnSides: Readonly<Record<string, string>> = {
  width: 'Breite',
  height: 'Höhe',
  left: 'Abstand von links',
  top: 'Abstand von oben',
  lines: 'Zeilen',
};

const sides: Readonly<Record<string, string>> = {
  right: 'rechts',
  left: 'links',
  top: 'oben',
  bottom: 'unten',
};

function where({ slide, part, text, fact }: Measured): string {
  return `„${text}“ ${parts[part]} der Folie „${slide}“${fact === '' ? '' : ` (${fact})`}`;
}

function decimalComma(number: number): string {
  return String(number).replace('.', ',');
}

function px(number: number): string {
  return `${decimalComma(number)} px`;
}

const unpackedFaults: Readonly<Record<UnpackedFault['fault'], (file: string) => string>> = {
  missing: (file) => `${file} fehlte`,
  changed: (file) => `${file} war nicht so, wie es veröffentlicht wurde`,
  strange: (file) => `${file} gehört nicht dazu`,
  owner: (file) => `${file} gehörte einem anderen Benutzer`,
  open: (file) => `Andere Benutzer konnten ${file} schreiben`,
};

const refusals: Readonly<Record<Refusal, readonly [what: string, remedy: string]>> = {
  full: [
    'Der Datenträger ist voll',
    'Schaffen Sie Platz, oder schreiben Sie mit --out auf einen anderen Datenträger.',
  ],
  'read-only': ['Der Datenträger ist schreibgeschützt', 'Schreiben Sie mit --out woandershin.'],
  'no-permission': [
    'Sie dürfen dort nicht schreiben',
    'Lassen Sie sich die Berechtigung geben, oder schreiben Sie mit --out woandershin.',
  ],
  'in-use': [
    'Ein anderes Programm hält eine Datei daraus offen',
    'Schließen Sie deck.pdf, handout.pdf und die Bilder in allen Anzeigeprogrammen, und starten Sie den Build noch einmal.',
  ],
  link: [
    'Es ist ein Link, der aus diesem Ordner hinausführt',
    'Entfernen Sie ihn, oder nennen Sie den gemeinten Ordner mit vollem Pfad: --out /pfad/dorthin.',
  ],
  'no-folder': ['Ein Teil des Pfades ist eine Datei', 'Schreiben Sie mit --out woandershin.'],
  'name-too-long': [
    'Der Pfad ist zu lang',
    'Kürzen Sie den Namen einer Folie oder eines Ordners, oder schreiben Sie mit --out woandershin.',
  ],
  broken: [
    'Der Datenträger meldet einen Fehler',
    'Schreiben Sie mit --out auf einen anderen Datenträger, und lassen Sie diesen prüfen.',
  ],
};
