import type { Calls, HandlersOf } from '../shared/contract/answer-call.ts';

/** What answers those of `All` that the database process answers. */
export type DatabaseHandlers<All extends Calls> = Pick<HandlersOf<All>, DatabaseNames<All>>;

type DatabaseNames<All extends Calls> = {
  [Name in keyof All]: All[Name]['at'] extends 'database' ? Name : never;
}[keyof All];
