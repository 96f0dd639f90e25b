/**
 * A PDF as this tool makes it → the texts of the JSON files attached to it. No library reads it: the file may be a
 * stranger's, and what is packed in it may unpack to anything. What we attach stands in it as it is looked for here.
 */
import { inflateSync } from 'node:zlib';

/** Bytes that they may unpack to, all together; facts.json of five hundred slides takes a tenth. */
const mostUnpacked = 20 * 2 ** 20;
const mark = '/Type /EmbeddedFile\n/Subtype /application#2Fjson\n';
/** Characters from the mark to the packed bytes, at most. */
const longestHead = 400;

export function attachedJson(bytes: Uint8Array): string[] {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: string[] = [];
  let room = mostUnpacked;
  for (let at = pdf.indexOf(mark); at >= 0; at = pdf.indexOf(mark, at + mark.length)) {
    const head = pdf.toString('latin1', at, at + longestHead);
    const [before, length] = /^[^]*?\/Length (\d{1,9})\n>>\nstream\n/.exec(head) ?? [];
    if (before === undefined) continue;
    const start = at + before.length;
    try {
      const text = inflateSync(pdf.subarray(start, start + Number(length)), {
        maxOutputLength: room,
      });
      room -= text.length;
      found.push(new TextDecoder().decode(text));
    } catch {
      // Damaged, or larger than what is left: what comes after it is not tried, or many would add up.
      return found;
    }
  }
  return found;
}
