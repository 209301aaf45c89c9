/** What the file says about itself: in the document's information and in its XMP packet. */
import type PDFDocument from 'pdfkit';

type Doc = InstanceType<typeof PDFDocument>;

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** Stands in for the clock, so that the same input gives the same bytes. */
  readonly date: Date;
}

/** What pdfkit calls when the file ends; its types do not say so. */
interface WithMetadata {
  _addInfo(): void;
  appendXML(xml: string): void;
}

/** Takes the place of pdfkit's own packet, which puts `&` and `<` of a title into XML as they are. */
export function addMetadata(doc: Doc, { title, author, subject, language, date }: Metadata): void {
  const inner = doc as unknown as WithMetadata;
  inner._addInfo = () => {
    const moment = `${date.toISOString().slice(0, 19)}Z`;
    inner.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>Phaseboard</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>PDFKit</pdf:Producer>
</rdf:Description>
`);
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
