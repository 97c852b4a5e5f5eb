/** Metrics cannot be served on the port that the settings name. */
export class MetricsPortError extends Error {
  override readonly name = 'MetricsPortError';
  readonly port: number;
  /** Code of the operating system: `EADDRINUSE` where another program listens there, `EACCES`. */
  readonly code: string;

  constructor(port: number, code: string, options?: ErrorOptions) {
    super(`port ${port}: ${code}`, options);
    this.port = port;
    this.code = code;
  }
}
