/** HTML of our own making → the text a reader sees. */

export function visibleText(html: string): string {
  return (
    html
      .replace(/<[^>]*>/g, '')
      // In one pass: what a reference stands for is not read again.
      .replace(
        /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi,
        (_, decimal?: string, hex?: string, name?: string) =>
          name === undefined
            ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
            : (named[name.toLowerCase()] ?? ''),
      )
      .replace(/[\n\r\t]/g, '')
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
