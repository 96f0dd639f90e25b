/** What the commands say beside diagnostics, in German. */
import { stages } from './stages.ts';
import type { CommandWords } from '../parts/commands.ts';

export const commands: CommandWords = {
  unknownCommand: (name, near) =>
    `„${name}“ ist kein Befehl.${near === undefined ? '' : ` Meinten Sie „${near}“?`} Siehe factdeck --help.`,
  unknownOption: (option) => `Die Option ${option} gibt es nicht. Siehe factdeck --help.`,
  valueMissing: (option) => `${option} braucht einen Wert. Siehe factdeck --help.`,
  valueNotTaken: (option) => `${option} nimmt keinen Wert an. Siehe factdeck --help.`,
  badValue: (option, value, expected) =>
    `„${value}“ ist für --${option} nicht zulässig. Erwartet: ${expected}.`,
  badVariable: (name, value, expected) =>
    `„${value}“ ist für die Umgebungsvariable ${name} nicht zulässig. Erwartet: ${expected}.`,
  frozenAlready: (path) =>
    `${path} ist bereits eingefroren, mit anderen Werten. Nichts wurde geschrieben; factdeck freeze --again ersetzt die Datei.`,
  oneDeck: (known) => `Nennen Sie einen Foliensatz: ${known.join(', ')}.`,
  diffArguments: 'Nennen Sie einen Foliensatz oder zwei Ausgaben. Siehe factdeck diff --help.',
  errataDeck:
    'Für eine Berichtigung muss der neuere Stand der Foliensatz selbst sein: factdeck diff FOLIENSATZ --errata.',
  onGround: (front, ground) => `${front} auf ${ground}`,
  review: {
    done: 'Alle Fakten auf den Folien sind für diese Ausgabe geprüft.',
    columns: (file) => `${file} hat keine Spalten fact und checked.`,
    group: ({ source, locator, asOf, age, old, due, checked }) =>
      `${[source, locator].join(' ').trim() || 'ohne Quelle'}: ${asOf === '' ? 'ohne Stand' : `Stand ${asOf}`}${
        age === null ? '' : `, ${age} ${age === 1 ? 'Monat' : 'Monate'} vor der Ausgabe`
      }${old ? ', ALT' : ''}${due ? ', TERMIN VERSTRICHEN: Was ist daraus geworden?' : ''}; ${checked === '' ? 'nie geprüft' : `geprüft ${checked}`}`,
  },
  verify: {
    arguments:
      'Nennen Sie einen Zielordner oder eine PDF-Datei und, wenn Sie möchten, einen Foliensatz: factdeck verify deck.pdf quarterly-review.',
    noFile: (file) => `Die Datei ${file} gibt es nicht.`,
    unsealed: (file) => `Nichts in ${file} besagt, dass factdeck die Datei erzeugt hat.`,
    made: (deck, edition) => `Nach eigener Angabe erzeugt aus ${deck}, Ausgabe ${edition}.`,
    intact: 'Das Siegel passt: Seit der Versiegelung wurde kein Byte versehentlich geändert.',
    changed: 'NICHT unversehrt: Die Datei wurde nach der Versiegelung geändert.',
    same: 'Die Eingaben, die genannt sind, sind die des Foliensatzes im jetzigen Stand.',
    stale: 'Nicht aus dem Foliensatz im jetzigen Stand erzeugt: Es waren andere Eingaben.',
    noSignature:
      'Ein Siegel ist keine Signatur: Wer eine Datei fälscht, kann sie neu versiegeln. Gewissheit gibt ein neuer Build (gleiche Eingaben ergeben gleiche Bytes) oder die Prüfung des Zielordners mit --key.',
    notPlain: (file) =>
      `${file} ist keine gewöhnliche Datei von höchstens 300 MB und wird nicht geöffnet.`,
    keyOfSet: 'Signiert ist ein Zielordner: Nennen Sie neben --key den Ordner.',
  },
  noKey: (file) =>
    `${file} ist kein Ed25519-Schlüssel in PEM ohne Passphrase. So entsteht einer: openssl genpkey -algorithm ed25519 -out key.pem`,
  verifySet: {
    none: (folder) =>
      `${folder} enthält keine build.json eines Builds; es lässt sich nichts prüfen.`,
    well: (folder, files) =>
      `${folder}: ${files} ${files === 1 ? 'Datei' : 'Dateien'}, alles so, wie die build.json es angibt`,
    sentences: (counts) => `Worauf die Sätze beruhen: ${counts}`,
    changed: 'seit dem Build geändert',
    missing: 'fehlt',
    added: 'nicht aus dem Build',
    more: (count, kind) => `und ${count} weitere: ${kind} (alle mit --json)`,
    signed: {
      key: 'Signiert: Die build.json trägt die Signatur dieses Schlüssels und enthält den Hash jeder Datei.',
      other:
        'NICHT mit diesem Schlüssel signiert: Die Signatur stammt von einem anderen oder gehört zu einer anderen build.json.',
      none: 'NICHT signiert: Es gibt keine signature.json.',
    },
    unsigned:
      'So zeigen sich Versehen, keine Fälschungen: Wer eine Datei ändern kann, kann auch build.json ändern. factdeck build --sign SCHLÜSSEL signiert, --key prüft.',
    earlier: 'aus einem früheren Build, von einem anderen Stand',
    same: 'aus einem früheren Build, vom selben Stand',
  },
  noChart: (slide, known) =>
    known.length > 0
      ? `${slide} hat kein Diagramm. Folien mit Diagrammen: ${known.join(', ')}.`
      : `${slide} hat kein Diagramm, und keine andere Folie hat eines.`,
  noSpec: (slide) =>
    `${slide} ist ohne Vega-Lite gezeichnet und hat keine Spezifikation. Die Daten: --columns.`,
  traced: {
    source: 'Quelle',
    asOf: 'Stand',
    formula: 'berechnet',
    slides: 'Folien',
    measures: 'Kennzahlen',
    claims: 'Aussagen',
    unused: 'auf keiner Folie',
    none: (words) => `Zu „${words}“ wurde nichts gefunden.`,
  },
  dev: {
    mistake:
      'Sie sehen die letzte fehlerfreie Fassung. Was seither gespeichert wurde, enthält einen Fehler:',
    lost: 'factdeck dev ist beendet; diese Seite wird nicht mehr aktualisiert.',
    sentences: 'Worauf die Sätze dieser Folie beruhen (Taste w; nur in factdeck dev):',
    noSentences: 'Diese Folie hat keinen Satz von Ihnen.',
    texts: 'Texte dieser Folie, wie sie geschrieben sind (Taste e; nur in factdeck dev):',
    noTexts: 'Diese Folie hat keinen Text von Ihnen.',
    inFile: 'Er lässt sich nur in seiner Datei ändern.',
    save: 'Speichern (Strg+Eingabe)',
    open: 'Im Editor öffnen',
    copy: 'Vorschlag kopieren',
    toDo: 'Zu tun:',
    remarks: 'Auf dieser Folie noch zu tun:',
    elsewhere: 'Auf anderen Folien:',
    broken: 'Der Foliensatz enthält einen Fehler. Die Seite erscheint, sobald er behoben ist.',
    shown: (ms) => `angezeigt (${ms} ms)`,
    changedMeanwhile: (file) =>
      `Nichts wurde geschrieben: ${file} hat sich geändert, seit der Text angezeigt wurde. Bitte den eigenen Text kopieren, den neuen Stand ansehen (Taste e) und noch einmal speichern.`,
    notAlone: (file) =>
      `Nichts wurde geschrieben: Dieser Text kann dort nicht stehen, ohne dass sich in ${file} anderes mit ändert. Bitte in der Datei ändern.`,
    editorFailed: (editor, reason) =>
      `Der Editor „${editor}“ hat die Datei nicht geöffnet: ${reason}. Einen anderen nennt --editor, etwa --editor code.`,
  },
  noDecks:
    'Unter data/ gibt es keinen Foliensatz. Ein Foliensatz ist ein Ordner mit einer deck.yaml.',
  summary: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${errors} Fehler`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`] : []),
    ].join(', '),
  notWritten: (file) =>
    `${file} wurde nicht berichtigt: Die Datei hat sich inzwischen geändert oder ist nicht in UTF-8. Bitte check --fix erneut ausführen.`,
  untouched: (folder) => `Nichts wurde veröffentlicht; ${folder} ist unverändert.`,
  beside: (folder, { made, same, earlier, changed }) =>
    `${folder}: ${[
      `${listed(made)} neu`,
      ...(same.length === 0 ? [] : [`${listed(same)} vom selben Stand`]),
      ...(earlier.length === 0 ? [] : [`${listed(earlier)} von einem früheren Stand`]),
      ...(changed.length === 0 ? [] : [`${listed(changed)} seit dem Build geändert`]),
    ].join(
      '; ',
    )}. Nicht angeforderte Formate bleiben erhalten; --clean behält nur die angeforderten.`,
  openSentences: (count, slides, rest) =>
    `  ${count} ${count === 1 ? 'Satz, den' : 'Sätze, die'} nichts prüft, auf ${slides.join(', ')}${rest === 0 ? '' : ` und ${rest} weiteren`} (--read-back zählt sie auf)`,
  readBack: {
    bases: {
      checked: 'geprüft',
      quoted: 'zitiert',
      given: 'eigene Zahl',
      heading: 'Überschrift',
      according: 'laut Quelle',
      proposal: 'Vorschlag',
      view: 'eigene Ansicht',
      open: 'offen',
    },
    naming: (count) => `${count} davon nennen etwas aus den Daten`,
    unchecked: (words) => `nicht geprüft: ${words.map((w) => `„${w}“`).join(', ')}`,
  },
  checked: (deck, slides, facts) =>
    `${deck}: ${slides} ${slides === 1 ? 'Folie' : 'Folien'}, ${facts} ${facts === 1 ? 'Fakt' : 'Fakten'}, keine Fehler`,
  machine: (reason) => `Technischer Fehler auf diesem Rechner: ${reason}`,
  linkOut: (link) =>
    `${link} ist ein Link, der aus seinem Ordner hinausführt; dorthin wird nichts geschrieben. Entfernen Sie ihn, oder nennen Sie bei Befehlen mit --out den Zielordner selbst.`,
  noSandbox:
    'Hinweis: Der Browser lief ohne Sandbox (als root, oder weil das System sie nicht zulässt).',
  bug: 'Das ist ein Fehler in factdeck. Bitte melden Sie ihn mit den folgenden Zeilen.',
  stages,
};

function listed(names: readonly string[]): string {
  return names.join(', ');
}
