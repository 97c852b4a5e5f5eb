/** A promise that its maker settles. What `Promise.withResolvers` is from Node 22 on. */
type Resolvers<Value> = {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
};

/** A promise and the function that fulfils it. */
export function withResolvers<Value>(): Resolvers<Value> {
  const made: { resolve?: (value: Value) => void } = {};
  const promise = new Promise<Value>((resolve) => {
    made.resolve = resolve;
  });
  return { promise, resolve: (value) => made.resolve?.(value) };
}
