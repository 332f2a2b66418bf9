/** Whether the words behind a number are the name of a section, not its text. */
export function isTitleOf(title: string): boolean {
  return title !== '' && title.length <= 40 && !/[。；，]|[：:]$/.test(title)
}

/** 附件1 on a line by itself begins an annex; 附件：1.报名表 only names one. */
export function annexOf(text: string): string | undefined {
  const found = /^(?:附件|附录|附表)\s*([\dA-Z一二三四五六七八九十]{0,3})\s*[:：]?$/.exec(text)
  return found ? `附件${found[1] ?? ''}` : undefined
}
