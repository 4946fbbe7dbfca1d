import type { ICellData, ICommandInfo, IWorkbookData, Workbook } from '@univerjs/core';
import type { BaseFunction, FormulaDataModel } from '@univerjs/engine-formula';
import type { Mutation, TabData } from '../api';
import { followNames } from './follow-names';
import { FormulaIndex } from './formula-index';
import { understandOpenRanges } from './open-ranges';
import { quietUniver } from './quiet';
import { Recalculation } from './recalculation';
import { shareFunctions } from './share-functions';
import { core, formula, sheets, sheetsFilter, sheetsFormula } from './univer';
import { workbookData } from './workbook-data';

type MutationListener = (mutation: Mutation, origin: string | undefined) => void;

/** Mutations that only the calculating side needs: a view gets their results instead. */
const INTERNAL = /^formula\.mutation\.(?!set-array-formula-data$|.*defined-name$)/;

let opened = 0;

/** Univer's headless workbook and formula engine: one spreadsheet, changed by mutations only. */
export class Book {
  /**
   * Univer's id of the workbook. All workbooks of a process share one cache of parsed formulas, and
   * a parsed formula calls the functions of the workbook that it was parsed for.
   */
  readonly unit = `workbook-${++opened}-`;
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly recalculation: Recalculation;
  readonly names: InstanceType<typeof formula.DefinedNamesService>;
  readonly filters: InstanceType<typeof sheetsFilter.SheetsFilterService>;
  private readonly univer: InstanceType<typeof core.Univer>;
  private readonly commands: InstanceType<typeof core.CommandService>;
  private readonly functions: InstanceType<typeof formula.FunctionService>;
  private readonly index: FormulaIndex;
  private readonly undo: InstanceType<typeof core.LocalUndoRedoService>;
  private readonly listeners = new Set<MutationListener>();
  private origin: string | undefined;

  constructor(name: string, content: readonly TabData[] | IWorkbookData) {
    this.univer = new core.Univer({
      logLevel: core.LogLevel.SILENT,
      locale: core.LocaleType.EN_US,
      locales: { [core.LocaleType.EN_US]: {} },
    });
    this.univer.registerPlugin(formula.UniverFormulaEnginePlugin, {});
    this.univer.registerPlugin(sheets.UniverSheetsPlugin, {});
    this.univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, {});
    this.univer.registerPlugin(sheetsFilter.UniverSheetsFilterPlugin, {});
    const injector = this.univer.__getInjector();
    quietUniver();
    understandOpenRanges();
    followNames();
    shareFunctions();
    this.workbook = this.univer.createUnit<IWorkbookData, Workbook>(
      core.UniverInstanceType.UNIVER_SHEET,
      workbookData(this.unit, name, content),
    );
    this.commands = injector.get(core.ICommandService) as typeof this.commands;
    this.formulas = injector.get(formula.FormulaDataModel);
    this.functions = injector.get(formula.IFunctionService) as typeof this.functions;
    this.undo = injector.get(core.IUndoRedoService) as typeof this.undo;
    this.names = injector.get(formula.IDefinedNamesService) as typeof this.names;
    this.filters = injector.get(sheetsFilter.SheetsFilterService);
    this.index = new FormulaIndex(this.workbook, this.formulas);
    this.commands.onCommandExecuted((command) => this.announce(command));
    this.recalculation = new Recalculation(
      this.commands,
      injector.get(sheetsFormula.TriggerCalculationController),
      this.index,
    );
  }

  register(...functions: readonly BaseFunction[]): void {
    this.functions.registerExecutors(...functions);
  }

  /** Runs a Univer command or mutation. @throws if Univer refuses it */
  execute(id: string, params: object): void {
    const done = this.commands.syncExecuteCommand(id, { ...params, unitId: this.unit });
    if (done === false) throw new Error(`The spreadsheet must accept ${id}, got a refusal`);
  }

  /** Applies a mutation that a view has made already. */
  apply(mutation: Mutation, origin: string | undefined): void {
    this.origin = origin;
    try {
      this.execute(mutation.id, mutation.params as object);
    } finally {
      this.origin = undefined;
    }
  }

  onMutation(listener: MutationListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes cells: `cells[row][column]`, 0-based; a property that is null is cleared. */
  write(sheetId: string, cells: Record<number, Record<number, ICellData>>): void {
    this.execute(sheets.SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells });
  }

  /** The workbook in Univer's form, named ranges and other plugins' data included. */
  snapshot(): IWorkbookData {
    const loader = this.univer.__getInjector().get(core.IResourceLoaderService);
    return loader.saveUnit<IWorkbookData>(this.unit) ?? this.workbook.getSnapshot();
  }

  /** Undo is not offered, and its copies of deleted cells would only cost memory. */
  forgetUndo(): void {
    this.undo.clearUndoRedo(this.unit);
  }

  /** Gives cells a look; formulas need not be calculated again. */
  restyle(sheetId: string, cells: Record<number, Record<number, ICellData>>): void {
    this.execute(sheets.SetRangeValuesMutation.id, {
      subUnitId: sheetId,
      cellValue: cells,
      trigger: sheets.SetStyleCommand.id,
    });
  }

  dispose(): void {
    this.recalculation.dispose();
    this.functions.deleteFormulaAstCacheKey(this.unit);
    this.univer.dispose();
  }

  private announce(command: Readonly<ICommandInfo>): void {
    if (command.type !== core.CommandType.MUTATION) return;
    this.index.follow(command);
    if (INTERNAL.test(command.id)) return;
    const mutation = { id: command.id, params: command.params };
    for (const listener of this.listeners) listener(mutation, this.origin);
  }
}
