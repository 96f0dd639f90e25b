import type { DocumentWords } from '../parts/documents.ts';

export const documents: DocumentWords = {
  chartData: 'Data behind the chart',
  figures: {
    title: 'Figures on this slide',
    heads: ['Figure', 'Value', 'Kind', 'Source or how computed', 'As of'],
    before: (was) => ` (before: ${was})`,
    none: 'This slide holds no figures.',
  },
  sources: {
    title: 'Sources',
    heads: ['Source or how computed', 'As of', 'Figures'],
    places: 'Place or how computed',
    comma: '; ',
    changed: 'Changed since the last edition',
  },
  handout: 'Handout',
  contents: 'Contents',
  script: {
    name: 'Script',
    warning: 'For the speaker. Not to be shared.',
    next: 'Next',
    none: '(no notes)',
    minutes: (own, soFar) => `${own} min (${soFar} min so far)`,
  },
  errata: {
    title: 'Errata',
    of: (before) => `For those who hold the edition ${before}`,
    heads: ['Page', 'What', 'Wrong', 'Right'],
    heading: 'Title',
    gone: '(taken out)',
  },
  attachments: {
    facts: 'The figures shown, with their sources',
    table: (title) => `Table: ${title}`,
  },
  presenterWarning:
    'For the speaker. Holds speaker notes: not to be shared. Share index.html instead.',
};
