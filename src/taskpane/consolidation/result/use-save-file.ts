import { useCallback } from 'react';
import type { ExportedFile } from '../../../actions/consolidation/session-services';
import { HOST_FILES_WORDS as WORDS } from '../../../messages/wps-files';
import type { SavedFile } from '../../pane/file-services';
import type { Sentence } from '../../pane/say';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { downloadFile } from './download-file';

/** Saves a file by the means of the program around the pane, and says where it is; `downloaded` where it has none. */
export type SaveFile = (file: ExportedFile, downloaded: Sentence) => Promise<Sentence>;

export function useSaveFile(): SaveFile {
  const { saver } = usePane();
  const say = useWording();
  return useCallback(
    async (file, downloaded) => {
      if (!saver) {
        downloadFile(file);
        return downloaded;
      }
      const saved = await saver.save(file, say(WORDS.saveTitle, { file: file.name }));
      return saved ? savedSentence(saved) : (inLang) => inLang(WORDS.notSaved, { file: file.name });
    },
    [saver, say],
  );
}

const savedSentence =
  (saved: SavedFile): Sentence =>
  (inLang) =>
    inLang(WORDS[saved.kind], { file: saved.name, folder: 'folder' in saved ? saved.folder : null });
