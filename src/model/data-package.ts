/**
 * Each property that the Data Package standard has, in version 1 or 2 (with `type: list`'s own, which its profiles leave
 * out), and what becomes of it: it is obeyed, refused by name where it stands, or ignored, with the reason.
 */

export type Standing =
  | { readonly type: 'obeyed' }
  | { readonly type: 'refused' }
  | { readonly type: 'ignored'; readonly why: string };

export const levels = [
  'package',
  'resource',
  'dialect',
  'schema',
  'field',
  'constraints',
  'foreignKey',
  'reference',
  'missingValue',
  'category',
  'source',
  'license',
  'contributor',
] as const;
export type Level = (typeof levels)[number];

interface Properties {
  readonly obeyed: readonly string[];
  readonly refused?: readonly string[];
  /** Property → why. */
  readonly ignored?: Readonly<Record<string, string>>;
}

const either = 'Both versions are read alike.';
const credits = 'Sources and licences are credited; nothing else of who made what.';

export const standard: Readonly<Record<Level, Properties>> = {
  package: {
    obeyed: ['name', 'title', 'description', 'sources', 'licenses', 'resources'],
    ignored: {
      $schema: either,
      profile: either,
      id: 'Tables are found by name.',
      homepage: credits,
      version: 'The edition of a deck is its own.',
      created: '`asOf` says of when figures are.',
      contributors: credits,
      keywords: 'For catalogues.',
      image: 'For catalogues.',
    },
  },
  resource: {
    obeyed: [
      'name',
      'path',
      'data',
      'type',
      'profile',
      'title',
      'description',
      'sources',
      'format',
      'mediatype',
      'encoding',
      'dialect',
      'schema',
    ],
    ignored: {
      $schema: either,
      homepage: credits,
      licenses: 'Those of the package are credited.',
      bytes: 'The file is read to its end.',
      hash: 'A build records hashes of its own.',
    },
  },
  dialect: {
    obeyed: [
      'header',
      'headerRows',
      'headerJoin',
      'commentRows',
      'commentChar',
      'delimiter',
      'lineTerminator',
      'quoteChar',
      'doubleQuote',
      'escapeChar',
      'nullSequence',
      'skipInitialSpace',
      'property',
      'itemType',
      'itemKeys',
    ],
    ignored: {
      $schema: either,
      csvddfVersion: either,
      caseSensitiveHeader: 'Heads are fields letter by letter.',
      sheetNumber: 'Workbooks are not read.',
      sheetName: 'Workbooks are not read.',
      table: 'Databases are not read.',
    },
  },
  schema: {
    obeyed: ['fields', 'fieldsMatch', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'missingValues'],
    ignored: { $schema: either },
  },
  field: {
    obeyed: [
      'name',
      'title',
      'description',
      'type',
      'format',
      'constraints',
      'categories',
      'categoriesOrdered',
      'missingValues',
      'trueValues',
      'falseValues',
      'decimalChar',
      'groupChar',
      'bareNumber',
      'delimiter',
    ],
    ignored: {
      example: 'No cell.',
      rdfType: 'No form that a cell could have.',
      itemType: 'The items of a list are texts.',
    },
  },
  constraints: {
    obeyed: [
      'required',
      'unique',
      'pattern',
      'enum',
      'minLength',
      'maxLength',
      'minimum',
      'maximum',
      'exclusiveMinimum',
      'exclusiveMaximum',
    ],
    refused: ['jsonSchema'],
  },
  foreignKey: { obeyed: ['fields', 'reference'] },
  reference: { obeyed: ['resource', 'fields'] },
  missingValue: {
    obeyed: ['value'],
    ignored: { label: 'A missing value is blank, whatever it is called.' },
  },
  category: { obeyed: ['value', 'label'] },
  source: { obeyed: ['title', 'path', 'version'], ignored: { email: credits } },
  license: { obeyed: ['name', 'path', 'title'] },
  contributor: {
    obeyed: [],
    ignored: {
      title: credits,
      path: credits,
      email: credits,
      organization: credits,
      role: credits,
      roles: credits,
      givenName: credits,
      familyName: credits,
    },
  },
};

/** undefined: the standard does not have it. */
export function standingOf(level: Level, property: string): Standing | undefined {
  const { obeyed, refused = [], ignored = {} } = standard[level];
  if (obeyed.includes(property)) return { type: 'obeyed' };
  if (refused.includes(property)) return { type: 'refused' };
  const why = Object.entries(ignored).find(([name]) => name === property)?.[1];
  return why === undefined ? undefined : { type: 'ignored', why };
}
