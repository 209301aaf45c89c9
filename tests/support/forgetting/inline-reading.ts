/** Reading files from outside in this very process, so that each of its calls to the file system can be watched. */
import type { StartChild } from '#main/core/processes/child.ts';
import type { GuardMessage } from '#main/core/outside/guard-messages.ts';
import type { OutsideMessage } from '#main/core/outside/outside-messages.ts';
import { doTask } from '#main/core/outside/outside-tasks.ts';
import type { OutsideTask } from '#main/core/outside/outside-tasks.ts';
import { toErrorData } from '#shared/domain/errors.ts';

/** For `startChildrenWith`; knows the tasks of `outside-tasks.ts`, not those of the import. */
export const inlineChild: StartChild = () => {
  let tell: (message: unknown) => void = () => undefined;
  const say = (message: OutsideMessage) => tell({ type: 'said', message } satisfies GuardMessage);
  return {
    pid: process.pid,
    send(task) {
      say({ type: 'begun' });
      void doTask(task as OutsideTask).then(
        (result) => say({ type: 'done', result }),
        (error: unknown) => say({ type: 'error', error: toErrorData(error) }),
      );
    },
    listen: (heard) => void (tell = heard),
    kill: () => undefined,
    hold: () => undefined,
  };
};
