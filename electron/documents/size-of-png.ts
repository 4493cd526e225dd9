/** Across and down, in pixels: they stand first in every PNG (PNG specification, 11.2.2 IHDR). */
export function sizeOfPng(png: Buffer): { readonly width: number; readonly height: number } {
  const isPng = png.length > 24 && png.toString('latin1', 1, 4) === 'PNG';
  if (!isPng) throw new Error('A picture that was to be set in a document is no PNG.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
