/** What is said of tables that a deck makes of others. */
import type { GroupArgs } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const groupsMessages: MessagesOf<GroupArgs> = {
  'table-taken': ({ name }) => ({
    what: `The table “${name}” would be made of another one, but the data package has a table of that name.`,
    remedy: 'Give the table that is made another name.',
  }),
  'group-key': ({ problem, field, table, group, rows, found }) => ({
    what: `${rows === 1 ? 'A row' : `${rows} rows`} of “${table}” ${
      {
        blank: `${rows === 1 ? 'belongs' : 'belong'} to no group: “${field}” is blank`,
        none: `${rows === 1 ? 'belongs' : 'belong'} to no group: “${field}” names none (${found})`,
        several: `could belong to several groups of “${group}”: ${field} is “${found}”`,
      }[problem]
    }.`,
    expected: 'a cell that says which group the row belongs to',
    remedy:
      problem === 'several'
        ? 'Write the cell more exactly, or group by longer periods or wider steps.'
        : `Fill it in, or leave such rows out: where: { ${field}: { known: true } }.`,
  }),
  'group-not-comparable': ({ field, within, group }) => ({
    what: `“${field}” can only be compared where “${within}” is the same, and the group “${group}” has several: none of them is the largest.`,
    remedy: `Add ${within} to groupBy.`,
  }),
  'group-end-not-known': ({ group, along, last }) => ({
    what: `Which row of the group “${group}” comes ${last ? 'last' : 'first'} by “${along}” is not known.`,
    expected: 'one row that stands before or behind all others for sure',
    remedy: 'Name a column in which no two rows of a group are alike, or take min, max or mean.',
  }),
  'group-without-time': ({ form }) => ({
    what: `“${form}” goes along periods, and groupBy does not hold one column of moments.`,
    remedy: 'Add it: groupBy: [region, { field: date, by: month }].',
  }),
  'group-vanished': ({ table, group, before, period, groups }) => ({
    what: `“${table}” has rows ${group === '' ? '' : `of “${group}” `}in ${before} and none in ${period}${groups > 1 ? `; so it is in ${groups} places` : ''}. That is not zero: there is no row for it.`,
    remedy: 'Add the rows that are missing, or say on the slide that there are none.',
  }),
  'top-not-sure': ({ top, last, next }) => ({
    what: `Who is among the first ${top} is not sure: “${last}”, which is shown, and “${next}”, which is not, could change places.`,
    remedy: 'Choose a number that parts what is clearly apart.',
  }),
  'rest-of-nothing': () => ({
    what: '“rest” puts all groups behind the first ones together, and here none are left out.',
    expected: 'top: a number',
  }),
};
