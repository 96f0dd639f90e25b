/** What a PDF says of itself in XMP: its deck, edition, the hash of what it was made from, and a digest by which it can tell whether it is intact. */
import { createHash } from 'node:crypto';

export interface PdfIdentity {
  readonly deck: string;
  /** As written in deck.yaml. */
  readonly edition: string;
  /** Of all inputs together. */
  readonly inputs: string;
}

export interface ReadSeal extends PdfIdentity {
  /** No byte was changed since it was sealed. It is no signature: who changes a file may seal it anew. */
  readonly intact: boolean;
}

/** Stands where the digest will: it is of the whole file, so it is put in last. */
const blank = '0'.repeat(64);

/** A description for the XMP packet, which stays uncompressed: it can be read and sealed without understanding the rest. */
export function identityXml({ deck, edition, inputs }: PdfIdentity): string {
  return `<rdf:Description rdf:about="" xmlns:factdeck="urn:factdeck:xmp:1:">
<factdeck:deck>${escapeXml(deck)}</factdeck:deck>
<factdeck:edition>${escapeXml(edition)}</factdeck:edition>
<factdeck:inputs>${inputs}</factdeck:inputs>
<factdeck:digest>${blank}</factdeck:digest>
</rdf:Description>`;
}

/** The same bytes with the digest in its place. */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  const sealed = Buffer.from(bytes);
  const at = sealed.indexOf(`<factdeck:digest>${blank}`);
  if (at < 0) return bytes;
  const digest = createHash('sha256').update(bytes).digest('hex');
  sealed.write(digest, at + '<factdeck:digest>'.length, 'latin1');
  return sealed;
}

/** undefined: not made by this tool, or by a version that did not say. */
export function readSeal(bytes: Uint8Array): ReadSeal | undefined {
  const copy = Buffer.from(bytes);
  const xmp = copy.toString('latin1');
  const value = (name: string): string | undefined =>
    new RegExp(`<factdeck:${name}>([^<]*)</factdeck:${name}>`).exec(xmp)?.[1];
  const [deck, edition, inputs, digest] = ['deck', 'edition', 'inputs', 'digest'].map(value);
  if (deck === undefined || edition === undefined || !inputs || digest?.length !== 64) {
    return undefined;
  }
  const at = copy.indexOf(`<factdeck:digest>${digest}`);
  copy.write(blank, at + '<factdeck:digest>'.length, 'latin1');
  const intact = createHash('sha256').update(copy).digest('hex') === digest;
  return { deck: fromXml(deck), edition: fromXml(edition), inputs, intact };
}

/** In ASCII alone: the stream is written byte by byte. */
function escapeXml(text: string): string {
  return Array.from(text, (c) =>
    /[\w .:/-]/.test(c) ? c : `&#${String(c.codePointAt(0) ?? 0)};`,
  ).join('');
}

function fromXml(text: string): string {
  // A stranger's: any number may stand there.
  return text.replace(/&#(\d+);/g, (_, code: string) =>
    Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : '\uFFFD',
  );
}
