/** What is said of the browser, of the set, and of slides as they were measured. */
import type { SlidePart } from '../../../model/measured.ts';
import type { Measured, PublishArgs, Refusal, UnpackedFault } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { browsers } from '../browsers.ts';
import { stages } from '../stages.ts';
import { counted } from '../counted.ts';

export const publishMessages: MessagesOf<PublishArgs> = {
  // ---- publish ----
  'deck-ended': ({ stage, why, seconds }) => ({
    what: `The deck was ended in the midst of ${stages[stage]}: ${
      {
        late: `it took longer than ${seconds} s`,
        memory: 'it took more memory than a run may have',
        died: 'it brought the program down',
      }[why]
    }. What stands in the output folder is as it was.`,
    remedy:
      why === 'late'
        ? `If it is meant to take so long: limits: { seconds: ${seconds * 3} } in deck.yaml.`
        : 'Look for what is very large or deeply nested in the deck’s files; factdeck check tells more with less of it.',
  }),
  'deck-failed': ({ reason }) => ({
    what: `The deck could not be worked on, which is a bug in factdeck: ${reason}. Other decks are not touched by it.`,
    remedy: 'Please report it with this line, and with the smallest deck that shows it.',
  }),
  'browser-restarted': ({ reason }) => ({
    what: `A fresh browser had to be taken: ${reason.replace(/\.$/, '')}.`,
    remedy:
      'If this comes again: fewer decks at once, more memory, or limits: { seconds } in deck.yaml.',
  }),
  'browser-renewed': ({ file, fault }) => ({
    what: `The browser had to be unpacked anew: ${unpackedFaults[fault](file)}.`,
    remedy: 'If you did not change it, find out who did; the new one is as it was published.',
  }),
  'browser-missing': ({ looked, command }) => ({
    what: `No browser was found for PDF and PNG. Tried: ${browsers(looked)}.`,
    remedy:
      'Install Chrome, Edge or Chromium, or bring one with the command below, typed in your home folder; or name the full path of one in FACTDECK_BROWSER. `--formats html,presenter` needs none.',
    mended: command,
  }),
  'out-is-file': ({ folder }) => ({
    what: `${folder} is a file, not a folder.`,
    remedy: 'Move it away, or write elsewhere with --out.',
  }),
  'out-is-link': ({ folder }) => ({
    what: `${folder} is a link, and what it leads to would not be replaced with it.`,
    remedy:
      'Write where it leads to with --out, or remove the link. The folder above may be a link.',
  }),
  'out-refused': ({ folder, reason, files }) => ({
    what: `${folder} cannot be written: ${refusals[reason][0]}. Nothing is left half written.`,
    remedy:
      files.length > 0
        ? `Close ${files.join(', ')} in every viewer, then build again.`
        : refusals[reason][1],
  }),
  'out-not-ours': ({ folder }) => ({
    what: `${folder} holds files that are not from a build, and would be replaced.`,
    expected: 'an empty folder, none, or one with a build.json',
    remedy: 'Empty it, or write elsewhere with --out.',
  }),
  'out-has-others': ({ folder, files }) => ({
    what: `${folder} holds files that no build wrote, and they would be lost: ${files.join(', ')}.`,
    expected: 'only what the last build wrote',
    remedy: 'Move them elsewhere, or write elsewhere with --out.',
  }),
  'out-changed': ({ folder, files, aside }) => ({
    what: `In ${folder}, somebody had changed ${files.join(', ')} since the last build. It is replaced; what was changed is kept in ${aside}.`,
    remedy: `Put what is to stay into the deck, then remove ${aside}.`,
  }),
  'lock-not-ours': ({ folder, lock }) => ({
    what: `${lock} stands where a build of ${folder} keeps its lock, and no build made it.`,
    expected: 'nothing of that name',
    remedy: `Look at what it is, then rename or remove it, or write elsewhere with --out.`,
  }),
  'set-locked': ({ folder, lock }) => ({
    what: `Another build is writing ${folder} now.`,
    remedy: `Wait for it, then build again. Where none is at work, remove ${lock}.`,
  }),
  'page-fault': ({ fault }) => ({ what: `The page that is printed has a fault: ${fault}.` }),
  'slide-overflow': (m) => ({
    what: `${where(m)} does not fit: it stands out by ${m.is} px at the ${sides[m.against] ?? m.against}.`,
    remedy: 'Shorten the text, show fewer rows, or spread them over two slides.',
  }),
  'text-clipped': (m) => ({
    what: `${where(m)} is cut off by ${m.is} px.`,
    remedy: 'Shorten the text, or give it more room.',
  }),
  'text-too-small': (m) => ({
    what: `${where(m)} is set in ${m.is} px.`,
    expected: `${m.limit} px or more`,
    remedy:
      'Set it larger where its size is given: in the chart’s spec, the template or the theme.',
  }),
  'text-low-contrast': (m) => ({
    what: `${where(m)} stands on ${m.against} with a contrast of ${m.is}:1.`,
    expected: `${m.limit}:1 or more`,
    remedy: 'Choose another colour for the text or for what lies below it.',
  }),
  'text-overlap': (m) => ({
    what: `${where(m)} overlaps “${m.against}”.`,
    remedy: 'Shorten one of them, or show fewer.',
  }),
  'title-lines': (m) => ({
    what: `${where(m)} takes ${m.is} lines.`,
    expected: `${m.limit} lines at most`,
    remedy: 'Say it in fewer words.',
  }),
  'title-too-long': ({ characters, fits }) => ({
    what: `The title has ${characters} characters; its lines hold about ${fits} of its kind.`,
    remedy: 'Say it in fewer words; what explains it goes to a point or the notes.',
  }),
  'last-line-short': (m) => ({
    what: `${where(m)} ends with a line of ${m.is === 1 ? 'one character' : `${m.is} characters`}.`,
    remedy: 'Add or drop a word, or break the line elsewhere (a line break in the text).',
  }),
  'drawn-otherwise': (m) => ({
    what: `${where(m)} is drawn otherwise than was decided (${drawnSides[m.against] ?? m.against}: ${m.is}).`,
    expected: String(m.limit),
    remedy:
      'Give sizes, weights and distances in the theme’s tokens, not in a template’s own style, so that what is measured is what is drawn.',
  }),
  'chart-empty': (m) => ({
    what: `The chart of slide “${m.slide}” draws nothing.`,
    remedy: 'See whether its rows and fields are the ones meant.',
  }),
  'image-missing': (m) => ({
    what: `A picture on slide “${m.slide}” cannot be shown${m.text === '' ? '' : ` (${m.text})`}.`,
    remedy: 'See whether the file is a whole picture.',
  }),
  'allow-unneeded': ({ slide, code }) => ({
    what: `Slide “${slide}” allows ${code}, and nothing of the kind is found there.`,
    remedy: 'Take it out of allow.',
  }),
  'pdf-pages': ({ pages, slides }) => ({
    what: `The PDF has ${counted(pages, 'page')} for ${counted(slides, 'slide')}.`,
    remedy: 'Something on a slide is larger than the slide.',
  }),
};

const parts: { readonly [P in SlidePart]: string } = {
  title: 'title',
  kicker: 'kicker',
  body: 'text',
  table: 'table',
  chart: 'chart',
  key: 'key',
  footer: 'footer',
};

const drawnSides: Readonly<Record<string, string>> = {
  width: 'width',
  height: 'height',
  left: 'from the left',
  top: 'from the top',
  lines: 'lines',
};

const sides: Readonly<Record<string, string>> = {
  right: 'right',
  left: 'left',
  top: 'top',
  bottom: 'bottom',
};

function where({ slide, part, text, fact }: Measured): string {
  return `“${text}” in the ${parts[part]} of slide “${slide}”${fact === '' ? '' : ` (${fact})`}`;
}

const unpackedFaults: Readonly<Record<UnpackedFault['fault'], (file: string) => string>> = {
  missing: (file) => `${file} was missing`,
  changed: (file) => `${file} was not as it was published`,
  strange: (file) => `${file} does not belong to it`,
  owner: (file) => `${file} was another user’s`,
  open: (file) => `other users could write ${file}`,
};

const refusals: Readonly<Record<Refusal, readonly [what: string, remedy: string]>> = {
  full: ['the disk is full', 'Make room, or write to another disk with --out.'],
  'read-only': ['the disk is read-only', 'Write elsewhere with --out.'],
  'no-permission': [
    'you may not write there',
    'Ask for the permission, or write elsewhere with --out.',
  ],
  'in-use': [
    'another program holds a file of it open',
    'Close deck.pdf, handout.pdf and the pictures in every viewer, then build again.',
  ],
  link: [
    'it is a link that leads out of this folder',
    'Remove it, or name the folder that is meant in full: --out /path/to/it.',
  ],
  'no-folder': ['a part of the path is a file', 'Write elsewhere with --out.'],
  'name-too-long': [
    'the path is too long',
    'Shorten the name of a slide or folder, or write elsewhere with --out.',
  ],
  broken: [
    'the disk reports an error',
    'Write to another disk with --out, and have this one looked at.',
  ],
};
