/** The text of evidence.csv, a pattern and a day → the same text with `checked` set for that pattern, nothing else touched. Pure. */

/** undefined: the file has no columns `fact` and `checked`. */
export function tick(text: string, pattern: string, day: string): string | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const heads = fieldsOf(lines[0]?.replace(/^\uFEFF/, '') ?? '').map((f) => plain(f));
  const [fact, checked] = [heads.indexOf('fact'), heads.indexOf('checked')];
  if (fact < 0 || checked < 0) return undefined;
  const found = lines.findIndex(
    (line, i) => i > 0 && plain(fieldsOf(line)[fact] ?? '') === pattern,
  );
  if (found >= 0) {
    const fields = fieldsOf(lines[found] ?? '');
    while (fields.length < heads.length) fields.push('');
    fields[checked] = day;
    return lines.toSpliced(found, 1, fields.join(',')).join(end);
  }
  const row = heads.map((_, i) => (i === fact ? quoted(pattern) : i === checked ? day : ''));
  const body = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  return [...body, row.join(','), ''].join(end);
}

/** A line's fields as they are written, quotes and all. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)((?:"(?:[^"]|"")*"|[^,])*)/g)].map((m) => m[1] ?? '');
}

function plain(field: string): string {
  const text = field.trim();
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function quoted(pattern: string): string {
  // A spreadsheet would take it for a formula; spaces around a field are not read.
  const text = /^[=+\-@]/.test(pattern) ? ` ${pattern}` : pattern;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
