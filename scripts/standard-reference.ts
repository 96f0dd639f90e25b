/** The list of the Data Package standard's properties → what becomes of each, as a section of the reference. */
import { levels, standard, type Level } from '../src/model/data-package.ts';

const titles: Readonly<Record<Level, string>> = {
  package: 'package',
  resource: 'resource',
  dialect: '`dialect`',
  schema: '`schema`',
  field: 'field',
  constraints: '`constraints`',
  foreignKey: 'one of `foreignKeys`',
  reference: '`reference`',
  missingValue: 'one of `missingValues`',
  category: 'one of `categories`',
  source: 'one of `sources`',
  license: 'one of `licenses`',
  contributor: 'one of `contributors`',
};

export function standardSections(): readonly string[] {
  const obeyed = levels.flatMap((level) => {
    const { obeyed: names } = standard[level];
    return names.length === 0 ? [] : `| ${titles[level]} | ${codes(names)} |`;
  });
  const refused = levels.flatMap((level) => {
    const { refused: names = [] } = standard[level];
    return names.length === 0 ? [] : `| ${titles[level]} | ${codes(names)} |`;
  });
  const ignored = levels.flatMap((level) =>
    Object.entries(standard[level].ignored ?? {}).map(
      ([name, why]) => `| ${titles[level]} | \`${name}\` | ${why} |`,
    ),
  );
  return [
    '# The Data Package standard, property by property',
    '',
    'Each property that version 1 or 2 of the standard has (Data Package, Data Resource, Table Dialect, Table Schema) is',
    'obeyed, refused by name where it stands, or ignored. Properties of others are let through.',
    '',
    '## Obeyed',
    '',
    '| on | properties |',
    '| --- | --- |',
    ...obeyed,
    '',
    '- `path`: one file or several, which are one table; CSV, TSV or JSON. Nothing is fetched: of an address on the network',
    '  the file has to be saved beside the descriptor. `data` holds the rows themselves. `schema` and `dialect` may be the',
    '  path of a JSON or YAML file.',
    '- `encoding`: any that a browser knows. Without it a file is UTF-8, or what its bytes alone can be (UTF-16, Shift_JIS,',
    '  EUC-JP, windows-1250, -1251, -1252), which is told; where they could be several, you are asked.',
    '- `lineTerminator`: LF or CRLF, whatever is declared; others are refused.',
    '- `type`: `datetime` is read as its day, in the zone in which it is written; one column has one zone. `time`, `duration`,',
    '  `geopoint`, `object`, `array`, `geojson` and `any` are text, held to the form that the standard gives them.',
    '- `format` of `date` and `datetime`: `default`, `any`, or a pattern such as `%d/%m/%Y`; of `string`: `email`, `uri`,',
    '  `uuid`, `binary`; of `geopoint`: `array`, `object`. One that is not known is told.',
    '- `NaN` and `INF` are numbers of the standard, but no figures: such a cell is told, unless `missingValues` lists it.',
    '- `bareNumber: false`: a sign of percent or money may stand around the number; other words are told, not taken away.',
    '- A figure (`factdeck: { quantity: … }`) may not be blank, whatever `missingValues` says.',
    '',
    '## Refused',
    '',
    '| on | properties |',
    '| --- | --- |',
    ...refused,
    '',
    '## Ignored',
    '',
    '| on | property | why |',
    '| --- | --- | --- |',
    ...ignored,
    '',
  ];
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
