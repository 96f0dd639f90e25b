/** A PDF's facts → its XMP packet: the same title, author, keywords, language and dates that stand in the information dictionary. */

import type { DocumentInfo } from '../model/pages.ts';

export interface DocumentFacts extends DocumentInfo {
  /** The edition's first instant: nothing in the file comes from the clock. */
  readonly date: Date;
  readonly producer: string;
}

export function xmpOf(
  { title, author, subject, keywords, language, date, producer }: DocumentFacts,
  /** Further descriptions. */
  more = '',
): string {
  const when = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const alternative = (name: string, text: string): string =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
  const creator =
    author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`;
  const topics =
    keywords.length === 0
      ? ''
      : `<dc:subject><rdf:Bag>${keywords.map((k) => `<rdf:li>${escaped(k)}</rdf:li>`).join('')}</rdf:Bag></dc:subject><pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${alternative('dc:title', title)}${creator}${alternative('dc:description', subject)}${topics}<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${when}</xmp:CreateDate><xmp:ModifyDate>${when}</xmp:ModifyDate><xmp:CreatorTool>${escaped(producer)}</xmp:CreatorTool><pdf:Producer>${escaped(producer)}</pdf:Producer>
</rdf:Description>${more}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${String(c.charCodeAt(0))};`);
}
