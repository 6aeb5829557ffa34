import { WorkbookRefusal } from '../../formats/refusal';
import { faultOf } from '../reading/fault';
import type { ReadingPlatform } from '../reading/reading-platform';
import type { FromDocumentThread, ToDocumentThread } from './document-protocol';
import { openDocument } from './open-document';
import { saveDocument } from './save-document';

/** What the thread does with each message it hears; it has said that it is there by the time this returns. */
export function documentThread(
  platform: ReadingPlatform,
  reply: (message: FromDocumentThread) => void,
): (message: ToDocumentThread) => void {
  reply({ ready: true });
  return (message) => {
    void answerTo(message, platform).then(reply, (cause: unknown) => reply(failure(cause)));
  };
}

const answerTo = async (message: ToDocumentThread, platform: ReadingPlatform): Promise<FromDocumentThread> =>
  'open' in message
    ? { opened: await openDocument(message.open, message.options, platform) }
    : { saved: await saveDocument(message.save) };

const failure = (cause: unknown): FromDocumentThread =>
  cause instanceof WorkbookRefusal
    ? { refusal: { code: cause.code, values: cause.values } }
    : { fault: faultOf(cause) };
