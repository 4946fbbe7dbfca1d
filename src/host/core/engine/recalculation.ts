import type { CommandService, ICommandInfo } from '@univerjs/core';
import type { TriggerCalculationController } from '@univerjs/sheets-formula';
import { formula } from './univer';

/** Univer collects what became dirty here and waits 100 ms; the members are internal. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _generateDirty(commands: readonly ICommandInfo[]): object;
}

/**
 * Decides when formulas are calculated. Univer waits 100 ms after each change; a script's `flush()`
 * can't, so its timer is taken over: changes are calculated at the next turn of the event loop or
 * when someone waits for them, one calculation after the other.
 */
export class Recalculation {
  private readonly trigger: Trigger;
  private running: Promise<void> | undefined;
  private scheduled: NodeJS.Immediate | undefined;
  private finished: (() => void) | undefined;
  private readonly idleListeners = new Set<() => void>();

  constructor(
    private readonly commands: CommandService,
    controller: TriggerCalculationController,
    private readonly formulas: { readonly any: boolean },
  ) {
    this.trigger = controller as unknown as Trigger;
    commands.onCommandExecuted((command) => this.onCommand(command));
    this.takeOver();
  }

  get pending(): boolean {
    return this.running !== undefined || this.trigger._waitingCommandQueue.length > 0;
  }

  onIdle(listener: () => void): () => void {
    this.idleListeners.add(listener);
    return () => this.idleListeners.delete(listener);
  }

  /** Resolves when every formula has its value. */
  settle(): Promise<void> {
    this.running ??= this.calculateAll().finally(() => {
      this.running = undefined;
      for (const listener of this.idleListeners) listener();
    });
    return this.running;
  }

  dispose(): void {
    clearTimeout(this.trigger._setTimeoutKey);
    clearImmediate(this.scheduled);
  }

  private onCommand(command: Readonly<ICommandInfo>): void {
    if (command.id === formula.SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.finished?.();
      return;
    }
    this.takeOver();
  }

  /** Cancels Univer's timer for what became dirty and plans to calculate it, if anything needs it. */
  private takeOver(): void {
    if (this.trigger._waitingCommandQueue.length === 0) return;
    clearTimeout(this.trigger._setTimeoutKey);
    if (!this.formulas.any) {
      this.trigger._waitingCommandQueue = [];
      return;
    }
    this.scheduled ??= setImmediate(() => {
      this.scheduled = undefined;
      void this.settle();
    });
  }

  private async calculateAll(): Promise<void> {
    while (this.trigger._waitingCommandQueue.length > 0) {
      clearTimeout(this.trigger._setTimeoutKey);
      const dirty = this.trigger._generateDirty(this.trigger._waitingCommandQueue);
      this.trigger._waitingCommandQueue = [];
      await this.calculate(dirty);
    }
  }

  private async calculate(dirty: object): Promise<void> {
    const finished = new Promise<void>((resolve) => {
      this.finished = resolve;
    });
    this.commands.syncExecuteCommand(
      formula.SetFormulaCalculationStartMutation.id,
      { ...dirty },
      { onlyLocal: true },
    );
    await finished;
    this.finished = undefined;
  }
}
