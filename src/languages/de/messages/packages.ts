/** What is said of data packages, and of the files of their tables before a cell is read. */
import type { PackageArgs, Packing } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const packageMessages: MessagesOf<PackageArgs> = {
  'file-packed': ({ file, packing }) => ({
    what: `${file} ist ${packings[packing]}, keine Tabelle.`,
    remedy:
      packing === 'workbook'
        ? 'Das Blatt als „CSV UTF-8“ speichern und diese Datei nennen.'
        : 'Entpacken und die Datei nennen, die darin war.',
  }),
  'encoding-unclear': ({ file, declared, readings }) => ({
    what:
      declared === ''
        ? readings.length > 0
          ? `${file} ist nicht in UTF-8, und die Buchstaben passen zu mehr als einer Codierung.`
          : `${file} ist nicht in UTF-8 und auch in keiner anderen Codierung, die hier bekannt ist.`
        : `${file} ist kein Text in ${declared}, wie die Ressource sagt.`,
    ...(readings.length > 0 && {
      expected: readings
        .map(({ encoding, sample }) => `encoding: ${encoding} (${sample})`)
        .join(' / '),
    }),
    remedy:
      readings.length > 0
        ? 'Diejenige, deren Wort stimmt, an der Ressource angeben.'
        : 'Neu in UTF-8 speichern.',
  }),
  'encoding-assumed': ({ file, encoding, mended }) => ({
    what: `${file} wird als ${encoding} gelesen: Die Bytes passen zu keiner anderen Codierung.`,
    remedy: 'An der Ressource angeben, dann wird nicht mehr geraten.',
    mended,
  }),
  'property-refused': ({ property, value }) => ({
    what:
      value === ''
        ? `„${property}“ wird hier nicht befolgt und würde ändern, was die Daten sagen.`
        : `„${property}: ${value}“ wird hier nicht befolgt.`,
    remedy:
      property === 'schema' || property === 'dialect'
        ? 'Nichts wird aus dem Netz geholt: Die Datei neben dem Datenpaket speichern und diese nennen.'
        : 'Weglassen, wenn es nicht gebraucht wird; docs/reference/data-package-standard.md nennt, was befolgt wird.',
  }),
  'resource-left-out': ({ name, problems }) => ({
    what: `Die Tabelle „${name}“ bleibt weg: ${problems === 1 ? 'Etwas darin stimmt' : `${problems} Dinge darin stimmen`} nicht, und das Deck verwendet sie nicht. Das erste steht unten.`,
  }),
  'schema-missing': ({ name, mended }) => ({
    what: `Die Tabelle „${name}“ hat kein Schema und bleibt weg.`,
    remedy: 'Dies an der Ressource ergänzen, sobald geprüft ist, ob jeder Typ stimmt.',
    mended,
  }),
};

const packings: { readonly [P in Packing]: string } = {
  gzip: 'mit gzip gepackt',
  zip: 'mit zip gepackt',
  workbook: 'eine Arbeitsmappe',
};
