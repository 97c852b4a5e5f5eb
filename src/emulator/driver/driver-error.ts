/** Something that Discord's own client would not let a person do, said in one sentence. */
export class DriverError extends Error {
  override readonly name = 'DriverError';
}
