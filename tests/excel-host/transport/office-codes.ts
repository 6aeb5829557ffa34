/** Numbers of the Common API that `window.external.Execute` is called with. */
export const OfficeMethod = {
  getSelectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  ribbonCommandCompleted: 94,
  closeContainer: 97,
  openBrowserWindow: 102,
  messageParent: 144,
} as const;

/** Numbers that `RegisterEvent` is called with; opening a dialog is registering for its messages. */
export const OfficeEvent = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  officeThemeChanged: 9,
  dialogMessageReceived: 10,
  richApiMessage: 33,
  ribbonCommandInvoked: 39,
} as const;

/** What a call is answered with; the client turns some of them into error codes of its own, given on the right. */
export const OfficeStatus = {
  ok: 0,
  /** InvalidRequestContext. */
  invalidSheetName: 1014,
  operationNotSupported: 5000,
  /** GeneralException, as every number not listed here. */
  internalError: 5001,
  /** InvalidOperationInCellEditMode: so Excel refuses while the clerk is typing. */
  invalidCallInContext: 5004,
  shuttingDown: 5005,
  requestTimeout: 5011,
  /** InvalidOrTimedOutSession. */
  invalidOrTimedOutSession: 5012,
  /** WriteNotSupportedWhenModalDialogOpen. */
  modalDialogOpen: 5016,
  /** ActivityLimitReached. */
  activityLimitReached: 5102,
  /** RequestPayloadSizeLimitExceeded. */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded. */
  responseTooLarge: 5104,
  /** AccessDenied. */
  noCapability: 7000,
  /** A ribbon command whose function the add-in has not associated. */
  invalidCallback: 11101,
  dialogClosedByUser: 12006,
  dialogAlreadyOpened: 12007,
} as const;
