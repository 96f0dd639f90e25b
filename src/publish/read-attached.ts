/** A PDF → the text of a file attached to it; undefined where it has none of that name, or cannot be read. */
import { PDFDocument } from '@cantoo/pdf-lib';

export async function readAttached(bytes: Uint8Array, name: string): Promise<string | undefined> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const found = pdf.getAttachments().find((a) => a.name === name);
    return found && new TextDecoder().decode(found.data);
  } catch {
    return undefined;
  }
}
