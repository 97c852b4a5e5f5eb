/** From the host to its worker: do this. */
export type CallMessage = {
  readonly call: number;
  readonly method: string;
  readonly argument: unknown;
};

/** From the worker to its host: how far a call is, or what came of it. */
export type AnswerMessage =
  | { readonly call: number; readonly kind: 'progress'; readonly value: unknown }
  | { readonly call: number; readonly kind: 'result'; readonly value: unknown }
  | { readonly call: number; readonly kind: 'error'; readonly error: unknown };
