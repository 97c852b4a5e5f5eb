/** Why there is no picture. */
export type ChartErrorReason =
  /** The spec breaks a rule of `ChartSpec`, or it cannot be drawn: a bug. */
  | 'failed'
  /** The worker did not start, or ended in the middle. */
  | 'crashed'
  | 'timed-out'
  /** Too many pictures wait. */
  | 'busy'
  /** The renderer was closed. */
  | 'closed';

/** Thrown where a picture cannot be made. The reply is good without one. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
  readonly reason: ChartErrorReason;

  constructor(reason: ChartErrorReason, message: string, options?: ErrorOptions) {
    super(`${reason}: ${message}`, options);
    this.reason = reason;
  }
}
