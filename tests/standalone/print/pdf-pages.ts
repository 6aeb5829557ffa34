import { inflateSync } from 'node:zlib';

/** Points, rounded, of each page of a PDF in the order of its page tree as Chromium writes it. */
export function pdfPages(pdf: Buffer): readonly { readonly width: number; readonly height: number }[] {
  return [...pdfText(pdf).matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[([^\]]*)\]/gu)].map(
    ([, box = '']) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/u).map(Number);
      return { width: Math.round(right - left), height: Math.round(top - bottom) };
    },
  );
}

/** The objects of a PDF, those in compressed streams too. */
function pdfText(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/gu)];
  return [
    text,
    ...streams.map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')),
  ].join('\n');
}
