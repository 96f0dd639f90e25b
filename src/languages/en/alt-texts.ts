import type { AltTextWords } from '../parts/alt-texts.ts';
import { counted } from './counted.ts';

export const altTexts: AltTextWords = {
  called: {
    dots: 'Dot chart',
    bars: 'Bar chart',
    columns: 'Column chart',
    scatter: 'Scatter chart',
    steps: 'Chart over time',
    shares: 'Stacked bars of shares',
    waterfall: 'Waterfall chart',
    bullet: 'Bullet chart',
    variance: 'Variance chart',
    'grouped-dots': 'Dot chart',
    heat: 'Matrix',
    line: 'Line chart',
    area: 'Area chart',
    map: 'Positioning map',
    range: 'Chart of ranges',
    ratings: 'Matrix of ratings',
    radar: 'Radar chart',
    roadmap: 'Roadmap',
    slope: 'Slope chart',
    dumbbell: 'Dumbbell chart',
  },
  plain: (titles) => `Chart: ${titles.join('. ')}`,
  opening: (preset, subject, rows) => `${preset}: ${subject}, ${counted(rows, 'row')}`,
  extremes: (largest, smallest) =>
    [
      ...(largest ? [`Largest stated: ${largest.names.join(' and ')}, ${largest.text}`] : []),
      ...(smallest
        ? [
            `${largest ? 'smallest' : 'Smallest stated'}: ${smallest.names.join(' and ')}, ${smallest.text}`,
          ]
        : []),
    ].join('; '),
  span: (from, to) => `From ${from} to ${to}`,
  stage: (label, names) => `${label}: ${names.join(', ')}`,
  stages: (title, groups) => `${title}: ${groups.join('; ')}`,
  named: (name, text) => `${name}, ${text}`,
  signs: {
    undisclosed: 'Not disclosed',
    estimated: 'Estimated',
    range: 'Given as a range',
    vague: 'Given as a rough size',
    atLeast: 'Given as a lower bound',
    atMost: 'Given as an upper bound',
    about: 'Rounded by the publisher',
    notApplicable: 'Not applicable',
  },
  signed: (sign, rows) => `${sign}: ${rows.join('; ')}`,
  allEstimated: 'All figures are estimates',
  part: (name, text) => `${name} ${text}`,
  group: (name, parts) => `${name}: ${parts.join(', ')}`,
  list: (titles) => titles.join(', '),
  notRated: 'not rated',
  passed: (names) => `Past their date: ${names.join(', ')}`,
  fromTo: (name, from, to) => `${name} from ${from} to ${to}`,
  cutScale: 'The scale does not begin at zero',
  drawn: (claim) => {
    switch (claim.sign) {
      case 'apart':
        return `A bracket from ${claim.from} to ${claim.to} says ${claim.figure}`;
      case 'along':
        return `An arrow from ${claim.from} to ${claim.to} says ${claim.figure}`;
      case 'undecided':
        return `A question mark between ${claim.from} and ${claim.to}: ${claim.figure}`;
      case 'level':
        return `A line across stands at ${claim.figure}`;
      case 'record':
        return `A dotted line across stands at ${claim.to}`;
    }
  },
  forecasts: (items) => `Forecast: ${items.join('; ')}`,
  join: (sentences) => sentences.map((s) => `${s}.`).join(' '),
};
