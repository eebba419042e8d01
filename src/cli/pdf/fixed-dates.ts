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
  return Buffer.from(fixed, 'latin1');
}
