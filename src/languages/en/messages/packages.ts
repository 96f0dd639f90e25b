/** What is said of data packages, and of the files of their tables before a cell is read. */
import type { PackageArgs, Packing } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const packageMessages: MessagesOf<PackageArgs> = {
  'file-packed': ({ file, packing }) => ({
    what: `${file} is ${packings[packing]}, not a table.`,
    remedy:
      packing === 'workbook'
        ? 'Save the sheet as “CSV UTF-8”, and name that file.'
        : 'Unpack it, and name the file that was in it.',
  }),
  'encoding-unclear': ({ file, declared, readings }) => ({
    what:
      declared === ''
        ? readings.length > 0
          ? `${file} is not in UTF-8, and its letters fit more than one encoding.`
          : `${file} is not in UTF-8, nor in another encoding that is known here.`
        : `${file} is not text in ${declared}, as its resource says.`,
    ...(readings.length > 0 && {
      expected: readings
        .map(({ encoding, sample }) => `encoding: ${encoding} (${sample})`)
        .join(' / '),
    }),
    remedy:
      readings.length > 0
        ? 'Add the one whose word reads right to the resource.'
        : 'Save it again in UTF-8.',
  }),
  'encoding-assumed': ({ file, encoding, mended }) => ({
    what: `${file} is read as ${encoding}: its bytes fit no other encoding.`,
    remedy: 'Say so on the resource, and it is no longer guessed.',
    mended,
  }),
  'property-refused': ({ property, value }) => ({
    what:
      value === ''
        ? `“${property}” is not obeyed here, and it would change what the data say.`
        : `“${property}: ${value}” is not obeyed here.`,
    remedy:
      property === 'schema' || property === 'dialect'
        ? 'Nothing is fetched: save the file beside the descriptor, and name that one.'
        : 'Take it away if it is not needed; docs/reference/data-package-standard.md lists what is obeyed.',
  }),
  'resource-left-out': ({ name, problems }) => ({
    what: `Table “${name}” is left out: ${problems === 1 ? 'something is' : `${problems} things are`} wrong with it, and the deck does not use it. The first is told below.`,
  }),
  'schema-missing': ({ name, mended }) => ({
    what: `Table “${name}” has no schema, and is left out.`,
    remedy: 'Add this to its resource, once you have looked whether each type is what is meant.',
    mended,
  }),
};

const packings: { readonly [P in Packing]: string } = {
  gzip: 'packed with gzip',
  zip: 'packed with zip',
  workbook: 'a workbook',
};
