import { useEffect } from 'react';
import { PAGE_WORDS } from '../../messages/standalone';
import { useSay, useSettings, useWorkspace } from './use-page';

/** The browser's tab says which file is open, and the dot that it has unsaved changes. */
export function useDocumentTitle(): void {
  const say = useSay();
  const { lang } = useSettings();
  const { file, unsaved } = useWorkspace();
  useEffect(() => {
    document.title = `${unsaved ? '● ' : ''}${say(PAGE_WORDS.documentTitle, { name: file.name })}`;
  }, [say, file.name, unsaved]);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
}
