/** The one list of kinds of text on slides: how large they are, how high their lines, how heavy. CSS and `fit/` read no other sizes. */

/** What the others follow. */
type BaseRole = 'sectionTitle' | 'kicker' | 'lead' | 'body' | 'table' | 'figure' | 'caption';

export interface TextRole {
  readonly what: string;
  /** Slide pixels that it may not fall below. */
  readonly least: number;
  /** Where a theme says nothing: so many pixels, or so many more than another role. */
  readonly from: number | readonly [role: BaseRole, more: number];
  /** Height of a line, in sizes: where a theme says no pixels, rounded to whole ones. */
  readonly leading: number;
  readonly weight: 400 | 700;
}

export const textRoles = {
  coverTitle: { what: 'Title of the cover', least: 40, from: 56, leading: 1.32, weight: 700 },
  sectionTitle: { what: 'Title of a section', least: 36, from: 44, leading: 1.32, weight: 700 },
  title: { what: 'Title of a slide', least: 32, from: 33, leading: 1.32, weight: 700 },
  kicker: { what: 'Kicker', least: 14, from: 15, leading: 1.6, weight: 400 },
  sectionName: {
    what: 'Section, before a kicker',
    least: 14,
    from: ['kicker', 0],
    leading: 1.6,
    weight: 700,
  },
  lead: { what: 'Lead and key messages', least: 20, from: 22, leading: 1.6, weight: 400 },
  body: { what: 'Body text', least: 18, from: 20, leading: 1.6, weight: 400 },
  table: { what: 'Tables', least: 16, from: 17, leading: 1.47, weight: 400 },
  under: { what: 'Below a cell', least: 14, from: ['caption', 0], leading: 1.45, weight: 400 },
  tableHead: { what: 'Heads of tables', least: 14, from: 15, leading: 1.35, weight: 400 },
  unit: { what: 'Units beside numbers', least: 14, from: 14, leading: 1.5, weight: 400 },
  figure: { what: 'Large figures', least: 32, from: 44, leading: 1.32, weight: 700 },
  caption: { what: 'Captions', least: 14, from: 15, leading: 1.6, weight: 400 },
  key: { what: 'The key of signs', least: 13, from: 14, leading: 1.43, weight: 400 },
  footer: { what: 'Footer', least: 12, from: 13, leading: 1.4, weight: 400 },

  /** What a title rests on: a small sign behind it. */
  mark: { what: 'Sign behind a title', least: 14, from: ['kicker', 3], leading: 1, weight: 400 },
  stamp: { what: 'Draft, on hold', least: 14, from: ['kicker', 1], leading: 1.25, weight: 700 },
  classification: {
    what: 'Classification',
    least: 12,
    from: ['kicker', -1],
    leading: 1.57,
    weight: 700,
  },

  coverKicker: { what: 'Cover: kicker', least: 14, from: ['body', -2], leading: 1.56, weight: 400 },
  coverText: { what: 'Cover: subtitle', least: 18, from: ['lead', 0], leading: 1.6, weight: 400 },
  coverEdition: { what: 'Cover: edition', least: 18, from: ['lead', 4], leading: 1.5, weight: 700 },
  coverNext: {
    what: 'Cover: next, author',
    least: 14,
    from: ['body', -3],
    leading: 1.6,
    weight: 400,
  },
  sectionNumber: {
    what: 'Section: number',
    least: 36,
    from: ['sectionTitle', 40],
    leading: 1,
    weight: 700,
  },
  sectionText: { what: 'Section: text', least: 18, from: ['lead', 0], leading: 1.64, weight: 400 },
  closingNext: { what: 'Closing: next', least: 18, from: ['lead', 0], leading: 1.5, weight: 700 },

  point: { what: 'Points', least: 16, from: ['body', 0], leading: 1.5, weight: 700 },
  detail: {
    what: 'What stands below a point',
    least: 16,
    from: ['body', -2],
    leading: 1.61,
    weight: 400,
  },
  message: { what: 'Key messages', least: 20, from: ['lead', 2], leading: 1.46, weight: 700 },
  messageDetail: {
    what: 'What stands below a message',
    least: 16,
    from: ['body', 0],
    leading: 1.6,
    weight: 400,
  },
  messageNumber: {
    what: 'Number of a message',
    least: 20,
    from: ['lead', 14],
    leading: 1,
    weight: 700,
  },
  agendaNumber: {
    what: 'Agenda: number',
    least: 16,
    from: ['lead', 4],
    leading: 1.62,
    weight: 700,
  },
  agendaTitle: {
    what: 'Agenda: section',
    least: 18,
    from: ['lead', 2],
    leading: 1.42,
    weight: 700,
  },
  agendaText: { what: 'Agenda: text', least: 16, from: ['body', 0], leading: 1.5, weight: 400 },

  cardTitle: {
    what: 'Title of a card, of four or more',
    least: 16,
    from: ['body', 1],
    leading: 1.43,
    weight: 700,
  },
  cardTitleWide: {
    what: 'Title of a card, of two or three',
    least: 16,
    from: ['lead', 2],
    leading: 1.46,
    weight: 700,
  },
  cardFigure: {
    what: 'Figure of a card, of four or more',
    least: 28,
    from: ['figure', 0],
    leading: 1.32,
    weight: 700,
  },
  cardFigureWide: {
    what: 'Figure of a card, of two or three',
    least: 28,
    from: ['figure', 12],
    leading: 1.32,
    weight: 700,
  },
  cardUnit: {
    what: 'Unit beside a large figure',
    least: 14,
    from: ['body', 0],
    leading: 1.5,
    weight: 400,
  },
  cardText: {
    what: 'Text of a card, of four or more',
    least: 16,
    from: ['body', -2],
    leading: 1.67,
    weight: 400,
  },
  cardTextWide: {
    what: 'Text of a card, of two or three',
    least: 16,
    from: ['body', 0],
    leading: 1.8,
    weight: 400,
  },

  profileName: { what: 'Profile: name', least: 18, from: ['lead', 4], leading: 1.23, weight: 700 },
  profileSub: {
    what: 'Profile: second name',
    least: 14,
    from: ['body', -2],
    leading: 1.5,
    weight: 400,
  },
  profileField: {
    what: 'Profile: fields',
    least: 16,
    from: ['body', -2],
    leading: 1.5,
    weight: 400,
  },
  profilePoint: {
    what: 'Profile: points',
    least: 16,
    from: ['body', -1],
    leading: 1.53,
    weight: 700,
  },

  timelineTick: {
    what: 'Timeline: years',
    least: 14,
    from: ['caption', 0],
    leading: 1.33,
    weight: 400,
  },
  timelineNow: {
    what: 'Timeline: the edition',
    least: 14,
    from: ['caption', 0],
    leading: 1.33,
    weight: 700,
  },
  eventWhen: { what: 'Timeline: when', least: 14, from: ['caption', 0], leading: 1.4, weight: 400 },
  eventTitle: { what: 'Timeline: what', least: 15, from: ['table', 0], leading: 1.41, weight: 700 },
  eventText: {
    what: 'Timeline: text below it',
    least: 14,
    from: ['caption', 0],
    leading: 1.47,
    weight: 400,
  },

  numberLabel: {
    what: 'What a single figure is of',
    least: 18,
    from: ['lead', 0],
    leading: 1.5,
    weight: 400,
  },
  againstNumber: {
    what: 'The figure that it is held against',
    least: 18,
    from: ['lead', 4],
    leading: 1.5,
    weight: 700,
  },
  findingText: {
    what: 'Text below a single figure',
    least: 18,
    from: ['lead', 0],
    leading: 1.68,
    weight: 400,
  },
  blockTitle: {
    what: 'Title of a block',
    least: 18,
    from: ['lead', 0],
    leading: 1.45,
    weight: 700,
  },
  blockText: { what: 'Text of a block', least: 16, from: ['body', 1], leading: 1.81, weight: 400 },
  callout: { what: 'Callout', least: 16, from: ['lead', -2], leading: 1.6, weight: 700 },

  comparisonName: {
    what: 'Comparison: names',
    least: 18,
    from: ['lead', 2],
    leading: 1.42,
    weight: 700,
  },
  comparison: {
    what: 'Comparison: cells',
    least: 16,
    from: ['table', 1],
    leading: 1.56,
    weight: 400,
  },
  comparisonHead: {
    what: 'Comparison: fields',
    least: 14,
    from: ['caption', 0],
    leading: 1.73,
    weight: 400,
  },

  sourceTitle: { what: 'Sources: titles', least: 16, from: ['body', 1], leading: 1.5, weight: 700 },
  source: { what: 'Sources: tables', least: 14, from: ['table', -1], leading: 1.44, weight: 400 },
  ledger: { what: 'Ledger', least: 14, from: ['caption', 0], leading: 1.53, weight: 400 },
  noteHead: {
    what: 'Data notes: heads',
    least: 16,
    from: ['body', -2],
    leading: 1.56,
    weight: 700,
  },
  note: { what: 'Data notes', least: 15, from: ['table', 0], leading: 1.47, weight: 400 },

  chartName: { what: 'Names of rows in charts', least: 15, from: 18, leading: 1.3, weight: 700 },
  chartSub: { what: 'Second names in charts', least: 14, from: 15, leading: 1.3, weight: 400 },
  chartValue: { what: 'Numbers at marks', least: 15, from: 20, leading: 1.3, weight: 700 },
  chartUnit: { what: 'Units at marks', least: 14, from: 15, leading: 1.3, weight: 400 },
  chartAxis: { what: 'Axes', least: 14, from: 15, leading: 1.3, weight: 400 },
} as const satisfies Readonly<Record<string, TextRole>>;

export type TextRoleName = keyof typeof textRoles;

/** As a theme resolves them: whole slide pixels. */
export interface SetText {
  readonly size: number;
  readonly line: number;
  readonly weight: 400 | 700;
}
export type TextSizes = Readonly<Record<TextRoleName, SetText>>;
