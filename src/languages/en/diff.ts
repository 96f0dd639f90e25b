/** What a comparison of editions says, in English. */
import type { DiffWords } from '../parts/diff.ts';
import { counted } from './counted.ts';

export const diff: DiffWords = {
  heading: (before, after) => `What changed from ${before} to ${after}`,
  nothing: 'Nothing changed.',
  jumps: 'Ten times or more: is the scale right?',
  kinds: {
    corrected: 'Corrections: another value of the same moment',
    renewed: 'New period: another value, as of another moment',
    added: 'Added',
    removed: 'Removed',
  },
  redated: (count) =>
    count === 1
      ? '1 value stands, now as of another moment.'
      : `${count} values stand, now as of another moment.`,
  measures: 'Measures that moved',
  claims: 'Claims that came out otherwise',
  slides: 'Slides touched',
  sentences: 'What sentences rest on',
  heads: { fact: 'Fact', before: 'Before', after: 'Now', by: 'By', slides: 'Slides', page: 'Page' },
  none: '—',
  slideKinds: { added: 'new', removed: 'gone', changed: 'changed' },
  verdicts: {
    holds: 'holds',
    holdsAsStated: 'holds as stated',
    attributed: 'attributed',
    unknown: 'unknown',
    fails: 'fails',
  },
  rows: (row, count) => `${row} (${counted(count, 'fact')})`,
  page: (page) => `page ${page}`,
  slide: (page) => `slide ${page}`,
  copy: {
    stale: 'Out of date in it (slide, what, there, now)',
    none: 'Every number and title that it shows still stands.',
    untold:
      'Which of its numbers are out of date cannot be told: it carries no facts.json (attach: nothing), and its edition was not frozen.',
    title: 'Title',
  },
};
