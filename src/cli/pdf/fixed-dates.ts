/**
 * Puts the day of the handbook in the place of the time at which its PDF was made, so that one handbook makes one file.
 * Every date keeps its length: a PDF finds its parts by counting bytes.
 */
export function withFixedDates(pdf: Buffer, day: string): Buffer {
  const digits = `${day.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1');
  const fixed = text.replaceAll(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}(\+00'00'\))/g,
    (_, before: string, after: string) => `${before}${digits}${after}`,
  );
  return Buffer.from(withFixedIds(fixed), 'latin1');
}

/** The browser counts the elements of a table on from where its last document ended; here they count from one. */
function withFixedIds(text: string): string {
  const id = /\(node\d{8}\)/g;
  const ranks = new Map([...new Set(text.match(id))].sort().map((found, index) => [found, index + 1]));
  return text.replaceAll(id, (found) => `(node${String(ranks.get(found)).padStart(8, '0')})`);
}
