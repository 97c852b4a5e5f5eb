import { access, constants } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The fonts of the picture; from `src/chart/` and from `dist/chart/` alike. */
export const FONT_FILES: readonly URL[] = ['Inter-Medium.ttf', 'DejaVuSans.ttf'].map(
  (name) => new URL(`../../assets/fonts/${name}`, import.meta.url),
);

/** Paths of the fonts that cannot be read: without them, there are no pictures. */
export async function unreadableFonts(files: readonly URL[] = FONT_FILES): Promise<string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      try {
        await access(file, constants.R_OK);
        return [];
      } catch {
        return [fileURLToPath(file)];
      }
    }),
  );
  return found.flat();
}
