import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT_FILES } from './chart-fonts.ts';
import { FALLBACK_FONT_FAMILY } from './chart-style.ts';

const require = createRequire(import.meta.url);

/**
 * Loads the painter and the fonts; to be called once. The function that it gives turns an SVG into a PNG of the same
 * size; fonts of the system are not used, so that the picture is the same everywhere.
 *
 * @throws {Error} if the files are missing; the function, if the text is no SVG.
 */
export async function loadPainter(): Promise<(svg: string) => Uint8Array> {
  const [wasm, ...fontBuffers] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    ...FONT_FILES.map(async (font) => new Uint8Array(await readFile(font))),
  ]);
  await initWasm(wasm);
  const font = { fontBuffers, defaultFontFamily: FALLBACK_FONT_FAMILY };
  return (svg) => {
    const drawing = new Resvg(svg, { font });
    try {
      const picture = drawing.render();
      const png = picture.asPng();
      picture.free();
      return png;
    } finally {
      // What WebAssembly holds, no collector frees.
      drawing.free();
    }
  };
}
