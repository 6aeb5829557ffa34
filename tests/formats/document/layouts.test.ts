import { describeDrawingContract } from '../../host/contract/drawing-contract';
import { documentHarness } from './document-harness';

describeDrawingContract('a layout saved as a document', documentHarness);
