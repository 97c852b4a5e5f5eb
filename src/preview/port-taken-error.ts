/** Other programs listen on the page's port and on those after it. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;
  /** The last one that was tried. */
  readonly lastPort: number;

  constructor(port: number, lastPort: number, options?: ErrorOptions) {
    super(`ports ${port} to ${lastPort} are taken`, options);
    this.port = port;
    this.lastPort = lastPort;
  }
}
