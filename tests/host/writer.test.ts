import { describeDrawingContract } from './contract/drawing-contract';
import { writerHarness } from './writer/writer-harness';

describeDrawingContract('the .xlsx writer', writerHarness);
