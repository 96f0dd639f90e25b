import type { Writing } from '../parts/writing.ts';
import { isJoint } from './compounds.ts';
import { hyphenate } from './hyphenation.ts';

export const writing: Writing = {
  openType: 'DEU ',
  lines: {
    whole: [],
    hyphenate,
    isJoint,
    leads: 'rund etwa ca. über unter bis Nr. Abb. S.'.split(' '),
    follows:
      'Tsd. Million Millionen Milliarde Milliarden Prozent Stunden Wochen Tagen Monaten Jahren'.split(
        ' ',
      ),
    capitalsAreNames: false,
  },
  fullWidth: false,
  listComma: ', ',
  colon: ': ',
  gap: '　',
  quoted: (words) => `„${words}“`,
  parenthesis: (inside) => ` (${inside.join(', ')})`,
};
