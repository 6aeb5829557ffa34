import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Lang } from '../../../messages/fill';
import { withOwnWords } from './own-words';

export const localeOf = (lang: Lang): LocaleType => (lang === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US);

export const langOf = (locale: LocaleType): Lang => (locale === LocaleType.ZH_CN ? 'zh' : 'en');

/** The grid's own words. Each language is loaded when it is wanted. */
export async function gridLocale(lang: Lang): Promise<ILanguagePack> {
  const packs = await (lang === 'zh' ? chinese() : english());
  return withOwnWords(mergeLocales(...packs.map((pack) => pack.default)), lang);
}

const chinese = () =>
  Promise.all([
    import(/* webpackMode: "eager" */ '@univerjs/preset-sheets-core/locales/zh-CN'),
    import(/* webpackMode: "eager" */ '@univerjs/preset-sheets-data-validation/locales/zh-CN'),
    import(/* webpackMode: "eager" */ '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
    import(/* webpackMode: "eager" */ '@univerjs/preset-sheets-note/locales/zh-CN'),
    import(/* webpackMode: "eager" */ '@univerjs/preset-sheets-hyper-link/locales/zh-CN'),
  ]);

const english = () =>
  Promise.all([
    import(/* webpackChunkName: "grid-en" */ '@univerjs/preset-sheets-core/locales/en-US'),
    import(/* webpackChunkName: "grid-en" */ '@univerjs/preset-sheets-data-validation/locales/en-US'),
    import(/* webpackChunkName: "grid-en" */ '@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
    import(/* webpackChunkName: "grid-en" */ '@univerjs/preset-sheets-note/locales/en-US'),
    import(/* webpackChunkName: "grid-en" */ '@univerjs/preset-sheets-hyper-link/locales/en-US'),
  ]);
