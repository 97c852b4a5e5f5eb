import type { ImportError } from '../../src/import/draft.ts';
import { describeFileDetail } from '../../src/messages/describe-file-detail.ts';

/** A fault and what is told of it in English: `not-json: line 1, column 6`. */
export function toldFault({ fault, detail }: ImportError): string {
  return detail ? `${fault}: ${describeFileDetail(detail, 'en')}` : fault;
}
