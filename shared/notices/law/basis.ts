import type { DeadlineRule } from '../../deadlines/rule'

/** One provision by its names: 土地管理法实施条例 + 第二十八条; a document as a whole has no provision. */
export interface NamedProvision {
  title: string
  provision?: string
}

const article = /第[〇零一二三四五六七八九十百千\d]+条(?:第[一二三四五六七八九十]+款)?/g
const plain = (title: string) => title.replace(/^中华人民共和国/, '')

/** What a line of 依据 names, document by document, and first of all what law wants of this kind of notice. */
export function basesIn(basis: string | undefined, rule: Pick<DeadlineRule, 'basis'> | undefined): NamedProvision[] {
  const named: NamedProvision[] = rule?.basis.article
    ? [{ title: plain(rule.basis.title), provision: rule.basis.article }]
    : []
  for (const part of (basis ?? '').split(/[；;\n]|(?<=条)[、，,](?=《|[^第])/)) {
    const title = plain(
      part.replace(/第[〇零一二三四五六七八九十百千\d]+条.*$/, '').replace(/[《》〈〉\s：:]|依据/g, ''),
    )
    if (title.length < 2) continue
    const provisions = part.match(article) ?? []
    for (const provision of provisions.length > 0 ? provisions : [undefined])
      if (!named.some((one) => one.title === title && one.provision === provision))
        named.push({ title, ...(provision ? { provision } : {}) })
  }
  return named
}
