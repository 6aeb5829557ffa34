import { HostFault } from '../../protocol/host-fault';

/** An operation that would cut through a merged cell. */
export const mergedRangeConflict = (): HostFault =>
  new HostFault('MergedRangeConflict', 'Cannot complete the operation on part of a merged range.');

export const invalidCellAddress = (): HostFault =>
  new HostFault('InvalidCellAddress', 'The cell address is invalid or is not a single cell.');
