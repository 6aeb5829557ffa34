import type { Locator } from 'playwright-core';

/** What is seen of a part of the page, as far as it can be told without reading it. */
export interface SeenPixels {
  /** Colours that differ. */
  readonly colours: number;
  /** Share of pixels that are as dark as print, 0–1. */
  readonly dark: number;
}

/** Of a picture of the element, as a person sees it: not of what the page says it has drawn. */
export async function seenPixels(element: Locator): Promise<SeenPixels> {
  const picture = await element.screenshot({ animations: 'disabled' });
  return element.page().evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      colours.add((red << 16) | (green << 8) | blue);
      if (Math.max(red, green, blue) < 100) dark += 1;
    }
    return { colours: colours.size, dark: dark / (data.length / 4) };
  }, picture.toString('base64'));
}
