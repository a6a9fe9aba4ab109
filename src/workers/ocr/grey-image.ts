/** A page, or a column of it, in grey. */
export interface GreyImage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
  /** As a file in PGM, the simplest format that Tesseract reads: a short header, then a byte for each pixel. */
  readonly pgm: Buffer;
  /** The bytes of the pixels within that file, from the top left; white is 255. */
  readonly pixels: Buffer;
}

/** A black image, to be written. */
export function newGreyImage(width: number, height: number, dotsPerInch: number): GreyImage {
  const header = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const pgm = Buffer.alloc(header.length + width * height);
  header.copy(pgm);
  return { width, height, dotsPerInch, pgm, pixels: pgm.subarray(header.length) };
}

/** The columns of pixels from `from` up to `to` of an image, as one of their own. */
export function cutColumn(image: GreyImage, from: number, to: number): GreyImage {
  const cut = newGreyImage(to - from, image.height, image.dotsPerInch);
  for (let row = 0; row < image.height; row += 1) {
    image.pixels.copy(
      cut.pixels,
      row * cut.width,
      row * image.width + from,
      row * image.width + to,
    );
  }
  return cut;
}
