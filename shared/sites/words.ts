/** 公告栏, 公共查阅点, 电子信息屏: where a notice hangs or shows, 聊政办发〔2021〕5号 四（四）. */
export const siteKinds = ['board', 'shelf', 'screen'] as const
export type SiteKind = (typeof siteKinds)[number]

export const siteKindNames: Record<SiteKind, string> = { board: '公告栏', shelf: '公共查阅点', screen: '电子信息屏' }

/** What each field of a site takes, in characters. */
export const siteSizes = {
  name: { least: 2, most: 30 },
  /** 「村委会大门东侧」 */
  where: { least: 2, most: 60 },
  /** Of a closing, and of taking down early. */
  reason: { least: 4, most: 200 },
}

/** A site by its short code, as its sheet shows it: signs that no one confuses when copying by hand. */
export const siteCodeSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const siteCodeLength = 6
/** It begins with a letter, so that no screen is taken for the code of a county. */
export const siteCodePattern = new RegExp(`^[A-Z][${siteCodeSigns}]{${siteCodeLength - 1}}$`)

/** 本市约定: what was done without a line may be told up to so many hours later and still counts from when it was done. */
export const lateHours = 24
/** 本市约定: taken down and put back by the end of this many days later, a period goes on; after that it begins anew. */
export const mendDays = 1
/** 本市约定: a screen that was not heard of for so many hours is silent. It says a word every ten minutes. */
export const silentHours = 3
export const beatMinutes = 10
/** 本市约定: without a line a screen shows what it had for so many hours. */
export const screenHours = 24
