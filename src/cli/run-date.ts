import { acceptDate, type DateFault } from '../import/accept-date.ts';
import { type Language, translator } from '../messages/translate.ts';
import type { CliContext } from './cli-context.ts';

/** Exit code where the date was not entered. */
const EXIT_REFUSED = 2;

/** Enters an article's date of publication and says so. */
export async function runDate(
  id: string,
  edtf: string,
  { note, out }: { readonly note?: string; readonly out?: string },
  context: CliContext,
): Promise<void> {
  const { CORPUS_DIR, OPERATOR_LANGUAGE: language } = context.settings();
  const folder = out ?? CORPUS_DIR;
  const result = await acceptDate(folder, id, edtf, note);
  if (result.kind === 'done') {
    const t = translator(language);
    context.write(`${t('import.date.done', { file: result.file, value: edtf })}\n`);
    return;
  }
  context.report(`${describeDateFault(result.fault, { id, value: edtf, folder }, language)}\n`);
  context.setExitCode(EXIT_REFUSED);
}

function describeDateFault(
  fault: DateFault,
  { id, value, folder }: { readonly id: string; readonly value: string; readonly folder: string },
  language: Language,
): string {
  const t = translator(language);
  switch (fault) {
    case 'unknown-id':
    case 'unreadable':
      return t('import.date.unknownId', { id, folder });
    case 'not-edtf':
      return t('import.date.notEdtf', { value });
    case 'needs-note':
      return t('import.date.needsNote');
  }
}
