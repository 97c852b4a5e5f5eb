/** What an asker can mend; the text is chosen where it is shown. */
export type UserErrorDetail =
  | { readonly identifier: 'question-empty' }
  | {
      readonly identifier: 'question-too-long' | 'topic-too-long';
      readonly length: number;
      readonly maxLength: number;
    }
  | {
      readonly identifier: 'date-unreadable';
      readonly option: 'from' | 'to';
      /** As typed, cut to a length that fits any message. */
      readonly value: string;
    }
  | {
      readonly identifier: 'source-unknown';
      readonly value: string;
      /** The sources there are, most articles first. */
      readonly sources: readonly string[];
    };

/** Thrown where the person who asked can do better; everything else that is thrown is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly detail: UserErrorDetail;

  constructor(detail: UserErrorDetail) {
    super(detail.identifier);
    this.detail = detail;
  }
}
