/** Why a day may be the one of publication: it stands in the link, in dpa's number, or in the text as that of the latest event. */
export type DateReason = {
  readonly kind: 'link' | 'dpa-number' | 'latest-event';
  /** Of the source, as they stand there. */
  readonly words: string;
};
