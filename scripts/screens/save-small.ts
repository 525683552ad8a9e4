import { writeFileSync } from 'node:fs';

import sharp from 'sharp';

/** Saves a picture as a PNG of few colours, a third of its size; returns its bytes. */
export async function saveSmall(file: string, picture: Uint8Array): Promise<number> {
  const small = await sharp(picture).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
  writeFileSync(file, small);
  return small.length;
}
