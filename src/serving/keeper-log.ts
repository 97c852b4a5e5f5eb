/** Where the keeper tells what an operator should know; a pino logger is one. */
export type KeeperLog = {
  readonly [Level in 'info' | 'warn' | 'error']: (fields: object, message: string) => void;
};
