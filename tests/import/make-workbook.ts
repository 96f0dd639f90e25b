/** Cells → the bytes of an .xlsx, written by hand from the standard (ECMA-376): it shares nothing with what reads them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface MadeCell {
  /** A text, a number as a workbook stores it, a day (`2026-04-01`), a truth, or an error (`#REF!`). */
  readonly value: string | number | boolean;
  readonly type?: 'day' | 'error';
  readonly format?: string;
  readonly formula?: string;
}

export type Made = MadeCell | string | number | undefined;

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Made[])[];
  /** `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

export function makeWorkbook(
  sheets: readonly MadeSheet[],
  extra: Readonly<Record<string, string>> = {},
): Uint8Array {
  const formats = ['General'];
  const parts = sheets.map((sheet) => sheetXml(sheet, formats));
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${hidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    ...extra,
  };
  parts.forEach((xml, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = xml;
  });
  return zip(files);
}

function relations(list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function sheetXml(sheet: MadeSheet, formats: string[]): string {
  const { rows, merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  const columns = hiddenColumns.map(
    (c) => `<col min="${c + 1}" max="${c + 1}" width="9" hidden="1"/>`,
  );
  const data = rows.map((row, r) => {
    const cells = row.map((made, c) =>
      made === undefined ? '' : cellXml(made, letter(c) + String(r + 1), formats),
    );
    const hidden = hiddenRows.includes(r) ? ' hidden="1"' : '';
    return `<row r="${r + 1}"${hidden}>${cells.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${data.join('')}</sheetData>` +
    (merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`
      : '') +
    '</worksheet>'
  );
}

function cellXml(made: Exclude<Made, undefined>, ref: string, formats: string[]): string {
  const cell: MadeCell = typeof made === 'object' ? made : { value: made };
  const { value, type, formula } = cell;
  const format = cell.format ?? (type === 'day' ? 'yyyy-mm-dd' : 'General');
  if (!formats.includes(format)) formats.push(format);
  const style = ` s="${formats.indexOf(format)}"`;
  const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`;
  if (type === 'day') {
    const serial = Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 + 25_569;
    return `<c r="${ref}"${style}>${f}<v>${serial}</v></c>`;
  }
  if (type === 'error') return `<c r="${ref}" t="e"${style}>${f}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean')
    return `<c r="${ref}" t="b"${style}>${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${ref}"${style}>${f}<v>${value}</v></c>`;
  return formula === undefined
    ? `<c r="${ref}" t="inlineStr"${style}><is><t xml:space="preserve">${escape(value)}</t></is></c>`
    : `<c r="${ref}" t="str"${style}>${f}<v>${escape(value)}</v></c>`;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(code)}"/>`,
  );
  const xfs = formats.map(
    (_, i) =>
      `<xf numFmtId="${i === 0 ? 0 : 200 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${own.length}">${own.join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
  );
}

function letter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** @param sizes what an entry says of its own size, where that is not true */
export function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  sizes: Readonly<Record<string, number>> = {},
): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(sizes[name] ?? bytes.length, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    local.push(head, title, packed);
    central.push(entry, title);
    at += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}
