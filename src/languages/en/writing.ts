import type { Writing } from '../parts/writing.ts';

export const writing: Writing = {
  openType: 'ENG ',
  lines: {
    whole: [],
    leads: ['up to', ...'about around approx. ca. est. over under No. Fig. p. pp.'.split(' ')],
    follows: ['per cent', ...'thousand percent hours weeks times parameters'.split(' ')],
    capitalsAreNames: true,
  },
  fullWidth: false,
  listComma: ', ',
  colon: ': ',
  gap: '　',
  quoted: (words) => `“${words}”`,
  parenthesis: (inside) => ` (${inside.join(', ')})`,
};
