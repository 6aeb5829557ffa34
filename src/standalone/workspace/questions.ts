import type { Question } from './workspace-state';

/** What an unsaved workbook is to become; undefined: the clerk goes on with it. */
export type UnsavedChoice = 'save' | 'discard';
export type Answer = UnsavedChoice | 'print' | { readonly password: string };

/** One question at a time, shown in the page; the work that asked waits for the answer. */
export class Questions {
  private settle: ((answer: Answer | undefined) => void) | undefined;

  constructor(private readonly show: (question: Question | undefined) => void) {}

  ask(question: Question): Promise<Answer | undefined> {
    this.answer(undefined);
    this.show(question);
    return new Promise((resolve) => (this.settle = resolve));
  }

  /** Undefined is 取消. Does nothing where nothing is asked. */
  answer(answer: Answer | undefined): void {
    const { settle } = this;
    if (!settle) return;
    this.settle = undefined;
    this.show(undefined);
    settle(answer);
  }
}
