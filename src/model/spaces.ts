/** The one list of distances on slides, in whole pixels: what a theme may set, and what stands where it says nothing. */

export const spaces = {
  point: { what: 'Above and below a point', size: 14 },
  pointDetail: { what: 'Between a point and its detail', size: 4 },
  closingPoint: { what: 'Above and below a point of the closing slide', size: 20 },
  closingPointTight: { what: 'The same where there are more than three, or details', size: 10 },
  closingDetail: { what: 'Between such a point and its detail', size: 2 },
  lead: { what: 'Below a lead', size: 24 },
  message: { what: 'Above and below a key message', size: 12 },
  messageNumber: { what: 'Room of its number', size: 48 },
  messageGap: { what: 'Between its number and its words', size: 32 },
  cardGap: { what: 'Between cards', size: 40 },
  cardRowGap: { what: 'Between rows of cards', size: 24 },
  cardTop: { what: 'Between the rule of a card and its title', size: 16 },
  cardPart: { what: 'Between the parts of a card, of four or more', size: 12 },
  cardPartWide: { what: 'The same, of two or three', size: 20 },
  cell: { what: 'Left and right of a table’s cells', size: 12 },
  cellRow: { what: 'Least above and below the words of a row', size: 7 },
  headRow: { what: 'Below the heads of a table', size: 7 },
  tableCaption: { what: 'Below the caption of a table', size: 8 },
  sourceRow: { what: 'Above and below the words of a source’s row', size: 6 },
  sourceTitle: { what: 'Below the title of a source', size: 10 },
  sourceGap: { what: 'Between sources', size: 20 },
  comparisonRow: { what: 'Above and below the words of a comparison’s row', size: 13 },
  comparisonRowWide: { what: 'The same, of four rows or fewer', size: 18 },
  comparisonGap: { what: 'Right of a comparison’s cells', size: 20 },
  comparisonTop: { what: 'Above the names of a comparison', size: 14 },
  comparisonHead: { what: 'Below them', size: 12 },
  under: { what: 'Between the two lines of a cell', size: 1 },
} as const satisfies Readonly<Record<string, { readonly what: string; readonly size: number }>>;

export type SpaceName = keyof typeof spaces;
export type Spaces = Readonly<Record<SpaceName, number>>;
